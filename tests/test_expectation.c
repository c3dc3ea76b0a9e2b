#include "tests/check.h"

#include "replay/expectation.h"
#include "replay/schema.h"

#include <stdio.h>
#include <string.h>

static const char found_text[] =
    "[{\"type\":\"service\",\"addr\":\"2001:db8::1\",\"port\":22,"
    "\"proto\":\"tcp\",\"service\":\"ssh\",\"version\":\"9\","
    "\"cpe\":[\"cpe:/a:x:y\",\"cpe:/o:z\"],\"signature\":\"x.sig:1\","
    "\"tls\":{\"version\":[\"TLSv1.3\"],\"resumed\":true}},"
    "{\"type\":\"host\",\"addr\":\"2001:db8::1\",\"facts\":["
    "{\"what\":\"os\",\"value\":\"Linux\",\"from\":\"x.sig:1\",\"count\":2},"
    "{\"what\":\"mac\",\"value\":\"02\",\"count\":1}]}]";

/* a service of that address and port, with more keys */
#define SSH(more)                                                              \
	"{\"type\":\"service\",\"addr\":\"2001:db8::1\",\"port\":22,"          \
	"\"proto\":\"tcp\"" more "}\n"

struct fixed {
	json_t *schema, *found;
	struct err err;
	char text[512]; /* what was told */
};

static int
set_up(void **state)
{
	static struct fixed f;

	f = (struct fixed){ .schema = schema_load() };
	f.found = json_loads(found_text, 0, NULL);
	assert_non_null(f.found);
	*state = &f;
	return 0;
}

static int
tear_down(void **state)
{
	struct fixed *f = *state;

	json_decref(f->schema);
	json_decref(f->found);
	return 0;
}

static void
put_json(char *text, size_t n, const json_t *value)
{
	char *s = json_dumps(value, JSON_ENCODE_ANY | JSON_COMPACT);

	snprintf(text + strlen(text), n - strlen(text), "%s",
	    s != NULL ? s : "nothing");
	free(s);
}

/* "2 tls.version:expected/got " */
static void
note(void *ctx, const struct mismatch *m)
{
	struct fixed *f = ctx;
	size_t n = strlen(f->text);

	snprintf(f->text + n, sizeof(f->text) - n, "%u %s:", m->line,
	    m->key != NULL   ? m->key
	    : m->got == NULL ? "lost"
	                     : "more");
	if (m->key != NULL) {
		put_json(f->text, sizeof(f->text), m->want_value);
		strcat(f->text, m->is_list ? "<>" : "/");
		put_json(f->text, sizeof(f->text), m->got_value);
	}
	strcat(f->text, " ");
}

static const char *
compared(struct fixed *f, const char *text, bool strict)
{
	struct expectation *e =
	    expectation_read(f->schema, bytes_str(text), &f->err);

	f->text[0] = '\0';
	if (e == NULL)
		return f->err.text;
	size_t n = expectation_compare(e, f->found, strict, note, f);
	assert_int_equal(n > 0, f->text[0] != '\0');
	expectation_free(e);
	return f->text;
}

static void
keys_that_stand_there_are_compared(void **state)
{
	struct fixed *f = *state;

	assert_string_equal(compared(f, SSH(), false), "");
	assert_string_equal(
	    compared(f, SSH(",\"version\":\"9\",\"service\":\"ssh\""), false),
	    "");
	assert_string_equal(compared(f, SSH(",\"version\":\"8\""), false),
	    "1 version:\"8\"/\"9\" ");
	assert_string_equal(compared(f, SSH(",\"product\":\"x\""), false),
	    "1 product:\"x\"/nothing ");
	assert_string_equal(
	    compared(f, SSH(",\"tls\":{\"resumed\":true}"), false), "");
	assert_string_equal(
	    compared(f, SSH(",\"tls\":{\"resumed\":null}"), false),
	    "1 tls.resumed:nothing/true ");
	/* an address is the same however it is written */
	assert_string_equal(
	    compared(f,
	        "\n{\"type\":\"service\",\"addr\":\"2001:DB8:0::1\","
	        "\"port\":22,\"proto\":\"tcp\",\"version\":1}",
	        false),
	    "2 version:1/\"9\" ");
}

