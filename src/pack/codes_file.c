/* E01: the file and its YAML. Each row: sentence, label, hint, reason and examples in both
 * languages. */
#include "aman/pack/codes.h"

const DiagKind DIAG_FILE_MISSING = {
    .code = "E0101",
    .level = LEVEL_ERROR,
    .says = {"berkas '{0}' tidak ada", "there is no file '{0}'"},
    .hint = {"buat berkas itu, atau perbaiki nama foldernya",
             "make the file, or correct the folder's name"},
    .about = {"Setiap paket punya berkas pack.yaml di foldernya. Sebuah perpustakaan paket juga "
              "punya library.yaml dan help.yaml. Kata-kata diperiksa menurut terms.yaml.",
              "Every pack has a file pack.yaml in its folder. A library of packs also has "
              "library.yaml and help.yaml. Words are looked at by terms.yaml."},
    .in = EXAMPLE_WORDS,
    .wrong = "lessons/teman/\n",
    .right = "lessons/teman/pack.yaml\n",
};

const DiagKind DIAG_FILE_UNREADABLE = {
    .code = "E0112",
    .level = LEVEL_ERROR,
    .says = {"berkas '{0}' tidak bisa dibaca", "the file '{0}' cannot be read"},
    .hint = {"periksa izin bacanya, dan pastikan ini berkas, bukan folder",
             "check its permissions, and that it is a file, not a folder"},
    .about = {"Program hanya membaca berkas biasa yang boleh dibacanya. Folder, pipa, dan berkas "
              "tanpa izin baca dilewati.",
              "The program reads only plain files that it is allowed to read. Folders, pipes and "
              "files without permission are passed over."},
    .in = EXAMPLE_WORDS,
    .wrong = "chmod 000 pack.yaml\n",
    .right = "chmod 644 pack.yaml\n",
};

const DiagKind DIAG_FILE_TOO_LARGE = {
    .code = "E0103",
    .level = LEVEL_ERROR,
    .says = {"berkas ini lebih besar dari 4 MiB", "this file is larger than 4 MiB"},
    .hint = {"bagi menjadi beberapa paket", "split it into several packs"},
    .about = {"Paket biasa jauh di bawah 1 MiB. Berkas sebesar ini hampir selalu keliru.",
              "An ordinary pack is far below 1 MiB. A file this large is nearly always a mistake."},
    .in = EXAMPLE_WORDS,
    .wrong = "pack.yaml: 5 MiB\n",
    .right = "pack.yaml: 30 KiB\n",
};

const DiagKind DIAG_FILE_EMPTY = {
    .code = "E0104",
    .level = LEVEL_ERROR,
    .says = {"berkas ini kosong", "this file is empty"},
    .hint = {"mulai sebuah paket dengan baris 'aman_pack: 1'",
             "begin a pack with the line 'aman_pack: 1'"},
    .about = {"Berkas tanpa isi, atau yang hanya berisi catatan '#', belum bisa menjadi pelajaran.",
              "A file without content, or with '#' notes only, cannot become a lesson yet."},
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
    .right = "pack.yaml\n",
};

