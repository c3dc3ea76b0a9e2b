/*
 * hark sig export: the database in the grammar of another program.
 */
#include "cli/say.h"
#include "cli/sig.h"

#include "match/sig_write.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

struct export_options {
	bool nmap;
	const char *path;
};

static const struct option export_table[] = {
	{ NULL, "--nmap", NULL,
	    "as a file for Nmap (--versiondb, or nmap-service-probes)",
	    option_flag, offsetof(struct export_options, nmap) },
	{ "-o", NULL, "FILE", "write it there, not to standard output",
	    option_text, offsetof(struct export_options, path) },
	{ 0 },
};

static const struct option_group export_groups[] = {
	{ "Options", export_table, 0 },
	{ 0 },
};

static bool
write_file(const char *path, struct bytes text)
{
	FILE *out = fopen(path, "wbe");
	bool ok = out != NULL && fwrite(text.p, 1, text.n, out) == text.n;

	if (out != NULL && fclose(out) != 0)
		ok = false;
	if (!ok)
		say("%s: %s", path, strerror(errno));
	return ok;
}

static void
say_written(const struct sig_written *w)
{
	if (w->lines_left > 0 || w->probes_left > 0)
		say("%zu lines and %zu probes are left out, each with a "
		    "comment that tells why",
		    w->lines_left, w->probes_left);
}

static enum exit_code export(const struct sigdb *db, const char *path) {
	struct buf text = { 0 }; bool ok = true;

	buf_str(&text, "# Written by hark " HARK_VERSION ".\n");
	struct sig_written written = sig_write(db, &text);
	if (path != NULL && strcmp(path, "-") != 0)
	    ok = write_file(path, buf_view(&text));
	else fwrite(text.p, 1, text.n, stdout);
	buf_release(&text);
	if (ok) say_written(&written);
	return ok ? EXIT_FINE : EXIT_FAILED;
}

static enum exit_code
run_export(const struct call *call, void *o)
{
	const struct export_options *options = o;
	enum load why;

	if (!options->nmap) {
		say("in which form? See \"hark sig export --help\"");
		return EXIT_USAGE;
	}
	struct sigdb *db = signatures_open(
	    &call->operands, call->operands.n > 0, SIG_MATCH_ONLY, &why);
	if (db == NULL)
		return sig_exit_of(why);
	enum exit_code status = export(db, options->path);
	sigdb_free(db);
	return sig_finish(status);
}

const struct verb verb_sig_export = {
	"sig export",
	"[FILE]...",
	"write FILEs, or the built-in signatures, for another program",
	export_groups,
	sizeof(struct export_options),
	run_export,
	NULL,
	CONFINED_FIRST,
};
