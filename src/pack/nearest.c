/* "Did you mean": the nearest known name, over bytes, and the words that Indonesian writers really
 * type. */
#include "reader.h"

static const struct {
    const char *typed, *meant;
} EVERYDAY[] = {
    {"judul", "title"},      {"pertanyaan", "ask"},    {"tanya", "ask"},
    {"pilihan", "options"},  {"pilihan", "choices"},   {"jawaban", "options"},
    {"benar", "right"},      {"tepat", "right"},       {"alasan", "why"},
    {"kenapa", "why"},       {"penjelasan", "why"},    {"gambar", "picture"},
    {"langkah", "steps"},    {"pelajaran", "lessons"}, {"teks", "text"},
    {"ingat", "memory"},     {"jenis", "type"},        {"bantuan", "help"},
    {"saluran", "channels"}, {"aman", "safe"},         {"ke", "to"},
    {"tujuan", "to"},        {"lalu", "then"},         {"pesan", "messages"},
    {"dari", "from"},        {"mulai", "start"},       {"akhir", "end"},
    {"penutup", "close"},    {"bagian", "nodes"},      {"kontak", "contact"},
    {"nama", "name"},        {"topik", "topic"},       {"tema", "topic"},
    {"menit", "minutes"},    {"versi", "version"},     {"lisensi", "licence"},
    {"tinjauan", "review"},  {"peringatan", "notice"}, {"ringkasan", "summary"},
    {"kartu", "card"},       {"cerita", "story"},      {"kuis", "choice"},
    {"urutan", "order"},     {"jalur", "tracks"},
};

/* Accepted distance: a third of the length, at least one. */
static uint32_t allowed(Str name)
{
    return name.len / 3 > 1 ? name.len / 3 : 1;
}

static Str known(const char *meant, const Str *names, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (str_is(names[i], meant)) {
            return names[i];
        }
    }
    return (Str){0};
}

Str nearest_name(Str typed, const Str *names, size_t count)
{
    Str best = {0};
    uint32_t best_score = UINT32_MAX;
    for (size_t i = 0; i < count; i++) {
        uint32_t distance = str_distance(typed, names[i]);
        if (distance == UINT32_MAX || distance > allowed(typed)) {
            continue;
        }
        bool same_start = typed.len > 0 && names[i].len > 0 && typed.at[0] == names[i].at[0];
        uint32_t score = distance * 2 + !same_start;
        if (score < best_score) {
            best_score = score;
            best = names[i];
        }
    }
    for (size_t i = 0; i < sizeof EVERYDAY / sizeof *EVERYDAY; i++) {
        Str word = str_from_c(EVERYDAY[i].typed), meant = known(EVERYDAY[i].meant, names, count);
        uint32_t distance = meant.len ? str_distance(typed, word) : UINT32_MAX;
        if (distance != UINT32_MAX && distance <= allowed(word) && distance * 2 < best_score) {
            best_score = distance * 2;
            best = meant;
        }
    }
    return best;
}
