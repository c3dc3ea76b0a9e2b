#include "cli/signatures.h"

#include "cli/say.h"

const struct option signature_options[] = {
	{ NULL, "--signatures", "FILE",
	    "use this signature file in front of the built-in ones",
	    option_list, offsetof(struct signature_options, files) },
	{ NULL, "--no-default-signatures", NULL,
	    "do not use the built-in signatures", option_flag,
	    offsetof(struct signature_options, no_defaults) },
	{ 0 },
};

static void
say_error(void *ctx, const struct sig_error *e)
{
	const struct sig_source *source = ctx;

	if (source != NULL)
		sig_source_say(source, e->file, e->line, e->column, e->text);
	else
		say_plain("%s:%u:%u: %s", e->file, e->line, e->column, e->text);
}

enum load
signatures_add_file(
    struct sigdb *db, const char *path, struct sig_source *source)
{
	struct err err;

	if (!sig_source_read(source, path, &err)) {
		say("%s: %s; name a signature file that can be read", path,
		    err.text);
		return LOAD_UNREADABLE;
	}
	struct bytes text = arena_bytes(&db->arena, buf_view(&source->text));
	return sig_file_load(db, path, text, SIG_COMPILE_NOW, say_error, source)
	           ? LOAD_FINE
	           : LOAD_ERRORS;
}

bool
signatures_add_builtin(struct sigdb *db, enum sig_compile compile)
{
	return sig_file_load_builtin(db, compile, say_error, NULL);
}

bool
signatures_finish(struct sigdb *db, struct sig_source *source)
{
	return sigdb_finish(db, say_error, source);
}

struct sigdb *
signatures_open(const struct words *files, bool no_defaults,
    enum sig_compile builtin, enum load *why)
{
	struct sigdb *db = sigdb_new();
	enum load worst = LOAD_FINE;

	for (size_t i = 0; i < files->n; i++) {
		struct sig_source source = { 0 };
		enum load l = signatures_add_file(db, files->v[i], &source);
		sig_source_release(&source);
		if (l > worst)
			worst = l;
	}
	if (worst == LOAD_FINE && !no_defaults &&
	    !signatures_add_builtin(db, builtin))
		worst = LOAD_ERRORS;
	if (worst == LOAD_FINE && !signatures_finish(db, NULL))
		worst = LOAD_ERRORS;
	if (why != NULL)
		*why = worst;
	if (worst == LOAD_FINE)
		return db;
	sigdb_free(db);
	return NULL;
}

void
signature_options_release(struct signature_options *options)
{
	words_release(&options->files);
}
