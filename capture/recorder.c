#include "capture/recorder.h"

#include "base/buf.h"
#include "base/xalloc.h"
#include "capture/roles.h"
#include "capture/stages.h"
#include "capture/stream.h"

#include <stdlib.h>
#include <string.h>

enum {
	PIECES_MAX = 4096, /* of one direction */
	/* bytes further ahead than this belong to no window in use */
	BYTES_AHEAD = 1 << 28,
};

/* bytes of one direction, from `offset` on, that one packet brought */
struct piece {
	int64_t offset;
	size_t at; /* in the recording's bytes */
	size_t n;
	uint64_t when_us, frame;
	bool
	    weak; /* no receiver may have taken it: a better copy replaces it */
};

struct track {
	struct piece *piece; /* TCP: by offset, without overlaps */
	size_t n, cap;
	size_t kept;    /* bytes */
	int64_t high;   /* TCP: end of the last byte heard of */
	int64_t urgent; /* TCP: behind the first urgent byte; 0: none */
	uint32_t base;  /* TCP: sequence number of offset 0 */
	bool begun;     /* `base` is known */
	bool exact;     /* nothing comes before it */
	enum stream_close how;
	uint64_t closed_us;
};

struct recording {
	struct buf bytes;
	struct track track[2]; /* by end */
	size_t charged;        /* to the limit of all recordings */
	unsigned flags;        /* HEARD_* */
	uint64_t first_us, last_us;
	struct origin origin;
};

static bool
is_wanted(const struct stages *st, const struct flow *f)
{
	const struct endpoint *one = st->sinks.stream_of;

	return one == NULL || endpoint_eq(one, &f->end[0]) ||
	       endpoint_eq(one, &f->end[1]);
}

/* begins with the first words; NULL where nothing is recorded */
static struct recording *
recording_of(struct stages *st, struct flow *f, const struct segment *s)
{
	struct recording *r = f->recording;

	if (r == NULL) {
		if (s->payload.n + s->missing == 0 || !is_wanted(st, f) ||
		    st->recorded + sizeof(*r) > st->limits.streams)
			return NULL;
		r = f->recording = xcalloc(1, sizeof(*r));
		r->charged = sizeof(*r);
		st->recorded += r->charged;
		r->first_us = s->when_us;
		r->origin.first_frame = s->frame;
		r->origin.via = s->via;
	}
	r->last_us = s->when_us;
	r->origin.last_frame = s->frame;
	r->origin.file = s->file;
	return r;
}

/* whether n more bytes may be kept; if not, the stream is cut short */
static bool
may_keep(struct stages *st, struct recording *r, struct track *t, size_t n)
{
	size_t cost = n + sizeof(struct piece);

	if (t->kept + n > st->limits.stream || t->n == PIECES_MAX ||
	    st->recorded + cost > st->limits.streams) {
		r->flags |= HEARD_TRUNCATED;
		return false;
	}
	st->recorded += cost;
	r->charged += cost;
	t->kept += n;
	return true;
}

static void
insert(struct stages *st, struct recording *r, struct track *t, size_t at,
    int64_t offset, struct bytes data, const struct segment *s)
{
	if (data.n == 0 || !may_keep(st, r, t, data.n))
		return;
	t->piece = xgrow(t->piece, t->n, &t->cap, sizeof(*t->piece));
	memmove(
	    &t->piece[at + 1], &t->piece[at], (t->n - at) * sizeof(*t->piece));
	t->piece[at] = (struct piece){
		.offset = offset,
		.at = r->bytes.n,
		.n = data.n,
		.when_us = s->when_us,
		.frame = s->frame,
	};
	buf_add(&r->bytes, data);
	t->n++;
}

/* puts better bytes in the place of those in a piece */
static void
replace(struct recording *r, struct piece *old, int64_t offset,
    struct bytes data, const struct segment *s)
{
	memcpy(r->bytes.p + old->at + (offset - old->offset), data.p, data.n);
	old->weak = false;
	old->when_us = s->when_us;
	old->frame = s->frame;
}

