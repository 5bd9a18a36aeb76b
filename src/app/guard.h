/* What keeps others from what a visit leaves in memory and on the disk. Private to the app. */
#pragma once

/* For a command that shows or keeps what is nobody else's: no image of its memory is written when
 * it dies, and its files are its user's alone from their first moment. */
void guard_begin(void);
