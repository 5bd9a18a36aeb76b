/* E04: ids and what they name, right answers. Each row: sentence, label, hint, reason and examples
 * in both languages. */
#include "aman/pack/codes.h"

const DiagKind DIAG_DUPLICATE_ID = {
    .code = "E0401",
    .level = LEVEL_ERROR,
    .says = {"id '{0}' sudah dipakai di atas", "the id '{0}' is already used above"},
    .label = {"yang kedua", "the second one"},
    .hint = {"beri id lain", "give it another id"},
    .about = {"Hitungan, dan tempat pembaca dalam pelajaran, disimpan menurut id ini. Dengan dua "
              "id yang sama keduanya tercampur.",
              "Counts, and the reader's place in a lesson, are kept under this id. With the same "
              "id twice the two would be mixed up."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n"
             "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n"
             "      - id: b\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
};

const DiagKind DIAG_NO_RIGHT = {
    .code = "E0410",
    .level = LEVEL_ERROR,
    .says = {"belum ada pilihan dengan 'right: true'", "no option has 'right: true' yet"},
    .hint = {"tulis 'right: true' pada satu pilihan", "write 'right: true' in one option"},
    .about = {"Tanpa jawaban yang tepat, pembaca tidak bisa menyelesaikan pertanyaan ini.",
              "Without a right answer the reader cannot finish this question."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: kuis\n"
             "        type: choice\n"
             "        ask: {id: Apa yang membantu?, en: What helps?}\n"
             "        options:\n"
             "          - text: {id: Cerita, en: Tell}\n"
             "            why: {id: Cerita membantu., en: Telling helps.}\n"
             "          - text: {id: Diam, en: Say nothing}\n"
             "            why: {id: Wajar. Cerita membantu., en: Natural. Telling helps.}\n",
    .right = "      - id: kuis\n"
             "        type: choice\n"
             "        ask: {id: Apa yang membantu?, en: What helps?}\n"
             "        options:\n"
             "          - text: {id: Cerita, en: Tell}\n"
             "            right: true\n"
             "            why: {id: Cerita membantu., en: Telling helps.}\n"
             "          - text: {id: Diam, en: Say nothing}\n"
             "            why: {id: Wajar. Cerita membantu., en: Natural. Telling helps.}\n",
};

const DiagKind DIAG_MANY_RIGHT = {
    .code = "E0411",
    .level = LEVEL_ERROR,
    .says = {"lebih dari satu pilihan punya 'right: true'",
             "more than one option has 'right: true'"},
    .label = {"yang kedua", "the second one"},
    .hint = {"biarkan 'right: true' pada satu pilihan saja",
             "leave 'right: true' in one option only"},
    .about = {"Jenis 'choice' punya satu jawaban yang tepat.",
              "The type 'choice' has one right answer."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: kuis\n"
             "        type: choice\n"
             "        ask: {id: Apa yang membantu?, en: What helps?}\n"
             "        options:\n"
             "          - text: {id: Cerita, en: Tell}\n"
             "            right: true\n"
             "            why: {id: Cerita membantu., en: Telling helps.}\n"
             "          - text: {id: Diam, en: Say nothing}\n"
             "            right: true\n"
             "            why: {id: Wajar. Cerita membantu., en: Natural. Telling helps.}\n",
    .right = "      - id: kuis\n"
             "        type: choice\n"
             "        ask: {id: Apa yang membantu?, en: What helps?}\n"
             "        options:\n"
             "          - text: {id: Cerita, en: Tell}\n"
             "            right: true\n"
             "            why: {id: Cerita membantu., en: Telling helps.}\n"
             "          - text: {id: Diam, en: Say nothing}\n"
             "            why: {id: Wajar. Cerita membantu., en: Natural. Telling helps.}\n",
};

const DiagKind DIAG_CHOICE_FORM = {
    .code = "E0412",
    .level = LEVEL_ERROR,
    .says = {"langkah 'choice' perlu 'ask' dengan 'options', atau 'items'",
             "a step 'choice' needs 'ask' with 'options', or else 'items'"},
    .hint = {"tulis 'ask' dan 'options' untuk satu pertanyaan, 'items' untuk beberapa",
             "write 'ask' and 'options' for one question, 'items' for several"},
    .about = {"Satu pertanyaan ditulis langsung; beberapa pertanyaan ditulis dalam daftar 'items'. "
              "Kalau keduanya ada, tidak jelas mana yang dipakai.",
              "One question is written directly; several stand in the list 'items'. With both it "
              "is not clear which one counts."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: kuis\n"
             "        type: choice\n",
    .right = "      - id: kuis\n"
             "        type: choice\n"
             "        ask: {id: Apa yang membantu?, en: What helps?}\n"
             "        options:\n"
             "          - text: {id: Cerita, en: Tell}\n"
             "            right: true\n"
             "            why: {id: Cerita membantu., en: Telling helps.}\n"
             "          - text: {id: Diam, en: Say nothing}\n"
             "            why: {id: Wajar. Cerita membantu., en: Natural. Telling helps.}\n",
};

const DiagKind DIAG_NO_SUCH_CHANNEL = {
    .code = "E0413",
    .level = LEVEL_ERROR,
    .says = {"tidak ada saluran bantuan '{0}'", "there is no help channel '{0}'"},
    .hint = {"pakai id dari help.yaml", "use an id from help.yaml"},
    .about = {"Saluran bantuan hanya ditulis di help.yaml, supaya nomornya bisa diperiksa di satu "
              "tempat.",
              "Help channels are written in help.yaml only, so that their numbers can be checked "
              "in one place."},
    .in = EXAMPLE_WORDS,
    .wrong = "channels: [nomor_lama]\n",
    .right = "channels: [sapa129]\n",
};

const DiagKind DIAG_FOLDER_NAME = {
    .code = "E0414",
    .level = LEVEL_ERROR,
    .says = {"id paket ini '{0}', tetapi nama foldernya '{1}'",
             "the id of this pack is '{0}', but its folder is called '{1}'"},
    .hint = {"beri folder dan 'id' nama yang sama", "give the folder and 'id' the same name"},
    .about = {"Dengan nama yang sama, paket mudah ditemukan, dan dua paket tidak bisa memakai id "
              "yang sama.",
              "With one name a pack is easy to find, and two packs cannot share an id."},
    .in = EXAMPLE_WORDS,
    .wrong = "lessons/teman/pack.yaml: {id: kenalan}\n",
    .right = "lessons/kenalan/pack.yaml: {id: kenalan}\n",
};

const DiagKind DIAG_NO_SUCH_PACK = {
    .code = "E0415",
    .level = LEVEL_ERROR,
    .says = {"tidak ada paket '{0}' di perpustakaan ini", "there is no pack '{0}' in this library"},
    .hint = {"hapus dari 'order', atau tambahkan foldernya",
             "delete it from 'order', or add its folder"},
    .about =
        {"Beranda menampilkan satu petak untuk setiap paket di 'order', jadi paketnya harus ada.",
         "The home screen shows one tile for each pack in 'order', so the pack must be there."},
    .in = EXAMPLE_WORDS,
    .wrong = "order: [kenalan, tidak_ada]\n",
    .right = "order: [kenalan]\n",
};

const DiagKind DIAG_REVIEW_UNSIGNED = {
    .code = "E0417",
    .level = LEVEL_ERROR,
    .says = {"status ini belum disertai nama dan tanggal",
             "this status has no name and date with it yet"},
    .hint = {"isi nama dan tanggal, atau tulis 'draft' (paket) atau 'tbc' (saluran bantuan)",
             "fill in name and date, or write 'draft' (pack) or 'tbc' (help channel)"},
    .about = {"Hanya seseorang, dengan nama dan tanggal, yang bisa memastikan bahwa ini sudah "
              "diperiksa.",
              "Only a person, with a name and a date, can say that this was checked."},
    .in = EXAMPLE_PACK,
    .wrong = "title: {id: Contoh, en: Example}\n"
             "topic: kenalan\n"
             "audience: [13-15]\n"
             "minutes: 5\n"
             "review: {status: reviewed}\n"
             "licence: CC-BY-4.0\n"
             "takeaways:\n"
             "  - icon: heart_fill\n"
             "    title: {id: Satu, en: One}\n"
             "    text: {id: Satu hal., en: One thing.}\n",
    .right = "title: {id: Contoh, en: Example}\n"
             "topic: kenalan\n"
             "audience: [13-15]\n"
             "minutes: 5\n"
             "review: {status: reviewed, by: Rini, on: 2026-11-24}\n"
             "licence: CC-BY-4.0\n"
             "takeaways:\n"
             "  - icon: heart_fill\n"
             "    title: {id: Satu, en: One}\n"
             "    text: {id: Satu hal., en: One thing.}\n",
};
