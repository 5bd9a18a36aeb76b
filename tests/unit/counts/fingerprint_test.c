/* Which machine is which: tables of machines as schools have them, and what happens to them. */
#include "../support.h"
#include "fingerprint.h"

#include <stdio.h>
#include <string.h>

enum { PARTS_MOST = 40 };

static const uint8_t SALT[FINGERPRINT_SALT_BYTES] = {7, 1, 4};

/* "c:ADDRESS d:SERIAL …": f firmware, b board, c card, d disk, l a card with a local address, p one
 * on a plug, s the system. An underscore stands for a space. */
static Fingerprints machine(const char *text)
{
    static const char LETTERS[] = "fbcdlps";
    char copy[1024];
    MachinePart parts[PARTS_MOST];
    size_t count = 0;
    snprintf(copy, sizeof copy, "%s", text);
    char *rest = copy;
    for (char *word; (word = strtok_r(rest, " ", &rest)) && count < PARTS_MOST;) {
        for (char *at = word; *at; at++) {
            *at = (char)(*at == '_' ? ' ' : *at);
        }
        const char *letter = strchr(LETTERS, word[0]);
        assert_non_null(letter);
        parts[count++] = (MachinePart){(MachineKind)(letter - LETTERS), str_from_c(word + 2)};
    }
    return fingerprints_of(parts, count, SALT);
}

/* Whether a file that knows the first machine takes the second one for it. */
static bool is_kept(const char *known, const char *here)
{
    Fingerprints a = machine(known), b = machine(here);
    FingerprintVotes votes = fingerprints_compare(&a, &b);
    return votes.same >= votes.other;
}

typedef struct {
    const char *what, *known, *here;
} Case;

#define LENOVO                                                                                     \
    "f:4C4C4544-0042-4A10-8054-B7C04F4E4D32 b:/7BJTNM2/CNWS2007AB/ c:8c:ec:4b:5a:11:02 "           \
    "c:f8:63:3f:0b:9d:41 d:eui.0025388b91b5a6d1 s:3d1219c7c4c5404aaa1f6d2a48adfda4"

static void one_machine_stays_one(void **state)
{
    (void)state;
    static const Case CASES[] = {
        {"nothing changed", LENOVO, LENOVO},
        {"root first, then the kiosk's user, who reads no firmware", LENOVO,
         "c:8c:ec:4b:5a:11:02 c:f8:63:3f:0b:9d:41 d:eui.0025388b91b5a6d1 "
         "s:3d1219c7c4c5404aaa1f6d2a48adfda4"},
        {"the user first, then root", "c:8c:ec:4b:5a:11:02 s:3d1219c7", LENOVO},
        {"a new disk, the file from a backup, the system installed anew",
         "c:8c:ec:4b:5a:11:02 c:f8:63:3f:0b:9d:41 d:eui.0025388b91b5a6d1 s:3d1219c7",
         "c:8c:ec:4b:5a:11:02 c:f8:63:3f:0b:9d:41 d:S4XBNF0M900211 s:9911aabb"},
        {"one card and a new disk", "c:8c:ec:4b:5a:11:02 d:WD-WCC6Y4PE7KJ3",
         "c:8c:ec:4b:5a:11:02 d:S4XBNF0M900211"},
        {"its only card was changed, the disk stays", "c:8c:ec:4b:5a:11:02 d:WD-WCC6Y4PE7KJ3",
         "c:00:e0:4c:68:02:f1 d:WD-WCC6Y4PE7KJ3"},
        {"one of two cards was changed", "c:8c:ec:4b:5a:11:02 c:f8:63:3f:0b:9d:41",
         "c:8c:ec:4b:5a:11:02 c:a4:34:d9:10:55:0c"},
        {"a card came", "c:8c:ec:4b:5a:11:02", "c:8c:ec:4b:5a:11:02 c:f8:63:3f:0b:9d:41"},
        {"a card went", "c:8c:ec:4b:5a:11:02 c:f8:63:3f:0b:9d:41", "c:f8:63:3f:0b:9d:41"},
        {"the only adapter comes late", "s:3d1219c7", "p:00:e0:4c:36:07:1e s:3d1219c7"},
        {"and is not there the next time", "p:00:e0:4c:36:07:1e s:3d1219c7", "s:3d1219c7"},
        {"radio with an address by chance", "c:8c:ec:4b:5a:11:02 l:da:31:0f:c2:44:90",
         "c:8c:ec:4b:5a:11:02 l:3a:77:81:00:9e:15"},
        {"the same, and it has had many of them",
         "c:8c:ec:4b:5a:11:02 l:da:31:0f:c2:44:90 l:3a:77:81:00:9e:15 l:1e:77:81:00:9e:15",
         "c:8c:ec:4b:5a:11:02 l:7a:12:81:00:9e:16 l:7e:12:81:00:9e:16"},
        {"a laptop in a dock", "c:f8:63:3f:0b:9d:41 d:S4XBNF0M900211",
         "c:f8:63:3f:0b:9d:41 d:S4XBNF0M900211 p:48:2a:e3:6f:10:01 c:00:50:b6:11:22:33"},
        {"and in another one", "c:f8:63:3f:0b:9d:41 d:S4XBNF0M900211 p:48:2a:e3:6f:10:01",
         "c:f8:63:3f:0b:9d:41 d:S4XBNF0M900211 p:48:2a:e3:7b:00:9f"},
        {"new firmware writes its id anew",
         "f:4C4C4544-0042-4A10-8054-B7C04F4E4D32 c:8c:ec:4b:5a:11:02 d:WD-WCC6Y4PE7KJ3",
         "f:8E0C1F00-D7D2-11EA-9A0F-5F6B7C8D9E0F c:8c:ec:4b:5a:11:02 d:WD-WCC6Y4PE7KJ3"},
        {"a Pi whose card was written anew from a copy",
         "b:10000000a1b2c3d4 c:dc:a6:32:01:02:03 d:0x1a2b3c4d s:aaaa1111",
         "b:10000000a1b2c3d4 c:dc:a6:32:01:02:03 d:0x99887766 s:aaaa1111"},
        {"a stick without any part of hardware", "s:3d1219c7", "s:3d1219c7"},
        {"the case of letters does not matter", "f:4c4c4544-0042-4a10", "f:4C4C4544-0042-4A10"},
        {"nothing is known here", LENOVO, ""},
        {"nothing was known", "", LENOVO},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        if (!is_kept(CASES[i].known, CASES[i].here)) {
            fail_msg("%s: taken for another machine", CASES[i].what);
        }
    }
}

