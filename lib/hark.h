/*
 * hark.h: what runs behind a port, as a library.
 *
 * Reads what servers said with hark's signatures and tells service, product,
 * version and more: of one response that you have (hark_match), or of packets
 * (hark_capture_feed), whose connections are put together first.  It sends
 * nothing and opens nothing but the signature files you name.
 *
 *	struct hark_db *db = hark_db_new();
 *	hark_db_load_builtin(db, NULL, NULL);
 *	hark_db_finish(db, NULL, NULL);
 *	struct hark_matcher *m = hark_matcher_new(db, NULL);
 *
 *	struct hark_response r = { .size = sizeof(r), .got = p, .got_len = n };
 *	const struct hark_finding *f;
 *	if (hark_match(m, &r, &f) == HARK_FOUND)
 *		show(f->service, f->product, f->version);
 *
 *	hark_matcher_free(m);
 *	hark_db_free(db);
 *
 * What holds for all of it:
 *
 * Threads.  A database is filled by one thread; once hark_db_finish returned
 * HARK_OK it never changes, and any number of threads may use it, each with a
 * matcher or a capture of its own.  One of these is used by one thread at a
 * time.  There is no other state: no globals, no locale, no signals.
 *
 * Ownership.  What a _new function returned is yours until its _free function,
 * which takes NULL as well.  A database outlives its matchers and captures.
 * What you hand in is copied or done with when the call returns; what you are
 * handed is the library's, and lasts as long as its function says.
 *
 * Text.  All strings you are handed are valid UTF-8 without control
 * characters, whatever the server said: a byte that is not part of a printable
 * character reads \xHH.  NULL means not known.
 *
 * Errors.  Functions that return int return one of enum hark_status, of which
 * the errors are negative.  A NULL where something is needed, or a number out
 * of range, is HARK_BAD_ARGUMENT (from a _new function: NULL), never a crash.
 * Nothing is printed, and the process is never ended but for one reason: when
 * no memory is left, abort is called.  How much is kept is bounded, whatever
 * is heard.
 *
 * Callbacks.  They are called by the thread that made the call, before it
 * returns, and must not use the database or the capture that calls them: what
 * they try is HARK_BAD_ORDER.  They must not free it, and have to return.
 *
 * Later versions.  Structs that you fill begin with `size`: their size, as you
 * compiled it.  Set it, set all you do not use to zero, and the defaults are
 * meant.  Structs that you are handed grow at their end alone.  So a program
 * runs with any later library of the same libhark.so.0, and one that sets a
 * field that an earlier library does not know is told HARK_BAD_ARGUMENT.
 */
#ifndef HARK_H
#define HARK_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define HARK_VERSION "0.1.0"

/* the same as a number, for comparing: two digits each but the first */
#define HARK_VERSION_NUMBER 100

/* HARK_VERSION of the library that is running */
const char *hark_version(void);

enum hark_status {
	HARK_FOUND = 1,           /* hark_match: a signature knew it */
	HARK_OK = 0,              /* done; hark_match: none knew it */
	HARK_BAD_ARGUMENT = -1,   /* NULL, or out of its range */
	HARK_BAD_FILE = -2,       /* cannot be read */
	HARK_BAD_SIGNATURES = -3, /* there are errors in them */
	HARK_BAD_ORDER = -4       /* not now: see the function */
};

/* what a status means, as a phrase without a full stop; lasts for ever */
const char *hark_status_text(int status);

/* --- the signature database --- */

/* probes, the signatures that read their answers, names of ports */
struct hark_db;

/* what is wrong with a signature file, and where; lasts for the call */
struct hark_error {
	const char *file; /* as it was named; "web.sig": a built-in one */
	unsigned line;    /* from 1; 0: it is about the whole file */
	unsigned column;  /* in bytes, from 1; 0: the same */
	const char *text;
};

/* called for each error; `ctx` is what was handed in beside it */
typedef void hark_error_fn(void *ctx, const struct hark_error *error);

enum { HARK_SIGNATURES_MAX = 64 << 20 }; /* bytes of one signature file */

/* an empty database */
struct hark_db *hark_db_new(void);
void hark_db_free(struct hark_db *db);

/*
 * The three ways to fill it, before hark_db_finish: with the `n` bytes of a
 * signature file (docs/signatures.md has the grammar) that errors call `name`,
 * with a file, and with hark's own signatures.  They may be called repeatedly
 * and in any order: of two lines that match, that of the earlier file wins, so
 * load your own before the built-in ones.
 *
 * Every error of the file is told to `on_error`, which may be NULL, in order of
 * lines.  With HARK_BAD_SIGNATURES the database can not be finished any more,
 * yet further files can be loaded for the sake of their errors.  With
 * HARK_BAD_FILE, told as well, it is as it was.  HARK_BAD_ORDER: it is
 * finished.
 */
