/* Diagnostics E0431 and on: the check before and after the lessons, what a track names, and plans
 * of sessions. */
#include "aman/pack/codes.h"

#define CHECK_HEAD                                                                                 \
    "      - id: pp_rahasia\n"                                                                     \
    "        type: check\n"                                                                        \
    "        a:\n"                                                                                 \
    "          ask: {id: Mei diminta rahasia. Sebaiknya …, en: Mei is asked for a secret. Best " \
    "…}\n"                                                                                       \
    "          options:\n"                                                                         \
    "            - {text: {id: cerita, en: tell}, safe: true}\n"
#define CHECK_FORM_B                                                                               \
    "        b:\n"                                                                                 \
    "          ask: {id: Yoel diminta rahasia. Ia …, en: Yoel is asked for a secret. He …}\n"  \
    "          options:\n"                                                                         \
    "            - {text: {id: diam, en: stay silent}}\n"                                          \
    "            - {text: {id: cerita, en: tell}, safe: true}\n"
#define CHECK_WHY "        why: {id: Satu orang yang tahu membantu., en: One who knows helps.}\n"

const DiagKind DIAG_CHECK_ONE_SAFE = {
    .code = "E0431",
    .level = LEVEL_ERROR,
    .says = {"setiap bentuk butir 'check' perlu tepat satu jawaban aman",
             "each form of a 'check' item needs exactly one safe answer"},
    .hint = {"beri 'safe: true' pada satu pilihan", "give 'safe: true' to one option"},
    .about = {"Yang dihitung hanya berapa jawaban aman. Dengan dua, atau tanpa satu pun, angkanya "
              "tidak berarti.",
              "Only the number of safe answers is kept. With two of them, or none, it means "
              "nothing."},
    .in = EXAMPLE_STEPS,
    .wrong = CHECK_HEAD
    "            - {text: {id: minta bantuan, en: ask for help}, safe: true}\n" CHECK_FORM_B
        CHECK_WHY,
    .right = CHECK_HEAD "            - {text: {id: menunggu, en: wait}}\n" CHECK_FORM_B CHECK_WHY,
};

const DiagKind DIAG_CHECK_FORMS_DIFFER = {
    .code = "E0432",
    .level = LEVEL_ERROR,
    .says = {"bentuk a dan b punya jumlah pilihan yang berbeda",
             "the forms a and b have different numbers of options"},
    .hint = {"beri keduanya pilihan yang sama banyak", "give both the same number of options"},
    .about = {"Dua bentuk dibandingkan: yang satu tidak boleh lebih mudah ditebak daripada yang "
              "lain.",
              "The two forms are compared: one must not be easier to guess than the other."},
    .in = EXAMPLE_STEPS,
    .wrong =
        CHECK_HEAD "            - {text: {id: menunggu, en: wait}}\n"
                   "            - {text: {id: menghapus, en: delete}}\n" CHECK_FORM_B CHECK_WHY,
    .right = CHECK_HEAD "            - {text: {id: menunggu, en: wait}}\n" CHECK_FORM_B CHECK_WHY,
};

const DiagKind DIAG_NO_SUCH_CHECK_ITEM = {
    .code = "E0433",
    .level = LEVEL_ERROR,
    .says = {"paket '{1}' tidak punya langkah 'check' bernama '{0}'",
             "the pack '{1}' has no step of type 'check' called '{0}'"},
    .hint = {"tulis id sebuah langkah 'check' dari pelajaran pertama paket itu",
             "write the id of a 'check' step of the first lesson of that pack"},
    .about = {"'items' memilih butir yang ditanyakan pada satu jalur, misalnya tiga untuk yang "
              "termuda.",
              "'items' chooses the items that one track is asked, for example three for the "
              "youngest."},
    .in = EXAMPLE_WORDS,
    .wrong = "check: {pack: cek, items: [pp_rahsia]}\n",
    .right = "check: {pack: cek, items: [pp_rahasia]}\n",
};

const DiagKind DIAG_PACK_NOT_FOR_TRACK = {
    .code = "E0434",
    .level = LEVEL_ERROR,
    .says = {"paket '{0}' tidak ditulis untuk pembaca jalur '{1}'",
             "the pack '{0}' is not written for the readers of the track '{1}'"},
    .hint = {"hapus dari 'packs', atau tambah 'audience' di paketnya",
             "take it out of 'packs', or add to the pack's 'audience'"},
    .about = {"Jalur hanya membuka paket yang 'audience'-nya sama; kalau tidak, anak kecil bisa "
              "mendapat teks remaja.",
              "A track opens only packs with one of its audiences; else a young child could get "
              "texts for teens."},
    .in = EXAMPLE_WORDS,
    .wrong = "packs: [untuk-guru]\n",
    .right = "packs: [kenalan]\n",
};

