/*
 * ledger: what a run took, beside what it was expected to take.
 */
#ifndef CLI_LEDGER_H
#define CLI_LEDGER_H

#include "active/prober.h"
#include "cli/courses.h"
#include "inventory/inventory.h"

#include <stdio.h>

struct ledger {
	uint64_t endpoints, skipped, asked, left; /* left: not in time */
	uint64_t connections, datagrams, packets, bytes_sent, bytes_received;
	uint64_t resets;             /* sent by us */
	uint64_t services, versions; /* of those asked, known by now */
	uint64_t hints, hints_right; /* services known before, and confirmed */
	uint64_t slowed, shut;       /* hosts */
	const char *stopped;         /* NULL: it was not */
	struct course_cost expected;
};

struct ledger ledger_of(const struct courses *c, struct inventory *inv,
    struct prober *p, const struct transport *t);

void ledger_print(const struct ledger *l, FILE *out);

/* one JSON object and a line feed; false when it could not be written */
bool ledger_save(const struct ledger *l, const char *path, struct err *err);

#endif
