/* A disk that fails when it is told to: a VFS of SQLite between it and the real files. */
#pragma once

#include <sqlite3.h>

#include <stdbool.h>

typedef enum {
    FAULT_ERROR, /* the read fails */
    FAULT_SHORT, /* it gives less than was asked for, and zeros for the rest */
    FAULT_NOISE, /* it gives other bytes, and says nothing */
    FAULT_KINDS
} FaultKind;

/* Makes all files that SQLite opens from now on files of that disk. */
void faulty_begin(void);
void faulty_end(void);

/* The read number `at` from now on (from 0), or each one from there on, fails. */
void faulty_set(FaultKind kind, unsigned at, bool is_lasting);
/* No more faults; returns how many reads there were since faulty_set(). */
unsigned faulty_clear(void);
