/* A text that grows. */
#include "out.h"

#include <stdio.h>
#include <string.h>

Out out_begin(Arena *arena)
{
    return (Out){.arena = arena};
}

void out_str(Out *out, Str text)
{
    size_t wanted = out->len + text.len;
    char *grown = out->is_full || wanted > UINT32_MAX
                      ? NULL
                      : arena_grow(out->arena, out->at, &out->capacity, wanted + 1, 1);
    if (!grown) {
        out->is_full = true;
        return;
    }
    out->at = grown;
    if (text.len > 0) {
        memcpy(out->at + out->len, text.at, text.len);
    }
    out->len = wanted;
    out->at[wanted] = '\0';
}

void out_c(Out *out, const char *text)
{
    out_str(out, str_from_c(text));
}

void out_number(Out *out, uint64_t n)
{
    char text[24];
    snprintf(text, sizeof text, "%llu", (unsigned long long)n);
    out_c(out, text);
}

void out_escaped(Out *out, Str text)
{
    size_t from = 0;
    for (size_t i = 0; i < text.len; i++) {
        const char *instead = str_entity(text.at[i]);
        if (instead) {
            out_str(out, str_slice(text, from, i));
            out_c(out, instead);
            from = i + 1;
        }
    }
    out_str(out, str_slice(text, from, text.len));
}

void out_element(Out *out, const char *tag, const char *kind, Str text)
{
    out_c(out, "<");
    out_c(out, tag);
    if (kind) {
        out_c(out, " class=\"");
        out_c(out, kind);
        out_c(out, "\"");
    }
    out_c(out, ">");
    out_escaped(out, text);
    out_c(out, "</");
    out_c(out, tag);
    out_c(out, ">\n");
}

Str out_end(const Out *out)
{
    return out->is_full ? (Str){0} : (Str){out->at, (uint32_t)out->len};
}
