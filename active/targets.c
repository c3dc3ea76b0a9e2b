#include "active/targets.h"

#include "active/words.h"
#include "base/arena.h"
#include "base/permute.h"
#include "base/xalloc.h"
#include "inventory/index.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

/* an address and the name it stands for; names ascending by address */
struct pin {
	struct addr addr;
	const char *name;
	size_t order; /* of names that mean the same address the first counts */
};

struct targets {
	struct arena arena;
	resolve_fn *resolve;
	void *resolve_ctx;
	struct target_name **name;
	size_t n_name, cap_name;
	struct index by_name;
	struct pin *pin;
	size_t n_pin, cap_pin;

	struct addrset hosts;   /* each on each port */
	struct addrset removed; /* from both kinds */
	struct target *listed;  /* endpoints by themselves */
	size_t n_listed, cap_listed;

	/* what targets_finish makes */
	const struct ports *ports;
	uint64_t n_crossed; /* places that are a host and a port */
	struct addrset all; /* the hosts of all endpoints */
	bool shuffled;
	struct permutation order;
};

struct targets *
targets_new(resolve_fn *resolve, void *ctx)
{
	struct targets *t = xcalloc(1, sizeof(*t));

	t->resolve = resolve;
	t->resolve_ctx = ctx;
	return t;
}

void
targets_free(struct targets *t)
{
	if (t == NULL)
		return;
	free(t->name);
	index_release(&t->by_name);
	free(t->pin);
	addrset_release(&t->hosts);
	addrset_release(&t->removed);
	free(t->listed);
	addrset_release(&t->all);
	arena_release(&t->arena);
	free(t);
}

static const struct target_name *
find_name(const struct targets *t, struct bytes name, uint32_t hash)
{
	struct index_walk w = index_walk_of(&t->by_name, hash);
	size_t i;

	while (index_next(&w, &i))
		if (bytes_eq(bytes_str(t->name[i]->name), name))
			return t->name[i];
	return NULL;
}

static const struct target_name *
keep_name(struct targets *t, const char *name, uint32_t hash,
    const struct resolved *to)
{
	struct target_name *n = arena_alloc(&t->arena, sizeof(*n));

	n->name = arena_str(&t->arena, bytes_str(name));
	n->to = *to;
	t->name = xgrow(t->name, t->n_name, &t->cap_name, sizeof(t->name[0]));
	index_add(&t->by_name, hash, t->n_name);
	t->name[t->n_name++] = n;
	for (size_t i = 0; i < to->n; i++) {
		t->pin = xgrow(t->pin, t->n_pin, &t->cap_pin, sizeof(*t->pin));
		t->pin[t->n_pin] =
		    (struct pin){ to->addr[i], n->name, t->n_pin };
		t->n_pin++;
	}
	return n;
}

/* what a name means; it is resolved when it is met first */
static const struct target_name *
resolve(struct targets *t, const char *name, struct err *err)
{
	uint32_t hash = index_hash(&t->by_name, bytes_str(name));
	const struct target_name *known = find_name(t, bytes_str(name), hash);
	struct resolved to = { .n = 0 };

	if (known != NULL)
		return known;
	if (t->resolve == NULL) {
		err_set(err, "%s is no address", name);
		return NULL;
	}
	if (!t->resolve(t->resolve_ctx, name, &to, err))
		return NULL;
	return keep_name(t, name, hash, &to);
}

bool
targets_parse(
    struct targets *t, const char *word, struct addrset *into, struct err *err)
{
	struct word w;

	if (!word_parse(word, &w, err))
		return false;
	if (w.kind == WORD_RANGES)
		return word_add(&w, into, err);
	const struct target_name *n = resolve(t, w.name, err);
	if (n == NULL)
		return false;
	for (size_t i = 0; i < n->to.n; i++)
		if (!word_add_around(&w, &n->to.addr[i], into, err))
			return false;
	return true;
}

void
targets_add(struct targets *t, const struct addrset *hosts)
{
	addrset_add_set(&t->hosts, hosts);
}

bool
targets_add_endpoint(
    struct targets *t, const struct endpoint *at, enum proto proto)
{
	if (t->n_listed == TARGETS_ENDPOINTS_MAX)
		return false;
	t->listed =
	    xgrow(t->listed, t->n_listed, &t->cap_listed, sizeof(*t->listed));
	t->listed[t->n_listed++] = (struct target){ .at = *at, .proto = proto };
	return true;
}

