/* E01: the file and its YAML. Each row: sentence, label, hint, reason and examples in both
 * languages. */
#include "aman/pack/codes.h"

const DiagKind DIAG_FILE_MISSING = {
    .code = "E0101",
    .level = LEVEL_ERROR,
    .says = {"berkas '{0}' tidak ada", "there is no file '{0}'"},
    .hint = {"buat berkas itu, atau perbaiki nama foldernya",
             "make the file, or mend the folder's name"},
    .about = {"Setiap paket punya berkas pack.yaml di foldernya.",
              "Every pack has a file pack.yaml in its folder."},
    .in = EXAMPLE_WORDS,
    .wrong = "lessons/teman/ tanpa pack.yaml\n",
    .right = "lessons/teman/pack.yaml\n",
};

const DiagKind DIAG_FILE_UNREADABLE = {
    .code = "E0112",
    .level = LEVEL_ERROR,
    .says = {"berkas '{0}' tidak bisa dibaca", "the file '{0}' cannot be read"},
    .hint = {"periksa hak akses, dan apakah ini benar sebuah berkas",
             "check its permissions, and that it is a file"},
    .about = {"Program hanya membaca berkas biasa yang boleh dibacanya.",
              "The program reads only plain files that it is allowed to read."},
    .in = EXAMPLE_WORDS,
    .wrong = "pack.yaml tanpa hak baca (chmod 000)\n",
    .right = "pack.yaml dengan hak baca (chmod 644)\n",
};

const DiagKind DIAG_FILE_TOO_LARGE = {
    .code = "E0103",
    .level = LEVEL_ERROR,
    .says = {"berkas ini lebih besar dari 4 MiB", "this file is larger than 4 MiB"},
    .hint = {"bagi menjadi beberapa paket", "split it into several packs"},
    .about = {"Paket biasa jauh di bawah 1 MiB; berkas sebesar ini hampir selalu keliru.",
              "An ordinary pack is far below 1 MiB; a file this large is nearly always a mistake."},
    .in = EXAMPLE_WORDS,
    .wrong = "pack.yaml dari 5 MiB\n",
    .right = "pack.yaml dari 30 KiB\n",
};

