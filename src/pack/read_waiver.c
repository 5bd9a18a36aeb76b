/* Waivers: `lint_ok` and `because` beside a text. They are no fields of a struct but may stand in
 * any that holds a text; what they let pass is lint.c's business. */
#include "read_waiver.h"

#include "read_value.h"

#include "aman/pack/codes.h"

enum { KEY_LINT_OK, KEY_BECAUSE, KEY_COUNT };
const char *const WAIVER_KEYS[] = {[KEY_LINT_OK] = "lint_ok", [KEY_BECAUSE] = "because", NULL};

bool shape_takes_waiver(const Shape *shape)
{
    const Field *field = shape->fields;
    while (field->name && field->kind != FIELD_KIND_TEXT && field->kind != FIELD_KIND_TEXTS) {
        field++;
    }
    return field->name != NULL;
}

static void read_codes(TreeReader *reader, uint32_t list, WordList *codes)
{
    const Field code = {.name = WAIVER_KEYS[KEY_LINT_OK],
                        .kind = FIELD_KIND_WORD,
                        .min = 1,
                        .max = WAIVER_CODE_LETTERS};
    if (!want(reader, list, NODE_LIST, str_from_c(code.name))) {
        return;
    }
    codes->at = arena_array(reader->arena, WAIVER_CODES, sizeof *codes->at);
    if (!codes->at) {
        DIAG(reader->diags, DIAG_NO_MEMORY, node_at(reader, list)->where, STR(""));
        return;
    }
    for (uint32_t entry = node_at(reader, list)->first; entry != TREE_NONE;
         entry = node_at(reader, entry)->next) {
        if (codes->count == WAIVER_CODES) {
            Str most = str_print(reader->arena, "%d", WAIVER_CODES);
            DIAG(reader->diags, DIAG_TOO_MANY, node_at(reader, entry)->where, str_from_c(code.name),
                 str_print(reader->arena, "%d", WAIVER_CODES + 1), most);
            return;
        }
        codes->count += read_word(reader, &code, entry, &codes->at[codes->count]);
    }
}

/* The waiver number `*own`, made when there is none yet. */
static Waiver *own_waiver(TreeReader *reader, Span where, Span key, uint32_t *own)
{
    Waivers *all = reader->waivers;
    if (*own != WAIVER_NONE) {
        return &all->at[*own];
    }
    Waiver *grown =
        arena_grow(reader->arena, all->at, &all->capacity, all->count + 1, sizeof *grown);
    if (!grown) {
        DIAG(reader->diags, DIAG_NO_MEMORY, where, STR(""));
        return NULL;
    }
    all->at = grown;
    *own = (uint32_t)all->count++;
    grown[*own] = (Waiver){.where = where, .noted = key};
    return &grown[*own];
}

bool read_waiver(TreeReader *reader, const Shape *shape, Span where, uint32_t key, uint32_t *own)
{
    const Node *node = node_at(reader, key);
    bool is_codes = str_is(node->value, WAIVER_KEYS[KEY_LINT_OK]);
    bool is_known = is_codes || str_is(node->value, WAIVER_KEYS[KEY_BECAUSE]);
    if (!is_known || !reader->waivers || !shape_takes_waiver(shape)) {
        return false;
    }
    Waiver *waiver = own_waiver(reader, where, node->where, own);
    if (!waiver) {
        return true;
    }
    if (is_codes ? waiver->codes.at != NULL : waiver->because.where.line != 0) {
        DIAG(reader->diags, DIAG_DUPLICATE_KEY, node->where, node->value);
    } else if (is_codes) {
        read_codes(reader, node->next, &waiver->codes);
    } else {
        const Field because = {.name = WAIVER_KEYS[KEY_BECAUSE],
                               .kind = FIELD_KIND_WORD,
                               .min = 1,
                               .max = WAIVER_LETTERS};
        read_word(reader, &because, node->next, &waiver->because);
    }
    return true;
}

void move_waivers(TreeReader *reader, size_t first, Span from, Span to)
{
    for (size_t i = first; reader->waivers && i < reader->waivers->count; i++) {
        Waiver *waiver = &reader->waivers->at[i];
        if (waiver->where.line == from.line && waiver->where.column == from.column) {
            waiver->where = to;
        }
    }
}
