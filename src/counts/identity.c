/* Forty machines of a school are often cloned from one disk image. The file therefore keeps, for
 * each id that it had, fingerprints of the machine that had it: "parts:ID" in its table `meta`. A
 * copy that finds itself on another machine takes a new id. The rows of the old id stay: they are
 * in the other copies too, and merging takes the largest. */
#include "identity.h"

#include <sodium.h>

#include <assert.h>
#include <stdio.h>
#include <string.h>

enum {
    HASH_BYTES = 32,
    HEX_BYTES = 2 * HASH_BYTES + 1,
    KEY_BYTES = 64,
    MACHINES_MOST = 64 /* that a file remembers: one on a stick may see a whole school */
};

#define PARTS "parts:"

static_assert(COUNTS_ID_BYTES >= crypto_generichash_KEYBYTES_MIN, "the salt is a key of BLAKE2b");
static_assert((int)COUNTS_ID_BYTES == (int)FINGERPRINT_SALT_BYTES,
              "it is that of fingerprints too");

/* What the file says of its id. */
typedef struct {
    char device[HEX_BYTES];
    uint8_t salt[COUNTS_ID_BYTES];
    bool has_salt;
    Fingerprints here; /* this machine, under that salt */
} Identity;

static int prepare_meta(sqlite3 *db, const char *sql, const char *key, sqlite3_stmt **statement)
{
    int result = sqlite3_prepare_v2(db, sql, -1, statement, NULL);
    return result == SQLITE_OK ? sqlite3_bind_text(*statement, 1, key, -1, SQLITE_STATIC) : result;
}

/* `value` is empty when the key is not there. */
static int read_meta(sqlite3 *db, const char *key, char *value, size_t size)
{
    value[0] = '\0';
    sqlite3_stmt *statement = NULL;
    int result = prepare_meta(db, "SELECT value FROM meta WHERE key = ?1", key, &statement);
    if (result == SQLITE_OK && (result = sqlite3_step(statement)) == SQLITE_ROW) {
        snprintf(value, size, "%s", (const char *)sqlite3_column_text(statement, 0));
    }
    sqlite3_finalize(statement);
    return result == SQLITE_ROW || result == SQLITE_DONE ? SQLITE_OK : result;
}

static int write_meta(sqlite3 *db, const char *key, const char *value)
{
    sqlite3_stmt *statement = NULL;
    int result = prepare_meta(db,
                              "INSERT INTO meta VALUES (?1, ?2)"
                              " ON CONFLICT DO UPDATE SET value = excluded.value",
                              key, &statement);
    if (result == SQLITE_OK) {
        result = sqlite3_bind_text(statement, 2, value, -1, SQLITE_STATIC);
    }
    result = result == SQLITE_OK ? sqlite3_step(statement) : result;
    sqlite3_finalize(statement);
    return result == SQLITE_DONE ? SQLITE_OK : result;
}

static int write_parts(sqlite3 *db, const char *device, const Fingerprints *parts)
{
    char key[KEY_BYTES], text[FINGERPRINTS_TEXT_BYTES];
    snprintf(key, sizeof key, PARTS "%.*s", IDENTITY_BYTES - 1, device);
    fingerprints_print(parts, text);
    return write_meta(db, key, text);
}

/* Two hashes made from the same random bytes differ by the number beside them: a new file after a
 * corrupt one needs another id than the first, because under the same id merging would take the
 * larger of the two counts instead of their sum. */
static int write_id(sqlite3 *db, CountsMachine *machine, Identity *identity)
{
    uint8_t seed[sizeof machine->random + 1], fresh[2 * COUNTS_ID_BYTES];
    char salt[HEX_BYTES];
    memcpy(seed, machine->random, sizeof machine->random);
    seed[sizeof seed - 1] = machine->ids_made++;
    crypto_generichash(fresh, sizeof fresh, seed, sizeof seed, NULL, 0);
    sodium_bin2hex(identity->device, sizeof identity->device, fresh, COUNTS_ID_BYTES);
    int result = write_meta(db, "device", identity->device);
    if (!identity->has_salt) {
        memcpy(identity->salt, fresh + COUNTS_ID_BYTES, COUNTS_ID_BYTES);
        sodium_bin2hex(salt, sizeof salt, identity->salt, COUNTS_ID_BYTES);
        result = result == SQLITE_OK ? write_meta(db, "salt", salt) : result;
    }
    identity->here = fingerprints_of(machine->parts, machine->part_count, identity->salt);
    return result == SQLITE_OK ? write_parts(db, identity->device, &identity->here) : result;
}

int identity_renew(sqlite3 *db, CountsMachine *machine)
{
    Identity identity = {0};
    int result = sqlite3_exec(db, "DELETE FROM meta WHERE key = 'machine' OR key GLOB '" PARTS "*'",
                              NULL, NULL, NULL);
    return result == SQLITE_OK ? write_id(db, machine, &identity) : result;
}

static int read_identity(sqlite3 *db, const CountsMachine *machine, Identity *identity)
{
    char salt[HEX_BYTES];
    size_t len = 0;
    int result = read_meta(db, "device", identity->device, sizeof identity->device);
    result = result == SQLITE_OK ? read_meta(db, "salt", salt, sizeof salt) : result;
    if (result != SQLITE_OK) {
        return result;
    }
    identity->has_salt = sodium_hex2bin(identity->salt, sizeof identity->salt, salt, strlen(salt),
                                        NULL, &len, NULL) == 0 &&
                         len == sizeof identity->salt;
    identity->here = fingerprints_of(machine->parts, machine->part_count, identity->salt);
    return SQLITE_OK;
}