static void a_clone_is_another_machine(void **state)
{
    (void)state;
    static const Case CASES[] = {
        {"all that differs, differs", LENOVO,
         "f:4C4C4544-0042-4A10-8054-B7C04F4E4D99 b:/7BJTNX9/CNWS2007CD/ c:8c:ec:4b:5a:22:77 "
         "c:f8:63:3f:0b:aa:02 d:eui.0025388b91b5a777 s:3d1219c7c4c5404aaa1f6d2a48adfda4"},
        {"an ordinary user, one card", "c:8c:ec:4b:5a:11:02 s:3d1219c7",
         "c:8c:ec:4b:5a:22:77 s:3d1219c7"},
        {"only a disk", "d:WD-WCC6Y4PE7KJ3 s:3d1219c7", "d:WD-WCC6Y4PE9ZZ0 s:3d1219c7"},
        {"root on the first, the user on the other", LENOVO,
         "c:8c:ec:4b:5a:22:77 c:f8:63:3f:0b:aa:02 d:eui.0025388b91b5a777 s:3d1219c7"},
        {"the adapter of the person who installs is in both",
         "c:8c:ec:4b:5a:11:02 p:00:e0:4c:36:07:1e s:3d1219c7",
         "c:8c:ec:4b:5a:22:77 p:00:e0:4c:36:07:1e s:3d1219c7"},
        {"even where it was taken for one that is built in",
         "c:8c:ec:4b:5a:11:02 c:00:e0:4c:36:07:1e d:WD-WCC6Y4PE7KJ3",
         "c:8c:ec:4b:5a:22:77 c:00:e0:4c:36:07:1e d:WD-WCC6Y4PE9ZZ0"},
        {"a dock that goes round", "c:f8:63:3f:0b:9d:41 d:S4XBNF0M900211 c:00:50:b6:11:22:33",
         "c:f8:63:3f:0b:aa:02 d:S4XBNF0M900999 c:00:50:b6:11:22:33"},
        {"firmware that nobody filled in",
         "f:03000200-0400-0500-0006-000700080009 b:Default_string c:8c:ec:4b:5a:11:02",
         "f:03000200-0400-0500-0006-000700080009 b:Default_string c:8c:ec:4b:5a:22:77"},
        {"a maker that gives all the same numbers",
         "f:8E0C1F00-D7D2-11EA-9A0F b:MB-000815 c:8c:ec:4b:5a:11:02 d:WD-WCC6Y4PE7KJ3",
         "f:8E0C1F00-D7D2-11EA-9A0F b:MB-000815 c:8c:ec:4b:5a:22:77 d:WD-WCC6Y4PE9ZZ0"},
        {"a Pi", "b:10000000a1b2c3d4 c:dc:a6:32:01:02:03 d:0x1a2b3c4d s:aaaa1111",
         "b:100000004f5e6d7c c:dc:a6:32:0a:0b:0c d:0x99887766 s:aaaa1111"},
        {"a Pi that got the card of another one",
         "b:10000000a1b2c3d4 c:dc:a6:32:01:02:03 d:0x1a2b3c4d s:aaaa1111",
         "b:100000004f5e6d7c c:dc:a6:32:0a:0b:0c d:0x1a2b3c4d s:aaaa1111"},
        {"virtual machines with their own addresses", "l:52:54:00:12:34:56 s:3d1219c7",
         "l:52:54:00:65:43:21 s:3d1219c7"},
        {"their disks are all called the same", "l:52:54:00:12:34:56 d:QM00001",
         "l:52:54:00:65:43:21 d:QM00001"},
        {"only adapters", "p:00:e0:4c:36:07:1e s:3d1219c7", "p:00:e0:4c:36:99:ab s:3d1219c7"},
        {"no hardware at all, but another system", "s:3d1219c7c4c5", "s:aa99bb88cc77"},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        if (is_kept(CASES[i].known, CASES[i].here)) {
            fail_msg("%s: taken for the same machine", CASES[i].what);
        }
    }
}

