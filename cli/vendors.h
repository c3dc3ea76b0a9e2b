/*
 * vendors: the system's list of who made which network card.
 */
#ifndef CLI_VENDORS_H
#define CLI_VENDORS_H

#include "inventory/inventory.h"
#include "report/oui.h"

/* NULL: there is none, or no host has an address to look up */
struct oui *vendors_open(const struct inventory *inv);

#endif
