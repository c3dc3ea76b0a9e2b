#include "cli/courses.h"

#include "base/digest.h"
#include "base/permute.h"
#include "base/xalloc.h"

#include <stdlib.h>

static bool
add(struct courses *c, const struct course_setup *setup,
    const struct endpoint *at, enum proto proto)
{
	if (c->n == COURSES_MAX)
		return false;
	c->v = xgrow(c->v, c->n, &c->cap, sizeof(*c->v));
	course_plan(&c->v[c->n++], setup, at, proto, &c->arena);
	return true;
}

static bool
is_wanted(const struct ports *ports, const struct known *k)
{
	for (size_t i = 0; ports != NULL && i < ports->n; i++)
		if (ports->v[i].number == k->at.port &&
		    ports->v[i].proto == k->proto)
			return true;
	return ports == NULL;
}

/* the ports of a host of which nothing is known; out of scope none */
static bool
add_ports(struct courses *c, const struct course_setup *setup,
    const struct addr *host, const struct ports *ports)
{
	for (size_t i = 0; ports != NULL && i < ports->n; i++) {
		struct endpoint at = { *host, ports->v[i].number };
		enum proto proto = ports->v[i].proto;
		if (evidence_find(setup->evidence, &at, proto) == NULL &&
		    scope_allows_host(setup->scope, host, NULL) &&
		    !add(c, setup, &at, proto))
			return false;
	}
	return true;
}

/* hosts and ports far apart, in an order that only the seed decides */
static void
shuffle(struct courses *c)
{
	struct permutation p = permutation_of(c->n, c->seed);
	struct course *v = xcalloc(c->n + 1, sizeof(*v));

	for (size_t i = 0; i < c->n; i++)
		v[i] = c->v[permutation_at(&p, i)];
	free(c->v);
	c->v = v;
	c->cap = c->n + 1;
}

static void
sum_up(struct courses *c)
{
	c->total = (struct course_cost){ 0 };
	for (size_t i = 0; i < c->n; i++) {
		c->total.conns += c->v[i].cost.conns;
		c->total.packets += c->v[i].cost.packets;
		c->total.bytes += c->v[i].cost.bytes;
		c->total.lines += c->v[i].cost.lines;
	}
}

bool
courses_make(struct courses *c, const struct course_setup *setup,
    const struct ports *ports, uint64_t seed, struct err *err)
{
	const struct known *k;
	size_t n;
	bool ok = true;

	*c = (struct courses){ .seed = seed };
	k = evidence_all(setup->evidence, &n);
	for (size_t i = 0; ok && i < n; i++) {
		if (is_wanted(ports, &k[i]))
			ok = add(c, setup, &k[i].at, k[i].proto);
		if (ok &&
		    (i + 1 == n || !addr_eq(&k[i].at.addr, &k[i + 1].at.addr)))
			ok = add_ports(c, setup, &k[i].at.addr, ports);
	}
	if (!ok)
		return err_set(err,
		    "these are more than %d endpoints; -p or a smaller scope "
		    "makes them less",
		    COURSES_MAX);
	if (c->n > 1)
		shuffle(c);
	sum_up(c);
	return true;
}

void
courses_release(struct courses *c)
{
	free(c->v);
	arena_release(&c->arena);
}

/* hosts apart, for what each takes */
static int
by_host(const void *va, const void *vb)
{
	const struct course *const *a = va, *const *b = vb;

	return addr_cmp(&(*a)->at.addr, &(*b)->at.addr);
}

void
courses_pace(struct courses *c, const struct pace_options *pace)
{
	const struct course **v = xcalloc(c->n + 1, sizeof(*v));
	uint64_t most = 0, host = 0;

	for (size_t i = 0; i < c->n; i++)
		v[i] = &c->v[i];
	qsort(v, c->n, sizeof(*v), by_host);
	for (size_t i = 0; i < c->n; i++) {
		if (i > 0 && by_host(&v[i - 1], &v[i]) != 0)
			host = 0;
		host += v[i]->cost.conns;
		if (host > most)
			most = host;
	}
	free(v);
	uint64_t run = c->total.conns * pace->rate[PACE_RUN].gap_us;
	uint64_t one = most * pace->rate[PACE_HOST].gap_us;
	c->duration_us = (run > one ? run : one) / WEIGHT_ONE;
}

