/* Keys of keyboards of several languages: as SDL tells them, and what they mean. */
#include "keys.h"
#include "presses.h"

typedef struct {
    const char *name;
    SDL_Keysym key;
    KeyKind kind;
    char letter, place;
    bool is_end;
} Row;

#define KEY(code, writes, mods)                                                                    \
    {                                                                                              \
        .scancode = SDL_SCANCODE_##code, .sym = (writes), .mod = (mods)                            \
    }
#define CTRL_SHIFT (KMOD_LCTRL | KMOD_RSHIFT)

static const Row ROWS[] = {
    {"us", KEY(B, 'b', 0), KEY_LETTER, 'b', 'b', false},
    {"us, Shift", KEY(B, 'b', KMOD_LSHIFT), KEY_LETTER, 'b', 'b', false},
    {"us, Caps Lock", KEY(B, 'b', KMOD_CAPS), KEY_LETTER, 'b', 'b', false},
    {"us, Num Lock", KEY(B, 'b', KMOD_NUM), KEY_LETTER, 'b', 'b', false},
    {"us, all locks and Shift", KEY(B, 'b', KMOD_CAPS | KMOD_NUM | KMOD_RSHIFT), KEY_LETTER, 'b',
     'b', false},
    {"Arabic A", KEY(A, 0x634, 0), KEY_LETTER, 0, 'a', false},
    {"Arabic D", KEY(D, 0x64A, 0), KEY_LETTER, 0, 'd', false},
    {"Arabic digit", KEY(2, 0x662, 0), KEY_LETTER, 0, '2', false},
    {"Arabic full stop", KEY(PERIOD, 0x632, 0), KEY_LETTER, 0, '.', false},
    {"Cyrillic C", KEY(C, 0x441, 0), KEY_LETTER, 0, 'c', false},
    {"Cyrillic K", KEY(K, 0x43B, 0), KEY_LETTER, 0, 'k', false},
    {"Greek N", KEY(N, 0x3BD, 0), KEY_LETTER, 0, 'n', false},
    {"Dvorak: writes B", KEY(N, 'b', 0), KEY_LETTER, 'b', 'n', false},
    {"Dvorak: at the place of B", KEY(B, 'x', 0), KEY_LETTER, 'x', 'b', false},
    {"French digit", KEY(1, '&', 0), KEY_LETTER, 0, '1', false},
    {"French A", KEY(Q, 'a', 0), KEY_LETTER, 'a', 'q', false},
    {"Thai", KEY(A, 0xE1F, 0), KEY_LETTER, 0, 'a', false},
    {"no letter anywhere", KEY(SEMICOLON, ';', 0), KEY_OTHER, 0, 0, false},
    {"Ctrl+B", KEY(B, 'b', KMOD_LCTRL), KEY_OTHER, 0, 0, false},
    {"Alt+C", KEY(C, 'c', KMOD_LALT), KEY_OTHER, 0, 0, false},
    {"AltGr+C", KEY(C, 'c', KMOD_RALT), KEY_OTHER, 0, 0, false},
    {"AltGr+C, as a mode", KEY(C, 'c', KMOD_MODE), KEY_OTHER, 0, 0, false},
    {"Super+A", KEY(A, 'a', KMOD_LGUI), KEY_OTHER, 0, 0, false},
    {"Ctrl+B, Cyrillic", KEY(B, 0x438, KMOD_RCTRL), KEY_OTHER, 0, 0, false},
    {"Ctrl+1", KEY(1, '1', KMOD_RCTRL), KEY_OTHER, 0, 0, false},
    {"Alt+Enter", KEY(RETURN, SDLK_RETURN, KMOD_LALT), KEY_OTHER, 0, 0, false},
    {"Alt+Left", KEY(LEFT, SDLK_LEFT, KMOD_LALT), KEY_OTHER, 0, 0, false},
    {"Alt+Tab", KEY(TAB, SDLK_TAB, KMOD_LALT), KEY_OTHER, 0, 0, false},
    {"Ctrl+Space", KEY(SPACE, SDLK_SPACE, KMOD_LCTRL), KEY_OTHER, 0, 0, false},
    {"Alt+F2", KEY(F2, SDLK_F2, KMOD_LALT), KEY_OTHER, 0, 0, false},
    {"Alt+F4", KEY(F4, SDLK_F4, KMOD_LALT), KEY_OTHER, 0, 0, false},
    {"Shift+Tab", KEY(TAB, SDLK_TAB, KMOD_LSHIFT), KEY_TAB_BACK, 0, 0, false},
    {"Esc with anything", KEY(ESCAPE, SDLK_ESCAPE, KMOD_LCTRL | KMOD_LALT), KEY_ESCAPE, 0, 0,
     false},
    {"F1 with anything", KEY(F1, SDLK_F1, KMOD_LGUI), KEY_HELP, 0, 0, false},
    {"Enter, Num Lock", KEY(RETURN, SDLK_RETURN, KMOD_NUM), KEY_ENTER, 0, 0, false},
    {"keypad, lock off", KEY(KP_7, SDLK_KP_7, 0), KEY_LETTER, '7', 0, false},
    {"keypad, lock on", KEY(KP_0, SDLK_KP_0, KMOD_NUM), KEY_LETTER, '0', 0, false},
    {"keypad, French", KEY(KP_1, SDLK_KP_1, KMOD_NUM), KEY_LETTER, '1', 0, false},
    {"keypad's Enter", KEY(KP_ENTER, SDLK_KP_ENTER, 0), KEY_ENTER, 0, 0, false},
    {"the end, us", KEY(Q, 'q', CTRL_SHIFT), KEY_OTHER, 0, 0, true},
    {"the end, Arabic", KEY(Q, 0x636, CTRL_SHIFT), KEY_OTHER, 0, 0, true},
    {"the end, Cyrillic", KEY(Q, 0x439, CTRL_SHIFT), KEY_OTHER, 0, 0, true},
    {"the end, French, by what is written", KEY(A, 'q', CTRL_SHIFT), KEY_OTHER, 0, 0, true},
    {"the end, French, by place", KEY(Q, 'a', CTRL_SHIFT), KEY_OTHER, 0, 0, true},
    {"the end, Dvorak, by place", KEY(Q, '\'', CTRL_SHIFT), KEY_OTHER, 0, 0, true},
    {"the end, with Caps Lock", KEY(Q, 'q', CTRL_SHIFT | KMOD_CAPS | KMOD_NUM), KEY_OTHER, 0, 0,
     true},
    {"no end without Shift", KEY(Q, 'q', KMOD_LCTRL), KEY_OTHER, 0, 0, false},
    {"no end without Ctrl", KEY(Q, 'q', KMOD_LSHIFT), KEY_LETTER, 'q', 'q', false},
};

