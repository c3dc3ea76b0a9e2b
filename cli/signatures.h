/*
 * signatures: the database a verb works with, from files and built in.
 */
#ifndef CLI_SIGNATURES_H
#define CLI_SIGNATURES_H

#include "cli/options.h"
#include "cli/sig_source.h"
#include "match/sig.h"
#include "match/sig_file.h"

struct signature_options {
	struct words files;
	bool no_defaults;
};

extern const struct option signature_options[];

enum load { LOAD_FINE, LOAD_ERRORS, LOAD_UNREADABLE };

/*
 * These say what is wrong, all of it.  A file is read into `source`, from
 * which the lines with errors are quoted; signatures_finish, which can only
 * find errors of the file that was loaded last there, may have none (NULL).
 */
enum load signatures_add_file(
    struct sigdb *db, const char *path, struct sig_source *source);
bool signatures_add_builtin(struct sigdb *db, enum sig_compile compile);
bool signatures_finish(struct sigdb *db, struct sig_source *source);

/*
 * The files, in order, in front of the built-in ones, which are loaded as
 * `builtin` says.  NULL after saying why not; `why`, unless NULL, then tells
 * which kind of reason it was.
 */
struct sigdb *signatures_open(const struct words *files, bool no_defaults,
    enum sig_compile builtin, enum load *why);

void signature_options_release(struct signature_options *options);

#endif
