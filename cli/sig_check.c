/*
 * hark sig check: every error of a signature file.
 */
#include "cli/say.h"
#include "cli/sig.h"

#include <stdio.h>

/* how much a database holds */
struct sizes {
	size_t probes;
	size_t lines[SIG_CLIENT + 1];
	size_t examples;
};

static struct sizes
sizes_of(const struct sigdb *db)
{
	struct sizes s = { .probes = db->n_probe, .examples = db->n_example };

	for (size_t i = 0; i < db->n_line; i++)
		s.lines[db->line[i]->kind]++;
	return s;
}

static void
print_sizes(const char *path, const struct sizes *s)
{
	put_text(path);
	printf(": %zu probes, %zu match lines, %zu softmatch lines, ",
	    s->probes, s->lines[SIG_MATCH], s->lines[SIG_SOFTMATCH]);
	if (s->lines[SIG_CLIENT] > 0)
		printf("%zu client lines, ", s->lines[SIG_CLIENT]);
	printf("%zu examples\n", s->examples);
}

/* one file alone; the names it falls back to may be built-in ones */
static enum load
check_file(const char *path, bool no_defaults)
{
	struct sigdb *db = sigdb_new();
	enum load l = signatures_add_file(db, path);
	struct sizes sizes = sizes_of(db);

	if (l == LOAD_FINE && !no_defaults &&
	    !signatures_add_builtin(db, SIG_COMPILE_LAZILY))
		l = LOAD_ERRORS;
	if (l == LOAD_FINE && !signatures_finish(db))
		l = LOAD_ERRORS;
	if (l == LOAD_FINE)
		print_sizes(path, &sizes);
	sigdb_free(db);
	return l;
}

static enum exit_code
run_check(const struct call *call, void *o)
{
	const struct sig_options *options = o;
	enum load worst = LOAD_FINE;

	if (call->operands.n == 0) {
		say("which files? See \"hark sig check --help\"");
		return EXIT_USAGE;
	}
	for (size_t i = 0; i < call->operands.n; i++) {
		enum load l =
		    check_file(call->operands.v[i], options->no_defaults);
		if (l > worst)
			worst = l;
	}
	return sig_finish(sig_exit_of(worst));
}

const struct verb verb_sig_check = {
	"sig check",
	"FILE...",
	"read signature files and tell every error in them",
	sig_groups,
	sizeof(struct sig_options),
	run_check,
	NULL,
};
