#include "cli/confine.h"

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
