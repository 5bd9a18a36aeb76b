/* Diagnostics E0418 and on: rules of single activity types. */
#include "aman/pack/codes.h"

#define OPTIONS_HEAD                                                                               \
    "      - id: siap\n"                                                                           \
    "        type: choices\n"                                                                      \
    "        ask: {id: Apa saja yang membantu?, en: What helps?}\n"                                \
    "        options:\n"                                                                           \
    "          - text: {id: Ditemani Kakak, en: A sister nearby}\n"                                \
    "            right: true\n"                                                                    \
    "            why: {id: Bersama lebih ringan., en: Together it is lighter.}\n"                  \
    "          - text: {id: Diam, en: Say nothing}\n"                                              \
    "            why: {id: Wajar. Cerita membantu., en: Natural. Telling helps.}\n"                \
    "          - text: {id: Ambil jeda, en: Take a pause}\n"

const DiagKind DIAG_CHOICES_RIGHTS = {
    .code = "E0418",
    .level = LEVEL_ERROR,
    .says = {"langkah 'choices' perlu sedikitnya dua jawaban benar dan satu yang belum tepat",
             "a step 'choices' needs at least two right answers and one that is not"},
    .hint = {"beri 'right: true' pada semua yang membantu, atau pakai type: choice",
             "give 'right: true' to all that helps, or use type: choice"},
    .about = {"Dengan satu jawaban benar, jenis 'choice' lebih mudah dimengerti. Kalau semuanya "
              "benar, tidak ada yang perlu dipikirkan.",
              "With one right answer the type 'choice' is easier to understand. With nothing but "
              "right ones there is nothing to think about."},
    .in = EXAMPLE_STEPS,
    .wrong = OPTIONS_HEAD "            why: {id: Jeda menenangkan., en: A pause calms.}\n",
    .right = OPTIONS_HEAD "            right: true\n"
                          "            why: {id: Jeda menenangkan., en: A pause calms.}\n",
};

#define SIGNS_HEAD                                                                                 \
    "      - id: tanda\n"                                                                          \
    "        type: signs\n"                                                                        \
    "        title: {id: Ketuk yang janggal, en: Tap what feels wrong}\n"                          \
    "        contact: {name: awan.biru, known: {id: 3 hari, en: 3 days}, avatar: star}\n"          \
    "        target: girl\n"                                                                       \
    "        plain: {id: Pesan ini biasa saja., en: This message is ordinary.}\n"                  \
    "        messages:\n"                                                                          \
    "          - {from: contact, text: {id: Halo!, en: Hello!}}\n"
#define SIGNS_SECRET                                                                               \
    "          - {from: contact, sign: rahasia, text: {id: Ini rahasia kita., en: Our secret.}}\n"
#define SIGNS_PRAISE                                                                               \
    "          - {from: contact, sign: pujian, text: {id: Kamu beda., en: You are different.}}\n"
#define SIGNS_HARMLESS "          - {from: you, text: {id: Halo juga., en: Hello too.}}\n"
#define SIGNS_NAMES                                                                                \
    "        signs:\n"                                                                             \
    "          rahasia:\n"                                                                         \
    "            name: {id: Minta rahasia, en: Asks for secrecy}\n"                                \
    "            why: {id: Rahasia membuat sendirian., en: Secrets make us alone.}\n"              \
    "          pujian:\n"                                                                          \
    "            name: {id: Pujian berlebihan, en: Too much praise}\n"                             \
    "            why: {id: Membuat sulit menolak., en: It makes it hard to refuse.}\n"

const DiagKind DIAG_SIGN_UNUSED = {
    .code = "E0419",
    .level = LEVEL_ERROR,
    .says = {"tanda '{0}' harus dipakai oleh tepat satu pesan",
             "the sign '{0}' must be used by exactly one message"},
    .hint = {"tulis 'sign: {0}' pada satu pesan", "write 'sign: {0}' at one message"},
    .about = {"Setiap pesan yang ditemukan menyebut namanya sendiri; nama yang tidak dipakai tidak "
              "pernah terlihat.",
              "Every message that is found tells its own name; a name that is not used is never "
              "seen."},
    .in = EXAMPLE_STEPS,
    .wrong = SIGNS_HEAD SIGNS_SECRET SIGNS_HARMLESS SIGNS_HARMLESS SIGNS_NAMES,
    .right = SIGNS_HEAD SIGNS_SECRET SIGNS_PRAISE SIGNS_HARMLESS SIGNS_NAMES,
};

