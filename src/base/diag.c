/* Collecting diagnostics; how they look is diag_text.c. */
#include "aman/base/diag.h"

#include <stdlib.h>

Diags diags_begin(Arena *arena)
{
    return (Diags){.arena = arena};
}

uint16_t diags_add_file(Diags *diags, Str name, Str bytes)
{
    DiagFile *grown = arena_grow(diags->arena, diags->files, &diags->file_capacity,
                                 diags->file_count + 1, sizeof *grown);
    if (!grown || diags->file_count >= UINT16_MAX) {
        return 0;
    }
    diags->files = grown;
    diags->files[diags->file_count] =
        (DiagFile){.name = str_copy(diags->arena, name), .bytes = bytes};
    return (uint16_t)diags->file_count++;
}

static bool is_known(const Diags *diags, const DiagKind *kind, Span where)
{
    for (size_t i = diags->count; i > 0; i--) {
        const Diag *old = &diags->items[i - 1];
        if (old->kind == kind && old->where.file == where.file && old->where.line == where.line &&
            old->where.column == where.column) {
            return true;
        }
    }
    return false;
}

Diag *diags_add(Diags *diags, const DiagKind *kind, Span where, const Str *args, size_t arg_count)
{
    if (is_known(diags, kind, where)) {
        return NULL;
    }
    size_t *total[] = {&diags->errors, &diags->warnings, &diags->notes};
    (*total[kind->level])++;
    DiagFile *file = where.file < diags->file_count ? &diags->files[where.file] : NULL;
    if (file) {
        file->errors += kind->level == LEVEL_ERROR;
    }
    if (file && file->kept >= DIAGS_PER_FILE) {
        file->hidden++;
        return NULL;
    }
    Diag *grown =
        arena_grow(diags->arena, diags->items, &diags->capacity, diags->count + 1, sizeof *grown);
    if (!grown) {
        return NULL;
    }
    if (file) {
        file->kept++;
    }
    diags->items = grown;
    Diag *diag = &diags->items[diags->count++];
    *diag = (Diag){.kind = kind, .where = where, .path = diags->path};
    for (size_t i = 0; i < arg_count && i < DIAG_ARGS; i++) {
        diag->args[i] = str_copy(diags->arena, args[i]);
    }
    return diag;
}

static int compare(uint32_t a, uint32_t b)
{
    return (a > b) - (a < b);
}

static int compare_diags(const void *left, const void *right)
{
    const Diag *a = left, *b = right;
    int order = compare(a->where.file, b->where.file);
    order = order != 0 ? order : compare(a->where.line, b->where.line);
    return order != 0 ? order : compare(a->where.column, b->where.column);
}

void diags_sort(Diags *diags)
{
    if (diags->count > 1) {
        qsort(diags->items, diags->count, sizeof *diags->items, compare_diags);
    }
}

void diag_subject(Diags *diags, Diag *diag, Phrase subject, Str part)
{
    for (int lang = 0; diag && lang < LANG_COUNT; lang++) {
        diag->subject[lang] = phrase_fill(diags->arena, subject, (Lang)lang, &part, 1);
    }
}
