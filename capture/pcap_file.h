/*
 * pcap_file: packets out of the bytes of a classic pcap file.
 *
 * As tcpdump -w writes them and as the I-D "PCAP Capture File Format" tells:
 * either byte order, microseconds or nanoseconds, a frame check sequence
 * behind each packet; and, of those that wrote other things under the same
 * magic, Kuznetzov's longer records and AIX' interface types.
 */
#ifndef CAPTURE_PCAP_FILE_H
#define CAPTURE_PCAP_FILE_H

#include "capture/record.h"

/* starts as all zeros */
struct pcap_file {
	bool begun;      /* the file header was read */
	bool swapped;    /* the other byte order than this machine's */
	bool old;        /* lengths may stand in the other order */
	size_t header;   /* bytes in front of each packet */
	size_t fcs;      /* bytes of check sequence behind each packet */
	size_t most;     /* bytes that a packet may have */
	uint32_t per_us; /* units of the fractions of seconds */
	int link;
};

/* whether these are the first four bytes of one */
bool pcap_file_is(struct bytes first);

/* `out` gets all but frame and file */
enum record pcap_file_next(struct pcap_file *f, struct bytes in,
    struct packet *out, struct record_step *step);

#endif
