/* Signals are taken as something to read, beside the keys: so there is always a moment in which the
 * terminal is put right before they do what they do. */
#define _GNU_SOURCE /* explicit_bzero */
#include "ask.h"

#include "messages.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>

typedef enum { GOT_LINE, GOT_NOTHING, GOT_SIGNAL } Got;

static bool hide(const struct termios *usual)
{
    struct termios silent = *usual;
    silent.c_lflag &= (tcflag_t)~ECHO;
    return tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
}

/* What comes first: the line, or a signal. */
static Got wait_for(int signals, char line[ASK_BYTES], size_t *len, int *number)
{
    struct pollfd sources[] = {{.fd = signals, .events = POLLIN},
                               {.fd = STDIN_FILENO, .events = POLLIN}};
    struct signalfd_siginfo info;
    if (poll(sources, 2, -1) < 0) {
        return GOT_NOTHING;
    }
    if (sources[0].revents != 0) {
        bool is_read = read(signals, &info, sizeof info) == (ssize_t)sizeof info;
        *number = is_read ? (int)info.ssi_signo : 0;
        return is_read ? GOT_SIGNAL : GOT_NOTHING;
    }
    ssize_t size = read(STDIN_FILENO, line, ASK_BYTES); /* the terminal gives whole lines */
    *len = size > 0 ? (size_t)size : 0;
    return *len > 0 && line[*len - 1] == '\n' ? GOT_LINE : GOT_NOTHING;
}

/* The signal does what it would have done; after one that only stopped the program it goes on. */
static void let_through(int number, const sigset_t *before, const sigset_t *ours)
{
    (void)raise(number);
    (void)sigprocmask(SIG_SETMASK, before, NULL);
    (void)sigprocmask(SIG_BLOCK, ours, NULL);
}

static Got ask_once(Phrase question, int signals, const struct termios *usual, char line[ASK_BYTES],
                    size_t *len, int *number)
{
    fprintf(stderr, "%s: ", PHRASES[question][messages_lang()]);
    if (!hide(usual)) {
        return GOT_NOTHING;
    }
    Got got = wait_for(signals, line, len, number);
    (void)tcsetattr(STDIN_FILENO, TCSAFLUSH, usual); /* it could be set a moment ago */
    fprintf(stderr, "\n");
    return got;
}

bool ask_secret(Phrase question, char line[ASK_BYTES], Str *typed)
{
    static const int SIGNALS[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};
    struct termios usual;
    sigset_t ours, before;
    size_t len = 0;
    int number = 0;
    Got got = GOT_SIGNAL;
    sigemptyset(&ours);
    for (size_t i = 0; i < sizeof SIGNALS / sizeof *SIGNALS; i++) {
        sigaddset(&ours, SIGNALS[i]);
    }
    *typed = (Str){0};
    int signals = tcgetattr(STDIN_FILENO, &usual) == 0 ? signalfd(-1, &ours, SFD_CLOEXEC) : -1;
    if (signals < 0 || sigprocmask(SIG_BLOCK, &ours, &before) != 0) {
        return false;
    }
    while (got == GOT_SIGNAL) {
        got = ask_once(question, signals, &usual, line, &len, &number);
        if (got == GOT_SIGNAL) {
            explicit_bzero(line, ASK_BYTES);
            let_through(number, &before, &ours);
        }
    }
    (void)sigprocmask(SIG_SETMASK, &before, NULL);
    close(signals);
    *typed = (Str){line, got == GOT_LINE ? (uint32_t)strcspn(line, "\r\n") : 0};
    return got == GOT_LINE;
}
