#include "cli/auditing.h"

#include "cli/audit_file.h"

#include "base/os.h"
#include "base/xalloc.h"

#include <stdlib.h>

enum { SYNC_US = 1000000 };

struct auditing {
	struct audit_file *file;
	struct audit *audit;
	struct transport *transport; /* NULL: nothing is sent yet */
	uint64_t synced_us;
};

static bool
keep(void *ctx, struct bytes line)
{
	struct auditing *a = ctx;

	if (audit_file_put(a->file, line))
		return true;
	if (a->transport != NULL)
		transport_stop(a->transport, "audit");
	return false;
}

struct auditing *
auditing_begin(const char *path, const struct call *call, uint64_t seed,
    const char *plan, uint64_t epoch_us, struct err *err)
{
	struct auditing *a = xcalloc(1, sizeof(*a));
	const struct audit_run run = {
		.version = HARK_VERSION,
		.command = call->argv,
		.n_command = call->argc,
		.seed = seed,
		.plan = plan,
	};

	a->file = audit_file_open(path, err);
	if (a->file == NULL) {
		free(a);
		return NULL;
	}
	a->audit = audit_new(audit_file_chain(a->file), keep, a, epoch_us);
	audit_begin(a->audit, &run, os_now_us());
	if (!audit_is_lost(a->audit) && audit_file_sync(a->file))
		return a;
	audit_free(a->audit);
	if (audit_file_close(a->file, err))
		err_set(err, "can not be written");
	free(a);
	return NULL;
}

void
auditing_use(struct auditing *a, struct transport *t)
{
	if (a == NULL)
		return;
	a->transport = t;
	transport_on_wire(t, audit_wire, a->audit);
}

struct prober_sinks
auditing_sinks(struct auditing *a, const struct prober_sinks *inner)
{
	return a != NULL ? audit_sinks(a->audit, inner) : *inner;
}

void
auditing_fact(struct auditing *a, const struct host_fact *fact)
{
	if (a != NULL)
		audit_fact(a->audit, fact);
}

void
auditing_look(struct auditing *a, uint64_t now)
{
	if (a == NULL || now < a->synced_us + SYNC_US)
		return;
	a->synced_us = now;
	if (!audit_file_sync(a->file) && a->transport != NULL)
		transport_stop(a->transport, "audit");
}

bool
auditing_end(struct auditing *a, int status, struct err *err)
{
	if (a == NULL)
		return true;
	audit_end(a->audit, status, os_now_us());
	bool lost = audit_is_lost(a->audit);
	audit_free(a->audit);
	bool ok = audit_file_close(a->file, err);
	free(a);
	return ok && (!lost || err_set(err, "an entry could not be written"));
}
