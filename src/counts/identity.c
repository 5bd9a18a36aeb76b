/* Forty machines of a school are often cloned from one disk image. The file therefore keeps a
 * salted hash of what makes its machine this machine; where the hash differs, the copy takes a new
 * id. The rows of the old id stay: they are in the other copies too, and merging takes the largest.
 */
#include "identity.h"

#include <sodium.h>

#include <assert.h>
#include <stdio.h>
#include <string.h>

enum { HASH_BYTES = 32, HEX_BYTES = 2 * HASH_BYTES + 1 };

static_assert(COUNTS_ID_BYTES >= crypto_generichash_KEYBYTES_MIN, "the salt is a key of BLAKE2b");

static int prepare_meta(sqlite3 *db, const char *sql, const char *key, sqlite3_stmt **statement)
{
    int result = sqlite3_prepare_v2(db, sql, -1, statement, NULL);
    return result == SQLITE_OK ? sqlite3_bind_text(*statement, 1, key, -1, SQLITE_STATIC) : result;
}

/* `value` is empty when the key is not there. */
static int read_meta(sqlite3 *db, const char *key, char value[HEX_BYTES])
{
    value[0] = '\0';
    sqlite3_stmt *statement = NULL;
    int result = prepare_meta(db, "SELECT value FROM meta WHERE key = ?1", key, &statement);
    if (result == SQLITE_OK && (result = sqlite3_step(statement)) == SQLITE_ROW) {
        snprintf(value, HEX_BYTES, "%s", (const char *)sqlite3_column_text(statement, 0));
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

static void hash_machine(Str fingerprint, const uint8_t salt[COUNTS_ID_BYTES], char hex[HEX_BYTES])
{
    uint8_t hash[HASH_BYTES];
    crypto_generichash(hash, sizeof hash, (const unsigned char *)fingerprint.at, fingerprint.len,
                       salt, COUNTS_ID_BYTES);
    sodium_bin2hex(hex, HEX_BYTES, hash, sizeof hash);
}

/* A new file after a corrupt one needs another id than the first: under the same id merging would
 * take the larger of the two counts instead of their sum. Hence the number beside the random bytes.
 */
int identity_renew(sqlite3 *db, CountsMachine *machine)
{
    uint8_t seed[sizeof machine->random + 1], fresh[2 * COUNTS_ID_BYTES];
    char device[HEX_BYTES], salt[HEX_BYTES], hash[HEX_BYTES];
    memcpy(seed, machine->random, sizeof machine->random);
    seed[sizeof seed - 1] = machine->ids_made++;
    crypto_generichash(fresh, sizeof fresh, seed, sizeof seed, NULL, 0);
    sodium_bin2hex(device, sizeof device, fresh, COUNTS_ID_BYTES);
    sodium_bin2hex(salt, sizeof salt, fresh + COUNTS_ID_BYTES, COUNTS_ID_BYTES);
    hash_machine(machine->fingerprint, fresh + COUNTS_ID_BYTES, hash);
    int result = write_meta(db, "device", device);
    result = result == SQLITE_OK ? write_meta(db, "salt", salt) : result;
    return result == SQLITE_OK ? write_meta(db, "machine", hash) : result;
}

int identity_settle(sqlite3 *db, CountsMachine *machine)
{
    char device[HEX_BYTES], salt_hex[HEX_BYTES], stored[HEX_BYTES], here[HEX_BYTES];
    uint8_t salt[COUNTS_ID_BYTES];
    size_t len = 0;
    if (sodium_init() < 0) {
        return SQLITE_ERROR;
    }
    int result = read_meta(db, "device", device);
    result = result == SQLITE_OK ? read_meta(db, "salt", salt_hex) : result;
    result = result == SQLITE_OK ? read_meta(db, "machine", stored) : result;
    if (result != SQLITE_OK) {
        return result;
    }
    bool is_salt =
        sodium_hex2bin(salt, sizeof salt, salt_hex, strlen(salt_hex), NULL, &len, NULL) == 0 &&
        len == sizeof salt;
    if (is_salt && device[0] != '\0') {
        hash_machine(machine->fingerprint, salt, here);
        if (strcmp(stored, here) == 0) {
            return SQLITE_OK;
        }
    }
    return identity_renew(db, machine);
}

int identity_read(sqlite3 *db, char device[IDENTITY_BYTES])
{
    char value[HEX_BYTES];
    int result = read_meta(db, "device", value);
    snprintf(device, IDENTITY_BYTES, "%.*s", IDENTITY_BYTES - 1, value);
    return result;
}
