/* Sheets for a session: the plan with its notes, and the pledge. */
#include "print_page.h"

#include "aman/activities/pledge.h"
#include "aman/activities/talk.h"
#include "aman/session/staff.h"

static Str minutes_of(const PrintParams *params, uint32_t minutes)
{
    return print_fill(params, PHRASE_PRINT_MINUTES, str_print(params->arena, "%u", minutes));
}

/* "3. Title" and how long. */
static void out_step_head(const PrintParams *params, Out *out, const Step *step, uint32_t number)
{
    Str title = text_in(activity_of(step)->title(step), params->lang);
    out_element(out, "h3", NULL, str_print(params->arena, "%u. " STR_FMT, number, STR_ARG(title)));
    if (step->notes && step->notes->minutes > 0) {
        out_element(out, "p", "soft", minutes_of(params, step->notes->minutes));
    }
}

static void out_labelled(const PrintParams *params, Out *out, Phrase label, const Text *text)
{
    if (text_in(text, params->lang).len > 0) {
        out_element(out, "h4", NULL, phrase(label, params->lang));
        print_text(params, out, "p", NULL, text);
    }
}

static void out_step(const PrintParams *params, Out *out, const Step *step, uint32_t number)
{
    out_c(out, "<div class=\"step\">\n");
    out_step_head(params, out, step, number);
    if (step->kind == &TALK.kind) {
        const Talk *talk = step->data;
        print_text(params, out, "p", NULL, &talk->text);
        print_list(params, out, PHRASE_PRINT_PROMPTS, &talk->prompts);
    }
    if (step->notes) {
        const Notes *notes = step->notes;
        print_list(params, out, PHRASE_PRINT_SAY, &notes->say);
        out_labelled(params, out, PHRASE_PRINT_PROMPTS, &notes->discuss);
        print_list(params, out, PHRASE_PRINT_DO, &notes->todo);
        print_list(params, out, PHRASE_PRINT_WATCH, &notes->watch);
        print_list(params, out, PHRASE_PRINT_SAY_NOT, &notes->say_not);
        print_list(params, out, PHRASE_PRINT_MATERIALS, &notes->materials);
    }
    out_c(out, "</div>\n");
}

static void out_disclosure(const PrintParams *params, Out *out, const Facilitator *facilitator)
{
    out_element(out, "h2", NULL, phrase(PHRASE_PRINT_DISCLOSURE, params->lang));
    for (uint32_t i = 0; i < facilitator->disclosure.count; i++) {
        const DisclosureStep *step = &facilitator->disclosure.at[i];
        Str title = text_in(&step->title, params->lang);
        out_c(out, "<div class=\"box\">\n");
        out_element(out, "h3", NULL,
                    str_print(params->arena, "%u. " STR_FMT, i + 1, STR_ARG(title)));
        out_labelled(params, out, PHRASE_PRINT_SAY, &step->say);
        out_labelled(params, out, PHRASE_PRINT_DO, &step->todo);
        out_labelled(params, out, PHRASE_PRINT_SAY_NOT, &step->say_not);
        out_c(out, "</div>\n");
    }
    print_text(params, out, "p", "lead", &facilitator->refer);
    print_list(params, out, PHRASE_PRINT_ALWAYS, &facilitator->always);
    print_list(params, out, PHRASE_PRINT_AFTER, &facilitator->after);
}

/* The steps, their numbers and titles are those that the screen of the workshop shows. */
Str print_session(const PrintParams *params, const Pack *plan)
{
    Workshop workshop = {.pack = 0};
    while (workshop.pack < params->library->pack_count &&
           params->library->packs[workshop.pack] != plan) {
        workshop.pack++;
    }
    const Facilitator *facilitator = params->library->facilitator;
    Out out = print_begin(params, text_in(&plan->title, params->lang));
    print_text(params, &out, "h1", NULL, &plan->title);
    print_text(params, &out, "p", "lead", &plan->tagline);
    out_element(&out, "p", NULL,
                minutes_of(params, workshop_plan_minutes(params->library, workshop.pack, false)));
    if (str_is(plan->review.status.text, "draft")) {
        out_element(&out, "p", "state", phrase(PHRASE_PRINT_DRAFT, params->lang));
    }
    print_list(params, &out, PHRASE_PRINT_AIMS, &plan->aims);
    if (facilitator) {
        print_list(params, &out, PHRASE_PRINT_BEFORE, &facilitator->before);
    }
    StepRef ref;
    for (uint32_t i = 0; workshop_plan_step(&workshop, params->library, i, &ref); i++) {
        if (i == 0) {
            print_text(params, &out, "h2", NULL, &ref.lesson->title);
        }
        out_step(params, &out, ref.step, i + 1);
    }
    if (facilitator) {
        out_disclosure(params, &out, facilitator);
    }
    return print_end(params, &out);
}

static void out_pledge(const PrintParams *params, Out *out, const Pledge *pledge)
{
    out_c(out, "<div class=\"page\">\n");
    print_text(params, out, "h1", NULL, &pledge->title);
    print_text(params, out, "p", "lead", &pledge->text);
    for (uint32_t i = 0; i < pledge->items.count; i++) {
        out_c(out, "<div class=\"box row\">\n<span class=\"tick\"></span>\n<div>\n");
        print_text(params, out, "h3", NULL, &pledge->items.at[i].text);
        print_text(params, out, "p", NULL, &pledge->items.at[i].note);
        out_c(out, "</div>\n</div>\n");
    }
    out_element(out, "p", "soft", phrase(PHRASE_PRINT_NO_NAME, params->lang));
    out_c(out, "</div>\n");
}

static uint32_t out_pledges(const PrintParams *params, Out *out, const Lesson *lesson)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < lesson->steps.count; i++) {
        const Step *step = &lesson->steps.at[i];
        if (step->kind == &PLEDGE.kind) {
            out_pledge(params, out, step->data);
            count++;
        }
    }
    return count;
}

Str print_pledge(const PrintParams *params)
{
    const Library *library = params->library;
    uint32_t count = 0;
    Out out = print_begin(params, phrase(PHRASE_REPORT_PRODUCT, params->lang));
    for (size_t i = 0; i < library->shown && i < library->pack_count; i++) {
        const Pack *pack = library->packs[i];
        for (uint32_t j = 0; j < pack->lessons.count; j++) {
            count += out_pledges(params, &out, &pack->lessons.at[j]);
        }
    }
    return count > 0 ? print_end(params, &out) : (Str){0};
}
