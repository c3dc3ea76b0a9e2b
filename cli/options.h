/*
 * options: tables of options, and what is done with them.
 *
 * A verb lists groups of options; parsing and --help both come from the
 * tables, so they cannot disagree.  An option sets a member of the verb's own
 * struct, found by its offset, through a function of the option's kind.
 *
 *	--name=value  --name value  -p value  -pvalue  -vv  -oJ value  --
 */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include "base/err.h"

#include <stddef.h>
#include <stdio.h>

/* words that an option or the command line gathered; borrowed from argv */
struct words {
	char **v;
	size_t n;
	size_t cap;
};

struct option;

/* `value` is NULL for an option without an argument */
typedef bool option_fn(
    void *target, const struct option *o, char *value, struct err *err);

struct option {
	const char *brief; /* "-p", "-oJ"; NULL: none */
	const char *name;  /* "--ports"; NULL: none */
	const char *arg;   /* what --help calls the argument; NULL: none */
	const char *help;
	option_fn *set;
	size_t offset; /* of the target in the group's struct */
};

struct option_group {
	const char *title;          /* NULL ends a list of groups */
	const struct option *table; /* ends with a row of NULLs */
	size_t offset;              /* of the group's struct in the verb's */
};

/* kinds of options, and what their target is */
option_fn option_flag;   /* bool: true */
option_fn option_count;  /* unsigned: one more */
option_fn option_text;   /* const char *: the value */
option_fn option_list;   /* struct words: the value at the end */
option_fn option_port;   /* unsigned: 0 to 65535 */
option_fn option_proto;  /* enum proto: tcp or udp */
option_fn option_number; /* size_t: from 1 */
option_fn option_size;   /* size_t: bytes, from 1; k and M are understood */
option_fn option_time;   /* uint64_t: microseconds, of 500ms, 30s, 5m, 1h */

/* what came of a command line besides the options' targets */
struct parsed {
	struct words operands;
	bool help; /* --help was among the words; nothing was parsed behind */
	bool no_sandbox; /* --no-sandbox was among them */
};

bool options_parse(const struct option_group *groups, void *into,
    char *const *argv, size_t n, struct parsed *parsed, struct err *err);

void options_help(FILE *out, const struct option_group *groups);

void words_add(struct words *w, char *word);
void words_release(struct words *w);

#endif