int hark_db_load(struct hark_db *db, const char *name, const void *text,
    size_t n, hark_error_fn *on_error, void *ctx);
int hark_db_load_file(
    struct hark_db *db, const char *path, hark_error_fn *on_error, void *ctx);
int hark_db_load_builtin(
    struct hark_db *db, hark_error_fn *on_error, void *ctx);

/*
 * Makes the database ready for use.  HARK_BAD_SIGNATURES when the files do not
 * fit together or one had errors; HARK_BAD_ORDER when it is finished already.
 */
int hark_db_finish(struct hark_db *db, hark_error_fn *on_error, void *ctx);

/* --- options --- */

enum hark_flag {
	/*
	 * interpret the patterns, with a limit of depth, exactly as Nmap does;
	 * several times slower, and differs where that limit ends an attempt
	 */
	HARK_NMAP_EXACT = 1 << 0,
	/*
	 * let a response take the time it takes; what is found then never
	 * depends on the speed of the machine
	 */
	HARK_NO_BUDGET = 1 << 1
};

/* how to match, and how much to keep; of every number, 0 is the default */
struct hark_options {
	size_t size;
	size_t subject_max;   /* bytes of a response matched on; 8192 */
	size_t flows_max;     /* connections followed at once; 2^20 */
	size_t buffered_max;  /* bytes of them kept at once; 2^28 */
	size_t endpoints_max; /* endpoints known at once; 2^20 */
	unsigned window;      /* bytes kept of a direction; 16384, the most */
	unsigned turns;       /* responses of a connection, to 255; 8 */
	unsigned budget_us;   /* CPU time for one response; 20000 */
	unsigned flags;       /* of enum hark_flag */
};

/* --- what was found --- */

enum hark_proto { HARK_TCP = 0, HARK_UDP = 1 };

enum hark_tunnel {
	HARK_TUNNEL_NONE = 0,
	HARK_TUNNEL_TLS = 1,
	HARK_TUNNEL_DTLS = 2
};

enum hark_method {
	HARK_METHOD_TABLE = 0,   /* a guess from the port number alone */
	HARK_METHOD_PASSIVE = 1, /* from what was heard */
	HARK_METHOD_ACTIVE = 2   /* from the answer to a probe */
};

/* how the words of a connection were heard */
enum hark_heard {
	HARK_GAP = 1 << 0,       /* bytes are missing between them */
	HARK_CONFLICT = 1 << 1,  /* copies of the same bytes differed */
	HARK_TRUNCATED = 1 << 2, /* their end is missing */
	HARK_MIDSTREAM = 1 << 3, /* the connection's start was not seen */
	HARK_ONE_SIDED = 1 << 4  /* one direction alone was seen */
};

struct hark_finding {
	const char *service; /* "ssh"; NULL: not known (hark_capture_list) */
	const char *product; /* "OpenSSH" */
	const char *version; /* "9.6p1" */
	const char *info;    /* what else there is to say */
	const char *hostname;
	const char *ostype;
	const char *devicetype;
	const char *const *cpe; /* n_cpe of them: "cpe:/a:..." */
	size_t n_cpe;
	/*
	 * 0 to 10: 10 certain and the version is known, 9 certain, 7 the
	 * service alone, 6 TLS and nothing of what is inside, 3 a guess from
	 * the port, 0 nothing is known
	 */
	unsigned confidence;
	int soft;              /* 1: the signature tells the service alone */
	int tunnel;            /* of enum hark_tunnel: the service is inside */
	int method;            /* of enum hark_method */
	const char *signature; /* file:line; NULL: none, a guess */

	/* where; hark_match repeats protocol and port, and knows no address */
	int proto;        /* of enum hark_proto */
	unsigned port;    /* the server's */
	const char *addr; /* "192.0.2.10", "2001:db8::10"; NULL: not known */
	uint8_t addr_bytes[16]; /* the same; IPv4 as ::ffff:192.0.2.10 */
	unsigned flags;         /* of enum hark_heard */
	uint64_t first_us; /* when it was heard, microseconds since 1970, */
	uint64_t last_us;  /* UTC; 0: not known */
	uint64_t count;    /* responses heard that this comes from */
};

/* called for each finding, which lasts for the call */
typedef void hark_finding_fn(void *ctx, const struct hark_finding *finding);

/* how much was done, and what was not; of matchers the first part alone */
struct hark_counts {
	uint64_t responses;    /* with words of a server */
	uint64_t known;        /* of these: a signature matched */
	uint64_t cut;          /* matched on their beginning: subject_max */
	uint64_t gave_up;      /* patterns ended by a limit of steps */
	uint64_t over_budget;  /* responses given up for their time */
	uint64_t wrong_probes; /* naming a probe that the database lacks */

