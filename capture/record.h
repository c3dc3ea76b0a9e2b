/*
 * record: what the readers of capture file formats have in common.
 *
 * A reader does no input.  It is shown the bytes that are there, says what
 * stands at their beginning and how many of them that took, or how many it
 * must see to go on.  So the same reader serves a file, a pipe and what comes
 * out of a decompressor, and no packet is copied.
 */
#ifndef CAPTURE_RECORD_H
#define CAPTURE_RECORD_H

#include "capture/packet.h"

/* of the bytes of one packet, and of one block, in any format */
enum { RECORD_PACKET_MAX = 256 << 10, RECORD_MAX = 16 << 20 };

enum record {
	RECORD_PACKET, /* one packet; its bytes are in the view */
	RECORD_OTHER,  /* something else, which was passed over */
	RECORD_MORE,   /* `need` bytes must be there to go on */
	RECORD_BAD,    /* `why` says what is wrong with it */
};

struct record_step {
	size_t used; /* bytes done with: RECORD_PACKET and RECORD_OTHER */
	size_t need; /* RECORD_MORE: more than there were */
	const char *why;
};

/* keys that the capture itself brings along; borrowed */
typedef void secrets_fn(void *ctx, uint32_t type, struct bytes secrets);

/* DLT_* of libpcap for a LINKTYPE_* of a file; most are the same number */
int record_link(uint32_t linktype);

/* n 32 bit words as they stand in the file, turned around if `swapped` */
void record_words(uint32_t *to, const uint8_t *from, size_t n, bool swapped);

/* whether numbers of the file are big-endian */
bool record_is_big(bool swapped);

/* the two 16 bit numbers of a word, in the order in which they stand there */
void record_halves(unsigned half[2], uint32_t word, bool swapped);

enum record record_more(struct record_step *step, size_t need);
enum record record_bad(struct record_step *step, const char *why);

#endif
