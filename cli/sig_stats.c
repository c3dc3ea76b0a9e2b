/*
 * hark sig stats: how many signatures there are.
 */
#include "cli/sig.h"

#include "base/xalloc.h"
#include "match/template.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* lines that have the same name: a service or a file */
struct tally {
	const char *name;
	size_t n[SIG_CLIENT + 1];
	size_t examples;
};

static int
by_name(const void *a, const void *b)
{
	const struct tally *x = a, *y = b;

	return strcmp(x->name, y->name);
}

static struct tally
tally_of(const struct sig_line *line, const char *name)
{
	struct tally t = { .name = name };

	t.n[line->kind] = 1;
	for (const struct sig_example *e = line->examples; e != NULL;
	     e = e->next)
		t.examples++;
	return t;
}

/* sorts, and makes one row of those with the same name; returns how many */
static size_t
add_up(struct tally *row, size_t n)
{
	size_t used = 0;

	qsort(row, n, sizeof(*row), by_name);
	for (size_t i = 0; i < n; i++) {
		if (used == 0 || by_name(&row[used - 1], &row[i]) != 0) {
			row[used++] = row[i];
			continue;
		}
		for (int k = 0; k <= SIG_CLIENT; k++)
			row[used - 1].n[k] += row[i].n[k];
		row[used - 1].examples += row[i].examples;
	}
	return used;
}

static const char *
file_of(const struct sig_line *line)
{
	return line->place.file;
}

static const char *
service_of(const struct sig_line *line)
{
	return line->service;
}

/* rows by name, to be freed; in `n` how many */
static struct tally *
tallies(const struct sigdb *db, const char *(*name_of)(const struct sig_line *),
    size_t *n)
{
	struct tally *row = xcalloc(db->n_line + 1, sizeof(*row));

	for (size_t i = 0; i < db->n_line; i++)
		row[i] = tally_of(db->line[i], name_of(db->line[i]));
	*n = add_up(row, db->n_line);
	return row;
}

/* how many lines set which field; the last is CPEs */
struct fields {
	size_t n[FIELD_N + 1];
};

static struct fields
fields_of(const struct sigdb *db)
{
	struct fields f = { { 0 } };

	for (size_t i = 0; i < db->n_line; i++) {
		for (int k = 0; k < FIELD_N; k++)
			f.n[k] += db->line[i]->field[k] != NULL;
		f.n[FIELD_N] += db->line[i]->n_cpe > 0;
	}
	return f;
}

static const char *
name_of_field(int k)
{
	return k == FIELD_N ? "cpe" : field_name((enum field)k);
}

/* --- what can be told apart --- */

/*
 * What a match line with an example tells: the product of a service, and with
 * it its context, which are the operating system and kind of device, and their
 * CPEs.  Texts count as they are written, so that a line that fills a name in
 * is one, whatever it finds; versions do not count.
 */
struct distinct {
	size_t products;
	size_t contexts;
	size_t of_origin[SIG_ORIGIN_N]; /* contexts, by their best example */
};

/* what speaks for a line: its examples by origin, in the order of trust */
static const enum sig_origin trust[] = { SIG_OBSERVED, SIG_SPECIFICATION,
	SIG_DOCUMENTED, SIG_UNTOLD };

enum { TRUST_N = sizeof(trust) / sizeof(trust[0]) };

static bool
has_origin(const struct sig_line *line, enum sig_origin origin)
{
	for (const struct sig_example *e = line->examples; e != NULL;
	     e = e->next)
		if (!e->counter && e->origin == origin)
			return true;
	return false;
}

/* the place in `trust` of its best example; TRUST_N: it has none */
static int
trust_of(const struct sig_line *line)
{
	int k = 0;

	while (k < TRUST_N && !has_origin(line, trust[k]))
		k++;
	return k;
}

static bool
shows_product(const struct sig_line *line)
{
	return line->kind == SIG_MATCH && trust_of(line) < TRUST_N &&
	       line->field[FIELD_PRODUCT] != NULL;
}

static void
add_template(struct buf *key, const struct template *t)
{
	if (t != NULL)
		buf_add(key, template_text(t));
	buf_byte(key, 1);
}

static void
add_context(struct buf *key, const struct sig_line *line)
{
	add_template(key, line->field[FIELD_OSTYPE]);
	add_template(key, line->field[FIELD_DEVICETYPE]);
	for (size_t i = 0; i < line->n_cpe; i++)
		if (!bytes_starts(template_text(line->cpe[i]), BYTES("a:")))
			add_template(key, line->cpe[i]);
}

static int
by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* of the lines that have an example among the first `trusted` of `trust` */
static size_t
count_distinct(const struct sigdb *db, bool with_context, int trusted)
{
	const char **key = xcalloc(db->n_line + 1, sizeof(*key));
	struct arena arena = { 0 };
	struct buf text = { 0 };
	size_t n = 0, different = 0;

	for (size_t i = 0; i < db->n_line; i++) {
		const struct sig_line *line = db->line[i];
		if (!shows_product(line) || trust_of(line) >= trusted)
			continue;
		buf_clear(&text);
		buf_str(&text, line->service);
		buf_byte(&text, 1);
		add_template(&text, line->field[FIELD_PRODUCT]);
		if (with_context)
			add_context(&text, line);
		key[n++] = arena_str(&arena, buf_view(&text));
	}
	qsort(key, n, sizeof(*key), by_text);
	for (size_t i = 0; i < n; i++)
		different += i == 0 || strcmp(key[i - 1], key[i]) != 0;
	free(key);
	buf_release(&text);
	arena_release(&arena);
	return different;
}

