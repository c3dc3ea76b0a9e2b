#include "cli/ledger.h"

#include "base/save.h"
#include "inventory/best.h"

#include <inttypes.h>
#include <jansson.h>
#include <string.h>

/* what was asked says its service, when anything active is known of it */
static const struct observation *
answer_of(struct inventory *inv, const struct course *c)
{
	const struct known_endpoint *e = inventory_find(inv, &c->at, c->proto);

	for (unsigned i = 0; e != NULL && i < e->n_observation; i++)
		if (e->observation[i]->method == METHOD_ACTIVE &&
		    e->observation[i]->service != NULL)
			return e->observation[i];
	return NULL;
}

static void
count(struct ledger *l, struct inventory *inv, const struct course *c)
{
	const struct observation *o = answer_of(inv, c);
	const struct known *k = c->known;

	if (o == NULL)
		return;
	l->services++;
	l->versions += o->field[FIELD_VERSION] != NULL;
	if (k == NULL || k->service == NULL || strcmp(k->service, "ssl") == 0)
		return;
	l->hints++;
	l->hints_right += strcmp(k->service, o->service) == 0;
}

struct ledger
ledger_of(const struct courses *c, struct inventory *inv, struct prober *p,
    const struct transport *t)
{
	const struct transport_counts *n = transport_counts(t);
	const struct prober_counts *asked = prober_counts(p);
	struct ledger l = {
		.endpoints = c->n,
		.asked = asked->asked,
		.left = asked->unasked + asked->stopped,
		.connections = n->connects,
		.datagrams = n->datagrams,
		.packets = transport_purse(t)->spent.n[PURSE_PACKETS],
		.bytes_sent = n->bytes_out,
		.bytes_received = n->bytes_in,
		.resets = n->resets,
		.slowed = asked->slowed,
		.shut = asked->shut,
		.stopped = transport_stopped(t),
		.expected = c->total,
	};

	for (size_t i = 0; i < c->n; i++)
		if (c->v[i].what == COURSE_SKIP)
			l.skipped++;
		else
			count(&l, inv, &c->v[i]);
	return l;
}

static void
print_row(FILE *out, const char *what, uint64_t n, uint64_t expected)
{
	fprintf(out, "  %-16s %10" PRIu64 "   expected %10.1f\n", what, n,
	    (double)expected / WEIGHT_ONE);
}

/* n of each, or a dash */
static void
print_each(FILE *out, const char *what, uint64_t of, uint64_t n)
{
	if (of > 0)
		fprintf(out, "  %-16s %10.2f connections each\n", what,
		    (double)n / (double)of);
}

void
ledger_print(const struct ledger *l, FILE *out)
{
	fprintf(out,
	    "ledger: %" PRIu64 " endpoints, %" PRIu64 " left alone, %" PRIu64
	    " asked, %" PRIu64 " not asked to the end\n",
	    l->endpoints, l->skipped, l->asked, l->left);
	print_row(out, "connections", l->connections, l->expected.conns);
	print_row(out, "packets sent", l->packets, l->expected.packets);
	print_row(out, "bytes sent", l->bytes_sent, l->expected.bytes);
	fprintf(out,
	    "  datagrams        %10" PRIu64 "\n"
	    "  bytes received   %10" PRIu64 "\n"
	    "  resets sent      %10" PRIu64 "\n"
	    "  services told    %10" PRIu64 ", with a version %" PRIu64 "\n",
	    l->datagrams, l->bytes_received, l->resets, l->services,
	    l->versions);
	print_each(out, "per service", l->services, l->connections);
	print_each(out, "per version", l->versions, l->connections);
	if (l->hints > 0)
		fprintf(out,
		    "  hints right      %10" PRIu64 " of %" PRIu64 "\n",
		    l->hints_right, l->hints);
	if (l->stopped != NULL)
		fprintf(out, "  stopped: %s\n", l->stopped);
}

static json_t *
ledger_json(const struct ledger *l)
{
	json_t *o = json_object();
	const struct {
		const char *name;
		uint64_t n;
	} rows[] = {
		{ "endpoints", l->endpoints },
		{ "left_alone", l->skipped },
		{ "asked", l->asked },
		{ "not_asked_to_the_end", l->left },
		{ "connections", l->connections },
		{ "datagrams", l->datagrams },
		{ "packets_sent", l->packets },
		{ "bytes_sent", l->bytes_sent },
		{ "bytes_received", l->bytes_received },
		{ "resets_sent", l->resets },
		{ "services", l->services },
		{ "versions", l->versions },
		{ "hints", l->hints },
		{ "hints_right", l->hints_right },
		{ "hosts_slowed_down_for", l->slowed },
		{ "hosts_left_alone", l->shut },
	};

	json_object_set_new(o, "type", json_string("ledger"));
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		json_object_set_new(
		    o, rows[i].name, json_integer((json_int_t)rows[i].n));
	if (l->stopped != NULL)
		json_object_set_new(o, "stopped", json_string(l->stopped));
	json_object_set_new(o, "expected",
	    json_pack("{s:f, s:f, s:f, s:f}", "connections",
	        (double)l->expected.conns / WEIGHT_ONE, "packets",
	        (double)l->expected.packets / WEIGHT_ONE, "bytes",
	        (double)l->expected.bytes / WEIGHT_ONE, "log_lines",
	        (double)l->expected.lines / WEIGHT_ONE));
	return o;
}

bool
ledger_save(const struct ledger *l, const char *path, struct err *err)
{
	struct save s;
	json_t *o;

	if (!save_begin(&s, path, 0666, err))
		return false;
	o = ledger_json(l);
	bool ok =
	    json_dumpf(o, s.out, JSON_COMPACT | JSON_REAL_PRECISION(12)) == 0 &&
	    fputc('\n', s.out) != EOF;
	json_decref(o);
	if (ok)
		return save_end(&s, err);
	save_drop(&s);
	return err_set(err, "can not be written");
}
