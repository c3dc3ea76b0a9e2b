/*
 * diff: what two results tell differently, endpoint by endpoint.
 *
 * An endpoint is there when it is told to be open, or to say something.  One
 * that is closed, or perhaps filtered, and of which the other result says
 * nothing is no difference: many reports leave these out.  Times, counts and
 * confidence are no differences either.
 */
#ifndef INVENTORY_DIFF_H
#define INVENTORY_DIFF_H

#include "base/buf.h"
#include "inventory/result_set.h"

enum diff_kind { DIFF_NEW, DIFF_GONE, DIFF_CHANGED, DIFF_KINDS };

enum diff_field {
	DIFF_STATE,
	DIFF_SERVICE,
	DIFF_FIELD, /* and behind it by enum field */
	DIFF_CPE = DIFF_FIELD + FIELD_N,
	DIFF_TUNNEL,
	DIFF_FIELDS,
};

struct difference {
	enum diff_kind kind;
	const struct result *old; /* NULL: new */
	const struct result *new; /* NULL: gone */
	unsigned fields;          /* changed: a bit by enum diff_field */
};

typedef void difference_fn(void *ctx, const struct difference *d);

struct diff_counts {
	uint64_t of[DIFF_KINDS];
	uint64_t equal;
};

/* both sets are sealed */
struct diff_counts diff_sets(const struct result_set *old,
    const struct result_set *new, difference_fn *sink, void *ctx);

/* "new", "gone", "changed" */
const char *diff_kind_name(enum diff_kind kind);

/* "state", "service", "product", ... */
const char *diff_field_name(enum diff_field f);

/* as text; NULL: not told.  Good until the next call with this buffer */
const char *diff_value(
    const struct result *r, enum diff_field f, struct buf *text);

#endif