static struct distinct
distinct_of(const struct sigdb *db)
{
	struct distinct d = { .products = count_distinct(db, false, TRUST_N) };

	/* a context that several lines tell counts for the best of them */
	for (int k = 0; k < TRUST_N; k++) {
		size_t n = count_distinct(db, true, k + 1);
		d.of_origin[trust[k]] = n - d.contexts;
		d.contexts = n;
	}
	return d;
}

/* how many examples come from where */
struct origins {
	size_t n[SIG_ORIGIN_N];
};

static struct origins
origins_of(const struct sigdb *db)
{
	struct origins o = { { 0 } };

	for (size_t i = 0; i < db->n_line; i++)
		for (const struct sig_example *e = db->line[i]->examples;
		     e != NULL; e = e->next)
			if (!e->counter)
				o.n[e->origin]++;
	return o;
}

/* --- for people --- */

static void
print_tallies(const struct sigdb *db, const char *heading,
    const char *(*name_of)(const struct sig_line *))
{
	size_t n;
	struct tally *row = tallies(db, name_of, &n);

	printf("\n%7s %9s %6s %8s  %s\n", "match", "softmatch", "client",
	    "examples", heading);
	for (size_t i = 0; i < n; i++) {
		printf("%7zu %9zu %6zu %8zu  ", row[i].n[SIG_MATCH],
		    row[i].n[SIG_SOFTMATCH], row[i].n[SIG_CLIENT],
		    row[i].examples);
		put_text(row[i].name);
		putchar('\n');
	}
	free(row);
}

static void
print_origins(const struct sigdb *db, const struct distinct *d)
{
	struct origins o = origins_of(db);

	printf("\n%8s %8s  where that is known from\n", "examples", "products");
	for (int k = 0; k < TRUST_N; k++)
		printf("%8zu %8zu  %s\n", o.n[trust[k]], d->of_origin[trust[k]],
		    sig_origin_name(trust[k]));
	putchar('\n');
}

static void
print_stats(const struct sigdb *db)
{
	struct fields f = fields_of(db);

	struct distinct d = distinct_of(db);

	printf("%zu probes, %zu lines, %zu examples\n", db->n_probe, db->n_line,
	    db->n_example);
	printf("%zu products of services, %zu with their system or device\n",
	    d.products, d.contexts);
	print_origins(db, &d);
	printf("%7s  field that they set\n", "lines");
	for (int k = 0; k <= FIELD_N; k++)
		printf("%7zu  %s\n", f.n[k], name_of_field(k));
	print_tallies(db, "file", file_of);
	print_tallies(db, "service", service_of);
}

/* --- for programs --- */

static json_t *
tallies_json(
    const struct sigdb *db, const char *(*name_of)(const struct sig_line *))
{
	json_t *array = json_array();
	size_t n;
	struct tally *row = tallies(db, name_of, &n);

	for (size_t i = 0; i < n; i++) {
		json_t *o = json_object();
		json_put_bytes(o, "name", bytes_str(row[i].name));
		for (int k = 0; k <= SIG_CLIENT; k++)
			json_put_number(
			    o, sig_kind_name((enum sig_kind)k), row[i].n[k]);
		json_put_number(o, "examples", row[i].examples);
		json_array_append_new(array, o);
	}
	free(row);
	return array;
}

static json_t *
by_origin_json(const size_t *n)
{
	json_t *o = json_object();

	for (int k = 0; k < TRUST_N; k++)
		json_put_number(o, sig_origin_name(trust[k]), n[trust[k]]);
	return o;
}

static void
print_json(const struct sigdb *db)
{
	json_t *o = json_object(), *kinds = json_object(),
	       *fields = json_object();
	struct fields f = fields_of(db);
	struct distinct d = distinct_of(db);
	struct origins origins = origins_of(db);
	size_t n[SIG_CLIENT + 1] = { 0 };

	for (size_t i = 0; i < db->n_line; i++)
		n[db->line[i]->kind]++;
	for (int k = 0; k <= SIG_CLIENT; k++)
		json_put_number(kinds, sig_kind_name((enum sig_kind)k), n[k]);
	for (int k = 0; k <= FIELD_N; k++)
		json_put_number(fields, name_of_field(k), f.n[k]);
	json_put_number(o, "probes", db->n_probe);
	json_put_number(o, "lines", db->n_line);
	json_put_number(o, "examples", db->n_example);
	json_put_number(o, "products", d.products);
	json_put_number(o, "contexts", d.contexts);
	json_object_set_new(
	    o, "contexts_by_origin", by_origin_json(d.of_origin));
	json_object_set_new(o, "examples_by_origin", by_origin_json(origins.n));
	json_object_set_new(o, "kinds", kinds);
	json_object_set_new(o, "fields", fields);
	json_object_set_new(o, "files", tallies_json(db, file_of));
	json_object_set_new(o, "services", tallies_json(db, service_of));
	json_print(stdout, o);
}

static enum exit_code
run_stats(const struct call *call, void *o)
{
	const struct sig_options *options = o;
	enum load why;
	struct sigdb *db = signatures_open(
	    &call->operands, options->no_defaults, SIG_COMPILE_LAZILY, &why);

	if (db == NULL)
		return sig_exit_of(why);
	if (options->json)
		print_json(db);
	else
		print_stats(db);
	sigdb_free(db);
	return sig_finish(EXIT_FINE);
}

const struct verb verb_sig_stats = {
	"sig stats",
	"[FILE]...",
	"count signatures by field, by file and by service",
	sig_groups,
	sizeof(struct sig_options),
	run_stats,
	NULL,
	CONFINED_FIRST,
};
