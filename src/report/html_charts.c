/* The charts of the page, as SVG. They draw what is told and nothing else; their numbers stand in
 * the table below each. Lengths are units of the view box, which is as wide as the page. */
#include "html_charts.h"

enum { PAGE_W = 720, TEXT_H = 15, LINE_H = 19 };

static void out_attribute(Out *out, const char *name, int64_t value)
{
    out_c(out, " ");
    out_c(out, name);
    out_c(out, value < 0 ? "=\"-" : "=\"");
    out_number(out, (uint64_t)(value < 0 ? -value : value));
    out_c(out, "\"");
}

static void begin_chart(Out *out, int64_t height, Phrase title, Lang lang)
{
    Str name = phrase(title, lang);
    out_c(out, "<svg class=\"chart\" role=\"img\" viewBox=\"0 0 720 ");
    out_number(out, (uint64_t)height);
    out_c(out, "\" aria-label=\"");
    out_escaped(out, str_fill(out->arena, phrase(PHRASE_REPORT_CHART_OF, lang), &name, 1));
    out_c(out, "\">\n");
}

static void end_chart(Out *out)
{
    out_c(out, "</svg>\n");
}

typedef struct {
    int64_t x, y, w, h;
} Area;

/* A rectangle; `fill` names a class of the page's style, `color` is used when it is not 0. */
static void rectangle(Out *out, Area area, const char *fill, int radius, uint32_t color)
{
    out_c(out, "<rect");
    out_attribute(out, "x", area.x);
    out_attribute(out, "y", area.y);
    out_attribute(out, "width", area.w);
    out_attribute(out, "height", area.h);
    out_attribute(out, "rx", radius);
    out_c(out, " class=\"");
    out_c(out, fill);
    out_c(out, "\"");
    if (color != 0) {
        out_str(out, str_print(out->arena, " style=\"fill:#%06X\"", color & 0xFFFFFF));
    }
    out_c(out, "/>\n");
}

static void label(Out *out, int64_t x, int64_t y, const char *kind, Str text)
{
    out_c(out, "<text");
    out_attribute(out, "x", x);
    out_attribute(out, "y", y);
    out_c(out, " class=\"");
    out_c(out, kind);
    out_c(out, "\">");
    out_escaped(out, text);
    out_c(out, "</text>\n");
}

/* Bytes of the first line of `text` with at most `letters`, broken at a blank when there is one. */
static size_t line_bytes(Str text, size_t letters)
{
    size_t at = 0, blank = 0;
    for (size_t count = 0, size; at < text.len && count < letters; at += size, count++) {
        str_code_point(str_slice(text, at, text.len), &size);
        blank = text.at[at] == ' ' ? at : blank;
    }
    return at >= text.len || blank == 0 ? at : blank;
}

/* At most two lines; what does not fit stands in the table. Returns how many. */
static int label_lines(Out *out, int64_t x, int64_t y, size_t letters, Str text)
{
    enum { MOST_LINES = 2 };
    int line = 0;
    for (; line < MOST_LINES && text.len > 0; line++) {
        size_t bytes = line_bytes(text, letters);
        Str part = str_slice(text, 0, bytes);
        text = str_trim(str_slice(text, bytes, text.len));
        if (line == MOST_LINES - 1 && text.len > 0) {
            part = str_print(out->arena, STR_FMT "…", STR_ARG(part));
        }
        label(out, x, y + line * LINE_H, "t", part);
    }
    return line;
}

static uint64_t most_sittings(const Report *report)
{
    uint64_t most = REPORT_LEAST;
    for (size_t i = 0; i < report->slot_count; i++) {
        uint64_t n = report->slots[i].sittings.n;
        most = n > most ? n : most;
    }
    return most;
}

/* True when the value is written above column `i`: all when there are few, else the peaks. */
static bool has_value(const Report *report, size_t i)
{
    enum { FEW = 16 };
    uint64_t here = report->slots[i].sittings.n;
    uint64_t left = i > 0 ? report->slots[i - 1].sittings.n : 0;
    uint64_t right = i + 1 < report->slot_count ? report->slots[i + 1].sittings.n : 0;
    return here > 0 && (report->slot_count <= FEW || (here > left && here >= right));
}

