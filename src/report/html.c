/* The report as one page: figures, then each table below its chart. Needs nothing else. */
#include "html_charts.h"
#include "out.h"
#include "sheets.h"

/* Everything but the colours. Print: A4, tables not torn apart. */
static const char STYLE[] =
    "*{box-sizing:border-box}\n"
    "body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 'Atkinson Hyperlegible "
    "Next','Atkinson Hyperlegible',system-ui,sans-serif}\n"
    "header,main,footer{max-width:820px;margin:0 auto;padding:0 24px}\n"
    "header{padding-top:40px}\n"
    "h1{font-size:34px;line-height:1.15;margin:0 0 4px}\n"
    "h1 small{display:block;font-size:16px;font-weight:400;color:var(--ink2)}\n"
    "h2{font-size:22px;line-height:1.2;margin:0 0 4px}\n"
    "p{margin:0 0 12px}\n"
    ".soft{color:var(--ink2)}\n"
    ".cards{display:grid;grid-template-columns:repeat(4,1fr);gap:12px;margin:20px 0;padding:0;"
    "list-style:none}\n"
    ".cards li{background:var(--surface);border-radius:4px 18px 18px 18px;padding:14px 16px}\n"
    ".cards b{display:block;font-size:30px;line-height:1.15}\n"
    "section{background:var(--surface);border-radius:4px 22px 22px 22px;padding:24px 28px;"
    "margin:0 0 16px}\n"
    ".chart{display:block;width:100%;height:auto;margin:8px 0 16px}\n"
    ".chart text{font-size:15px;fill:var(--ink)}\n"
    ".chart .v,.chart .g{font-weight:700}\n"
    ".chart .g{fill:var(--right-ink)}\n"
    ".chart .s{fill:var(--ink2)}\n"
    ".chart .c{text-anchor:middle}\n"
    ".chart .e{text-anchor:end}\n"
    ".bar,.disc{fill:var(--brand)}\n"
    ".stub{fill:var(--surface);stroke:var(--brand);stroke-width:2}\n"
    ".none,.track{fill:var(--line)}\n"
    ".span{fill:var(--brand);opacity:.45}\n"
    ".ring{fill:var(--surface);stroke:var(--brand-deep);stroke-width:3}\n"
    "table{width:100%;border-collapse:collapse;font-size:15px}\n"
    "th,td{text-align:left;vertical-align:top;padding:6px 10px 6px 0;border-bottom:1px solid "
    "var(--line)}\n"
    "thead th{border-bottom:2px solid var(--line);font-size:14px;vertical-align:bottom;"
    "line-height:1.3}\n"
    "tbody th{font-weight:400}\n"
    "tbody tr:last-child>*{border-bottom:0}\n"
    ".pieces{display:grid;grid-template-columns:repeat(3,1fr);gap:0 32px;align-items:start}\n"
    ".pieces tbody th{white-space:nowrap}\n"
    ".n{text-align:right;padding-right:0;padding-left:10px;font-variant-numeric:tabular-nums}\n"
    ".note{border-left:4px solid var(--brand);padding:2px 0 2px 12px;margin:12px 0}\n"
    "footer{padding-bottom:40px;font-size:14px;color:var(--ink2)}\n"
    "@media "
    "(max-width:640px){.pieces{grid-template-columns:1fr}.cards{grid-template-columns:repeat(2,1fr)"
    "}header,main,footer{padding:0 10px}section{padding:16px 10px}h1{font-size:28px}"
    "table{font-size:12px}thead th{font-size:11px}th,td{padding-right:4px;overflow-wrap:anywhere;"
    "hyphens:auto}.pieces tbody th{white-space:normal}.n{padding-left:4px}}\n"
    "@page{size:A4;margin:14mm}\n"
    "@media print{body{background:#fff;font-size:11pt}header,main,footer{max-width:none;padding:0}"
    "section{padding:0;margin:0 0 9mm}.cards li{border:1px solid var(--line)}"
    "table{font-size:9.5pt}th,td{padding-top:3px;padding-bottom:3px}"
    "h2,.chart,.pieces,tr,.note{break-inside:avoid}h2,.soft,.chart{break-after:avoid}"
    "*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}\n";

