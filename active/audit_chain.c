#include "active/audit_chain.h"

#include "base/digest.h"

#include <inttypes.h>
#include <string.h>

static const char before_hash[] = ",\"hash\":\"";
static const char behind_hash[] = "\"}";

enum {
	BEFORE = sizeof(before_hash) - 1,
	BEHIND = sizeof(behind_hash) - 1,
	TAIL = BEFORE + AUDIT_HASH + BEHIND,
};

struct audit_chain
audit_chain_of(void)
{
	struct audit_chain c = { 0 };

	memset(c.hash, '0', AUDIT_HASH);
	return c;
}

/* the hash of `text` behind the chain so far */
static void
go_on(struct audit_chain *c, struct bytes text, char hash[AUDIT_HASH + 1])
{
	struct buf both = { 0 };
	struct arena arena = { 0 };

	buf_str(&both, c->hash);
	buf_add(&both, text);
	memset(hash, 0, AUDIT_HASH + 1);
	strncpy(hash, digest_sha256(&arena, buf_view(&both)), AUDIT_HASH);
	arena_release(&arena);
	buf_release(&both);
}

void
audit_chain_add(struct audit_chain *c, struct bytes body, struct buf *line)
{
	char hash[AUDIT_HASH + 1];

	buf_clear(line);
	buf_printf(line, "{\"n\":%" PRIu64 ",", ++c->n);
	buf_add(line, body);
	go_on(c, buf_view(line), hash);
	memcpy(c->hash, hash, sizeof(hash));
	buf_str(line, before_hash);
	buf_str(line, hash);
	buf_str(line, behind_hash);
	buf_byte(line, '\n');
}

/* the number that the line begins with; 0: it does not */
static uint64_t
number_of(struct bytes line)
{
	struct bytes start = BYTES("{\"n\":");
	uint64_t n = 0;

	if (!bytes_starts(line, start))
		return 0;
	for (size_t i = start.n; i < line.n; i++) {
		if (line.p[i] < '0' || line.p[i] > '9')
			return line.p[i] == ',' ? n : 0;
		if (n > UINT64_MAX / 100)
			return 0;
		n = n * 10 + (uint64_t)(line.p[i] - '0');
	}
	return 0;
}

bool
audit_chain_check(struct audit_chain *c, struct bytes line, struct err *err)
{
	char hash[AUDIT_HASH + 1];
	uint64_t n = number_of(line);

	if (n == 0 || line.n < TAIL ||
	    !bytes_eq(bytes_cut(line, line.n - TAIL, BEFORE),
	        bytes_str(before_hash)) ||
	    !bytes_eq(bytes_cut(line, line.n - BEHIND, BEHIND),
	        bytes_str(behind_hash)))
		return err_set(err, "is no entry of an audit log");
	if (n != c->n + 1)
		return err_set(err,
		    "entry %" PRIu64 " stands where entry %" PRIu64
		    " belongs: entries were taken out, put in or moved",
		    n, c->n + 1);
	go_on(c, bytes_cut(line, 0, line.n - TAIL), hash);
	if (!bytes_eq(bytes_cut(line, line.n - BEHIND - AUDIT_HASH, AUDIT_HASH),
	        bytes_str(hash)))
		return err_set(err,
		    "its hash is wrong: it was changed, or those in front of "
		    "it were");
	memcpy(c->hash, hash, sizeof(hash));
	c->n = n;
	return true;
}
