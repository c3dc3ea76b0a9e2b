/*
 * mixture: packets wrapped in whatever a seed draws.
 *
 * A plan says what lies around every packet of a capture: tunnels, tags and
 * labels with their numbers, and the link type.  mixture_wrap then makes the
 * frames of one packet, more than one where an IP layer is fragmented.
 */
#ifndef TESTS_MIXTURE_H
#define TESTS_MIXTURE_H

#include "base/addr.h"
#include "base/encap.h"
#include "base/xalloc.h"
#include "tests/mixture_layers.h"

#include <stdio.h>
#include <stdlib.h>

enum { LAYERS_MAX = 8, TUNNELS_MAX = 3 };

struct plan {
	uint32_t seed;
	enum content inner; /* IPV4 or IPV6: the conversation's own */
	struct layer layers[LAYERS_MAX]; /* from the inside out */
	size_t n_layers;
	const struct cover *cover;
	uint32_t packets; /* so far: tells the fragmented ones apart */
};

struct frames {
	struct buf *v;
	size_t n, cap;
};

/* a number below n */
static inline uint32_t
draw(uint32_t *seed, uint32_t n)
{
	*seed = *seed * 1664525 + 1013904223;
	return (uint32_t)((uint64_t)*seed * n >> 32);
}

static inline void
choose_layer(struct plan *p, enum content *what, unsigned *tunnels)
{
	const size_t n = sizeof(wrappers) / sizeof(*wrappers);
	const struct wrapper *w;
	struct layer *l = &p->layers[p->n_layers++];

	do
		w = &wrappers[draw(&p->seed, n)];
	while (!(w->takes & 1u << *what) ||
	       (w->proto != 0 && *tunnels == TUNNELS_MAX));
	l->wrapper = w;
	l->inner = *what;
	l->variant = draw(&p->seed, UINT32_MAX);
	l->number = w->numbers > 0 ? draw(&p->seed, w->numbers) : 0;
	for (unsigned i = 0; w->gives == ETHER && i < 2; i++)
		if (draw(&p->seed, 3) == 0)
			l->tags[i] = 1 + draw(&p->seed, 4094);
	*tunnels += w->proto != 0;
	*what = w->gives;
	if (w->proto != 0)
		*what = draw(&p->seed, 2) ? IPV4 : IPV6;
	l->outer = *what;
}

static inline struct plan
plan_new(uint32_t seed)
{
	const size_t n = sizeof(covers) / sizeof(*covers);
	struct plan p = { .seed = seed };
	unsigned tunnels = 0;

	draw(&p.seed, 1);
	p.inner = draw(&p.seed, 2) ? IPV4 : IPV6;
	enum content what = p.inner;
	/* what three tunnels cannot be put around is left to the link layer */
	while (p.n_layers < LAYERS_MAX && draw(&p.seed, 4) != 0 &&
	       (what != ETHER || tunnels < TUNNELS_MAX))
		choose_layer(&p, &what, &tunnels);
	do
		p.cover = &covers[draw(&p.seed, n)];
	while (!(p.cover->takes & 1u << what));
	return p;
}

static inline struct buf *
frames_add(struct frames *f)
{
	f->v = xgrow(f->v, f->n, &f->cap, sizeof(*f->v));
	f->v[f->n] = (struct buf){ 0 };
	return &f->v[f->n++];
}

static inline void
frames_release(struct frames *f)
{
	for (size_t i = 0; i < f->n; i++)
		buf_release(&f->v[i]);
	free(f->v);
	*f = (struct frames){ 0 };
}

/* the bytes of `front`, which ends here, before those of `b` */
static inline void
prepend(struct buf *b, struct buf *front)
{
	buf_add(front, buf_view(b));
	buf_release(b);
	*b = *front;
}

/* who sends an IP packet to whom: the ends of a tunnel, or of a connection */
enum way { TUNNEL_WAY, TO_SERVER, TO_CLIENT };

static inline void
add_addresses(struct buf *b, enum content version, enum way way)
{
	static const struct bytes v4[] = {
		BYTES("\x0a\0\0\1\x0a\0\0\2"),
		BYTES("\xc6\x33\x64\7\xc0\0\2\x0a"),
		BYTES("\xc0\0\2\x0a\xc6\x33\x64\7"),
	};
	/* of Teredo's network on one side, so that it can carry all of these */
	static const struct bytes v6[] = {
		BYTES("\x20\1\0\0tunnel.from."
		      "\x20\1\x0d\xb8tunnel...to."),
		BYTES("\x20\1\0\0client......"
		      "\x20\1\x0d\xb8server......"),
		BYTES("\x20\1\x0d\xb8server......"
		      "\x20\1\0\0client......"),
	};

	buf_add(b, version == IPV4 ? v4[way] : v6[way]);
}

struct piece {
	struct bytes data;
	uint32_t offset;
	bool more, alone; /* alone: it is not fragmented */
	uint32_t id;
};

static inline void
add_ipv4(struct plan *p, struct buf *b, uint8_t proto, enum way way,
    const struct piece *piece)
{
	bool options = draw(&p->seed, 8) == 0;
	size_t n = (options ? 24 : 20) + piece->data.n;

	buf_byte(b, options ? 0x46 : 0x45);
	buf_byte(b, 0);
	add_number(b, (uint32_t)n, 2);
	add_number(b, piece->id, 2);
	add_number(b, piece->offset / 8 | (piece->more ? 0x2000 : 0), 2);
	buf_byte(b, 64);
	buf_byte(b, proto);
	add_number(b, 0, 2);
	add_addresses(b, IPV4, way);
	if (options)
		add_number(b, 0x94040000, 4);
	buf_add(b, piece->data);
}

