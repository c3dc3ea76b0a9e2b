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

/* the same for a view of what that side said */
void redact_view(
    struct finding_secrets *f, enum stream_side side, struct bytes view);

/* whether it is one of these words, whatever their case; NULL ends them */
bool redact_is_any(struct bytes word, const char *const *list);

/* remembers a secret that stands there in another form */
void redact_also(struct finding_secrets *f, struct bytes secret);

/* the same for base64 of several, with NUL, a blank or `apart` between them */
void redact_also_base64(
    struct finding_secrets *f, struct bytes text, char apart);

/* finders; each looks at all of the conversation */
typedef void redact_fn(struct finding_secrets *f);

redact_fn redact_lines, redact_headers, redact_forms, redact_json,
    redact_prompts, redact_xmpp;
redact_fn redact_ldap, redact_snmp;
redact_fn redact_resp, redact_mysql, redact_postgresql, redact_mqtt,
    redact_ntlm, redact_amqp, redact_vnc, redact_socks, redact_tds,
    redact_scram;

#endif
