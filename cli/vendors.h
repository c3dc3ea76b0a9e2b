/*
 * vendors: the system's list of who made which network card.
 */
#ifndef CLI_VENDORS_H
#define CLI_VENDORS_H

#include "inventory/inventory.h"
#include "report/oui.h"

/* the makers of the cards that these hosts have; none without a list */
struct oui *vendors_open(const struct inventory *inv);

#endif
