/* Set once, before the first thread and the first file. */
#define _GNU_SOURCE /* prctl */
#include "guard.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

void guard_begin(void)
{
    const struct rlimit none = {0, 0};
    /* Each stops what the other does not: files of the kernel, and programs that it hands them to.
     * Where neither can be set there is nothing else to do. */
    (void)setrlimit(RLIMIT_CORE, &none);
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    umask(S_IRWXG | S_IRWXO);
}
