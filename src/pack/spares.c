/* Spares as a text: a line with the version and a sum of all that follows, then for each file a
 * line with its length, its key and its pack, and its bytes. A half-written text has another sum.
 */
#include "aman/pack/spares.h"

#include "aman/base/file.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    SPARES_MOST_BYTES = 64 * 1024 * 1024,
    HEAD_BYTES = 32, /* "aman_spares 1 " and 16 digits, with the end of the line */
    LENGTH_DIGITS = 9,
    KEY_BYTES = 17, /* 16 digits and their end */
    LINE_BYTES = LENGTH_DIGITS + KEY_BYTES + 4,
    HEX = 16,
};

static Str head_of(char head[HEAD_BYTES], Str body)
{
    int len = snprintf(head, HEAD_BYTES, "aman_spares 1 %016" PRIx64 "\n",
                       hash_bytes(HASH_START, body.at, body.len));
    return (Str){head, (uint32_t)len};
}

static bool read_size(Str digits, uint32_t *size)
{
    *size = 0;
    for (uint32_t i = 0; i < digits.len; i++) {
        if (digits.at[i] < '0' || digits.at[i] > '9') {
            return false;
        }
        *size = *size * 10 + (uint32_t)(digits.at[i] - '0');
    }
    return digits.len > 0 && digits.len <= LENGTH_DIGITS;
}

/* Takes the first file off `rest`; false at the end, or where it is not as it should be. */
static bool next_spare(Str *rest, Spare *spare)
{
    Str line, length, key;
    uint32_t size;
    if (!str_next_line(rest, &line) || !str_next_word(&line, &length) ||
        !read_size(length, &size) || !str_next_word(&line, &key) || key.len >= KEY_BYTES ||
        size >= rest->len) {
        return false;
    }
    char hex[KEY_BYTES] = {0};
    memcpy(hex, key.at, key.len);
    *spare = (Spare){strtoull(hex, NULL, HEX), str_trim(line), str_slice(*rest, 0, size)};
    *rest = str_slice(*rest, size + 1, rest->len);
    return true;
}

Spares spares_parse(Arena *arena, Str text)
{
    char head[HEAD_BYTES];
    Str line, rest = text;
    Spare *found = NULL, spare;
    size_t count = 0, capacity = 0;
    bool is_whole = str_next_line(&rest, &line) && str_starts(text, head_of(head, rest));
    while (is_whole && next_spare(&rest, &spare)) {
        Spare *grown = arena_grow(arena, found, &capacity, count + 1, sizeof *grown);
        if (!grown) {
            return (Spares){0};
        }
        found = grown;
        found[count++] = spare;
    }
    return (Spares){found, count};
}

uint64_t spare_key(Str path)
{
    return hash_bytes(HASH_START, path.at, path.len);
}

const Spare *spare_find(const Spares *spares, Str path)
{
    uint64_t key = spare_key(path);
    for (size_t i = 0; spares && i < spares->count; i++) {
        if (spares->at[i].key == key) {
            return &spares->at[i];
        }
    }
    return NULL;
}

/* True when the file was read before under the same name: where a spare stood in for it. */
static bool is_again(const Diags *diags, size_t file)
{
    for (size_t i = 0; i < file; i++) {
        if (str_equal(diags->files[i].name, diags->files[file].name)) {
            return true;
        }
    }
    return false;
}

/* The folder's name where the file is a pack's. */
static Str pack_of(Str path)
{
    Str end = STR("/pack.yaml");
    Str name = path_name(str_slice(path, 0, path.len - (path.len > end.len ? end.len : 0)));
    return str_ends(path, end) && str_find(name, STR("\n")) < 0 ? name : (Str){0};
}

/* What is to be kept of one file; no bytes: nothing. */
static Spare spare_of(const DiagFile *file, const Spares *before)
{
    const Spare *old = spare_find(before, file->name);
    Str bytes = file->errors == 0 ? file->bytes : old ? old->bytes : (Str){0};
    return (Spare){spare_key(file->name), pack_of(file->name), bytes};
}

/* Appends to `text`, which has room for it; or, where `at` is NULL, only counts. */
static void put(char *at, size_t *len, Str text)
{
    if (at && text.len > 0) {
        memcpy(at + *len, text.at, text.len);
    }
    *len += text.len;
}

static size_t write_files(char *at, const Diags *diags, const Spares *before)
{
    size_t len = 0;
    for (size_t i = 0; i < diags->file_count; i++) {
        Spare spare = spare_of(&diags->files[i], before);
        char line[LINE_BYTES];
        if (spare.bytes.len == 0 || is_again(diags, i)) {
            continue;
        }
        int start = snprintf(line, sizeof line, "%u %016" PRIx64 " ", spare.bytes.len, spare.key);
        put(at, &len, (Str){line, (uint32_t)start});
        put(at, &len, spare.pack);
        put(at, &len, STR("\n"));
        put(at, &len, spare.bytes);
        put(at, &len, STR("\n"));
    }
    return len;
}

Str spares_text(Arena *arena, const Diags *diags, const Spares *before)
{
    char head[HEAD_BYTES];
    size_t len = write_files(NULL, diags, before), head_len = head_of(head, (Str){0}).len;
    char *text = len > 0 && len < SPARES_MOST_BYTES ? arena_alloc(arena, head_len + len) : NULL;
    if (!text) {
        return (Str){0};
    }
    write_files(text + head_len, diags, before);
    Str start = head_of(head, (Str){text + head_len, (uint32_t)len});
    memcpy(text, start.at, start.len);
    return (Str){text, (uint32_t)(head_len + len)};
}
