#include "cli/aim.h"

#include "cli/lists.h"
#include "cli/say.h"

#include "base/xalloc.h"

#include <ifaddrs.h>
#include <inttypes.h>
#include <net/if.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

/* endpoints that are looked at before giving up that one may be asked */
enum { LOOKED_AT_MAX = 1 << 20 };

#define AT(member) offsetof(struct target_options, member)

const struct option target_options[] = {
	{ "-iL", NULL, "FILE",
	    "ask what FILE lists: targets, or results of hark, Nmap, masscan",
	    option_list, AT(lists) },
	{ "-p", "--ports", "PORTS",
	    "ask these ports: 22,80-90,U:53,http*; usually the top 1000",
	    option_text, AT(ports) },
	{ "-F", NULL, NULL, "ask the top 100 ports", option_flag, AT(fast) },
	{ NULL, "--top-ports", "N", "ask the top N ports", option_number,
	    AT(top) },
	{ "-sT", NULL, NULL, "ask TCP ports; so it is without -sU", option_flag,
	    AT(tcp) },
	{ "-sS", NULL, NULL,
	    "ask TCP ports, each after a half-open check (root)", option_flag,
	    AT(syn) },
	{ "-sU", NULL, NULL, "ask UDP ports", option_flag, AT(udp) },
	{ "-6", NULL, NULL, "take the IPv6 addresses of names", option_flag,
	    AT(names.v6) },
	{ NULL, "--resolve-all", NULL,
	    "take all addresses of a name, not the first alone", option_flag,
	    AT(names.all) },
	{ 0 },
};

#undef AT
#define AT(member) offsetof(struct scope_options, member)

const struct option scope_options[] = {
	{ NULL, "--scope", "TARGETS",
	    "these may be asked; needed for what files name", option_list,
	    AT(scope) },
	{ NULL, "--scope-file", "FILE", "what FILE lists may be asked",
	    option_list, AT(scope_files) },
	{ NULL, "--exclude", "TARGETS", "these are never asked", option_list,
	    AT(exclude) },
	{ NULL, "--excludefile", "FILE", "what FILE lists is never asked",
	    option_list, AT(exclude_files) },
	{ NULL, "--max-scope-hosts", "N",
	    "allow a scope of N addresses, not 65536", option_number,
	    AT(max_hosts) },
	{ NULL, "--allow-fragile", "PORTS",
	    "ask these although they print or break devices", option_list,
	    AT(fragile) },
	{ NULL, "--allports", NULL, "ask every port, fragile or not",
	    option_flag, AT(all_ports) },
	{ 0 },
};

#undef AT

/* what is at hand while an aim is taken */
struct taking {
	struct aim *aim;
	const struct target_options *targets;
	const struct scope_options *scope;
	const struct port_names *names;
	struct portset ports;
	bool any_named; /* something to ask, whether it may be or not */
	enum exit_code status;
};

/* says why, keeps the code, and is false */
static bool
fail(struct taking *t, enum exit_code code, const struct err *err)
{
	say("%s", err->text);
	t->status = code;
	return false;
}

static bool
add_words(struct taking *t, const struct words *words, struct addrset *into)
{
	struct err err;

	for (size_t i = 0; i < words->n; i++)
		if (!targets_parse(t->aim->targets, words->v[i], into, &err))
			return fail(t, EXIT_USAGE, &err);
	return true;
}

/* targets apart by commas, which no range of theirs has: --exclude a,b */
static bool
add_listed(struct taking *t, const struct words *lists, struct addrset *into)
{
	struct words one = { .n = 1 };
	bool ok = true;

	for (size_t i = 0; ok && i < lists->n; i++) {
		char *copy = xstrdup(lists->v[i]), *rest = copy, *word;
		while (ok && (word = strsep(&rest, ",")) != NULL) {
			one.v = &word;
			ok = add_words(t, &one, into);
		}
		free(copy);
	}
	return ok;
}

/* files of addresses alone */
static bool
add_files(struct taking *t, const struct words *files, struct addrset *into)
{
	struct list l = { t->aim->targets, into, true, NULL, 0 };
	struct err err;

	for (size_t i = 0; i < files->n; i++)
		if (!list_read(&l, files->v[i], &err))
			return fail(t, EXIT_FAILED, &err);
	return true;
}

