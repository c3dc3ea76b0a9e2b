#include "cli/confine.h"

#include "cli/fence.h"
#include "cli/say.h"

bool
confine(const struct call *call, int live)
{
	struct err err;

	if (call->no_sandbox) {
		say("--no-sandbox: nothing keeps this process from sending");
		return true;
	}
	if (sandbox_enter(live, &err))
		return true;
	say("%s", err.text);
	return false;
}

static bool
name_files(struct fence *f, const struct output_options *reports,
    const char *const *file, size_t n, struct err *err)
{
	bool ok = true;

	for (size_t i = 0; i < reports->n && ok; i++)
		ok = fence_write(f, reports->v[i].path, err);
	for (size_t i = 0; i < n && ok; i++)
		ok = file[i] == NULL || fence_write(f, file[i], err);
	return ok;
}

bool
confine_asking(const struct call *call, const struct output_options *reports,
    const char *const *file, size_t n)
{
	struct err err;

	if (call->no_sandbox) {
		say("--no-sandbox: nothing keeps this process to asking");
		return true;
	}
	if (!fence_exists()) {
		say("this kernel has no Landlock: files stay within reach of "
		    "what asks");
	} else {
		struct fence *f = fence_new();
		if (!name_files(f, reports, file, n, &err)) {
			fence_drop(f);
			say("%s", err.text);
			return false;
		}
		if (!fence_close(f, &err)) {
			say("%s; --no-sandbox goes on without", err.text);
			return false;
		}
	}
	if (sandbox_enter_asking(&err))
		return true;
	say("%s", err.text);
	return false;
}
