/*
 * expectation: what must be found in a capture, and how that is compared.
 *
 * One JSON object a line, as `hark read --json` writes them (objects of type
 * run and end are passed over).  A key that stands there must be found with
 * that value; null means that it must be absent; other keys are free.  Every
 * service that is found must be expected.  Objects in lists are compared in
 * the same way, and in any order.
 *
 * Strict, nothing is free but what changes with every edit of the signatures:
 * their lines, the evidence, and where facts were told; and lists have an
 * order.
 */
#ifndef REPLAY_EXPECTATION_H
#define REPLAY_EXPECTATION_H

#include "base/buf.h"
#include "base/bytes.h"
#include "base/err.h"

#include <jansson.h>

struct expectation;

/* of a file, and of a line in it */
enum { EXPECTATION_BYTES_MAX = 64 << 20 };

/* NULL, and which line is wrong */
struct expectation *expectation_read(
    json_t *schema, struct bytes text, struct err *err);
void expectation_free(struct expectation *e);

struct mismatch {
	const json_t *want; /* the object; NULL: nothing of it was expected */
	const json_t *got;  /* NULL: it was not found */
	unsigned line;      /* of `want` */
	const char *key;    /* "tls.version"; NULL: the object itself */
	/* of the key; NULL: absent.  Of lists, what the other does not have */
	const json_t *want_value, *got_value;
	bool is_list;
};

/* all of it is borrowed until the sink returns */
typedef void mismatch_fn(void *ctx, const struct mismatch *m);

/*
 * Tells each difference, those of one object one behind the other.  `found`
 * is an array of objects.  Returns how many there were.
 */
size_t expectation_compare(const struct expectation *e, json_t *found,
    bool strict, mismatch_fn *sink, void *ctx);

/*
 * A new expectation, at the end of `out`.  What `e` has keeps its keys, and
 * its lines where they hold; `e` may be NULL, and is of no importance for a
 * strict one: then all that is found is expected.
 */
void expectation_write(
    const struct expectation *e, json_t *found, bool strict, struct buf *out);

/* "192.0.2.10 22/tcp", or the address of a host */
void expectation_place(const json_t *object, struct buf *out);

#endif
