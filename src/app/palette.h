/* The colours of the light theme, for reports: paper is white. Private to the app. */
#pragma once

#include "aman/report/report.h"

ReportPalette palette_light(void);
