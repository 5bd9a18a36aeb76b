/* "Did you mean": the nearest known name, over bytes, and the words that writers really type. */
#include "reader.h"

/* Accepted distance: a third of the length, at least one. */
static uint32_t allowed(Str name)
{
    return name.len / 3 > 1 ? name.len / 3 : 1;
}

static Str known(const char *meant, const Str *names, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (str_is(names[i], meant)) {
            return names[i];
        }
    }
    return (Str){0};
}

/* Takes `meant`, which may be empty, when `word` is nearer to what was typed. */
static void take_everyday(Str typed, const EverydayWord *word, Str meant, uint32_t *best_score,
                          Str *best)
{
    Str everyday = str_from_c(word->typed);
    uint32_t distance = meant.len ? str_distance(typed, everyday) : UINT32_MAX;
    if (distance != UINT32_MAX && distance <= allowed(everyday) && distance * 2 < *best_score) {
        *best_score = distance * 2;
        *best = meant;
    }
}

Str nearest_name(Str typed, const Str *names, size_t count)
{
    Str best = {0};
    uint32_t best_score = UINT32_MAX;
    for (size_t i = 0; i < count; i++) {
        uint32_t distance = str_distance(typed, names[i]);
        if (distance == UINT32_MAX || distance > allowed(typed)) {
            continue;
        }
        bool same_start = typed.len > 0 && names[i].len > 0 && typed.at[0] == names[i].at[0];
        uint32_t score = distance * 2 + !same_start;
        if (score < best_score) {
            best_score = score;
            best = names[i];
        }
    }
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        for (const EverydayWord *word = LANGUAGES[lang].everyday; word->typed; word++) {
            take_everyday(typed, word, known(word->meant, names, count), &best_score, &best);
        }
    }
    return best;
}
