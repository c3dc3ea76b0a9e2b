#include "capture/tls_hello.h"

enum { RANDOM = 32 };

static struct bytes
take8(struct rd *r)
{
	return rd_take(r, rd_u8(r));
}

static struct bytes
take16(struct rd *r)
{
	return rd_take(r, rd_u16(r));
}

/* cut short or left out, extensions are read as far as they are there */
static void
take_extensions(struct hello *h, struct rd *r)
{
	h->has_extensions = rd_ok(r) && r->n >= 2;
	if (!h->has_extensions)
		return;
	size_t n = rd_u16(r);
	h->extensions = rd_take(r, n < r->n ? n : r->n);
}

bool
hello_client(struct hello *h, struct bytes body, bool dtls)
{
	struct rd r = rd_of(body);

	*h = (struct hello){ .version = rd_u16(&r) };
	h->random = rd_take(&r, RANDOM);
	h->session = take8(&r);
	if (dtls)
		take8(&r); /* the cookie */
	h->ciphers = take16(&r);
	take8(&r); /* compression methods */
	bool ok = rd_ok(&r);
	take_extensions(h, &r);
	return ok;
}

bool
hello_server(struct hello *h, struct bytes body)
{
	struct rd r = rd_of(body);

	*h = (struct hello){ .version = rd_u16(&r) };
	h->random = rd_take(&r, RANDOM);
	/* up to draft 21, TLS 1.3 had left out what it does not use */
	bool short_form = h->version > 0x7f00 && h->version <= 0x7f15;
	if (!short_form)
		h->session = take8(&r);
	h->ciphers = rd_take(&r, 2);
	if (!short_form)
		rd_u8(&r); /* compression method */
	bool ok = rd_ok(&r);
	take_extensions(h, &r);
	return ok;
}

bool
hello_next(struct rd *walk, uint16_t *type, struct bytes *data)
{
	if (walk->n < 4)
		return false;
	*type = rd_u16(walk);
	size_t n = rd_u16(walk);
	*data = rd_take(walk, n < walk->n ? n : walk->n);
	return true;
}

bool
hello_find(const struct hello *h, uint16_t type, struct bytes *data)
{
	struct rd walk = rd_of(h->extensions);
	uint16_t t;

	while (hello_next(&walk, &t, data))
		if (t == type)
			return true;
	*data = (struct bytes){ 0 };
	return false;
}

struct bytes
hello_list(const struct hello *h, uint16_t type)
{
	struct bytes data;

	hello_find(h, type, &data);
	struct rd r = rd_of(data);
	struct bytes list = take16(&r);
	return rd_ok(&r) ? list : (struct bytes){ 0 };
}

struct bytes
hello_list8(const struct hello *h, uint16_t type)
{
	struct bytes data;

	hello_find(h, type, &data);
	struct rd r = rd_of(data);
	struct bytes list = take8(&r);
	return rd_ok(&r) ? list : (struct bytes){ 0 };
}

/* RFC 6066 section 3: a list whose entries of type 0 are host names */
struct bytes
hello_server_name(const struct hello *h)
{
	struct rd r = rd_of(hello_list(h, EXT_SERVER_NAME));

	while (r.n >= 3) {
		uint8_t type = rd_u8(&r);
		struct bytes name = take16(&r);
		if (type == 0 && rd_ok(&r))
			return name;
	}
	return (struct bytes){ 0 };
}

bool
hello_next_protocol(struct rd *walk, struct bytes *name)
{
	*name = take8(walk);
	return rd_ok(walk) && name->n > 0;
}

uint16_t
hello_chosen_version(const struct hello *h)
{
	struct bytes data;

	if (!hello_find(h, EXT_VERSIONS, &data) || data.n != 2)
		return h->version;
	return (uint16_t)(data.p[0] << 8 | data.p[1]);
}

uint16_t
hello_chosen_group(const struct hello *h)
{
	struct bytes data;

	if (!hello_find(h, EXT_KEY_SHARE, &data) || data.n < 2)
		return 0;
	return (uint16_t)(data.p[0] << 8 | data.p[1]);
}

bool
hello_is_retry(const struct hello *h)
{
	/* SHA-256 of "HelloRetryRequest" begins so */
	return bytes_starts(
	    h->random, BYTES("\xcf\x21\xad\x74\xe5\x9a\x61\x11"));
}

bool
hello_is_grease(uint16_t v)
{
	return (v & 0x0f0f) == 0x0a0a && v >> 8 == (v & 0xff);
}
