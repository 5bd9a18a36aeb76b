/* E04: links inside a pack and a library. Each row: sentence, label, hint, reason and examples in
 * both languages. */
#include "aman/pack/codes.h"

const DiagKind DIAG_DUPLICATE_ID = {
    .code = "E0401",
    .level = LEVEL_ERROR,
    .says = {"nama '{0}' sudah dipakai di atas", "the id '{0}' is already used above"},
    .label = {"yang kedua", "the second one"},
    .hint = {"beri nama lain; hitungan disimpan menurut nama ini",
             "give it another name; counts are kept under it"},
    .about = {"Hitungan dan tempat dalam pelajaran disimpan menurut nama ini.",
              "Counts and places in a lesson are kept under this name."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n"
             "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
    .right = "      - id: a\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n"
             "      - id: b\n"
             "        type: card\n"
             "        title: {id: Satu, en: One}\n"
             "        text: {id: Teks., en: Text.}\n",
};

const DiagKind DIAG_NO_SUCH_NODE = {
    .code = "E0402",
    .level = LEVEL_ERROR,
    .says = {"cerita menuju ke '{0}', yang tidak ada",
             "the story goes to '{0}', which does not exist"},
    .hint = {"tulis '{1}'.|Bagian: {2}", "write '{1}'.|Nodes: {2}"},
    .about = {"Tanpa tujuan, cerita berhenti di tengah jalan.",
              "Without its goal the story would stop half way."},
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
             "        start: awal\n"
             "        nodes:\n"
             "          awal:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: akir\n"
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

const DiagKind DIAG_UNREACHABLE_NODE = {
    .code = "E0403",
    .level = LEVEL_ERROR,
    .says = {"tidak ada jalan ke bagian '{0}'", "no way leads to the node '{0}'"},
    .hint = {"tambahkan pilihan dengan 'to: {0}', atau hapus bagian ini",
             "add a choice with 'to: {0}', or delete the node"},
    .about = {"Bagian yang tidak pernah dibaca siapa pun biasanya berarti ada 'to' yang keliru.",
              "A part that nobody can ever read mostly means that a 'to' is wrong."},
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
             "            close: {id: Aman., en: Safe.}\n"
             "          lain:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
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

const DiagKind DIAG_NO_END = {
    .code = "E0404",
    .level = LEVEL_ERROR,
    .says = {"dari bagian '{0}' cerita tidak pernah selesai",
             "from the node '{0}' the story never ends"},
    .hint = {"tambahkan 'choices', atau 'end: safe'", "add 'choices', or 'end: safe'"},
    .about = {"Setiap jalan harus sampai ke akhir yang aman.",
              "Every way must come to a safe end."},
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
             "                to: putar\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          putar:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: putar\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                safe: true\n"
             "                to: putar\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          akhir:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
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

const DiagKind DIAG_END_AND_CHOICES = {
    .code = "E0405",
    .level = LEVEL_ERROR,
    .says = {"bagian '{0}' punya 'end' dan 'choices'",
             "the node '{0}' has both 'end' and 'choices'"},
    .hint = {"hapus salah satunya", "delete one of them"},
    .about = {"Sesudah akhir tidak ada lagi yang bisa dipilih.",
              "After the end there is nothing left to choose."},
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
             "            close: {id: Aman., en: Safe.}\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: awal\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: awal\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n",
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

const DiagKind DIAG_NO_WAY_OUT = {
    .code = "E0406",
    .level = LEVEL_ERROR,
    .says = {"sesudah pilihan ini tidak ada akhir yang aman dalam tiga langkah",
             "after this choice no safe end comes within three more"},
    .hint = {"beri bagian '{0}' pilihan yang menuju ke akhir aman",
             "give the node '{0}' a choice that leads to a safe end"},
    .about = {"Siapa yang memilih langkah berisiko harus segera bertemu jalan keluar.",
              "Who takes a risky step must soon meet a way out."},
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
             "                to: a1\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          a1:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: a2\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                to: a2\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          a2:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: a3\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                safe: true\n"
             "                to: a3\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          a3:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
             "                safe: true\n"
             "                to: a4\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "              - text: {id: Pilihan 2, en: Choice 2}\n"
             "                safe: true\n"
             "                to: a4\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          a4:\n"
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
             "                safe: true\n"
             "                to: akhir\n"
             "                then: {id: Lalu., en: Then.}\n"
             "                why: {id: Karena., en: Because.}\n"
             "          akhir:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
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

const DiagKind DIAG_ALL_UNSAFE = {
    .code = "E0407",
    .level = LEVEL_ERROR,
    .says = {"bagian '{0}' tidak punya pilihan yang aman", "the node '{0}' has no safe choice"},
    .hint = {"tambahkan pilihan dengan 'safe: true'", "add a choice with 'safe: true'"},
    .about = {"Pembaca selalu berhak atas satu pilihan yang aman.",
              "The reader always has a right to one safe choice."},
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
             "        start: awal\n"
             "        nodes:\n"
             "          awal:\n"
             "            part: 1\n"
             "            messages: [{from: contact, text: {id: Hai, en: Hi}}]\n"
             "            ask: {id: Apa?, en: What?}\n"
             "            choices:\n"
             "              - text: {id: Pilihan 1, en: Choice 1}\n"
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

const DiagKind DIAG_NO_HELP = {
    .code = "E0408",
    .level = LEVEL_ERROR,
    .says = {"pelajaran '{0}' tidak berakhir dengan bantuan",
             "the lesson '{0}' does not end with help"},
    .hint = {"akhiri dengan kartu 'help: true'", "end it with a card that has 'help: true'"},
    .about = {"Setiap pelajaran berakhir dengan cara mendapat bantuan.",
              "Every lesson ends with a way to get help."},
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

const DiagKind DIAG_NO_NOTICE = {
    .code = "E0409",
    .level = LEVEL_ERROR,
    .says = {"pelajaran '{0}' berisi cerita tetapi tidak ada 'notice'",
             "the lesson '{0}' has a story but no 'notice'"},
    .hint = {"tambahkan 'notice: {id: …, en: …}': tentang apa, ini latihan, boleh dilewati",
             "add 'notice: {id: …, en: …}': what it is about, that it is practice, that it can be "
             "skipped"},
    .about = {"Pembaca tahu dulu tentang apa ceritanya, dan boleh melewatinya.",
              "The reader knows first what the story is about, and may skip it."},
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
             "      - id: cerita\n"
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
             "            close: {id: Aman., en: Safe.}\n"
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
             "    notice: {id: Ini latihan., en: This is practice.}\n"
             "    steps:\n"
             "      - id: cerita\n"
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
             "            close: {id: Aman., en: Safe.}\n"
             "      - id: bantuan\n"
             "        type: card\n"
             "        help: true\n"
             "        title: {id: Bantuan, en: Help}\n"
             "        text: {id: Cerita ke satu orang., en: Tell one person.}\n",
};

const DiagKind DIAG_NO_RIGHT = {
    .code = "E0410",
    .level = LEVEL_ERROR,
    .says = {"tidak ada pilihan yang 'right: true'", "no option is 'right: true'"},
    .hint = {"tandai satu pilihan", "mark one option"},
    .about = {"Tanpa jawaban yang tepat, penjelasan tidak bisa ditampilkan.",
              "Without a right answer no explanation can be shown."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: kuis\n"
             "        type: choice\n"
             "        ask: {id: Apa yang membantu?, en: What helps?}\n"
             "        options:\n"
             "          - text: {id: Cerita, en: Tell}\n"
             "            why: {id: Cerita membantu., en: Telling helps.}\n"
             "          - text: {id: Diam, en: Say nothing}\n"
             "            why: {id: Wajar. Cerita membantu., en: Natural. Telling helps.}\n",
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

const DiagKind DIAG_MANY_RIGHT = {
    .code = "E0411",
    .level = LEVEL_ERROR,
    .says = {"lebih dari satu pilihan 'right: true'", "more than one option is 'right: true'"},
    .label = {"yang kedua", "the second one"},
    .hint = {"biarkan satu saja", "leave only one"},
    .about = {"Jenis 'choice' punya satu jawaban yang tepat.",
              "The type 'choice' has one right answer."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: kuis\n"
             "        type: choice\n"
             "        ask: {id: Apa yang membantu?, en: What helps?}\n"
             "        options:\n"
             "          - text: {id: Cerita, en: Tell}\n"
             "            right: true\n"
             "            why: {id: Cerita membantu., en: Telling helps.}\n"
             "          - text: {id: Diam, en: Say nothing}\n"
             "            right: true\n"
             "            why: {id: Wajar. Cerita membantu., en: Natural. Telling helps.}\n",
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

const DiagKind DIAG_CHOICE_FORM = {
    .code = "E0412",
    .level = LEVEL_ERROR,
    .says =
        {"pertanyaan ditulis langsung ('ask' dan 'options') atau sebagai 'items', tidak keduanya",
         "a question is written either directly ('ask' and 'options') or as 'items', not both and "
         "not neither"},
    .hint = {"pakai salah satu", "use one of them"},
    .about = {"Dua bentuk sekaligus tidak jelas mana yang dipakai.",
              "With both forms at once it is not clear which one counts."},
    .in = EXAMPLE_STEPS,
    .wrong = "      - id: kuis\n"
             "        type: choice\n",
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

const DiagKind DIAG_NO_SUCH_CHANNEL = {
    .code = "E0413",
    .level = LEVEL_ERROR,
    .says = {"tidak ada saluran bantuan '{0}'", "there is no help channel '{0}'"},
    .hint = {"pakai id dari help.yaml", "use an id of help.yaml"},
    .about = {"Nomor bantuan hanya ada di satu tempat, supaya bisa diperiksa.",
              "Help numbers stand in one place only, so that they can be checked."},
    .in = EXAMPLE_WORDS,
    .wrong = "channels: [nomor_lama]\n",
    .right = "channels: [sapa129]\n",
};

const DiagKind DIAG_FOLDER_NAME = {
    .code = "E0414",
    .level = LEVEL_ERROR,
    .says = {"paket '{0}' ada di folder '{1}'", "the pack '{0}' is in the folder '{1}'"},
    .hint = {"beri folder dan 'id' nama yang sama", "give the folder and 'id' the same name"},
    .about = {"Nama yang sama membuat paket mudah ditemukan.",
              "One name makes a pack easy to find."},
    .in = EXAMPLE_WORDS,
    .wrong = "lessons/teman/pack.yaml dengan id: kenalan\n",
    .right = "lessons/kenalan/pack.yaml dengan id: kenalan\n",
};

const DiagKind DIAG_NO_SUCH_PACK = {
    .code = "E0415",
    .level = LEVEL_ERROR,
    .says = {"tidak ada paket '{0}'", "there is no pack '{0}'"},
    .hint = {"hapus dari 'order', atau tambahkan foldernya",
             "delete it from 'order', or add its folder"},
    .about = {"Beranda tidak boleh menampilkan petak yang kosong.",
              "The home screen must not show an empty tile."},
    .in = EXAMPLE_WORDS,
    .wrong = "order: [kenalan, tidak_ada]\n",
    .right = "order: [kenalan]\n",
};

const DiagKind DIAG_END_UNEXPLAINED = {
    .code = "E0416",
    .level = LEVEL_ERROR,
    .says = {"akhir '{0}' tidak punya 'close'", "the end '{0}' has no 'close'"},
    .hint = {"tambahkan satu kalimat yang menenangkan", "add one calm sentence"},
    .about = {"Kata terakhir sebuah cerita harus menenangkan.",
              "The last word of a story must be a calm one."},
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
             "            end: safe\n",
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

const DiagKind DIAG_REVIEW_UNSIGNED = {
    .code = "E0417",
    .level = LEVEL_ERROR,
    .says = {"tidak ada yang menandatangani ini", "nobody has signed this"},
    .hint = {"isi nama dan tanggal, atau tulis 'draft' (paket) atau 'tbc' (saluran)",
             "fill in name and date, or write 'draft' (pack) or 'tbc' (channel)"},
    .about = {"Hanya orang dengan nama dan tanggal yang bisa memastikan.",
              "Only a person with a name and a date can confirm."},
    .in = EXAMPLE_PACK,
    .wrong = "title: {id: Contoh, en: Example}\n"
             "topic: kenalan\n"
             "audience: [13-15]\n"
             "minutes: 5\n"
             "review: {status: reviewed}\n"
             "licence: CC-BY-4.0\n"
             "takeaways:\n"
             "  - icon: heart_fill\n"
             "    title: {id: Satu, en: One}\n"
             "    text: {id: Satu hal., en: One thing.}\n",
    .right = "title: {id: Contoh, en: Example}\n"
             "topic: kenalan\n"
             "audience: [13-15]\n"
             "minutes: 5\n"
             "review: {status: reviewed, by: Rini, on: 2026-11-24}\n"
             "licence: CC-BY-4.0\n"
             "takeaways:\n"
             "  - icon: heart_fill\n"
             "    title: {id: Satu, en: One}\n"
             "    text: {id: Satu hal., en: One thing.}\n",
};
