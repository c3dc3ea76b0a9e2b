/*
 * pcap_writer: a capture file made from what was said.
 *
 * Callers know endpoints, times and words; Ethernet, IP and TCP or UDP around
 * them, with lengths and checksums, are made here.  Addresses of network cards
 * are made of the last bytes of IP addresses, everything else is the same in
 * every packet, so equal calls give equal files.
 *
 *	struct pcap_writer *w = pcap_writer_new(out, PCAP_CLASSIC);
 *	pcap_writer_udp(w, &client, &server, now_us, question);
 *	pcap_writer_udp(w, &server, &client, now_us, answer);
 *	ok = pcap_writer_end(w, &err);
 *
 * Whole TCP connections are written by capture/tcp_talk.h.
 */
#ifndef CAPTURE_PCAP_WRITER_H
#define CAPTURE_PCAP_WRITER_H

#include "base/err.h"
#include "capture/packet.h"

#include <stdio.h>

struct pcap_writer;

enum pcap_format { PCAP_CLASSIC, PCAP_NG };

/* by the end of the name: PCAP_NG for ".pcapng" */
enum pcap_format pcap_format_of(const char *path);

/* `out` stays the caller's */
struct pcap_writer *pcap_writer_new(FILE *out, enum pcap_format format);

/*
 * One segment without options; flags are TCP_*.  Both endpoints must be of one
 * family, and the payload must fit into one packet.
 */
void pcap_writer_tcp(struct pcap_writer *w, const struct endpoint *src,
    const struct endpoint *dst, uint64_t when_us, uint32_t seq, uint32_t ack,
    unsigned flags, struct bytes payload);

void pcap_writer_udp(struct pcap_writer *w, const struct endpoint *src,
    const struct endpoint *dst, uint64_t when_us, struct bytes payload);

/* ICMP's word to `client` that nobody listens at the UDP port `server` */
void pcap_writer_unreachable(struct pcap_writer *w,
    const struct endpoint *client, const struct endpoint *server,
    uint64_t when_us);

/* PCAP_NG alone: lines of a TLS key log, for the packets behind them */
void pcap_writer_secrets(struct pcap_writer *w, struct bytes keylog);

/*
 * Flushes, and frees the writer.  False when something could not be written,
 * by `out` or because no packet can hold it: err says what was first.
 */
bool pcap_writer_end(struct pcap_writer *w, struct err *err);

#endif
