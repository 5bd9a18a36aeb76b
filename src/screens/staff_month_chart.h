/* The chart of a month and what the page around it needs of it. Private to the layer. */
#pragma once

#include "aman/screens/screens.h"

/* Places of the columns in reference pixels. */
typedef struct {
    int column, pitch, tallest;
    uint64_t most;
    size_t count, chosen; /* chosen: its index */
    const ReportSlot *slots;
} MonthColumns;

/* Today, or the first day that a report can have where nobody knows. */
Day month_today(const ScreenView *view);
MonthColumns month_columns(const Ui *ui, const ScreenView *view);
/* The chart on a card of its own. */
void month_chart(Ui *ui, const MonthColumns *columns);
