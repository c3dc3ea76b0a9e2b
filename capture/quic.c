#include "capture/quic.h"

#include "capture/quic_frames.h"
#include "capture/quic_packet.h"
#include "capture/tls_names.h"
#include "capture/tls_records.h"

enum {
	PACKETS_MAX = 16,  /* looked at, of each direction */
	IDS_MAX = 4,       /* that keys were made of */
	VERSIONS_MAX = 16, /* of a Version Negotiation */
};

enum { ERROR_CRYPTO = 0x100 /* and a TLS alert in the low byte */ };

struct side {
	const char *name;
	bool client;
	struct quic_stream *crypto;
};

/* the ids that opened packets so far */
struct ids {
	struct bytes v[IDS_MAX];
	size_t n;
};

/* "Q043", "T051" */
static bool
is_google(uint32_t v)
{
	uint8_t maker = (uint8_t)(v >> 24);

	return (maker == 'Q' || maker == 'T') && (v >> 16 & 0xff) == '0' &&
	       (v >> 8 & 0xff) >= '0' && (v >> 8 & 0xff) <= '9' &&
	       (v & 0xff) >= '0' && (v & 0xff) <= '9';
}

/* Google's own header: flags, eight bytes of connection id, version */
static uint32_t
google_version(struct bytes b)
{
	struct rd r = rd_of(b);
	uint8_t flags = rd_u8(&r);

	if (flags & 0x80 || (flags & 0x09) != 0x09)
		return 0;
	rd_take(&r, 8);
	uint32_t v = rd_u32(&r);
	return rd_ok(&r) && is_google(v) ? v : 0;
}

/* RFC 8999 section 6: version 0, and a list of others */
static bool
is_negotiation(struct bytes b, struct rd *versions)
{
	struct rd r = rd_of(b);
	uint8_t first = rd_u8(&r);
	bool zero = rd_u32(&r) == 0;
	uint8_t to = rd_u8(&r);
	rd_take(&r, to);
	uint8_t from = rd_u8(&r);
	rd_take(&r, from);

	*versions = r;
	return rd_ok(&r) && first & 0x80 && zero && to <= QUIC_ID_MAX &&
	       from <= QUIC_ID_MAX && to + from > 0 && r.n >= 4 &&
	       r.n % 4 == 0 && r.n / 4 <= VERSIONS_MAX;
}

bool
quic_begins(struct bytes b)
{
	struct rd r = rd_of(b);
	uint8_t first = rd_u8(&r);
	uint32_t version = rd_u32(&r);

	if (!rd_ok(&r))
		return false;
	/* the second bit may be anything: RFC 9287 */
	if (first & 0x80 && (quic_is_known(version) || is_google(version)))
		return true;
	return google_version(b) != 0 || is_negotiation(b, &r);
}

/* --- what is inside --- */

static void
add_close(struct facts *f, const struct side *side, uint64_t error)
{
	struct buf text = { 0 };

	if (error >> 8 != ERROR_CRYPTO >> 8)
		return;
	buf_printf(
	    &text, "%s: %s", side->name, name_alert(&f->arena, (uint8_t)error));
	facts_add(f, TLS_ALERT, arena_str(&f->arena, buf_view(&text)));
	buf_release(&text);
}

static void
take_frames(struct facts *f, const struct side *side, struct bytes payload)
{
	struct rd r = rd_of(payload);
	struct quic_frame frame;

	while (quic_next_frame(&r, &frame)) {
		if (frame.kind == QUIC_FRAME_CRYPTO)
			quic_stream_put(side->crypto, frame.at, frame.data);
		else if (frame.kind == QUIC_FRAME_CLOSE)
			add_close(f, side, frame.error);
		else if (frame.kind == QUIC_FRAME_STREAM)
			return; /* it may not stand here */
	}
}

static bool
try_id(struct facts *f, const struct side *side, const struct quic_header *h,
    struct bytes id)
{
	struct quic_opened p;
	struct quic_keys k;

	if (!quic_initial_keys(&k, h->version, id, side->client) ||
	    !quic_open(&k, h, 0, &p))
		return false;
	take_frames(f, side, (struct bytes){ p.frames, p.n });
	return true;
}

/*
 * The client's first packets carry the id that keys are made of, and so do
 * those that follow a Retry; all others are opened with what opened those.
 */
static void
take_initial(struct facts *f, const struct side *side,
    const struct quic_header *h, struct ids *ids)
{
	for (size_t i = ids->n; i-- > 0;)
		if (try_id(f, side, h, ids->v[i]))
			return;
	if (side->client && ids->n < IDS_MAX && try_id(f, side, h, h->to))
		ids->v[ids->n++] = h->to;
}

static void
read_side(struct facts *f, const struct side *side, struct bytes datagrams,
    struct ids *ids)
{
	struct rd r = rd_of(datagrams);
	struct quic_header h;

	for (int i = 0; i < PACKETS_MAX; i++) {
		while (r.n > 0 && r.p[0] == 0)
			rd_u8(&r); /* padding behind a datagram's packets */
		if (!quic_next_packet(&r, &h))
			break;
		if (!side->client)
			facts_add(f, TLS_QUIC, name_quic(&f->arena, h.version));
		if (h.kind == QUIC_INITIAL)
			take_initial(f, side, &h, ids);
	}
}

/* a server's second hello stands behind a first that another answer had */
static struct bytes
heard_behind(const struct quic_stream *s)
{
	size_t at = 0;

	while (at < QUIC_STREAM_MAX && !s->there[at])
		at++;
	return quic_stream_heard(s, at);
}

/* what a server offers instead, or speaks in Google's way */
static void
read_versions(struct facts *f, struct bytes got)
{
	struct rd versions;
	uint32_t google = google_version(got);

	if (google == 0 && got.n > 5 && (got.p[0] & 0xc0) == 0xc0) {
		struct rd r = rd_of(bytes_cut(got, 1, 4));
		google = rd_u32(&r);
	}
	if (is_google(google))
		facts_add(f, TLS_QUIC, name_quic(&f->arena, google));
	if (!is_negotiation(got, &versions))
		return;
	while (versions.n >= 4) {
		uint32_t v = rd_u32(&versions);
		/* RFC 9000 section 15: some exist to be ignored */
		if ((v & 0x0f0f0f0f) != 0x0a0a0a0a)
			facts_add(f, TLS_QUIC, name_quic(&f->arena, v));
	}
}

void
quic_facts(struct facts *f, const struct response *res)
{
	struct quic_stream *crypto =
	    arena_alloc(&f->arena, 2 * sizeof(*crypto));
	struct side client = { "client", true, &crypto[0] };
	struct side server = { "server", false, &crypto[1] };
	struct bytes got = bytes_cut(res->got, 0, res->whole);
	struct ids ids = { .n = 0 };

	read_versions(f, got);
	read_side(f, &client, res->sent, &ids);
	read_side(f, &server, got, &ids);
	facts_client(f, quic_stream_heard(&crypto[0], 0));
	facts_server(f, heard_behind(&crypto[1]));
}
