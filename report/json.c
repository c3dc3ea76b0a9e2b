/*
 * JSON lines: hark's native format.  A "run" object first, then one "service"
 * object per endpoint and one "host" object per host, and an "end" object
 * with counters last.  docs/results.schema.json describes them all.
 */
#include "report/json_fields.h"
#include "report/report.h"

#include "base/base64.h"
#include "base/text.h"
#include "inventory/best.h"
#include "inventory/change.h"

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

static void
put_place(json_t *o, const char *file, uint64_t first, uint64_t last)
{
	if (file != NULL)
		json_put_bytes(o, "file", bytes_str(file));
	if (first > 0)
		json_object_set_new(o, "frames",
		    json_pack("[I, I]", (json_int_t)first, (json_int_t)last));
}

static json_t *
evidence_json(const struct evidence *e)
{
	json_t *o = json_object();

	put_place(o, e->file, e->first_frame, e->last_frame);
	json_put_text(o, "via", e->via);
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

static void
put_conflicts(json_t *o, const struct conflicts *all)
{
	json_t *array = json_array();

	for (size_t i = 0; i < all->n; i++) {
		const struct known_conflict *c = &all->v[i];
		json_t *item = json_object();
		put_place(item, c->file, c->first_frame, c->last_frame);
		json_put_number(item, "offset", c->offset);
		json_put_bytes(
		    item, "kept", (struct bytes){ c->kept, c->n_kept });
		json_put_bytes(
		    item, "other", (struct bytes){ c->other, c->n_other });
		json_array_append_new(array, item);
	}
	json_put_array(o, "conflict", array);
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

/* what `hark match` and `hark sig draft` take */
static json_t *
reply_json(const struct reply *r)
{
	json_t *o = json_object();
	struct buf b = { 0 };

	json_put_text(o, "probe", r->probe);
	if (r->tunnel != TUNNEL_NONE)
		json_put_text(o, "tunnel", tunnel_name(r->tunnel));
	json_put_number(o, "length", r->length);
	base64_add(&b, r->got);
	json_put_text(o, "response_b64", buf_cstr(&b));
	buf_release(&b);
	return o;
}

static void
put_replies(json_t *o, const struct replies *all)
{
	json_t *array = json_array();

	for (size_t i = 0; i < all->n; i++)
		json_array_append_new(array, reply_json(&all->v[i]));
	json_put_array(o, "replies", array);
}

static void
print_endpoint(FILE *out, const struct known_endpoint *e,
    const struct report_options *options)
{
	const struct known_rest *rest = known_rest_of(e);
	struct best b = best_of(e, options->names);
	json_t *o = object_of_type("service");

	put_address(o, &e->at.addr);
	json_put_number(o, "port", e->at.port);
	json_put_text(o, "proto", proto_name(e->proto));
	if (e->has_state) {
		json_put_text(o, "state", state_name(e->state));
		json_put_text(o, "reason", e->reason);
	}
	json_put_text(o, "stopped", e->stopped);
	json_put_text(o, "verdict", rest->verdict);
	json_put_text(o, "verdict_evidence", rest->evidence);
	json_put_service(o, b.service, b.field, b.cpe, b.n_cpe);
	if (b.service != NULL)
		json_put_judgement(o, b.tunnel, b.method, b.confidence,
		    b.from != NULL ? b.from->signature : NULL);
	json_put_tls(o, rest->tls);
	put_evidence(o, b.from);
	put_flags(o, b.flags);
	put_conflicts(o, &rest->conflicts);
	put_alternatives(o, &b);
	put_replies(o, &rest->replies);
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

static void
print_changes(FILE *out, const struct known_endpoint *e)
{
	struct change change[CHANGES_MAX];
	size_t n = changes_of(e, change);

	for (size_t i = 0; i < n; i++) {
		json_t *o = object_of_type("change");
		put_address(o, &e->at.addr);
		json_put_number(o, "port", e->at.port);
		json_put_text(o, "proto", proto_name(e->proto));
		json_put_text(o, "field", field_name(change[i].field));
		json_put_text(o, "old", change[i].old);
		json_put_text(o, "new", change[i].new);
		json_put_time(o, "when", change[i].when_us);
		json_print(out, o);
	}
}

/* keys of a host object that repeat what facts of some kind say */
static const struct host_key {
	const char *key;
	const char *what, *or_else;
} host_keys[] = {
	{ "ostype", "os", "os guess" },
	{ "devicetype", "device", NULL },
	{ "mac", "mac", NULL },
	{ "verdict", "verdict", NULL },
	{ "verdict_evidence", "verdict evidence", NULL },
};

static bool
is_new(const json_t *array, const char *text)
{
	const json_t *old;
	size_t i;

	json_array_foreach(array, i,
	    old) if (strcmp(json_string_value(old), text) == 0) return false;
	return true;
}

/* adds the values of a kind; whether one of them was told by more than TLS */
static bool
add_names(json_t *all, const struct known_host *h, const char *what)
{
	bool own = false;

	for (size_t i = 0; i < h->n_fact; i++) {
		const struct known_fact *f = &h->fact[i];
		if (strcmp(f->what, what) != 0)
			continue;
		own |= !fact_is_of_handshake(f);
		if (is_new(all, f->value))
			json_array_append_new(all, json_string(f->value));
	}
	return own;
}

/*
 * All names that it has; and those that others have for it, unless it said
 * what it is called outside of handshakes.
 */
static void
put_hostnames(json_t *o, const struct known_host *h)
{
	json_t *all = json_array();

	if (!add_names(all, h, "hostname"))
		add_names(all, h, "dns name");
	json_put_array(o, "hostname", all);
}

static void
put_host_key(json_t *o, const struct known_host *h, const struct host_key *key)
{
	const struct known_fact *f = host_latest(h, key->what);

	if (f == NULL && key->or_else != NULL)
		f = host_latest(h, key->or_else);
	if (f != NULL)
		json_put_text(o, key->key, f->value);
}

static void
put_vendor(json_t *o, const struct known_host *h, const struct oui *vendors)
{
	const struct known_fact *mac = host_latest(h, "mac");
	struct bytes vendor = { 0 };

	if (mac != NULL)
		vendor = oui_find(vendors, mac->value);
	if (vendor.n > 0)
		json_put_bytes(o, "vendor", vendor);
}

static json_t *
fact_json(const struct known_fact *f)
{
	json_t *o = json_object();

	json_put_text(o, "what", f->what);
	json_put_text(o, "value", f->value);
	json_put_text(o, "from", f->from);
	if (f->frame > 0) {
		if (f->file != NULL)
			json_put_bytes(o, "file", bytes_str(f->file));
		json_put_number(o, "frame", f->frame);
	}
	json_put_time(o, "first_seen", f->first_us);
	json_put_time(o, "last_seen", f->last_us);
	json_put_number(o, "count", f->count);
	return o;
}

static void
print_host(
    FILE *out, const struct known_host *h, const struct report_options *options)
{
	json_t *o = object_of_type("host"), *facts = json_array();

	put_address(o, &h->addr);
	put_hostnames(o, h);
	for (size_t i = 0; i < sizeof(host_keys) / sizeof(host_keys[0]); i++)
		put_host_key(o, h, &host_keys[i]);
	put_vendor(o, h, options->vendors);
	if (h->rtt_us > 0)
		json_put_number(o, "latency_us", h->rtt_us);
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
		if (report_shows(options, v.endpoint[i])) {
			print_endpoint(out, v.endpoint[i], options);
			print_changes(out, v.endpoint[i]);
		}
	for (size_t i = 0; i < v.n_host; i++)
		print_host(out, v.host[i], options);
	print_end(out, options);
	inventory_view_release(&v);
	return report_flushed(out, err);
}