static void out_colors(Out *out, const ReportPalette *palette)
{
    const struct {
        const char *name;
        uint32_t color;
    } colors[] = {
        {"ink", palette->ink},
        {"ink2", palette->ink2},
        {"page", palette->page},
        {"surface", palette->surface},
        {"line", palette->line},
        {"brand", palette->brand},
        {"brand-deep", palette->brand_deep},
        {"right-ink", palette->right_ink},
    };
    out_c(out, ":root{");
    for (size_t i = 0; i < sizeof colors / sizeof *colors; i++) {
        out_str(out,
                str_print(out->arena, "--%s:#%06X;", colors[i].name, colors[i].color & 0xFFFFFF));
    }
    out_c(out, "}\n");
}

static Str period_text(Arena *arena, const Report *report, Lang lang)
{
    if (report->from.year == 0) {
        return phrase(PHRASE_REPORT_NO_PERIOD, lang);
    }
    const Str days[] = {lang_date(arena, report->from, lang), lang_date(arena, report->to, lang)};
    return str_equal(days[0], days[1])
               ? days[0]
               : str_fill(arena, phrase(PHRASE_REPORT_PERIOD, lang), days, 2);
}

static Str place_text(Arena *arena, const Report *report, Lang lang)
{
    if (report->device.len > 0) {
        return str_fill(arena, phrase(PHRASE_REPORT_ONE_KIOSK, lang), &report->device, 1);
    }
    Str number = report_number_text(arena, report->kiosks, lang);
    return str_print(arena, STR_FMT ": " STR_FMT, STR_ARG(phrase(PHRASE_REPORT_ALL_KIOSKS, lang)),
                     STR_ARG(number));
}

static void out_head(Out *out, const Report *report, const ReportPalette *palette, Lang lang)
{
    Str title = phrase(PHRASE_REPORT_TITLE, lang);
    out_c(out, "<!doctype html>\n<html lang=\"");
    out_c(out, lang_code(lang));
    out_c(out, "\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    out_escaped(out, str_print(out->arena, STR_FMT ", " STR_FMT, STR_ARG(title),
                               STR_ARG(period_text(out->arena, report, lang))));
    out_c(out, "</title>\n<style>\n");
    out_colors(out, palette);
    out_c(out, STYLE);
    out_c(out, "</style>\n</head>\n<body>\n<header>\n<h1>");
    out_escaped(out, title);
    out_c(out, " <small>");
    out_escaped(out, period_text(out->arena, report, lang));
    out_c(out, " · ");
    out_escaped(out, place_text(out->arena, report, lang));
    out_c(out, "</small></h1>\n");
}

static void out_card(Out *out, Str number, Phrase words, Lang lang)
{
    out_c(out, "<li><b>");
    out_escaped(out, number);
    out_c(out, "</b> ");
    out_escaped(out, phrase(words, lang));
    out_c(out, "</li>\n");
}

static void out_cards(Out *out, const Report *report, Lang lang)
{
    Arena *arena = out->arena;
    out_c(out, "<ul class=\"cards\">\n");
    out_card(out, report_number_text(arena, report->sittings, lang), PHRASE_REPORT_CARD_SITTINGS,
             lang);
    out_card(out, report_number_text(arena, report->lessons_finished, lang),
             PHRASE_REPORT_CARD_LESSONS, lang);
    out_card(out, report_number_text(arena, report->minutes, lang), PHRASE_REPORT_CARD_MINUTES,
             lang);
    out_card(out, report_gain_text(arena, report->average_gain, lang), PHRASE_REPORT_CARD_GAIN,
             lang);
    out_c(out, "</ul>\n</header>\n<main>\n");
}