/* files of targets and results */
static bool
add_lists(struct taking *t, struct addrset *into)
{
	bool some = t->targets->ports != NULL;
	struct list l = { t->aim->targets, into, false, some ? &t->ports : NULL,
		0 };
	struct err err;

	for (size_t i = 0; i < t->targets->lists.n; i++)
		if (!list_read(&l, t->targets->lists.v[i], &err))
			return fail(t, EXIT_FAILED, &err);
	t->any_named |= l.n_endpoints > 0;
	return true;
}

static unsigned
protos_of(const struct target_options *o)
{
	unsigned tcp = 1 << PROTO_TCP, udp = 1 << PROTO_UDP;

	return (o->udp ? udp : 0) | (o->tcp || o->syn || !o->udp ? tcp : 0);
}

static bool
take_ports(struct taking *t)
{
	const struct target_options *o = t->targets;
	unsigned protos = protos_of(o);
	struct portset *set = &t->ports;
	struct err err;

	if (o->ports != NULL && (o->fast || o->top != 0)) {
		err_set(&err, "-p, -F and --top-ports do not go together");
		return fail(t, EXIT_USAGE, &err);
	}
	if (o->ports != NULL &&
	    !ports_parse(set, o->ports, protos, t->names, &err)) {
		err_wrap(&err, "-p %s", o->ports);
		return fail(t, EXIT_USAGE, &err);
	}
	size_t top = o->top != 0 ? o->top : o->fast ? PORTS_FAST : PORTS_USUAL;
	for (unsigned p = PROTO_TCP; o->ports == NULL && p <= PROTO_UDP; p++)
		if (protos >> p & 1)
			ports_top(set, (enum proto)p, top);
	t->aim->ports = ports_list(set);
	if (t->aim->ports.n > 0)
		return true;
	err_set(&err, "-p %s means no port", o->ports);
	return fail(t, EXIT_USAGE, &err);
}

static bool
take_fragile(struct taking *t, const struct sigdb *db)
{
	const unsigned both = 1 << PROTO_TCP | 1 << PROTO_UDP;
	struct portset allowed = { 0 };
	struct err err;

	if (db != NULL)
		scope_spare(t->aim->scope, &db->exclude);
	for (size_t i = 0; i < t->scope->fragile.n; i++) {
		const char *word = t->scope->fragile.v[i];
		if (!ports_parse(&allowed, word, both, t->names, &err)) {
			err_wrap(&err, "--allow-fragile %s", word);
			return fail(t, EXIT_USAGE, &err);
		}
	}
	scope_allow_fragile(
	    t->aim->scope, t->scope->all_ports ? NULL : &allowed);
	return true;
}

/* the words are targets and scope; other scope and exclusions are in files */
static bool
take_hosts(struct taking *t, const struct words *words)
{
	struct addrset named = { 0 }, listed = { 0 }, scope = { 0 },
	               excluded = { 0 };
	bool ok = add_words(t, words, &named) && add_lists(t, &listed) &&
	          add_listed(t, &t->scope->scope, &scope) &&
	          add_files(t, &t->scope->scope_files, &scope) &&
	          add_listed(t, &t->scope->exclude, &excluded) &&
	          add_files(t, &t->scope->exclude_files, &excluded);

	t->any_named |= named.n + listed.n > 0;
	targets_add(t->aim->targets, &named);
	targets_add(t->aim->targets, &listed);
	targets_remove(t->aim->targets, &excluded);
	scope_add(t->aim->scope, &named);
	scope_add(t->aim->scope, &scope);
	scope_exclude(t->aim->scope, &excluded);
	addrset_release(&named);
	addrset_release(&listed);
	addrset_release(&scope);
	addrset_release(&excluded);
	return ok;
}

/* the broadcast addresses of the networks this machine is in */
static void
take_broadcasts(struct scope *scope)
{
	struct ifaddrs *list;

	if (getifaddrs(&list) != 0)
		return;
	for (const struct ifaddrs *i = list; i != NULL; i = i->ifa_next) {
		struct sockaddr_in own, all;

		if (i->ifa_addr == NULL || i->ifa_broadaddr == NULL ||
		    i->ifa_addr->sa_family != AF_INET ||
		    (i->ifa_flags & IFF_BROADCAST) == 0)
			continue;
		memcpy(&own, i->ifa_addr, sizeof(own));
		memcpy(&all, i->ifa_broadaddr, sizeof(all));
		if (own.sin_addr.s_addr == all.sin_addr.s_addr)
			continue; /* a network of one has none */
		struct addr a = addr_of_v4((const uint8_t *)&all.sin_addr);
		scope_add_broadcast(scope, &a);
	}
	freeifaddrs(list);
}

