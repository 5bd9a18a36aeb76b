/* The kinds of diagnostics, one row each: code, level, sentence, hint and examples in both
 * languages. E01 file and YAML, E02 keys, E03 values, E04 links inside a pack, W05 fit and length,
 * E06 words, E07 pictures, N09 notes. */
#pragma once

#include "aman/base/diag.h"

#define DIAG_KIND_LIST(X)                                                                          \
    /* E01: the file and its YAML */                                                               \
    X(DIAG_FILE_MISSING)                                                                           \
    X(DIAG_OPEN_BRACKET)                                                                           \
    X(DIAG_FILE_TOO_LARGE)                                                                         \
    X(DIAG_FILE_EMPTY)                                                                             \
    X(DIAG_FILE_OUTSIDE)                                                                           \
    X(DIAG_BAD_UTF8)                                                                               \
    X(DIAG_CONTROL)                                                                                \
    X(DIAG_DIRECTION)                                                                              \
    X(DIAG_NOT_NFC)                                                                                \
    X(DIAG_TAB)                                                                                    \
    X(DIAG_LONG_LINE)                                                                              \
    X(DIAG_FILE_UNREADABLE)                                                                        \
    X(DIAG_OPEN_QUOTE)                                                                             \
    X(DIAG_INDENT)                                                                                 \
    X(DIAG_COLON_IN_TEXT)                                                                          \
    X(DIAG_YAML)                                                                                   \
    X(DIAG_TOO_DEEP)                                                                               \
    X(DIAG_TOO_MANY_NODES)                                                                         \
    X(DIAG_ALIAS)                                                                                  \
    X(DIAG_TAG)                                                                                    \
    X(DIAG_SECOND_DOCUMENT)                                                                        \
    X(DIAG_NO_MEMORY)                                                                              \
    /* E02: keys and shapes */                                                                     \
    X(DIAG_FORMAT_VERSION)                                                                         \
    X(DIAG_MISSING_KEY)                                                                            \
    X(DIAG_DUPLICATE_KEY)                                                                          \
    X(DIAG_UNKNOWN_KEY)                                                                            \
    X(DIAG_WANT_TEXT)                                                                              \
    X(DIAG_WANT_LIST)                                                                              \
    X(DIAG_WANT_KEYS)                                                                              \
    X(DIAG_WANT_BOOL)                                                                              \
    X(DIAG_WANT_NUMBER)                                                                            \
    X(DIAG_UNKNOWN_TYPE)                                                                           \
    X(DIAG_BROKEN_PAIR)                                                                            \
    /* E03: values */                                                                              \
    X(DIAG_TEXT_TOO_LONG)                                                                          \
    X(DIAG_TEXT_EMPTY)                                                                             \
    X(DIAG_TOO_FEW)                                                                                \
    X(DIAG_TOO_MANY)                                                                               \
    X(DIAG_NOT_IN_LIST)                                                                            \
    X(DIAG_BAD_ID)                                                                                 \
    X(DIAG_OUT_OF_RANGE)                                                                           \
    X(DIAG_BAD_DATE)                                                                               \
    X(DIAG_UNKNOWN_LANGUAGE)                                                                       \
    X(DIAG_FIRST_LANGUAGE)                                                                         \
    X(DIAG_OPEN_BOLD)                                                                              \
    /* E04: links inside a pack and a library */                                                   \
    X(DIAG_DUPLICATE_ID)                                                                           \
    X(DIAG_NO_SUCH_NODE)                                                                           \
    X(DIAG_UNREACHABLE_NODE)                                                                       \
    X(DIAG_NO_END)                                                                                 \
    X(DIAG_END_AND_CHOICES)                                                                        \
    X(DIAG_NO_WAY_OUT)                                                                             \
    X(DIAG_ALL_UNSAFE)                                                                             \
    X(DIAG_NO_HELP)                                                                                \
    X(DIAG_NO_NOTICE)                                                                              \
    X(DIAG_NO_RIGHT)                                                                               \
    X(DIAG_MANY_RIGHT)                                                                             \
    X(DIAG_CHOICE_FORM)                                                                            \
    X(DIAG_NO_SUCH_CHANNEL)                                                                        \
    X(DIAG_FOLDER_NAME)                                                                            \
    X(DIAG_NO_SUCH_PACK)                                                                           \
    X(DIAG_END_UNEXPLAINED)                                                                        \
    X(DIAG_REVIEW_UNSIGNED)                                                                        \
    X(DIAG_CHOICES_RIGHTS)                                                                         \
    X(DIAG_SIGN_UNUSED)                                                                            \
    X(DIAG_NO_SUCH_SIGN)                                                                           \
    X(DIAG_FEW_HARMLESS)                                                                           \
    X(DIAG_NO_QUESTION)                                                                            \
    X(DIAG_PACK_NOT_NAMED)                                                                         \
    X(DIAG_NO_PRACTICE)                                                                            \
    X(DIAG_MANY_STEPS)                                                                             \
    X(DIAG_ONE_TARGET)                                                                             \
    X(DIAG_ONE_TARGET_IN_ALL)                                                                      \
    X(DIAG_DATE_TO_COME)                                                                           \
    X(DIAG_REVIEW_OLD)                                                                             \
    X(DIAG_CHANNEL_OLD)                                                                            \
    X(DIAG_CHECK_ONE_SAFE)                                                                         \
    X(DIAG_CHECK_FORMS_DIFFER)                                                                     \
    X(DIAG_NO_SUCH_CHECK_ITEM)                                                                     \
    X(DIAG_PACK_NOT_FOR_TRACK)                                                                     \
    X(DIAG_NO_SUCH_STEP)                                                                           \
    X(DIAG_NO_NOTES)                                                                               \
    X(DIAG_NOT_A_PLAN)                                                                             \
    X(DIAG_PLAN_MINUTES)                                                                           \
    X(DIAG_NO_GUIDE)                                                                               \
    X(DIAG_CHANNEL_LAPSED)                                                                         \
    X(DIAG_CHANNEL_LINK)                                                                           \
    X(DIAG_PERSON_WITH_LINK)                                                                       \
    X(DIAG_SHOWN_AND_HIDDEN)                                                                       \
    X(DIAG_SAME_ANSWER)                                                                            \
    X(DIAG_HIDES_NOTHING)                                                                          \
    /* W05: fit and completeness */                                                                \
    X(DIAG_LANGUAGE_MISSING)                                                                       \
    X(DIAG_MANY_SENTENCES)                                                                         \
    X(DIAG_MANY_MESSAGES)                                                                          \
    X(DIAG_NO_FIT)                                                                                 \
    X(DIAG_LONG_SENTENCE)                                                                          \
    X(DIAG_LONG_WORDS)                                                                             \
    X(DIAG_SAID_TWICE)                                                                             \
    X(DIAG_NOT_TRANSLATED)                                                                         \
    X(DIAG_NOTES_NO_FIT)                                                                           \
    /* E06: words, and the rows of terms.yaml */                                                   \
    X(DIAG_TERM)                                                                                   \
    X(DIAG_BLAME)                                                                                  \
    X(DIAG_PROMISE)                                                                                \
    X(DIAG_ASKS_READER)                                                                            \
    X(DIAG_BRAND)                                                                                  \
    X(DIAG_EXPLICIT)                                                                               \
    X(DIAG_TERM_CAREFUL)                                                                           \
    X(DIAG_BLAME_CAREFUL)                                                                          \
    X(DIAG_PROMISE_CAREFUL)                                                                        \
    X(DIAG_ASKS_CAREFUL)                                                                           \
    X(DIAG_BRAND_CAREFUL)                                                                          \
    X(DIAG_WAIVER_CODE)                                                                            \
    X(DIAG_WAIVER_REASON)                                                                          \
    X(DIAG_WAIVER_UNUSED)                                                                          \
    X(DIAG_BAD_PATTERN)                                                                            \
    X(DIAG_TERM_ROW)                                                                               \
    /* E07: pictures */                                                                            \
    X(DIAG_PICTURE_MISSING)                                                                        \
    X(DIAG_PICTURE_PATH)                                                                           \
    X(DIAG_PICTURE_OUTSIDE)                                                                        \
    X(DIAG_PICTURE_FORM)                                                                           \
    X(DIAG_PICTURE_SIZE)                                                                           \
    X(DIAG_TRACK_PICTURE)                                                                          \
    X(DIAG_PICTURE_ALT)                                                                            \
    /* N09: notes */                                                                               \
    X(DIAG_WAIVED)

#define DIAG_KIND_DECLARE(name) extern const DiagKind name;
DIAG_KIND_LIST(DIAG_KIND_DECLARE)
#undef DIAG_KIND_DECLARE

/* All kinds, ordered by code. */
extern const DiagKind *const DIAG_KINDS[];
extern const size_t DIAG_KIND_COUNT;

/* The kind with this code ("E0204"; lower case too), or NULL. */
const DiagKind *diag_kind_find(Str code);

/* What `explain CODE` prints. */
Str diag_explain(Arena *arena, const DiagKind *kind, Lang lang);

/* The example of `kind` (wrong or right) as a whole pack.yaml that can be loaded; empty for
 * EXAMPLE_WORDS. */
Str diag_example(Arena *arena, const DiagKind *kind, bool right);
