/* A hash of a network card's address is found by trying all addresses, salted or not. So only a
 * part of it is kept: enough to tell the machines of a school apart, while sixteen million
 * addresses have the same one. */
#include "fingerprint.h"

#include <sodium.h>

#include <assert.h>
#include <stdio.h>
#include <string.h>

enum { HASH_BYTES = 3, PLAIN_LEAST = 4, PLAIN_MOST = 128, ENTRY_BYTES = 8, HEX = 16 };

static_assert((int)FINGERPRINT_SALT_BYTES >= (int)crypto_generichash_KEYBYTES_MIN, "a key");

static const char LETTERS[MACHINE_KINDS + 1] = "fbcdlps";

/* What makers write where they should have written a number, in small letters and digits only. */
static const char *const EMPTY_WORDS[] = {
    "tobefilled",    "defaultstring", "default",          "notspecified",   "notapplicable",
    "notavailable",  "unknown",       "serialnumber",     "123456789",      "invalid",
    "uninitialized", "qm0000",        "0300020004000500", "00020003000400", "fefefefe",
};

/* Small letters and digits of a value; returns their number. */
static size_t plain_of(Str value, char plain[PLAIN_MOST])
{
    size_t len = 0;
    for (uint32_t i = 0; i < value.len && len < PLAIN_MOST; i++) {
        char c = value.at[i];
        bool is_upper = c >= 'A' && c <= 'Z';
        if (is_upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            plain[len++] = (char)(is_upper ? c - 'A' + 'a' : c);
        }
    }
    return len;
}

static bool says_something(Str plain)
{
    size_t same = 1;
    while (same < plain.len && plain.at[same] == plain.at[0]) {
        same++;
    }
    bool is_empty = plain.len < PLAIN_LEAST || same == plain.len || str_is(plain, "none") ||
                    str_is(plain, "empty");
    for (size_t i = 0; !is_empty && i < sizeof EMPTY_WORDS / sizeof *EMPTY_WORDS; i++) {
        is_empty = str_find(plain, str_from_c(EMPTY_WORDS[i])) >= 0;
    }
    return !is_empty;
}

static int order_of(Fingerprint a, Fingerprint b)
{
    return a.kind != b.kind ? (a.kind > b.kind) - (a.kind < b.kind)
                            : (a.hash > b.hash) - (a.hash < b.hash);
}

static bool has(const Fingerprints *set, Fingerprint print)
{
    for (size_t i = 0; i < set->count; i++) {
        if (order_of(set->at[i], print) == 0) {
            return true;
        }
    }
    return false;
}

static bool add_print(Fingerprints *set, Fingerprint print)
{
    if (set->count == FINGERPRINTS_MOST || has(set, print)) {
        return false;
    }
    size_t at = set->count++;
    for (; at > 0 && order_of(set->at[at - 1], print) > 0; at--) {
        set->at[at] = set->at[at - 1];
    }
    set->at[at] = print;
    return true;
}

Fingerprints fingerprints_of(const MachinePart *parts, size_t count,
                             const uint8_t salt[FINGERPRINT_SALT_BYTES])
{
    Fingerprints set = {0};
    for (size_t i = 0; i < count; i++) {
        char plain[PLAIN_MOST];
        uint8_t hash[crypto_generichash_BYTES];
        size_t len = plain_of(parts[i].value, plain);
        if (says_something((Str){plain, (uint32_t)len})) {
            crypto_generichash(hash, sizeof hash, (const unsigned char *)plain, len, salt,
                               FINGERPRINT_SALT_BYTES);
            static_assert(HASH_BYTES == 3, "the bytes below");
            uint32_t kept = (uint32_t)hash[0] << 16 | (uint32_t)hash[1] << 8 | hash[2];
            add_print(&set, (Fingerprint){.kind = parts[i].kind, .hash = kept});
        }
    }
    return set;
}