static bool
finish_scope(struct taking *t)
{
	size_t most = t->scope->max_hosts;
	struct err err;

	take_broadcasts(t->aim->scope);
	return scope_finish(
	           t->aim->scope, most != 0 ? most : SCOPE_HOSTS_MAX, &err) ||
	       fail(t, EXIT_REFUSED, &err);
}

static bool
finish_targets(struct taking *t, uint64_t seed)
{
	struct err err;

	return targets_finish(t->aim->targets, &t->aim->ports, seed, &err) ||
	       fail(t, EXIT_USAGE, &err);
}

static bool
none_allowed(const struct aim *aim, uint64_t refused[REFUSALS])
{
	uint64_t n = targets_n(aim->targets);

	for (uint64_t i = 0; i < n && i < LOOKED_AT_MAX; i++) {
		struct target t = targets_at(aim->targets, i);
		enum refusal why;
		if (scope_allows(aim->scope, &t.at, t.proto, &why))
			return false;
		refused[why]++;
	}
	return n <= LOOKED_AT_MAX;
}

/* whether anything may be asked at all, before anything is */
static void
check_any(struct taking *t)
{
	uint64_t refused[REFUSALS] = { 0 };

	if (!t->any_named) {
		say("the lists name nothing to ask");
	} else if (targets_n(t->aim->targets) == 0) {
		say("all targets are excluded, nothing was sent");
		t->status = EXIT_REFUSED;
	} else if (none_allowed(t->aim, refused)) {
		aim_say_refused(refused);
		say("nothing may be asked, nothing was sent");
		t->status = EXIT_REFUSED;
	}
}

void
aim_say_refused(const uint64_t refused[REFUSALS])
{
	for (unsigned i = 0; i < REFUSALS; i++)
		if (refused[i] > 0)
			say("%" PRIu64 " endpoint%s not asked: %s", refused[i],
			    refused[i] == 1 ? "" : "s",
			    refusal_text((enum refusal)i));
}

static struct taking *
taking_new(struct aim *aim, const struct target_options *targets,
    const struct scope_options *scope, const struct port_names *names)
{
	struct taking *t = xcalloc(1, sizeof(*t));

	*aim = (struct aim){ .names = targets->names };
	aim->targets = targets_new(resolve_name, &aim->names);
	aim->scope = scope_new();
	t->aim = aim;
	t->targets = targets;
	t->scope = scope;
	t->names = names;
	return t;
}

/* what came of it; `t` is gone */
static enum exit_code
taking_end(struct taking *t)
{
	enum exit_code status = t->status;

	free(t);
	return status;
}

enum exit_code
aim_take(struct aim *aim, const struct target_options *targets,
    const struct scope_options *scope, const struct words *words,
    const struct sigdb *db, const struct port_names *names, uint64_t seed)
{
	struct taking *t = taking_new(aim, targets, scope, names);

	if (words->n == 0 && targets->lists.n == 0) {
		say("ask whom? Name targets, or a file of them with -iL");
		t->status = EXIT_USAGE;
	} else if (take_ports(t) && take_fragile(t, db) &&
	           take_hosts(t, words) && finish_scope(t) &&
	           finish_targets(t, seed)) {
		check_any(t);
	}
	return taking_end(t);
}

enum exit_code
aim_take_scope(struct aim *aim, const struct scope_options *scope,
    const struct sigdb *db, const struct port_names *names)
{
	static const struct target_options no_targets;
	static const struct words no_words;
	struct taking *t = taking_new(aim, &no_targets, scope, names);

	aim->names.off = !scope->resolve;
	if (take_fragile(t, db) && take_hosts(t, &no_words))
		finish_scope(t);
	return taking_end(t);
}

void
aim_release(struct aim *aim)
{
	targets_free(aim->targets);
	scope_free(aim->scope);
	ports_release(&aim->ports);
}

void
target_options_release(struct target_options *options)
{
	words_release(&options->lists);
}

void
scope_options_release(struct scope_options *options)
{
	words_release(&options->scope);
	words_release(&options->scope_files);
	words_release(&options->exclude);
	words_release(&options->exclude_files);
	words_release(&options->fragile);
}
