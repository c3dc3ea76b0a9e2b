/*
 * source: packets out of a capture file.
 *
 * Reads classic pcap and pcapng, in either byte order, with microseconds or
 * nanoseconds, from a file or from standard input ("-").  The only file that
 * knows libpcap.
 *
 *	struct source *src = source_open(path, &err);
 *	while ((got = source_next(src, &packet, &err)) == SOURCE_PACKET)
 *		capture_feed(capture, &packet);
 *	source_close(src);
 */
#ifndef CAPTURE_SOURCE_H
#define CAPTURE_SOURCE_H

#include "base/err.h"
#include "capture/packet.h"

struct source;

enum source_result {
	SOURCE_PACKET,
	SOURCE_END,
	SOURCE_DAMAGED, /* err says where; the packets so far were good */
};

/*
 * Opens a capture, or returns NULL and says in one line what is wrong with it
 * and what to do.  `path` is borrowed for as long as its packets matter: they
 * carry it.
 */
struct source *source_open(const char *path, struct err *err);

/* the next packet; its bytes are good until the next call */
enum source_result source_next(
    struct source *src, struct packet *out, struct err *err);

/* how many bytes of the file have been read; 0 when it cannot be told */
uint64_t source_offset(const struct source *src);

void source_close(struct source *src);

#endif
