#include "cli/pacing.h"

#include <stdlib.h>
#include <string.h>

enum {
	WAIT_MIN_US = 100000,
	WAIT_MAX_US = 6000000,
	WAIT_SLOW_US = 60000000,
	CONNECT_US = 3500000, /* the system's third SYN goes out after 3 s */
	SILENT_US = 8000000,
};

/* the digits at the start of `text`, up to `most`; false without any */
static bool
number(const char **text, uint64_t most, uint64_t *out)
{
	const char *s = *text;
	uint64_t v = 0;

	for (; *s >= '0' && *s <= '9' && v <= most; s++)
		v = v * 10 + (uint64_t)(*s - '0');
	if (s == *text || v > most)
		return false;
	*text = s;
	*out = v;
	return true;
}

static bool
whole_number(const struct option *o, const char *value, uint64_t least,
    uint64_t most, uint64_t *out, struct err *err)
{
	const char *rest = value;

	if (number(&rest, most, out) && *rest == '\0' && *out >= least)
		return true;
	return err_set(err, "%s takes a number from %llu to %llu, not %s",
	    o->name != NULL ? o->name : o->brief, (unsigned long long)least,
	    (unsigned long long)most, value);
}

static bool
option_rate(void *target, const struct option *o, char *value, struct err *err)
{
	return whole_number(o, value, 1, 1000000, target, err);
}

static bool
option_many(void *target, const struct option *o, char *value, struct err *err)
{
	uint64_t v;

	if (!whole_number(o, value, 1, 1000000, &v, err))
		return false;
	*(unsigned *)target = (unsigned)v;
	return true;
}

static bool
option_intensity(
    void *target, const struct option *o, char *value, struct err *err)
{
	uint64_t v;

	if (!whole_number(o, value, 0, INTENSITY_ALL, &v, err))
		return false;
	*(unsigned *)target = (unsigned)v + 1;
	return true;
}

static bool
option_light(void *target, const struct option *o, char *value, struct err *err)
{
	(void)o, (void)value, (void)err;
	*(unsigned *)target = INTENSITY_LIGHT + 1;
	return true;
}

static bool
option_all(void *target, const struct option *o, char *value, struct err *err)
{
	(void)o, (void)value, (void)err;
	*(unsigned *)target = INTENSITY_ALL + 1;
	return true;
}

static bool
option_profile(
    void *target, const struct option *o, char *value, struct err *err)
{
	uint64_t v;

	if (!whole_number(o, value, 0, PACE_PROFILES - 1, &v, err))
		return false;
	*(unsigned *)target = (unsigned)v + 1;
	return true;
}

static bool
option_seed(void *target, const struct option *o, char *value, struct err *err)
{
	struct pacing *p = target;

	p->has_seed = true;
	return whole_number(o, value, 0, UINT32_MAX, &p->seed, err);
}

static bool
option_pace(void *target, const struct option *o, char *value, struct err *err)
{
	struct pace_options unused = { 0 };

	*(const char **)target = value;
	return pace_parse(&unused, value, err) || err_wrap(err, "%s", o->name);
}

static bool
option_budget(
    void *target, const struct option *o, char *value, struct err *err)
{
	return purse_parse(target, value, err) || err_wrap(err, "%s", o->name);
}

#define AT(member) offsetof(struct pacing, member)

const struct option question_options[] = {
	{ NULL, "--version-intensity", "0-9",
	    "how much to ask one that does not tell what it is (7)",
	    option_intensity, AT(intensity) },
	{ NULL, "--version-light", NULL, "the same as intensity 2",
	    option_light, AT(intensity) },
	{ NULL, "--version-all", NULL, "the same as intensity 9", option_all,
	    AT(intensity) },
	{ NULL, "--safety", "LEVEL",
	    "send probes that are safe, loggy or intrusive; usually safe ones, "
	    "and loggy ones to their own ports and services",
	    option_text, AT(safety) },
	{ NULL, "--nmap-order", NULL,
	    "ask what Nmap asks, in its order, and wait as long", option_flag,
	    AT(nmap_order) },
	{ NULL, "--starttls", NULL,
	    "ask services in clear to turn to TLS, and QUIC for a handshake, "
	    "for their certificate; usual from intensity 3 on, without "
	    "--nmap-order",
	    option_flag, AT(starttls) },
	{ NULL, "--no-starttls", NULL, "never ask them", option_flag,
	    AT(no_starttls) },
	{ NULL, "--no-rpc", NULL,
	    "never ask RPC services which programs they have; usual with "
	    "intensity 2 and less, and with --nmap-order",
	    option_flag, AT(no_rpc) },
	{ NULL, "--wait-min", "TIME", "never wait less for an answer (100ms)",
	    option_time, AT(wait_min_us) },
	{ NULL, "--wait-max", "TIME",
	    "never wait longer (6s, or what a signature tells)", option_time,
	    AT(wait_max_us) },
	{ NULL, "--connect-timeout", "TIME",
	    "wait so long for a connection (3.5s)", option_time,
	    AT(connect_us) },
	{ NULL, "--silent-budget", "TIME",
	    "spend so long on one that never speaks (8s)", option_time,
	    AT(silent_us) },
	{ 0 },
};