	uint64_t packets;
	uint64_t undecoded; /* packets that could not be read, or lack parts */
	uint64_t truncated; /* packets of which the capture kept a part */
	uint64_t flows;     /* connections, and conversations over UDP */
	uint64_t gaps;      /* responses with bytes missing */
	uint64_t conflicts; /* responses with contradicting copies */
	uint64_t evicted;   /* flows given up early: flows_max, buffered_max */
	uint64_t no_room;   /* TCP segments not kept: buffered_max */
	uint64_t crowded_out; /* responses and events of endpoints not kept */
};

/* --- one response --- */

struct hark_matcher;

/*
 * NULL when the database is not finished, or the options are out of range;
 * `options` NULL: the defaults.
 */
struct hark_matcher *hark_matcher_new(
    const struct hark_db *db, const struct hark_options *options);
void hark_matcher_free(struct hark_matcher *m);

enum { HARK_RESPONSE_MAX = 1 << 30 }; /* bytes in each part of a response */

/* what a server said, and what it was answering */
struct hark_response {
	size_t size;
	const void *got; /* what it said: got_len bytes */
	size_t got_len;
	/*
	 * what the client had said for it; NULL: not known.  That the server
	 * spoke first is said by a pointer to anything, and sent_len 0.
	 */
	const void *sent;
	size_t sent_len;
	const void *before; /* what the server had said earlier */
	size_t before_len;
	const char *probe; /* name of the probe you sent; NULL: none */
	int proto;         /* of enum hark_proto */
	int tunnel;        /* of enum hark_tunnel: it was said inside one */
	unsigned port;     /* the server's, at most 65535; 0: not known */
	/*
	 * of enum hark_heard; with HARK_GAP or HARK_TRUNCATED a field that
	 * reaches to the end of `got` is withheld, for it may be half of it
	 */
	unsigned flags;
};

/*
 * HARK_FOUND, with `*finding` set, which lasts until the next call with this
 * matcher; HARK_OK when no signature knows these words; or HARK_BAD_ARGUMENT.
 * In the two latter cases `*finding` is NULL.
 */
int hark_match(struct hark_matcher *m, const struct hark_response *response,
    const struct hark_finding **finding);

/* counts since hark_matcher_new; last until the next call with this matcher */
const struct hark_counts *hark_matcher_counts(struct hark_matcher *m);

/* --- packets --- */

/*
 * Packets in, findings out.  Time is the packets' own, so a file and a live
 * interface give the same.
 *
 *	struct hark_capture *c = hark_capture_new(db, NULL, on_finding, ctx);
 *	while (...)
 *		hark_capture_feed(c, &packet);
 *	hark_capture_flush(c, HARK_END_OF_TIME);
 *	hark_capture_list(c, show, ctx);
 *	hark_capture_free(c);
 */
struct hark_capture;

struct hark_packet {
	size_t size;
	const void *data; /* from the link layer on: len bytes */
	size_t len;
	size_t wire_len;  /* bytes it had on the wire; 0: len */
	uint64_t when_us; /* microseconds since 1970, UTC */
	int link;         /* DLT_* of libpcap: 1 Ethernet, 101 raw IP, ... */
	unsigned flags;   /* none yet: 0 */
};

#define HARK_END_OF_TIME UINT64_MAX

/*
 * `on_finding` is called from within hark_capture_feed and hark_capture_flush
 * for each response that a signature knew; NULL: it is not.  Returns NULL when
 * hark_matcher_new would.
 */
struct hark_capture *hark_capture_new(const struct hark_db *db,
    const struct hark_options *options, hark_finding_fn *on_finding, void *ctx);

/* frees without a call of `on_finding`: flush before */
void hark_capture_free(struct hark_capture *c);

/*
 * HARK_OK also for a packet that nothing could be made of, which is ordinary
 * and counted.
 */
int hark_capture_feed(struct hark_capture *c, const struct hark_packet *packet);

/*
 * Ends what time has ended by `now_us`, for when no packet came for long.
 * HARK_END_OF_TIME ends all connections: after the last packet of a file.
 * Packets may follow.
 */
int hark_capture_flush(struct hark_capture *c, uint64_t now_us);

/*
 * Calls `fn` for each server endpoint that spoke or took connections, by
 * address, protocol and port, with the best that is known about it: of what it
 * said, ever since, one answer.  Where no signature knew a word of it the
 * port's name is a guess (HARK_METHOD_TABLE), or `service` is NULL.
 */
int hark_capture_list(struct hark_capture *c, hark_finding_fn *fn, void *ctx);

/*
 * Forgets the endpoints, not the connections that go on.  Who listens for
 * weeks lists and forgets from time to time, and is never short of room.
 */
int hark_capture_forget(struct hark_capture *c);

/* counts since hark_capture_new; last until the next call with this capture */
const struct hark_counts *hark_capture_counts(struct hark_capture *c);

#ifdef __cplusplus
}
#endif

#endif
