#include "cli/pipeline.h"

#include "base/xalloc.h"

#include <stdlib.h>

/* a finding_fn */
static void
take_finding(void *pipeline, const struct finding *f)
{
	struct pipeline *p = pipeline;

	inventory_add(p->inventory, f);
	if (p->watch != NULL && !f->about_client && f->service != NULL)
		p->watch(p->watch_ctx, p->inventory, f);
}

struct pipeline *
pipeline_new(const struct pipeline_setup *setup)
{
	struct pipeline *p = xcalloc(1, sizeof(*p));
	struct err err;

	if (setup->filter != NULL)
		p->filter = filter_new(setup->filter, &err);
	p->inventory =
	    inventory_new(&(struct inventory_limits){ .seed = setup->seed });
	p->secure = secure_new(&(struct secure_sinks){ take_finding, p,
	    inventory_tls, p->inventory, inventory_fact, p->inventory });
	p->matcher = matcher_new(
	    setup->db, setup->matching, secure_finding, p->secure);
	secure_into(p->secure, matcher_feed, p->matcher);
	p->watch = setup->watch;
	p->watch_ctx = setup->watch_ctx;
	p->limits = capture_limits_default();
	p->limits.hash_seed = setup->seed;
	p->sinks =
	    (struct capture_sinks){ secure_feed, p->secure, inventory_event,
		    p->inventory, inventory_fact, p->inventory, setup->names };
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
	free(p);
}

void
pipeline_begin(struct pipeline *p)
{
	matcher_forget(p->matcher);
	p->capture = capture_new(&p->limits, &p->sinks);
}

void
pipeline_end(struct pipeline *p)
{
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

	(void)type, (void)secrets;
	p->secrets++;
}

void
pipeline_finish(struct pipeline *p)
{
	counts_add(&p->counts, "packets the filter left out", p->not_selected);
	counts_add(&p->counts, "blocks of secrets", p->secrets);
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
