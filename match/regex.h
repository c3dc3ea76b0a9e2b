/*
 * regex: one pattern, PCRE2 underneath.
 *
 * Byte mode, as Nmap compiles its patterns: no UTF, no multiline, nothing but
 * the two flags.  A pattern compiles at its first use, or when asked to, and
 * is then shared by threads; each thread brings a scratch of its own.
 *
 * A match has three outcomes.  GAVE_UP means that a limit ended the attempt
 * (50,000 match steps, depth 1,000, heap 10 MB); it is never a miss.  JIT code
 * counts fewer steps, each of which may be long: given a clock, it also gives
 * up when some 10 ms would be needed for more of them.
 */
#ifndef MATCH_REGEX_H
#define MATCH_REGEX_H

#include "base/arena.h"
#include "base/bytes.h"
#include "base/err.h"

struct regex;
struct regex_scratch;

enum {
	REGEX_CASELESS = 1 << 0, /* i */
	REGEX_DOTALL = 1 << 1,   /* s: a dot matches newline, too */
};

enum { REGEX_GROUPS = 10 }; /* the whole match and $1..$9 */

enum regex_result { REGEX_HIT, REGEX_MISS, REGEX_GAVE_UP };

/* a group that took no part in the match has p NULL */
struct regex_groups {
	struct bytes v[REGEX_GROUPS];
	size_t offset; /* of the whole match in the subject */
};

/* in the arena; the pattern's text is borrowed and must live as long */
struct regex *regex_new(
    struct arena *arena, struct bytes pattern, unsigned flags);

/* what it compiled to; the rest ends with the arena */
void regex_free(struct regex *re);

struct bytes regex_pattern(const struct regex *re);
unsigned regex_flags(const struct regex *re);

/*
 * Compiles now.  False when the pattern is wrong, could match the empty
 * string, or has more than nine groups; `at` is where in the pattern.
 */
bool regex_compile(struct regex *re, size_t *at, struct err *err);

/*
 * How many groups the pattern has, and whether it matches at the first byte
 * of a subject or nowhere; known once regex_compile was true.
 */
unsigned regex_n_groups(const struct regex *re);
bool regex_is_anchored(const struct regex *re);

/*
 * Nmap interprets its patterns.  JIT code is some ten times faster and knows
 * no limit of depth: the two differ only where the interpreter gives up.  A
 * pattern first used by the interpreter is never translated.
 */
enum regex_engine { REGEX_JIT, REGEX_INTERPRETER };

struct regex_scratch *regex_scratch_new(enum regex_engine engine);
void regex_scratch_free(struct regex_scratch *s);

/* the CPU time of this thread, asked only when an attempt runs long */
void regex_scratch_set_clock(struct regex_scratch *s, uint64_t (*cpu_us)(void));

/*
 * Compiles the pattern as regex_match would at its first use: for whoever
 * counts what a match costs.  regex_is_ready is true afterwards.
 */
void regex_make_ready(struct regex *re, const struct regex_scratch *s);
bool regex_is_ready(const struct regex *re);

/* fills `groups` on a hit; a pattern that does not compile never matches */
enum regex_result regex_match(struct regex *re, struct regex_scratch *s,
    struct bytes subject, struct regex_groups *groups);

/*
 * A step of an attempt that began at `start` of the subject: what stands in
 * front of `pattern` has taken the bytes up to `subject`, and what stands
 * there is tried next.  `pattern` is the pattern's length once all matched.
 */
struct regex_step {
	size_t pattern;
	size_t start;
	size_t subject;
};
typedef void regex_step_fn(void *ctx, const struct regex_step *step);

/*
 * Matches as regex_match does, interpreted and within the same limits, and
 * tells every step, those that are taken back as well; gives up after 200,000.
 * Compiles for itself and shares nothing: for people who want to know, not for
 * the wire.
 */
enum regex_result regex_trace(const struct regex *re, struct bytes subject,
    regex_step_fn *step, void *ctx);

#endif
