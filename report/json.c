/*
 * JSON lines: hark's native format.  A "run" object first, then one "service"
 * object per endpoint and one "host" object per host, and an "end" object
 * with counters last.  docs/results.schema.json describes them all.
 */
#include "report/json_fields.h"
#include "report/report.h"

#include "base/text.h"
#include "inventory/best.h"

#include <string.h>

static json_t *
object_of_type(const char *type)
{
	json_t *o = json_object();

	json_put_text(o, "type", type);
	return o;
}

static json_t *
array_of_raw(char *const *text, size_t n)
{
	json_t *array = json_array();
	struct buf b = { 0 };

	for (size_t i = 0; i < n; i++) {
		buf_clear(&b);
		text_add(&b, bytes_str(text[i]));
		json_array_append_new(array, json_string(buf_cstr(&b)));
	}
	buf_release(&b);
	return array;
}

void
report_json_begin(FILE *out, const struct report_options *options)
{
	json_t *o = object_of_type("run");

	json_put_text(o, "program", "hark");
	json_put_text(o, "version", options->version);
	json_put_array(
	    o, "command", array_of_raw(options->command, options->n_command));
	json_put_time(o, "started", options->started_us);
	json_put_array(
	    o, "files", array_of_raw(options->files, options->n_files));
	json_print(out, o);
}

static void
put_address(json_t *o, const struct addr *addr)
{
	char text[ADDR_TEXT_MAX];

	json_put_text(o, "addr", addr_format(addr, text));
}

static json_t *
evidence_json(const struct evidence *e)
{
	json_t *o = json_object();

	if (e->file != NULL)
		json_put_bytes(o, "file", bytes_str(e->file));
	if (e->first_frame > 0)
		json_object_set_new(o, "frames",
		    json_pack("[I, I]", (json_int_t)e->first_frame,
		        (json_int_t)e->last_frame));
	json_put_number(o, "offset", e->offset);
	json_put_number(o, "length", e->length);
	json_put_bytes(o, "bytes", (struct bytes){ e->bytes, e->n_bytes });
	return o;
}

static void
put_evidence(json_t *o, const struct observation *from)
{
	json_t *array = json_array();

	for (size_t i = 0; from != NULL && i < from->n_evidence; i++)
		json_array_append_new(array, evidence_json(&from->evidence[i]));
	json_put_array(o, "evidence", array);
}

static void
put_flags(json_t *o, unsigned flags)
{
	json_t *array = json_array();

	for (unsigned i = 0; i < HEARD_FLAGS; i++)
		if (flags & 1U << i)
			json_array_append_new(array, json_string(flag_name(i)));
	json_put_array(o, "flags", array);
}

static json_t *
alternative_json(const struct observation *a)
{
	json_t *o = json_object();

	json_put_service(o, a->service, a->field, a->cpe, a->n_cpe);
	json_put_judgement(
	    o, a->tunnel, a->method, a->confidence, a->signature);
	json_put_time(o, "first_seen", a->first_us);
	json_put_time(o, "last_seen", a->last_us);
	json_put_number(o, "count", a->count);
	return o;
}

static void
put_alternatives(json_t *o, const struct best *b)
{
	json_t *array = json_array();

	for (size_t i = 0; i < b->n_alternative; i++)
		json_array_append_new(
		    array, alternative_json(b->alternative[i]));
	json_put_array(o, "alternatives", array);
}

static void
print_endpoint(FILE *out, const struct known_endpoint *e,
    const struct report_options *options)
{
	struct best b = best_of(e, options->names);
	json_t *o = object_of_type("service");

	put_address(o, &e->at.addr);
	json_put_number(o, "port", e->at.port);
	json_put_text(o, "proto", proto_name(e->proto));
	if (e->has_state) {
		json_put_text(o, "state", state_name(e->state));
		json_put_text(o, "reason", e->reason);
	}
	json_put_service(o, b.service, b.field, b.cpe, b.n_cpe);
	if (b.service != NULL)
		json_put_judgement(o, b.tunnel, b.method, b.confidence,
		    b.from != NULL ? b.from->signature : NULL);
	json_put_handshakes(o, e->handshake);
	put_evidence(o, b.from);
	put_flags(o, b.flags);
	put_alternatives(o, &b);
	json_put_time(o, "first_seen", e->first_us);
	json_put_time(o, "last_seen", e->last_us);
	json_put_number(o, "count", e->count);
	json_print(out, o);
}

