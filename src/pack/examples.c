/* The whole examples of diagnostics. Apart from codes.c, so that no program but the tests holds
 * them. */
#include "aman/pack/codes.h"

Str diag_example(const DiagKind *kind, bool right)
{
    return str_from_c(DIAG_EXAMPLES[kind - DIAG_KINDS][right]);
}
