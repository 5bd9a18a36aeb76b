/* One errand, done by whoever calls it. Private to the app. */
#pragma once

#include "errands.h"

/* Does it; the PIN of `errands` is read when it is first needed. */
void errand_do(Errands *errands, const Errand *errand, ErrandResult *result);

/* Writes the settings to `path`, where a person may have edited the file meanwhile; false when they
 * cannot be written. */
AMAN_CHECK bool errand_save_settings(const char *path, const Settings *settings,
                                     const Library *library);
