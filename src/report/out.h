/* A text that grows: what html.c, csv.c and the sheets to print write to. Private to the report. */
#pragma once

#include "aman/base/str.h"

typedef struct {
    Arena *arena;
    char *at;
    size_t len, capacity;
    bool is_full; /* without memory nothing more is added */
} Out;

Out out_begin(Arena *arena);
void out_str(Out *out, Str text);
void out_c(Out *out, const char *text);
void out_number(Out *out, uint64_t n);
/* Text for HTML and SVG: between tags and in attributes with quotes. */
void out_escaped(Out *out, Str text);
/* <tag class="kind">text</tag>, the text escaped; `kind` NULL: no class. */
void out_element(Out *out, const char *tag, const char *kind, Str text);
/* All of it; empty when it was full. */
Str out_end(const Out *out);