static FingerprintVotes votes_of(const Fingerprints *known, const Fingerprints *here,
                                 MachineKind kind)
{
    size_t common = 0, known_only = 0, here_only = 0;
    for (size_t i = 0; i < known->count; i++) {
        bool is_common = known->at[i].kind == kind && has(here, known->at[i]);
        common += is_common;
        known_only += known->at[i].kind == kind && !is_common;
    }
    for (size_t i = 0; i < here->count; i++) {
        here_only += here->at[i].kind == kind && !has(known, here->at[i]);
    }
    return (FingerprintVotes){common, known_only < here_only ? known_only : here_only};
}

/* One vote together: a maker that leaves one of them empty or the same in all machines does so with
 * the other. Each can be only one, so what was known besides it is of the past. */
static FingerprintVotes votes_of_maker(const Fingerprints *known, const Fingerprints *here)
{
    FingerprintVotes firmware = votes_of(known, here, MACHINE_FIRMWARE);
    FingerprintVotes board = votes_of(known, here, MACHINE_BOARD);
    bool is_other =
        (firmware.same == 0 && firmware.other > 0) || (board.same == 0 && board.other > 0);
    return (FingerprintVotes){!is_other && firmware.same + board.same > 0, is_other};
}

FingerprintVotes fingerprints_compare(const Fingerprints *known, const Fingerprints *here)
{
    FingerprintVotes votes = votes_of_maker(known, here);
    static const MachineKind LESS_CERTAIN[] = {MACHINE_CARD_LOCAL, MACHINE_CARD_LOOSE,
                                               MACHINE_SYSTEM};
    FingerprintVotes cards = votes_of(known, here, MACHINE_CARD);
    FingerprintVotes disks = votes_of(known, here, MACHINE_DISK);
    votes.same += cards.same + disks.same;
    votes.other += cards.other + disks.other;
    for (size_t i = 0; i < sizeof LESS_CERTAIN / sizeof *LESS_CERTAIN; i++) {
        if (votes.same + votes.other == 0) {
            votes = votes_of(known, here, LESS_CERTAIN[i]);
        }
    }
    return votes;
}

bool fingerprints_learn(Fingerprints *known, const Fingerprints *here)
{
    bool is_changed = false;
    for (size_t i = 0; i < here->count; i++) {
        is_changed |= add_print(known, here->at[i]);
    }
    return is_changed;
}

void fingerprints_print(const Fingerprints *set, char text[FINGERPRINTS_TEXT_BYTES])
{
    size_t len = 0;
    text[0] = '\0';
    for (size_t i = 0; i < set->count; i++) {
        len += (size_t)snprintf(text + len, FINGERPRINTS_TEXT_BYTES - len, "%s%c%06x",
                                i > 0 ? " " : "", LETTERS[set->at[i].kind], set->at[i].hash);
    }
}

static bool read_entry(Str entry, Fingerprint *print)
{
    const char *letter = memchr(LETTERS, entry.at[0], MACHINE_KINDS);
    *print = (Fingerprint){0};
    for (uint32_t i = 1; letter && i < entry.len; i++) {
        char c = entry.at[i];
        bool is_digit = c >= '0' && c <= '9';
        if (!is_digit && !(c >= 'a' && c <= 'f')) {
            return false;
        }
        print->hash = print->hash * HEX + (uint32_t)(is_digit ? c - '0' : c - 'a' + 10);
    }
    print->kind = letter ? (MachineKind)(letter - LETTERS) : MACHINE_KINDS;
    return letter != NULL;
}

Fingerprints fingerprints_parse(Str text)
{
    Fingerprints set = {0};
    Fingerprint print;
    for (uint32_t at = 0; at + ENTRY_BYTES - 1 <= text.len; at += ENTRY_BYTES) {
        if (read_entry(str_slice(text, at, at + ENTRY_BYTES - 1), &print)) {
            add_print(&set, print);
        }
    }
    return set;
}