#define TALK_STEP                                                                                  \
    "      - id: buka\n"                                                                           \
    "        type: talk\n"                                                                         \
    "        icon: chats-circle_fill\n"                                                            \
    "        title: {id: Pembukaan, en: Opening}\n"                                                \
    "        text: {id: Kita mulai., en: We begin.}\n"

const DiagKind DIAG_NO_SUCH_STEP = {
    .code = "E0435",
    .level = LEVEL_ERROR,
    .says = {"paket '{1}' tidak punya langkah bernama '{0}'",
             "the pack '{1}' has no step called '{0}'"},
    .hint = {"tulis id paket dan id langkah yang ada di sana",
             "write the id of a pack and the id of one of its steps"},
    .about = {"Rencana sesi memakai langkah paket lain supaya kata-katanya hanya ada di satu "
              "tempat.",
              "A plan of a session uses steps of other packs, so that their words stand in one "
              "place only."},
    .in = EXAMPLE_WORDS,
    .wrong = "{id: tanda, type: use, pack: kenalan, step: tnda, …}\n",
    .right = "{id: tanda, type: use, pack: kenalan, step: tanda, …}\n",
};

const DiagKind DIAG_NO_NOTES = {
    .code = "E0436",
    .level = LEVEL_ERROR,
    .says = {"langkah '{0}' dari rencana sesi tidak punya 'notes'",
             "step '{0}' of a plan has no 'notes'"},
    .hint = {"tambah notes dengan minutes, say, do, watch, dan say_not",
             "add notes with minutes, say, do, watch and say_not"},
    .about =
        {"Fasilitator yang baru pertama kali memimpin harus tahu apa yang dikatakan, "
         "dilakukan, dan dihindari di setiap langkah.",
         "A facilitator who leads for the first time must know at every step what to say, what "
         "to do and what to leave out."},
    .in = EXAMPLE_WORDS,
    .wrong = "{id: buka, type: talk, …}\n",
    .right = "{id: buka, type: talk, notes: {minutes: 4, say: …}, …}\n",
};

const DiagKind DIAG_NOT_A_PLAN = {
    .code = "E0437",
    .level = LEVEL_ERROR,
    .says = {"langkah jenis '{0}' hanya ada di rencana sesi",
             "a step of type '{0}' stands only in a plan"},
    .hint = {"tulis 'plan: true' di paket, atau pakai type: card",
             "write 'plan: true' in the pack, or use type: card"},
    .about = {"Langkah ini memerlukan orang yang memimpin. Di layar untuk satu anak tidak ada yang "
              "memimpin.",
              "Such a step needs somebody who leads. On a screen for one child nobody does."},
    .in = EXAMPLE_STEPS,
    .wrong = TALK_STEP,
    .right = "      - id: buka\n"
             "        type: card\n"
             "        title: {id: Pembukaan, en: Opening}\n"
             "        text: {id: Kita mulai., en: We begin.}\n",
};

const DiagKind DIAG_PLAN_MINUTES = {
    .code = "E0438",
    .level = LEVEL_ERROR,
    .says = {"menit semua langkah berjumlah {0}, tetapi 'minutes' paket ini {1}",
             "the minutes of all steps add up to {0}, but the pack's 'minutes' are {1}"},
    .hint = {"samakan keduanya; satu sesi berlangsung 30 sampai 60 menit",
             "make them equal; a session takes 30 to 60 minutes"},
    .about = {"Fasilitator merencanakan jamnya menurut angka ini.",
              "The facilitator plans the hour by this number."},
    .in = EXAMPLE_WORDS,
    .wrong = "minutes: 50   # steps: 20 + 25\n",
    .right = "minutes: 45   # steps: 20 + 25\n",
};

const DiagKind DIAG_NO_GUIDE = {
    .code = "E0439",
    .level = LEVEL_ERROR,
    .says = {"rencana sesi '{0}' memerlukan facilitator.yaml",
             "the plan '{0}' needs facilitator.yaml"},
    .hint = {"salin facilitator.yaml dari pelajaran bawaan",
             "copy facilitator.yaml from the shipped lessons"},
    .about = {"Di setiap sesi seorang anak bisa saja bercerita. Kartu dengan lima langkah harus "
              "selalu ada.",
              "In every session a child may tell of harm. The card with the five steps must always "
              "be there."},
    .in = EXAMPLE_WORDS,
    .wrong = "aman-1/pack.yaml\n",
    .right = "aman-1/pack.yaml   facilitator.yaml\n",
};
