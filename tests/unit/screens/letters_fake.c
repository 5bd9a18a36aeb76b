/* Letters that have their size and are never drawn: nothing here looks at pixels. The linker puts
 * this in the place of text_run_mask(), which screens call by way of the layout. */
#include "aman/ui/texts.h"

Mask __wrap_text_run_mask(Texts *texts, const TextBlock *block, size_t run);

Mask __wrap_text_run_mask(Texts *texts, const TextBlock *block, size_t run)
{
    static const uint8_t UNDRAWN;
    const TextRun *one = &block->runs[run];
    (void)texts;
    return (Mask){&UNDRAWN, one->w, one->h};
}
