/*
 * results_reader: what the readers of inventory/results.h share.
 *
 * A reader is a row of functions for one way of writing reports.  It fills
 * the record and emits it, or says that a place could not be read and goes
 * on; only results.c knows who called.
 */
#ifndef INVENTORY_RESULTS_READER_H
#define INVENTORY_RESULTS_READER_H

#include "base/arena.h"
#include "inventory/results.h"

struct results_reader {
	void *(*open)(struct results *r);
	void (*feed)(void *state, struct bytes piece);
	void (*end)(void *state);
	void (*close)(void *state);
};

extern const struct results_reader results_xml, results_json, results_list;

/* memory for the strings of a record, until it is emitted */
struct arena *results_arena(struct results *r);

void results_emit(struct results *r, const struct result *result);

/* remembers the first, counts the rest */
void results_bad(struct results *r, uint64_t line, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/* text for a record: NULL for none and for an empty one */
const char *results_text(struct results *r, const char *text);

/* words of reports; false when they mean nothing that is kept */
bool results_addr(const char *text, struct addr *a);
bool results_port(const char *text, uint16_t *port);
bool results_proto(const char *text, enum proto *p);
bool results_state(const char *text, struct result *result);

/* seconds since 1970, as text; 0 for anything else */
uint64_t results_seconds(const char *text);

#endif