/*
 * Cuts a piece in two, the second one beginning at an offset inside of it;
 * false: there is no room for one more.
 */
static bool
split(struct stages *st, struct recording *r, struct track *t, size_t i,
    int64_t offset)
{
	size_t n = (size_t)(offset - t->piece[i].offset);

	if (!may_keep(st, r, t, 0))
		return false;
	t->piece = xgrow(t->piece, t->n, &t->cap, sizeof(*t->piece));
	memmove(&t->piece[i + 1], &t->piece[i], (t->n - i) * sizeof(*t->piece));
	t->n++;
	t->piece[i].n = n;
	t->piece[i + 1].offset += (int64_t)n;
	t->piece[i + 1].at += n;
	t->piece[i + 1].n -= n;
	return true;
}

/*
 * The part of a weak piece that these bytes have better, by itself and
 * replaced; the index of the piece in which they begin then.
 */
static size_t
better(struct stages *st, struct recording *r, struct track *t, size_t i,
    int64_t offset, struct bytes data, const struct segment *s)
{
	int64_t end = t->piece[i].offset + (int64_t)t->piece[i].n;

	if (offset > t->piece[i].offset && !split(st, r, t, i++, offset))
		return i - 1;
	if (offset + (int64_t)data.n < end) {
		if (!split(st, r, t, i, offset + (int64_t)data.n))
			return i;
		end = offset + (int64_t)data.n;
	}
	replace(r, &t->piece[i], offset,
	    bytes_cut(data, 0, (size_t)(end - offset)), s);
	return i;
}

/* notes whether a piece that was there says something else */
static void
compare(struct recording *r, const struct piece *old, int64_t offset,
    struct bytes data)
{
	int64_t from = offset > old->offset ? offset : old->offset;
	int64_t old_end = old->offset + (int64_t)old->n;
	int64_t end = offset + (int64_t)data.n;

	if (end > old_end)
		end = old_end;
	if (memcmp(r->bytes.p + old->at + (from - old->offset),
	        data.p + (from - offset), (size_t)(end - from)) != 0)
		r->flags |= HEARD_CONFLICT;
}

/* keeps those bytes of a segment that no piece has, or a weak one */
static void
fill(struct stages *st, struct recording *r, struct track *t, int64_t offset,
    struct bytes data, const struct segment *s, enum copy copy)
{
	size_t i = t->n;

	while (i > 0 &&
	       t->piece[i - 1].offset + (int64_t)t->piece[i - 1].n > offset)
		i--;
	while (data.n > 0) {
		size_t room = data.n;
		if (i < t->n) {
			int64_t gap = t->piece[i].offset - offset;
			room = gap < 0 ? 0 : (size_t)gap;
		}
		size_t before = t->n;
		insert(st, r, t, i, offset, bytes_cut(data, 0, room), s);
		i += t->n - before;
		if (t->n > before)
			t->piece[i - 1].weak = copy == COPY_WEAK;
		if (room >= data.n)
			return;
		/* what the next piece covers is there already */
		if (room > 0) {
			data = bytes_cut(data, room, data.n);
			offset += (int64_t)room;
		}
		compare(r, &t->piece[i], offset, data);
		if (copy == COPY_FIRM && t->piece[i].weak)
			i = better(st, r, t, i, offset, data, s);
		int64_t end = t->piece[i].offset + (int64_t)t->piece[i].n;
		data = bytes_cut(data, (size_t)(end - offset), data.n);
		offset = end;
		i++;
	}
}

/* a sequence number as an offset, near the last ones heard */
static int64_t
offset_of(struct track *t, const struct conn *c, unsigned from,
    const struct segment *s)
{
	uint32_t seq = s->seq + ((s->flags & TCP_SYN) != 0);

	if (!t->begun) {
		t->begun = true;
		t->exact = c->base_known[from] == BASE_EXACT;
		t->base = t->exact ? c->base[from] : seq;
	}
	return t->high + (int32_t)(seq - (t->base + (uint32_t)t->high));
}

