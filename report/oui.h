/*
 * oui: who made a network card, by the first half of its MAC address.
 *
 * From IEEE's list as oui.txt of Debian's ieee-data has it; hark ships none.
 */
#ifndef REPORT_OUI_H
#define REPORT_OUI_H

#include "base/buf.h"

struct oui;

/* `text` is the list; it is taken over */
struct oui *oui_new(struct buf *text);
void oui_free(struct oui *o);

/* the vendor for "00:11:22:33:44:55", or nothing */
struct bytes oui_find(const struct oui *o, const char *mac);

#endif
