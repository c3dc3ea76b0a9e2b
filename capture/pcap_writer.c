#include "capture/pcap_writer.h"

#include "base/buf.h"
#include "base/xalloc.h"
#include "capture/checksum.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/*
 * All numbers of the files are little-endian, whatever the machine; the
 * formats are those that capture/pcap_file.c and capture/pcapng.c read.
 */
enum {
	LINK_ETHERNET = 1,
	SNAPLEN = 256 << 10,
	IP_PACKET_MAX = 65535,
	TTL = 64,
	WINDOW = 65535,
	IP_ICMP = 1,
	IP_TCP = 6,
	IP_UDP = 17,
	IP_ICMP6 = 58,
	BLOCK_SECTION = 0x0a0d0d0a,
	BLOCK_INTERFACE = 1,
	BLOCK_PACKET = 6,
	BLOCK_SECRETS = 10,
	SECRETS_TLS = 0x544c534b,
};

/* where sums stand in the headers */
enum { SUM_IPV4 = 10, SUM_TCP = 16, SUM_UDP = 6, SUM_ICMP = 2 };

struct pcap_writer {
	FILE *out;
	enum pcap_format format;
	struct buf frame, l4, block;
	bool failed;
	struct err first;
};

static void
le16(struct buf *b, unsigned v)
{
	buf_byte(b, (uint8_t)v);
	buf_byte(b, (uint8_t)(v >> 8));
}

static void
le32(struct buf *b, uint32_t v)
{
	le16(b, v & 0xffff);
	le16(b, v >> 16);
}

static void
be16(struct buf *b, unsigned v)
{
	buf_byte(b, (uint8_t)(v >> 8));
	buf_byte(b, (uint8_t)v);
}

static void
be32(struct buf *b, uint32_t v)
{
	be16(b, v >> 16);
	be16(b, v & 0xffff);
}

static void
pad(struct buf *b)
{
	while (b->n % 4 != 0)
		buf_byte(b, 0);
}

static void
put_sum(struct buf *b, size_t at, uint16_t sum)
{
	memcpy(b->p + at, &sum, sizeof(sum));
}

static void
put_out(struct pcap_writer *w, const struct buf *b)
{
	fwrite(b->p, 1, b->n, w->out);
}

/* type, length, body, length; the body is what `body` holds */
static void
put_block(struct pcap_writer *w, uint32_t type, struct buf *body)
{
	struct buf head = { 0 };

	pad(body);
	uint32_t length = (uint32_t)body->n + 12;
	le32(&head, type);
	le32(&head, length);
	le32(body, length);
	put_out(w, &head);
	put_out(w, body);
	buf_release(&head);
}

static void
begin_classic(struct pcap_writer *w)
{
	struct buf *b = &w->block;

	le32(b, 0xa1b2c3d4);
	le16(b, 2);
	le16(b, 4);
	le32(b, 0);
	le32(b, 0);
	le32(b, SNAPLEN);
	le32(b, LINK_ETHERNET);
	put_out(w, b);
}

static void
begin_ng(struct pcap_writer *w)
{
	struct buf *b = &w->block;

	le32(b, 0x1a2b3c4d);
	le16(b, 1);
	le16(b, 0);
	le32(b, UINT32_MAX); /* the section's length is not told */
	le32(b, UINT32_MAX);
	put_block(w, BLOCK_SECTION, b);
	buf_clear(b);
	le16(b, LINK_ETHERNET);
	le16(b, 0);
	le32(b, SNAPLEN);
	put_block(w, BLOCK_INTERFACE, b);
}

enum pcap_format
pcap_format_of(const char *path)
{
	static const char end[] = ".pcapng";
	size_t n = strlen(path), n_end = sizeof(end) - 1;

	return n >= n_end && strcmp(path + n - n_end, end) == 0 ? PCAP_NG
	                                                        : PCAP_CLASSIC;
}

struct pcap_writer *
pcap_writer_new(FILE *out, enum pcap_format format)
{
	struct pcap_writer *w = xcalloc(1, sizeof(*w));

	w->out = out;
	w->format = format;
	if (format == PCAP_NG)
		begin_ng(w);
	else
		begin_classic(w);
	return w;
}

static void
put_classic(struct pcap_writer *w, uint64_t when_us)
{
	struct buf *b = &w->block;
	uint64_t seconds = when_us / 1000000;

	if (seconds > UINT32_MAX && !w->failed)
		w->failed = !err_set(
		    &w->first, "a time after 2106, which pcap can not tell");
	le32(b, (uint32_t)seconds);
	le32(b, (uint32_t)(when_us % 1000000));
	le32(b, (uint32_t)w->frame.n);
	le32(b, (uint32_t)w->frame.n);
	put_out(w, b);
	put_out(w, &w->frame);
}

static void
put_ng(struct pcap_writer *w, uint64_t when_us)
{
	struct buf *b = &w->block;

	le32(b, 0); /* the interface */
	le32(b, (uint32_t)(when_us >> 32));
	le32(b, (uint32_t)when_us);
	le32(b, (uint32_t)w->frame.n);
	le32(b, (uint32_t)w->frame.n);
	buf_add(b, buf_view(&w->frame));
	put_block(w, BLOCK_PACKET, b);
}

static void
put_mac(struct buf *b, const struct addr *a)
{
	static const uint8_t local[] = { 0x02, 0x00 };

	buf_add(b, (struct bytes){ local, sizeof(local) });
	buf_add(b, (struct bytes){ a->b + 12, 4 });
}

