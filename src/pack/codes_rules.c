/* Diagnostics W0424 to E0444: lessons as each reader sees them, who scenes are about, dates, and
 * the files of a library. */
#include "aman/pack/codes.h"

#define CARD(id)                                                                                   \
    "      - id: " id "\n"                                                                         \
    "        type: card\n"                                                                         \
    "        title: {id: Satu, en: One}\n"                                                         \
    "        text: {id: Teks., en: Text.}\n"
#define QUESTION                                                                                   \
    "      - id: tanya\n"                                                                          \
    "        type: choice\n"                                                                       \
    "        ask: {id: Apa yang membantu?, en: What helps?}\n"                                     \
    "        options:\n"                                                                           \
    "          - text: {id: Cerita, en: Telling}\n"                                                \
    "            right: true\n"                                                                    \
    "            why: {id: Bersama lebih ringan., en: Together it is lighter.}\n"

const DiagKind DIAG_NO_PRACTICE = {
    .code = "W0424",
    .level = LEVEL_WARNING,
    .says = {"untuk pembaca {1} pelajaran '{0}' hanya dibaca, tidak ada yang dilatih",
             "for readers of {1} the lesson '{0}' is only read, nothing is practised"},
    .hint = {"tambahkan satu langkah seperti choice, myth, signs, story, atau message",
             "add a step such as choice, myth, signs, story or message"},
    .about = {"Yang dilatih lebih lama diingat daripada yang hanya dibaca. Aturan ini berlaku "
              "mulai empat langkah.",
              "What was practised stays longer than what was only read. The rule holds from four "
              "steps on."},
    .in = EXAMPLE_STEPS,
    .wrong = CARD("a") CARD("b") CARD("c"),
    .right = CARD("a") CARD("b") QUESTION
    "          - text: {id: Diam, en: Silence}\n"
    "            why: {id: Wajar. Cerita membantu., en: Natural. Telling helps.}\n",
};

const DiagKind DIAG_MANY_STEPS = {
    .code = "W0425",
    .level = LEVEL_WARNING,
    .says = {"untuk pembaca {2} pelajaran '{0}' berisi {1} langkah; paling banyak 9",
             "for readers of {2} the lesson '{0}' has {1} steps; 9 is the most"},
    .hint = {"bagi menjadi dua pelajaran, atau hapus langkah yang tidak perlu",
             "make two lessons of it, or delete steps that are not needed"},
    .about = {"Sesudah sekitar lima menit perhatian berkurang, dan di acara orang lain menunggu.",
              "After about five minutes attention goes, and at an event others are waiting."},
    .in = EXAMPLE_STEPS,
    .wrong = CARD("a") CARD("b") CARD("c") CARD("d") CARD("e") CARD("f") CARD("g") CARD("h")
        QUESTION "          - text: {id: Diam, en: Silence}\n"
                 "            why: {id: Wajar. Cerita membantu., en: Natural. Telling helps.}\n",
    .right = CARD("a") QUESTION
    "          - text: {id: Diam, en: Silence}\n"
    "            why: {id: Wajar. Cerita membantu., en: Natural. Telling helps.}\n",
};

#define SCENE(id, who)                                                                             \
    "      - id: " id "\n"                                                                         \
    "        type: signs\n"                                                                        \
    "        title: {id: Ketuk yang janggal, en: Tap what feels wrong}\n"                          \
    "        contact: {name: awan.biru, known: {id: 3 hari, en: 3 days}, avatar: star}\n"          \
    "        target: " who "\n"                                                                    \
    "        plain: {id: Ini biasa saja., en: This is ordinary.}\n"                                \
    "        messages:\n"                                                                          \
    "          - {from: contact, text: {id: Halo!, en: Hello!}}\n"                                 \
    "          - {from: you, text: {id: Halo juga., en: Hello too.}}\n"                            \
    "          - {from: contact, sign: rahasia, text: {id: Ini rahasia., en: A secret.}}\n"        \
    "          - {from: contact, sign: pujian, text: {id: Kamu beda., en: You shine.}}\n"          \
    "        signs:\n"                                                                             \
    "          rahasia:\n"                                                                         \
    "            name: {id: Minta rahasia, en: Asks for secrecy}\n"                                \
    "            why: {id: Rahasia memisahkan., en: Secrets divide us.}\n"                         \
    "          pujian:\n"                                                                          \
    "            name: {id: Terlalu memuji, en: Too much praise}\n"                                \
    "            why: {id: Sulit menolak., en: Hard to refuse.}\n"