const struct option pacing_options[] = {
	{ "-T", NULL, "0-5", "from slow and patient to fast (3)",
	    option_profile, AT(profile) },
	{ NULL, "--max-parallelism", "N", "endpoints asked at once (1024)",
	    option_many, AT(parallelism) },
	{ NULL, "--max-per-host", "N", "of them on one host (16)", option_many,
	    AT(per_host) },
	{ NULL, "--max-rate", "N", "connections and datagrams a second (any)",
	    option_rate, AT(rate) },
	{ NULL, "--pace", "LEVEL=RATE,...",
	    "the same of a run, network, host, endpoint or port: host=1/2s",
	    option_pace, AT(pace_text) },
	{ NULL, "--budget", "WHAT=N,...",
	    "stop when that much is spent: conns, packets, bytes, time",
	    option_budget, AT(budget) },
	{ NULL, "--endpoint-timeout", "TIME", "stop asking an endpoint then",
	    option_time, AT(endpoint_us) },
	{ NULL, "--host-timeout", "TIME", "stop asking a host then",
	    option_time, AT(host_us) },
	{ NULL, "--deadline", "TIME", "stop asking at all then", option_time,
	    AT(deadline_us) },
	{ NULL, "--seed", "N", "ask in the order that N makes", option_seed,
	    0 },
	{ 0 },
};

#undef AT

static const char *const levels[] = {
	[SAFETY_SAFE] = "safe",
	[SAFETY_LOGGY] = "loggy",
	[SAFETY_INTRUSIVE] = "intrusive",
};
enum { LEVELS = sizeof(levels) / sizeof(levels[0]) };

/* LEVELS when it is none of them */
static unsigned
level_of(const char *text)
{
	unsigned i = 0;

	while (i < LEVELS && strcmp(levels[i], text) != 0)
		i++;
	return i;
}

bool
pacing_check(const struct pacing *p, struct err *err)
{
	if (p->safety != NULL && level_of(p->safety) == LEVELS)
		return err_set(err,
		    "--safety takes safe, loggy or intrusive, not %s",
		    p->safety);
	if (p->wait_min_us > 0 && p->wait_max_us > 0 &&
	    p->wait_min_us > p->wait_max_us)
		return err_set(err, "--wait-min is above --wait-max");
	if (p->starttls && p->no_starttls)
		return err_set(
		    err, "--starttls and --no-starttls exclude each other");
	return true;
}

/* more questions are not light, and nothing that Nmap's engine asks */
static bool
asks_more(const struct pacing *p)
{
	return !p->nmap_order &&
	       (p->intensity == 0 || p->intensity - 1 > INTENSITY_LIGHT);
}

static uint64_t
or_usual(uint64_t given, uint64_t usual)
{
	return given > 0 ? given : usual;
}

bool
pacing_asks_rpc(const struct pacing *p)
{
	return !p->no_rpc && asks_more(p);
}

struct prober_options
pacing_prober(const struct pacing *p)
{
	const struct pace_profile *profile =
	    &pace_profiles[p->profile > 0 ? p->profile - 1 : PACE_USUAL];
	struct prober_options o = {
		.scan = {
			.plan = {
				.intensity = p->intensity > 0
				                 ? p->intensity - 1
				                 : INTENSITY_DEFAULT,
				.nmap_order = p->nmap_order,
				.has_safety = p->safety != NULL,
			},
			.connect_us = or_usual(p->connect_us, CONNECT_US),
			.wait_min_us = or_usual(p->wait_min_us, WAIT_MIN_US),
			.wait_max_us = or_usual(p->wait_max_us, WAIT_MAX_US),
			.wait_slow_us = or_usual(p->wait_max_us, WAIT_SLOW_US),
			.patience = profile->patience,
			.silent_us = or_usual(p->silent_us, SILENT_US),
			.endpoint_us = p->endpoint_us,
			.starttls = p->starttls ||
			            (!p->no_starttls && asks_more(p)),
		},
		.parallelism = p->parallelism > 0 ? p->parallelism
		                                  : profile->parallelism,
		.pace = profile->pace,
		.host_us = p->host_us,
	};
	struct err unused;

	if (p->pace_text != NULL)
		pace_parse(&o.pace, p->pace_text, &unused); /* it was checked */
	if (p->per_host > 0)
		o.pace.at_once = p->per_host;
	if (p->rate > 0)
		o.pace.rate[PACE_RUN] = pace_per_second(p->rate);

	if (p->safety != NULL)
		o.scan.plan.safety = (enum safety)level_of(p->safety);
	if (o.scan.wait_min_us > o.scan.wait_max_us)
		o.scan.wait_min_us = o.scan.wait_max_us;
	return o;
}
