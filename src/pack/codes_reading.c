/* Diagnostics W0504 to W0509: what fits, what reads easily, what was said before. */
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
