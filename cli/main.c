/*
 * hark: which service, product and version runs behind a port, from traffic.
 *
 * This file finds the verb; everything a verb does is in its cmd_*.c.
 */
#include "cli/confine.h"
#include "cli/say.h"
#include "cli/verbs.h"

#include "base/xalloc.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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

/*
 * What is opened later must not take the place of a standard stream that is
 * closed: a report would go into it.  This can be neither read nor written.
 */
static void
stand_in_for_closed_streams(void)
{
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0)
			open("/", O_PATH);
}

static int
finish_output(void)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return EXIT_FINE;
	say("cannot write to standard output");
	return EXIT_FAILED;
}

/* what holds for all verbs */
static const char notes[] =
    "\n"
    "Results go to standard output, all else to standard error. Captures, "
    "lists,\n"
    "results, signatures and reports may be -, for standard input or output. "
    "TIME is\n"
    "500ms, 30s, 5m or 1h; SIZE and BYTES are 8192, 8k or 1M.\n"
    "\n"
    "Ends with 0 when all is well, 1 after an error, 2 when the command "
    "line makes\n"
    "no sense, 3 when what was compared differs, 4 when a limit on time or "
    "budget\n"
    "ended it, 5 when nothing may be asked, 6 when input was damaged, 130 "
    "when it was\n"
    "interrupted. With 4, 6 and 130 the results so far are written.\n";

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
	printf("\n\"hark help VERB\" tells more about one.\n");
	if (n == 0)
		fputs(notes, stdout);
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
		/* who noticed it has said so */
		if (status != EXIT_FAILED && finish_output() != EXIT_FINE)
			status = EXIT_FAILED;
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

static bool
is_help(const char *word)
{
	return strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0;
}

/* the verb that the words begin with, and how many of them; or NULL */
static const struct verb *
find_verb(char *const *argv, int argc, int *words)
{
	for (size_t i = 0; i < N_VERBS; i++)
		if ((*words = words_of(verbs[i], argv, argc)) > 0)
			return verbs[i];
	return NULL;
}

/* "hark help", and what stands behind it */
static int
help_about(char *const *argv, int argc)
{
	int words;
	const struct verb *v = find_verb(argv, argc, &words);

	if (v != NULL && words == argc)
		return verb_help(v);
	if (argc == 0 || (argc == 1 && is_family(argv[0])))
		return help(argv[0]);
	return usage(argv[0], argc > 1 ? argv[1] : NULL);
}

int
main(int argc, char **argv)
{
	int words;

	stand_in_for_closed_streams();
	if (argc < 2)
		return usage(NULL, NULL);
	const struct verb *v = find_verb(argv + 1, argc - 1, &words);
	if (v != NULL)
		return run(v, argc, argv, words);
	if (strcmp(argv[1], "--version") == 0) {
		printf("hark %s\n", HARK_VERSION);
		return finish_output();
	}
	if (is_help(argv[1]))
		return help(NULL);
	if (strcmp(argv[1], "help") == 0)
		return help_about(argv + 2, argc - 2);
	if (!is_family(argv[1]))
		return usage(argv[1], NULL);
	if (argc > 2 && is_help(argv[2]))
		return help(argv[1]);
	return usage(argv[1], argc > 2 ? argv[2] : "without a second word");
}
