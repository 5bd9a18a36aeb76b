/* The frame of sheets to print. */
#include "print_page.h"

#include <qrencode.h>

/* Grey only as lines, so that an office printer without colour loses nothing. */
static const char STYLE[] =
    "*{box-sizing:border-box}\n"
    "body{margin:0 auto;max-width:186mm;padding:8mm 0;background:#fff;color:#000;"
    "font:12pt/1.4 'Atkinson Hyperlegible Next','Atkinson Hyperlegible',system-ui,sans-serif}\n"
    "h1{font-size:30pt;line-height:1.1;margin:0 0 2mm}\n"
    "h2{font-size:17pt;line-height:1.2;margin:3mm 0 2mm;break-after:avoid}\n"
    "h3{font-size:13pt;line-height:1.2;margin:0 0 1mm;break-after:avoid}\n"
    "h4{font-size:10.5pt;margin:2mm 0 0;break-after:avoid}\n"
    "p{margin:0 0 2mm}\n"
    "ul{margin:0 0 1mm;padding-left:5mm}\n"
    ".lead{font-size:15pt}\n"
    ".soft{font-size:10pt}\n"
    ".number{font-size:26pt;font-weight:700;line-height:1.15;margin:0}\n"
    ".state{font-size:10pt;font-style:italic;margin:0}\n"
    ".state.sure{font-style:normal;font-weight:700}\n"
    ".qr{width:27mm;height:27mm;flex:none}\n"
    ".box{border:.5mm solid #000;border-radius:1mm 4mm 4mm 4mm;padding:4mm 5mm;margin:0 0 4mm;"
    "break-inside:avoid}\n"
    ".row{display:flex;gap:5mm;align-items:center}\n"
    ".row>div{flex:1}\n"
    ".row>div{min-width:0;overflow-wrap:break-word}\n"
    ".two{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 4mm}\n"
    ".two{line-height:1.3}.two .box{padding:2mm 4mm;margin:0 0 2.5mm}.two .number{font-size:15pt;"
    "overflow-wrap:break-word}.two .qr{width:19mm;height:19mm}.two p{margin:0 0 "
    ".5mm;font-size:10.5pt}.two .state{font-size:9pt}\n"
    ".big .number{font-size:18pt}.big .qr{width:19mm;height:19mm}\n"
    ".step{border-top:.3mm solid #000;padding:3mm 0 1mm}\n"
    ".step li{break-inside:avoid}\n"
    ".start{font-size:10.5pt;line-height:1.3}.start h3{font-size:12pt}"
    ".start .step{padding:1.5mm 0 .5mm}.start .two{gap:0 6mm}.start .two p{margin:0 0 1mm}\n"
    ".cards{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));"
    "grid-auto-rows:minmax(66mm,auto)}\n"
    ".card{border:.2mm dashed #666;padding:3.5mm 4mm;font-size:11pt;"
    "line-height:1.25;break-inside:avoid}\n"
    ".card h3{font-size:14pt}.card b{font-weight:400;font-size:9pt;display:block}\n"
    ".card .number{font-size:12pt;display:block;overflow-wrap:break-word}\n"
    ".card .rows{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1mm 3mm;"
    "grid-auto-flow:dense;margin:0 0 1mm}.card .rows div{min-width:0}"
    ".card .wide{grid-column:span 2}\n"
    ".card p{font-size:9pt;margin:0 0 1mm}.card .state{font-size:8pt}\n"
    ".card .line{font-size:10pt;border-bottom:.2mm solid #000;padding:0 0 1mm;margin:0 0 2mm}\n"
    ".page{break-after:page}.page:last-of-type{break-after:auto}\n"
    ".tick{display:inline-block;width:8mm;height:8mm;border:.6mm solid #000;flex:none}\n"
    "footer{font-size:9pt;margin-top:4mm}\n"
    "@page{size:A4;margin:12mm}\n"
    "@media print{body{max-width:none;padding:0}}\n";

Str print_fill(const PrintParams *params, Phrase word, Str arg)
{
    return str_fill(params->arena, phrase(word, params->lang), &arg, 1);
}

Out print_begin(const PrintParams *params, Str title)
{
    Out out = out_begin(params->arena);
    out_c(&out, "<!doctype html>\n<html lang=\"");
    out_c(&out, lang_code(params->lang));
    out_c(&out, "\">\n<head>\n<meta charset=\"utf-8\">\n"
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out_element(&out, "title", NULL, title);
    out_c(&out, "<style>\n");
    out_c(&out, STYLE);
    out_c(&out, "</style>\n</head>\n<body>\n");
    return out;
}

void print_date(const PrintParams *params, Out *out, const char *tag, Phrase word)
{
    if (params->today.year != 0) {
        Str date = lang_date(params->arena, params->today, params->lang);
        out_element(out, tag, NULL, print_fill(params, word, date));
    }
}

Str print_end(const PrintParams *params, Out *out)
{
    print_date(params, out, "footer", PHRASE_PRINT_MADE);
    out_c(out, "</body>\n</html>\n");
    return out_end(out);
}

void print_text(const PrintParams *params, Out *out, const char *tag, const char *kind,
                const Text *text)
{
    Str words = text_in(text, params->lang);
    if (words.len > 0) {
        out_element(out, tag, kind, words);
    }
}

void print_list(const PrintParams *params, Out *out, Phrase title, const TextList *list)
{
    if (list->count == 0) {
        return;
    }
    out_element(out, "h4", NULL, phrase(title, params->lang));
    out_c(out, "<ul>\n");
    for (uint32_t i = 0; i < list->count; i++) {
        print_text(params, out, "li", NULL, &list->at[i]);
    }
    out_c(out, "</ul>\n");
}

void print_code(Out *out, Str value)
{
    enum { QUIET = 4 }; /* modules of white around a code, as its standard asks */
    char *text = value.len > 0 ? str_to_c(out->arena, value) : NULL;
    QRcode *code = text ? QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) : NULL;
    if (!code) {
        return;
    }
    int size = code->width + 2 * QUIET;
    out_str(out, str_print(out->arena,
                           "<svg class=\"qr\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\" "
                           "role=\"img\" aria-label=\"",
                           size, size));
    out_escaped(out, value);
    out_c(out, "\"><path d=\"");
    for (int i = 0; i < code->width * code->width; i++) {
        if (code->data[i] & 1) {
            out_str(out, str_print(out->arena, "M%d %dh1v1h-1z", i % code->width + QUIET,
                                   i / code->width + QUIET));
        }
    }
    out_c(out, "\"/></svg>\n");
    QRcode_free(code);
}
