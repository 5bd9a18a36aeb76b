/* A disk that fails or a program that is killed at any of its writes: what SQLite and the program
 * call to write, sync, make, rename and cut files goes through here and is counted. */
#pragma once

typedef enum {
    FAULT_NONE,
    FAULT_KILL,  /* the program ends before it */
    FAULT_ERROR, /* this one fails with EIO */
    FAULT_DEAD,  /* this one and all after it fail with EIO */
    FAULT_FULL,  /* the same with ENOSPC, but only what needs more room */
} FaultKind;

/* The fault comes at the `at`-th call from now on, from 1. */
void faults_begin(FaultKind kind, unsigned at);
/* How many calls there were; none fails any more. */
unsigned faults_end(void);
