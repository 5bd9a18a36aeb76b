/* E02: keys and shapes. Each row: sentence, label, hint, reason and examples in both languages. */
#include "aman/pack/codes.h"

const DiagKind DIAG_FORMAT_VERSION = {
    .code = "E0201",
    .level = LEVEL_ERROR,
    .says = {"versi format '{1}' tidak dikenal", "the format version '{1}' is not known"},
    .hint = {"tulis '{0}: 1', atau pasang program yang lebih baru",
             "write '{0}: 1', or install a newer program"},
    .about = {"Dari nomor ini program tahu cara membaca berkas. Paket yang lebih baru dari "
              "programnya mungkin berisi hal yang belum dikenal.",
              "By this number the program knows how to read the file. A pack newer than the "
              "program may hold things that it does not know yet."},
    .in = EXAMPLE_FILE,
    .wrong = "aman_pack: 7\n"
             "id: contoh\n"
             "version: 1.0.0\n"
             "title: {id: Contoh, en: Example}\n"
             "topic: kenalan\n"
             "audience: [13-15]\n"
             "minutes: 5\n"
             "review: {status: draft}\n"
             "licence: CC-BY-4.0\n"
             "takeaways:\n"
             "  - icon: heart_fill\n"
             "    title: {id: Satu, en: One}\n"
             "    text: {id: Satu hal., en: One thing.}\n"
             "lessons:\n"
             "  - id: satu\n"
             "    title: {id: Satu, en: One}\n"
             "    steps:\n"
             "      - id: bantuan\n"
             "        type: card\n"
             "        help: true\n"
             "        title: {id: Bantuan, en: Help}\n"
             "        text: {id: Cerita ke satu orang., en: Tell one person.}\n",
    .right = "aman_pack: 1\n"
             "id: contoh\n"
             "version: 1.0.0\n"
             "title: {id: Contoh, en: Example}\n"
             "topic: kenalan\n"
             "audience: [13-15]\n"
             "minutes: 5\n"
             "review: {status: draft}\n"
             "licence: CC-BY-4.0\n"
             "takeaways:\n"
             "  - icon: heart_fill\n"
             "    title: {id: Satu, en: One}\n"
             "    text: {id: Satu hal., en: One thing.}\n"
             "lessons:\n"
             "  - id: satu\n"
             "    title: {id: Satu, en: One}\n"
             "    steps:\n"
             "      - id: bantuan\n"
             "        type: card\n"
             "        help: true\n"
             "        title: {id: Bantuan, en: Help}\n"
             "        text: {id: Cerita ke satu orang., en: Tell one person.}\n",
};

