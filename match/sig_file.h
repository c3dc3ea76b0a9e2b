/*
 * sig_file: reads signature files into the database.
 *
 * The grammar is that of nmap-service-probes, exactly, with further
 * directives that hark's own files use (docs/signatures.md has them all):
 *
 *	file      := { comment | "Exclude" ports | probe }
 *	probe     := "Probe" ("TCP" | "UDP") name q<d>text<d> { flag }
 *	             { ports | sslports | rarity | fallback | totalwaitms
 *	             | tcpwrappedms | like | bye | then | safety | logs
 *	             | line { example | counter } }
 *	line      := ("match" | "softmatch" | "client") service m<d>regex<d>[is]
 *	             { letter<d>template<d>[a-z] | cpe:<d>template<d>[a-z] }
 *
 * A comment "# check: <warning> because <reason>" above a line, or above a
 * Probe, is a mark (struct sig_mark); any other comment is passed over.
 *
 * Several files fill one database in the order in which they are loaded.  A
 * probe with the protocol, name and payload of an earlier one continues it.
 */
#ifndef MATCH_SIG_FILE_H
#define MATCH_SIG_FILE_H

#include "match/sig.h"

enum { SIG_LINE_MAX = 8191 }; /* bytes in a line, its newline included */

enum sig_compile {
	SIG_COMPILE_NOW,    /* every pattern, so that a bad one is an error */
	SIG_COMPILE_LAZILY, /* each at its first use */
	SIG_MATCH_ONLY,     /* the same, without examples and marks */
};

/*
 * Loads one file's text.  Every error of the file is reported, in order of
 * lines; then false is returned, and the database is of no use any more.
 * `name` is copied; `text` is borrowed for as long as the database lives.
 */
bool sig_file_load(struct sigdb *db, const char *name, struct bytes text,
    enum sig_compile compile, sig_error_fn *report, void *ctx);

/* the same of all built-in files (match/builtin.h), in their order */
bool sig_file_load_builtin(struct sigdb *db, enum sig_compile compile,
    sig_error_fn *report, void *ctx);

#endif
