/*
 * identify: what the verbs that identify services from packets share.
 *
 * Their options, what a pipeline needs, and the reports at the end.  A verb
 * opens it, runs one or more pipelines, and closes it with what they found:
 *
 *	if ((status = identify_open(&id, call, options)) != EXIT_FINE)
 *		return status;
 *	...
 *	return identify_close(&id, pipeline, status);
 */
#ifndef CLI_IDENTIFY_H
#define CLI_IDENTIFY_H

#include "cli/matching.h"
#include "cli/outputs.h"
#include "cli/pipeline.h"
#include "cli/signatures.h"
#include "cli/verbs.h"

struct identify_options {
	struct signature_options signatures;
	struct match_options matching;
	struct output_options outputs;
	struct portset *ports; /* NULL: all */
	const char *filter;    /* NULL: every packet */
	size_t memory;         /* 0: as capture/ has it */
	const char *keylog;    /* of TLS secrets; NULL: none */
	unsigned verbose;
	bool quiet;
};

/* -f, -p, --max-memory, -q, -v */
extern const struct option identify_options[];

/* the groups behind a verb's own; `member` is its identify_options */
#define IDENTIFY_GROUPS(type, member)                                          \
	{ "Reports", output_options, offsetof(type, member.outputs) },         \
	    { "Signatures", signature_options,                                 \
		    offsetof(type, member.signatures) },                       \
	{                                                                      \
		"Matching", matching_options, offsetof(type, member.matching)  \
	}

struct identify {
	const struct call *call;
	const struct identify_options *options;
	struct sigdb *db;
	struct port_names *names;
	struct pipeline_setup setup;
	uint64_t started_us;
	bool begun; /* of the report on standard output, the beginning */
};

/* EXIT_FINE, or why not: that was said */
enum exit_code identify_open(struct identify *id, const struct call *call,
    struct identify_options *options);

/* what every report of this run says; its counts are still to be filled in */
struct report_options identify_report(const struct identify *id);

/*
 * Says what was left aside, writes the reports of what this pipeline found,
 * and gives back all but the pipeline.  `status` is what the verb would end
 * with; a report that cannot be written makes it worse.
 */
enum exit_code identify_close(
    struct identify *id, struct pipeline *p, enum exit_code status);

/* the same without a report */
void identify_drop(struct identify *id);

void identify_release(struct identify_options *options);

#endif
