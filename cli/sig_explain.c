/*
 * hark sig explain: why these bytes are matched by this line, and no other.
 */
#include "cli/sig_explain.h"
#include "cli/file.h"
#include "cli/matching.h"
#include "cli/say.h"
#include "cli/sig.h"

#include <stdlib.h>
#include <string.h>

enum { BYTES_MAX = 16 << 20 }; /* of a response, and of what was sent */

struct explain_call {
	struct signature_options signatures;
	struct match_options matching;
	bool json;
	enum proto proto;
	unsigned port;
	const char *probe;
	const char *sent;
	const char *line;
	unsigned verbose;
};

static const struct option explain_table[] = {
	{ NULL, "--json", NULL, "answer in JSON", option_flag,
	    offsetof(struct explain_call, json) },
	{ NULL, "--proto", "PROTO", "tcp (the default) or udp", option_proto,
	    offsetof(struct explain_call, proto) },
	{ NULL, "--port", "N", "the server's port", option_port,
	    offsetof(struct explain_call, port) },
	{ NULL, "--probe", "NAME", "the probe that was answered", option_text,
	    offsetof(struct explain_call, probe) },
	{ NULL, "--sent", "FILE",
	    "what the client had sent; an empty file: nothing", option_text,
	    offsetof(struct explain_call, sent) },
	{ NULL, "--line", "FILE:N",
	    "tell about this line in any case, wherever it stands", option_text,
	    offsetof(struct explain_call, line) },
	{ "-v", NULL, NULL, "tell about every line that was tried",
	    option_count, offsetof(struct explain_call, verbose) },
	{ 0 },
};

static const struct option_group explain_groups[] = {
	{ "Options", explain_table, 0 },
	{ "Signatures", signature_options,
	    offsetof(struct explain_call, signatures) },
	{ "Matching", matching_options,
	    offsetof(struct explain_call, matching) },
	{ 0 },
};

/* whether a file is meant by this name: all of its path, or the end of it */
static bool
is_named(const char *file, struct bytes name)
{
	struct bytes path = bytes_str(file);

	if (name.n == 0 || name.n > path.n)
		return false;
	return bytes_eq(bytes_cut(path, path.n - name.n, name.n), name) &&
	       (name.n == path.n || path.p[path.n - name.n - 1] == '/');
}

/* the line that FILE:N names */
static bool
find_line(const struct sigdb *db, const char *text,
    const struct sig_line **line, struct err *err)
{
	const char *colon = strrchr(text, ':');
	char *end;

	if (colon == NULL)
		return err_set(err, "--line takes FILE:N, not %s", text);
	unsigned long n = strtoul(colon + 1, &end, 10);
	if (colon[1] < '1' || colon[1] > '9' || *end != '\0')
		return err_set(err, "--line takes FILE:N, not %s", text);
	struct bytes name = { (const uint8_t *)text, (size_t)(colon - text) };
	for (size_t i = 0; i < db->n_line; i++) {
		*line = db->line[i];
		if ((*line)->place.line == n &&
		    is_named((*line)->place.file, name))
			return true;
	}
	return err_set(
	    err, "no match, softmatch or client line is at %s", text);
}

static bool
read_bytes(const char *path, struct buf *out)
{
	struct err err;

	if (file_read(path, BYTES_MAX, out, &err))
		return true;
	say("%s: %s", path, err.text);
	return false;
}

static enum exit_code
explain_file(const struct sigdb *db, const struct explain_call *options,
    const char *path, const struct sig_line *line)
{
	struct buf got = { 0 }, sent = { 0 };
	struct explanation e;

	if (!read_bytes(path, &got) ||
	    (options->sent != NULL && !read_bytes(options->sent, &sent))) {
		buf_release(&got);
		return EXIT_FAILED;
	}
	struct response res = {
		.proto = options->proto,
		.server.port = (uint16_t)options->port,
		.probe = options->probe,
		.sent = buf_view(&sent),
		.sent_known = options->sent != NULL,
		.got = buf_view(&got),
		.whole = got.n,
	};
	explain(db, &res, &options->matching, line, &e);
	struct explained told = { db, &res, &e, options->verbose > 0 };
	if (options->json)
		explained_json(&told);
	else
		explained_text(&told);
	explain_release(&e);
	buf_release(&sent);
	buf_release(&got);
	return EXIT_FINE;
}

static enum exit_code
run_explain(const struct call *call, void *o)
{
	const struct explain_call *options = o;
	const struct words *files = &call->operands;
	const struct sig_line *line = NULL;
	enum exit_code status = EXIT_USAGE;
	enum load why;
	struct err err;

	if (files->n > 1) {
		say("explain takes one file at most; see \"hark sig explain "
		    "--help\"");
		return EXIT_USAGE;
	}
	struct sigdb *db = signatures_open(&options->signatures.files,
	    options->signatures.no_defaults, SIG_MATCH_ONLY, &why);
	if (db == NULL)
		return sig_exit_of(why);
	if (options->line != NULL && !find_line(db, options->line, &line, &err))
		say("%s", err.text);
	else
		status = explain_file(
		    db, options, files->n == 1 ? files->v[0] : "-", line);
	sigdb_free(db);
	return sig_finish(status);
}

static void
release_explain(void *o)
{
	struct explain_call *options = o;

	signature_options_release(&options->signatures);
}

const struct verb verb_sig_explain = {
	"sig explain",
	"[FILE]",
	"tell which lines match a FILE's bytes, and where the others stop",
	explain_groups,
	sizeof(struct explain_call),
	run_explain,
	release_explain,
	CONFINED_FIRST,
};