static void
null_is_absent(void **state)
{
	struct fixed *f = *state;

	assert_string_equal(
	    compared(f, SSH(",\"product\":null,\"ssh\":null"), false), "");
	assert_string_equal(compared(f, SSH(",\"version\":null"), false),
	    "1 version:nothing/\"9\" ");
}

static void
lists_are_compared_as_sets(void **state)
{
	struct fixed *f = *state;

	assert_string_equal(
	    compared(f, SSH(",\"cpe\":[\"cpe:/o:z\",\"cpe:/a:x:y\"]"), false),
	    "");
	assert_string_equal(
	    compared(f, SSH(",\"cpe\":[\"cpe:/o:z\",\"cpe:/o:z\"]"), false),
	    "1 cpe:[\"cpe:/o:z\"]<>[\"cpe:/a:x:y\"] ");
	assert_string_equal(
	    compared(f,
	        SSH() "{\"type\":\"host\",\"addr\":\"2001:db8::1\",\"facts\":"
	              "[{\"value\":\"02\"},{\"what\":\"os\"}]}",
	        false),
	    "");
	assert_string_equal(
	    compared(f,
	        SSH() "{\"type\":\"host\",\"addr\":\"2001:db8::1\",\"facts\":"
	              "[{\"value\":\"02\"},{\"what\":\"os\",\"count\":3}]}",
	        false),
	    "2 facts:[{\"what\":\"os\",\"count\":3}]<>"
	    "[{\"what\":\"os\",\"value\":\"Linux\",\"count\":2}] ");
}

static void
services_are_all_expected(void **state)
{
	struct fixed *f = *state;

	assert_string_equal(compared(f, "", false), "0 more: ");
	assert_string_equal(
	    compared(
	        f, SSH() "{\"type\":\"host\",\"addr\":\"192.0.2.1\"}", false),
	    "2 lost: ");
	assert_string_equal(
	    compared(
	        f, "{\"type\":\"run\"}\n{\"type\":\"end\"}\n" SSH(), false),
	    "");
}

static void
strict_leaves_nothing_free(void **state)
{
	struct fixed *f = *state;
	struct buf text = { 0 };

	assert_string_equal(
	    compared(f,
	        SSH(",\"service\":\"ssh\",\"version\":\"9\",\"cpe\":["
	            "\"cpe:/o:z\",\"cpe:/a:x:y\"],\"tls\":{\"resumed\":true}"),
	        true),
	    "1 cpe:[\"cpe:/o:z\",\"cpe:/a:x:y\"]/"
	    "[\"cpe:/a:x:y\",\"cpe:/o:z\"] "
	    "1 tls.version:nothing/[\"TLSv1.3\"] 0 more: ");
	/* what is written holds, and has no signature's line */
	expectation_write(NULL, f->found, true, &text);
	assert_null(strstr(buf_cstr(&text), "x.sig"));
	assert_string_equal(compared(f, buf_cstr(&text), true), "");
	buf_release(&text);
}

/* what a capture is called says nothing of what is in it */
static void
names_of_captures_are_not_kept(void **state)
{
	struct fixed *f = *state;
	struct buf text = { 0 };
	json_t *found = json_pack("[{s:s, s:s, s:i, s:s, s:[{s:s, s:s, s:s}]}]",
	    "type", "service", "addr", "192.0.2.1", "port", 22, "proto", "tcp",
	    "conflict", "file", "here.pcap", "kept", "a", "other", "b");

	assert_non_null(found);
	expectation_write(NULL, found, true, &text);
	assert_non_null(strstr(buf_cstr(&text), "kept"));
	assert_null(strstr(buf_cstr(&text), "here.pcap"));
	json_decref(f->found);
	f->found = found;
	assert_string_equal(compared(f, buf_cstr(&text), true), "");
	buf_release(&text);
}

