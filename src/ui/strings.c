/* The words of the interface as fields of a file: the table follows from STRINGS_LIST, so that a
 * word that is missing is told as in a pack. */
#include "aman/ui/strings.h"

enum { WORDS_LETTERS = 200 };

#define STRINGS_FIELD(name) FIELD_TEXT(#name, Strings, name, REQUIRED, 1, WORDS_LETTERS),
static const Field STRINGS_FIELDS[] = {
    FIELD_INT("aman_strings", Strings, format, REQUIRED, 0, UINT32_MAX),
    STRINGS_LIST(STRINGS_FIELD) FIELD_END,
};
const Shape STRINGS_SHAPE = {
    .name = {"kata-kata", "words"}, .fields = STRINGS_FIELDS, .size = sizeof(Strings)};

bool strings_load(Arena *arena, const char *path, Diags *diags, Strings *strings)
{
    *strings = (Strings){0};
    return fields_load(arena, path, &STRINGS_SHAPE, diags, strings);
}