static void what_makers_leave_empty_is_no_part(void **state)
{
    (void)state;
    static const char *const VALUES[] = {
        "f:To_be_filled_by_O.E.M.",
        "b:Default_string",
        "b:System_Serial_Number",
        "b:None",
        "b:Not_Specified",
        "b:0123456789",
        "b:123456789",
        "b:N/A",
        "f:00000000-0000-0000-0000-000000000000",
        "c:00:00:00:00:00:00",
        "b:............",
        "f:FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
        "c:ff:ff:ff:ff:ff:ff",
        "d:QM00003",
        "f:03000200-0400-0500-0006-000700080009",
        "s:uninitialized",
        "b:INVALID",
        "f:FEFEFEFE-FEFE-FEFE-FEFE-FEFEFEFEFEFE",
        "b:xx",
        "b:Unknown",
        "f:00020003-0004-0005-0006-000700080009",
        "b:Not_Applicable",
        "b:_",
        "f:12345678-1234-5678-90AB-CDDEEFAABBCC",
    };
    for (size_t i = 0; i < sizeof VALUES / sizeof *VALUES; i++) {
        if (machine(VALUES[i]).count != 0) {
            fail_msg("'%s' is taken for a part", VALUES[i]);
        }
    }
}

static void what_is_learnt_stays_within_its_room(void **state)
{
    (void)state;
    Fingerprints known = machine("c:8c:ec:4b:5a:11:02");
    for (int i = 0; i < 100; i++) {
        char text[64];
        snprintf(text, sizeof text, "c:8c:ec:4b:5a:11:02 l:da:31:0f:c2:44:%02x", i);
        Fingerprints here = machine(text);
        fingerprints_learn(&known, &here);
    }
    assert_int_equal(known.count, FINGERPRINTS_MOST);
    assert_false(fingerprints_learn(&known, &known));
    Fingerprints here = machine("c:8c:ec:4b:5a:11:02 l:2a:00:00:00:00:99");
    FingerprintVotes votes = fingerprints_compare(&known, &here);
    assert_true(votes.same > votes.other);
}

static void a_set_is_the_same_after_writing_and_reading(void **state)
{
    (void)state;
    char text[FINGERPRINTS_TEXT_BYTES], again[FINGERPRINTS_TEXT_BYTES];
    Fingerprints set = machine(LENOVO), other = machine("s:3d1219c7c4c5404aaa1f6d2a48adfda4 "
                                                        "c:f8:63:3f:0b:9d:41 c:8c:ec:4b:5a:11:02");
    fingerprints_print(&set, text);
    Fingerprints read = fingerprints_parse(str_from_c(text));
    assert_int_equal(read.count, 6);
    fingerprints_print(&read, again);
    assert_string_equal(text, again);
    fingerprints_learn(&other, &set);
    fingerprints_print(&other, again); /* in whatever order they came */
    assert_string_equal(text, again);
    assert_int_equal(fingerprints_parse(STR("")).count, 0);
    assert_int_equal(fingerprints_parse(STR("c12345 x1234567 cGGGGGG c12")).count, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_machine_stays_one),
        cmocka_unit_test(a_clone_is_another_machine),
        cmocka_unit_test(what_makers_leave_empty_is_no_part),
        cmocka_unit_test(what_is_learnt_stays_within_its_room),
        cmocka_unit_test(a_set_is_the_same_after_writing_and_reading),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
