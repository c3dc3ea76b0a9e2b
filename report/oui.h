/*
 * oui: who made a network card, by the first half of its MAC address.
 *
 * From IEEE's list as oui.txt of Debian's ieee-data has it; hark ships none.
 * The list is read line by line, and of it only the makers of wanted cards are
 * kept, so that a list of megabytes costs no memory.
 */
#ifndef REPORT_OUI_H
#define REPORT_OUI_H

#include "base/bytes.h"

#include <stdio.h>

struct oui;

struct oui *oui_new(void);
void oui_free(struct oui *o);

/* that the maker of "00:11:22:33:44:55" will be asked for */
void oui_want(struct oui *o, const char *mac);

/* the makers of what is wanted so far, from a list; false: it has none */
bool oui_read(struct oui *o, FILE *list);

/* the vendor for "00:11:22:33:44:55", or nothing */
struct bytes oui_find(const struct oui *o, const char *mac);

#endif
