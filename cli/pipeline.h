/*
 * pipeline: from packets to an inventory, all stages of it in a row.
 *
 * Filter, capture, matcher, inventory.  A pipeline belongs to one thread;
 * several share the database and nothing else, and what they found is merged.
 * Captures go through one after the other, each between begin and end, and
 * what one gives does not depend on those before it.
 *
 *	pipeline_begin(p);
 *	while (source_next(src, &packet, &err) == SOURCE_PACKET)
 *		pipeline_feed(p, &packet);
 *	pipeline_end(p);
 */
#ifndef CLI_PIPELINE_H
#define CLI_PIPELINE_H

#include "capture/capture.h"
#include "capture/filter.h"
#include "capture/secure.h"
#include "cli/counts.h"
#include "cli/keylog_file.h"
#include "inventory/inventory.h"
#include "match/match.h"

/* hears of each finding about a server once the inventory has it */
typedef void pipeline_watch_fn(
    void *ctx, struct inventory *inv, const struct finding *f);

struct pipeline_setup {
	const struct sigdb *db;
	const struct match_options *matching;
	const struct port_names *names;
	const char *filter; /* NULL: every packet */
	size_t memory;      /* for what is heard; 0: as capture/ has it */
	uint64_t seed;
	const char *keylog;       /* a file of TLS secrets; NULL: none */
	pipeline_watch_fn *watch; /* NULL: nobody */
	void *watch_ctx;
	/* hears of each response before it is matched; NULL: nobody */
	void (*hear)(void *ctx, const struct response *res);
	void *hear_ctx;
};

/* hears of each key log that a capture brings along */
typedef void pipeline_keys_fn(void *ctx, struct bytes text);

struct pipeline {
	struct filter *filter; /* NULL: every packet passes */
	struct capture_limits limits;
	struct capture_sinks sinks;
	struct capture *capture; /* NULL: between captures */
	struct secure *secure;
	struct matcher *matcher;
	struct inventory *inventory;
	pipeline_watch_fn *watch;
	void *watch_ctx;
	void (*hear)(void *ctx, const struct response *res);
	void *hear_ctx;
	pipeline_keys_fn *keys; /* NULL: nobody */
	void *keys_ctx;
	uint64_t not_selected;      /* packets */
	struct keylog_file *keylog; /* NULL: none */
	uint64_t secrets;           /* blocks of them */
	struct counts counts;       /* of the captures that have ended */
	struct err misfit;          /* where the filter makes no sense; or "" */
};

/* the filter must be one that filter_new takes */
struct pipeline *pipeline_new(const struct pipeline_setup *setup);
void pipeline_free(struct pipeline *p);

void pipeline_begin(struct pipeline *p);
void pipeline_end(struct pipeline *p);

/* the filter, then the capture */
void pipeline_feed(void *pipeline, const struct packet *packet);

/* a secrets_fn: TLS key logs are used, all are counted */
void pipeline_secrets(void *pipeline, uint32_t type, struct bytes secrets);

/* adds the counts of all stages to those of its captures; the last call */
void pipeline_finish(struct pipeline *p);

/* adds what another one found; both are finished */
void pipeline_merge(struct pipeline *into, const struct pipeline *from);

#endif
