#include "cli/options.h"

#include "base/addr.h"
#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

enum { HELP_COLUMN = 32, TIME_MAX = 1000000 };

void
words_add(struct words *w, char *word)
{
	w->v = xgrow(w->v, w->n, &w->cap, sizeof(*w->v));
	w->v[w->n++] = word;
}

void
words_release(struct words *w)
{
	free(w->v);
	*w = (struct words){ 0 };
}

bool
option_flag(void *target, const struct option *o, char *value, struct err *err)
{
	(void)o, (void)value, (void)err;
	*(bool *)target = true;
	return true;
}

bool
option_count(void *target, const struct option *o, char *value, struct err *err)
{
	(void)o, (void)value, (void)err;
	++*(unsigned *)target;
	return true;
}

bool
option_text(void *target, const struct option *o, char *value, struct err *err)
{
	(void)o, (void)err;
	*(const char **)target = value;
	return true;
}

bool
option_list(void *target, const struct option *o, char *value, struct err *err)
{
	(void)o, (void)err;
	words_add(target, value);
	return true;
}

bool
option_port(void *target, const struct option *o, char *value, struct err *err)
{
	unsigned v = 0;
	size_t i = 0;

	for (; value[i] >= '0' && value[i] <= '9' && v <= 65535; i++)
		v = v * 10 + (unsigned)(value[i] - '0');
	if (i == 0 || value[i] != '\0' || v > 65535)
		return err_set(err, "%s takes a port from 0 to 65535, not %s",
		    o->name, value);
	*(unsigned *)target = v;
	return true;
}

bool
option_number(
    void *target, const struct option *o, char *value, struct err *err)
{
	size_t v = 0, i = 0;

	for (; value[i] >= '0' && value[i] <= '9' && v < SIZE_MAX / 16; i++)
		v = v * 10 + (size_t)(value[i] - '0');
	if (i == 0 || value[i] != '\0' || v < 1)
		return err_set(
		    err, "%s takes a number from 1, not %s", o->name, value);
	*(size_t *)target = v;
	return true;
}

bool
option_proto(void *target, const struct option *o, char *value, struct err *err)
{
	if (proto_parse(value, target))
		return true;
	return err_set(err, "%s is tcp or udp, not %s", o->name, value);
}

bool
option_size(void *target, const struct option *o, char *value, struct err *err)
{
	size_t v = 0, i = 0;

	for (; value[i] >= '0' && value[i] <= '9' && v <= 1 << 30; i++)
		v = v * 10 + (size_t)(value[i] - '0');
	bool number = i > 0;
	if (value[i] == 'k')
		v <<= 10, i++;
	else if (value[i] == 'M')
		v <<= 20, i++;
	if (!number || value[i] != '\0' || v < 1 || v > 1 << 30)
		return err_set(err,
		    "%s takes a number of bytes, as 8192 or 8k, not %s",
		    o->name, value);
	*(size_t *)target = v;
	return true;
}

bool
option_time(void *target, const struct option *o, char *value, struct err *err)
{
	static const struct {
		const char *unit;
		uint64_t us;
	} units[] = {
		{ "", 1000000 },
		{ "ms", 1000 },
		{ "s", 1000000 },
		{ "m", 60000000 },
		{ "h", 3600000000 },
	};
	uint64_t v = 0;
	size_t n = 0;

	for (; value[n] >= '0' && value[n] <= '9' && v <= TIME_MAX; n++)
		v = v * 10 + (uint64_t)(value[n] - '0');
	if (v > 0 && v <= TIME_MAX)
		for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
			if (strcmp(value + n, units[i].unit) == 0) {
				*(uint64_t *)target = v * units[i].us;
				return true;
			}
	return err_set(err, "%s takes a time, as 500ms, 30s, 5m or 1h, not %s",
	    o->name, value);
}

/* where an option was found */
struct found {
	const struct option *option;
	void *target;
	size_t n; /* bytes of the word that name it */
};

static void
consider(struct found *best, const struct option *o, const char *name,
    const char *word, void *target)
{
	size_t n = name != NULL ? strlen(name) : 0;

	if (n <= best->n || strncmp(word, name, n) != 0)
		return;
	/* a long name is all of the word, or stands in front of '=' */
	if (name[1] == '-' && word[n] != '\0' && word[n] != '=')
		return;
	*best = (struct found){ o, target, n };
}