const DiagKind DIAG_ONE_TARGET = {
    .code = "W0426",
    .level = LEVEL_WARNING,
    .says = {"di {0} dari {1} adegan paket ini yang didekati adalah '{2}'; paling banyak 60 persen",
             "in {0} of {1} scenes of this pack '{2}' is the one addressed; 60 percent is the "
             "most"},
    .hint = {"tulis sebagian adegan tentang tokoh lain (girl, boy, group)",
             "write some of the scenes about others (girl, boy, group)"},
    .about = {"Ini bisa menimpa siapa saja. Kalau tokohnya selalu sama, yang lain merasa tidak "
              "perlu bantuan.",
              "It can happen to anybody. When it is always the same ones, the others feel that "
              "help is not for them."},
    .in = EXAMPLE_STEPS,
    .wrong = SCENE("a", "girl") SCENE("b", "girl") SCENE("c", "boy"),
    .right = SCENE("a", "girl") SCENE("b", "boy") SCENE("c", "group"),
};

const DiagKind DIAG_ONE_TARGET_IN_ALL = {
    .code = "W0427",
    .level = LEVEL_WARNING,
    .says = {"di {0} dari {1} adegan semua paket yang didekati adalah '{2}'; paling banyak 60 "
             "persen",
             "in {0} of {1} scenes of all packs '{2}' is the one addressed; 60 percent is the "
             "most"},
    .hint = {"ubah 'target' dan tokoh di sebagian cerita", "change 'target' and the character in "
                                                           "some of the stories"},
    .about = {"Ini bisa menimpa siapa saja. Kalau tokohnya selalu sama, yang lain merasa tidak "
              "perlu bantuan.",
              "It can happen to anybody. When it is always the same ones, the others feel that "
              "help is not for them."},
    .in = EXAMPLE_WORDS,
    .wrong = "target: girl   # and so in three of four stories\n",
    .right = "target: boy    # two and two\n",
};

const DiagKind DIAG_DATE_TO_COME = {
    .code = "W0428",
    .level = LEVEL_WARNING,
    .says = {"tanggal {0} belum tiba", "the date {0} is still to come"},
    .hint = {"tulis hari ketika ini diperiksa; kalau sudah benar, periksa jam mesin ini",
             "write the day on which it was checked; if that is right, look at this machine's "
             "clock"},
    .about = {"Yang belum terjadi tidak bisa sudah diperiksa.",
              "What has not happened yet cannot have been checked."},
    .in = EXAMPLE_WORDS,
    .wrong = "review: {status: reviewed, by: \"Sari W., psikolog\", on: 2126-11-24}\n",
    .right = "review: {status: reviewed, by: \"Sari W., psikolog\", on: 2026-11-24}\n",
};

const DiagKind DIAG_REVIEW_OLD = {
    .code = "W0429",
    .level = LEVEL_WARNING,
    .says = {"tinjauan dari {0} sudah {1} hari yang lalu; paling lama 365",
             "the review of {0} is {1} days old; 365 is the most"},
    .hint = {"minta tinjauan baru, atau tulis 'status: draft'",
             "ask for a new review, or write 'status: draft'"},
    .about = {"Saran, hukum, dan kata-kata berubah. Tinjauan berlaku satu tahun.",
              "Advice, laws and words change. A review holds for a year."},
    .in = EXAMPLE_WORDS,
    .wrong = "review: {status: reviewed, by: \"Sari W., psikolog\", on: 2024-01-10}\n",
    .right = "review: {status: reviewed, by: \"Sari W., psikolog\", on: 2026-11-24}\n",
};

const DiagKind DIAG_CHANNEL_OLD = {
    .code = "W0430",
    .level = LEVEL_WARNING,
    .says = {"saluran ini terakhir dipastikan {0}, {1} hari yang lalu",
             "this channel was last confirmed on {0}, {1} days ago"},
    .hint = {"hubungi lagi, lalu tulis tanggal yang baru; sesudah 365 hari nomornya tidak tampil",
             "call it again and write the new date; after 365 days its number is not shown"},
    .about = {"Nomor dan jam layanan berubah. Nomor yang tidak dijawab membuat anak berhenti "
              "mencari bantuan.",
              "Numbers and hours change. A number that nobody answers makes a child stop looking "
              "for help."},
    .in = EXAMPLE_WORDS,
    .wrong = "confirmed_on: 2026-03-01\n",
    .right = "confirmed_on: 2026-11-24\n",
};

