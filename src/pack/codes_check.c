/* Diagnostics E0431 and on: the check before and after the lessons, and what a track names. */
#include "aman/pack/codes.h"

#define CHECK_HEAD                                                                                 \
    "      - id: pp_rahasia\n"                                                                     \
    "        type: check\n"                                                                        \
    "        a:\n"                                                                                 \
    "          ask: {id: Mei diminta rahasia. Sebaiknya …, en: Mei is asked for a secret. Best " \
    "…}\n"                                                                                       \
    "          options:\n"                                                                         \
    "            - {text: {id: cerita, en: tell}, safe: true}\n"
#define CHECK_FORM_B                                                                               \
    "        b:\n"                                                                                 \
    "          ask: {id: Yoel diminta rahasia. Ia …, en: Yoel is asked for a secret. He …}\n"  \
    "          options:\n"                                                                         \
    "            - {text: {id: diam, en: stay silent}}\n"                                          \
    "            - {text: {id: cerita, en: tell}, safe: true}\n"
#define CHECK_WHY "        why: {id: Satu orang yang tahu membantu., en: One who knows helps.}\n"

const DiagKind DIAG_CHECK_ONE_SAFE = {
    .code = "E0431",
    .level = LEVEL_ERROR,
    .says = {"setiap bentuk butir 'check' perlu tepat satu jawaban aman",
             "each form of a 'check' item needs exactly one safe answer"},
    .hint = {"beri 'safe: true' pada satu pilihan", "give 'safe: true' to one option"},
    .about = {"Yang dihitung hanya berapa jawaban aman. Dengan dua, atau tanpa satu pun, angkanya "
              "tidak berarti.",
              "Only the number of safe answers is kept. With two of them, or none, it means "
              "nothing."},
    .in = EXAMPLE_STEPS,
    .wrong = CHECK_HEAD
    "            - {text: {id: minta bantuan, en: ask for help}, safe: true}\n" CHECK_FORM_B
        CHECK_WHY,
    .right = CHECK_HEAD "            - {text: {id: menunggu, en: wait}}\n" CHECK_FORM_B CHECK_WHY,
};

const DiagKind DIAG_CHECK_FORMS_DIFFER = {
    .code = "E0432",
    .level = LEVEL_ERROR,
    .says = {"bentuk a dan b punya jumlah pilihan yang berbeda",
             "the forms a and b have different numbers of options"},
    .hint = {"beri keduanya pilihan yang sama banyak", "give both the same number of options"},
    .about = {"Dua bentuk dibandingkan: yang satu tidak boleh lebih mudah ditebak daripada yang "
              "lain.",
              "The two forms are compared: one must not be easier to guess than the other."},
    .in = EXAMPLE_STEPS,
    .wrong =
        CHECK_HEAD "            - {text: {id: menunggu, en: wait}}\n"
                   "            - {text: {id: menghapus, en: delete}}\n" CHECK_FORM_B CHECK_WHY,
    .right = CHECK_HEAD "            - {text: {id: menunggu, en: wait}}\n" CHECK_FORM_B CHECK_WHY,
};

const DiagKind DIAG_NO_SUCH_CHECK_ITEM = {
    .code = "E0433",
    .level = LEVEL_ERROR,
    .says = {"paket '{1}' tidak punya langkah 'check' bernama '{0}'",
             "the pack '{1}' has no step of type 'check' called '{0}'"},
    .hint = {"tulis id sebuah langkah 'check' dari pelajaran pertama paket itu",
             "write the id of a 'check' step of the first lesson of that pack"},
    .about = {"'items' memilih butir yang ditanyakan pada satu jalur, misalnya tiga untuk yang "
              "termuda.",
              "'items' chooses the items that one track is asked, for example three for the "
              "youngest."},
    .in = EXAMPLE_WORDS,
    .wrong = "check: {pack: cek, items: [pp_rahsia]}\n",
    .right = "check: {pack: cek, items: [pp_rahasia]}\n",
};

const DiagKind DIAG_PACK_NOT_FOR_TRACK = {
    .code = "E0434",
    .level = LEVEL_ERROR,
    .says = {"paket '{0}' tidak ditulis untuk pembaca jalur '{1}'",
             "the pack '{0}' is not written for the readers of the track '{1}'"},
    .hint = {"hapus dari 'packs', atau tambah 'audience' di paketnya",
             "take it out of 'packs', or add to the pack's 'audience'"},
    .about = {"Jalur hanya membuka paket yang 'audience'-nya sama; kalau tidak, anak kecil bisa "
              "mendapat teks remaja.",
              "A track opens only packs with one of its audiences; else a young child could get "
              "texts for teens."},
    .in = EXAMPLE_WORDS,
    .wrong = "packs: [untuk-guru]\n",
    .right = "packs: [kenalan]\n",
};
