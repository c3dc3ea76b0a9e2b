#include "active/doubt.h"

#include "base/buf.h"

enum {
	DRIP_US = 3000000,
	DRIP_PER_SECOND = 64, /* bytes */
	DRIP_QUIET_US = 1000000,
	RESENT_LEAST = 2, /* a third timeout is about to come */
	SIGNS = 2,
};

bool
doubt_drips(size_t n, uint64_t took_us)
{
	return took_us >= DRIP_US && n < took_us * DRIP_PER_SECOND / 1000000;
}

void
doubt_endless(struct doubt *d, size_t n, uint64_t took_us)
{
	d->n_endless++;
	d->bytes = n;
	d->took_us = took_us;
}

void
doubt_hollow(struct doubt *d)
{
	d->n_hollow++;
}

void
doubt_echo(struct doubt *d, size_t n)
{
	d->echoed = true;
	d->bytes = n;
}

void
doubt_unanswered(
    struct doubt *d, const struct delivery *delivery, uint64_t took_us)
{
	if (delivery->waiting == 0 ||
	    (delivery->resent < RESENT_LEAST && !delivery->shut))
		return;
	d->n_untaken++;
	d->shut = delivery->shut;
	d->took_us = took_us;
}

void
doubt_stalled(
    struct doubt *d, const struct delivery *delivery, uint64_t took_us)
{
	doubt_unanswered(d, delivery, took_us);
	if (delivery->received == 0 || delivery->quiet_us >= DRIP_QUIET_US)
		return;
	d->n_stalled++;
	d->bytes = delivery->received;
	d->took_us = took_us;
}

static double
seconds(const struct doubt *d)
{
	return (double)d->took_us / 1e6;
}

const char *
doubt_verdict(const struct doubt *d, struct buf *evidence)
{
	unsigned long long bytes = d->bytes;

	if (d->echoed) {
		buf_printf(evidence, "said our own %llu bytes", bytes);
		return "echo";
	}
	if (d->n_hollow >= SIGNS) {
		buf_printf(evidence,
		    "answered a half-open check, and took none of %u "
		    "connections",
		    d->n_hollow);
		return "syn-proxy";
	}
	if (d->n_untaken >= SIGNS) {
		buf_printf(evidence,
		    "%u questions were not acknowledged, the last for %.1f s%s",
		    d->n_untaken, seconds(d),
		    d->shut ? ": its window stayed shut" : "");
		return "no-data-ack";
	}
	if (d->n_endless + d->n_stalled >= SIGNS) {
		buf_printf(evidence,
		    "%u times it did not end, the last with %llu bytes in "
		    "%.1f s",
		    d->n_endless + d->n_stalled, bytes, seconds(d));
		return "tarpit";
	}
	return NULL;
}