const DiagKind DIAG_CHANNEL_LAPSED = {
    .code = "W0440",
    .level = LEVEL_WARNING,
    .says = {"nomor saluran ini tidak tampil lagi: terakhir dipastikan {0}, {1} hari yang lalu",
             "the number of this channel is no longer shown: last confirmed on {0}, {1} days ago"},
    .hint = {"hubungi lagi, lalu tulis tanggal yang baru", "call it again and write the new date"},
    .about = {"Sesudah satu tahun halaman bantuan hanya menampilkan namanya, karena nomor yang "
              "salah lebih buruk daripada tidak ada.",
              "After a year the help page shows its name alone, because a wrong number is worse "
              "than none."},
    .in = EXAMPLE_WORDS,
    .wrong = "confirmed_on: 2024-03-01\n",
    .right = "confirmed_on: 2026-11-24\n",
};

const DiagKind DIAG_CHANNEL_LINK = {
    .code = "E0441",
    .level = LEVEL_ERROR,
    .says = {"'{0}' bukan alamat untuk saluran jenis '{1}'",
             "'{0}' is no address for a channel of kind '{1}'"},
    .hint = {"tulis alamat tanpa spasi yang berawal dengan {2}",
             "write an address without blanks that begins with {2}"},
    .about = {"Ponsel membuka alamat ini dari kode QR. Alamat jenis lain bisa membuka apa saja.",
              "A phone opens this address from the QR code. Another kind of address could open "
              "anything."},
    .in = EXAMPLE_WORDS,
    .wrong = "kind: phone\nvalue: \"129\"\n",
    .right = "kind: phone\nvalue: tel:129\n",
};

const DiagKind DIAG_PERSON_WITH_LINK = {
    .code = "E0442",
    .level = LEVEL_ERROR,
    .says = {"saluran '{0}' adalah orang, jadi tidak punya 'value'",
             "the channel '{0}' is a person, so it has no 'value'"},
    .hint = {"hapus 'value', atau tulis kind: phone", "delete 'value', or write kind: phone"},
    .about = {"Nomor pribadi seseorang tidak ditampilkan di layar umum.",
              "A person's own number is not shown on a public screen."},
    .in = EXAMPLE_WORDS,
    .wrong = "kind: person\nvalue: tel:0215550100\n",
    .right = "kind: person\n",
};

const DiagKind DIAG_SHOWN_AND_HIDDEN = {
    .code = "E0443",
    .level = LEVEL_ERROR,
    .says = {"paket '{0}' ada di 'order' dan di 'hidden'",
             "the pack '{0}' stands in 'order' and in 'hidden'"},
    .hint = {"hapus dari salah satunya", "delete it from one of them"},
    .about = {"Tidak jelas apakah paket ini tampil atau tidak.",
              "It is not clear whether the pack is to be shown."},
    .in = EXAMPLE_WORDS,
    .wrong = "order: [kenalan]\nhidden: [kenalan]\n",
    .right = "order: [kenalan]\nhidden: [galeri]\n",
};

const DiagKind DIAG_SAME_ANSWER = {
    .code = "E0444",
    .level = LEVEL_ERROR,
    .says = {"'{0}' sudah ada di daftar yang sama", "'{0}' is already there in the same list"},
    .label = {"yang kedua", "the second one"},
    .hint = {"ubah kata-katanya, atau hapus yang kedua", "word it anew, or delete the second one"},
    .about = {"Pembaca tidak bisa memilih di antara dua hal yang sama.",
              "A reader cannot choose between two things that are the same."},
    .in = EXAMPLE_STEPS,
    .wrong =
        QUESTION "          - text: {id: cerita!, en: Silence}\n"
                 "            why: {id: Wajar. Cerita membantu., en: Natural. Telling helps.}\n",
    .right =
        QUESTION "          - text: {id: Diam, en: Silence}\n"
                 "            why: {id: Wajar. Cerita membantu., en: Natural. Telling helps.}\n",
};

const DiagKind DIAG_HIDES_NOTHING = {
    .code = "W0445",
    .level = LEVEL_WARNING,
    .says = {"setelan menyembunyikan '{0}', tetapi itu tidak ada di perpustakaan ini",
             "the settings hide '{0}', which is not in this library"},
    .hint = {"hapus dari daftar, atau perbaiki namanya",
             "delete it from the list, or mend its name"},
    .about = {"Paket atau jalur yang salah tulis tetap tampil untuk peserta.",
              "A pack or a track whose name is misspelt is still shown to learners."},
    .in = EXAMPLE_WORDS,
    .wrong = "hide_packs: [kenalann]   # config.yaml\n",
    .right = "hide_packs: [kenalan]   # config.yaml\n",
};
