/* The fields of one step: its type says what else it may hold. Private to the layer. */
#pragma once

#include "reader.h"

/* `id` and `type` before the keys of the kind, so that every list of keys is whole. */
enum { STEP_FIELDS_MAX = 32 };
typedef struct {
    const StepKind *kind;
    Shape shape;
    Field fields[STEP_FIELDS_MAX];
} StepFields;

/* Finds out which kind of step node `node` is, and its fields. False after saying what keeps it
 * from having a type: then nothing else can be judged. */
bool step_fields(TreeReader *reader, uint32_t node, Step *step, StepFields *own);

/* Takes what all steps have out of `data`, read by these fields, which stays the step's own. */
void step_take(Step *step, const StepKind *kind, char *data);
