/* E03: values. Each row: sentence, label, hint, reason and examples in both languages. */
#include "aman/pack/codes.h"

const DiagKind DIAG_TEXT_TOO_LONG = {
    .code = "E0301",
    .level = LEVEL_ERROR,
    .says = {"'{0}' berisi {1} huruf; paling banyak {2} yang muat",
             "'{0}' has {1} letters; at most {2} fit"},
    .hint = {"buat lebih pendek: cukup satu pikiran", "make it shorter: one thought is enough"},
    .about = {"Teks yang lebih panjang tidak muat di layar kalau hurufnya dibesarkan.",
              "A longer text does not fit the screen when its letters are large."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Panjang sekali Panjang sekali Panjang sekali Panjang sekali "
             "Panjang sekali , en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
};

const DiagKind DIAG_TEXT_EMPTY = {
    .code = "E0302",
    .level = LEVEL_ERROR,
    .says = {"'{0}' masih kosong", "'{0}' is empty"},
    .hint = {"tulis isinya, atau hapus kuncinya", "write something, or delete the key"},
    .about =
        {"Kunci tanpa isi biasanya terlupa. Kotak kosong di layar membingungkan.",
         "A key without content was mostly forgotten. An empty box on the screen is confusing."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: \"\", en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
};

const DiagKind DIAG_TOO_FEW = {
    .code = "E0303",
    .level = LEVEL_ERROR,
    .says = {"'{0}' berisi {1}; paling sedikit harus {2}",
             "'{0}' holds {1}; it needs at least {2}"},
    .hint = {"tambahkan isinya", "add to it"},
    .about = {"Bagian ini baru berguna kalau isinya cukup. Misalnya, memilih baru berarti kalau "
              "ada dua pilihan.",
              "This part is of use only when it holds enough. Choosing, for example, needs two "
              "options."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: kuis\n"
             "        type: choice\n"
             "        ask: {id: Apa yang membantu?, en: What helps?}\n"
             "        options:\n"
             "          - text: {id: Cerita, en: Tell}\n"
             "            right: true\n"
             "            why: {id: Cerita membantu., en: Telling helps.}\n",
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

const DiagKind DIAG_TOO_MANY = {
    .code = "E0304",
    .level = LEVEL_ERROR,
    .says = {"'{0}' berisi {1}; paling banyak {2}", "'{0}' holds {1}; at most {2} fit"},
    .hint = {"kurangi isinya; yang ini sudah kelebihan", "take some away; this one is too many"},
    .about = {"Lebih banyak dari ini tidak muat di layar dan sulit diingat.",
              "More than this does not fit the screen and is hard to remember."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: kuis\n"
             "        type: choice\n"
             "        ask: {id: Apa yang membantu?, en: What helps?}\n"
             "        options:\n"
             "          - text: {id: Cerita, en: Tell}\n"
             "            right: true\n"
             "            why: {id: Cerita membantu., en: Telling helps.}\n"
             "          - text: {id: Diam, en: Say nothing}\n"
             "            why: {id: Wajar. Cerita membantu., en: Natural. Telling helps.}\n"
             "          - text: {id: Lain 0, en: Other 0}\n"
             "            why: {id: Wajar., en: Natural.}\n"
             "          - text: {id: Lain 1, en: Other 1}\n"
             "            why: {id: Wajar., en: Natural.}\n"
             "          - text: {id: Lain 2, en: Other 2}\n"
             "            why: {id: Wajar., en: Natural.}\n",
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

const DiagKind DIAG_NOT_IN_LIST = {
    .code = "E0305",
    .level = LEVEL_ERROR,
    .says = {"'{1}' tidak bisa dipakai untuk '{0}'", "'{1}' cannot be used for '{0}'"},
    .hint = {"pilih salah satu: {2}", "choose one of: {2}"},
    .about = {"Di sini program hanya mengenal kata-kata tertentu.",
              "The program knows only certain words here."},
    .in = EXAMPLE_PACK,
    .wrong = "title: {id: Contoh, en: Example}\n"
             "topic: teman\n"
             "audience: [13-15]\n"
             "minutes: 5\n"
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

const DiagKind DIAG_BAD_ID = {
    .code = "E0306",
    .level = LEVEL_ERROR,
    .says = {"'{1}' tidak bisa dipakai sebagai '{0}'", "'{1}' cannot be used as '{0}'"},
    .hint = {"pakai huruf kecil a-z, angka, '-', '_' atau '.', tanpa spasi, paling banyak 40",
             "use small letters a-z, digits, '-', '_' or '.', no spaces, at most 40"},
    .about = {"Nama ini dipakai dalam hitungan dan nama berkas, jadi harus sederhana.",
              "This name is used in counts and names of files, so it must be simple."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: Kartu Satu\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
};

const DiagKind DIAG_OUT_OF_RANGE = {
    .code = "E0307",
    .level = LEVEL_ERROR,
    .says = {"'{0}' harus antara {1} dan {2}", "'{0}' must be between {1} and {2}"},
    .hint = {"tulis bilangan dalam batas itu", "write a number within these limits"},
    .about = {"Angka di luar batas ini hampir selalu keliru.",
              "A number outside these limits is nearly always a mistake."},
    .in = EXAMPLE_PACK,
    .wrong = "title: {id: Contoh, en: Example}\n"
             "topic: kenalan\n"
             "audience: [13-15]\n"
             "minutes: 500\n"
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

const DiagKind DIAG_BAD_DATE = {
    .code = "E0308",
    .level = LEVEL_ERROR,
    .says = {"'{0}' harus berupa tanggal seperti 2026-11-24",
             "'{0}' must be a date such as 2026-11-24"},
    .hint = {"tulis tahun-bulan-hari dengan angka, yang ada di kalender",
             "write year-month-day in digits, a day that the calendar has"},
    .about = {"Program membandingkan tanggal, jadi bentuknya harus selalu sama.",
              "The program compares dates, so they must always have the same form."},
    .in = EXAMPLE_PACK,
    .wrong = "title: {id: Contoh, en: Example}\n"
             "topic: kenalan\n"
             "audience: [13-15]\n"
             "minutes: 5\n"
             "review: {status: draft, on: 24 November}\n"
             "licence: CC-BY-4.0\n"
             "takeaways:\n"
             "  - icon: heart_fill\n"
             "    title: {id: Satu, en: One}\n"
             "    text: {id: Satu hal., en: One thing.}\n",
    .right = "title: {id: Contoh, en: Example}\n"
             "topic: kenalan\n"
             "audience: [13-15]\n"
             "minutes: 5\n"
             "review: {status: draft, on: 2026-11-24}\n"
             "licence: CC-BY-4.0\n"
             "takeaways:\n"
             "  - icon: heart_fill\n"
             "    title: {id: Satu, en: One}\n"
             "    text: {id: Satu hal., en: One thing.}\n",
};

const DiagKind DIAG_UNKNOWN_LANGUAGE = {
    .code = "E0309",
    .level = LEVEL_ERROR,
    .says = {"program tidak mengenal bahasa '{0}'", "the program does not know the language '{0}'"},
    .label = {"bahasa apa ini?", "which language is this?"},
    .hint = {"pakai 'id' dan 'en'", "use 'id' and 'en'"},
    .about = {"Layar hanya bisa menampilkan bahasa yang dikenal program.",
              "The screen can show only languages that the program knows."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One, xx: Uno}\n"
             "        text: {id: Teks., en: Text.}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
};

const DiagKind DIAG_FIRST_LANGUAGE = {
    .code = "E0310",
    .level = LEVEL_ERROR,
    .says = {"'{0}' belum ada dalam bahasa pertama ('{1}')",
             "'{0}' is missing in the first language ('{1}')"},
    .hint = {"tambahkan '{1}: …'", "add '{1}: …'"},
    .about = {"Bahasa pertama dipakai di mana pun bahasa lain belum ada.",
              "The first language stands in wherever another one is missing."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
};

const DiagKind DIAG_OPEN_BOLD = {
    .code = "E0311",
    .level = LEVEL_ERROR,
    .says = {"'**' di '{0}' tidak ditutup", "a '**' in '{0}' is not closed"},
    .hint = {"tulis '**' di depan dan di belakang kata yang tebal",
             "write '**' before and after the bold words"},
    .about = {"Tanpa penutup, sisa teks akan menjadi tebal.",
              "Without its end the rest of the text would be bold."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Kata **tebal., en: Text.}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Kata **tebal**., en: Text.}\n",
};
