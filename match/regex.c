#include "match/regex.h"

#include "base/xalloc.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

enum {
	MATCH_LIMIT = 50000,
	DEPTH_LIMIT = 1000,
	HEAP_LIMIT_KIB = 10240,
	JIT_STACK_MIN = 32 << 10,
	JIT_STACK_MAX = 1 << 20,
	TRACE_LIMIT = 200000, /* steps of all attempts along the subject */
};

/*
 * The steps that JIT code counts are of any length: one may be a byte further
 * or a run through the whole subject.  So it is given few of them at first,
 * and more as long as these turn out to be short.
 */
static const uint32_t jit_limits[] = { 500, 2000, 8000, 32000, MATCH_LIMIT };
enum {
	MORE_STEPS = 4,  /* times as many each time */
	HARD_US = 10000, /* what they may take */
};

/* compiled patterns are published once, by compare-and-swap */
struct regex {
	_Atomic(pcre2_code *) code; /* NULL: not compiled yet */
	atomic_bool bad;            /* does not compile */
	unsigned flags;
	unsigned n_groups; /* this and the next as regex_compile found */
	bool anchored;
	struct bytes pattern;
};

struct regex_scratch {
	pcre2_match_data *data;
	pcre2_match_context *context; /* Nmap's limits */
	pcre2_match_context *jit;
	pcre2_jit_stack *stack;
	uint64_t (*cpu_us)(void); /* NULL: steps may take what they take */
	enum regex_engine engine;
};

struct regex *
regex_new(struct arena *arena, struct bytes pattern, unsigned flags)
{
	struct regex *re = arena_alloc(arena, sizeof(*re));

	re->flags = flags;
	re->pattern = pattern;
	return re;
}

void
regex_free(struct regex *re)
{
	if (re == NULL)
		return;
	pcre2_code_free(atomic_load(&re->code));
	atomic_store(&re->code, NULL);
}

struct bytes
regex_pattern(const struct regex *re)
{
	return re->pattern;
}

unsigned
regex_flags(const struct regex *re)
{
	return re->flags;
}

static pcre2_code *
compile(const struct regex *re, uint32_t more, int *code, size_t *at)
{
	uint32_t options = (re->flags & REGEX_CASELESS ? PCRE2_CASELESS : 0) |
	                   (re->flags & REGEX_DOTALL ? PCRE2_DOTALL : 0) | more;
	PCRE2_SIZE offset = 0;
	pcre2_code *c = pcre2_compile(
	    re->pattern.p, re->pattern.n, options, code, &offset, NULL);

	*at = offset;
	return c;
}

/* the published code, compiling it when this is the first use; or NULL */
static pcre2_code *
code_of(struct regex *re, enum regex_engine engine)
{
	pcre2_code *c = atomic_load_explicit(&re->code, memory_order_acquire);
	int code;
	size_t at;

	if (c != NULL || atomic_load(&re->bad))
		return c;
	c = compile(re, 0, &code, &at);
	if (c == NULL) {
		atomic_store(&re->bad, true);
		return NULL;
	}
	/* without JIT the interpreter matches the same, only slower */
	if (engine == REGEX_JIT)
		(void)pcre2_jit_compile(c, PCRE2_JIT_COMPLETE);
	pcre2_code *expected = NULL;
	if (!atomic_compare_exchange_strong(&re->code, &expected, c)) {
		pcre2_code_free(c);
		return expected;
	}
	return c;
}

bool
regex_compile(struct regex *re, size_t *at, struct err *err)
{
	int code;
	uint32_t empty = 0, groups = 0, options = 0;

	*at = 0;
	pcre2_code *c = compile(re, 0, &code, at);
	if (c == NULL) {
		PCRE2_UCHAR text[256];
		pcre2_get_error_message(code, text, sizeof(text));
		return err_set(err, "in the pattern: %s", (char *)text);
	}
	pcre2_pattern_info(c, PCRE2_INFO_MATCHEMPTY, &empty);
	pcre2_pattern_info(c, PCRE2_INFO_CAPTURECOUNT, &groups);
	pcre2_pattern_info(c, PCRE2_INFO_ALLOPTIONS, &options);
	pcre2_code_free(c);
	if (empty) {
		*at = 0;
		return err_set(err, "the pattern can match the empty string");
	}
	if (groups >= REGEX_GROUPS) {
		*at = 0;
		return err_set(
		    err, "the pattern has %u groups, more than 9", groups);
	}
	re->n_groups = groups;
	re->anchored = (options & PCRE2_ANCHORED) != 0;
	return true;
}

unsigned
regex_n_groups(const struct regex *re)
{
	return re->n_groups;
}

bool
regex_is_anchored(const struct regex *re)
{
	return re->anchored;
}

static void
set_limits(pcre2_match_context *context)
{
	pcre2_set_match_limit(context, MATCH_LIMIT);
	pcre2_set_depth_limit(context, DEPTH_LIMIT);
	pcre2_set_heap_limit(context, HEAP_LIMIT_KIB);
}

struct regex_scratch *
regex_scratch_new(enum regex_engine engine)
{
	struct regex_scratch *s = xcalloc(1, sizeof(*s));

	s->engine = engine;
	s->data = pcre2_match_data_create(REGEX_GROUPS, NULL);
	s->context = pcre2_match_context_create(NULL);
	s->jit = pcre2_match_context_create(NULL);
	s->stack = pcre2_jit_stack_create(JIT_STACK_MIN, JIT_STACK_MAX, NULL);
	if (s->data == NULL || s->context == NULL || s->jit == NULL)
		out_of_memory();
	set_limits(s->context);
	if (s->stack != NULL)
		pcre2_jit_stack_assign(s->jit, NULL, s->stack);
	return s;
}