/* What stands below column `i`, or nothing: "24", "Nov" or "2026". */
static Str slot_label(Arena *arena, const Report *report, size_t i, Lang lang)
{
    enum { EVERY = 5, DAYS_FEW = 16, MONTHS_FEW = 18 };
    Str name = report->slots[i].name;
    unsigned last = 0;
    for (uint32_t at = name.len - 2; at < name.len; at++) {
        last = last * 10 + (unsigned)(name.at[at] - '0');
    }
    switch (report->slot_kind) {
    case SLOT_DAYS:
        return i == 0 || last % EVERY == 0 || report->slot_count <= DAYS_FEW
                   ? str_print(arena, "%u", last)
                   : (Str){0};
    case SLOT_MONTHS:
        return last == 1 || report->slot_count <= MONTHS_FEW
                   ? str_from_c(LANGUAGES[lang].months_short[last - 1])
                   : (Str){0};
    case SLOT_YEARS:
        break;
    }
    return last % EVERY == 0 || report->slot_count <= MONTHS_FEW ? name : (Str){0};
}

/* The year, below the first month and each January. */
static Str slot_year(const Report *report, size_t i)
{
    Str name = report->slots[i].name;
    bool is_shown = report->slot_kind == SLOT_MONTHS && (i == 0 || str_ends(name, STR("-01")));
    return is_shown ? str_slice(name, 0, 4) : (Str){0};
}

void chart_slots(Out *out, const Report *report, Phrase title, Lang lang)
{
    enum { TOP = 24, HIGH = 150, BELOW = 46, STUB = 12, WIDEST = 60, GAP = 4 };
    int64_t count = (int64_t)report->slot_count;
    if (count == 0 || count > PAGE_W / (2 * GAP)) {
        return; /* columns thinner than their gaps show nothing */
    }
    uint64_t most = most_sittings(report);
    int64_t pitch = PAGE_W / count < WIDEST ? PAGE_W / count : WIDEST;
    begin_chart(out, TOP + HIGH + BELOW, title, lang);
    for (size_t i = 0; i < report->slot_count; i++) {
        ReportNumber number = report->slots[i].sittings;
        int64_t x = (int64_t)i * pitch, middle = x + (pitch - GAP) / 2;
        int64_t h = (int64_t)(number.n * HIGH / most);
        Area column = {x, TOP + HIGH - h, pitch - GAP, h};
        if (number.state == REPORT_SMALL) {
            rectangle(out, (Area){x + 1, TOP + HIGH - STUB, pitch - GAP - 2, STUB}, "stub", 4, 0);
            label(out, middle, TOP + HIGH - STUB - GAP, "v c",
                  report_number_text(out->arena, number, lang));
        } else if (number.n == 0) {
            rectangle(out, (Area){x, TOP + HIGH - 3, pitch - GAP, 3}, "none", 1, 0);
        } else {
            rectangle(out, column, "bar", 4, 0);
        }
        if (number.state != REPORT_SMALL && has_value(report, i)) {
            label(out, middle, column.y - GAP, "v c", report_number_text(out->arena, number, lang));
        }
        label(out, middle, TOP + HIGH + TEXT_H + GAP, "s c",
              slot_label(out->arena, report, i, lang));
        label(out, middle, TOP + HIGH + TEXT_H + GAP + LINE_H, "s c", slot_year(report, i));
    }
    end_chart(out);
}

/* True when more than one lesson of this pack is in the report. */
static bool has_sister(const Report *report, size_t at)
{
    for (size_t i = 0; i < report->lesson_count; i++) {
        if (i != at && str_equal(report->lessons[i].pack.id, report->lessons[at].pack.id)) {
            return true;
        }
    }
    return false;
}

void chart_lessons(Out *out, const Report *report, Lang lang)
{
    enum { MOST = 10, PITCH = 44, THICK = 26, LEFT = 250, LONGEST = 390, LETTERS = 30, AFTER = 8 };
    size_t count = report->lesson_count < MOST ? report->lesson_count : MOST;
    uint64_t most = REPORT_LEAST;
    for (size_t i = 0; i < count; i++) {
        uint64_t n = report->lessons[i].finished.n;
        most = n > most ? n : most;
    }
    if (count == 0) {
        return;
    }
    begin_chart(out, (int64_t)count * PITCH, PHRASE_REPORT_LESSONS, lang);
    for (size_t i = 0; i < count; i++) {
        const ReportLesson *lesson = &report->lessons[i];
        ReportNumber number = lesson->finished;
        int64_t y = (int64_t)i * PITCH + (PITCH - THICK) / 2;
        int64_t w = (int64_t)(number.n * LONGEST / most);
        w = w > 2 || number.n == 0 ? w : 3;
        const ReportTitle *title = has_sister(report, i) ? &lesson->lesson : &lesson->pack;
        Str text = report_title_text(title, lang);
        bool is_short = str_letters(text) <= LETTERS;
        label_lines(out, 0, y + (is_short ? THICK / 2 + 5 : 8), LETTERS, text);
        if (number.state == REPORT_SMALL) {
            w = THICK;
            rectangle(out, (Area){LEFT + 1, y + 1, w - 2, THICK - 2}, "stub", 6, 0);
        } else if (number.n == 0) {
            w = 0;
        } else {
            rectangle(out, (Area){LEFT, y, w, THICK}, "bar", 6, lesson->pack.color);
        }
        label(out, LEFT + w + AFTER, y + THICK / 2 + 6, "v",
              report_number_text(out->arena, number, lang));
    }
    end_chart(out);
}

