/* The pack on paper: open points first, then each age from its first step to its last, and the
 * boxes to sign at the end. */
#include "aman/report/review.h"

#include "out.h"

#include "aman/base/phrase.h"
#include "aman/pack/texts.h"

enum { SIGNERS = 4, CELLS = 3 };

static const char STYLE[] =
    "*{box-sizing:border-box}\n"
    "body{margin:0 auto;max-width:820px;padding:16px;color:#000;background:#fff;"
    "font:14px/1.4 'Atkinson Hyperlegible Next','Atkinson Hyperlegible',system-ui,sans-serif}\n"
    "h1{font-size:26px;margin:0 0 4px}h2{font-size:20px;margin:24px 0 6px}"
    "h3{font-size:15px;margin:14px 0 4px}p{margin:0 0 8px}\n"
    "table{width:100%;border-collapse:collapse;table-layout:fixed}\n"
    "th,td{border:1px solid #777;padding:4px 6px;text-align:left;vertical-align:top;"
    "overflow-wrap:anywhere}\n"
    "thead th{background:#eee}.k{width:16%;font-size:11px}.m{font-style:italic}\n"
    ".box{margin:6px 0 0}.box i{display:inline-block;width:13px;height:13px;border:1.5px solid "
    "#000;margin:0 5px -2px 0}.line{display:inline-block;width:52%;border-bottom:1px solid #000;"
    "height:18px;vertical-align:bottom}\n"
    ".sign td{height:44px}\n"
    "@page{size:A4;margin:14mm}@media print{body{max-width:none;padding:0;font-size:10pt}"
    "h2.age{break-before:page}tr,.box{break-inside:avoid}h2,h3{break-after:avoid}"
    "*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}\n";

typedef struct {
    const ReviewParams *params;
    Out out;
    PackTexts texts;
} ReviewPage;

static Str word(const ReviewPage *page, Phrase id)
{
    return phrase(id, page->params->lang);
}

static void add_head(ReviewPage *page)
{
    const ReviewParams *params = page->params;
    Out *out = &page->out;
    out_c(out, "<!DOCTYPE html>\n<html lang=\"");
    out_c(out, lang_code(params->lang));
    out_c(out, "\">\n<meta charset=\"utf-8\">\n<title>");
    out_escaped(out, word(page, PHRASE_REVIEW_TITLE));
    out_c(out, ": ");
    out_escaped(out, params->pack->id.text);
    out_c(out, "</title>\n<style>\n");
    out_c(out, STYLE);
    out_c(out, "</style>\n");
    out_element(out, "h1", NULL, text_in(&params->pack->title, params->lang));
    const Str about[] = {params->pack->id.text, params->pack->version.text,
                         day_text(params->arena, params->today)};
    out_element(out, "p", NULL,
                phrase_fill(params->arena, PHRASE_REVIEW_ABOUT, params->lang, about, 3));
    out_element(out, "p", NULL, word(page, PHRASE_REVIEW_INTRO));
}

/* Without the marks of code, which say nothing on paper. */
static Str plain(Arena *arena, Str cell)
{
    char *bytes = str_to_c(arena, cell);
    uint32_t len = 0;
    for (uint32_t i = 0; bytes && i < cell.len; i++) {
        bytes[len] = cell.at[i];
        len += cell.at[i] != '`';
    }
    return (Str){bytes, len};
}

/* The cells of a row of a table that names the pack; false for other lines. */
static bool cells_of(const ReviewPage *page, Str line, Str cells[CELLS])
{
    Arena *arena = page->params->arena;
    Str name = str_print(arena, "`" STR_FMT "`", STR_ARG(page->params->pack->id.text));
    if (!str_starts(line, STR("|")) || str_find(line, name) < 0) {
        return false;
    }
    for (int i = 0; i < CELLS; i++) {
        line = str_slice(line, 1, line.len);
        int64_t end = str_find(line, STR("|"));
        if (end < 0) {
            return false;
        }
        cells[i] = plain(arena, str_trim(str_slice(line, 0, (size_t)end)));
        line = str_slice(line, (size_t)end, line.len);
    }
    return true;
}

static void add_row(Out *out, const Str *cells, size_t count)
{
    out_c(out, "<tr>");
    for (size_t i = 0; i < count; i++) {
        out_element(out, "td", NULL, cells[i]);
    }
    out_c(out, "</tr>\n");
}

static void add_box(ReviewPage *page)
{
    Out *out = &page->out;
    out_c(out, "<p class=\"box\"><i></i>");
    out_escaped(out, word(page, PHRASE_REVIEW_FINE));
    out_c(out, " &nbsp; <i></i>");
    out_escaped(out, word(page, PHRASE_REVIEW_CHANGE));
    out_c(out, " <span class=\"line\"></span></p>\n");
}

