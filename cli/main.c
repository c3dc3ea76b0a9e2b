/*
 * hark: which service, product and version runs behind a port, from traffic.
 *
 * This file finds the verb; everything a verb does is in its cmd_*.c.
 */
#include "cli/confine.h"
#include "cli/say.h"
#include "cli/verbs.h"

#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

static const struct verb *const verbs[] = {
	&verb_read,
	&verb_listen,
	&verb_probe,
	&verb_follow,
	&verb_match,
	&verb_cut,
	&verb_diff,
	&verb_test,
	&verb_replay,
	&verb_audit_verify,
	&verb_audit_replay,
	&verb_sig_check,
	&verb_sig_test,
	&verb_sig_explain,
	&verb_sig_draft,
	&verb_sig_stats,
	&verb_sig_export,
	&verb_sig_bench,
};
enum { N_VERBS = sizeof(verbs) / sizeof(verbs[0]) };

/* how many of the words are the verb's name; 0: it is another verb */
static int
words_of(const struct verb *v, char *const *argv, int argc)
{
	const char *name = v->name;
	int words = 0;

	while (words < argc) {
		size_t n = strcspn(name, " ");
		if (strncmp(argv[words], name, n) != 0 ||
		    argv[words][n] != '\0')
			return 0;
		words++;
		if (name[n] == '\0')
			return words;
		name += n + 1;
	}
	return 0;
}

/* whether it is the first word of a verb of two */
static bool
is_family(const char *word)
{
	size_t n = strlen(word);

	for (size_t i = 0; i < N_VERBS; i++)
		if (strncmp(verbs[i]->name, word, n) == 0 &&
		    verbs[i]->name[n] == ' ')
			return true;
	return false;
}

static int
finish_output(void)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return EXIT_FINE;
	say("cannot write to standard output");
	return EXIT_FAILED;
}

/* the verbs, or those of a family */
static int
help(const char *family)
{
	size_t n = family != NULL ? strlen(family) : 0;

	printf("Usage: hark %s%sVERB [OPTION]... [OPERAND]...\n"
	       "Tells which service, product and version runs behind a port, "
	       "from traffic.\n\n",
	    n > 0 ? family : "", n > 0 ? " " : "");
	for (size_t i = 0; i < N_VERBS; i++)
		if (n == 0 || strncmp(verbs[i]->name, family, n) == 0)
			printf("  hark %-12s %s\n", verbs[i]->name,
			    verbs[i]->summary);
	printf("\n\"hark VERB --help\" tells more about one.\n");
	return finish_output();
}

static int
verb_help(const struct verb *v)
{
	printf("Usage: hark %s [OPTION]... %s\n%s\n", v->name, v->operands,
	    v->summary);
	options_help(stdout, v->groups);
	return finish_output();
}

static int
run(const struct verb *v, int argc, char *const *argv, int words)
{
	void *options = xcalloc(1, v->options_size);
	struct parsed parsed = { 0 };
	struct err err;
	int status;

	if (!options_parse(v->groups, options, argv + 1 + words,
	        (size_t)(argc - 1 - words), &parsed, &err)) {
		say("%s; see \"hark %s --help\"", err.text, v->name);
		status = EXIT_USAGE;
	} else if (parsed.help) {
		status = verb_help(v);
	} else {
		struct call call = { argv, (size_t)argc, parsed.operands,
			parsed.no_sandbox };
		status = v->confined == CONFINED_FIRST &&
		                 !confine(&call, SANDBOX_OFFLINE)
		             ? EXIT_FAILED
		             : (int)v->run(&call, options);
	}
	words_release(&parsed.operands);
	if (v->release != NULL)
		v->release(options);
	free(options);
	return status;
}

static int
usage(const char *word, const char *more)
{
	if (word == NULL)
		say("what to do? See \"hark --help\"");
	else
		say("unknown %s %s%s%s; see \"hark --help\"",
		    word[0] == '-' ? "option" : "verb", word,
		    more != NULL ? " " : "", more != NULL ? more : "");
	return EXIT_USAGE;
}

int
main(int argc, char **argv)
{
	if (argc < 2)
		return usage(NULL, NULL);
	for (size_t i = 0; i < N_VERBS; i++) {
		int words = words_of(verbs[i], argv + 1, argc - 1);
		if (words > 0)
			return run(verbs[i], argc, argv, words);
	}
	if (strcmp(argv[1], "--version") == 0) {
		printf("hark %s\n", HARK_VERSION);
		return finish_output();
	}
	if (strcmp(argv[1], "--help") == 0)
		return help(NULL);
	if (!is_family(argv[1]))
		return usage(argv[1], NULL);
	if (argc > 2 && strcmp(argv[2], "--help") == 0)
		return help(argv[1]);
	return usage(argv[1], argc > 2 ? argv[2] : "without a second word");
}