void
targets_remove(struct targets *t, const struct addrset *hosts)
{
	addrset_add_set(&t->removed, hosts);
}

static int
target_cmp(const void *a, const void *b)
{
	const struct target *x = a, *y = b;
	int c = addr_cmp(&x->at.addr, &y->at.addr);

	if (c == 0)
		c = (int)x->proto - (int)y->proto;
	return c != 0 ? c : (int)x->at.port - (int)y->at.port;
}

static int
port_cmp(const void *a, const void *b)
{
	const struct port *x = a, *y = b;
	int c = (int)x->proto - (int)y->proto;

	return c != 0 ? c : (int)x->number - (int)y->number;
}

/* whether the hosts and ports have this endpoint already */
static bool
is_crossed(const struct targets *t, const struct target *l)
{
	struct port p = { l->at.port, l->proto };

	return addrset_has(&t->hosts, &l->at.addr) && t->ports->n > 0 &&
	       bsearch(&p, t->ports->v, t->ports->n, sizeof(p), port_cmp) !=
	           NULL;
}

/* leaves each listed endpoint that is nowhere else once */
static void
settle_listed(struct targets *t)
{
	size_t n = 0;

	if (t->n_listed > 0)
		qsort(t->listed, t->n_listed, sizeof(*t->listed), target_cmp);
	for (size_t i = 0; i < t->n_listed; i++) {
		const struct target *l = &t->listed[i];
		bool again = n > 0 && target_cmp(&t->listed[n - 1], l) == 0;
		if (!again && !addrset_has(&t->removed, &l->at.addr) &&
		    !is_crossed(t, l))
			t->listed[n++] = *l;
	}
	t->n_listed = n;
}

static int
pin_cmp(const void *a, const void *b)
{
	const struct pin *x = a, *y = b;
	int c = addr_cmp(&x->addr, &y->addr);

	return c != 0 ? c : (x->order > y->order) - (x->order < y->order);
}

bool
targets_finish(struct targets *t, const struct ports *ports, uint64_t seed,
    struct err *err)
{
	const uint64_t most = UINT64_C(1) << 62;

	t->ports = ports;
	addrset_seal(&t->hosts);
	addrset_seal(&t->removed);
	addrset_remove(&t->hosts, &t->removed);
	settle_listed(t);
	uint64_t hosts = addrset_count(&t->hosts);
	if (ports->n > 0 && hosts > (most - t->n_listed) / ports->n)
		return err_set(err, "these are too many hosts");
	t->n_crossed = hosts * ports->n;
	if (ports->n > 0)
		addrset_add_set(&t->all, &t->hosts);
	for (size_t i = 0; i < t->n_listed; i++)
		addrset_add(
		    &t->all, &t->listed[i].at.addr, &t->listed[i].at.addr);
	addrset_seal(&t->all);
	if (t->n_pin > 0)
		qsort(t->pin, t->n_pin, sizeof(*t->pin), pin_cmp);
	t->shuffled = seed != 0;
	t->order = permutation_of(targets_n(t), seed);
	return true;
}

uint64_t
targets_n(const struct targets *t)
{
	return t->n_crossed + t->n_listed;
}

struct target
targets_at(const struct targets *t, uint64_t i)
{
	uint64_t at = t->shuffled ? permutation_at(&t->order, i) : i;
	struct target target = { 0 };

	assert(i < targets_n(t));
	if (at < t->n_crossed) {
		const struct port *p = &t->ports->v[at % t->ports->n];
		target.at.addr = addrset_at(&t->hosts, at / t->ports->n);
		target.at.port = p->number;
		target.proto = p->proto;
	} else {
		target = t->listed[at - t->n_crossed];
	}
	target.name = targets_name(t, &target.at.addr);
	return target;
}

const struct addrset *
targets_hosts(const struct targets *t)
{
	return &t->all;
}

const char *
targets_name(const struct targets *t, const struct addr *host)
{
	size_t lo = 0, hi = t->n_pin;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		if (addr_cmp(&t->pin[mid].addr, host) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < t->n_pin && addr_eq(&t->pin[lo].addr, host)
	           ? t->pin[lo].name
	           : NULL;
}

size_t
targets_n_names(const struct targets *t)
{
	return t->n_name;
}

const struct target_name *
targets_name_at(const struct targets *t, size_t i)
{
	return t->name[i];
}