/* What people must confirm, and what check says. */
static void add_open(ReviewPage *page)
{
    const ReviewParams *params = page->params;
    Str rest = params->rows, line, cells[CELLS];
    uint32_t count = 0;
    out_element(&page->out, "h2", NULL, word(page, PHRASE_REVIEW_OPEN));
    out_c(&page->out, "<table>\n");
    while (str_next_line(&rest, &line)) {
        if (cells_of(page, line, cells)) {
            add_row(&page->out, cells, CELLS);
            count++;
        }
    }
    for (size_t i = 0; i < params->diags->count; i++) {
        const Diag *diag = &params->diags->items[i];
        const Str said[CELLS] = {diag_path_text(params->arena, &diag->path, params->lang),
                                 diag_sentence(params->arena, diag, params->lang),
                                 str_from_c(diag->kind->code)};
        add_row(&page->out, said, CELLS);
        count++;
    }
    out_c(&page->out, "</table>\n");
    if (count == 0) {
        out_element(&page->out, "p", NULL, word(page, PHRASE_REVIEW_NOTHING_OPEN));
    }
    add_box(page);
}

static void add_text(ReviewPage *page, const PackText *text)
{
    Out *out = &page->out;
    out_c(out, "<tr><td class=\"k\">");
    if (text->part.len > 0) {
        out_escaped(out, text->part);
        out_c(out, " · ");
    }
    out_escaped(out, str_from_c(text->field->name));
    out_c(out, text->voice == VOICE_PLAIN ? "</td>" : "*</td>");
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        out_c(out, "<td lang=\"");
        out_c(out, lang_code((Lang)lang));
        out_c(out, text->voice == VOICE_PLAIN ? "\">" : "\" class=\"m\">");
        out_escaped(out, text_in(text->text, (Lang)lang));
        out_c(out, "</td>");
    }
    out_c(out, "</tr>\n");
}

static void begin_texts(ReviewPage *page)
{
    Out *out = &page->out;
    out_c(out, "<table><thead><tr><th class=\"k\"></th>");
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        out_element(out, "th", NULL, str_from_c(lang_name((Lang)lang)));
    }
    out_c(out, "</tr></thead>\n");
}

/* The texts of one step of the lesson, or with NULL those outside of steps. */
static void add_texts(ReviewPage *page, const Step *outer)
{
    begin_texts(page);
    for (size_t i = 0; i < page->texts.count; i++) {
        if (page->texts.at[i].outer == outer) {
            add_text(page, &page->texts.at[i]);
        }
    }
    out_c(&page->out, "</table>\n");
    add_box(page);
}

static void add_step(ReviewPage *page, const Step *step)
{
    Str title =
        str_print(page->params->arena, STR_FMT " (%s)", STR_ARG(step->id.text), step->kind->name);
    out_element(&page->out, "h3", NULL, title);
    add_texts(page, step);
}

/* All that one age meets, in its order. */
static void add_age(ReviewPage *page, Str audience)
{
    const ReviewParams *params = page->params;
    Str title = phrase_fill(params->arena, PHRASE_REVIEW_READERS, params->lang, &audience, 1);
    out_element(&page->out, "h2", "age", title);
    for (uint32_t i = 0; i < params->pack->lessons.count; i++) {
        const Lesson *lesson = &params->pack->lessons.at[i];
        for (uint32_t j = 0; j < lesson->steps.count; j++) {
            if (lesson->steps.at[j].kind && lesson_shows_step(lesson, j, audience)) {
                add_step(page, &lesson->steps.at[j]);
            }
        }
    }
}

static void add_signers(ReviewPage *page)
{
    static const Phrase HEADS[] = {PHRASE_REVIEW_ROLE, PHRASE_REVIEW_NAME, PHRASE_REVIEW_DATE,
                                   PHRASE_REVIEW_SIGNATURE, PHRASE_REVIEW_VERDICT};
    Out *out = &page->out;
    out_element(out, "h2", NULL, word(page, PHRASE_REVIEW_SIGN));
    out_c(out, "<table class=\"sign\"><thead><tr>");
    for (size_t i = 0; i < sizeof HEADS / sizeof *HEADS; i++) {
        out_element(out, "th", NULL, word(page, HEADS[i]));
    }
    out_c(out, "</tr></thead>\n");
    for (int i = 0; i < SIGNERS; i++) {
        out_c(out, "<tr><td></td><td></td><td></td><td></td><td>");
        add_box(page);
        out_c(out, "</td></tr>\n");
    }
    out_c(out, "</table>\n");
}

Str review_page(const ReviewParams *params)
{
    ReviewPage page = {.params = params,
                       .out = out_begin(params->arena),
                       .texts = pack_texts(params->arena, params->pack)};
    add_head(&page);
    add_open(&page);
    out_element(&page.out, "h2", NULL, word(&page, PHRASE_REVIEW_COMMON));
    add_texts(&page, NULL);
    for (uint32_t i = 0; i < params->pack->audience.count; i++) {
        add_age(&page, params->pack->audience.at[i].text);
    }
    add_signers(&page);
    return out_end(&page.out);
}
