/*
 * hark read: identifies services in captures.
 */
#include "cli/follow.h"
#include "cli/identify.h"
#include "cli/interrupt.h"
#include "cli/reading.h"
#include "cli/say.h"
#include "cli/verbs.h"
#include "cli/watch.h"

struct read_options {
	struct identify_options identify;
	size_t workers; /* 0: as many as there are processors */
	bool follow;
};

static const struct option read_table[] = {
	{ NULL, "--workers", "N",
	    "read N files side by side (as many as there are processors)",
	    option_number, offsetof(struct read_options, workers) },
	{ NULL, "--follow-dir", NULL,
	    "read on as files appear in the directories and grow, until "
	    "interrupted",
	    option_flag, offsetof(struct read_options, follow) },
	{ 0 },
};

static const struct option_group read_groups[] = {
	{ "Options", identify_options,
	    offsetof(struct read_options, identify) },
	{ "Reading", read_table, 0 },
	IDENTIFY_GROUPS(struct read_options, identify),
	{ 0 },
};

static enum exit_code
status_of(bool unread, bool damaged)
{
	if (interrupt_came())
		return EXIT_INTERRUPTED;
	if (unread)
		return EXIT_FAILED;
	return damaged ? EXIT_DAMAGED : EXIT_FINE;
}

static enum exit_code
read_captures(struct identify *id, const struct read_options *options)
{
	struct captures captures = { 0 };

	captures_find(
	    &captures, &id->call->operands, options->identify.verbose > 0);
	struct reading r = reading_run(id, &captures, options->workers);
	enum exit_code status =
	    identify_close(id, r.pipeline, status_of(r.unread, r.damaged));
	pipeline_free(r.pipeline);
	captures_release(&captures);
	return status;
}

static enum exit_code
follow_captures(struct identify *id, const struct read_options *options)
{
	struct watch watch;

	watch_begin(&watch, id);
	struct pipeline *p = pipeline_new(&id->setup);
	struct follow_result r =
	    follow_run(p, &id->call->operands, options->identify.verbose > 0);
	pipeline_finish(p);
	enum exit_code status =
	    identify_close(id, p, status_of(r.unread, r.damaged));
	pipeline_free(p);
	return status;
}

static enum exit_code
run_read(const struct call *call, void *o)
{
	struct read_options *options = o;
	struct identify id;

	if (call->operands.n == 0) {
		say("read which captures? See \"hark read --help\"");
		return EXIT_USAGE;
	}
	enum exit_code status = identify_open(&id, call, &options->identify);
	if (status != EXIT_FINE)
		return status;
	interrupt_catch();
	return options->follow ? follow_captures(&id, options)
	                       : read_captures(&id, options);
}

static void
release_read(void *o)
{
	identify_release(&((struct read_options *)o)->identify);
}

const struct verb verb_read = {
	"read",
	"FILE...",
	"identify the services in captures: files, directories, - for standard "
	"input",
	read_groups,
	sizeof(struct read_options),
	run_read,
	release_read,
	CONFINED_FIRST,
};
