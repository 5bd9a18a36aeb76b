/* Letters of other alphabets, and Latin ones that no normal form takes apart, that look like one of
 * a to z: "sаlahmu" with a Cyrillic a is read as the word that it looks like. From the data of
 * Unicode on confusables (UTS 39, by ICU 72); the small letters whose capital is one are added. */
#include "lookalikes.h"

#define LETTER(letter) ((letter) - 'a')

static const char *const LOOKALIKES['z' - 'a' + 1] = {
    [LETTER('a')] = "ɑΑαАаᎪᴀ",
    [LETTER('b')] = "ƀʙΒβВЬвᏏᏴꞴ",
    [LETTER('c')] = "ƈϲϹСсᏟᴄꮯ",
    [LETTER('d')] = "đɗԁᎠᏧᴅ",
    [LETTER('e')] = "ɛΕεЕеҽᎬᴇ",
    [LETTER('f')] = "ſϜքẝꞘꞙꬵ",
    [LETTER('g')] = "ƍɡɢԌցᏀᏳᶃ",
    [LETTER('h')] = "ħʜΗНнһհᎻᏂ",
    [LETTER('i')] = "ıƖɨɩɪͺΙιІіӀӏᎥꙇꭵ",
    [LETTER('j')] = "ͿϳЈјᎫᴊꞲ",
    [LETTER('k')] = "ΚκКкᏦᴋ",
    [LETTER('l')] = "łɫʟᏞ",
    [LETTER('m')] = "ΜϺМмᎷᴍ",
    [LETTER('n')] = "ƞɴΝηпոռ",
    [LETTER('o')] = "øΟθοσОоӨөՕօᴏ",
    [LETTER('p')] = "ΡρϱРрᏢᴘ",
    [LETTER('q')] = "ԛգզ",
    [LETTER('r')] = "ƦʀгᎡᏒᴦꭇꮁ",
    [LETTER('s')] = "ʂЅѕՏᏕᏚꜱꮪ",
    [LETTER('t')] = "ŧΤτТтᎢᴛ",
    [LETTER('u')] = "ʋυиՍսᴜꭎꭒ",
    [LETTER('v')] = "νѴѵᏙᴠꮩ",
    [LETTER('w')] = "ɯωѡԜԝաᎳᏔᴡꮃ",
    [LETTER('x')] = "ΧχХхꞳ",
    [LETTER('y')] = "ɣʏΥγϒУуҮүᎩᎽᶌỿꭚ",
    [LETTER('z')] = "ʐΖζᏃᴢꮓ",
};

uint32_t lookalike_of(uint32_t point)
{
    for (uint32_t i = 0; i < sizeof LOOKALIKES / sizeof *LOOKALIKES; i++) {
        Str others = str_from_c(LOOKALIKES[i]);
        for (size_t at = 0, size; at < others.len; at += size) {
            if (str_code_point(str_slice(others, at, others.len), &size) == point) {
                return 'a' + i;
            }
        }
    }
    return point;
}
