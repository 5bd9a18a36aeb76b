/* schema [FILE]: the JSON Schema of a file that authors write, for editors; without FILE their
 * names. tools/schema keeps the schemas in docs/schema. */
#include "commands.h"
#include "messages.h"

#include "aman/activities/activity.h"
#include "aman/pack/library.h"
#include "aman/pack/lint.h"
#include "aman/pack/pictures.h"
#include "aman/pack/schema.h"
#include "aman/pack/settings.h"

#include <stdio.h>
#include <string.h>

enum { SCHEMA_ARENA_BYTES = 16 * 1024 * 1024 };

/* A file of fields is a row. */
static const struct {
    const char *word, *name;
    const Shape *shape;
} FILES[] = {
    {"pack", "pack.yaml", &PACK_SHAPE},
    {"config", "config.yaml", &CONFIG_SHAPE},
    {"library", "library.yaml", &LIBRARY_SHAPE},
    {"facilitator", "facilitator.yaml", &FACILITATOR_SHAPE},
    {"help", "help.yaml", &HELP_SHAPE},
    {"pictures", "pictures.yaml", &PICTURES_SHAPE},
    {"terms", "terms.yaml", &TERMS_SHAPE},
    {"terms-explicit", "terms-explicit.yaml", &EXPLICIT_SHAPE},
};
enum { FILE_COUNT = sizeof FILES / sizeof *FILES };

static int print_schema(size_t file)
{
    Arena *arena = arena_new(SCHEMA_ARENA_BYTES);
    Str schema = {0};
    bool is_whole =
        arena && schema_write(arena, FILES[file].name, FILES[file].shape, &ACTIVITY_KINDS, &schema);
    if (!is_whole) {
        message(PHRASE_COMMAND_SCHEMA_MEMORY);
    } else {
        fwrite(schema.at, 1, schema.len, stdout); /* output_end() looks whether all of it went */
    }
    arena_free(arena);
    return is_whole ? EXIT_FINE : EXIT_USAGE;
}

int cmd_schema(const Options *options)
{
    if (options->arg_count == 0) {
        for (size_t i = 0; i < FILE_COUNT; i++) {
            printf("%s\n", FILES[i].word);
        }
        return EXIT_FINE;
    }
    for (size_t i = 0; i < FILE_COUNT; i++) {
        if (strcmp(options->args[0], FILES[i].word) == 0) {
            return print_schema(i);
        }
    }
    message_part(PHRASE_COMMAND_SCHEMA_NONE, str_from_c(options->args[0]));
    for (size_t i = 0; i < FILE_COUNT; i++) {
        fprintf(stderr, " %s", FILES[i].word);
    }
    fprintf(stderr, "\n");
    return EXIT_USAGE;
}
