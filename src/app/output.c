/* The one place that looks whether stdout took everything. */
#include "output.h"

#include "messages.h"
#include "options.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

void output_begin(void)
{
    /* stdin and stdout so that reading finds nothing and writing fails, stderr so that it is lost
     */
    static const int FLAGS[] = {O_WRONLY, O_RDONLY, O_WRONLY};
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
        if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", FLAGS[fd]) != fd) {
            break; /* the system has none to give */
        }
    }
    signal(SIGPIPE, SIG_IGN);
}

static bool has_no_reader(void)
{
    struct pollfd out = {.fd = STDOUT_FILENO};
    return poll(&out, 1, 0) > 0 && (out.revents & POLLERR) != 0;
}

int output_end(int code)
{
    bool is_gone = has_no_reader();
    errno = 0;
    bool had_error = ferror(stdout) != 0;
    bool is_written = fflush(stdout) == 0 && !had_error;
    int why = errno;
    is_written = fclose(stdout) == 0 && is_written;
    why = why != 0 ? why : errno;
    if (is_written) {
        return code;
    }
    if (!is_gone && why != EPIPE) {
        message(PHRASE_COMMAND_NOT_PRINTED, str_from_c(strerror(why != 0 ? why : EIO)));
    }
    return EXIT_USAGE;
}
