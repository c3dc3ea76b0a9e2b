/*
 * counts: how often what happened, from every stage, under plain names.
 *
 * The same rows go to standard error with -v and into the trailer of JSON
 * lines.  Several files add up.
 */
#ifndef CLI_COUNTS_H
#define CLI_COUNTS_H

#include "inventory/inventory.h"
#include "match/match.h"
#include "report/report.h"

struct capture_counts;
struct prober_counts;
struct transport;

enum { COUNTS_MAX = 160, COUNT_NAME_MAX = 48 };

struct counts {
	struct report_count row[COUNTS_MAX];
	char name[COUNTS_MAX][COUNT_NAME_MAX];
	size_t n;
	uint64_t left_aside; /* packets not decoded, for whatever reason */
};

/* adds n under this name; the last row takes what finds no room */
void counts_add(struct counts *c, const char *name, uint64_t n);

/* how many there are under this name */
uint64_t counts_of(const struct counts *c, const char *name);

void counts_add_capture(struct counts *c, const struct capture_counts *more);
void counts_add_matcher(struct counts *c, const struct match_counts *more);
void counts_add_inventory(
    struct counts *c, const struct inventory_counts *more);

/* what was asked, and what of it left */
void counts_add_asked(struct counts *c, const struct prober_counts *asked,
    const struct transport *t);

/* adds all of another one's rows */
void counts_merge(struct counts *c, const struct counts *more);

/*
 * Puts the rows that not every capture has behind the others, by name; after
 * it, nothing can be added.
 */
void counts_sort(struct counts *c);

/* one line for each count that is not zero */
void counts_say(const struct counts *c);

#endif