static void
print_cost(FILE *out, const struct course_cost *cost)
{
	fprintf(out,
	    "%.1f connections, %.0f packets, %.0f bytes, %.0f log lines",
	    (double)cost->conns / WEIGHT_ONE,
	    (double)cost->packets / WEIGHT_ONE,
	    (double)cost->bytes / WEIGHT_ONE, (double)cost->lines / WEIGHT_ONE);
}

static void
print_known(FILE *out, const struct course *c)
{
	const struct known *k = c->known;

	if (k == NULL || k->service == NULL) {
		fprintf(out, "  known: nothing\n");
		return;
	}
	fprintf(out, "  known: %s%s%s%s%s%s (%s)\n",
	    k->tunnel == TUNNEL_TLS ? "ssl/" : "", k->service,
	    k->field[FIELD_PRODUCT] != NULL ? " " : "",
	    k->field[FIELD_PRODUCT] != NULL ? k->field[FIELD_PRODUCT] : "",
	    k->field[FIELD_VERSION] != NULL ? " " : "",
	    k->field[FIELD_VERSION] != NULL ? k->field[FIELD_VERSION] : "",
	    k->source == EVIDENCE_HEARD ? "heard" : "earlier result");
}

static void
print_course(FILE *out, const struct course *c)
{
	char text[ADDR_TEXT_MAX];
	bool v6 = !addr_is_v4(&c->at.addr);

	fprintf(out, "%s%s%s:%u/%s  %s: %s\n", v6 ? "[" : "",
	    addr_format(&c->at.addr, text), v6 ? "]" : "", (unsigned)c->at.port,
	    proto_name(c->proto), course_what_name(c->what), c->why);
	print_known(out, c);
	if (c->what == COURSE_SKIP)
		return;
	if (c->missing != NULL)
		fprintf(out, "  missing: %s\n", c->missing);
	fprintf(out, "  asked:%s%s%s%s", c->tls ? " TLS" : "",
	    c->tls && course_sni(c) != NULL ? " for " : "",
	    c->tls && course_sni(c) != NULL ? course_sni(c) : "",
	    c->listens || c->what == COURSE_LISTEN ? " (listens first)" : "");
	for (size_t i = 0; i < c->n; i++)
		fprintf(out, "%s %s",
		    i == 0          ? ""
		    : i == c->n_own ? "; if it is not that:"
		                    : ", then",
		    c->q[i].probe->name);
	fprintf(out, "\n  expected: ");
	print_cost(out, &c->cost);
	fputc('\n', out);
}

/* how many are left alone for which reason, in the order of the plan */
static void
print_skipped(const struct courses *c, FILE *out)
{
	enum { REASONS = 24 };
	struct {
		const char *why;
		size_t n;
	} told[REASONS] = { 0 };

	for (size_t i = 0; i < c->n; i++) {
		size_t k = 0;
		if (c->v[i].what != COURSE_SKIP)
			continue;
		while (k < REASONS - 1 && told[k].n > 0 &&
		       strcmp(told[k].why, c->v[i].why) != 0)
			k++;
		if (told[k].n++ == 0)
			told[k].why = c->v[i].why;
	}
	for (size_t k = 0; k < REASONS && told[k].n > 0; k++)
		fprintf(out, "  %zu left alone: %s\n", told[k].n, told[k].why);
}

void
courses_print(const struct courses *c, FILE *out, bool all)
{
	size_t n[COURSE_ASK + 1] = { 0 };

	for (size_t i = 0; i < c->n; i++) {
		n[c->v[i].what]++;
		if (all || c->v[i].what != COURSE_SKIP)
			print_course(out, &c->v[i]);
	}
	fprintf(out,
	    "%zu endpoints: %zu asked, %zu listened to, %zu left alone\n", c->n,
	    n[COURSE_ASK], n[COURSE_LISTEN], n[COURSE_SKIP]);
	print_skipped(c, out);
	fprintf(out, "expected in all: ");
	print_cost(out, &c->total);
	fprintf(out, "\nat this pace: %.1f s and the waits\n",
	    (double)c->duration_us / 1e6);
}
