/* How others on this machine answered the poll that is open. Private to the app. */
#pragma once

#include "clerk.h"
#include "stage.h"

/* After each intent: asks for the answers when another poll is open or this one was answered; until
 * they come the page shows none, or those of before with the one of just now. */
void polls_follow(Stage *stage, Clerk *clerk, const Outcome *outcome);

/* The clerk has woken the loop: takes over what was asked for. */
void polls_take(Stage *stage, Clerk *clerk);
