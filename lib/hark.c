#include "lib/inside.h"

#include "base/os.h"

#include <string.h>

#define SAME(ours, theirs) ((int)(ours) == (int)(theirs))

_Static_assert(SAME(HARK_TCP, PROTO_TCP) && SAME(HARK_UDP, PROTO_UDP) &&
                   SAME(HARK_TUNNEL_TLS, TUNNEL_TLS) &&
                   SAME(HARK_TUNNEL_DTLS, TUNNEL_DTLS) &&
                   SAME(HARK_METHOD_TABLE, METHOD_TABLE) &&
                   SAME(HARK_METHOD_PASSIVE, METHOD_PASSIVE) &&
                   SAME(HARK_METHOD_ACTIVE, METHOD_ACTIVE) &&
                   SAME(HARK_GAP, HEARD_GAP) &&
                   SAME(HARK_CONFLICT, HEARD_CONFLICT) &&
                   SAME(HARK_TRUNCATED, HEARD_TRUNCATED) &&
                   SAME(HARK_MIDSTREAM, HEARD_MIDSTREAM) &&
                   SAME(HARK_ONE_SIDED, HEARD_ONE_SIDED),
    "the library's numbers are those of the records");

#define FULL(type, last)                                                       \
	(sizeof(type) == offsetof(type, last) + sizeof(((type *)0)->last))

_Static_assert(FULL(struct hark_options, flags) &&
                   FULL(struct hark_response, flags) &&
                   FULL(struct hark_packet, flags),
    "a later field never lies where older callers have padding");

enum {
	ALL_FLAGS = HARK_NMAP_EXACT | HARK_NO_BUDGET,
	TURNS_MAX = 255,
	STRUCT_MAX = 4 << 10, /* no struct of ours will ever be as large */
};

const char *
hark_version(void)
{
	return HARK_VERSION;
}

const char *
hark_status_text(int status)
{
	static const struct {
		int status;
		const char *text;
	} texts[] = {
		{ HARK_FOUND, "found" },
		{ HARK_OK, "done" },
		{ HARK_BAD_ARGUMENT, "an argument is NULL or out of range" },
		{ HARK_BAD_FILE, "the file cannot be read" },
		{ HARK_BAD_SIGNATURES, "there are errors in the signatures" },
		{ HARK_BAD_ORDER, "this cannot be called now" },
	};

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		if (texts[i].status == status)
			return texts[i].text;
	return "not a status of hark";
}

/* --- what the caller filled --- */

/*
 * Once a struct has grown, the least size is that before, and what an older
 * caller leaves out is zero.
 */
bool
take(void *to, size_t known, const void *from)
{
	size_t size;

	if (from == NULL)
		return false;
	memcpy(&size, from, sizeof(size));
	if (size < known || size > STRUCT_MAX)
		return false;
	memcpy(to, from, known);
	for (size_t i = known; i < size; i++)
		if (((const uint8_t *)from)[i] != 0)
			return false;
	return true;
}

bool
take_bytes(struct bytes *to, const void *p, size_t n)
{
	*to = (struct bytes){ p, n };
	return n <= HARK_RESPONSE_MAX && (p != NULL || n == 0);
}

bool
take_options(struct hark_options *to, const struct hark_options *from)
{
	*to = (struct hark_options){ 0 };
	if (from == NULL)
		return true;
	return take(to, sizeof(*to), from) && (to->flags & ~ALL_FLAGS) == 0 &&
	       to->turns <= TURNS_MAX;
}

/* --- what the caller sees --- */

struct match_options
match_options_of(const struct hark_options *o)
{
	bool budget = (o->flags & HARK_NO_BUDGET) == 0;

	return (struct match_options){
		.nmap_exact = (o->flags & HARK_NMAP_EXACT) != 0,
		.subject_max = o->subject_max,
		.wall_us = budget ? os_wall_us : NULL,
		.cpu_us = budget ? os_cpu_us : NULL,
		.budget_us = o->budget_us,
	};
}

void
set_fields(struct hark_finding *out, const char *const field[FIELD_N])
{
	out->product = field[FIELD_PRODUCT];
	out->version = field[FIELD_VERSION];
	out->info = field[FIELD_INFO];
	out->hostname = field[FIELD_HOSTNAME];
	out->ostype = field[FIELD_OSTYPE];
	out->devicetype = field[FIELD_DEVICETYPE];
}

struct hark_finding
finding_of(const struct finding *f)
{
	const struct response *res = f->res;
	struct hark_finding out = {
		.service = f->service,
		.cpe = f->cpe,
		.n_cpe = f->n_cpe,
		.confidence = f->confidence,
		.soft = f->soft,
		.tunnel = (int)f->tunnel,
		.method = (int)f->method,
		.signature = f->signature,
		.proto = (int)res->proto,
		.port = res->server.port,
		.flags = res->flags,
		.first_us = res->first_us,
		.last_us = res->last_us,
		.count = 1,
	};

	set_fields(&out, f->field);
	return out;
}

void
count_matches(struct hark_counts *out, const struct match_counts *n)
{
	out->responses = n->responses;
	out->known = n->hard + n->soft;
	out->cut = n->subjects_cut;
	out->gave_up = n->gave_up;
	out->over_budget = n->over_budget;
	out->wrong_probes = n->unknown_probes;
}
