/* UTF-8 text as views (pointer, length). A view owns nothing: it is valid as long as what it points
 * into. */
#pragma once

#include "aman/base/arena.h"

#include <stdbool.h>

#include <stddef.h>
#include <stdint.h>

typedef struct {
    const char *at; /* not NUL-terminated; may be NULL when len is 0 */
    uint32_t len;   /* bytes */
} Str;

#define STR(literal)  ((Str){(literal), (uint32_t)(sizeof(literal) - 1)})
#define STR_FMT       "%.*s"
#define STR_ARG(text) (int)(text).len, (text).at

/* A view of a C string, valid as long as the string. NULL gives the empty view. */
Str str_from_c(const char *text);

/* A NUL-terminated copy in `arena`; NULL at the arena's limit. */
AMAN_CHECK char *str_to_c(Arena *arena, Str text);

/* A copy in `arena`; the empty view at the arena's limit. */
Str str_copy(Arena *arena, Str text);

/* printf into `arena`; the empty view at the arena's limit. */
Str str_print(Arena *arena, const char *format, ...) AMAN_PRINTF(2, 3);

/* `pattern` with {0} to {4} replaced by `args`; missing arguments become nothing. */
Str str_fill(Arena *arena, Str pattern, const Str *args, size_t arg_count);

bool str_equal(Str a, Str b);
bool str_is(Str a, const char *b);
/* True for the same words: letters may be large or small, and blanks and punctuation at the ends do
 * not matter. */
bool str_same_words(Str a, Str b);
bool str_starts(Str text, Str prefix);
bool str_ends(Str text, Str suffix);
/* Byte offset of the first `needle` in `text`, or -1. */
int64_t str_find(Str text, Str needle);
/* What stands for a letter in the text and the quoted values of HTML and XML, or NULL: itself. */
const char *str_entity(char letter);
/* Bytes [from, to) of `text`, both cut to its length. */
Str str_slice(Str text, size_t from, size_t to);
/* Without ASCII blanks at both ends. */
Str str_trim(Str text);
/* Takes the first line (without its end) off `rest`; false when nothing is left. */
bool str_next_line(Str *rest, Str *line);
/* Takes the first word (ASCII blanks between) off `rest`; false when nothing is left. */
bool str_next_word(Str *rest, Str *word);

/* Code point at the start of `text`; `*size` gets its length in bytes. Invalid bytes give U+FFFD
 * and size 1. */
uint32_t str_code_point(Str text, size_t *size);
/* Number of code points, as editors count columns. */
uint32_t str_letters(Str text);
/* Number of bytes at the start of `text` that are valid UTF-8; text.len when all of it is. */
uint32_t str_valid_bytes(Str text);
/* True when `text`, valid UTF-8, is in Unicode normalisation form C. */
bool str_is_nfc(Str text);

/* What a code point is inside a text of words. */
typedef enum {
    LETTER_OF_WORD, /* letters and the marks on them */
    LETTER_DIGIT,
    LETTER_UNSEEN, /* soft hyphens, joiners: they take no place */
    LETTER_BETWEEN /* blanks, punctuation, pictures */
} LetterKind;
LetterKind str_letter_kind(uint32_t point);

/* `text`, valid UTF-8, without difference of case, in normal form C and without unseen letters: two
 * spellings of one word become equal. A copy in `arena`; the empty view at the arena's limit. */
Str str_folded(Arena *arena, Str text);

/* Fills `plain` with what is left of a letter without difference of case, form and marks: "É" and
 * "ｅ" are "e", "ﬁ" is two, a mark alone is nothing. Returns how many. */
enum { PLAIN_POINTS = 4 };
size_t str_plain(uint32_t point, uint32_t *plain);

/* Writes a code point as UTF-8, at most four bytes; returns how many. */
uint32_t str_encode(uint32_t point, char *bytes);

/* Edits (insert, delete, replace, swap of neighbours) that turn one into the other, over bytes.
 * Texts over 32 bytes count as far apart (UINT32_MAX). */
uint32_t str_distance(Str a, Str b);

/* 64-bit hash (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/) that continues from `seed`. */
uint64_t hash_bytes(uint64_t seed, const void *bytes, size_t size);
#define HASH_START 14695981039346656037ULL
