#include "cli/record.h"

#include "base/save.h"
#include "base/xalloc.h"
#include "capture/tcp_talk.h"

#include <stdlib.h>

enum { OWNER_ALONE = 0600 };

struct record {
	struct save save;
	struct pcap_writer *w;
	enum pcap_format format;
	uint64_t epoch_us;
	uint32_t n; /* connections */
};

/* a connection that stands, or a check that is on its way */
struct recorded {
	struct tcp_talk talk;
	bool half;    /* a check */
	bool over[2]; /* by side */
};

struct record *
record_begin(const char *path, uint64_t epoch_us, struct err *err)
{
	struct record *r = xcalloc(1, sizeof(*r));

	if (!save_begin(&r->save, path, OWNER_ALONE, err)) {
		free(r);
		return NULL;
	}
	r->epoch_us = epoch_us;
	r->format = pcap_format_of(path);
	r->w = pcap_writer_new(r->save.out, r->format);
	return r;
}

bool
record_end(struct record *r, struct err *err)
{
	bool ok = pcap_writer_end(r->w, err);

	if (ok)
		ok = save_end(&r->save, err);
	else
		save_drop(&r->save);
	free(r);
	return ok;
}

/* equal endpoints may meet again, so no two begin with the same number */
static struct tcp_talk
new_talk(struct record *r, const struct wire_event *e)
{
	return tcp_talk_of(e->client, e->server, ++r->n * 0x9e3779b1U);
}

static void
open_tcp(struct record *r, const struct wire_event *e, uint64_t when_us)
{
	struct recorded *c = xcalloc(1, sizeof(*c));

	c->talk = new_talk(r, e);
	tcp_talk_open(&c->talk, r->w, when_us);
	*e->kept = c;
}

static void
refuse_udp(struct record *r, const struct wire_event *e, uint64_t when_us)
{
	pcap_writer_unreachable(r->w, e->client, e->server, when_us);
}

static void
say_syn(struct record *r, const struct wire_event *e,
    const struct tcp_talk *talk, uint64_t when_us)
{
	pcap_writer_tcp(r->w, e->client, e->server, when_us,
	    talk->next[TALK_CLIENT], 0, TCP_SYN, (struct bytes){ 0 });
}

/* all of its SYNs are one, sent again */
static void
check_tcp(struct record *r, const struct wire_event *e, uint64_t when_us)
{
	struct recorded *c = *e->kept;

	if (c == NULL) {
		c = xcalloc(1, sizeof(*c));
		c->talk = new_talk(r, e);
		c->half = true;
		*e->kept = c;
	}
	say_syn(r, e, &c->talk, when_us);
}

/* the server's word, and our kernel's, which knows of no SYN */
static void
answer_check(struct record *r, const struct wire_event *e,
    const struct recorded *c, uint64_t when_us)
{
	uint32_t ours = c->talk.next[TALK_CLIENT] + 1,
	         theirs = c->talk.next[TALK_SERVER];

	pcap_writer_tcp(r->w, e->server, e->client, when_us, theirs, ours,
	    TCP_SYN | TCP_ACK, (struct bytes){ 0 });
	pcap_writer_tcp(r->w, e->client, e->server, when_us, ours, 0, TCP_RST,
	    (struct bytes){ 0 });
}

static void
refuse_tcp(struct record *r, const struct wire_event *e, uint64_t when_us)
{
	const struct recorded *c = *e->kept;
	struct tcp_talk t = c != NULL ? c->talk : new_talk(r, e);
	uint32_t first = t.next[TALK_CLIENT];

	if (c == NULL)
		say_syn(r, e, &t, when_us);
	pcap_writer_tcp(r->w, e->server, e->client, when_us, 0, first + 1,
	    TCP_RST | TCP_ACK, (struct bytes){ 0 });
}

static void
say_udp(struct record *r, const struct wire_event *e, uint64_t when_us)
{
	pcap_writer_udp(r->w, e->by_server ? e->server : e->client,
	    e->by_server ? e->client : e->server, when_us, e->bytes);
}

/* what happens on a connection that stands */
static void
go_on(struct record *r, const struct wire_event *e, struct recorded *c,
    uint64_t when_us)
{
	enum talk_side by = e->by_server ? TALK_SERVER : TALK_CLIENT;

	if (c->over[by])
		return;
	switch (e->what) {
	case WIRE_WORDS:
		tcp_talk_say(&c->talk, r->w, by, when_us, e->bytes);
		break;
	case WIRE_CLOSED:
		tcp_talk_close(&c->talk, r->w, by, when_us);
		c->over[by] = true;
		break;
	case WIRE_RESET:
		tcp_talk_reset(&c->talk, r->w, by, when_us);
		c->over[TALK_CLIENT] = c->over[TALK_SERVER] = true;
		break;
	default:
		break;
	}
}

void
record_wire(void *record, const struct wire_event *e)
{
	struct record *r = record;
	struct recorded *c = *e->kept;
	uint64_t when_us = r->epoch_us + e->now;

	if (e->what == WIRE_SECRETS) {
		if (r->format == PCAP_NG)
			pcap_writer_secrets(r->w, e->bytes);
	} else if (e->what == WIRE_GONE) {
		free(c);
		*e->kept = NULL;
	} else if (e->what == WIRE_OPENED) {
		open_tcp(r, e, when_us);
	} else if (e->what == WIRE_CHECKED) {
		check_tcp(r, e, when_us);
	} else if (e->what == WIRE_HALF_OPEN) {
		answer_check(r, e, c, when_us);
	} else if (e->what == WIRE_REFUSED) {
		(e->proto == PROTO_TCP ? refuse_tcp : refuse_udp)(
		    r, e, when_us);
	} else if (e->proto == PROTO_UDP) {
		say_udp(r, e, when_us);
	} else if (c != NULL && !c->half) {
		go_on(r, e, c, when_us);
	}
}
