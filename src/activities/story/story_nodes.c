/* Looking at a story: its nodes by name, its parts, its picture, and what is said in it. */
#include "aman/activities/story.h"

int story_node(const Story *story, Str id)
{
    for (uint32_t i = 0; i < story->nodes.count; i++) {
        if (str_equal(story->nodes.at[i].id.text, id)) {
            return (int)i;
        }
    }
    return -1;
}

uint32_t story_parts(const Story *story)
{
    uint32_t parts = 1;
    for (uint32_t i = 0; i < story->nodes.count; i++) {
        parts = story->nodes.at[i].part > parts ? story->nodes.at[i].part : parts;
    }
    return parts;
}

Str story_picture(const Story *story)
{
    return story->picture.text.len > 0 ? story->picture.text : STR("scene_notice");
}

bool story_is_said(Str text)
{
    return str_starts(text, STR("“")) && str_ends(text, STR("”"));
}