const DiagKind DIAG_BAD_UTF8 = {
    .code = "E0106",
    .level = LEVEL_ERROR,
    .says = {"baris ini tidak tersimpan sebagai UTF-8", "this line is not saved as UTF-8"},
    .label = {"huruf pertama yang rusak", "the first broken letter"},
    .hint = {"di editormu, pilih 'Simpan sebagai' dengan pengodean UTF-8",
             "in your editor choose 'Save as' with the encoding UTF-8"},
    .about = {"UTF-8 adalah cara menyimpan huruf yang dipakai semua paket. Huruf yang disimpan "
              "dengan cara lain akan tampil sebagai tanda tanya.",
              "UTF-8 is the way of saving letters that all packs use. Letters saved in another way "
              "would show as question marks."},
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
    .says = {"ada karakter yang tidak terlihat ({0})", "there is an invisible character ({0})"},
    .label = {"di sini", "here"},
    .hint = {"hapus karakter itu, atau ketik ulang barisnya", "delete it, or type the line again"},
    .about = {"Karakter yang tidak terlihat biasanya ikut tersalin dari program lain. Karakter "
              "seperti ini bisa mengacaukan tampilan.",
              "Invisible characters mostly come along when text is copied from another program. "
              "They can upset what is shown."},
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
             "there is an invisible mark for the direction of writing ({0})"},
    .label = {"di sini", "here"},
    .hint = {"hapus tanda itu, atau ketik ulang barisnya", "delete it, or type the line again"},
    .about = {"Tanda ini membalik urutan huruf di layar. Akibatnya, yang tampil bisa berbeda dari "
              "yang tertulis.",
              "This mark turns the order of letters around on the screen. What is shown can then "
              "differ from what is written."},
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
    .says = {"baris ini berisi huruf yang tersimpan sebagai dua bagian",
             "a letter in this line is saved in two parts"},
    .hint = {"ketik ulang huruf yang memakai tanda (é, ñ), atau simpan sebagai Unicode NFC",
             "type letters with a mark (é, ñ) again, or save as Unicode NFC"},
    .about = {"Huruf yang sama harus selalu tersimpan dengan cara yang sama, supaya bisa dicari "
              "dan diukur.",
              "The same letter must always be saved in the same way, so that it can be found and "
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

const DiagKind DIAG_TOO_DEEP = {
    .code = "E0117",
    .level = LEVEL_ERROR,
    .says = {"ada lebih dari 32 tingkat bersarang di sini",
             "there are more than 32 levels inside each other here"},
    .label = {"tingkat ke-33", "level 33"},
    .hint = {"periksa kurung dan awal baris", "check the brackets and the indentation"},
    .about = {"Tidak ada pelajaran yang perlu sedalam ini. Biasanya ada kurung yang lupa ditutup.",
              "No lesson needs to be this deep. Mostly a bracket was not closed."},
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
    .about = {"Berkas dengan bagian sebanyak ini membuat mesin lama menjadi lambat.",
              "A file with so many parts makes an old machine slow."},
    .in = EXAMPLE_WORDS,
    .wrong = "pack.yaml: 60000 x '- a'\n",
    .right = "pack.yaml: 2000 x '- a'\n",
};

const DiagKind DIAG_ALIAS = {
    .code = "E0119",
    .level = LEVEL_ERROR,
    .says = {"'&' dan '*' tidak bisa dipakai di awal teks",
             "'&' and '*' cannot stand at the start of a text"},
    .label = {"di sini", "here"},
    .hint = {"beri tanda kutip, misalnya \"**tebal**\"; kalau ini rujukan, tulis isinya lagi",
             "put quotes around it, such as \"**bold**\"; if it is a reference, write the content "
             "again"},
    .about = {"Di YAML, '&' dan '*' adalah rujukan ke bagian lain. Rujukan tidak dipakai di sini, "
              "karena membuat berkas sulit dibaca dan bisa membanjiri mesin.",
              "In YAML '&' and '*' refer to another part. References are not used here, because "
              "they make a file hard to read and can flood a machine."},
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
    .says = {"'!' tidak bisa dipakai di awal teks", "'!' cannot stand at the start of a text"},
    .label = {"di sini", "here"},
    .hint = {"beri tanda kutip kalau ini bagian dari teks; kalau tidak, hapus",
             "put quotes around it when it is part of a text; if not, delete it"},
    .about =
        {"Di YAML, '!' menyebut jenis nilai. Paket hanya berisi data, jadi jenis tidak perlu "
         "disebut.",
         "In YAML '!' names the kind of a value. A pack is only data, so no kind needs naming."},
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
    .says = {"sesudah '---' mulai isi kedua di berkas ini",
             "after '---' a second content begins in this file"},
    .label = {"mulai di sini", "begins here"},
    .hint = {"hapus '---', atau pindahkan isi sesudahnya ke berkas sendiri",
             "delete '---', or move what follows to a file of its own"},
    .about = {"Satu berkas berisi satu paket. Isi sesudah '---' tidak akan dibaca siapa pun.",
              "One file holds one pack. What stands after '---' would be read by nobody."},
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
    .hint = {"perkecil berkasnya, atau bagi menjadi beberapa paket",
             "make the file smaller, or split it into several packs"},
    .about = {"Program tetap berjalan, tetapi paket ini tidak dimuat.",
              "The program goes on, but this pack is left out."},
    .in = EXAMPLE_WORDS,
    .wrong = "pack.yaml: 4 MiB\n",
    .right = "pack.yaml: 30 KiB\n",
};
