/*
 * What the finders of secrets share: replay/redact_*.c.
 */
#ifndef REPLAY_REDACT_INSIDE_H
#define REPLAY_REDACT_INSIDE_H

#include "replay/redact.h"

/* a conversation whose secrets are being found */
struct finding_secrets {
	struct cut *cut;
	const char *what; /* whose turn it is */
	struct redacted *told;
	/* what was found, for its echoes */
	struct buf *secret;
	size_t n, cap;
	bool too_many;
};

/* overwrites that part of what a side said, and remembers it */
void redact_at(
    struct finding_secrets *f, enum stream_side side, size_t at, size_t n);

/* remembers a secret that stands there in another form */
void redact_also(struct finding_secrets *f, struct bytes secret);

/* the same for base64 of several, with NUL, a blank or `apart` between them */
void redact_also_base64(
    struct finding_secrets *f, struct bytes text, char apart);

/* finders; each looks at all of the conversation */
typedef void redact_fn(struct finding_secrets *f);

redact_fn redact_lines, redact_headers, redact_forms, redact_prompts,
    redact_xmpp;
redact_fn redact_resp, redact_mysql, redact_postgresql, redact_ldap,
    redact_snmp, redact_mqtt, redact_ntlm, redact_amqp;

#endif
