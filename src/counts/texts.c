/* How counting fares and how exports and merging ended, in words. */
#include "aman/base/phrase.h"
#include "aman/counts/collection.h"
#include "aman/counts/export.h"
#include "aman/counts/import.h"

static const Phrase STATES[] = {
    [COUNTS_FINE] = PHRASE_COUNTS_STATE_FINE,
    [COUNTS_NO_FILE] = PHRASE_COUNTS_STATE_NO_FILE,
    [COUNTS_FULL] = PHRASE_COUNTS_STATE_FULL,
    [COUNTS_LOCKED] = PHRASE_COUNTS_STATE_LOCKED,
    [COUNTS_REPLACED] = PHRASE_COUNTS_STATE_REPLACED,
    [COUNTS_NEWER] = PHRASE_COUNTS_STATE_NEWER,
    [COUNTS_BROKEN] = PHRASE_COUNTS_STATE_BROKEN,
};

const char *counts_state_text(CountsState state, Lang lang)
{
    return PHRASES[STATES[state]][lang];
}

static const Phrase COLLECTION_STATES[] = {
    [COUNTS_FINE] = PHRASE_COUNTS_COLLECTION_FINE,
    [COUNTS_NO_FILE] = PHRASE_COUNTS_COLLECTION_NO_FILE,
    [COUNTS_FULL] = PHRASE_COUNTS_COLLECTION_FULL,
    [COUNTS_LOCKED] = PHRASE_COUNTS_COLLECTION_LOCKED,
    [COUNTS_REPLACED] = PHRASE_COUNTS_COLLECTION_REPLACED,
    [COUNTS_NEWER] = PHRASE_COUNTS_COLLECTION_NEWER,
    [COUNTS_BROKEN] = PHRASE_COUNTS_COLLECTION_BROKEN,
};

const char *collection_state_text(CountsState state, Lang lang)
{
    return PHRASES[COLLECTION_STATES[state]][lang];
}

static const Phrase EXPORTS[EXPORT_RESULTS] = {
    [EXPORT_FINE] = PHRASE_COUNTS_EXPORT_FINE,
    [EXPORT_NO_COUNTS] = PHRASE_COUNTS_EXPORT_NO_COUNTS,
    [EXPORT_FULL] = PHRASE_COUNTS_EXPORT_FULL,
    [EXPORT_READ_ONLY] = PHRASE_COUNTS_EXPORT_READ_ONLY,
    [EXPORT_NO_FOLDER] = PHRASE_COUNTS_EXPORT_NO_FOLDER,
    [EXPORT_VANISHED] = PHRASE_COUNTS_EXPORT_VANISHED,
    [EXPORT_DIFFERS] = PHRASE_COUNTS_EXPORT_DIFFERS,
    [EXPORT_TOO_LARGE] = PHRASE_COUNTS_EXPORT_TOO_LARGE,
    [EXPORT_ITSELF] = PHRASE_COUNTS_EXPORT_ITSELF,
    [EXPORT_NOT_RESET] = PHRASE_COUNTS_EXPORT_NOT_RESET,
};

const char *export_result_text(ExportResult result, Lang lang)
{
    return PHRASES[EXPORTS[result]][lang];
}

static const Phrase IMPORTS[IMPORT_RESULTS] = {
    [IMPORT_FINE] = PHRASE_COUNTS_IMPORT_FINE,
    [IMPORT_MISSING] = PHRASE_COUNTS_IMPORT_MISSING,
    [IMPORT_UNREADABLE] = PHRASE_COUNTS_IMPORT_UNREADABLE,
    [IMPORT_NOT_A_FILE] = PHRASE_COUNTS_IMPORT_NOT_A_FILE,
    [IMPORT_TOO_LARGE] = PHRASE_COUNTS_IMPORT_TOO_LARGE,
    [IMPORT_EMPTY] = PHRASE_COUNTS_IMPORT_EMPTY,
    [IMPORT_FOREIGN] = PHRASE_COUNTS_IMPORT_FOREIGN,
    [IMPORT_CUT] = PHRASE_COUNTS_IMPORT_CUT,
    [IMPORT_ALTERED] = PHRASE_COUNTS_IMPORT_ALTERED,
    [IMPORT_SHOWN] = PHRASE_COUNTS_IMPORT_SHOWN,
    [IMPORT_NEWER] = PHRASE_COUNTS_IMPORT_NEWER,
    [IMPORT_BAD_ROW] = PHRASE_COUNTS_IMPORT_BAD_ROW,
    [IMPORT_TOO_MANY] = PHRASE_COUNTS_IMPORT_TOO_MANY,
    [IMPORT_ORDER] = PHRASE_COUNTS_IMPORT_ORDER,
    [IMPORT_DAMAGED] = PHRASE_COUNTS_IMPORT_DAMAGED,
    [IMPORT_LOCKED] = PHRASE_COUNTS_IMPORT_LOCKED,
    [IMPORT_ITSELF] = PHRASE_COUNTS_IMPORT_ITSELF,
};

/* What stands in a foreign file goes to a terminal: only plain ASCII is shown. */
static Str harmless(Arena *arena, Str text)
{
    Str copy = str_copy(arena, text);
    char *at = (char *)copy.at;
    for (uint32_t i = 0; i < copy.len; i++) {
        if (at[i] < ' ' || at[i] > '~') {
            at[i] = '?';
        }
    }
    return copy;
}

Str import_message(Arena *arena, const char *path, const CountsImport *import, Lang lang)
{
    Str found = import->result == IMPORT_NEWER && import->found.len == 0
                    ? STR("counts.db")
                    : harmless(arena, import->found);
    const Str args[] = {str_from_c(column_name(import->column)), found};
    Str says = phrase_fill(arena, IMPORTS[import->result], lang, args, 2);
    Str place = import->line > 0 ? str_print(arena, ":%u", import->line) : (Str){0};
    Str level = level_word(LEVEL_ERROR, lang);
    return str_print(arena, "%s" STR_FMT ": " STR_FMT ": " STR_FMT, path, STR_ARG(place),
                     STR_ARG(level), STR_ARG(says));
}
