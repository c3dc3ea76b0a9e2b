/*
 * How long to wait: some time by what is waited for, four round trips, and
 * what peers of this run take.
 */
#include "active/scan_inside.h"

enum {
	QUIET_KNOWN_US = 50000,
	QUIET_UNKNOWN_US = 250000,
	RTT_UNKNOWN_US = 100000,
	EXCHANGE_US = 5000000, /* the longest, however it drips */
};

bool
scan_as_nmap(const struct scan *s)
{
	return s->o->plan.nmap_order;
}

void
scan_feel_pulse(const struct scan *s, uint64_t took_us)
{
	struct scan_pulse *p = s->o->pulse;

	if (p == NULL)
		return;
	uint64_t off =
	    took_us > p->mean_us ? took_us - p->mean_us : p->mean_us - took_us;
	p->spread_us = (3 * p->spread_us + off) / 4;
	p->mean_us = (7 * p->mean_us + took_us) / 8;
}

uint64_t
scan_wait_of(const struct scan *s, uint64_t base_us)
{
	uint64_t rtt = s->rtt_us > 0 ? s->rtt_us : RTT_UNKNOWN_US;
	const struct scan_pulse *p = s->o->pulse;
	uint64_t wait = (base_us + 4 * rtt) * s->o->patience / 100;

	if (p != NULL)
		wait += p->mean_us + 4 * p->spread_us;
	if (wait < s->o->wait_min_us)
		return s->o->wait_min_us;
	return wait < s->o->wait_max_us ? wait : s->o->wait_max_us;
}

uint64_t
scan_nmap_wait(const struct sig_probe *p)
{
	return (uint64_t)p->totalwait_ms.value * 1000;
}

uint64_t
scan_patient_wait(
    const struct scan *s, const struct sig_probe *q, uint64_t base_us)
{
	uint64_t wait = scan_wait_of(s, base_us), slow = scan_nmap_wait(q);

	bool own = s->plan.soft != NULL ||
	           (s->n_then > 0 && s->told.service != NULL) ||
	           (s->proto == PROTO_UDP && plan_is_listed(&s->plan, q));

	if (q->totalwait_ms.set_by == NULL || !own)
		return wait;
	slow = slow * s->o->patience / 100;
	if (slow > s->o->wait_slow_us)
		slow = s->o->wait_slow_us;
	return slow > wait ? slow : wait;
}

/* quiet is short, and no bound on waiting makes it long */
static uint64_t
quiet_of(const struct scan *s)
{
	uint64_t base = s->verdict.service != NULL && !s->verdict.soft
	                    ? QUIET_KNOWN_US
	                    : QUIET_UNKNOWN_US;

	return (base + 2 * s->rtt_us) * s->o->patience / 100;
}

void
scan_begin_exchange(
    struct scan *s, enum phase phase, uint64_t wait, uint64_t now)
{
	s->phase = phase;
	s->began_us = now;
	s->heard_us = 0;
	s->until_us = now + wait;
	s->limit_us = now + EXCHANGE_US * (uint64_t)s->o->patience / 100;
	if (s->limit_us < s->until_us)
		s->limit_us = s->until_us;
	s->verdict = (struct verdict){ 0 };
	s->delivery = (struct delivery){ 0 };
}

void
scan_await_quiet(struct scan *s, uint64_t more_us, uint64_t now)
{
	s->until_us = now + quiet_of(s) + more_us;
	if (s->until_us > s->limit_us)
		s->until_us = s->limit_us;
}
