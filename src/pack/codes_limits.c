/* E01: YAML that is not taken: too much of it, or what a pack does not need. Each row: sentence,
 * label, hint, reason and examples in both languages. */
#include "aman/pack/codes.h"

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
