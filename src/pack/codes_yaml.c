/* E01: lines that are no YAML. Each row: sentence, label, hint, reason and examples in both
 * languages. */
#include "aman/pack/codes.h"

const DiagKind DIAG_TAB = {
    .code = "E0110",
    .level = LEVEL_ERROR,
    .says = {"baris ini dimulai dengan tab", "this line begins with a tab"},
    .label = {"tab", "tab"},
    .hint = {"ganti dengan spasi; YAML tidak menerima tab di awal baris",
             "use spaces instead; YAML does not take tabs at the start of a line"},
    .about =
        {"Setiap editor menampilkan tab dengan lebar yang berbeda, sedangkan spasi selalu sama.",
         "Every editor shows tabs in another width; spaces are always the same."},
    .in = EXAMPLE_FILE,
    .wrong = "aman_pack: 1\n"
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
             "\t- id: satu\n"
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

const DiagKind DIAG_LONG_LINE = {
    .code = "E0111",
    .level = LEVEL_ERROR,
    .says = {"baris ini lebih panjang dari 4.096 byte", "this line is longer than 4,096 bytes"},
    .hint = {"bagi menjadi beberapa baris", "break it into several lines"},
    .about = {"Baris sepanjang ini sulit dibaca, dan hampir selalu keliru.",
              "A line this long is hard to read, and nearly always a mistake."},
    .in = EXAMPLE_WORDS,
    .wrong = "pack.yaml:12: 5000 byte\n",
    .right = "pack.yaml:12: 120 byte\n",
};

const DiagKind DIAG_OPEN_BRACKET = {
    .code = "E0102",
    .level = LEVEL_ERROR,
    .says = {"kurung ini tidak ditutup, atau ada koma yang hilang di dalamnya",
             "this bracket is not closed, or a comma is missing inside it"},
    .label = {"dibuka di sini", "opened here"},
    .hint = {"tambahkan } atau ], atau koma; beri tanda kutip \"…\" pada teks yang berisi ' #' "
             "atau tanda kutip",
             "add } or ], or the comma; put \"…\" around a text that holds ' #' or a quote"},
    .about = {"Tanpa penutup, program tidak tahu di mana bagian ini berakhir. Tanda '#' sesudah "
              "spasi memulai catatan, jadi sisa baris tidak dibaca.",
              "Without its end the program cannot know where this part stops. A '#' after a space "
              "begins a note, so the rest of the line is not read."},
    .in = EXAMPLE_FILE,
    .wrong = "aman_pack: 1\n"
             "id: contoh\n"
             "version: 1.0.0\n"
             "title: {id: Contoh, en: Example\n"
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

const DiagKind DIAG_OPEN_QUOTE = {
    .code = "E0113",
    .level = LEVEL_ERROR,
    .says = {"tanda kutip ini tidak ditutup", "this quote is not closed"},
    .label = {"dibuka di sini", "opened here"},
    .hint = {"tambahkan tanda kutip yang sama di akhir teks",
             "add the same quote at the end of the text"},
    .about = {"Semua sesudah tanda kutip dianggap teks sampai ada penutupnya.",
              "Everything after the quote counts as text until it is closed."},
    .in = EXAMPLE_FILE,
    .wrong = "aman_pack: 1\n"
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
             "        text: {id: \"Cerita ke satu orang., en: Tell one person.}\n",
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

const DiagKind DIAG_INDENT = {
    .code = "E0114",
    .level = LEVEL_ERROR,
    .says = {"baris ini menjorok terlalu jauh atau kurang jauh",
             "this line is indented too far or not far enough"},
    .label = {"di sini", "here"},
    .hint = {"mulai baris ini tepat di bawah baris di atasnya yang setingkat",
             "begin this line exactly below the line above that is on the same level"},
    .about = {"Jarak dari tepi kiri menentukan apa yang termasuk ke mana.",
              "The distance from the left says what belongs to what."},
    .in = EXAMPLE_FILE,
    .wrong = "aman_pack: 1\n"
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
             "   title: {id: Satu, en: One}\n"
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

const DiagKind DIAG_COLON_IN_TEXT = {
    .code = "E0115",
    .level = LEVEL_ERROR,
    .says = {"ada ':' di tempat yang tidak boleh", "there is a ':' where none may be"},
    .label = {"di sini", "here"},
    .hint = {"beri tanda kutip \"…\" pada teks yang berisi ':', atau periksa awal barisnya",
             "put \"…\" around a text that holds ':', or check where the line begins"},
    .about =
        {"Titik dua yang diikuti spasi memisahkan kunci dan nilai, jadi di dalam teks harus diapit "
         "tanda kutip.",
         "A colon and a space separate key and value, so a text that holds them needs quotes."},
    .in = EXAMPLE_FILE,
    .wrong = "aman_pack: 1\n"
             "id: contoh\n"
             "version: 1.0.0\n"
             "title: {id: Contoh, en: Example}\n"
             "topic: kenalan\n"
             "audience: [13-15]\n"
             "minutes: 5\n"
             "review: {status: draft}\n"
             "licence: CC: BY\n"
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
             "licence: \"CC: BY\"\n"
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

const DiagKind DIAG_YAML = {
    .code = "E0116",
    .level = LEVEL_ERROR,
    .says = {"program tidak bisa membaca baris ini", "the program cannot read this line"},
    .label = {"di sini", "here"},
    .hint = {"periksa apakah ada ': ' sesudah setiap kunci; beri tanda kutip pada teks yang "
             "dimulai dengan @, %, ` atau -.",
             "check that every key is followed by ': '; put quotes around a text that begins with "
             "@, %, ` or -."},
    .about = {"Setiap baris berisi kunci dan nilai, atau isi daftar yang dimulai dengan '- '. "
              "Beberapa tanda di awal teks punya arti khusus.",
              "Each line holds a key and a value, or an entry of a list that begins with '- '. "
              "Some signs have a meaning of their own at the start of a text."},
    .in = EXAMPLE_FILE,
    .wrong = "aman_pack: 1\n"
             "id: contoh\n"
             "version: 1.0.0\n"
             "title: {id: Contoh, en: Example}\n"
             "topic: kenalan\n"
             "audience: [13-15]\n"
             "minutes: 5\n"
             "review: {status: draft}\n"
             "licence: @CC\n"
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
