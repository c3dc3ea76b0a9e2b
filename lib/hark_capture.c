#include "lib/inside.h"

#include "base/os.h"
#include "base/xalloc.h"
#include "capture/capture.h"
#include "inventory/best.h"
#include "inventory/inventory.h"

#include <stdlib.h>
#include <string.h>

struct hark_capture {
	const struct hark_db *db;
	struct capture *stages;
	struct matcher *matcher;
	struct inventory *inventory;
	struct inventory_limits limits;
	hark_finding_fn *on_finding; /* NULL: nobody asks */
	void *ctx;
	bool busy; /* a function of the caller's may be called */
	uint64_t frame;
	uint64_t crowded_out; /* of inventories that were forgotten */
	struct hark_counts counts;
};

static void
set_addr(
    struct hark_finding *out, const struct addr *addr, char text[ADDR_TEXT_MAX])
{
	out->addr = addr_format(addr, text);
	memcpy(out->addr_bytes, addr->b, sizeof(out->addr_bytes));
}

/* a finding_fn */
static void
found_in_packets(void *ctx, const struct finding *f)
{
	struct hark_capture *c = ctx;
	char addr[ADDR_TEXT_MAX];

	if (f->about_client)
		return;
	inventory_add(c->inventory, f);
	if (f->service == NULL || c->on_finding == NULL)
		return;
	struct hark_finding out = finding_of(f);
	set_addr(&out, &f->res->server.addr, addr);
	c->on_finding(c->ctx, &out);
}

/* an endpoint_event_fn, of which the inventory may change */
static void
heard_of_endpoint(void *ctx, const struct endpoint_event *event)
{
	struct hark_capture *c = ctx;

	inventory_event(c->inventory, event);
}

static struct capture_limits
capture_limits_of(const struct hark_options *o, uint64_t seed)
{
	struct capture_limits limits = capture_limits_default();

	/* here the parts have caps, and so there is none on their sum */
	limits.buffered = o->buffered_max > 0 ? o->buffered_max : limits.memory;
	limits.memory = SIZE_MAX;
	if (o->flows_max > 0)
		limits.flows = o->flows_max;
	if (o->window > 0)
		limits.window = o->window;
	if (o->turns > 0)
		limits.turns = o->turns;
	limits.hash_seed = seed;
	return limits;
}

struct hark_capture *
hark_capture_new(const struct hark_db *db, const struct hark_options *options,
    hark_finding_fn *on_finding, void *ctx)
{
	struct hark_options o;

	if (!db_is_ready(db) || !take_options(&o, options))
		return NULL;
	uint64_t seed = os_seed();
	struct match_options how = match_options_of(&o);
	struct capture_limits limits = capture_limits_of(&o, seed);
	struct hark_capture *c = xcalloc(1, sizeof(*c));
	c->db = db;
	c->on_finding = on_finding;
	c->ctx = ctx;
	c->limits.endpoints = o.endpoints_max;
	c->limits.seed = seed;
	c->inventory = inventory_new(&c->limits);
	c->matcher = matcher_new(db->sigs, &how, found_in_packets, c);
	c->stages = capture_new(
	    &limits, &(struct capture_sinks){ .response = matcher_feed,
	                 .response_ctx = c->matcher,
	                 .event = heard_of_endpoint,
	                 .event_ctx = c,
	                 .ports = db->names });
	return c;
}

void
hark_capture_free(struct hark_capture *c)
{
	if (c == NULL)
		return;
	capture_free(c->stages);
	matcher_free(c->matcher);
	inventory_free(c->inventory);
	free(c);
}

int
hark_capture_feed(struct hark_capture *c, const struct hark_packet *packet)
{
	struct hark_packet p;
	struct packet in = { 0 };

	if (c == NULL || !take(&p, sizeof(p), packet) || p.flags != 0 ||
	    !take_bytes(&in.data, p.data, p.len))
		return HARK_BAD_ARGUMENT;
	if (c->busy)
		return HARK_BAD_ORDER;
	in.link = p.link;
	in.when_us = p.when_us;
	in.frame = ++c->frame;
	in.wire_len = p.wire_len > p.len ? p.wire_len : p.len;
	c->busy = true;
	capture_feed(c->stages, &in);
	c->busy = false;
	return HARK_OK;
}

