#include "cli/resolve.h"

#include "base/sockaddr.h"
#include "base/xalloc.h"
#include "cli/say.h"

#include <netdb.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>

/* adds an address unless it is there or there is no room */
static void
keep(struct resolved *out, const struct addr *a)
{
	for (size_t i = 0; i < out->n; i++)
		if (addr_eq(&out->addr[i], a))
			return;
	if (out->n < TARGETS_RESOLVED_MAX)
		out->addr[out->n++] = *a;
}

static void
gather(struct resolved *out, const struct addrinfo *list, int family)
{
	for (; list != NULL; list = list->ai_next) {
		struct sockaddr_storage storage = { 0 };
		struct endpoint e;

		if (list->ai_family != family)
			continue;
		memcpy(&storage, list->ai_addr, list->ai_addrlen);
		if (endpoint_of(&storage, &e))
			keep(out, &e.addr);
	}
}

static void
say_pinned(const char *name, const struct resolved *to, size_t taken)
{
	char text[ADDR_TEXT_MAX];

	for (size_t i = 0; i < to->n; i++)
		say("%s is %s%s", name, addr_format(&to->addr[i], text),
		    i < taken ? "" : ", which --resolve-all would ask as well");
}

bool
resolve_name(void *ctx, const char *name, struct resolved *out, struct err *err)
{
	const struct resolving *how = ctx;
	const struct addrinfo hints = { .ai_family =
		                            how->v6 ? AF_INET6 : AF_UNSPEC,
		.ai_socktype = SOCK_STREAM };
	struct addrinfo *list;

	if (how->off)
		return err_set(err,
		    "%s: looking a name up asks name servers outside the "
		    "scope; --resolve allows it",
		    name);
	int failed = getaddrinfo(name, NULL, &hints, &list);
	if (failed != 0)
		return err_set(err, "%s: %s", name, gai_strerror(failed));
	if (!how->v6)
		gather(out, list, AF_INET);
	if (how->v6 || how->all || out->n == 0)
		gather(out, list, AF_INET6);
	freeaddrinfo(list);
	if (out->n == 0)
		return err_set(err, "%s: no address", name);
	size_t taken = how->all ? out->n : 1;
	say_pinned(name, out, taken);
	out->n = taken;
	return true;
}

/* --- from addresses to names --- */

enum { ASKED_AT_ONCE = 16 };

struct asking_back {
	const struct addr *addr;
	size_t n;
	char **name;
	bool (*stop)(void *ctx);
	void *ctx;
	_Atomic size_t next;
};

static char *
name_of(const struct addr *a)
{
	const struct endpoint host = { .addr = *a };
	struct sockaddr_storage storage;
	socklen_t n = sockaddr_of(&host, &storage);
	char name[NI_MAXHOST];

	if (getnameinfo((const struct sockaddr *)&storage, n, name,
	        sizeof(name), NULL, 0, NI_NAMEREQD) != 0)
		return NULL;
	return xstrdup(name);
}

static void *
ask_back(void *ctx)
{
	struct asking_back *all = ctx;
	size_t i;

	while (!all->stop(all->ctx) &&
	       (i = atomic_fetch_add(&all->next, 1)) < all->n)
		all->name[i] = name_of(&all->addr[i]);
	return NULL;
}

void
resolve_back(const struct addr *addr, size_t n, char **name,
    bool (*stop)(void *ctx), void *ctx)
{
	struct asking_back all = { addr, n, name, stop, ctx, 0 };
	pthread_t thread[ASKED_AT_ONCE];
	size_t threads = 0;

	for (size_t i = 0; i < n; i++)
		name[i] = NULL;
	while (threads < ASKED_AT_ONCE && threads + 1 < n &&
	       pthread_create(&thread[threads], NULL, ask_back, &all) == 0)
		threads++;
	ask_back(&all);
	while (threads > 0)
		pthread_join(thread[--threads], NULL);
}