/* of several short names that begin the word, the longest is meant */
static struct found
find(const struct option_group *groups, void *into, const char *word)
{
	struct found best = { 0 };

	for (const struct option_group *g = groups; g->title != NULL; g++)
		for (const struct option *o = g->table; o->help != NULL; o++) {
			void *target = (char *)into + g->offset + o->offset;
			consider(&best, o, o->brief, word, target);
			consider(&best, o, o->name, word, target);
		}
	return best;
}

/* the words still to be read */
struct reader {
	char *const *argv;
	size_t n;
	size_t at;
};

/*
 * Reads the option at the start of `word`.  What is left of the word are more
 * short options, in `rest`; NULL when nothing is.
 */
static bool
parse_one(const struct option_group *groups, void *into, struct reader *r,
    char *word, char **rest, struct err *err)
{
	struct found f = find(groups, into, word);
	char *value = word + f.n;

	*rest = NULL;
	if (f.option == NULL)
		return err_set(err, "unknown option %s", word);
	bool is_long = word[1] == '-';
	if (f.option->arg == NULL) {
		if (is_long && *value == '=')
			return err_set(
			    err, "%s takes no value", f.option->name);
		if (*value != '\0')
			*rest = value;
		return f.option->set(f.target, f.option, NULL, err);
	}
	if (is_long && *value == '=') {
		value++;
	} else if (*value == '\0') {
		if (r->at == r->n)
			return err_set(err, "%s needs a value: %s %s", word,
			    word, f.option->arg);
		value = r->argv[r->at++];
	}
	return f.option->set(f.target, f.option, value, err);
}

/* one word of options: "--json", "-p80", "-vv" */
static bool
parse_word(const struct option_group *groups, void *into, struct reader *r,
    char *word, struct err *err)
{
	char *rest;
	char *bundle = NULL;
	bool ok = parse_one(groups, into, r, word, &rest, err);

	while (ok && rest != NULL) {
		size_t n = strlen(rest);
		if (bundle == NULL)
			bundle = xcalloc(n + 2, 1);
		memmove(bundle + 1, rest, n + 1);
		bundle[0] = '-';
		ok = parse_one(groups, into, r, bundle, &rest, err);
	}
	free(bundle);
	return ok;
}

bool
options_parse(const struct option_group *groups, void *into, char *const *argv,
    size_t n, struct parsed *parsed, struct err *err)
{
	struct reader r = { argv, n, 0 };

	while (r.at < r.n) {
		char *word = r.argv[r.at++];
		if (strcmp(word, "--") == 0) {
			while (r.at < r.n)
				words_add(&parsed->operands, r.argv[r.at++]);
		} else if (strcmp(word, "--help") == 0 ||
		           strcmp(word, "-h") == 0) {
			parsed->help = true;
			return true;
		} else if (strcmp(word, "--no-sandbox") == 0) {
			parsed->no_sandbox = true;
		} else if (word[0] != '-' || word[1] == '\0') {
			words_add(&parsed->operands, word);
		} else if (!parse_word(groups, into, &r, word, err)) {
			return false;
		}
	}
	return true;
}

void
options_help(FILE *out, const struct option_group *groups)
{
	for (const struct option_group *g = groups; g->title != NULL; g++) {
		fprintf(out, "\n%s:\n", g->title);
		for (const struct option *o = g->table; o->help != NULL; o++) {
			int n = fprintf(out, "  %s%s%s%s%s",
			    o->brief != NULL ? o->brief : "",
			    o->brief != NULL && o->name != NULL ? ", " : "",
			    o->name != NULL ? o->name : "",
			    o->arg != NULL ? " " : "",
			    o->arg != NULL ? o->arg : "");
			fprintf(out, "%*s%s\n",
			    n < HELP_COLUMN ? HELP_COLUMN - n : 1, "", o->help);
		}
	}
	fprintf(out, "\nDebugging:\n%-*s%s\n", HELP_COLUMN, "  --no-sandbox",
	    "do not give up the rights to send, to start programs ...");
}
