/* Cuts a text into words and sentences. One pass over its letters. */
#include "said.h"

enum { ELLIPSIS = 0x2026 };

typedef struct {
    Arena *arena;
    SaidWords words;
    size_t capacity;
    char *bytes; /* the letters of all words, marks left out */
    uint32_t used;
    uint32_t sentence;
    LetterKind open; /* of the word that is being read; LETTER_BETWEEN: none is */
    uint32_t start;  /* its first byte in `bytes` */
    SaidWord word;   /* what is known of it so far */
    bool is_ascii;
} Cutter;

static void close_word(Cutter *cutter)
{
    if (cutter->open == LETTER_BETWEEN) {
        return;
    }
    cutter->open = LETTER_BETWEEN;
    SaidWord *grown = arena_grow(cutter->arena, cutter->words.at, &cutter->capacity,
                                 (size_t)cutter->words.count + 1, sizeof *grown);
    if (!grown) {
        return;
    }
    Str text = {cutter->bytes + cutter->start, cutter->used - cutter->start};
    cutter->word.text = cutter->is_ascii ? text : str_folded(cutter->arena, text);
    cutter->word.sentence = cutter->sentence;
    cutter->words.at = grown;
    grown[cutter->words.count++] = cutter->word;
}

static char small(char c)
{
    if (c < 'A' || c > 'Z') {
        return c;
    }
    return (char)(c + ('a' - 'A'));
}

/* Small letters at once where that is simple; the rest waits for str_folded(). */
static void add_letter(Cutter *cutter, Str letter, LetterKind kind, uint32_t at, size_t from)
{
    if (cutter->open != kind) {
        close_word(cutter);
        cutter->open = kind;
        cutter->start = cutter->used;
        cutter->word = (SaidWord){.at = at, .from = (uint32_t)from};
        cutter->is_ascii = true;
    }
    for (uint32_t i = 0; i < letter.len; i++) {
        cutter->bytes[cutter->used++] = small(letter.at[i]);
    }
    cutter->is_ascii = cutter->is_ascii && letter.len == 1;
    cutter->word.letters = at + 1 - cutter->word.at;
    cutter->word.to = (uint32_t)from + letter.len;
}

static void end_sentence(Cutter *cutter, bool is_asked)
{
    close_word(cutter);
    cutter->sentence++;
    const uint32_t count = cutter->words.count;
    for (uint32_t i = count; is_asked && i > 0; i--) {
        SaidWord *word = &cutter->words.at[i - 1];
        if (word->sentence != cutter->words.at[count - 1].sentence) {
            break;
        }
        word->is_asked = true;
    }
}

static bool is_digit_at(Str text, size_t at)
{
    return at < text.len && text.at[at] >= '0' && text.at[at] <= '9';
}

static bool ends_sentence(Str text, size_t at, uint32_t point)
{
    bool is_in_number =
        point == '.' && at > 0 && is_digit_at(text, at - 1) && is_digit_at(text, at + 1);
    bool is_end =
        point == '.' || point == '!' || point == '?' || point == '\n' || point == ELLIPSIS;
    return is_end && !is_in_number;
}

SaidWords said_words(Arena *arena, Str text)
{
    Cutter cutter = {.arena = arena, .open = LETTER_BETWEEN};
    cutter.bytes = arena_alloc(arena, text.len);
    uint32_t number = 0;
    for (size_t at = 0, size; cutter.bytes && at < text.len; at += size, number++) {
        Str rest = str_slice(text, at, text.len);
        uint32_t point = str_code_point(rest, &size);
        LetterKind kind = point == '*' ? LETTER_UNSEEN : str_letter_kind(point);
        if (ends_sentence(text, at, point)) {
            end_sentence(&cutter, point == '?');
        } else if (point == '%') {
            close_word(&cutter);
            add_letter(&cutter, str_slice(rest, 0, size), LETTER_DIGIT, number, at);
            close_word(&cutter);
        } else if (kind == LETTER_BETWEEN) {
            close_word(&cutter);
        } else if (kind != LETTER_UNSEEN) {
            add_letter(&cutter, str_slice(rest, 0, size), kind, number, at);
        }
    }
    close_word(&cutter);
    return cutter.words;
}
