#include "base/loop.h"

#include "base/xalloc.h"

#include <event2/event.h>
#include <stdlib.h>

struct loop {
	struct event_base *base;
	uint64_t (*now_us)(void);
};

struct watch {
	struct event *event; /* NULL: nothing is wanted */
	struct loop *loop;
	int fd;
	unsigned want;
	watch_fn *fn;
	void *ctx;
};

struct timer {
	struct event *event;
	struct loop *loop;
	timer_fn *fn;
	void *ctx;
};

struct loop *
loop_new(uint64_t (*now_us)(void))
{
	struct event_config *config = event_config_new();
	struct event_base *base = NULL;

	/* waits are a few milliseconds at times, and must not be rounded */
	if (config != NULL) {
		event_config_set_flag(config,
		    EVENT_BASE_FLAG_NOLOCK | EVENT_BASE_FLAG_PRECISE_TIMER);
		base = event_base_new_with_config(config);
		event_config_free(config);
	}
	if (base == NULL)
		return NULL;
	struct loop *loop = xcalloc(1, sizeof(*loop));
	*loop = (struct loop){ base, now_us };
	return loop;
}

void
loop_free(struct loop *loop)
{
	if (loop == NULL)
		return;
	event_base_free(loop->base);
	free(loop);
}

void
loop_run(struct loop *loop)
{
	event_base_dispatch(loop->base);
}

void
loop_stop(struct loop *loop)
{
	event_base_loopbreak(loop->base);
}

uint64_t
loop_now(const struct loop *loop)
{
	return loop->now_us();
}

static void
on_ready(evutil_socket_t fd, short what, void *ctx)
{
	struct watch *w = ctx;
	unsigned ready = (what & EV_READ ? LOOP_READ : 0U) |
	                 (what & EV_WRITE ? LOOP_WRITE : 0U);

	(void)fd;
	w->fn(w->ctx, ready);
}

struct watch *
watch_new(struct loop *loop, int fd, watch_fn *fn, void *ctx)
{
	struct watch *w = xcalloc(1, sizeof(*w));

	w->loop = loop;
	w->fd = fd;
	w->fn = fn;
	w->ctx = ctx;
	return w;
}

void
watch_free(struct watch *w)
{
	if (w == NULL)
		return;
	if (w->event != NULL)
		event_free(w->event);
	free(w);
}

void
watch_want(struct watch *w, unsigned want)
{
	if (w->want == want)
		return;
	if (w->event != NULL)
		event_free(w->event);
	w->event = NULL;
	w->want = want;
	if (want == 0)
		return;
	w->event = event_new(w->loop->base, w->fd,
	    (short)(EV_PERSIST | (want & LOOP_READ ? EV_READ : 0) |
	            (want & LOOP_WRITE ? EV_WRITE : 0)),
	    on_ready, w);
	if (w->event == NULL || event_add(w->event, NULL) != 0)
		out_of_memory();
}

static void
on_time(evutil_socket_t fd, short what, void *ctx)
{
	struct timer *t = ctx;

	(void)fd, (void)what;
	t->fn(t->ctx);
}

struct timer *
timer_new(struct loop *loop, timer_fn *fn, void *ctx)
{
	struct timer *t = xcalloc(1, sizeof(*t));

	t->event = event_new(loop->base, -1, 0, on_time, t);
	if (t->event == NULL)
		out_of_memory();
	t->loop = loop;
	t->fn = fn;
	t->ctx = ctx;
	return t;
}

void
timer_free(struct timer *t)
{
	if (t == NULL)
		return;
	event_free(t->event);
	free(t);
}

void
timer_set(struct timer *t, uint64_t at_us)
{
	uint64_t now = t->loop->now_us();
	uint64_t in = at_us > now ? at_us - now : 0;
	struct timeval tv = { (time_t)(in / 1000000),
		(suseconds_t)(in % 1000000) };

	if (event_add(t->event, &tv) != 0)
		out_of_memory();
}
