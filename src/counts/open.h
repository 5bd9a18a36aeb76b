/* What an open Counts holds, for the other files of this layer. */
#pragma once

#include "store.h"

/* Its store (db is NULL while the file cannot be used) and its machine; owned by `counts`. */
Store *counts_store(Counts *counts);
CountsMachine *counts_machine(Counts *counts);