static void
note_close(struct recording *r, const struct flow *f, unsigned from,
    const struct segment *s)
{
	struct track *t = &r->track[from];

	if (t->how != STREAM_OPEN)
		return;
	if (s->flags & TCP_FIN)
		t->how = STREAM_FIN;
	else if ((s->flags & TCP_RST) && f->conn.reset)
		t->how = STREAM_RESET;
	if (t->how != STREAM_OPEN)
		t->closed_us = s->when_us;
}

/*
 * Whether a segment has the first urgent byte, which most receivers hand out
 * beside the stream (RFC 6093 section 3).  Telnet's data mark, RFC 854, is
 * meant to be read in its place.
 */
static bool
note_urgent(struct track *t, int64_t offset, const struct segment *s)
{
	enum { DATA_MARK = 0xf2 };

	if (s->urgent == 0 || s->urgent > s->payload.n || offset < 0 ||
	    s->payload.p[s->urgent - 1] == DATA_MARK)
		return false;
	if (t->urgent == 0)
		t->urgent = offset + s->urgent;
	return t->urgent == offset + s->urgent;
}

static void
record_tcp(struct stages *st, struct flow *f, struct recording *r,
    unsigned from, const struct segment *s)
{
	struct track *t = &r->track[from];
	struct bytes data = s->payload;
	int64_t offset = offset_of(t, &f->conn, from, s);
	int64_t end = offset + (int64_t)(data.n + s->missing);
	/* a byte sent again to see whether the peer is alive may be any */
	bool alive = data.n == 1 && end == t->high;
	unsigned flags = r->flags;

	if (offset > t->high + BYTES_AHEAD)
		return;
	if (offset < 0 && t->exact) {
		data = bytes_cut(data, (size_t)-offset, data.n);
		offset = 0;
	}
	if (end > t->high)
		t->high = end;
	if (s->missing > 0)
		r->flags |= HEARD_TRUNCATED;
	enum copy copy = conn_copy_of(&f->conn, from, s);
	if (note_urgent(t, offset, s)) {
		size_t before = (size_t)(t->urgent - 1 - offset);
		fill(st, r, t, offset, bytes_cut(data, 0, before), s, copy);
		data = bytes_cut(data, before + 1, data.n);
		offset = t->urgent;
	}
	fill(st, r, t, offset, data, s, copy);
	if (alive && !(flags & HEARD_CONFLICT))
		r->flags &= ~(unsigned)HEARD_CONFLICT;
	note_close(r, f, from, s);
}

void
recorder_feed(
    struct stages *st, struct flow *f, unsigned from, const struct segment *s)
{
	if (st->sinks.stream == NULL)
		return;
	struct recording *r = recording_of(st, f, s);
	if (r == NULL)
		return;
	if (f->proto == PROTO_TCP) {
		record_tcp(st, f, r, from, s);
	} else {
		struct track *t = &r->track[from];
		if (s->missing > 0)
			r->flags |= HEARD_TRUNCATED;
		insert(st, r, t, t->n, 0, s->payload, s);
	}
	if (s->conflict)
		r->flags |= HEARD_CONFLICT;
}

static unsigned
server_of(const struct stages *st, const struct flow *f)
{
	if (f->proto == PROTO_UDP)
		return f->exchange.server;
	if (f->conn.role != ROLE_NONE)
		return f->conn.server;
	int which = roles_by_port(st->sinks.ports, PROTO_TCP, f->end);
	return which >= 0 ? (unsigned)which : f->end[1].port < f->end[0].port;
}

/* one direction while both are merged */
struct reading {
	const struct track *track;
	enum stream_side side;
	size_t next;
	int64_t end;      /* of what was read; TCP */
	uint64_t when_us; /* not before this: bytes are read in order */
	uint64_t frame;
};

static bool
ready(struct reading *r)
{
	if (r->next == r->track->n)
		return false;
	const struct piece *p = &r->track->piece[r->next];
	if (p->when_us > r->when_us)
		r->when_us = p->when_us;
	if (p->frame > r->frame)
		r->frame = p->frame;
	return true;
}

