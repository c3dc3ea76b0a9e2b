#include "tests/check.h"

#include "capture/flow.h"

#include <string.h>

struct ended {
	unsigned n;
	enum flow_end why;
	uint64_t last;
};

static void
on_end(void *ctx, struct flow *f, enum flow_end why)
{
	struct ended *e = ctx;

	e->n++;
	e->why = why;
	e->last = f->id;
}

static struct flow_table *
table(size_t flows, struct budget *budget, struct ended *e)
{
	const struct flow_limits limits = { flows, 100, 42 };

	return flow_table_new(&limits, budget, on_end, e);
}

static struct segment
segment(uint16_t sport, uint16_t dport, uint64_t second)
{
	static const uint8_t a[4] = { 192, 0, 2, 1 }, b[4] = { 192, 0, 2, 2 };
	struct segment s = { .proto = PROTO_TCP,
		.src = { addr_of_v4(a), sport },
		.dst = { addr_of_v4(b), dport },
		.when_us = second * 1000000 };

	return s;
}

static struct segment
turned(struct segment s)
{
	struct endpoint src = s.src;

	s.src = s.dst;
	s.dst = src;
	return s;
}

static void
found_from_both_sides(void **state)
{
	struct ended e = { 0 };
	struct budget budget = { .cap = 64 << 20 };
	struct flow_table *t = table(100, &budget, &e);
	struct segment s = segment(40000, 22, 1), back = turned(s);
	unsigned from, other;

	(void)state;
	assert_null(flow_find(t, &s, &from));
	struct flow *f = flow_add(t, &s, &from);
	assert_ptr_equal(flow_find(t, &back, &other), f);
	assert_int_equal(from + other, 1);
	assert_true(endpoint_eq(&f->end[from], &s.src));
	assert_ptr_equal(flow_add(t, &back, &other), f);
	s.proto = PROTO_UDP;
	assert_null(flow_find(t, &s, &from));
	assert_int_equal(flow_count(t), 1);
	flow_table_free(t);
}

static void
many_are_all_found(void **state)
{
	struct ended e = { 0 };
	struct budget budget = { .cap = 64 << 20 };
	struct flow_table *t = table(100000, &budget, &e);
	unsigned from;

	(void)state;
	for (unsigned i = 0; i < 20000; i++) {
		struct segment s = segment((uint16_t)i, 60000, 1);
		flow_add(t, &s, &from);
	}
	for (unsigned i = 0; i < 20000; i++) {
		struct segment s = segment((uint16_t)i, 60000, 1);
		struct flow *f = flow_find(t, &s, &from);
		assert_non_null(f);
		assert_int_equal(f->id, i + 1);
	}
	assert_int_equal(flow_count(t), 20000);
	flow_expire(t, UINT64_MAX);
	assert_int_equal(flow_count(t), 0);
	assert_int_equal(e.n, 20000);
	assert_int_equal(e.why, FLOW_FLUSHED);
	flow_table_free(t);
}

