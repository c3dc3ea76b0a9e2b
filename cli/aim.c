#include "cli/aim.h"

#include "cli/file.h"
#include "cli/say.h"

#include <inttypes.h>
#include <string.h>

enum { TARGET_FILE_MAX = 256 << 20 };

static bool
option_number(
    void *target, const struct option *o, char *value, struct err *err)
{
	size_t v = 0, i = 0;

	for (; value[i] >= '0' && value[i] <= '9' && v < SIZE_MAX / 16; i++)
		v = v * 10 + (size_t)(value[i] - '0');
	if (i == 0 || value[i] != '\0' || v < 1)
		return err_set(
		    err, "%s takes a number from 1, not %s", o->name, value);
	*(size_t *)target = v;
	return true;
}

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

/* several targets in a word, apart by commas or blanks: "a,b" of --exclude */
static bool
add_word(struct taking *t, const char *word, struct addrset *into,
    enum exit_code code)
{
	struct err err;

	return targets_parse(t->aim->targets, word, into, &err) ||
	       fail(t, code, &err);
}

static bool
add_words(struct taking *t, const struct words *words, struct addrset *into)
{
	for (size_t i = 0; i < words->n; i++)
		if (!add_word(t, words->v[i], into, EXIT_USAGE))
			return false;
	return true;
}

/* the words of a file, apart by blanks; # begins a comment */
static bool
add_text(struct taking *t, const char *path, char *text, struct addrset *into)
{
	unsigned line = 0;
	struct err err;

	for (char *next = NULL; text != NULL; text = next) {
		line++;
		next = strchr(text, '\n');
		if (next != NULL)
			*next++ = '\0';
		text[strcspn(text, "#")] = '\0';
		char *rest = text, *word;
		while ((word = strsep(&rest, " \t\r\v\f")) != NULL) {
			if (*word == '\0' ||
			    targets_parse(t->aim->targets, word, into, &err))
				continue;
			err_wrap(&err, "%s:%u", path, line);
			return fail(t, EXIT_FAILED, &err);
		}
	}
	return true;
}

static bool
add_file(struct taking *t, const char *path, struct addrset *into)
{
	struct buf text = { 0 };
	struct err err;
	bool ok = file_read(path, TARGET_FILE_MAX, &text, &err);

	if (ok) {
		buf_byte(&text, '\0');
		ok = add_text(t, path, (char *)text.p, into);
	} else {
		err_wrap(&err, "%s", path);
		fail(t, EXIT_FAILED, &err);
	}
	buf_release(&text);
	return ok;
}

static bool
add_files(struct taking *t, const struct words *files, struct addrset *into)
{
	for (size_t i = 0; i < files->n; i++)
		if (!add_file(t, files->v[i], into))
			return false;
	return true;
}

static unsigned
protos_of(const struct target_options *o)
{
	unsigned tcp = 1 << PROTO_TCP, udp = 1 << PROTO_UDP;

	return (o->udp ? udp : 0) | (o->tcp || !o->udp ? tcp : 0);
}

static bool
take_ports(struct taking *t)
{
	const struct target_options *o = t->targets;
	unsigned protos = protos_of(o);
	struct portset set = { 0 };
	struct err err;

	if (o->ports != NULL && (o->fast || o->top != 0)) {
		err_set(&err, "-p, -F and --top-ports do not go together");
		return fail(t, EXIT_USAGE, &err);
	}
	if (o->ports != NULL &&
	    !ports_parse(&set, o->ports, protos, t->names, &err)) {
		err_wrap(&err, "-p %s", o->ports);
		return fail(t, EXIT_USAGE, &err);
	}
	size_t top = o->top != 0 ? o->top : o->fast ? PORTS_FAST : PORTS_USUAL;
	for (unsigned p = PROTO_TCP; o->ports == NULL && p <= PROTO_UDP; p++)
		if (protos >> p & 1)
			ports_top(&set, (enum proto)p, top);
	t->aim->ports = ports_list(&set);
	return true;
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
	bool ok = add_words(t, words, &named) &&
	          add_files(t, &t->targets->lists, &listed) &&
	          add_words(t, &t->scope->scope, &scope) &&
	          add_files(t, &t->scope->scope_files, &scope) &&
	          add_words(t, &t->scope->exclude, &excluded) &&
	          add_files(t, &t->scope->exclude_files, &excluded);

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

static bool
finish(struct taking *t, uint64_t seed)
{
	size_t most = t->scope->max_hosts;
	struct err err;

	if (!scope_finish(
	        t->aim->scope, most != 0 ? most : SCOPE_HOSTS_MAX, &err))
		return fail(t, EXIT_REFUSED, &err);
	return targets_finish(t->aim->targets, &t->aim->ports, seed, &err) ||
	       fail(t, EXIT_USAGE, &err);
}

enum exit_code
aim_take(struct aim *aim, const struct target_options *targets,
    const struct scope_options *scope, const struct words *words,
    const struct sigdb *db, const struct port_names *names, uint64_t seed)
{
	struct taking t = { aim, targets, scope, names, EXIT_FINE };

	*aim = (struct aim){ .names = targets->names };
	aim->targets = targets_new(resolve_name, &aim->names);
	aim->scope = scope_new();
	if (take_ports(&t) && take_fragile(&t, db) && take_hosts(&t, words))
		finish(&t, seed);
	return t.status;
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