const DiagKind DIAG_NO_SUCH_SIGN = {
    .code = "E0420",
    .level = LEVEL_ERROR,
    .says = {"tidak ada tanda '{0}' di 'signs'", "there is no sign '{0}' in 'signs'"},
    .hint = {"tanda di sini: {1}", "signs here: {1}"},
    .about = {"Pesan yang menjadi tanda memerlukan nama dan alasan.",
              "A message that is a sign needs a name and a reason."},
    .in = EXAMPLE_STEPS,
    .wrong = SIGNS_HEAD SIGNS_SECRET SIGNS_PRAISE SIGNS_HARMLESS
    "          - {from: contact, sign: hadiah, text: {id: Ini hadiah., en: A gift.}}\n"
    "          - {from: you, text: {id: Hmm., en: Hmm.}}\n" SIGNS_NAMES,
    .right = SIGNS_HEAD SIGNS_SECRET SIGNS_PRAISE SIGNS_HARMLESS SIGNS_NAMES,
};

const DiagKind DIAG_FEW_HARMLESS = {
    .code = "E0421",
    .level = LEVEL_ERROR,
    .says = {"terlalu sedikit pesan biasa: sepertiga pesan harus tanpa tanda",
             "too few ordinary messages: a third of them must be no sign"},
    .hint = {"tambah pesan tanpa 'sign'", "add messages without 'sign'"},
    .about = {"Kalau hampir semua pesan adalah tanda, pelajar hanya belajar mengetuk semuanya.",
              "When nearly every message is a sign, the learner only learns to tap them all."},
    .in = EXAMPLE_STEPS,
    .wrong = SIGNS_HEAD SIGNS_SECRET SIGNS_PRAISE
    "          - {from: contact, sign: hadiah, text: {id: Ini hadiah., en: A gift.}}\n" SIGNS_NAMES
    "          hadiah:\n"
    "            name: {id: Hadiah, en: A gift}\n"
    "            why: {id: Hadiah dipakai menagih., en: A gift is used to demand.}\n",
    .right = SIGNS_HEAD SIGNS_SECRET SIGNS_PRAISE SIGNS_HARMLESS SIGNS_NAMES,
};

const DiagKind DIAG_NO_QUESTION = {
    .code = "E0422",
    .level = LEVEL_ERROR,
    .says = {"langkah jenis '{0}' tidak bisa ditanyakan dalam kuis",
             "a step of type '{0}' cannot be asked in a quiz"},
    .hint = {"pakai choice, choices, myth, order, atau match",
             "use choice, choices, myth, order or match"},
    .about = {"Kuis menanyakan lagi apa yang belum tepat, jadi isinya harus punya jawaban.",
              "A quiz asks again what was not yet right, so what it holds must have an answer."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: kuis\n"
             "        type: quiz\n"
             "        title: {id: Kuis, en: Quiz}\n"
             "        items:\n"
             "          - id: jeda\n"
             "            type: breathe\n"
             "            title: {id: Tarik napas, en: Breathe}\n"
             "            rounds: 1\n",
    .right = "      - id: kuis\n"
             "        type: quiz\n"
             "        title: {id: Kuis, en: Quiz}\n"
             "        items:\n"
             "          - id: satu\n"
             "            type: myth\n"
             "            items:\n"
             "              - text: {id: “Aku boleh berhenti.”, en: “I may stop.”}\n"
             "                answer: fact\n"
             "                why: {id: Kapan saja., en: At any time.}\n",
};

const DiagKind DIAG_PACK_NOT_NAMED = {
    .code = "W0423",
    .level = LEVEL_WARNING,
    .says = {"paket '{0}' tidak disebut di 'order' atau 'hidden', jadi tidak tampil",
             "the pack '{0}' is named neither in 'order' nor in 'hidden', so it is not shown"},
    .hint = {"tambahkan '{0}' ke 'order', atau ke 'hidden' kalau memang tidak ditampilkan",
             "add '{0}' to 'order', or to 'hidden' when it is not meant to be shown"},
    .about = {"Beranda hanya menampilkan paket yang disebut di 'order', menurut urutannya.",
              "Home shows only the packs that 'order' names, in their order."},
    .in = EXAMPLE_WORDS,
    .wrong = "order: []\n",
    .right = "order: [paket-baru]\n",
};