/* the one whose next piece could be read first; NULL at the end */
static struct reading *
earlier_of(struct reading *a, struct reading *b)
{
	bool in_a = ready(a), in_b = ready(b);

	if (!in_a || !in_b)
		return in_a ? a : in_b ? b : NULL;
	if (a->when_us != b->when_us)
		return a->when_us < b->when_us ? a : b;
	return a->frame <= b->frame ? a : b;
}

static struct stream_piece
read_piece(struct reading *r, const struct recording *from, bool tcp)
{
	const struct piece *p = &r->track->piece[r->next++];
	struct stream_piece out = {
		.side = r->side,
		.when_us = r->when_us,
		.frame = p->frame,
		.data = { from->bytes.p + p->at, p->n },
	};

	if (tcp && p->offset > r->end)
		out.lost = (uint64_t)(p->offset - r->end);
	/* what was handed out beside the stream is not missing in it */
	if (out.lost > 0 && r->track->urgent > r->end &&
	    r->track->urgent <= p->offset)
		out.lost--;
	r->end = p->offset + (int64_t)p->n;
	return out;
}

/* both directions' pieces, in order; the caller frees */
static struct stream_piece *
merge(const struct stages *st, struct flow *f, struct stream *s)
{
	const struct recording *r = f->recording;
	unsigned server = server_of(st, f);
	bool tcp = f->proto == PROTO_TCP;
	size_t n = r->track[0].n + r->track[1].n;
	struct stream_piece *all = xcalloc(n > 0 ? n : 1, sizeof(*all));
	struct reading by[2], *next;

	for (unsigned side = 0; side < 2; side++) {
		unsigned end = side == STREAM_SERVER ? server : 1 - server;
		const struct track *t = &r->track[end];
		s->end[side] = f->end[end];
		s->close[side].how = t->how;
		s->close[side].when_us = t->closed_us;
		by[side] = (struct reading){ .track = t, .side = side };
		if (!t->exact && t->n > 0) /* it begins where it was heard */
			by[side].end = t->piece[0].offset;
	}
	while ((next = earlier_of(&by[0], &by[1])) != NULL) {
		all[s->n_piece] = read_piece(next, r, tcp);
		s->flags |= all[s->n_piece++].lost > 0 ? HEARD_GAP : 0;
	}
	return all;
}

static unsigned
flags_of(const struct flow *f, const struct recording *r)
{
	unsigned seen = f->proto == PROTO_TCP ? f->conn.seen : f->exchange.seen;
	unsigned flags = r->flags;

	if (f->proto == PROTO_TCP && f->conn.syn == 0 && f->conn.synack == 0)
		flags |= HEARD_MIDSTREAM;
	return seen != 3 ? flags | HEARD_ONE_SIDED : flags;
}

/* gives the memory back */
static void
drop(struct stages *st, struct flow *f)
{
	struct recording *r = f->recording;

	if (r == NULL)
		return;
	st->recorded -= r->charged;
	for (unsigned i = 0; i < 2; i++)
		free(r->track[i].piece);
	buf_release(&r->bytes);
	free(r);
	f->recording = NULL;
}

void
recorder_end(struct stages *st, struct flow *f)
{
	struct recording *r = f->recording;

	if (r == NULL)
		return;
	if (st->sinks.stream != NULL && r->bytes.n > 0) {
		struct stream s = {
			.proto = (enum proto)f->proto,
			.conn = f->id,
			.flags = flags_of(f, r),
			.first_us = r->first_us,
			.last_us = r->last_us,
			.origin = r->origin,
		};
		struct stream_piece *all = merge(st, f, &s);
		s.piece = all;
		st->counts.streams++;
		st->counts.streams_cut += (s.flags & HEARD_TRUNCATED) != 0;
		st->sinks.stream(st->sinks.stream_ctx, &s);
		free(all);
	}
	drop(st, f);
}