void
report_json_line(FILE *out, const struct known_endpoint *e,
    const struct report_options *options, bool is_new)
{
	(void)is_new;
	print_endpoint(out, e, options);
}

/* keys of a host object that repeat what facts of some kind say */
static const struct host_key {
	const char *key;
	const char *what;
	bool several; /* all values, not the latest */
} host_keys[] = {
	{ "hostname", "hostname", true },
	{ "ostype", "os", false },
	{ "devicetype", "device", false },
	{ "mac", "mac", false },
	{ "vendor", "vendor", false },
};

/* of two facts of a kind the one seen later, more often, or first by name */
static bool
outweighs(const struct known_fact *a, const struct known_fact *b)
{
	if (a->last_us != b->last_us)
		return a->last_us > b->last_us;
	return a->count > b->count;
}

static bool
is_new(const json_t *array, const char *text)
{
	const json_t *old;
	size_t i;

	json_array_foreach(array, i,
	    old) if (strcmp(json_string_value(old), text) == 0) return false;
	return true;
}

static void
put_host_key(json_t *o, const struct known_host *h, const struct host_key *key)
{
	const struct known_fact *latest = NULL;
	json_t *all = json_array();

	for (size_t i = 0; i < h->n_fact; i++) {
		const struct known_fact *f = &h->fact[i];
		if (strcmp(f->what, key->what) != 0)
			continue;
		if (is_new(all, f->value))
			json_array_append_new(all, json_string(f->value));
		if (latest == NULL || outweighs(f, latest))
			latest = f;
	}
	if (!key->several && latest != NULL)
		json_put_text(o, key->key, latest->value);
	if (!key->several)
		json_array_clear(all);
	json_put_array(o, key->key, all);
}

static json_t *
fact_json(const struct known_fact *f)
{
	json_t *o = json_object();

	json_put_text(o, "what", f->what);
	json_put_text(o, "value", f->value);
	json_put_text(o, "from", f->from);
	json_put_time(o, "first_seen", f->first_us);
	json_put_time(o, "last_seen", f->last_us);
	json_put_number(o, "count", f->count);
	return o;
}

static void
print_host(FILE *out, const struct known_host *h)
{
	json_t *o = object_of_type("host"), *facts = json_array();

	put_address(o, &h->addr);
	for (size_t i = 0; i < sizeof(host_keys) / sizeof(host_keys[0]); i++)
		put_host_key(o, h, &host_keys[i]);
	for (size_t i = 0; i < h->n_fact; i++)
		json_array_append_new(facts, fact_json(&h->fact[i]));
	json_put_array(o, "facts", facts);
	json_put_time(o, "first_seen", h->first_us);
	json_put_time(o, "last_seen", h->last_us);
	json_print(out, o);
}

static void
print_end(FILE *out, const struct report_options *options)
{
	json_t *o = object_of_type("end"), *counters = json_object();

	for (size_t i = 0; i < options->n_counts; i++)
		json_put_number(
		    counters, options->counts[i].name, options->counts[i].n);
	json_object_set_new(o, "counters", counters);
	json_put_number(o, "exit", (uint64_t)options->exit);
	json_print(out, o);
}

bool
report_json(FILE *out, const struct inventory *inv,
    const struct report_options *options, struct err *err)
{
	struct inventory_view v = inventory_view_of(inv);

	if (!options->begun)
		report_json_begin(out, options);
	for (size_t i = 0; i < v.n_endpoint; i++)
		if (report_shows(options, v.endpoint[i]))
			print_endpoint(out, v.endpoint[i], options);
	for (size_t i = 0; i < v.n_host; i++)
		print_host(out, v.host[i]);
	print_end(out, options);
	inventory_view_release(&v);
	return report_flushed(out, err);
}
