/* What a reader with a pencil could find: whole numbers between limits, and sums of them that are
 * known. Finds for each number the values that fit all of it. */
#pragma once

#include "../support.h"

enum { SOLVER_NUMBERS = 64, SOLVER_SUMS = 64, SOLVER_TERMS = 16 };

/* The sum of factor * number lies in least..most. */
typedef struct {
    uint8_t numbers[SOLVER_TERMS];
    int8_t factors[SOLVER_TERMS];
    size_t count;
    int64_t least, most;
} SolverSum;

typedef struct {
    int64_t least[SOLVER_NUMBERS], most[SOLVER_NUMBERS];
    size_t count;
    SolverSum sums[SOLVER_SUMS];
    size_t sum_count;
} Solver;

/* A number between limits; returns its index. */
size_t solver_number(Solver *solver, int64_t least, int64_t most);
/* A new sum between limits, without terms. */
SolverSum *solver_sum(Solver *solver, int64_t least, int64_t most);
void solver_term(SolverSum *sum, size_t number, int8_t factor);

/* Whether everything fits with `number` being `value`. */
bool solver_fits(const Solver *solver, size_t number, int64_t value);

/* How many values of `number` fit; stops at `enough`. */
int solver_values(const Solver *solver, size_t number, int enough);
