#include "cli/pipeline.h"

#include "base/xalloc.h"

#include <stdlib.h>

/* of pcapng's blocks of secrets: a key log */
enum { SECRETS_TLS = 0x544c534b };

/* a finding_fn */
static void
take_finding(void *pipeline, const struct finding *f)
{
	struct pipeline *p = pipeline;

	inventory_add(p->inventory, f);
	if (p->watch != NULL && !f->about_client && f->service != NULL)
		p->watch(p->watch_ctx, p->inventory, f);
}

/* a response_fn */
static bool
take_response(void *pipeline, const struct response *res)
{
	struct pipeline *p = pipeline;

	if (p->hear != NULL)
		p->hear(p->hear_ctx, res);
	return matcher_feed(p->matcher, res);
}

/* a keylog_text_fn */
static void
take_keylog(void *pipeline, struct bytes text)
{
	struct pipeline *p = pipeline;

	secure_add_secrets(p->secure, text);
}

static void
poll_keylog(struct pipeline *p)
{
	if (p->keylog != NULL)
		keylog_file_poll(p->keylog, take_keylog, p);
}

/* an inner_open_fn: the secrets may have been written a moment ago */
static bool
open_inside(
    void *pipeline, const struct response *sealed, struct inner_stream out[2])
{
	struct pipeline *p = pipeline;

	poll_keylog(p);
	return secure_open(p->secure, sealed, out);
}

/* an inner_datagrams_fn */
static bool
open_datagrams(void *pipeline, const struct response *sealed,
    struct inner_datagrams heard, struct inner_datagrams *inside)
{
	struct pipeline *p = pipeline;

	poll_keylog(p);
	return secure_open_datagrams(p->secure, sealed, heard, inside);
}

static struct inner_sinks
inner_sinks(struct pipeline *p)
{
	return (struct inner_sinks){ open_inside, open_datagrams,
		secure_may_open, p };
}

struct pipeline *
pipeline_new(const struct pipeline_setup *setup)
{
	struct pipeline *p = xcalloc(1, sizeof(*p));
	struct match_options matching = { 0 };
	struct err err;

	if (setup->matching != NULL)
		matching = *setup->matching;
	matching.seed = setup->seed;
	if (setup->filter != NULL)
		p->filter = filter_new(setup->filter, &err);
	p->inventory =
	    inventory_new(&(struct inventory_limits){ .seed = setup->seed });
	p->secure = secure_new(&(struct secure_sinks){ take_finding, p,
	    inventory_tls, p->inventory, inventory_fact, p->inventory });
	p->matcher =
	    matcher_new(setup->db, &matching, secure_finding, p->secure);
	secure_into(p->secure, take_response, p);
	p->hear = setup->hear;
	p->hear_ctx = setup->hear_ctx;
	p->watch = setup->watch;
	p->watch_ctx = setup->watch_ctx;
	p->limits = capture_limits_default();
	p->limits.hash_seed = setup->seed;
	if (setup->memory > 0)
		p->limits.memory = setup->memory;
	p->sinks = (struct capture_sinks){
		.response = secure_feed,
		.response_ctx = p->secure,
		.event = inventory_event,
		.event_ctx = p->inventory,
		.host = inventory_fact,
		.host_ctx = p->inventory,
		.ports = setup->names,
	};
	if (setup->keylog != NULL &&
	    (p->keylog = keylog_file_open(setup->keylog, &err)) != NULL)
		p->sinks.inner = inner_sinks(p);
	return p;
}

void
pipeline_free(struct pipeline *p)
{
	if (p == NULL)
		return;
	capture_free(p->capture);
	matcher_free(p->matcher);
	secure_free(p->secure);
	inventory_free(p->inventory);
	filter_free(p->filter);
	keylog_file_close(p->keylog);
	free(p);
}

void
pipeline_begin(struct pipeline *p)
{
	matcher_forget(p->matcher);
	secure_forget(p->secure);
	p->capture = capture_new(&p->limits, &p->sinks);
}

void
pipeline_end(struct pipeline *p)
{
	poll_keylog(p);
	capture_flush(p->capture, CAPTURE_END_OF_TIME);
	counts_add_capture(&p->counts, capture_counts(p->capture));
	capture_free(p->capture);
	p->capture = NULL;
}

void
pipeline_feed(void *pipeline, const struct packet *packet)
{
	struct pipeline *p = pipeline;

	if (p->filter == NULL || filter_passes(p->filter, packet))
		capture_feed(p->capture, packet);
	else
		p->not_selected++;
}

void
pipeline_secrets(void *pipeline, uint32_t type, struct bytes secrets)
{
	struct pipeline *p = pipeline;

	p->secrets++;
	if (type != SECRETS_TLS)
		return;
	secure_end_secrets(p->secure);
	secure_add_secrets(p->secure, secrets);
	secure_end_secrets(p->secure);
	struct inner_sinks inner = inner_sinks(p);
	if (p->keys != NULL)
		p->keys(p->keys_ctx, secrets);
	if (p->capture != NULL)
		capture_open_with(p->capture, &inner);
}

void
pipeline_finish(struct pipeline *p)
{
	counts_add(&p->counts, "packets the filter left out", p->not_selected);
	secure_end_secrets(p->secure);
	struct secure_counts tls = secure_counts(p->secure);

	counts_add(&p->counts, "blocks of secrets", p->secrets);
	counts_add(&p->counts, "TLS secrets", tls.secrets);
	counts_add(&p->counts, "key log lines malformed", tls.malformed);
	counts_add(&p->counts, "TLS connections opened", tls.opened);
	counts_add(
	    &p->counts, "TLS connections without secrets", tls.no_secrets);
	counts_add(&p->counts, "TLS connections whose secrets do not fit",
	    tls.wrong_secrets);
	counts_add(&p->counts, "TLS connections of a cipher not supported",
	    tls.no_suite);
	counts_add(&p->counts, "TLS connections of a version not supported",
	    tls.no_version);
	counts_add_matcher(&p->counts, matcher_counts(p->matcher));
	counts_add_inventory(&p->counts, inventory_counts(p->inventory));
	if (p->filter != NULL && filter_misfit(p->filter) != NULL)
		err_set(&p->misfit, "%s", filter_misfit(p->filter));
}

void
pipeline_merge(struct pipeline *into, const struct pipeline *from)
{
	inventory_merge(into->inventory, from->inventory);
	counts_merge(&into->counts, &from->counts);
	if (into->misfit.text[0] == '\0')
		into->misfit = from->misfit;
}
