/*
 * inside: what the files of lib/ share.  Private to lib/.
 *
 * Brings hark.h, whose functions alone are seen from outside.
 */
#ifndef LIB_INSIDE_H
#define LIB_INSIDE_H

#pragma GCC visibility push(default)
#include "lib/hark.h"
#pragma GCC visibility pop

#include "match/match.h"
#include "match/port_names.h"

enum db_state { DB_OPEN, DB_BROKEN, DB_FINISHED };

struct hark_db {
	struct sigdb *sigs;
	struct port_names *names; /* once it is finished */
	enum db_state state;
	bool busy; /* a function of the caller's is being called */
};

/* whether matchers may use it; NULL may not */
bool db_is_ready(const struct hark_db *db);

/*
 * Copies a struct of the caller's that begins with its size.  False when it is
 * missing, smaller than ever, or sets what this version does not know.
 */
bool take(void *to, size_t known, const void *from);

/* false when the bytes are missing, or more than HARK_RESPONSE_MAX */
bool take_bytes(struct bytes *to, const void *p, size_t n);

/* NULL: the defaults; false when they are out of range */
bool take_options(struct hark_options *to, const struct hark_options *from);

struct match_options match_options_of(const struct hark_options *o);

/* as the caller sees it, without an address; borrows from `f` */
struct hark_finding finding_of(const struct finding *f);

void set_fields(struct hark_finding *out, const char *const field[FIELD_N]);

void count_matches(struct hark_counts *out, const struct match_counts *n);

#endif
