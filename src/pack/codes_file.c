/* E01: the file and its letters. Each row: sentence, label, hint, reason and examples in both
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
