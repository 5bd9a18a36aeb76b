/* What a machine is known by. Forty machines of a school are cloned from one disk image; each must
 * count under an id of its own, and none may take another id because a card was added. Only salted
 * fingerprints of these parts are kept, and they never leave the file (docs/internals/counts.md).
 */
#pragma once

#include "aman/base/str.h"

typedef enum {
    MACHINE_FIRMWARE,   /* the id that the maker wrote into the firmware */
    MACHINE_BOARD,      /* the serial number of the board */
    MACHINE_CARD,       /* the permanent address of a network card that is built in */
    MACHINE_DISK,       /* the serial number of a disk that is built in */
    MACHINE_CARD_LOCAL, /* the address of a built-in card that no factory gave it */
    MACHINE_CARD_LOOSE, /* that of a card on a plug: somebody may carry it from one to the next */
    MACHINE_SYSTEM,     /* the id of the installed system: a disk image holds it */
    MACHINE_KINDS
} MachineKind;

typedef struct {
    MachineKind kind;
    Str value; /* as the system gives it; one that says nothing ("Default string") is passed over */
} MachinePart;