void
regex_scratch_free(struct regex_scratch *s)
{
	if (s == NULL)
		return;
	pcre2_match_data_free(s->data);
	pcre2_match_context_free(s->context);
	pcre2_match_context_free(s->jit);
	pcre2_jit_stack_free(s->stack);
	free(s);
}

static void
read_groups(struct regex_scratch *s, struct bytes subject, int n,
    struct regex_groups *groups)
{
	PCRE2_SIZE *v = pcre2_get_ovector_pointer(s->data);

	*groups = (struct regex_groups){ .offset = v[0] };
	for (int i = 0; i < n && i < REGEX_GROUPS; i++)
		if (v[2 * i] != PCRE2_UNSET && v[2 * i + 1] >= v[2 * i])
			groups->v[i] = (struct bytes){ subject.p + v[2 * i],
				v[2 * i + 1] - v[2 * i] };
}

void
regex_scratch_set_clock(struct regex_scratch *s, uint64_t (*cpu_us)(void))
{
	s->cpu_us = cpu_us;
}

/* by JIT code, with as many steps as their length allows */
static int
run_jit(const pcre2_code *c, struct regex_scratch *s, struct bytes subject)
{
	size_t last = sizeof(jit_limits) / sizeof(jit_limits[0]) - 1;
	uint64_t began_us = 0;

	for (size_t i = 0;; i++) {
		pcre2_set_match_limit(s->jit, jit_limits[i]);
		int n =
		    pcre2_match(c, subject.p, subject.n, 0, 0, s->data, s->jit);
		if (n != PCRE2_ERROR_MATCHLIMIT || i == last)
			return n;
		if (s->cpu_us == NULL)
			continue;
		uint64_t now_us = s->cpu_us();
		if (i > 0 && MORE_STEPS * (now_us - began_us) > HARD_US)
			return n;
		began_us = now_us;
	}
}

/* the interpreter has the last word where JIT code had too small a stack */
static int
run(const pcre2_code *c, struct regex_scratch *s, struct bytes subject)
{
	int n = PCRE2_ERROR_JIT_STACKLIMIT;

	if (s->engine == REGEX_JIT)
		n = run_jit(c, s, subject);
	if (n == PCRE2_ERROR_JIT_STACKLIMIT)
		n = pcre2_match(c, subject.p, subject.n, 0, PCRE2_NO_JIT,
		    s->data, s->context);
	return n;
}

/* PCRE2 wants a pointer even to nothing */
static struct bytes
somewhere(struct bytes subject)
{
	static const uint8_t nothing[1];

	return (
	    struct bytes){ subject.p != NULL ? subject.p : nothing, subject.n };
}

void
regex_make_ready(struct regex *re, const struct regex_scratch *s)
{
	(void)code_of(re, s->engine);
}

bool
regex_is_ready(const struct regex *re)
{
	return atomic_load_explicit(&re->code, memory_order_relaxed) != NULL ||
	       atomic_load_explicit(&re->bad, memory_order_relaxed);
}

enum regex_result
regex_match(struct regex *re, struct regex_scratch *s, struct bytes subject,
    struct regex_groups *groups)
{
	pcre2_code *c = code_of(re, s->engine);

	if (c == NULL)
		return REGEX_MISS;
	subject = somewhere(subject);
	int n = run(c, s, subject);
	if (n == PCRE2_ERROR_NOMATCH)
		return REGEX_MISS;
	if (n < 0)
		return REGEX_GAVE_UP;
	/* 0: more groups than we keep; all we keep are set */
	read_groups(s, subject, n > 0 ? n : REGEX_GROUPS, groups);
	return REGEX_HIT;
}

/* --- how far an attempt comes --- */

struct tracing {
	regex_step_fn *step;
	void *ctx;
	unsigned steps;
};

static int
on_callout(pcre2_callout_block *block, void *ctx)
{
	struct tracing *t = ctx;

	/* PCRE2 counts its steps for each place where the match may begin */
	if (t->steps++ == TRACE_LIMIT)
		return PCRE2_ERROR_MATCHLIMIT;
	t->step(t->ctx, &(struct regex_step){ block->pattern_position,
	                    block->start_match, block->current_position });
	return 0;
}

enum regex_result
regex_trace(const struct regex *re, struct bytes subject, regex_step_fn *step,
    void *ctx)
{
	struct tracing t = { step, ctx, 0 };
	int code, n;
	size_t at;
	/* with its optimizations a hopeless attempt would not even begin */
	pcre2_code *c = compile(re,
	    PCRE2_AUTO_CALLOUT | PCRE2_NO_START_OPTIMIZE |
	        PCRE2_NO_AUTO_POSSESS,
	    &code, &at);

	if (c == NULL)
		return REGEX_MISS;
	pcre2_match_data *data = pcre2_match_data_create(REGEX_GROUPS, NULL);
	pcre2_match_context *context = pcre2_match_context_create(NULL);
	if (data == NULL || context == NULL)
		out_of_memory();
	set_limits(context);
	pcre2_set_callout(context, on_callout, &t);
	subject = somewhere(subject);
	n = pcre2_match(
	    c, subject.p, subject.n, 0, PCRE2_NO_JIT, data, context);
	pcre2_match_context_free(context);
	pcre2_match_data_free(data);
	pcre2_code_free(c);
	if (n == PCRE2_ERROR_NOMATCH)
		return REGEX_MISS;
	return n < 0 ? REGEX_GAVE_UP : REGEX_HIT;
}
