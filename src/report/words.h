/* The words of the report in every language. Private to the report. */
#pragma once

#include "aman/base/day.h"
#include "aman/base/lang.h"

typedef enum {
    WORD_TITLE,
    WORD_PRODUCT,
    WORD_PERIOD, /* {0} from, {1} to */
    WORD_DATE,   /* {0} day, {1} month, {2} year */
    WORD_NO_PERIOD,
    WORD_ALL_KIOSKS,
    WORD_ONE_KIOSK, /* {0} id */

    WORD_SUMMARY,
    WORD_FIGURE,
    WORD_NUMBER,
    WORD_SITTINGS,
    WORD_SITTINGS_FINISHED,
    WORD_LESSONS_STARTED,
    WORD_LESSONS_FINISHED,
    WORD_MINUTES,
    WORD_KIOSKS,
    WORD_DAYS_USED,
    WORD_AVERAGE_GAIN,
    WORD_CARD_SITTINGS,
    WORD_CARD_LESSONS,
    WORD_CARD_MINUTES,
    WORD_CARD_GAIN,
    WORD_LEFT_OUT, /* {0} "Day", {1} how many */

    WORD_SLOTS_DAYS,
    WORD_SLOTS_MONTHS,
    WORD_SLOTS_YEARS,
    WORD_SLOTS_ABOUT,
    WORD_SITTING_ABOUT,
    WORD_DAY,
    WORD_MONTH,
    WORD_YEAR,

    WORD_TRACKS,
    WORD_TRACK,
    WORD_LANGUAGES,
    WORD_LANGUAGE,
    WORD_SPLIT_ABOUT,

    WORD_LESSONS,
    WORD_LESSONS_ABOUT,
    WORD_PACK,
    WORD_LESSON,
    WORD_STARTED,
    WORD_FINISHED,

    WORD_ITEMS,
    WORD_ITEMS_ABOUT,
    WORD_ITEMS_HONEST,
    WORD_ITEM,
    WORD_BEFORE,
    WORD_BEFORE_SAFE,
    WORD_AFTER,
    WORD_AFTER_SAFE,
    WORD_GAIN,
    WORD_KNOWN,
    WORD_NOT_ENOUGH,
    WORD_LEGEND_BEFORE,
    WORD_LEGEND_AFTER,

    WORD_QUESTIONS,
    WORD_QUESTIONS_ABOUT,
    WORD_QUESTION,
    WORD_FIRST,
    WORD_LATER,
    WORD_NOT_YET,

    WORD_ENDS,
    WORD_ENDS_ABOUT,
    WORD_STORY,
    WORD_END,

    WORD_POLLS,
    WORD_POLLS_ABOUT,
    WORD_ANSWER,
    WORD_ALL_ANSWERS,

    WORD_READING,
    WORD_READING_ABOUT,
    WORD_SIGN,
    WORD_MEANING,
    WORD_SIGN_SMALL,
    WORD_SIGN_AT_LEAST,
    WORD_SIGN_AT_MOST,
    WORD_SIGN_KEPT,
    WORD_MEANS_SITTING,
    WORD_MEANS_FINISHED,
    WORD_MEANS_LESSON,
    WORD_MEANS_MINUTES,
    WORD_MEANS_KIOSK,
    WORD_MEANS_FIRST,
    WORD_MEANS_NOT_YET,
    WORD_MEANS_SAFE,
    WORD_MEANS_GAIN,

    WORD_NOTHING,
    WORD_PARTS_KEPT,
    WORD_PROMISE,
    WORD_OVERLAP,
    WORD_UNKNOWN_ROWS, /* {0} how many */
    WORD_THOUSANDS,
    WORD_CHART_OF, /* {0} title */
    WORD_COUNT
} ReportWord;

Str report_word(ReportWord word, Lang lang);

/* "November"; `month` is from 1. The first three letters are its short form. */
Str report_month(unsigned month, Lang lang);
/* "24 November 2026". */
Str report_date(Arena *arena, Day day, Lang lang);
