/* Fingerprints of the parts of a machine, and whether two sets of them are of one machine. Knows
 * neither files nor SQLite. */
#pragma once

#include "aman/counts/machine.h"

enum {
    FINGERPRINTS_MOST = 32,                              /* of a machine; more are passed over */
    FINGERPRINTS_TEXT_BYTES = 8 * FINGERPRINTS_MOST + 1, /* of a set as text, with its end */
    FINGERPRINT_SALT_BYTES = 16
};

typedef struct {
    MachineKind kind;
    uint32_t hash; /* FINGERPRINT_BITS of it */
} Fingerprint;

/* Sorted, none twice. */
typedef struct {
    Fingerprint at[FINGERPRINTS_MOST];
    size_t count;
} Fingerprints;

/* How many parts speak for one machine, and how many for two; both 0 when nothing is known of both.
 */
typedef struct {
    size_t same, other;
} FingerprintVotes;

/* The parts that say something. */
Fingerprints fingerprints_of(const MachinePart *parts, size_t count,
                             const uint8_t salt[FINGERPRINT_SALT_BYTES]);

/* What the hardware says that is known on both sides, the most certain first: parts that are built
 * in; else cards without a factory's address; else those on a plug; else the installed system. A
 * part that only came or went says nothing; one instead of another is a vote for two machines. */
FingerprintVotes fingerprints_compare(const Fingerprints *known, const Fingerprints *here);

/* Adds what is new; false when nothing was. */
bool fingerprints_learn(Fingerprints *known, const Fingerprints *here);

/* As text, such as "c1a2b3c s00ff17", and back; what is no fingerprint is passed over. */
void fingerprints_print(const Fingerprints *set, char text[FINGERPRINTS_TEXT_BYTES]);
Fingerprints fingerprints_parse(Str text);