/* Files of the first versions have one hash of all that was read. It says which machine this is
 * only where some of that was hardware; else `former` is empty, and a clone cannot be told from it.
 */
static int is_former(sqlite3 *db, const CountsMachine *machine, const Identity *identity, bool *is)
{
    uint8_t hash[HASH_BYTES];
    char stored[HEX_BYTES], here[HEX_BYTES];
    int result = read_meta(db, "machine", stored, sizeof stored);
    crypto_generichash(hash, sizeof hash, (const unsigned char *)machine->former.at,
                       machine->former.len, identity->salt, COUNTS_ID_BYTES);
    sodium_bin2hex(here, sizeof here, hash, sizeof hash);
    *is = result == SQLITE_OK && machine->former.len > 0 && strcmp(stored, here) == 0;
    return result;
}

/* The machine that the file knows best among those that this one can be. Of that which counted last
 * it is enough that nothing speaks against it; one that had the file before must be recognised. */
typedef struct {
    char device[HEX_BYTES];
    Fingerprints parts;
    size_t lead;  /* votes for it, less those against; plus one */
    bool has_own; /* fingerprints of the id that counted last are there */
} Found;

static void weigh(const Identity *identity, const char *device, Str text, Found *found)
{
    Fingerprints parts = fingerprints_parse(text);
    FingerprintVotes votes = fingerprints_compare(&parts, &identity->here);
    bool is_own = strcmp(device, identity->device) == 0;
    bool can_be = votes.same >= votes.other && (is_own || votes.same > 0);
    size_t lead = is_own ? SIZE_MAX : votes.same - votes.other + 1;
    found->has_own |= is_own;
    if (can_be && lead > found->lead) {
        *found = (Found){.parts = parts, .lead = lead, .has_own = found->has_own};
        snprintf(found->device, sizeof found->device, "%s", device);
    }
}

static int find_machine(sqlite3 *db, const Identity *identity, Found *found)
{
    static const char ALL[] = "SELECT substr(key, ?1), value FROM meta WHERE key GLOB '" PARTS "*'";
    sqlite3_stmt *statement = NULL;
    int result = sqlite3_prepare_v2(db, ALL, -1, &statement, NULL);
    result = result == SQLITE_OK ? sqlite3_bind_int(statement, 1, (int)sizeof PARTS) : result;
    while (result == SQLITE_OK || result == SQLITE_ROW) {
        result = sqlite3_step(statement);
        if (result == SQLITE_ROW) {
            Str text = {(const char *)sqlite3_column_text(statement, 1),
                        (uint32_t)sqlite3_column_bytes(statement, 1)};
            weigh(identity, (const char *)sqlite3_column_text(statement, 0), text, found);
        }
    }
    sqlite3_finalize(statement);
    return result == SQLITE_DONE ? SQLITE_OK : result;
}

/* Writes only what is new: a file that stays on its machine keeps its bytes. */
static int keep_machine(sqlite3 *db, const Identity *identity, Found *found)
{
    bool is_back = strcmp(found->device, identity->device) != 0;
    int result = is_back ? write_meta(db, "device", found->device) : SQLITE_OK;
    if (result == SQLITE_OK && fingerprints_learn(&found->parts, &identity->here)) {
        result = write_parts(db, found->device, &found->parts);
    }
    return result;
}

static int move_on(sqlite3 *db, CountsMachine *machine, Identity *identity)
{
    char forget[KEY_BYTES * 4];
    snprintf(forget, sizeof forget,
             "DELETE FROM meta WHERE key = 'machine' OR key IN (SELECT key FROM meta"
             " WHERE key GLOB '" PARTS "*' ORDER BY key LIMIT -1 OFFSET %d)",
             MACHINES_MOST - 1);
    int result = sqlite3_exec(db, forget, NULL, NULL, NULL);
    return result == SQLITE_OK ? write_id(db, machine, identity) : result;
}

int identity_settle(sqlite3 *db, CountsMachine *machine)
{
    Identity identity = {0};
    Found found = {0};
    bool is_same = false;
    if (sodium_init() < 0) {
        return SQLITE_ERROR;
    }
    int result = read_identity(db, machine, &identity);
    if (result != SQLITE_OK || !identity.has_salt || identity.device[0] == '\0') {
        return result == SQLITE_OK ? identity_renew(db, machine) : result;
    }
    result = find_machine(db, &identity, &found);
    if (result == SQLITE_OK && !found.has_own) {
        result = is_former(db, machine, &identity, &is_same);
    }
    if (result == SQLITE_OK && is_same) {
        result = sqlite3_exec(db, "DELETE FROM meta WHERE key = 'machine'", NULL, NULL, NULL);
        return result == SQLITE_OK ? write_parts(db, identity.device, &identity.here) : result;
    }
    if (result == SQLITE_OK) {
        result =
            found.lead > 0 ? keep_machine(db, &identity, &found) : move_on(db, machine, &identity);
    }
    return result;
}

int identity_read(sqlite3 *db, char device[IDENTITY_BYTES])
{
    return read_meta(db, "device", device, IDENTITY_BYTES);
}

bool identity_take(Arena *arena, const CountsParams *params, CountsMachine *machine)
{
    MachinePart *parts = arena_array(arena, params->part_count + 1, sizeof *parts);
    for (size_t i = 0; parts && i < params->part_count; i++) {
        parts[i] = (MachinePart){params->parts[i].kind, str_copy(arena, params->parts[i].value)};
    }
    *machine = (CountsMachine){.parts = parts,
                               .part_count = parts ? params->part_count : 0,
                               .former = str_copy(arena, params->former)};
    memcpy(machine->random, params->random, sizeof params->random);
    return !arena_is_full(arena);
}
