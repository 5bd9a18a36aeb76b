/* CSV (RFC 4180): one number a line, so that every line has the same columns whatever its table. */
#include "out.h"
#include "sheets.h"

static const char *told_word(ReportState state)
{
    static const char *const WORDS[] = {
        [REPORT_EXACT] = "exact",     [REPORT_SMALL] = "under_5", [REPORT_AT_LEAST] = "at_least",
        [REPORT_AT_MOST] = "at_most", [REPORT_KEPT] = "kept",
    };
    return WORDS[state];
}

/* A text in quotes. A spreadsheet would run one that begins like a formula: "'" stops that. */
static void out_text(Out *out, Str text)
{
    static const Str RISKY = {"=+-@\t\r", 6};
    out_c(out, "\"");
    if (text.len > 0 && str_find(RISKY, str_slice(text, 0, 1)) >= 0) {
        out_c(out, "'");
    }
    for (uint32_t i = 0; i < text.len; i++) {
        out_str(out, str_slice(text, i, i + 1));
        if (text.at[i] == '"') {
            out_c(out, "\"");
        }
    }
    out_c(out, "\"");
}

/* All texts of a row. */
static Str row_label(Arena *arena, const ReportSheet *sheet, const SheetRow *row)
{
    Str label = {0};
    for (size_t i = 0; i < sheet->column_count && sheet->columns[i].kind == SHEET_TEXT; i++) {
        Str text = row->cells[i].text;
        label =
            i == 0 ? text : str_print(arena, STR_FMT " / " STR_FMT, STR_ARG(label), STR_ARG(text));
    }
    return label;
}

static void out_value(Out *out, SheetCellKind kind, const SheetCell *cell)
{
    ReportState state = kind == SHEET_GAIN ? cell->gain.state : cell->number.state;
    if (state == REPORT_EXACT || state == REPORT_AT_LEAST || state == REPORT_AT_MOST) {
        bool is_less = kind == SHEET_GAIN && cell->gain.points < 0;
        int32_t points = is_less ? -cell->gain.points : cell->gain.points;
        out_c(out, is_less ? "-" : "");
        out_number(out, kind == SHEET_GAIN ? (uint64_t)points : cell->number.n);
    }
    out_c(out, ",");
    out_c(out, told_word(state));
    out_c(out, "\r\n");
}

static void out_row(Out *out, const ReportSheet *sheet, const SheetRow *row)
{
    Str label = row_label(out->arena, sheet, row);
    for (size_t i = 0; i < sheet->column_count; i++) {
        if (sheet->columns[i].kind == SHEET_TEXT || row->cells[i].is_blank) {
            continue;
        }
        out_c(out, sheet->key);
        out_c(out, ",");
        out_text(out, row->key);
        out_c(out, ",");
        out_text(out, label);
        out_c(out, ",");
        out_c(out, sheet->columns[i].key);
        out_c(out, ",");
        out_value(out, sheet->columns[i].kind, &row->cells[i]);
    }
}

static void out_about(Out *out, const char *key, Str value)
{
    out_c(out, "about,");
    out_c(out, key);
    out_c(out, ",,text,");
    out_text(out, value);
    out_c(out, ",exact\r\n");
}

Str report_csv(Arena *arena, const Report *report, Lang lang)
{
    ReportSheet sheets[SHEET_COUNT];
    if (!sheets_make(arena, report, lang, sheets)) {
        return (Str){0};
    }
    Out out = out_begin(arena);
    out_c(&out, "table,id,name,measure,value,told\r\n");
    out_about(&out, "from", day_text(arena, report->from));
    out_about(&out, "to", day_text(arena, report->to));
    out_about(&out, "kiosk", report->device.len > 0 ? report->device : STR("all"));
    for (int id = 0; id < SHEET_COUNT; id++) {
        for (size_t i = 0; i < sheets[id].row_count; i++) {
            out_row(&out, &sheets[id], &sheets[id].rows[i]);
        }
    }
    return out_end(&out);
}
