/* The lines of an export that are not rows, as bytes: the writer and the reader share them
 * (docs/counts-export.md). */
#pragma once

#include "aman/counts/export.h"

/* Names of the closing records. */
#define FORM_ABOUT  "about"
#define FORM_RAW    "aman_counts"
#define FORM_SHOWN  "aman_counts_shown"
#define FORM_SHA256 "sha256"

enum { FORM_HEX = 64 };

typedef struct {
    Str first; /* how the file begins */
    Str other; /* or how it begins without rows; the same where that makes no difference */
    Str line_end;
    Str mark[2];      /* before the version; of a raw export, of a shown one */
    Str mark_rows;    /* between the version and the number of rows */
    Str sum, sum_end; /* around the checksum */
} Form;

extern const Form FORMS[FORMAT_COUNT];

/* The lower-case SHA-256 of `bytes`. */
void form_hash(Str bytes, char hex[FORM_HEX + 1]);