const DiagKind DIAG_MISSING_KEY = {
    .code = "E0202",
    .level = LEVEL_ERROR,
    .says = {"kunci '{0}' belum ada di {4} ini", "the key '{0}' is missing in this {4}"},
    .hint = {"tambahkan '{0}:'", "add '{0}:'"},
    .about = {"Tanpa kunci ini ada bagian layar yang tidak bisa ditampilkan.",
              "Without this key a part of the screen cannot be shown."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
};

const DiagKind DIAG_UNKNOWN_KEY = {
    .code = "E0204",
    .level = LEVEL_ERROR,
    .says = {"tidak ada kunci '{0}' di {4} ini", "there is no key '{0}' in this {4}"},
    .label = {"tidak dikenal di sini", "not known here"},
    .hint = {"tulis '{1}'.|Kunci di sini: {2}", "write '{1}'.|Keys here: {2}"},
    .about = {"Kunci yang salah eja tidak berpengaruh apa-apa. Lebih baik diketahui sekarang "
              "daripada saat pelajaran.",
              "A misspelt key has no effect at all. Better to know now than during the lesson."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        judul: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
};

const DiagKind DIAG_DUPLICATE_KEY = {
    .code = "E0203",
    .level = LEVEL_ERROR,
    .says = {"kunci '{0}' sudah ada di atas", "the key '{0}' is already there above"},
    .label = {"yang kedua", "the second one"},
    .hint = {"hapus salah satunya", "delete one of them"},
    .about = {"Kalau ada dua, tidak jelas mana yang berlaku.",
              "With two of them it is not clear which one counts."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n"
             "        text: {id: Lagi., en: Again.}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
};

const DiagKind DIAG_WANT_TEXT = {
    .code = "E0205",
    .level = LEVEL_ERROR,
    .says = {"'{0}' harus berupa teks", "'{0}' must be a text"},
    .label = {"ini bukan teks", "this is not a text"},
    .hint = {"tulis teks, atau '{id: …, en: …}' untuk teks dalam beberapa bahasa",
             "write a text, or '{id: …, en: …}' for a text in several languages"},
    .about = {"Hanya kata-kata yang bisa ditampilkan di sini, bukan daftar.",
              "Only words can be shown here, not a list."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: [Satu, One]\n"
             "        text: {id: Teks., en: Text.}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
};

const DiagKind DIAG_WANT_LIST = {
    .code = "E0206",
    .level = LEVEL_ERROR,
    .says = {"'{0}' harus berupa daftar", "'{0}' must be a list"},
    .label = {"ini bukan daftar", "this is not a list"},
    .hint = {"mulai setiap isi dengan '- ' di baris baru, atau tulis [satu, dua]",
             "begin each entry with '- ' on a new line, or write [one, two]"},
    .about =
        {"Di sini bisa ada beberapa isi. Walaupun isinya hanya satu, tetap ditulis sebagai daftar.",
         "There can be several entries here. Even a single one is written as a list."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: kuis\n"
             "        type: choice\n"
             "        ask: {id: Apa yang membantu?, en: What helps?}\n"
             "        options: satu\n",
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

const DiagKind DIAG_WANT_KEYS = {
    .code = "E0207",
    .level = LEVEL_ERROR,
    .says = {"{4} harus berisi kunci dan nilai", "this {4} must hold keys and values"},
    .label = {"tidak ada kunci di sini", "no keys here"},
    .hint = {"tulis 'kunci: nilai', satu di setiap baris", "write 'key: value', one on each line"},
    .about = {"Bagian ini terdiri dari beberapa kunci dengan nilainya masing-masing.",
              "This part is made of several keys, each with its value."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - hanya teks\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
};

const DiagKind DIAG_WANT_BOOL = {
    .code = "E0208",
    .level = LEVEL_ERROR,
    .says = {"'{0}' harus true atau false", "'{0}' must be true or false"},
    .hint = {"tulis true atau false, tanpa tanda kutip", "write true or false, without quotes"},
    .about = {"Kata lain seperti ya atau yes mudah disalahartikan.",
              "Other words such as yes or on are easily misread."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n"
             "        help: ya\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n"
             "        help: false\n",
};

const DiagKind DIAG_WANT_NUMBER = {
    .code = "E0209",
    .level = LEVEL_ERROR,
    .says = {"'{0}' harus berupa bilangan bulat", "'{0}' must be a whole number"},
    .hint = {"tulis angka saja, misalnya 6", "write digits only, such as 6"},
    .about = {"Program menghitung dengan nilai ini, jadi hanya angka yang bisa dipakai.",
              "The program calculates with this value, so only digits will do."},
    .in = EXAMPLE_PACK,
    .wrong = "title: {id: Contoh, en: Example}\n"
             "topic: kenalan\n"
             "audience: [13-15]\n"
             "minutes: lima\n"
             "review: {status: draft}\n"
             "licence: CC-BY-4.0\n"
             "takeaways:\n"
             "  - icon: heart_fill\n"
             "    title: {id: Satu, en: One}\n"
             "    text: {id: Satu hal., en: One thing.}\n",
    .right = "title: {id: Contoh, en: Example}\n"
             "topic: kenalan\n"
             "audience: [13-15]\n"
             "minutes: 5\n"
             "review: {status: draft}\n"
             "licence: CC-BY-4.0\n"
             "takeaways:\n"
             "  - icon: heart_fill\n"
             "    title: {id: Satu, en: One}\n"
             "    text: {id: Satu hal., en: One thing.}\n",
};

const DiagKind DIAG_UNKNOWN_TYPE = {
    .code = "E0210",
    .level = LEVEL_ERROR,
    .says = {"tidak ada jenis langkah '{0}'", "there is no step type '{0}'"},
    .label = {"tidak dikenal", "not known"},
    .hint = {"tulis '{1}'.|Jenis: {2}", "write '{1}'.|Types: {2}"},
    .about = {"Jenis menentukan bagaimana langkah tampil dan apa isinya.",
              "The type says how a step looks and what it holds."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: kartu\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
};

const DiagKind DIAG_BROKEN_PAIR = {
    .code = "E0211",
    .level = LEVEL_ERROR,
    .says = {"'{0}' tidak punya nilai", "'{0}' has no value"},
    .label = {"dibaca sebagai kunci", "read as a key"},
    .hint = {"beri tanda kutip \"…\" kalau ini bagian dari teks yang berisi koma; tulis spasi "
             "sesudah ':' kalau ini kunci",
             "put \"…\" around the text if this is part of one with a comma; write a space after "
             "':' if this is a key"},
    .about = {"Di dalam kurung, koma memisahkan bagian, juga kalau koma itu bagian dari kalimat. "
              "Kunci baru dikenali kalau ada spasi sesudah ':'.",
              "Inside brackets a comma separates parts, also when it belongs to a sentence. A key "
              "is known only by the space after its ':'."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Halo, teman, en: Hello}\n"
             "        text: {id: Teks., en: Text.}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: \"Halo, teman\", en: Hello}\n"
             "        text: {id: Teks., en: Text.}\n",
};
