/*
 * source: packets out of a capture file.
 *
 * Reads classic pcap and pcapng, as they are or compressed with gzip or zstd,
 * from a file, a pipe or standard input ("-").  The readers of the two
 * formats are capture/pcap_file.h and capture/pcapng.h.
 *
 *	struct source *src = source_open(path, &err);
 *	while ((got = source_next(src, &packet, &err)) == SOURCE_PACKET)
 *		capture_feed(capture, &packet);
 *	source_close(src);
 */
#ifndef CAPTURE_SOURCE_H
#define CAPTURE_SOURCE_H

#include "base/err.h"
#include "capture/record.h"

struct source;

enum source_result {
	SOURCE_PACKET,
	SOURCE_END,
	SOURCE_DAMAGED, /* err says where; the packets so far were good */
	SOURCE_QUIET,   /* nothing yet: only if the options allow it */
	SOURCE_REFUSED, /* what was too quiet to be judged is no capture */
};

/* why a capture could not be opened */
enum source_refusal {
	REFUSED_UNREADABLE, /* the file itself */
	REFUSED_EMPTY,
	REFUSED_OTHER,   /* it is something else */
	REFUSED_CUT,     /* a capture, cut off inside its file header */
	REFUSED_DAMAGED, /* what it is packed in is cut or damaged */
};

/* all zeros: wait as long as it takes, and end where the file ends */
struct source_options {
	/* how long to wait for a pipe before SOURCE_QUIET; 0: for ever */
	unsigned wait_ms;
	/* the file is still being written: its end is SOURCE_QUIET */
	bool growing;
	/*
	 * Gets the secrets that a pcapng file brings along, each in front of
	 * the packets it is for.  A reader of TLS key logs plugs in here.
	 */
	secrets_fn *secrets;
	void *secrets_ctx;
};

/*
 * Opens a capture, or returns NULL and says in one line what is wrong with it
 * and what to do.  `path` is borrowed for as long as its packets matter: they
 * carry it.
 */
struct source *source_open(const char *path, struct err *err);

/* the same; `options` and `why` may be NULL */
struct source *source_open_with(const char *path,
    const struct source_options *options, enum source_refusal *why,
    struct err *err);

/* the next packet; its bytes are good until the next call */
enum source_result source_next(
    struct source *src, struct packet *out, struct err *err);

/* how many bytes of the capture, as unpacked, were passed over */
uint64_t source_offset(const struct source *src);

/* bytes read of the file itself */
uint64_t source_taken(const struct source *src);

void source_close(struct source *src);

#endif
