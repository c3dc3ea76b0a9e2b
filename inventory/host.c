#include "inventory/host.h"

#include "base/xalloc.h"
#include "inventory/observation.h"

#include <stdlib.h>
#include <string.h>

/* a copy of our own, which nobody else changes either */
static void
value_drop(const char *value)
{
	free((void *)(uintptr_t)value);
}

void
host_release(struct known_host *h)
{
	for (size_t i = 0; i < h->n_fact; i++)
		value_drop(h->fact[i].value);
	free(h->fact);
}

static int
fact_cmp(const struct known_fact *a, const struct known_fact *b)
{
	int c =
	    (strcmp(a->what, "client") == 0) - (strcmp(b->what, "client") == 0);

	if (c == 0)
		c = strcmp(a->what, b->what);
	if (c == 0)
		c = strcmp(a->value, b->value);
	return c != 0 ? c : text_cmp(a->from, b->from);
}

static void
fact_drop(struct known_host *h, size_t at)
{
	h->crowded = true;
	value_drop(h->fact[at].value);
	h->n_fact--;
	memmove(&h->fact[at], &h->fact[at + 1],
	    (h->n_fact - at) * sizeof(*h->fact));
}

/*
 * Keeps the bounds: first each kind's least, then the host's.  Facts are in
 * order of kinds, so what a kind loses never makes room in front of another:
 * both bounds together are exact in any order, like that of observations.
 */
static void
host_bound(struct known_host *h, const char *what)
{
	size_t n = 0;

	for (size_t i = 0; i < h->n_fact; i++)
		if (strcmp(h->fact[i].what, what) == 0 &&
		    ++n > FACTS_PER_KIND_MAX) {
			fact_drop(h, i);
			break;
		}
	if (h->n_fact > FACTS_PER_HOST_MAX)
		fact_drop(h, h->n_fact - 1);
}

/* of two places where it was told, the earlier one */
static void
place_merge(struct known_fact *f, const struct known_fact *more)
{
	int c = (f->frame == 0) - (more->frame == 0);

	if (c == 0)
		c = (f->place_us > more->place_us) -
		    (f->place_us < more->place_us);
	if (c == 0)
		c = text_cmp(f->file, more->file);
	if (c == 0)
		c = f->frame > more->frame;
	if (c <= 0)
		return;
	f->file = more->file;
	f->frame = more->frame;
	f->place_us = more->place_us;
}

void
host_tell(struct known_host *h, const struct known_fact *f)
{
	size_t at = 0;
	int c = 1;

	widen(&h->first_us, &h->last_us, f->first_us, f->last_us);
	while (at < h->n_fact && (c = fact_cmp(&h->fact[at], f)) < 0)
		at++;
	if (at < h->n_fact && c == 0) {
		struct known_fact *old = &h->fact[at];
		place_merge(old, f);
		widen(&old->first_us, &old->last_us, f->first_us, f->last_us);
		old->count += f->count;
		return;
	}
	h->fact = xrealloc(h->fact, h->n_fact + 1, sizeof(*h->fact));
	memmove(&h->fact[at + 1], &h->fact[at],
	    (h->n_fact - at) * sizeof(*h->fact));
	h->fact[at] = *f;
	h->fact[at].value = xstrdup(f->value);
	h->n_fact++;
	host_bound(h, f->what);
}

/* of two facts of a kind the one seen later, more often, or first by name */
static bool
outweighs(const struct known_fact *a, const struct known_fact *b)
{
	if (a->last_us != b->last_us)
		return a->last_us > b->last_us;
	return a->count > b->count;
}

bool
fact_is_of_asker(const struct known_fact *f)
{
	return f->from != NULL && (strcmp(f->from, FROM_TARGET) == 0 ||
	                              strcmp(f->from, FROM_REVERSE) == 0);
}

bool
fact_is_of_handshake(const struct known_fact *f)
{
	return f->from != NULL && (strcmp(f->from, "certificate") == 0 ||
	                              strcmp(f->from, "sni") == 0);
}

const struct known_fact *
host_latest(const struct known_host *h, const char *what)
{
	const struct known_fact *latest = NULL;

	for (size_t i = 0; i < h->n_fact; i++) {
		const struct known_fact *f = &h->fact[i];
		if (strcmp(f->what, what) == 0 &&
		    (latest == NULL || outweighs(f, latest)))
			latest = f;
	}
	return latest;
}
