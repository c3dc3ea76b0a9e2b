/*
 * fingerprint: what an unknown service answered, as a block of text that can
 * be sent in and be turned into a signature (`hark sig draft`).
 *
 * The form is that of Nmap's service fingerprints, so that tools for those
 * read it:
 *
 *	SF-Port7-TCP:V=hark-1.0%I=7%D=11/28%Time=...%P=...%r(Help,1A,"...");
 *
 * wrapped so that lines have 74 characters and further ones begin with "SF:".
 */
#ifndef REPORT_FINGERPRINT_H
#define REPORT_FINGERPRINT_H

#include "base/arena.h"
#include "report/report.h"

/* where blocks are sent to; fixed when hark is built (SUBMIT of the Makefile)
 */
const char *fingerprint_address(void);

/* in one line at the end of `out`; nothing when there is nothing to tell */
void fingerprint_add(struct buf *out, const struct known_endpoint *e,
    const struct report_options *options);

void fingerprint_print(FILE *out, struct bytes line);

/* what a block says; the text lasts as long as the arena */
struct fingerprint {
	enum proto proto;
	uint16_t port;
	struct replies replies;
};

/*
 * Reads the block that begins `text`, wrapped or not, and says in `used` how
 * much of it that was.  False with err when it is none, or is damaged.  What
 * it gives is released with replies_release; names of probes are the arena's.
 */
bool fingerprint_parse(struct fingerprint *f, struct bytes text, size_t *used,
    struct arena *arena, struct err *err);

#endif