static bool has_share(ReportNumber percent)
{
    return percent.state == REPORT_EXACT || percent.state == REPORT_AT_LEAST ||
           percent.state == REPORT_AT_MOST;
}

static void circle(Out *out, int64_t x, int64_t y, const char *kind)
{
    enum { RADIUS = 8 };
    out_c(out, "<circle");
    out_attribute(out, "cx", x);
    out_attribute(out, "cy", y);
    out_attribute(out, "r", RADIUS);
    out_c(out, " class=\"");
    out_c(out, kind);
    out_c(out, "\"/>\n");
}

enum { TRACK_LEFT = 330, TRACK_W = 250, TRACK_NEAR = 42 };

static int64_t share_x(ReportNumber percent)
{
    return TRACK_LEFT + (int64_t)percent.n * TRACK_W / 100;
}

/* One item; the two values step aside when they would touch. */
static void draw_item(Out *out, const ReportItem *item, int64_t y, Lang lang)
{
    int64_t from = share_x(item->before_percent), to = share_x(item->after_percent);
    int64_t left = from < to ? from : to, right = from < to ? to : from;
    int64_t apart = right - left < TRACK_NEAR ? (TRACK_NEAR - (right - left)) / 2 : 0;
    int64_t before_x = from <= to ? from - apart : from + apart;
    int64_t after_x = from <= to ? to + apart : to - apart;
    rectangle(out, (Area){TRACK_LEFT, y - 1, TRACK_W, 2}, "track", 1, 0);
    rectangle(out, (Area){left, y - 4, right - left, 8}, "span", 0, 0);
    circle(out, from, y, "ring");
    circle(out, to, y, "disc");
    label(out, before_x, y - 14, "s c", report_number_text(out->arena, item->before_percent, lang));
    label(out, after_x, y - 14, "v c", report_number_text(out->arena, item->after_percent, lang));
    Str gain = item->is_known ? phrase(PHRASE_REPORT_KNOWN, lang)
                              : report_gain_text(out->arena, item->gain, lang);
    label(out, PAGE_W, y + 5, item->is_known ? "s e" : item->gain.points > 0 ? "g e" : "v e", gain);
}

void chart_items(Out *out, const Report *report, Lang lang)
{
    enum { TOP = 30, PITCH = 58, LETTERS = 40, MOST = 12 };
    size_t shown = 0;
    for (size_t i = 0; i < report->item_count; i++) {
        const ReportItem *item = &report->items[i];
        shown += has_share(item->before_percent) && has_share(item->after_percent);
    }
    shown = shown < MOST ? shown : MOST;
    if (shown == 0) {
        return;
    }
    begin_chart(out, TOP + (int64_t)shown * PITCH, PHRASE_REPORT_ITEMS, lang);
    circle(out, TRACK_LEFT + 8, 12, "ring");
    label(out, TRACK_LEFT + 24, 17, "s", phrase(PHRASE_REPORT_LEGEND_BEFORE, lang));
    circle(out, TRACK_LEFT + 128, 12, "disc");
    label(out, TRACK_LEFT + 144, 17, "s", phrase(PHRASE_REPORT_LEGEND_AFTER, lang));
    int64_t y = TOP + PITCH / 2 + 4;
    for (size_t i = 0; i < report->item_count && shown > 0; i++) {
        const ReportItem *item = &report->items[i];
        if (has_share(item->before_percent) && has_share(item->after_percent)) {
            Str text = report_title_text(&item->title, lang);
            label_lines(out, 0, str_letters(text) <= LETTERS ? y + 5 : y - 4, LETTERS, text);
            draw_item(out, item, y, lang);
            y += PITCH;
            shown--;
        }
    }
    end_chart(out);
}
