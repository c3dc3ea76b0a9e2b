/*
 * sig: what the verbs that work on signature files have in common.
 */
#ifndef CLI_SIG_H
#define CLI_SIG_H

#include "cli/signatures.h"
#include "cli/verbs.h"
#include "report/json_fields.h"

/* of the verbs that answer in text or in JSON */
struct sig_options {
	bool no_defaults;
	bool json;
};

extern const struct option_group sig_groups[];

/* a file's name or a field, as text to standard output */
void put_text(const char *s);

/* "file:line: " to standard output */
void put_place(const struct sig_place *place);

/* the same as "signature" of a JSON object */
void sig_put_place(json_t *object, const struct sig_place *place);

/* "match", "softmatch" or "client" */
const char *sig_kind_name(enum sig_kind kind);

/* what a verb ends with when its files could not be loaded */
enum exit_code sig_exit_of(enum load l);

/* the end of a verb: its results must have arrived */
enum exit_code sig_finish(enum exit_code status);

#endif
