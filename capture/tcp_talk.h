/*
 * tcp_talk: a TCP connection written into a capture, from its words alone.
 *
 * Handshake, sequence numbers, acknowledgements and the end are made here, as
 * between two peers on a clean network: what somebody says is cut into
 * segments and acknowledged at once.
 *
 *	struct tcp_talk t = tcp_talk_of(&client, &server, 1);
 *	tcp_talk_open(&t, w, now_us);
 *	tcp_talk_say(&t, w, TALK_SERVER, now_us, banner);
 *	tcp_talk_close(&t, w, TALK_CLIENT, now_us);
 *	tcp_talk_close(&t, w, TALK_SERVER, now_us);
 */
#ifndef CAPTURE_TCP_TALK_H
#define CAPTURE_TCP_TALK_H

#include "capture/pcap_writer.h"

enum talk_side { TALK_CLIENT, TALK_SERVER };

/* a plain value: nothing is to be released */
struct tcp_talk {
	struct endpoint end[2]; /* by side */
	uint32_t next[2];       /* sequence number of the next byte */
};

/* `first` is the client's first sequence number, the server's follows it */
struct tcp_talk tcp_talk_of(const struct endpoint *client,
    const struct endpoint *server, uint32_t first);

/* the handshake; without it the connection is heard from its midst on */
void tcp_talk_open(struct tcp_talk *t, struct pcap_writer *w, uint64_t when_us);

void tcp_talk_say(struct tcp_talk *t, struct pcap_writer *w,
    enum talk_side from, uint64_t when_us, struct bytes words);

/* n bytes were said that nobody knows */
void tcp_talk_miss(struct tcp_talk *t, enum talk_side from, uint64_t n);

/* this side says that it has said everything */
void tcp_talk_close(struct tcp_talk *t, struct pcap_writer *w,
    enum talk_side from, uint64_t when_us);

void tcp_talk_reset(struct tcp_talk *t, struct pcap_writer *w,
    enum talk_side from, uint64_t when_us);

#endif
