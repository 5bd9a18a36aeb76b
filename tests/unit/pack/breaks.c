/* Finds keys by their letters, not by YAML: what is broken need not be YAML any more. */
#include "breaks.h"

#include <string.h>

static size_t line_end(Str text, size_t at)
{
    while (at < text.len && text.at[at] != '\n') {
        at++;
    }
    return at;
}

static bool is_flow(Str text, size_t at)
{
    int open = 0;
    while (at > 0 && text.at[at - 1] != '\n') {
        at--;
        open += (text.at[at] == '{') - (text.at[at] == '}');
    }
    return open > 0;
}

/* Where the value that begins at `at` inside braces ends. */
static size_t flow_end(Str text, size_t at)
{
    size_t end = line_end(text, at);
    bool is_quoted = false;
    for (int depth = 0; at < end; at++) {
        char c = text.at[at];
        is_quoted = is_quoted != (c == '"');
        if (!is_quoted && depth == 0 && (c == ',' || c == '}')) {
            return at;
        }
        depth += is_quoted ? 0 : (c == '{' || c == '[') - (c == '}' || c == ']');
    }
    return end;
}

/* The length of the key that begins at `at`, with its colon; 0: none does. */
static size_t key_at(Str text, size_t at)
{
    size_t end = at;
    while (end < text.len &&
           ((text.at[end] >= 'a' && text.at[end] <= 'z') || text.at[end] == '_')) {
        end++;
    }
    bool is_start = at == 0 || strchr("\n {", text.at[at - 1]);
    bool is_key = is_start && end > at && end + 1 < text.len && text.at[end] == ':' &&
                  (text.at[end + 1] == ' ' || text.at[end + 1] == '\n');
    return is_key ? end + 1 - at : 0;
}

bool next_key(Str text, size_t from, Place *place)
{
    for (size_t i = from; i < text.len; i++) {
        if (text.at[i] == '#') {
            i = line_end(text, i);
            continue;
        }
        size_t len = key_at(text, i);
        if (len > 0) {
            size_t value = i + len;
            size_t end = is_flow(text, i) ? flow_end(text, value) : line_end(text, value);
            *place = (Place){i, value, end};
            return true;
        }
    }
    return false;
}

Str replaced(Arena *arena, Str text, Place place, const char *by)
{
    return str_print(arena, STR_FMT "%s" STR_FMT, STR_ARG(str_slice(text, 0, place.at)), by,
                     STR_ARG(str_slice(text, place.end, text.len)));
}

/* What stands between two keys of one level. */
static Str gap_before(Arena *arena, Str text, Place place)
{
    int indent = 0;
    while ((size_t)indent < place.at && text.at[place.at - 1 - (size_t)indent] != '\n') {
        indent++;
    }
    return is_flow(text, place.at) ? STR(", ") : str_print(arena, "\n%*s", indent, "");
}

static Str pair(Arena *arena, Str key, Str value)
{
    return str_print(arena, STR_FMT STR_FMT, STR_ARG(key), STR_ARG(value));
}

static Str of_letters(Arena *arena, size_t count)
{
    char *text = arena_alloc(arena, count + 1);
    memset(text, 'a', count);
    text[0] = ' ';
    return (Str){text, (uint32_t)count};
}

Str broken(Arena *arena, Str text, Place place, Way way)
{
    enum { LONG_LETTERS = 700 };
    Str key = str_slice(text, place.at, place.value);
    Str value = str_slice(text, place.value, place.end), all = pair(arena, key, value), by = {0};
    Str gap = gap_before(arena, text, place);
    switch (way) {
    case REMOVED:
        by = is_flow(text, place.at) ? STR("zz: zz") : STR("# gone");
        break;
    case EMPTY:
        by = pair(arena, key, STR(" \"\""));
        break;
    case TYPO:
        by = pair(arena, pair(arena, key, str_slice(value, 0, value.len > 1 ? value.len - 1 : 0)),
                  value.len > 0 && str_ends(value, STR("]")) ? STR("z]") : STR("z"));
        break;
    case LONG:
        by = pair(arena, key, of_letters(arena, LONG_LETTERS));
        break;
    case A_LIST:
        by = pair(arena, key, STR(" [[a]]"));
        break;
    case KEYS:
        by = pair(arena, key, STR(" {a: {b: c}}"));
        break;
    case TWICE:
        by = pair(arena, pair(arena, all, gap), all);
        break;
    case MISSPELT:
        by = pair(arena, STR("x"), all);
        break;
    case NEIGHBOUR:
        by = pair(arena, pair(arena, all, gap), STR("unknown: 5"));
        break;
    case WAYS:
        break;
    }
    return replaced(arena, text, place, str_to_c(arena, by));
}
