#include "cli/counts.h"

#include "active/prober.h"
#include "capture/capture.h"
#include "cli/say.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

void
counts_add(struct counts *c, const char *name, uint64_t n)
{
	size_t i = 0;

	while (i < c->n && strcmp(c->name[i], name) != 0)
		i++;
	if (i == COUNTS_MAX)
		i--;
	if (i == c->n) {
		snprintf(c->name[i], COUNT_NAME_MAX, "%s",
		    i == COUNTS_MAX - 1 ? "others" : name);
		c->row[i] = (struct report_count){ c->name[i], 0 };
		c->n++;
	}
	c->row[i].n += n;
}

uint64_t
counts_of(const struct counts *c, const char *name)
{
	for (size_t i = 0; i < c->n; i++)
		if (strcmp(c->name[i], name) == 0)
			return c->row[i].n;
	return 0;
}

static void
add_all(struct counts *c, const struct report_count *rows, size_t n)
{
	for (size_t i = 0; i < n; i++)
		counts_add(c, rows[i].name, rows[i].n);
}

void
counts_merge(struct counts *c, const struct counts *more)
{
	add_all(c, more->row, more->n);
	c->left_aside += more->left_aside;
}

static bool
is_odd(const struct report_count *row)
{
	return strncmp(row->name, "unknown ", 8) == 0;
}

static int
by_name(const void *a, const void *b)
{
	const struct report_count *x = a, *y = b;

	return strcmp(x->name, y->name);
}

void
counts_sort(struct counts *c)
{
	struct report_count odd[COUNTS_MAX];
	size_t n = 0, n_odd = 0;

	for (size_t i = 0; i < c->n; i++)
		if (is_odd(&c->row[i]))
			odd[n_odd++] = c->row[i];
		else
			c->row[n++] = c->row[i];
	qsort(odd, n_odd, sizeof(odd[0]), by_name);
	memcpy(&c->row[n], odd, n_odd * sizeof(odd[0]));
}

void
counts_add_capture(struct counts *c, const struct capture_counts *more)
{
	const struct decode_counts *d = &more->decode;
	const struct defrag_counts *g = &more->defrag;
	const uint64_t *as = more->evicted_as;
	const struct report_count rows[] = {
		{ "packets", d->packets },
		{ "TCP segments", d->segments },
		{ "UDP datagrams", d->datagrams },
		{ "ARP packets", d->arp },
		{ "ICMP packets", d->icmp },
		{ "truncated packets", d->truncated },
		{ "IP fragments", g->fragments },
		{ "IP packets put together", g->datagrams },
		{ "IP packets with contradicting fragments", g->conflicts },
		{ "left aside: IP packets incomplete", g->expired },
		{ "left aside: IP packets without room", g->evicted },
		{ "conversations", more->flows },
		{ "conversations given up early", more->evicted },
		{ "given up early: closed", as[FLOW_CLOSED] },
		{ "given up early: half open", as[FLOW_HALF_OPEN] },
		{ "given up early: decided", as[FLOW_DECIDED] },
		{ "given up early: quiet", as[FLOW_QUIET] },
		{ "given up early: datagrams", as[FLOW_DATAGRAMS] },
		{ "given up early: talking", as[FLOW_TALKING] },
		{ "half open beyond the cap of one source", more->not_opened },
		{ "conversations turned to TLS", more->starttls },
		{ "segments not kept for lack of room", more->no_room },
		{ "responses with contradicting copies", more->conflicts },
		{ "responses with bytes missing", more->gaps },
	};
	char name[COUNT_NAME_MAX];

	add_all(c, rows, sizeof(rows) / sizeof(rows[0]));
	c->left_aside += g->expired + g->evicted;
	for (int i = 0; i < ENCAP_N; i++) {
		snprintf(name, sizeof(name), "wrapped in %s",
		    encap_name((enum encap_kind)i));
		counts_add(c, name, d->wrapped[i]);
	}
	for (int i = 0; i < DROP_N; i++) {
		snprintf(name, sizeof(name), "left aside: %s",
		    decode_drop_name((enum drop)i));
		counts_add(c, name, d->dropped[i]);
		c->left_aside += d->dropped[i];
	}
	for (size_t i = 0; i < d->n_unknown; i++) {
		const struct unknown_number *u = &d->unknown[i];
		snprintf(name, sizeof(name), "unknown %s %" PRIu32,
		    decode_space_name(u->space), u->number);
		counts_add(c, name, u->n);
		c->left_aside += u->n;
	}
	counts_add(c, "other unknown layers", d->unknown_others);
	c->left_aside += d->unknown_others;
}

void
counts_add_matcher(struct counts *c, const struct match_counts *more)
{
	const struct report_count rows[] = {
		{ "responses", more->responses },
		{ "responses matched", more->hard },
		{ "responses matched softly", more->soft },
		{ "responses unknown", more->unknown },
		{ "clients recognised", more->clients },
		{ "responses known from an equal one", more->remembered },
		{ "responses matched on their beginning", more->subjects_cut },
		{ "patterns given up on", more->gave_up },
		{ "responses given up for their time", more->over_budget },
		{ "fields not filled", more->fields_failed },
		{ "fields withheld at a hole", more->fields_cut },
		{ "responses to unknown probes", more->unknown_probes },
	};

	add_all(c, rows, sizeof(rows) / sizeof(rows[0]));
}

void
counts_add_inventory(struct counts *c, const struct inventory_counts *more)
{
	const struct report_count rows[] = {
		{ "endpoint events", more->events },
		{ "host facts", more->facts },
		{ "dropped at the cap on endpoints", more->endpoints_dropped },
		{ "dropped at the cap on hosts", more->hosts_dropped },
		{ "dropped at the cap on observations",
		    more->observations_dropped },
		{ "dropped at the cap on replies", more->replies_dropped },
	};

	add_all(c, rows, sizeof(rows) / sizeof(rows[0]));
}

static uint64_t
n_refused(const struct transport_counts *t)
{
	uint64_t n = 0;

	for (int i = 0; i < REFUSALS; i++)
		n += t->refused[i];
	return n;
}

void
counts_add_asked(struct counts *c, const struct prober_counts *p,
    const struct transport *transport)
{
	const struct transport_counts *t = transport_counts(transport);
	const struct cost *spent = &transport_purse(transport)->spent;
	const struct report_count rows[] = {
		{ "endpoints asked", p->asked },
		{ "endpoints given up early", p->stopped },
		{ "endpoints not asked for lack of time or budget",
		    p->unasked },
		{ "endpoints of hosts that lie, left alone", p->left },
		{ "hosts slowed down for", p->slowed },
		{ "hosts left alone", p->shut },
		{ "endpoints refused by the scope", n_refused(t) },
		{ "half-open checks", t->syns },
		{ "connections", t->connects },
		{ "connections cut off", t->resets },
		{ "datagrams sent", t->datagrams },
		{ "packets sent", spent->n[PURSE_PACKETS] },
		{ "bytes sent", t->bytes_out },
		{ "bytes received", t->bytes_in },
	};

	add_all(c, rows, sizeof(rows) / sizeof(rows[0]));
}

void
counts_say(const struct counts *c)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->row[i].n > 0)
			say("%s: %" PRIu64, c->row[i].name, c->row[i].n);
}
