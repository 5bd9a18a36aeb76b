/* What the mending of files has in common, and the files of which there is little to mend. */
#include "mend.h"

#include "aman/pack/codes.h"
#include "aman/pack/library.h"
#include "aman/pack/pictures.h"

enum { DISCLOSURE_TEXTS = 4, TITLE_LETTERS = 20, LINE_LETTERS = 240, FAR_TOO_LONG = 2 };

static Str cut(TreeReader *reader, Str text, uint32_t letters)
{
    size_t at = 0;
    for (size_t size; at < text.len && letters > 0; at += size, letters--) {
        str_code_point(str_slice(text, at, text.len), &size);
    }
    return at < text.len ? str_print(reader->arena, STR_FMT "…", STR_ARG(str_slice(text, 0, at)))
                         : text;
}

bool mend_text(TreeReader *reader, Text *text, uint32_t most)
{
    Str any = {0};
    for (int lang = 0; lang < LANG_COUNT; lang++) {
        text->in[lang] = cut(reader, text->in[lang], most * FAR_TOO_LONG);
        any = any.len > 0 ? any : text->in[lang];
    }
    text->in[LANG_FIRST] = text->in[LANG_FIRST].len > 0 ? text->in[LANG_FIRST] : any;
    return any.len > 0;
}

/* What was typed in this place instead of a word of the list. */
static Str typed_at(const Diags *diags, Span where)
{
    for (size_t i = 0; i < diags->count; i++) {
        const Diag *diag = &diags->items[i];
        if (diag->kind == &DIAG_NOT_IN_LIST && diag->where.file == where.file &&
            diag->where.line == where.line && diag->where.column == where.column) {
            return diag->args[1];
        }
    }
    return (Str){0};
}

Str word_meant(const TreeReader *reader, const Word *word, const Str *words, size_t count)
{
    if (word->text.len > 0 || word->where.line == 0) {
        return word->text;
    }
    Str typed = typed_at(reader->diags, word->where);
    return typed.len > 0 ? nearest_name(typed, words, count) : (Str){0};
}

void keep_words(WordList *list)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < list->count; i++) {
        list->at[kept] = list->at[i];
        kept += list->at[i].text.len > 0;
    }
    list->count = kept;
}

void keep_texts(TreeReader *reader, TextList *list)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < list->count; i++) {
        list->at[kept] = list->at[i];
        kept += mend_text(reader, &list->at[kept], TEXTS_LETTERS);
    }
    list->count = kept;
}

static bool is_whole(TreeReader *reader, DisclosureStep *step)
{
    Text *texts[DISCLOSURE_TEXTS] = {&step->title, &step->say, &step->todo, &step->say_not};
    bool is_there = true;
    for (size_t i = 0; i < DISCLOSURE_TEXTS; i++) {
        is_there = mend_text(reader, texts[i], i == 0 ? TITLE_LETTERS : LINE_LETTERS) && is_there;
    }
    return is_there;
}

static void keep_list(TreeReader *reader, TextList *list, const TextList *other)
{
    keep_texts(reader, list);
    if (list->count == 0 && other) {
        *list = *other;
    }
}

void mend_facilitator(TreeReader *reader, void *item, const void *other)
{
    Facilitator *guide = item;
    const Facilitator *stand_in = other;
    bool is_told = guide->disclosure.count > 0;
    for (uint32_t i = 0; i < guide->disclosure.count; i++) {
        is_told = is_whole(reader, &guide->disclosure.at[i]) && is_told;
    }
    if (!is_told) { /* a step that is missing would mislead */
        guide->disclosure.count = 0;
    }
    if (!is_told && stand_in) {
        guide->disclosure.at = stand_in->disclosure.at;
        guide->disclosure.count = stand_in->disclosure.count;
    }
    if (!mend_text(reader, &guide->refer, TEXTS_LETTERS) && stand_in) {
        guide->refer = stand_in->refer;
    }
    keep_list(reader, &guide->always, stand_in ? &stand_in->always : NULL);
    keep_list(reader, &guide->before, stand_in ? &stand_in->before : NULL);
    keep_list(reader, &guide->after, stand_in ? &stand_in->after : NULL);
}

void mend_pictures(TreeReader *reader, void *item, const void *other)
{
    PictureWords *pictures = item;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < pictures->rows.count; i++) {
        pictures->rows.at[kept] = pictures->rows.at[i];
        PictureRow *row = &pictures->rows.at[kept];
        kept += mend_text(reader, &row->alt, TEXTS_LETTERS) && row->picture.text.len > 0;
    }
    pictures->rows.count = kept;
    (void)other; /* a picture without words is no loss for who sees it */
}