static void
put_ipv4(struct buf *b, const struct addr *src, const struct addr *dst,
    uint8_t proto, size_t n)
{
	size_t at = b->n;

	be16(b, 0x4500);
	be16(b, (unsigned)(20 + n));
	be16(b, 0);
	be16(b, 0x4000); /* not to be fragmented */
	buf_byte(b, TTL);
	buf_byte(b, proto);
	be16(b, 0);
	buf_add(b, (struct bytes){ src->b + 12, 4 });
	buf_add(b, (struct bytes){ dst->b + 12, 4 });
	put_sum(b, at + SUM_IPV4,
	    checksum_ipv4((struct bytes){ b->p + at, b->n - at }));
}

static void
put_ipv6(struct buf *b, const struct addr *src, const struct addr *dst,
    uint8_t proto, size_t n)
{
	be32(b, 0x60000000);
	be16(b, (unsigned)n);
	buf_byte(b, proto);
	buf_byte(b, TTL);
	buf_add(b, (struct bytes){ src->b, 16 });
	buf_add(b, (struct bytes){ dst->b, 16 });
}

/* what is in w->l4, with all around it */
static void
put_packet(struct pcap_writer *w, const struct addr *src,
    const struct addr *dst, uint8_t proto, uint64_t when_us)
{
	struct buf *b = &w->frame;
	bool v4 = addr_is_v4(src);
	size_t most = v4 ? IP_PACKET_MAX - 20 : IP_PACKET_MAX;

	if (w->l4.n > most || v4 != addr_is_v4(dst)) {
		if (!w->failed)
			err_set(&w->first,
			    w->l4.n > most
			        ? "%zu bytes, more than an IP packet holds"
			        : "%zu bytes between IPv4 and IPv6",
			    w->l4.n);
		w->failed = true;
		return;
	}
	buf_clear(b);
	put_mac(b, dst);
	put_mac(b, src);
	be16(b, v4 ? 0x0800 : 0x86dd);
	(v4 ? put_ipv4 : put_ipv6)(b, src, dst, proto, w->l4.n);
	buf_add(b, buf_view(&w->l4));
	buf_clear(&w->block);
	(w->format == PCAP_NG ? put_ng : put_classic)(w, when_us);
}

void
pcap_writer_tcp(struct pcap_writer *w, const struct endpoint *src,
    const struct endpoint *dst, uint64_t when_us, uint32_t seq, uint32_t ack,
    unsigned flags, struct bytes payload)
{
	struct buf *b = &w->l4;

	buf_clear(b);
	be16(b, src->port);
	be16(b, dst->port);
	be32(b, seq);
	be32(b, ack);
	be16(b, 5U << 12 | (flags & 0x3f));
	be16(b, WINDOW);
	be16(b, 0);
	be16(b, 0);
	buf_add(b, payload);
	put_sum(b, SUM_TCP,
	    checksum_l4(&src->addr, &dst->addr, IP_TCP, buf_view(b)));
	put_packet(w, &src->addr, &dst->addr, IP_TCP, when_us);
}

void
pcap_writer_udp(struct pcap_writer *w, const struct endpoint *src,
    const struct endpoint *dst, uint64_t when_us, struct bytes payload)
{
	struct buf *b = &w->l4;

	buf_clear(b);
	be16(b, src->port);
	be16(b, dst->port);
	be16(b, (unsigned)(8 + payload.n));
	be16(b, 0);
	buf_add(b, payload);
	uint16_t sum = checksum_l4(&src->addr, &dst->addr, IP_UDP, buf_view(b));
	/* zero would say that there is none */
	put_sum(b, SUM_UDP, sum != 0 ? sum : 0xffff);
	put_packet(w, &src->addr, &dst->addr, IP_UDP, when_us);
}

/* RFC 792 and RFC 4443 section 3.1: with the header that was refused */
void
pcap_writer_unreachable(struct pcap_writer *w, const struct endpoint *client,
    const struct endpoint *server, uint64_t when_us)
{
	struct buf *b = &w->l4;
	const struct addr *from = &server->addr, *to = &client->addr;
	bool v4 = addr_is_v4(from);

	buf_clear(b);
	be16(b, v4 ? 0x0303 : 0x0104);
	be16(b, 0);
	be32(b, 0);
	(v4 ? put_ipv4 : put_ipv6)(b, to, from, IP_UDP, 8);
	be16(b, client->port);
	be16(b, server->port);
	be16(b, 8);
	be16(b, 0);
	put_sum(b, SUM_ICMP,
	    v4 ? checksum_ipv4(buf_view(b))
	       : checksum_l4(from, to, IP_ICMP6, buf_view(b)));
	put_packet(w, from, to, v4 ? IP_ICMP : IP_ICMP6, when_us);
}

void
pcap_writer_secrets(struct pcap_writer *w, struct bytes keylog)
{
	struct buf *b = &w->block;

	if (w->format != PCAP_NG) {
		if (!w->failed)
			err_set(&w->first, "secrets, which pcap can not hold");
		w->failed = true;
		return;
	}
	buf_clear(b);
	le32(b, SECRETS_TLS);
	le32(b, (uint32_t)keylog.n);
	buf_add(b, keylog);
	put_block(w, BLOCK_SECRETS, b);
}

bool
pcap_writer_end(struct pcap_writer *w, struct err *err)
{
	bool ok = !w->failed;

	if (!ok)
		*err = w->first;
	else if (fflush(w->out) != 0 || ferror(w->out))
		ok = err_set(err, "cannot write: %s", strerror(errno));
	buf_release(&w->frame);
	buf_release(&w->l4);
	buf_release(&w->block);
	free(w);
	return ok;
}
