#include "capture/hello_memo.h"

#include "base/buf.h"
#include "base/xalloc.h"
#include "capture/tls_fingerprint.h"

#include <stdlib.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

/* what a key is of: a client's key begins with its carrier */
enum { OF_SERVER = 's' };

struct slot {
	struct buf key;   /* empty: nothing is remembered */
	struct buf names; /* JA3 or JA3S, and JA4, each with its NUL */
};

struct hello_memo {
	struct buf key; /* that is looked for */
	struct slot slot[HELLO_MEMO_SLOTS];
};

struct hello_memo *
hello_memo_new(void)
{
	return xcalloc(1, sizeof(struct hello_memo));
}

void
hello_memo_free(struct hello_memo *m)
{
	if (m == NULL)
		return;
	buf_release(&m->key);
	for (size_t i = 0; i < HELLO_MEMO_SLOTS; i++) {
		buf_release(&m->slot[i].key);
		buf_release(&m->slot[i].names);
	}
	free(m);
}

/* --- keys --- */

static void
add_u16(struct buf *out, size_t v)
{
	buf_byte(out, (uint8_t)(v >> 8));
	buf_byte(out, (uint8_t)v);
}

/* whether a client's fingerprints look into an extension */
static bool
is_looked_into(uint16_t type)
{
	return type == EXT_GROUPS || type == EXT_FORMATS ||
	       type == EXT_SIGNATURES || type == EXT_ALPN ||
	       type == EXT_VERSIONS;
}

static void
make_key(struct buf *key, char of, const struct hello *h)
{
	struct rd walk = rd_of(h->extensions);
	struct bytes data;
	uint16_t type;

	buf_clear(key);
	buf_byte(key, (uint8_t)of);
	add_u16(key, h->version);
	add_u16(key, h->ciphers.n);
	buf_add(key, h->ciphers);
	while (hello_next(&walk, &type, &data)) {
		add_u16(key, type);
		if (of == OF_SERVER || !is_looked_into(type))
			continue;
		add_u16(key, data.n);
		buf_add(key, data);
	}
}

/* the slot of a hello, and whether it is the one in there; NULL: none is */
static struct slot *
find(struct hello_memo *m, char of, const struct hello *h, bool *known)
{
	if (m == NULL)
		return NULL;
	make_key(&m->key, of, h);
	if (m->key.n > HELLO_MEMO_KEY_MAX)
		return NULL;
	struct slot *s =
	    &m->slot[XXH3_64bits(m->key.p, m->key.n) % HELLO_MEMO_SLOTS];
	*known = bytes_eq(buf_view(&s->key), buf_view(&m->key));
	return s;
}

/* the text of a slot from some place on, up to its NUL */
static const char *
name_at(struct arena *a, const struct slot *s, size_t from, size_t *end)
{
	struct bytes rest = bytes_cut(buf_view(&s->names), from, s->names.n);
	size_t n = strnlen((const char *)rest.p, rest.n);

	*end = from + n + 1;
	return arena_str(a, bytes_cut(rest, 0, n));
}

static void
remember(
    struct hello_memo *m, struct slot *s, const char *first, const char *second)
{
	buf_clear(&s->key);
	buf_add(&s->key, buf_view(&m->key));
	buf_clear(&s->names);
	buf_str(&s->names, first);
	buf_byte(&s->names, 0);
	buf_str(&s->names, second);
	buf_byte(&s->names, 0);
}

struct hello_names
hello_memo_client(struct hello_memo *m, struct arena *a,
    const struct hello *client, char carrier)
{
	struct hello_names names;
	bool known = false;
	struct slot *s = find(m, carrier, client, &known);
	size_t at;

	if (known) {
		names.ja3 = name_at(a, s, 0, &at);
		names.ja4 = name_at(a, s, at, &at);
		return names;
	}
	names.ja3 = fingerprint_ja3(a, client);
	names.ja4 = fingerprint_ja4(a, client, carrier);
	if (s != NULL)
		remember(m, s, names.ja3, names.ja4);
	return names;
}

const char *
hello_memo_server(
    struct hello_memo *m, struct arena *a, const struct hello *server)
{
	bool known = false;
	struct slot *s = find(m, OF_SERVER, server, &known);
	size_t at;

	if (known)
		return name_at(a, s, 0, &at);
	const char *ja3s = fingerprint_ja3s(a, server);
	if (s != NULL)
		remember(m, s, ja3s, "");
	return ja3s;
}
