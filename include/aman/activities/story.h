/* story: a branching chat. It begins with a notice, can be skipped or left at any node, and every
 * way ends safely. */
#pragma once

#include "aman/activities/activity.h"

enum { STORY_DEPTH = 24, STORY_NODES = 40, STORY_CHOICES = 4 };

typedef struct {
    Span where;
    Word from; /* contact, you, friend, note */
    Text text, name;
} StoryMessage;

typedef struct {
    Span where;
    Text text, then, why;
    Word to;
    bool is_safe;
} StoryChoice;

typedef struct {
    Span where;
    Word id;
    uint32_t part;
    LIST_OF(StoryMessage) messages;
    Text ask, close;
    LIST_OF(StoryChoice) choices;
    Word end; /* "safe", or empty */
} StoryNode;

typedef struct {
    Span where;
    Word name, avatar;
    Text known; /* how the character knows them and how long */
} Contact;

typedef struct {
    Span where;
    Text title, summary;
    Contact contact;
    Word target, start, picture;
    LIST_OF(StoryNode) nodes;
} Story;

typedef enum { STORY_NOTICE, STORY_NODE, STORY_OUTCOME, STORY_END, STORY_SUMMARY } StoryPhase;

typedef struct {
    uint8_t node, choice;
} StoryTurn;

typedef struct {
    uint64_t ended; /* a bit for each node whose end was counted */
    uint8_t phase;  /* a StoryPhase */
    uint8_t node;
    uint8_t depth;                /* turns taken so far */
    StoryTurn turns[STORY_DEPTH]; /* the last one is being looked at in STORY_OUTCOME */
} StoryState;

/* Number of the node with this id, or -1. */
int story_node(const Story *story, Str id);
/* The largest `part` of its nodes. */
uint32_t story_parts(const Story *story);
/* Beside its notice and its summary: the author's, else the usual one. */
Str story_picture(const Story *story);
/* True when the choice is something said in the chat: its text stands in quotes. */
bool story_is_said(Str text);
/* Of a message that `from` sends. */
Voice story_voice(Word from);

/* Shared with other chats. The lists end with NULL. */
extern const Shape CONTACT_SHAPE;
extern const char *const STORY_SENDERS[], *const STORY_TARGETS[];

extern const ActivityType STORY;