static inline void
add_ipv6(struct plan *p, struct buf *b, uint8_t proto, enum way way,
    const struct piece *piece)
{
	bool options = draw(&p->seed, 8) == 0;
	bool atomic = draw(&p->seed, 8) == 0;
	bool fragment = !piece->alone || atomic;
	size_t n = piece->data.n + (options ? 8 : 0) + (fragment ? 8 : 0);

	add_number(b, 0x60012345, 4);
	add_number(b, (uint32_t)n, 2);
	buf_byte(b, options ? 0 : fragment ? 44 : proto);
	buf_byte(b, 64);
	add_addresses(b, IPV6, way);
	if (options) {
		buf_byte(b, fragment ? 44 : proto);
		buf_add(b, BYTES("\0\1\4\0\0\0\0"));
	}
	if (fragment) {
		buf_byte(b, proto);
		buf_byte(b, 0);
		add_number(b, piece->offset | piece->more, 2);
		add_number(b, piece->id, 4);
	}
	buf_add(b, piece->data);
}

/* how large the pieces are that a packet of n bytes is cut into */
static inline size_t
piece_size(struct plan *p, size_t n)
{
	if (n < 16 || draw(&p->seed, 3) != 0)
		return n;
	if (n <= 200 && draw(&p->seed, 4) == 0)
		return 8;
	return (n / (2 + draw(&p->seed, 4)) / 8 + 1) * 8;
}

static inline void
put_ip(struct plan *p, enum content version, uint8_t proto, enum way way,
    struct frames *f)
{
	struct frames out = { 0 };

	for (size_t i = 0; i < f->n; i++) {
		struct bytes all = buf_view(&f->v[i]);
		size_t size = piece_size(p, all.n);
		struct piece piece = { .alone = size >= all.n,
			.id = ++p->packets };
		for (size_t at = 0; at < all.n; at += size) {
			piece.data = bytes_cut(all, at, size);
			piece.offset = (uint32_t)at;
			piece.more = at + size < all.n;
			(version == IPV4 ? add_ipv4 : add_ipv6)(
			    p, frames_add(&out), proto, way, &piece);
		}
	}
	frames_release(f);
	*f = out;
}

/* the frames of one IP packet of the conversation, at the end of `out` */
static inline void
mixture_wrap(struct plan *p, enum way way, uint8_t proto, struct bytes payload,
    struct frames *out)
{
	struct frames f = { 0 };
	enum content what = p->inner;

	buf_add(frames_add(&f), payload);
	put_ip(p, p->inner, proto, way, &f);
	for (size_t i = 0; i < p->n_layers; i++) {
		const struct layer *l = &p->layers[i];
		for (size_t k = 0; k < f.n; k++) {
			struct buf front = { 0 };
			l->wrapper->put(l, &front, f.v[k].n);
			prepend(&f.v[k], &front);
		}
		if (l->wrapper->proto != 0)
			put_ip(p, l->outer, l->wrapper->proto, TUNNEL_WAY, &f);
		what = l->outer;
	}
	for (size_t k = 0; k < f.n; k++) {
		struct buf *b = frames_add(out);
		buf_add(b, p->cover->before);
		add_name(b, p->cover->naming, what);
		buf_add(b, p->cover->after);
		buf_add(b, buf_view(&f.v[k]));
		while (p->cover->link == 1 && b->n < 60)
			buf_byte(b, 0xee);
	}
	frames_release(&f);
}

static inline void
add_hop(struct buf *b, const char *name, bool numbered, uint32_t number)
{
	buf_str(b, b->n > 0 ? "/" : "");
	buf_str(b, name);
	if (numbered)
		buf_printf(b, ":%u", number);
}

/* what is to be reported of it, from the outside in; six hops at most */
static inline const char *
plan_via(const struct plan *p, char text[ENCAP_TEXT_MAX])
{
	struct buf b = { 0 };
	size_t cut = SIZE_MAX;
	unsigned n = 0;

	for (size_t i = p->n_layers; i-- > 0;) {
		const struct layer *l = &p->layers[i];
		struct {
			const char *name;
			bool numbered;
			uint32_t number;
		} hops[] = {
			{ l->tags[0] ? "vlan" : NULL, true, l->tags[0] },
			{ l->tags[1] ? "vlan" : NULL, true, l->tags[1] },
			{ l->wrapper->name, l->wrapper->numbers > 0,
			    l->number },
			{ l->wrapper->gives == MPLS && l->inner == ETHER
			        ? "pseudowire"
			        : NULL,
			    false, 0 },
		};
		for (unsigned k = 0; k < 4; k++) {
			if (hops[k].name == NULL)
				continue;
			if (++n == ENCAP_HOPS)
				cut = b.n;
			add_hop(
			    &b, hops[k].name, hops[k].numbered, hops[k].number);
		}
	}
	if (n > ENCAP_HOPS)
		b.n = cut;
	snprintf(text, ENCAP_TEXT_MAX, "%s%s", buf_cstr(&b),
	    n > ENCAP_HOPS ? "/..." : "");
	buf_release(&b);
	return text;
}

#endif
