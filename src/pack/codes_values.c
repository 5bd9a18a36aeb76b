/* E03: values; W05: completeness and fit; E07: pictures. Each row: sentence, label, hint, reason
 * and examples in both languages. */
#include "aman/pack/codes.h"

const DiagKind DIAG_TEXT_TOO_LONG = {
    .code = "E0301",
    .level = LEVEL_ERROR,
    .says = {"{1} huruf terlalu panjang untuk '{0}'; muat {2}",
             "{1} letters are too long for '{0}'; {2} fit"},
    .hint = {"buat lebih pendek, atau pindahkan alasannya ke 'why'",
             "make it shorter, or move the reason to 'why'"},
    .about = {"Teks yang lebih panjang tidak muat di layar kalau huruf dibesarkan.",
              "A longer text does not fit the screen when letters are large."},
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
    .says = {"teks '{0}' kosong", "the text '{0}' is empty"},
    .hint = {"tulis teksnya, atau hapus kuncinya", "write the text, or delete the key"},
    .about = {"Kotak kosong di layar membingungkan.", "An empty box on the screen is confusing."},
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
    .says = {"'{0}' berisi {1}; paling sedikit {2}", "'{0}' holds {1}; at least {2} are needed"},
    .hint = {"tambahkan isinya", "add to it"},
    .about = {"Pilihan baru berarti kalau ada paling sedikit dua.",
              "A choice means something only with two options or more."},
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
    .hint = {"kurangi, mulai dari yang ini", "take away, from this one on"},
    .about = {"Lebih banyak tidak muat di layar dan sulit diingat.",
              "More do not fit the screen and are hard to remember."},
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
    .about = {"Di sini hanya kata-kata tertentu yang dikenal program.",
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
    .says = {"'{1}' bukan nama yang bisa dipakai untuk '{0}'",
             "'{1}' is no name that '{0}' can take"},
    .hint = {"pakai huruf kecil a-z, angka, '-', '_' atau '.', paling panjang 40",
             "use small letters a-z, digits, '-', '_' or '.', at most 40"},
    .about = {"Nama ini dipakai dalam hitungan dan berkas, jadi harus sederhana.",
              "This name is used in counts and files, so it must be simple."},
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
    .says = {"'{0}' harus dari {1} sampai {2}", "'{0}' must be from {1} to {2}"},
    .hint = {"tulis angka di antaranya", "write a number between them"},
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
    .says = {"'{0}' harus tanggal seperti 2026-11-24", "'{0}' must be a date such as 2026-11-24"},
    .hint = {"tulis tahun-bulan-hari dengan angka", "write year-month-day in digits"},
    .about = {"Tanggal dibandingkan oleh program, jadi bentuknya harus sama.",
              "The program compares dates, so they must have one form."},
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
    .says = {"bahasa '{0}' tidak dikenal", "the language '{0}' is not known"},
    .label = {"bukan bahasa", "not a language"},
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
    .about = {"Bahasa pertama dipakai kalau bahasa lain belum ada.",
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

const DiagKind DIAG_LANGUAGE_MISSING = {
    .code = "W0501",
    .level = LEVEL_WARNING,
    .says = {"'{0}' belum ada dalam bahasa '{1}'", "'{0}' is missing in the language '{1}'"},
    .hint = {"tambahkan '{1}: …'; sampai itu layar memakai bahasa pertama",
             "add '{1}: …'; until then the screen shows the first language"},
    .about = {"Siapa yang memilih bahasa itu akan membaca bahasa lain di tengah pelajaran.",
              "Who chose that language would meet another one in the middle of the lesson."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu}\n"
             "        text: {id: Teks., en: Text.}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
};

const DiagKind DIAG_MANY_SENTENCES = {
    .code = "W0502",
    .level = LEVEL_WARNING,
    .says = {"kartu ini berisi {0} kalimat; tiga yang terbaik",
             "this card has {0} sentences; three are best"},
    .hint = {"pindahkan sisanya ke kartu berikut", "move the rest to the next card"},
    .about = {"Tiga kalimat masih bisa dibaca sekali lihat.",
              "Three sentences can be read at one look."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Satu. Dua. Tiga. Empat., en: Text.}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Satu. Dua. Tiga., en: Text.}\n",
};

const DiagKind DIAG_MANY_MESSAGES = {
    .code = "E0503",
    .level = LEVEL_ERROR,
    .says = {"kontak di cerita ini mengirim {0} pesan; paling banyak 14",
             "the contact of this story sends {0} messages; at most 14 may be"},
    .hint = {"hapus pesan yang tidak diperlukan", "delete the messages that are not needed"},
    .about = {"Makin banyak pesan yang menekan, makin berat ceritanya dibaca.",
              "The more messages that press, the heavier the story is to read."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: cerita\n"
             "        type: story\n"
             "        title: {id: Cerita, en: Story}\n"
             "        contact:\n"
             "          name: senja_7\n"
             "          known: {id: dari gim, en: from a game}\n"
             "          avatar: star\n"
             "        target: boy\n"
             "        summary: {id: Ringkas., en: Short.}\n"
             "        start: n0\n"
             "        nodes:\n"
             "          n0:\n"
             "            part: 1\n"
             "            messages:\n"
             "              - {from: contact, text: {id: Hai 0, en: Hi 0}}\n"
             "              - {from: contact, text: {id: Hai 1, en: Hi 1}}\n"
             "              - {from: contact, text: {id: Hai 2, en: Hi 2}}\n"
             "              - {from: contact, text: {id: Hai 3, en: Hi 3}}\n"
             "              - {from: contact, text: {id: Hai 4, en: Hi 4}}\n"
             "              - {from: contact, text: {id: Hai 5, en: Hi 5}}\n"
             "              - {from: contact, text: {id: Hai 6, en: Hi 6}}\n"
             "              - {from: contact, text: {id: Hai 7, en: Hi 7}}\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: n1\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: n1\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          n1:\n"
             "            part: 1\n"
             "            messages:\n"
             "              - {from: contact, text: {id: Hai 0, en: Hi 0}}\n"
             "              - {from: contact, text: {id: Hai 1, en: Hi 1}}\n"
             "              - {from: contact, text: {id: Hai 2, en: Hi 2}}\n"
             "              - {from: contact, text: {id: Hai 3, en: Hi 3}}\n"
             "              - {from: contact, text: {id: Hai 4, en: Hi 4}}\n"
             "              - {from: contact, text: {id: Hai 5, en: Hi 5}}\n"
             "              - {from: contact, text: {id: Hai 6, en: Hi 6}}\n"
             "              - {from: contact, text: {id: Hai 7, en: Hi 7}}\n"
             "            end: safe\n"
             "            close: {id: Aman., en: Safe.}\n",
    .right = "      - id: cerita\n"
             "        type: story\n"
             "        title: {id: Cerita, en: Story}\n"
             "        contact:\n"
             "          name: senja_7\n"
             "          known: {id: dari gim, en: from a game}\n"
             "          avatar: star\n"
             "        target: boy\n"
             "        summary: {id: Ringkas., en: Short.}\n"
             "        start: awal\n"
             "        nodes:\n"
             "          awal:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          akhir:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            end: safe\n"
             "            close: {id: Aman., en: Safe.}\n",
};

const DiagKind DIAG_PICTURE_MISSING = {
    .code = "E0701",
    .level = LEVEL_ERROR,
    .says = {"gambar '{0}' tidak ada", "there is no picture '{0}'"},
    .hint = {"periksa namanya, atau taruh berkasnya di folder art",
             "check the name, or put the file into the folder art"},
    .about = {"Tanpa gambar ini tempatnya di layar akan kosong.",
              "Without this picture its place on the screen stays empty."},
    .in = EXAMPLE_WORDS,
    .wrong = "picture: gambar_yang_tidak_ada\n",
    .right = "picture: topic_kenalan\n",
};

const DiagKind DIAG_PICTURE_PATH = {
    .code = "E0702",
    .level = LEVEL_ERROR,
    .says = {"'{0}' bukan nama gambar", "'{0}' is not the name of a picture"},
    .hint = {"tulis nama gambar bawaan seperti topic_kenalan, atau art/nama.svg",
             "write a shipped drawing such as topic_kenalan, or art/name.svg"},
    .about = {"Paket hanya memakai gambar bawaan atau gambar di folder art miliknya.",
              "A pack uses only shipped drawings or those in its own folder art."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n"
             "        picture: ../lain/foto.png\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n"
             "        picture: topic_kenalan\n",
};

const DiagKind DIAG_PICTURE_OUTSIDE = {
    .code = "E0703",
    .level = LEVEL_ERROR,
    .says = {"gambar '{0}' adalah tautan ke luar folder paket",
             "the picture '{0}' is a link out of the pack's folder"},
    .hint = {"salin berkasnya ke dalam folder art", "copy the file into the folder art"},
    .about = {"Gambar harus ikut kalau folder paket disalin.",
              "The picture must come along when the pack's folder is copied."},
    .in = EXAMPLE_WORDS,
    .wrong = "art/foto.png -> /tmp/foto.png\n",
    .right = "art/foto.png di dalam folder paket\n",
};

const DiagKind DIAG_PICTURE_FORM = {
    .code = "E0704",
    .level = LEVEL_ERROR,
    .says = {"'{0}' bukan gambar SVG atau PNG yang bisa dibaca",
             "'{0}' is no SVG or PNG picture that can be read"},
    .hint = {"simpan lagi sebagai SVG atau PNG", "save it again as SVG or PNG"},
    .about = {"Program hanya bisa menampilkan SVG dan PNG.",
              "The program can show SVG and PNG only."},
    .in = EXAMPLE_WORDS,
    .wrong = "art/foto.png berisi teks\n",
    .right = "art/foto.png berisi gambar PNG\n",
};

const DiagKind DIAG_PICTURE_SIZE = {
    .code = "E0705",
    .level = LEVEL_ERROR,
    .says = {"gambar '{0}' terlalu besar", "the picture '{0}' is too large"},
    .hint = {"paling besar 4096 x 4096 titik dan 4 MiB", "at most 4096 x 4096 pixels and 4 MiB"},
    .about = {"Gambar yang sangat besar menghabiskan memori mesin lama.",
              "A very large picture uses up the memory of an old machine."},
    .in = EXAMPLE_WORDS,
    .wrong = "gambar 60.000 x 60.000 titik\n",
    .right = "gambar 1.000 x 1.000 titik\n",
};
