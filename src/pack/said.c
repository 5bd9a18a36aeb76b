/* Cuts a text into words and sentences. One pass over its letters. */
#include "said.h"

#include "lookalikes.h"

enum {
    ELLIPSIS = 0x2026,
    WIDE_QUESTION = 0xFF1F,
    WIDE_EXCLAMATION = 0xFF01,
    WIDE_STOP = 0xFF0E,
    BYTES_OF_POINT = 4,
    ASCII_END = 0x80,
};

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
    cutter->word.text = (Str){cutter->bytes + cutter->start, cutter->used - cutter->start};
    cutter->word.sentence = cutter->sentence;
    cutter->words.at = grown;
    grown[cutter->words.count++] = cutter->word;
}

/* Where a letter stands in the text. */
typedef struct {
    uint32_t number, from, to; /* code points; bytes */
} LetterPlace;

static void add_letter(Cutter *cutter, uint32_t point, LetterKind kind, LetterPlace place)
{
    if (cutter->open != kind) {
        close_word(cutter);
        cutter->open = kind;
        cutter->start = cutter->used;
        cutter->word = (SaidWord){.at = place.number, .from = place.from};
    }
    cutter->used += str_encode(point, cutter->bytes + cutter->used);
    cutter->word.letters = place.number + 1 - cutter->word.at;
    cutter->word.to = place.to;
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
    switch (point) {
    case '.':
        return !is_in_number;
    case '!':
    case '?':
    case '\n':
    case ELLIPSIS:
    case WIDE_QUESTION:
    case WIDE_EXCLAMATION:
    case WIDE_STOP:
        return true;
    default: /* a number of letters, not an enum of ours */
        return false;
    }
}

/* Adds what is plain already. */
static void add_point(Cutter *cutter, uint32_t point, LetterPlace place)
{
    LetterKind kind = point == '*' ? LETTER_UNSEEN : str_letter_kind(point);
    if (point == '%') {
        close_word(cutter);
        add_letter(cutter, point, LETTER_DIGIT, place);
        close_word(cutter);
    } else if (kind == LETTER_BETWEEN) {
        close_word(cutter);
    } else if (kind != LETTER_UNSEEN) {
        add_letter(cutter, point, kind, place);
    }
}

/* As many letters as a reader would see in it: a wide or a ringed letter is the letter, "ﬁ" are
 * two, a mark above another one is none. */
static void add_plain(Cutter *cutter, uint32_t point, LetterPlace place)
{
    uint32_t plain[PLAIN_POINTS] = {lookalike_of(point)};
    size_t count = plain[0] == point ? str_plain(point, plain) : 1;
    for (size_t i = 0; i < count; i++) {
        add_point(cutter, plain[i] < ASCII_END ? plain[i] : lookalike_of(plain[i]), place);
    }
}

static uint32_t small(uint32_t point)
{
    return point >= 'A' && point <= 'Z' ? point + ('a' - 'A') : point;
}

/* Bytes that the words of `text` can need. */
static size_t most_bytes(Str text)
{
    for (uint32_t i = 0; i < text.len; i++) {
        if ((unsigned char)text.at[i] >= ASCII_END) {
            return (size_t)text.len * PLAIN_POINTS * BYTES_OF_POINT / 2;
        }
    }
    return text.len;
}

SaidWords said_words(Arena *arena, Str text)
{
    Cutter cutter = {.arena = arena, .open = LETTER_BETWEEN};
    cutter.bytes = arena_alloc(arena, most_bytes(text));
    uint32_t number = 0;
    for (size_t at = 0, size; cutter.bytes && at < text.len; at += size, number++) {
        uint32_t point = str_code_point(str_slice(text, at, text.len), &size);
        LetterPlace place = {number, (uint32_t)at, (uint32_t)(at + size)};
        if (ends_sentence(text, at, point)) {
            end_sentence(&cutter, point == '?' || point == WIDE_QUESTION);
        } else if (point < ASCII_END) {
            add_point(&cutter, small(point), place);
        } else {
            add_plain(&cutter, point, place);
        }
    }
    close_word(&cutter);
    return cutter.words;
}