/* Rows from `from` to before `to`. */
static void out_rows(Out *out, const ReportSheet *sheet, size_t from, size_t to, Lang lang)
{
    out_c(out, "<table>\n<thead><tr>");
    for (size_t i = 0; i < sheet->column_count; i++) {
        out_c(out, sheet->columns[i].kind == SHEET_TEXT ? "<th scope=\"col\">"
                                                        : "<th scope=\"col\" class=\"n\">");
        out_escaped(out, phrase(sheet->columns[i].head, lang));
        out_c(out, "</th>");
    }
    out_c(out, "</tr></thead>\n<tbody>\n");
    for (size_t row = from; row < to; row++) {
        out_c(out, "<tr>");
        for (size_t i = 0; i < sheet->column_count; i++) {
            SheetCellKind kind = sheet->columns[i].kind;
            out_c(out, i == 0               ? "<th scope=\"row\">"
                       : kind == SHEET_TEXT ? "<td>"
                                            : "<td class=\"n\">");
            out_escaped(out, sheet_cell_text(out->arena, kind, &sheet->rows[row].cells[i], lang));
            out_c(out, i == 0 ? "</th>" : "</td>");
        }
        out_c(out, "</tr>\n");
    }
    out_c(out, "</tbody>\n</table>\n");
}

/* A long narrow table stands in three pieces beside each other. */
static void out_table(Out *out, const ReportSheet *sheet, Lang lang)
{
    enum { LONG = 9, PIECES = 3 };
    if (sheet->column_count > 2 || sheet->row_count <= LONG ||
        sheet->columns[1].kind == SHEET_TEXT) {
        out_rows(out, sheet, 0, sheet->row_count, lang);
        return;
    }
    size_t piece = (sheet->row_count + PIECES - 1) / PIECES;
    out_c(out, "<div class=\"pieces\">\n");
    for (size_t from = 0, to; from < sheet->row_count; from = to) {
        to = from + piece < sheet->row_count ? from + piece : sheet->row_count;
        out_rows(out, sheet, from, to, lang);
    }
    out_c(out, "</div>\n");
}

static void out_section(Out *out, const Report *report, const ReportSheet *sheet, SheetId id,
                        Lang lang)
{
    out_c(out, "<section>\n");
    out_element(out, "h2", NULL, phrase(sheet->title, lang));
    out_element(out, "p", "soft", phrase(sheet->about, lang));
    if (sheet->row_count == 0 && sheet->note.len == 0) {
        out_element(out, "p", NULL, phrase(PHRASE_REPORT_NOTHING, lang));
    }
    if (id == SHEET_SLOTS) {
        chart_slots(out, report, sheet->title, lang);
    } else if (id == SHEET_LESSONS) {
        chart_lessons(out, report, lang);
    } else if (id == SHEET_ITEMS) {
        chart_items(out, report, lang);
    }
    if (sheet->row_count > 0) {
        out_table(out, sheet, lang);
    }
    if (sheet->note.len > 0) {
        out_element(out, "p", "note", sheet->note);
    }
    if (id == SHEET_ITEMS) {
        out_element(out, "p", "note", phrase(PHRASE_REPORT_ITEMS_HONEST, lang));
    }
    out_c(out, "</section>\n");
}

static void out_foot(Out *out, const Report *report, Lang lang)
{
    out_c(out, "</main>\n<footer>\n");
    out_element(out, "p", NULL, phrase(PHRASE_REPORT_PROMISE, lang));
    out_element(out, "p", NULL, phrase(PHRASE_REPORT_OVERLAP, lang));
    if (report->has_apart) {
        Str count = report_number_text(out->arena, report->sittings_apart, lang);
        out_element(out, "p", NULL,
                    str_fill(out->arena, phrase(PHRASE_REPORT_APART, lang), &count, 1));
    }
    if (report->rows_unknown > 0) {
        Str count = str_print(out->arena, "%zu", report->rows_unknown);
        out_element(out, "p", NULL,
                    str_fill(out->arena, phrase(PHRASE_REPORT_UNKNOWN_ROWS, lang), &count, 1));
    }
    out_c(out, "</footer>\n</body>\n</html>\n");
}

Str report_html(Arena *arena, const Report *report, const ReportPalette *palette, Lang lang)
{
    ReportSheet sheets[SHEET_COUNT];
    if (!sheets_make(arena, report, lang, sheets)) {
        return (Str){0};
    }
    Out out = out_begin(arena);
    out_head(&out, report, palette, lang);
    out_cards(&out, report, lang);
    for (int id = 0; id < SHEET_COUNT; id++) {
        if (sheets[id].is_shown) {
            out_section(&out, report, &sheets[id], (SheetId)id, lang);
        }
    }
    out_foot(&out, report, lang);
    return arena_is_full(arena) ? (Str){0} : out_end(&out);
}
