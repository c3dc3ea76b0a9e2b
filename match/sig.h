/*
 * sig: the signature database in memory.
 *
 * Probes in load order, each with the lines that read its answers.  Filled by
 * sig_file_load (match/sig_file.h), one file after the other, then completed
 * by sigdb_finish; from then on it never changes and may be shared by threads.
 *
 *	struct sigdb *db = sigdb_new();
 *	ok = sig_file_load(db, "my.sig", text, on_error, ctx) &&
 *	    sigdb_finish(db, on_error, ctx);
 */
#ifndef MATCH_SIG_H
#define MATCH_SIG_H

#include "base/addr.h"
#include "base/arena.h"
#include "base/portset.h"
#include "match/finding.h"
#include "match/pattern.h"

struct buf;
struct narrow;
struct regex;
struct regex_scratch;
struct template;

enum sig_kind { SIG_MATCH, SIG_SOFTMATCH, SIG_CLIENT };
enum safety { SAFETY_SAFE, SAFETY_LOGGY, SAFETY_INTRUSIVE };

enum { SIG_NO_PROBE = UINT32_MAX };

struct sig_place {
	const char *file;
	unsigned line; /* from 1 */
};

/* how it is known that a server says what an example shows */
enum sig_origin {
	SIG_UNTOLD,
	SIG_OBSERVED,      /* a server that we asked or heard said it */
	SIG_SPECIFICATION, /* made from a standard, or the maker's own words */
	SIG_DOCUMENTED,    /* others tell that they have seen it */
	SIG_ORIGIN_N
};

/* a response that a line must match, or must not */
struct sig_example {
	struct sig_place place;
	struct bytes bytes;
	bool counter;
	const char *field[FIELD_N]; /* expected; NULL: not checked */
	const char **cpe;           /* each must be among the finding's */
	size_t n_cpe;
	enum sig_origin origin;
	const char *seen;         /* which server, document or collection */
	struct sig_example *next; /* in file order */
};

/* a comment above a line, or above a Probe for its lines: what is warned of
 * there is right, and stays as it is */
struct sig_mark {
	struct sig_place place;
	const char *warning; /* its name, as match/lint.h has them */
	uint32_t id;
	struct sig_mark *next;
};

/* one match, softmatch or client line */
struct sig_line {
	enum sig_kind kind;
	struct sig_place place;
	unsigned column;     /* of the pattern in its line, from 1 */
	const char *service; /* without "ssl/" */
	bool inside_tls;     /* the service was written ssl/<service> */
	struct regex *regex;
	const struct template *field[FIELD_N]; /* NULL: no such template */
	const struct template **cpe;
	size_t n_cpe;
	struct sig_example *examples;
	const struct sig_mark *marks; /* its own, then its section's */
	uint32_t id;    /* place in load order over the whole database */
	uint32_t probe; /* whose answers it reads; SIG_NO_PROBE: client lines */
};

/* indexes in load order: of lines by id, of probes by place in sigdb.probe */
struct sig_list {
	uint32_t *v;
	size_t n;
	size_t cap;
};

struct sig_ports {
	struct sig_range {
		uint16_t lo;
		uint16_t hi;
	} * v;
	size_t n;
	size_t cap;
};

struct sig_fallback {
	const char *name;
	struct sig_place place;
	unsigned column;
	struct sig_fallback *next;
};

/* a number that one file may set again, and later files may not */
struct sig_number {
	unsigned value;
	const char *set_by; /* the file; NULL: still the default */
};

struct sig_then {
	struct sig_place place;
	struct regex *regex; /* an answer */
	struct bytes words;  /* what is said to it; $1..$9 are its groups */
};

struct sig_probe {
	enum proto proto;
	const char *name;
	struct bytes payload; /* empty: the NULL probe */
	struct sig_place place;
	struct regex **like; /* requests that get the same kind of answer */
	size_t n_like;
	size_t cap_like;
	struct pattern_set like_first; /* what such requests begin with */
	struct sig_ports ports;
	struct sig_ports sslports;
	struct sig_number rarity; /* 1..9 */
	struct sig_number totalwait_ms;
	struct sig_number tcpwrapped_ms;
	bool no_payload; /* not for finding open UDP ports */
	enum safety safety;
	struct bytes bye;       /* empty: none */
	struct sig_number logs; /* lines it makes a usual server write, 0..9 */
	struct sig_then *then;  /* what is said to its answers */
	size_t n_then;
	size_t cap_then;
	struct sig_list lines; /* its match and softmatch lines */
	struct sig_list chain; /* probes whose lines read its answers */
	struct sig_fallback *fallbacks; /* names, until sigdb_finish */
};

struct sigdb {
	struct arena arena;
	struct sig_probe *probe;
	size_t n_probe;
	size_t cap_probe;
	struct sig_line **line; /* by id */
	size_t n_line;
	size_t cap_line;
	struct sig_list clients;          /* client lines */
	struct pattern_set clients_first; /* what they begin with */
	struct sig_list by_rarity; /* all probes, rarity first, then order */
	struct pattern_set payload_lengths; /* of probes, modulo 256 */
	struct portset exclude;             /* ports never to be asked */
	size_t n_example;
	uint32_t n_mark;
	bool is_builtin; /* hark's own signatures, all of them and no others */
	const struct narrow *narrow; /* the index over all lines */
	struct narrow *own_narrow;   /* NULL: it is compiled in, too */
};

/* what is wrong in a signature file, and where; text lasts for the call */
struct sig_error {
	const char *file;
	unsigned line;
	unsigned column; /* from 1 */
	const char *text;
};

typedef void sig_error_fn(void *ctx, const struct sig_error *error);

struct sigdb *sigdb_new(void);
void sigdb_free(struct sigdb *db);

/*
 * Resolves fallbacks, orders the probes and indexes the lines, once all files
 * are loaded.  False when a fallback names no probe; each such is reported.
 */
bool sigdb_finish(struct sigdb *db, sig_error_fn *report, void *ctx);

/* the group that words name at a place by $1..$9; 0: it is a byte like any */
unsigned sig_group_at(struct bytes words, size_t at);

/*
 * What the probe says to an answer, at the end of `out`: of its `then` lines
 * the first that matches, which is given back.  NULL when none does, and
 * nothing more is to be said.
 */
const struct sig_then *sig_then(const struct sig_probe *probe,
    struct regex_scratch *scratch, struct bytes answer, struct buf *out);

/* whether a client's bytes ask what the probe asks, by its `like` lines */
bool sig_is_like(const struct sig_probe *probe, struct regex_scratch *scratch,
    struct bytes sent);

/* "observed", "specification", "documented"; "untold" */
const char *sig_origin_name(enum sig_origin origin);

bool sig_ports_has(const struct sig_ports *p, uint16_t port);

void sig_list_add(struct sig_list *list, uint32_t index);

/* the first probe of that name; `proto` is tried first, then the other */
const struct sig_probe *sigdb_find(
    const struct sigdb *db, enum proto proto, struct bytes name);

#endif
