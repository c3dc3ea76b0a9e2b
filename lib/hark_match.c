#include "lib/inside.h"

#include "base/xalloc.h"

#include <stdlib.h>

enum { ALL_HEARD = (1 << HEARD_FLAGS) - 1 };

struct hark_matcher {
	struct matcher *core;
	struct arena arena; /* strings of the finding */
	struct hark_finding finding;
	bool found;
	struct hark_counts counts;
};

/* makes the finding's strings last until the arena's next reset */
static void
keep(struct arena *a, struct hark_finding *f)
{
	const char **text[] = { &f->service, &f->product, &f->version, &f->info,
		&f->hostname, &f->ostype, &f->devicetype, &f->signature };
	const char **cpe = arena_alloc(a, (f->n_cpe + 1) * sizeof(*cpe));

	for (size_t i = 0; i < sizeof(text) / sizeof(text[0]); i++)
		if (*text[i] != NULL)
			*text[i] = arena_str(a, bytes_str(*text[i]));
	for (size_t i = 0; i < f->n_cpe; i++)
		cpe[i] = arena_str(a, bytes_str(f->cpe[i]));
	f->cpe = cpe;
}

/* a finding_fn */
static void
found_in_response(void *ctx, const struct finding *f)
{
	struct hark_matcher *m = ctx;

	if (f->about_client || f->service == NULL)
		return;
	m->finding = finding_of(f);
	keep(&m->arena, &m->finding);
	m->found = true;
}

struct hark_matcher *
hark_matcher_new(const struct hark_db *db, const struct hark_options *options)
{
	struct hark_options o;

	if (!db_is_ready(db) || !take_options(&o, options))
		return NULL;
	struct match_options how = match_options_of(&o);
	struct hark_matcher *m = xcalloc(1, sizeof(*m));
	m->core = matcher_new(db->sigs, &how, found_in_response, m);
	return m;
}

void
hark_matcher_free(struct hark_matcher *m)
{
	if (m == NULL)
		return;
	matcher_free(m->core);
	arena_release(&m->arena);
	free(m);
}

static bool
response_of(const struct hark_response *from, struct response *res)
{
	struct hark_response r;

	if (!take(&r, sizeof(r), from) || r.port > 65535 ||
	    (r.flags & ~ALL_HEARD) != 0 || r.proto < HARK_TCP ||
	    r.proto > HARK_UDP || r.tunnel < HARK_TUNNEL_NONE ||
	    r.tunnel > HARK_TUNNEL_DTLS)
		return false;
	*res = (struct response){
		.proto = (enum proto)r.proto,
		.tunnel = (enum tunnel)r.tunnel,
		.server.port = (uint16_t)r.port,
		.sent_known = r.sent != NULL,
		.whole = r.got_len,
		.probe = r.probe,
		.flags = r.flags,
	};
	return take_bytes(&res->got, r.got, r.got_len) &&
	       take_bytes(&res->sent, r.sent, r.sent_len) &&
	       take_bytes(&res->before, r.before, r.before_len);
}

int
hark_match(struct hark_matcher *m, const struct hark_response *response,
    const struct hark_finding **finding)
{
	struct response res;

	if (finding != NULL)
		*finding = NULL;
	if (m == NULL || finding == NULL || !response_of(response, &res))
		return HARK_BAD_ARGUMENT;
	arena_reset(&m->arena);
	m->found = false;
	matcher_feed(m->core, &res);
	if (!m->found)
		return HARK_OK;
	*finding = &m->finding;
	return HARK_FOUND;
}

const struct hark_counts *
hark_matcher_counts(struct hark_matcher *m)
{
	if (m == NULL)
		return NULL;
	count_matches(&m->counts, matcher_counts(m->core));
	return &m->counts;
}