const DiagKind DIAG_FILE_EMPTY = {
    .code = "E0104",
    .level = LEVEL_ERROR,
    .says = {"berkas ini kosong", "this file is empty"},
    .hint = {"mulai dengan baris 'aman_pack: 1'", "begin with the line 'aman_pack: 1'"},
    .about = {"Berkas tanpa isi tidak bisa menjadi pelajaran.",
              "A file without content cannot become a lesson."},
    .in = EXAMPLE_FILE,
    .wrong = "# hanya catatan\n",
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

const DiagKind DIAG_FILE_OUTSIDE = {
    .code = "E0105",
    .level = LEVEL_ERROR,
    .says = {"'{0}' adalah tautan yang menuju ke luar folder paket",
             "'{0}' is a link that leads out of the pack's folder"},
    .hint = {"salin berkasnya ke dalam folder paket", "copy the file into the pack's folder"},
    .about =
        {"Paket harus lengkap di foldernya sendiri, supaya bisa disalin ke mesin lain.",
         "A pack must be whole in its own folder so that it can be copied to another machine."},
    .in = EXAMPLE_WORDS,
    .wrong = "pack.yaml -> /tmp/lain.yaml\n",
    .right = "pack.yaml di dalam folder paket\n",
};

const DiagKind DIAG_BAD_UTF8 = {
    .code = "E0106",
    .level = LEVEL_ERROR,
    .says = {"baris ini bukan UTF-8 yang benar", "this line is not valid UTF-8"},
    .label = {"huruf pertama yang rusak", "the first broken letter"},
    .hint = {"simpan berkas sebagai UTF-8 di editormu", "save the file as UTF-8 in your editor"},
    .about = {"Huruf yang rusak akan tampil sebagai tanda tanya.",
              "Broken letters would show as question marks."},
    .in = EXAMPLE_FILE,
    .wrong = "aman_pack: 1\n"
             "id: contoh\n"
             "version: 1.0.0\n"
             "title: {id: Con\xFF"
             "toh, en: Example}\n"
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

const DiagKind DIAG_CONTROL = {
    .code = "E0107",
    .level = LEVEL_ERROR,
    .says = {"ada karakter kendali yang tidak terlihat ({0})",
             "there is an invisible control character ({0})"},
    .label = {"di sini", "here"},
    .hint = {"hapus karakter itu", "delete it"},
    .about = {"Karakter yang tidak terlihat bisa mengubah tampilan atau terminal.",
              "Invisible characters can change the screen or a terminal."},
    .in = EXAMPLE_FILE,
    .wrong = "aman_pack: 1\n"
             "id: contoh\n"
             "version: 1.0.0\n"
             "title: {id: Con\x07"
             "toh, en: Example}\n"
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

const DiagKind DIAG_DIRECTION = {
    .code = "E0108",
    .level = LEVEL_ERROR,
    .says = {"ada tanda arah tulisan yang tidak terlihat ({0})",
             "there is an invisible text-direction mark ({0})"},
    .label = {"di sini", "here"},
    .hint = {"hapus; tanda ini bisa membuat teks tampak lain dari isinya",
             "delete it; it can make a text look unlike what it says"},
    .about = {"Tanda ini membalik urutan huruf di layar, jadi isi dan tampilan bisa berbeda.",
              "This mark turns letters around on the screen, so what is read and what is written "
              "can differ."},
    .in = EXAMPLE_FILE,
    .wrong = "aman_pack: 1\n"
             "id: contoh\n"
             "version: 1.0.0\n"
             "title: {id: Con\xE2\x80\xAE"
             "toh, en: Example}\n"
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

const DiagKind DIAG_NOT_NFC = {
    .code = "E0109",
    .level = LEVEL_ERROR,
    .says = {"baris ini berisi huruf yang tersusun dari dua bagian",
             "this line has a letter that is built of two parts"},
    .hint = {"ketik ulang hurufnya, atau simpan sebagai Unicode NFC",
             "type the letter again, or save as Unicode NFC"},
    .about = {"Huruf yang sama harus selalu ditulis sama, supaya bisa dicari dan diukur.",
              "The same letter must always be written the same way, so that it can be found and "
              "measured."},
    .in = EXAMPLE_FILE,
    .wrong = "aman_pack: 1\n"
             "id: contoh\n"
             "version: 1.0.0\n"
             "title: {id: Conte\xCC\x81"
             "h, en: Example}\n"
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

const DiagKind DIAG_TAB = {
    .code = "E0110",
    .level = LEVEL_ERROR,
    .says = {"baris ini dimulai dengan tab", "this line begins with a tab"},
    .label = {"tab", "tab"},
    .hint = {"pakai spasi; YAML tidak menerima tab di awal baris",
             "use spaces; YAML does not take tabs at the start of a line"},
    .about = {"Setiap editor menampilkan tab dengan lebar lain; spasi selalu sama.",
              "Every editor shows tabs in another width; blanks are always the same."},
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
    .says = {"baris ini lebih panjang dari 4.096 bita", "this line is longer than 4,096 bytes"},
    .hint = {"bagi menjadi beberapa baris", "break it into several lines"},
    .about = {"Baris sepanjang ini tidak bisa dibaca orang, dan hampir selalu keliru.",
              "Nobody can read a line this long; it is nearly always a mistake."},
    .in = EXAMPLE_WORDS,
    .wrong = "satu baris dari 5.000 huruf\n",
    .right = "beberapa baris yang pendek\n",
};

const DiagKind DIAG_OPEN_BRACKET = {
    .code = "E0102",
    .level = LEVEL_ERROR,
    .says = {"kurung ini tidak pernah ditutup, atau ada koma yang hilang di dalamnya",
             "this bracket is never closed, or a comma is missing inside it"},
    .label = {"dibuka di sini", "opened here"},
    .hint = {"tambahkan } atau ] yang sesuai, atau koma di antara bagiannya",
             "add the matching } or ], or the comma between its parts"},
    .about = {"Tanpa penutup, program tidak tahu di mana bagian ini berakhir.",
              "Without its end the program cannot know where this part stops."},
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
    .says = {"tanda kutip ini tidak pernah ditutup", "this quote is never closed"},
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
    .hint = {"samakan awal baris dengan kunci di atasnya", "line it up with the key above it"},
    .about = {"Awal baris menentukan bagian mana termasuk ke mana.",
              "The start of a line says what belongs to what."},
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
    .hint = {"beri tanda kutip pada teks yang berisi ':', dan periksa awal barisnya",
             "put quotes around a text that holds ':', and check the indentation"},
    .about = {"Titik dua dengan spasi memisahkan kunci dan nilai.",
              "A colon with a blank separates key and value."},
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
    .says = {"YAML ini tidak bisa dibaca ({0})", "this YAML cannot be read ({0})"},
    .label = {"di sini", "here"},
    .hint = {"periksa baris ini dan baris di atasnya", "check this line and the one above"},
    .about = {"Bentuk YAML ini tidak dikenal program.",
              "The program does not know this form of YAML."},
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

const DiagKind DIAG_TOO_DEEP = {
    .code = "E0117",
    .level = LEVEL_ERROR,
    .says = {"lebih dari 32 tingkat di dalam satu sama lain",
             "more than 32 levels inside each other"},
    .label = {"tingkat ke-33", "level 33"},
    .hint = {"periksa kurung dan awal baris", "check the brackets and the indentation"},
    .about = {"Tidak ada pelajaran yang perlu sedalam ini; biasanya sebuah kurung lupa ditutup.",
              "No lesson needs this depth; mostly a bracket was not closed."},
    .in = EXAMPLE_FILE,
    .wrong = "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\n",
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

const DiagKind DIAG_TOO_MANY_NODES = {
    .code = "E0118",
    .level = LEVEL_ERROR,
    .says = {"berkas ini berisi lebih dari 50.000 bagian", "this file has more than 50,000 parts"},
    .hint = {"bagi menjadi beberapa paket", "split it into several packs"},
    .about = {"Sebanyak ini membuat mesin lama menjadi lambat.",
              "This many make an old machine slow."},
    .in = EXAMPLE_WORDS,
    .wrong = "60.000 baris '- a'\n",
    .right = "beberapa paket yang lebih kecil\n",
};

const DiagKind DIAG_ALIAS = {
    .code = "E0119",
    .level = LEVEL_ERROR,
    .says = {"'&' dan '*' sebagai rujukan tidak dipakai di sini",
             "'&' and '*' as references are not used here"},
    .label = {"di sini", "here"},
    .hint = {"tulis teksnya lagi, atau beri tanda kutip kalau itu bagian dari teks",
             "write the text again, or quote it when it is part of a text"},
    .about = {"Rujukan membuat berkas sulit dibaca dan bisa dipakai untuk membanjiri mesin.",
              "References make a file hard to read and can be used to flood a machine."},
    .in = EXAMPLE_FILE,
    .wrong = "aman_pack: 1\n"
             "id: contoh\n"
             "version: 1.0.0\n"
             "title: {id: Contoh, en: Example}\n"
             "topic: kenalan\n"
             "audience: [13-15]\n"
             "minutes: 5\n"
             "review: {status: draft}\n"
             "licence: &l CC-BY-4.0\n"
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

const DiagKind DIAG_TAG = {
    .code = "E0120",
    .level = LEVEL_ERROR,
    .says = {"'!' sebagai penanda jenis tidak dipakai di sini",
             "'!' as a type mark is not used here"},
    .label = {"di sini", "here"},
    .hint = {"hapus, atau beri tanda kutip kalau itu bagian dari teks",
             "delete it, or quote it when it is part of a text"},
    .about = {"Paket adalah data; tidak ada jenis yang perlu disebut.",
              "A pack is data; no type needs to be named."},
    .in = EXAMPLE_FILE,
    .wrong = "aman_pack: 1\n"
             "id: contoh\n"
             "version: 1.0.0\n"
             "title: {id: Contoh, en: Example}\n"
             "topic: kenalan\n"
             "audience: [13-15]\n"
             "minutes: !!int 5\n"
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

const DiagKind DIAG_SECOND_DOCUMENT = {
    .code = "E0121",
    .level = LEVEL_ERROR,
    .says = {"berkas ini berisi dokumen kedua sesudah '---'",
             "this file has a second document after '---'"},
    .label = {"mulai di sini", "begins here"},
    .hint = {"pindahkan ke berkas sendiri", "move it to a file of its own"},
    .about = {"Satu berkas berisi satu paket.", "One file holds one pack."},
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
             "        text: {id: Cerita ke satu orang., en: Tell one person.}\n"
             "---\n"
             "lagi: 1\n",
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

const DiagKind DIAG_NO_MEMORY = {
    .code = "E0122",
    .level = LEVEL_ERROR,
    .says = {"memori untuk berkas ini tidak cukup", "there is not enough memory for this file"},
    .hint = {"perkecil berkasnya", "make the file smaller"},
    .about = {"Program tetap berjalan, tetapi paket ini tidak dimuat.",
              "The program goes on, but this pack is not loaded."},
    .in = EXAMPLE_WORDS,
    .wrong = "berkas yang sangat besar\n",
    .right = "berkas yang lebih kecil\n",
};
