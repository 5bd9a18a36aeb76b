/* Questions to the server, for the other files of PostgreSQL. Private to the app. */
#pragma once

#include "postgres.h"

/* As in the library's header, which only postgres.c knows. */
typedef struct pg_result PGresult;

/* The answer to a query about a device; NULL when there is none, and then postgres_error() says
 * why, unless it is the arena. */
PGresult *postgres_ask(Postgres *postgres, Arena *arena, Str sql, Str device);

/* Its rows, and a value of one: valid until it is forgotten. No rows where it is NULL. */
int postgres_answers(const Postgres *postgres, const PGresult *result);
Str postgres_answer(const Postgres *postgres, const PGresult *result, int row, int column);
/* What is larger than any number here becomes the largest one. */
uint64_t postgres_number(const Postgres *postgres, const PGresult *result, int row, int column);

/* NULL is allowed. */
void postgres_forget(Postgres *postgres, PGresult *result);
