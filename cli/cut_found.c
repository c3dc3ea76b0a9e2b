#include "cli/cut_found.h"

#include "base/xalloc.h"
#include "capture/pcap_file.h"
#include "cli/findings.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void
cuts_write(const struct cuts *cuts, struct pcap_writer *w)
{
	for (size_t i = 0; i < cuts->n; i++)
		cut_write(cuts->v[i], w, cuts->pieces[i]);
}

static void
feed(struct pipeline *p, struct bytes file)
{
	struct pcap_file reader = { 0 };
	struct record_step step;
	struct packet packet = { 0 };

	for (;;) {
		enum record what =
		    pcap_file_next(&reader, file, &packet, &step);
		if (what != RECORD_PACKET && what != RECORD_OTHER)
			return; /* the end */
		if (what == RECORD_PACKET) {
			packet.frame++;
			pipeline_feed(p, &packet);
		}
		file = bytes_cut(file, step.used, file.n);
	}
}

struct cut_found
cut_find(const struct cuts *cuts, const struct pipeline_setup *setup)
{
	struct pipeline *p = pipeline_new(setup);
	struct cut_found f = { .results = result_set_new() };
	char *text = NULL;
	size_t n = 0;
	struct err err;
	FILE *out = open_memstream(&text, &n);

	if (out == NULL)
		out_of_memory();
	struct pcap_writer *w = pcap_writer_new(out, PCAP_CLASSIC);
	cuts_write(cuts, w);
	pcap_writer_end(w, &err);
	fclose(out);
	pipeline_begin(p);
	feed(p, (struct bytes){ (const uint8_t *)text, n });
	pipeline_end(p);
	pipeline_finish(p);
	free(text);

	struct inventory_view v = inventory_view_of(p->inventory);
	for (size_t i = 0; i < v.n_endpoint; i++) {
		struct result r = result_of(v.endpoint[i]);
		result_set_add(f.results, &r);
	}
	inventory_view_release(&v);
	result_set_seal(f.results, &err);
	f.objects = findings_of(p, setup->names);
	pipeline_free(p);
	return f;
}

void
cut_found_release(struct cut_found *f)
{
	json_decref(f->objects);
	result_set_free(f->results);
	*f = (struct cut_found){ 0 };
}

/* takes out what changes with every byte more */
static void
strip(json_t *value)
{
	static const char *const keys[] = { "count", "first_seen", "last_seen",
		"when", "evidence", "frame", "frames", "offset", "counters" };
	json_t *inner;
	const char *key;
	size_t i;

	for (i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		json_object_del(value, keys[i]);
	json_object_foreach(value, key, inner)
	{
		strip(inner);
	}
	json_array_foreach(value, i, inner)
	{
		strip(inner);
	}
}

bool
cut_found_eq(const struct cut_found *a, const struct cut_found *b)
{
	json_t *x = json_deep_copy(a->objects), *y = json_deep_copy(b->objects);

	strip(x);
	strip(y);
	bool same = json_equal(x, y) != 0;
	json_decref(x);
	json_decref(y);
	return same;
}
