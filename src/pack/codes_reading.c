/* W05 and E0503: what is complete, what fits, what reads easily, what was said before. */
#include "aman/pack/codes.h"

#define CARD(id, text)                                                                             \
    "      - id: " id "\n"                                                                         \
    "        type: card\n"                                                                         \
    "        title: {id: Satu, en: One}\n"                                                         \
    "        text: " text "\n"

#define ASK(why)                                                                                   \
    "      - id: tanya\n"                                                                          \
    "        type: choice\n"                                                                       \
    "        ask: {id: Apa yang membantu?, en: What helps?}\n"                                     \
    "        options:\n"                                                                           \
    "          - {text: {id: Cerita, en: Telling}, right: true, why: " why "}\n"                   \
    "          - {text: {id: Diam, en: Silence}, why: {id: Wajar., en: Natural.}}\n"

const DiagKind DIAG_LANGUAGE_MISSING = {
    .code = "W0501",
    .level = LEVEL_WARNING,
    .says = {"'{0}' belum ada dalam bahasa '{1}'", "'{0}' is missing in the language '{1}'"},
    .hint = {"tambahkan '{1}: …'; sampai ada, layar memakai bahasa pertama",
             "add '{1}: …'; until then the screen shows the first language"},
    .about =
        {"Orang yang memilih bahasa itu akan tiba-tiba membaca bahasa lain di tengah pelajaran.",
         "Somebody who chose that language would suddenly read another one in the middle of the "
         "lesson."},
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
    .says = {"di sini ada {0} kalimat; sebaiknya paling banyak {1}",
             "there are {0} sentences here; {1} at most is best"},
    .hint = {"pindahkan sisanya ke kartu berikut", "move the rest to the next card"},
    .about = {"Tiga kalimat masih bisa dibaca sekali pandang. 'memory' adalah satu kalimat yang "
              "dibawa pulang.",
              "Three sentences can still be read at one look. The 'memory' is one sentence to take "
              "along."},
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
             "the contact in this story sends {0} messages; 14 is the most"},
    .hint = {"hapus pesan yang tidak diperlukan", "delete the messages that are not needed"},
    .about = {"Makin banyak pesan yang menekan, makin berat ceritanya dibaca.",
              "The more messages put pressure on the reader, the heavier the story is."},
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

const DiagKind DIAG_NO_FIT = {
    .code = "W0504",
    .level = LEVEL_WARNING,
    .says = {"tidak muat pada layar {0} dengan teks {1} persen, bahasa '{2}'",
             "does not fit on a screen of {0} with text at {1} percent, language '{2}'"},
    .hint = {"persingkat.|Paling banyak {3} huruf muat di sini",
             "shorten it.|At most {3} letters fit "
             "here"},
    .about = {"Halaman diatur seperti di layar, dengan huruf yang sama. Orang yang memperbesar "
              "teks harus bisa membaca semuanya.",
              "The pages are laid out as on the screen, with the same letters. Who makes the text "
              "larger must be able to read all of it."},
    .in = EXAMPLE_WORDS,
    .wrong = "text: {id: \"Pertanggungjawabanpenyelenggaraansistem\", en: …}\n",
    .right = "text: {id: \"Tanggung jawab pemilik aplikasi\", en: …}\n",
};

const DiagKind DIAG_LONG_SENTENCE = {
    .code = "W0505",
    .level = LEVEL_WARNING,
    .says = {"ada kalimat dengan {0} kata; untuk pembaca {2} paling banyak {1}",
             "a sentence has {0} words; for readers of {2} the most is {1}"},
    .hint = {"bagi menjadi dua kalimat: “{3} …”", "make two sentences of it: “{3} …”"},
    .about = {"Kalimat pendek dimengerti pada bacaan pertama, juga oleh yang membaca pelan. "
              "Paling banyak 9 kata untuk 10-12 tahun dan 14 untuk remaja; dalam bahasa Inggris, "
              "yang memakai lebih banyak kata kecil, 12 dan 18.",
              "Short sentences are understood at the first reading, also by slow readers. At most "
              "9 words for ages 10-12 and 14 for teens; in English, which needs more small words, "
              "12 and 18."},
    .in = EXAMPLE_STEPS,
    .wrong = CARD("a", "{id: Kalau ada yang minta kamu diam soal chat ini dan kamu jadi bingung "
                       "sekali malam itu., en: Text.}"),
    .right = CARD("a", "{id: Ada yang minta kamu diam soal chat ini? Kamu boleh bingung., en: "
                       "Text.}"),
};

