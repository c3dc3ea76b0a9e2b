#include "capture/tcp_talk.h"

/* what fits into Ethernet's 1500 bytes with headers of IPv6 */
enum { SEGMENT_MAX = 1440 };

static const struct bytes nothing = { 0 };

static void
put(struct tcp_talk *t, struct pcap_writer *w, enum talk_side from,
    uint64_t when_us, unsigned flags, struct bytes payload)
{
	uint32_t ack = flags & TCP_ACK ? t->next[1 - from] : 0;

	pcap_writer_tcp(w, &t->end[from], &t->end[1 - from], when_us,
	    t->next[from], ack, flags, payload);
	t->next[from] += (uint32_t)payload.n;
	if (flags & (TCP_SYN | TCP_FIN))
		t->next[from]++;
}

struct tcp_talk
tcp_talk_of(const struct endpoint *client, const struct endpoint *server,
    uint32_t first)
{
	return (struct tcp_talk){
		.end = { *client, *server },
		.next = { first, first + 1 },
	};
}

void
tcp_talk_open(struct tcp_talk *t, struct pcap_writer *w, uint64_t when_us)
{
	put(t, w, TALK_CLIENT, when_us, TCP_SYN, nothing);
	put(t, w, TALK_SERVER, when_us, TCP_SYN | TCP_ACK, nothing);
	put(t, w, TALK_CLIENT, when_us, TCP_ACK, nothing);
}

void
tcp_talk_say(struct tcp_talk *t, struct pcap_writer *w, enum talk_side from,
    uint64_t when_us, struct bytes words)
{
	if (words.n == 0)
		return;
	for (size_t at = 0; at < words.n; at += SEGMENT_MAX) {
		struct bytes part = bytes_cut(words, at, SEGMENT_MAX);
		bool last = at + part.n == words.n;
		put(t, w, from, when_us, TCP_ACK | (last ? TCP_PSH : 0), part);
	}
	put(t, w, 1 - from, when_us, TCP_ACK, nothing);
}

void
tcp_talk_miss(struct tcp_talk *t, enum talk_side from, uint64_t n)
{
	t->next[from] += (uint32_t)n;
}

void
tcp_talk_close(struct tcp_talk *t, struct pcap_writer *w, enum talk_side from,
    uint64_t when_us)
{
	put(t, w, from, when_us, TCP_FIN | TCP_ACK, nothing);
	put(t, w, 1 - from, when_us, TCP_ACK, nothing);
}

void
tcp_talk_reset(struct tcp_talk *t, struct pcap_writer *w, enum talk_side from,
    uint64_t when_us)
{
	put(t, w, from, when_us, TCP_RST | TCP_ACK, nothing);
}