static void
what_is_accepted_keeps_its_form(void **state)
{
	struct fixed *f = *state;
	static const char was[] =
	    "{\"type\":\"service\",\"addr\":\"192.0.2.1\",\"port\":1,"
	    "\"proto\":\"tcp\"}\n" SSH(",\"version\":\"8\",\"product\":\"x\","
	                               "\"tls\":{\"resumed\":null}");
	struct expectation *e =
	    expectation_read(f->schema, bytes_str(was), &f->err);
	struct buf text = { 0 };

	expectation_write(e, f->found, false, &text);
	assert_string_equal(buf_cstr(&text),
	    "{\"type\": \"service\", \"addr\": \"2001:db8::1\", \"port\": 22, "
	    "\"proto\": \"tcp\", \"version\": \"9\", \"product\": null, "
	    "\"tls\": {\"resumed\": true}}\n");
	expectation_free(e);
	/* a line that holds stays as it is */
	e = expectation_read(
	    f->schema, BYTES(SSH(",  \"version\":\"9\"")), &f->err);
	buf_clear(&text);
	expectation_write(e, f->found, false, &text);
	assert_string_equal(buf_cstr(&text), SSH(",  \"version\":\"9\""));
	expectation_free(e);
	buf_release(&text);
}

static void
what_makes_no_sense_is_named(void **state)
{
	static const struct {
		const char *text, *why;
	} cases[] = {
		{ SSH() "{\"type\":\"host\"", "line 2: no good JSON: " },
		{ "[]", "line 1: \"type\" is to be" },
		{ "{\"type\":\"difference\"}", "line 1: \"type\" is to be" },
		{ "{\"type\":\"service\",\"addr\":\"192.0.2.1\",\"port\":1}",
		    "line 1: a service without a good \"proto\"" },
		{ "{\"type\":\"host\",\"addr\":\"everywhere\"}",
		    "line 1: a host without a good \"addr\"" },
		{ SSH() "\n" SSH(), "line 3: the same service as in line 1" },
		{ SSH(",\"versoin\":\"9\""),
		    "line 1: a service has no \"versoin\"" },
		{ SSH(",\"tls\":{\"versoin\":null}"),
		    "line 1: a service has no \"tls.versoin\"" },
		{ SSH(",\"tls\":{\"certificates\":[{\"sha1\":\"\"}]}"),
		    "line 1: a service has no \"tls.certificates.sha1\"" },
		{ SSH(",\"evidence\":[{\"via\":\"\",\"fil\":1}]"),
		    "line 1: a service has no \"evidence.fil\"" },
		{ SSH(",\"port\":23"), "line 1: no good JSON: duplicate" },
	};
	struct fixed *f = *state;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		f->err.text[0] = '\0';
		compared(f, cases[i].text, false);
		if (strncmp(f->err.text, cases[i].why, strlen(cases[i].why)) !=
		    0)
			fail_msg("%s: %s", cases[i].text, f->err.text);
	}
}

/* each key that the schema has may stand in an expectation */
static void
all_keys_of_the_schema_are_known(void **state)
{
	struct fixed *f = *state;
	json_t *known =
	    json_object_get(schema_of_type(f->schema, "service"), "properties");
	const char *key;
	json_t *shape;

	assert_true(json_object_size(known) > 20);
	assert_null(schema_of_type(f->schema, "evidence"));
	json_object_foreach(known, key, shape)
	{
		json_t *o = json_pack("{s:n}", key);
		assert_null(schema_unknown_key(
		    f->schema, schema_of_type(f->schema, "service"), o));
		json_decref(o);
	}
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
		    keys_that_stand_there_are_compared, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
		    null_is_absent, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
		    lists_are_compared_as_sets, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
		    services_are_all_expected, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
		    strict_leaves_nothing_free, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
		    names_of_captures_are_not_kept, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
		    what_is_accepted_keeps_its_form, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
		    what_makes_no_sense_is_named, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
		    all_keys_of_the_schema_are_known, set_up, tear_down),
	};

	return RUN(tests, argc, argv);
}