const DiagKind DIAG_LONG_WORDS = {
    .code = "W0506",
    .level = LEVEL_WARNING,
    .says = {"kata-katanya panjang: rata-rata {0} huruf; paling banyak {1}",
             "the words are long: {0} letters on average; {1} is the most"},
    .hint = {"pakai kata sehari-hari, dan kata kerja daripada kata benda yang dibentuk darinya",
             "use everyday words, and verbs rather than nouns made from them"},
    .about = {"Kata panjang terdengar seperti surat resmi dan sulit dibaca. Batasnya diukur dari "
              "pelajaran bawaan.",
              "Long words sound like an official letter and are hard to read. The limit was "
              "measured on the lessons that ship with the program."},
    .in = EXAMPLE_STEPS,
    .wrong = CARD("a", "{id: Penyalahgunaan informasi pribadi merupakan pelanggaran terhadap "
                       "ketentuan perundang-undangan., en: Text.}"),
    .right = CARD("a", "{id: Memakai fotomu tanpa izin dilarang oleh hukum., en: Text.}"),
};

const DiagKind DIAG_SAID_TWICE = {
    .code = "W0507",
    .level = LEVEL_WARNING,
    .says = {"kalimat ini sudah ada di langkah '{1}', baris {2}: “{0}”",
             "this sentence stands in step '{1}' too, line {2}: “{0}”"},
    .hint = {"katakan dengan kata lain, atau hapus salah satunya",
             "say it in other words, or delete one of them"},
    .about = {"Siapa yang membaca kalimat yang sama dua kali, melompati yang kedua. Semboyan dari "
              "kata-kata antarmuka boleh berulang.",
              "Who reads the same sentence twice skips the second one. Slogans of the interface's "
              "words may come back."},
    .in = EXAMPLE_STEPS,
    .wrong = CARD("a", "{id: Boleh berhenti. Cerita ke satu orang dulu., en: Text.}")
        ASK("{id: Cerita ke satu orang dulu., en: Telling helps.}"),
    .right = CARD("a", "{id: Boleh berhenti. Cerita ke satu orang dulu., en: Text.}")
        ASK("{id: Bersama lebih ringan., en: Telling helps.}"),
};

const DiagKind DIAG_NOT_TRANSLATED = {
    .code = "W0508",
    .level = LEVEL_WARNING,
    .says = {"'{0}' sama kata demi kata dalam bahasa '{1}'",
             "'{0}' is word for word the same in the language '{1}'"},
    .hint = {"terjemahkan", "translate it"},
    .about =
        {"Biasanya teks ini disalin dan belum diterjemahkan. Nama dan angka yang pendek tidak "
         "dihitung.",
         "Mostly such a text was copied and not translated yet. Short names and numbers do not "
         "count."},
    .in = EXAMPLE_STEPS,
    .wrong = CARD("a", "{id: Cerita ke Kakak dulu., en: Cerita ke Kakak dulu.}"),
    .right = CARD("a", "{id: Cerita ke Kakak dulu., en: Tell your sister first.}"),
};

const DiagKind DIAG_NOTES_NO_FIT = {
    .code = "W0509",
    .level = LEVEL_WARNING,
    .says = {"catatan langkah ini tidak muat di jendela kedua {0}, bahasa '{1}'",
             "the notes of this step do not fit a second window of {0}, language '{1}'"},
    .hint = {"persingkat sekitar {2} persen, atau jadikan dua langkah",
             "shorten them by about {2} percent, or make two steps of it"},
    .about =
        {"Di lokakarya fasilitator membaca catatan di jendela kedua. Di sana tidak ada yang bisa "
         "digulir: hurufnya mengecil sampai semuanya terlihat, dan yang tetap tidak muat "
         "terpotong. "
         "Yang diperiksa adalah 1280x800, layar laptop yang biasa.",
         "In a workshop the facilitator reads the notes in a second window. Nothing can be "
         "scrolled "
         "there: letters get smaller until all is in sight, and what still does not fit is cut "
         "off. "
         "What is looked at is 1280x800, a usual screen of a laptop."},
    .in = EXAMPLE_WORDS,
    .wrong =
        "notes: {minutes: 9, say: [\"Enam kalimat panjang …\", …], do: [\"Enam lagi …\", …], …}\n",
    .right = "notes: {minutes: 4, say: [\"Satu kalimat pendek.\"], do: [\"Satu lagi.\"], …}\n",
};