static void
each_stage_has_its_time(void **state)
{
	static const struct {
		enum flow_stage stage;
		unsigned seconds;
	} stages[] = {
		{ FLOW_CLOSED, 2 },
		{ FLOW_HALF_OPEN, 5 },
		{ FLOW_DECIDED, 300 },
		{ FLOW_QUIET, 60 },
		{ FLOW_DATAGRAMS, 60 },
		{ FLOW_TALKING, 300 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(stages) / sizeof(*stages); i++) {
		struct ended e = { 0 };
		struct budget budget = { .cap = 64 << 20 };
		struct flow_table *t = table(10, &budget, &e);
		struct segment s = segment(1, 2, 1000);
		unsigned from;
		struct flow *f = flow_add(t, &s, &from);
		flow_set_stage(t, f, stages[i].stage);
		flow_expire(t, (1000 + stages[i].seconds) * 1000000ull);
		assert_int_equal(e.n, 0);
		flow_expire(t, (1001 + stages[i].seconds) * 1000000ull);
		assert_int_equal(e.n, 1);
		assert_int_equal(e.why, FLOW_EXPIRED);
		flow_table_free(t);
	}
}

static void
time_going_back_ends_nothing(void **state)
{
	struct ended e = { 0 };
	struct budget budget = { .cap = 64 << 20 };
	struct flow_table *t = table(10, &budget, &e);
	struct segment s = segment(1, 2, 1000);
	unsigned from;

	(void)state;
	flow_add(t, &s, &from);
	flow_expire(t, 5);
	assert_int_equal(e.n, 0);
	flow_table_free(t);
}

static void
the_least_worth_goes_first(void **state)
{
	static const enum flow_stage stages[] = { FLOW_TALKING, FLOW_DECIDED,
		FLOW_HALF_OPEN, FLOW_TALKING, FLOW_CLOSED };
	static const uint64_t order[] = { 5, 3, 2, 1, 4 };
	struct ended e = { 0 };
	struct budget budget = { .cap = 64 << 20 };
	struct flow_table *t = table(5, &budget, &e);
	unsigned from;

	(void)state;
	for (uint16_t i = 0; i < 5; i++) {
		struct segment s = segment(i, 99, 1);
		flow_set_stage(t, flow_add(t, &s, &from), stages[i]);
	}
	for (uint16_t i = 0; i < 5; i++) {
		struct segment s = segment((uint16_t)(100 + i), 99, 1);
		flow_set_stage(t, flow_add(t, &s, &from), FLOW_TALKING);
		assert_int_equal(e.n, i + 1);
		assert_int_equal(e.last, order[i]);
		assert_int_equal(e.why, FLOW_EVICTED);
	}
	assert_int_equal(flow_count(t), 5);
	flow_table_free(t);
}

static void
touched_flows_outlive_idle_ones(void **state)
{
	struct ended e = { 0 };
	struct budget budget = { .cap = 64 << 20 };
	struct flow_table *t = table(10, &budget, &e);
	struct segment first = segment(1, 2, 1000),
	               second = segment(3, 4, 1000);
	unsigned from;

	(void)state;
	struct flow *f = flow_add(t, &first, &from);
	flow_set_stage(t, f, FLOW_TALKING);
	flow_set_stage(t, flow_add(t, &second, &from), FLOW_TALKING);
	flow_touch(t, f, 1200 * 1000000ull);
	flow_expire(t, 1400 * 1000000ull);
	assert_int_equal(e.n, 1);
	assert_int_equal(e.last, 2);
	assert_ptr_equal(flow_find(t, &first, &from), f);
	flow_table_free(t);
}

static void
the_budget_holds_as_well(void **state)
{
	struct ended e = { 0 };
	struct budget budget = { .cap = 300 << 10 };
	struct flow_table *t = table(1 << 20, &budget, &e);
	unsigned from;

	(void)state;
	for (unsigned i = 0; i < 20000; i++) {
		struct segment s = segment((uint16_t)i, 60000, 1);
		flow_add(t, &s, &from);
		assert_true(budget.used <= budget.cap);
	}
	assert_true(flow_count(t) >= 1024);
	assert_int_equal(e.n + flow_count(t), 20000);
	assert_int_equal(e.why, FLOW_EVICTED);
	flow_table_free(t);
	assert_int_equal(budget.used, 0);
}

static void
half_open_flows_are_counted_by_source(void **state)
{
	struct ended e = { 0 };
	struct budget budget = { .cap = 1 << 20 };
	struct flow_table *t = table(1000, &budget, &e);
	struct segment s = segment(0, 22, 1);
	struct flow *f[100];
	unsigned from;

	(void)state;
	for (uint16_t i = 0; i < 100; i++) {
		assert_true(flow_may_open(t, &s.src.addr));
		s.src.port = (uint16_t)(1000 + i);
		f[i] = flow_add(t, &s, &from);
		flow_half_open(t, f[i], from);
	}
	assert_false(flow_may_open(t, &s.src.addr));
	assert_true(flow_may_open(t, &s.dst.addr));
	flow_set_stage(t, f[7], FLOW_TALKING);
	assert_true(flow_may_open(t, &s.src.addr));
	flow_set_stage(t, f[7], FLOW_CLOSED);
	flow_expire(t, 100 * 1000000ull);
	assert_int_equal(flow_count(t), 0);
	for (uint16_t i = 0; i < 100; i++) {
		assert_true(flow_may_open(t, &s.src.addr));
		s.src.port = (uint16_t)(1000 + i);
		flow_half_open(t, flow_add(t, &s, &from), from);
	}
	assert_false(flow_may_open(t, &s.src.addr));
	flow_table_free(t);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(found_from_both_sides),
		cmocka_unit_test(many_are_all_found),
		cmocka_unit_test(each_stage_has_its_time),
		cmocka_unit_test(time_going_back_ends_nothing),
		cmocka_unit_test(the_least_worth_goes_first),
		cmocka_unit_test(touched_flows_outlive_idle_ones),
		cmocka_unit_test(the_budget_holds_as_well),
		cmocka_unit_test(half_open_flows_are_counted_by_source),
	};
	return RUN(tests, argc, argv);
}