int
hark_capture_flush(struct hark_capture *c, uint64_t now_us)
{
	if (c == NULL)
		return HARK_BAD_ARGUMENT;
	if (c->busy)
		return HARK_BAD_ORDER;
	c->busy = true;
	capture_flush(c->stages, now_us);
	c->busy = false;
	return HARK_OK;
}

static void
list_endpoint(const struct known_endpoint *e, const struct port_names *names,
    hark_finding_fn *fn, void *ctx)
{
	char addr[ADDR_TEXT_MAX];
	struct best b = best_of(e, names);
	struct hark_finding out = {
		.service = b.service,
		.cpe = b.cpe,
		.n_cpe = b.n_cpe,
		.confidence = b.confidence,
		.soft = b.from != NULL && b.from->soft,
		.tunnel = (int)b.tunnel,
		.method = (int)b.method,
		.signature = b.from != NULL ? b.from->signature : NULL,
		.proto = (int)e->proto,
		.port = e->at.port,
		.flags = b.flags,
		.first_us = e->first_us,
		.last_us = e->last_us,
		.count = e->count,
	};

	set_fields(&out, b.field);
	set_addr(&out, &e->at.addr, addr);
	fn(ctx, &out);
}

int
hark_capture_list(struct hark_capture *c, hark_finding_fn *fn, void *ctx)
{
	if (c == NULL || fn == NULL)
		return HARK_BAD_ARGUMENT;
	if (c->busy)
		return HARK_BAD_ORDER;
	struct inventory_view v = inventory_view_of(c->inventory);
	c->busy = true;
	for (size_t i = 0; i < v.n_endpoint; i++) {
		const struct known_endpoint *e = v.endpoint[i];
		if (e->count > 0 || (e->has_state && e->state == STATE_OPEN))
			list_endpoint(e, c->db->names, fn, ctx);
	}
	c->busy = false;
	inventory_view_release(&v);
	return HARK_OK;
}

static uint64_t
crowded_out(const struct hark_capture *c)
{
	const struct inventory_counts *n = inventory_counts(c->inventory);

	return n->endpoints_dropped + n->observations_dropped;
}

int
hark_capture_forget(struct hark_capture *c)
{
	if (c == NULL)
		return HARK_BAD_ARGUMENT;
	if (c->busy)
		return HARK_BAD_ORDER;
	c->crowded_out += crowded_out(c);
	inventory_free(c->inventory);
	c->inventory = inventory_new(&c->limits);
	return HARK_OK;
}

static uint64_t
count_undecoded(const struct capture_counts *counts)
{
	const struct decode_counts *d = &counts->decode;
	uint64_t n =
	    d->unknown_others + counts->defrag.expired + counts->defrag.evicted;

	for (size_t i = 0; i < DROP_N; i++)
		n += d->dropped[i];
	for (size_t i = 0; i < d->n_unknown; i++)
		n += d->unknown[i].n;
	return n;
}

const struct hark_counts *
hark_capture_counts(struct hark_capture *c)
{
	if (c == NULL)
		return NULL;
	const struct capture_counts *n = capture_counts(c->stages);
	struct hark_counts *out = &c->counts;
	count_matches(out, matcher_counts(c->matcher));
	out->packets = n->decode.packets;
	out->undecoded = count_undecoded(n);
	out->truncated = n->decode.truncated;
	out->flows = n->flows;
	out->gaps = n->gaps;
	out->conflicts = n->conflicts;
	out->evicted = n->evicted;
	out->no_room = n->no_room;
	out->crowded_out = c->crowded_out + crowded_out(c);
	return out;
}
