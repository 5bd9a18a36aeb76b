/* Numbers of a report in words. */
#include "aman/report/report.h"

static const char *const NOT_TOLD = "–";

Str report_number_text(Arena *arena, ReportNumber number, Lang lang)
{
    Str digits = lang_number(arena, number.n, lang);
    switch (number.state) {
    case REPORT_EXACT:
        return digits;
    case REPORT_SMALL:
        return str_print(arena, "<%d", REPORT_LEAST);
    case REPORT_AT_LEAST:
        return str_print(arena, "≥" STR_FMT, STR_ARG(digits));
    case REPORT_AT_MOST:
        return str_print(arena, "≤" STR_FMT, STR_ARG(digits));
    case REPORT_KEPT:
        break;
    }
    return str_from_c(NOT_TOLD);
}

Str report_gain_text(Arena *arena, ReportGain gain, Lang lang)
{
    if (gain.state == REPORT_KEPT) {
        return str_from_c(NOT_TOLD);
    }
    bool is_less = gain.points < 0;
    Str digits = lang_number(arena, (uint64_t)(is_less ? -gain.points : gain.points), lang);
    return str_print(arena, "%s%s" STR_FMT, gain.state == REPORT_AT_LEAST ? "≥" : "",
                     is_less           ? "−"
                     : gain.points > 0 ? "+"
                                       : "",
                     STR_ARG(digits));
}

Str report_title_text(const ReportTitle *title, Lang lang)
{
    return title->in[lang].len > 0 ? title->in[lang] : title->id;
}
