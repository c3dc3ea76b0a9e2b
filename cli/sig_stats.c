/*
 * hark sig stats: how many signatures there are.
 */
#include "cli/sig.h"

#include "base/xalloc.h"

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

static void
print_tallies(const struct sigdb *db, const char *heading,
    const char *(*name_of)(const struct sig_line *))
{
	struct tally *row = xcalloc(db->n_line, sizeof(*row));

	for (size_t i = 0; i < db->n_line; i++)
		row[i] = tally_of(db->line[i], name_of(db->line[i]));
	size_t n = add_up(row, db->n_line);
	printf("%7s %9s %6s %8s  %s\n", "match", "softmatch", "client",
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

static enum exit_code
run_stats(const struct call *call, void *o)
{
	const struct sig_options *options = o;
	enum load why;
	struct sigdb *db = signatures_open(
	    &call->operands, options->no_defaults, SIG_COMPILE_LAZILY, &why);

	if (db == NULL)
		return sig_exit_of(why);
	printf("%zu probes, %zu lines, %zu examples\n\n", db->n_probe,
	    db->n_line, db->n_example);
	print_tallies(db, "file", file_of);
	putchar('\n');
	print_tallies(db, "service", service_of);
	sigdb_free(db);
	return sig_finish(EXIT_FINE);
}

const struct verb verb_sig_stats = {
	"sig stats",
	"[FILE]...",
	"count signatures by file and by service",
	sig_groups,
	sizeof(struct sig_options),
	run_stats,
	NULL,
};
