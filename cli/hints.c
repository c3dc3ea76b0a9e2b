#include "cli/hints.h"

#include "cli/say.h"

#include "base/xalloc.h"

#include <stdlib.h>
#include <string.h>

/* whose own question was to be asked, by place in the evidence */
static bool *
who_was_asked(const struct courses *c, const struct known *known, size_t n)
{
	bool *asked = xcalloc(n + 1, sizeof(*asked));

	for (size_t i = 0; i < c->n; i++) {
		const struct course *v = &c->v[i];
		/* with --execute it is the plan's own, and no evidence */
		if (v->known < known || v->known >= known + n)
			continue;
		asked[v->known - known] =
		    v->what == COURSE_LISTEN ||
		    (v->what == COURSE_ASK && v->n_own > 0);
	}
	return asked;
}

/* what the run found there; NULL: no service.  `mute`: it took the question
 * and said nothing */
static const struct observation *
found_at(struct inventory *inv, const struct known *k, bool *mute)
{
	const struct known_endpoint *e = inventory_find(inv, &k->at, k->proto);
	const struct observation *found = NULL;

	*mute = e != NULL && e->state == STATE_OPEN && e->stopped == NULL;
	for (unsigned i = 0; e != NULL && i < e->n_observation; i++) {
		const struct observation *o = e->observation[i];
		if (o->method != METHOD_ACTIVE)
			continue;
		*mute = false;
		if (o->service != NULL &&
		    (found == NULL || o->confidence > found->confidence))
			found = o;
	}
	return found;
}

/* names that say the same: "ssl" of what is inside of it for one */
static bool
is_same(const struct known *k, const struct observation *o)
{
	return strcmp(k->service, o->service) == 0 ||
	       strcmp(k->service, "ssl") == 0 ||
	       (strcmp(o->service, "ssl") == 0 && k->tunnel == TUNNEL_TLS);
}

static bool
is_contradicted(
    const struct known *k, const struct observation *found, bool unanswered)
{
	if (k->service == NULL)
		return false;
	return found != NULL ? !is_same(k, found) : unanswered;
}

/* stands in the report beside what is found */
static void
remember(struct inventory *inv, const struct known *k)
{
	struct response res = { .server = k->at,
		.proto = k->proto,
		.tunnel = k->tunnel,
		.first_us = k->first_us,
		.last_us = k->last_us };
	struct finding f = { .res = &res,
		.service = k->service,
		.soft = k->confidence <= CONFIDENCE_SOFT,
		.tunnel = k->tunnel,
		.method = k->method,
		.confidence = k->confidence,
		.cpe = k->cpe,
		.n_cpe = k->n_cpe };
	struct endpoint_event event = { .server = k->at,
		.proto = k->proto,
		.state = k->state,
		.reason = k->reason != NULL ? k->reason : "heard",
		.when_us = k->first_us };

	memcpy(f.field, k->field, sizeof(f.field));
	if (k->has_state)
		inventory_event(inv, &event);
	if (k->service != NULL)
		inventory_add(inv, &f);
}

static void
tell(const struct known *k, const struct observation *found)
{
	const char *product = k->field[FIELD_PRODUCT];
	char text[ADDR_TEXT_MAX];
	bool v6 = !addr_is_v4(&k->at.addr);

	say("%s%s%s:%u/%s is not what was known: %s%s%s then, %s now",
	    v6 ? "[" : "", addr_format(&k->at.addr, text), v6 ? "]" : "",
	    (unsigned)k->at.port, proto_name(k->proto), k->service,
	    product != NULL ? " " : "", product != NULL ? product : "",
	    found != NULL ? found->service : "no answer");
}

size_t
hints_settle(
    const struct evidence *e, const struct courses *c, struct inventory *inv)
{
	size_t n, wrong = 0, left = 0;
	const struct known *k = evidence_all(e, &n);
	bool *asked = who_was_asked(c, k, n);

	for (size_t i = 0; i < n; i++) {
		bool mute;
		const struct observation *found = found_at(inv, &k[i], &mute);
		if (!is_contradicted(&k[i], found, mute && asked[i]))
			remember(inv, &k[i]);
		else if (wrong++ < HINTS_NAMED)
			tell(&k[i], found);
	}
	free(asked);
	if (wrong > HINTS_NAMED)
		say("and %zu more", wrong - HINTS_NAMED);
	for (size_t i = 0; i < c->n; i++)
		left += c->v[i].what == COURSE_SKIP && c->v[i].known != NULL &&
		        c->v[i].known->service != NULL;
	if (wrong > 0 && left > 0)
		say("%zu endpoints were left alone for what is known of them; "
		    "--verify asks them as well",
		    left);
	return wrong;
}
