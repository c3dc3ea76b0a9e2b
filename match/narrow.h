/*
 * narrow: which lines could match these bytes at all.
 *
 * An index over a database's lines, by the strings their patterns can not
 * match without (match/literals.h).  One pass over a response finds the lines
 * whose strings are in it; only these need be tried.  A line with no such
 * string is always a candidate, cut by the bytes it begins with.  What is not
 * a candidate can not match: the index never decides, it only saves work.
 *
 * The index is immutable and may be shared; each thread brings a scan:
 *
 *	narrow_scan(s, subject);
 *	for (uint32_t at = 0; narrow_next(s, probe, &at, &line);)
 *		try(line);
 */
#ifndef MATCH_NARROW_H
#define MATCH_NARROW_H

#include "base/bytes.h"

struct narrow;
struct narrow_scan;
struct sigdb;

struct narrow_stats {
	size_t lines;
	size_t literals;
	size_t always;  /* lines without a string to look for */
	size_t longest; /* literals that share a place in the index */
};

/*
 * Over the lines of a complete database, which must outlive it.  That of hark's
 * own signatures is compiled in (match/builtin.h).
 */
struct narrow *narrow_new(const struct sigdb *db);
void narrow_free(struct narrow *n);

struct narrow_stats narrow_stats(const struct narrow *n);

struct narrow_scan *narrow_scan_new(const struct narrow *n);
void narrow_scan_free(struct narrow_scan *s);

/* looks through the subject; what it finds holds until the next call */
void narrow_scan(struct narrow_scan *s, struct bytes subject);

/*
 * The next line of a probe, by its place in the database, that could match
 * the subject scanned last; in load order.  NARROW_CLIENTS stands for the
 * client lines.  `at` begins as 0.
 */
enum { NARROW_CLIENTS = -1 };
bool narrow_next(
    const struct narrow_scan *s, int64_t probe, uint32_t *at, uint32_t *line);

/* whether the line of this id could match the subject scanned last */
bool narrow_may(const struct narrow_scan *s, uint32_t line);

#endif