static void keys_of_every_layout_mean_the_same(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof ROWS / sizeof *ROWS; i++) {
        const Row *row = &ROWS[i];
        KeyMeaning have = key_meaning(row->key);
        if (have.kind != row->kind || have.letter != row->letter || have.place != row->place ||
            have.is_end != row->is_end) {
            fail_msg("%s: kind %d, letter %d, place %d, end %d", row->name, have.kind, have.letter,
                     have.place, have.is_end);
        }
    }
}

/* A page with answers A to D. */
static void the_letter_that_is_written_comes_before_its_place(void **state)
{
    UiMemory memory = {0};
    (void)state;
    for (char key = 'a'; key <= 'd'; key++) {
        put_item(&memory, (Rect){0, 0, 10, 10}, INTENT_PICK, 0)->key = key;
    }
    assert_int_equal(ui_letter(&memory, 'b', 'n'), 'b');
    assert_int_equal(ui_letter(&memory, 'x', 'b'), 'b');
    assert_int_equal(ui_letter(&memory, 0, 'c'), 'c');
    assert_int_equal(ui_letter(&memory, '2', 0), '2');
    assert_int_equal(ui_letter(&memory, 'z', 'y'), 'y');
    memory.has_remote = true;
    memory.items[1].key = 0;
    assert_int_equal(ui_letter(&memory, 'b', 'n'), 'b'); /* the remote's key for a black page */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_of_every_layout_mean_the_same),
        cmocka_unit_test(the_letter_that_is_written_comes_before_its_place),
    };
    return cmocka_run_group_tests_name("keys", tests, NULL, NULL);
}
