/* Splitting a text into sentences and words. */
#include "aman/pack/sentences.h"

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t';
}

static bool is_end(char c)
{
    return c == '.' || c == '!' || c == '?';
}

/* A letter or digit of ASCII, or anything else that is no sign of punctuation (U+2000 to U+206F:
 * dashes, quotes, dots). */
static bool is_letter(uint32_t code)
{
    bool is_ascii = (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') ||
                    (code >= '0' && code <= '9');
    return is_ascii || (code >= 0xC0 && (code < 0x2000 || code > 0x206F));
}

/* Bytes of the one quote, bracket or mark of bold that closes at the start of `text`. */
static uint32_t closing_sign(Str text)
{
    static const char *const SIGNS[] = {"”", "’", "\"", "'", ")", "**"};
    for (size_t i = 0; i < sizeof SIGNS / sizeof *SIGNS; i++) {
        Str sign = str_from_c(SIGNS[i]);
        if (str_starts(text, sign)) {
            return sign.len;
        }
    }
    return 0;
}

static uint32_t closing(Str text)
{
    uint32_t len = 0;
    for (uint32_t sign; (sign = closing_sign(str_slice(text, len, text.len))) > 0;) {
        len += sign;
    }
    return len;
}

/* Bytes up to the end of the first sentence. */
static uint32_t first_sentence(Str text)
{
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.at[i] == '\n') {
            return i + 1;
        }
        if (!is_end(text.at[i])) {
            continue;
        }
        uint32_t after = i + 1 + closing(str_slice(text, i + 1, text.len));
        if (after == text.len || is_blank(text.at[after])) {
            return after;
        }
    }
    return text.len;
}

bool sentence_next(Str *rest, Str *sentence)
{
    while (rest->len > 0) {
        uint32_t len = first_sentence(*rest);
        *sentence = str_trim(str_slice(*rest, 0, len));
        *rest = str_slice(*rest, len, rest->len);
        if (sentence_words(*sentence) > 0) {
            return true;
        }
    }
    *sentence = (Str){0};
    return false;
}

/* Bytes of the signs at the start of `text`; all of it when it has no letter. */
static uint32_t signs_before(Str text)
{
    size_t len = 0;
    for (size_t size; len < text.len; len += size) {
        if (is_letter(str_code_point(str_slice(text, len, text.len), &size))) {
            break;
        }
    }
    return (uint32_t)len;
}

/* Where the last letter of `text`, which has one, ends. */
static uint32_t last_letter(Str text)
{
    for (uint32_t end = text.len; end > 0;) {
        uint32_t start = end - 1;
        while (start > 0 && ((unsigned char)text.at[start] & 0xC0) == 0x80) {
            start--; /* a byte inside a letter */
        }
        size_t size;
        if (is_letter(str_code_point(str_slice(text, start, end), &size))) {
            return end;
        }
        end = start;
    }
    return 0;
}

/* `text` from its first letter to its last; empty when it has none. */
static Str without_signs(Str text)
{
    Str rest = str_slice(text, signs_before(text), text.len);
    return str_slice(rest, 0, last_letter(rest));
}

bool sentence_next_word(Str *rest, Str *word)
{
    Str part;
    while (str_next_word(rest, &part)) {
        *word = without_signs(part);
        if (word->len > 0) {
            return true;
        }
    }
    *word = (Str){0};
    return false;
}

uint32_t sentence_count(Str text)
{
    uint32_t count = 0;
    Str sentence;
    while (sentence_next(&text, &sentence)) {
        count++;
    }
    return count;
}

uint32_t sentence_words(Str text)
{
    uint32_t count = 0;
    Str word;
    while (sentence_next_word(&text, &word)) {
        count++;
    }
    return count;
}

bool sentence_is_closed(Str sentence)
{
    Str core = without_signs(sentence);
    size_t end = core.len > 0 ? (size_t)(core.at - sentence.at) + core.len : 0;
    for (size_t i = end; i < sentence.len; i++) {
        if (is_end(sentence.at[i])) {
            return true;
        }
    }
    return false;
}

static char lower(char c)
{
    if (c < 'A' || c > 'Z') {
        return c;
    }
    return (char)(c + ('a' - 'A'));
}

static bool is_same_word(Str a, Str b)
{
    bool is_same = a.len == b.len;
    for (uint32_t i = 0; is_same && i < a.len; i++) {
        is_same = lower(a.at[i]) == lower(b.at[i]);
    }
    return is_same;
}

bool sentence_equal(Str a, Str b)
{
    for (;;) {
        Str first, second;
        bool has_first = sentence_next_word(&a, &first),
             has_second = sentence_next_word(&b, &second);
        if (!has_first || !has_second) {
            return has_first == has_second;
        }
        if (!is_same_word(first, second)) {
            return false;
        }
    }
}

/* A curly quote at this place: U+2018 to U+201D. */
static bool is_quote(Str word, uint32_t at)
{
    const unsigned char *bytes = (const unsigned char *)word.at + at;
    return word.len - at >= 3 && bytes[0] == 0xE2 && bytes[1] == 0x80 && bytes[2] >= 0x98 &&
           bytes[2] <= 0x9D;
}

uint64_t sentence_hash(Str text)
{
    uint64_t hash = HASH_START;
    Str word;
    while (sentence_next_word(&text, &word)) {
        for (uint32_t i = 0; i < word.len; i++) {
            if (is_quote(word, i)) {
                i += 2; /* a sentence that is said aloud is the same sentence */
                continue;
            }
            char c = lower(word.at[i]);
            hash = hash_bytes(hash, &c, 1);
        }
        hash = hash_bytes(hash, " ", 1);
    }
    return hash;
}
