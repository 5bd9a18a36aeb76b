#include "solver.h"

size_t solver_number(Solver *solver, int64_t least, int64_t most)
{
    assert_true(solver->count < SOLVER_NUMBERS);
    solver->least[solver->count] = least;
    solver->most[solver->count] = most;
    return solver->count++;
}

SolverSum *solver_sum(Solver *solver, int64_t least, int64_t most)
{
    assert_true(solver->sum_count < SOLVER_SUMS);
    SolverSum *sum = &solver->sums[solver->sum_count++];
    *sum = (SolverSum){.least = least, .most = most};
    return sum;
}

void solver_term(SolverSum *sum, size_t number, int8_t factor)
{
    assert_true(sum->count < SOLVER_TERMS);
    sum->numbers[sum->count] = (uint8_t)number;
    sum->factors[sum->count++] = factor;
}

/* The limits of factor * number. */
static void term_limits(const Solver *solver, const SolverSum *sum, size_t at, int64_t *least,
                        int64_t *most)
{
    int64_t a = solver->least[sum->numbers[at]] * sum->factors[at];
    int64_t b = solver->most[sum->numbers[at]] * sum->factors[at];
    *least = a < b ? a : b;
    *most = a < b ? b : a;
}

/* Narrows the numbers of a sum; false when nothing fits. */
static bool narrow_sum(Solver *solver, const SolverSum *sum, bool *has_changed)
{
    int64_t all_least = 0, all_most = 0, least, most;
    for (size_t i = 0; i < sum->count; i++) {
        term_limits(solver, sum, i, &least, &most);
        all_least += least;
        all_most += most;
    }
    for (size_t i = 0; i < sum->count; i++) {
        term_limits(solver, sum, i, &least, &most);
        int64_t from = sum->least - (all_most - most), to = sum->most - (all_least - least);
        int64_t *low = &solver->least[sum->numbers[i]], *high = &solver->most[sum->numbers[i]];
        int64_t number_from = sum->factors[i] > 0 ? from : -to;
        int64_t number_to = sum->factors[i] > 0 ? to : -from;
        if (number_from > *low || number_to < *high) {
            *low = number_from > *low ? number_from : *low;
            *high = number_to < *high ? number_to : *high;
            *has_changed = true;
            if (*low > *high) {
                return false;
            }
            return true; /* the other limits of this sum are old now */
        }
    }
    return all_least <= sum->most && all_most >= sum->least;
}

static bool narrow(Solver *solver)
{
    for (bool has_changed = true; has_changed;) {
        has_changed = false;
        for (size_t i = 0; i < solver->sum_count; i++) {
            if (!narrow_sum(solver, &solver->sums[i], &has_changed)) {
                return false;
            }
        }
    }
    return true;
}

/* Tries values for one number after the other, narrowing in between. */
static bool search(const Solver *before)
{
    Solver solver = *before;
    if (!narrow(&solver)) {
        return false;
    }
    size_t open = solver.count;
    for (size_t i = 0; i < solver.count && open == solver.count; i++) {
        open = solver.least[i] < solver.most[i] ? i : open;
    }
    if (open == solver.count) {
        return true;
    }
    int64_t from = solver.least[open], to = solver.most[open];
    for (int64_t value = from; value <= to; value++) {
        solver.least[open] = solver.most[open] = value;
        if (search(&solver)) {
            return true;
        }
    }
    return false;
}

bool solver_fits(const Solver *solver, size_t number, int64_t value)
{
    Solver tried = *solver;
    if (value < tried.least[number] || value > tried.most[number]) {
        return false;
    }
    tried.least[number] = tried.most[number] = value;
    return search(&tried);
}

int solver_values(const Solver *solver, size_t number, int enough)
{
    int count = 0;
    for (int64_t value = solver->least[number]; value <= solver->most[number] && count < enough;
         value++) {
        count += solver_fits(solver, number, value);
    }
    return count;
}
