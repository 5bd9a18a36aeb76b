/* aman-kiosk: finds the command, runs it, and looks whether all that it printed was written. */
#include "commands/commands.h"
#include "guard.h"
#include "messages.h"
#include "output.h"

#include <stdio.h>
#include <string.h>

static const Command *find(const char *name)
{
    for (const Command *const *command = COMMANDS; *command; command++) {
        if (strcmp((*command)->name, name) == 0) {
            return *command;
        }
    }
    return NULL;
}

static int run(int argc, char **argv)
{
    bool has_name = argc > 1 && argv[1][0] != '-';
    if (argc > 1 && strcmp(argv[1], "--help") == 0) {
        commands_help(messages_lang());
        return EXIT_FINE;
    }
    if (argc > 1 && strcmp(argv[1], "--version") == 0) {
        printf("aman-kiosk %s\n", AMAN_VERSION);
        return EXIT_FINE;
    }
    const Command *command = find(has_name ? argv[1] : "run");
    if (!command) {
        message(PHRASE_COMMAND_NO_COMMAND, str_from_c(argv[1]));
        return EXIT_USAGE;
    }
    Options options;
    if (!options_parse(command, argc - has_name, argv + has_name, &options)) {
        return EXIT_USAGE;
    }
    if (options.value[OPT_HELP]) {
        options_help(command, options.lang);
        return EXIT_FINE;
    }
    if (options.value[OPT_VERSION]) {
        printf("aman-kiosk %s\n", AMAN_VERSION);
        return EXIT_FINE;
    }
    if (command->is_guarded) {
        guard_begin();
    }
    return command->run(&options);
}

int main(int argc, char **argv)
{
    output_begin();
    messages_begin(options_lang(NULL));
    return output_end(run(argc, argv));
}
