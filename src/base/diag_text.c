/* How diagnostics look to people: first line in GNU form, so that every editor can jump to it. */
#include "aman/base/diag.h"
#include "aman/base/phrase.h"

enum { SHOWN_LETTERS = 96, SHOWN_BEFORE = 60 };

Str level_word(Level level, Lang lang)
{
    static const Phrase LEVELS[] = {
        [LEVEL_ERROR] = PHRASE_DIAG_LEVEL_ERROR,
        [LEVEL_WARNING] = PHRASE_DIAG_LEVEL_WARNING,
        [LEVEL_NOTE] = PHRASE_DIAG_LEVEL_NOTE,
    };
    return phrase(LEVELS[level], lang);
}

/* Controls and direction overrides: what would command a terminal instead of being shown. */
static bool is_hidden(uint32_t point)
{
    return point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0xFFFD ||
           (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

/* Letters [from, to) of `line`; control characters become '?', tabs one blank, so that marks stay
 * under them. */
static Str letters(Arena *arena, Str line, uint32_t from, uint32_t to)
{
    char *out = arena_alloc(arena, (size_t)line.len + 1);
    uint32_t number = 0, len = 0;
    for (size_t at = 0, size; out && at < line.len && number < to; at += size, number++) {
        uint32_t point = str_code_point(str_slice(line, at, line.len), &size);
        if (number < from) {
            continue;
        }
        if (is_hidden(point)) {
            out[len++] = point == '\t' ? ' ' : '?';
            continue;
        }
        for (size_t i = 0; i < size; i++) {
            out[len++] = line.at[at + i];
        }
    }
    return (Str){out, out ? len : 0};
}

/* All of a text that may come from a file, safe to show. */
static Str shown(Arena *arena, Str text)
{
    return letters(arena, text, 0, UINT32_MAX);
}

Str diag_sentence(Arena *arena, const Diag *diag, Lang lang)
{
    Str args[DIAG_ARGS + 1];
    for (size_t i = 0; i < DIAG_ARGS; i++) {
        args[i] = shown(arena, diag->args[i]);
    }
    args[DIAG_ARGS] = diag->subject[lang];
    return str_fill(arena, str_from_c(diag->kind->says[lang]), args, DIAG_ARGS + 1);
}

/* True when `part` of a hint needs an argument that is empty. */
static bool lacks_argument(Str part, const Str *args)
{
    for (size_t i = 0; i + 2 < part.len; i++) {
        char digit = part.at[i + 1];
        if (part.at[i] == '{' && part.at[i + 2] == '}' && digit >= '0' && digit <= '3' &&
            args[digit - '0'].len == 0) {
            return true;
        }
    }
    return false;
}

Str diag_hint(Arena *arena, const Diag *diag, Lang lang)
{
    Str rest = str_from_c(diag->kind->hint[lang]), hint = {0}, args[DIAG_ARGS + 1];
    for (size_t i = 0; i < DIAG_ARGS; i++) {
        args[i] = shown(arena, diag->args[i]);
    }
    args[DIAG_ARGS] = shown(arena, diag->subject[lang]);
    while (rest.len > 0) {
        int64_t bar = str_find(rest, STR("|"));
        Str part = bar < 0 ? rest : str_slice(rest, 0, (size_t)bar);
        rest = bar < 0 ? (Str){0} : str_slice(rest, (size_t)bar + 1, rest.len);
        if (!lacks_argument(part, diag->args)) {
            Str filled = str_fill(arena, part, args, DIAG_ARGS + 1);
            hint = str_print(arena, STR_FMT "%s" STR_FMT, STR_ARG(hint), hint.len ? " " : "",
                             STR_ARG(filled));
        }
    }
    return hint;
}

Str diag_path_text(Arena *arena, const DiagPath *path, Lang lang)
{
    const struct {
        Phrase word;
        Str id;
    } parts[] = {{PHRASE_DIAG_LESSON, path->lesson},
                 {PHRASE_DIAG_STEP, path->step},
                 {PHRASE_DIAG_PART, path->part}};
    Str text = {0};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (parts[i].id.len == 0) {
            continue;
        }
        if (text.len == 0) {
            text = phrase(PHRASE_DIAG_IN, lang);
        } else {
            text = str_print(arena, STR_FMT ",", STR_ARG(text));
        }
        Str id = shown(arena, parts[i].id);
        Str word = phrase(parts[i].word, lang);
        text = str_print(arena, STR_FMT " " STR_FMT " '" STR_FMT "'", STR_ARG(text), STR_ARG(word),
                         STR_ARG(id));
    }
    return text;
}

static Str line_of(Str bytes, uint32_t number)
{
    Str line = {0};
    for (uint32_t i = 0; i < number; i++) {
        if (!str_next_line(&bytes, &line)) {
            return (Str){0};
        }
    }
    return line;
}

static int digits(uint32_t number)
{
    int count = 1;
    for (; number > 9; number /= 10) {
        count++;
    }
    return count;
}

/* The line of `span` with a mark under it. Long lines are cut around the mark. */
static Str snippet(Arena *arena, const Diags *diags, Span span, const char *label)
{
    Str bytes = span.file < diags->file_count ? diags->files[span.file].bytes : (Str){0};
    Str line = line_of(bytes, span.line);
    if (line.len == 0) {
        return (Str){0};
    }
    uint32_t first = span.column > SHOWN_BEFORE ? span.column - SHOWN_BEFORE : 0;
    Str part = letters(arena, line, first, first + SHOWN_LETTERS);
    uint32_t column = span.column > first ? span.column - first - 1 : 0;
    uint32_t width = str_letters(part);
    uint32_t length = span.length > 0 ? span.length : 1;
    length = column + length > width ? (width > column ? width - column : 1) : length;
    char marks[SHOWN_LETTERS + 1];
    for (uint32_t i = 0; i < length && i < SHOWN_LETTERS; i++) {
        marks[i] = '^';
    }
    return str_print(arena, "   %u | " STR_FMT "\n   %*s | %*s%.*s%s%s\n", span.line, STR_ARG(part),
                     digits(span.line), "", (int)column, "", (int)length, marks, label ? " " : "",
                     label ? label : "");
}

static Str place(Arena *arena, const Diags *diags, Span span)
{
    Str name = span.file < diags->file_count ? diags->files[span.file].name : (Str){0};
    if (span.line == 0) {
        return name;
    }
    return str_print(arena, STR_FMT ":%u:%u", STR_ARG(name), span.line, span.column);
}

Str diag_text(Arena *arena, const Diags *diags, const Diag *diag, Lang lang)
{
    Str at = place(arena, diags, diag->where), says = diag_sentence(arena, diag, lang);
    Str path = diag_path_text(arena, &diag->path, lang), hint = diag_hint(arena, diag, lang);
    Str line =
        diag->hides_line ? (Str){0} : snippet(arena, diags, diag->where, diag->kind->label[lang]);
    Str level = level_word(diag->kind->level, lang);
    Str text = str_print(arena, STR_FMT ": " STR_FMT ": " STR_FMT " [%s]\n", STR_ARG(at),
                         STR_ARG(level), STR_ARG(says), diag->kind->code);
    if (path.len > 0) {
        text = str_print(arena, STR_FMT "   " STR_FMT "\n", STR_ARG(text), STR_ARG(path));
    }
    text = str_print(arena, STR_FMT STR_FMT, STR_ARG(text), STR_ARG(line));
    if (hint.len > 0) {
        Str word = phrase(PHRASE_DIAG_HINT, lang);
        text = str_print(arena, STR_FMT "   " STR_FMT ": " STR_FMT "\n", STR_ARG(text),
                         STR_ARG(word), STR_ARG(hint));
    }
    if (diag->noticed.line > 0) {
        Str second = place(arena, diags, diag->noticed);
        Str second_line = snippet(arena, diags, diag->noticed, NULL);
        Str word = phrase(PHRASE_DIAG_NOTICED, lang);
        text = str_print(arena, STR_FMT STR_FMT ": " STR_FMT "\n" STR_FMT, STR_ARG(text),
                         STR_ARG(second), STR_ARG(word), STR_ARG(second_line));
    }
    return text;
}

Str diags_summary(Arena *arena, const Diags *diags, Lang lang)
{
    Str files = phrase_count(arena, PHRASE_DIAG_FILES, diags->file_count, lang);
    Str errors = phrase_count(arena, PHRASE_DIAG_ERRORS, diags->errors, lang);
    Str warnings = phrase_count(arena, PHRASE_DIAG_WARNINGS, diags->warnings, lang);
    Str text = {0};
    for (size_t i = 0; i < diags->file_count; i++) {
        const DiagFile *file = &diags->files[i];
        if (file->hidden > 0) {
            Str hidden = phrase_count(arena, PHRASE_DIAG_HIDDEN, file->hidden, lang);
            text = str_print(arena, STR_FMT STR_FMT ": " STR_FMT "\n", STR_ARG(text),
                             STR_ARG(file->name), STR_ARG(hidden));
        }
    }
    text = str_print(arena, STR_FMT STR_FMT ", " STR_FMT ", " STR_FMT, STR_ARG(text),
                     STR_ARG(files), STR_ARG(errors), STR_ARG(warnings));
    if (diags->notes > 0) {
        Str notes = phrase_count(arena, PHRASE_DIAG_NOTES, diags->notes, lang);
        text = str_print(arena, STR_FMT ", " STR_FMT, STR_ARG(text), STR_ARG(notes));
    }
    text = str_print(arena, STR_FMT ".", STR_ARG(text));
    if (diags->count > 0) {
        Str code = str_from_c(diags->items[0].kind->code);
        Str more = phrase_fill(arena, PHRASE_DIAG_MORE, lang, &code, 1);
        text = str_print(arena, STR_FMT " " STR_FMT, STR_ARG(text), STR_ARG(more));
    }
    return text;
}
