#include "tests/check.h"

#include "base/buf.h"
#include "match/regex.h"
#include "match/sig_file.h"

#include <stdio.h>
#include <string.h>

/* errors as "line:column text;" */
static void
collect(void *ctx, const struct sig_error *e)
{
	buf_printf(ctx, "%u:%u %s;", e->line, e->column, e->text);
}

static bool
load(struct sigdb *db, const char *name, const char *text, struct buf *errors)
{
	return sig_file_load(
	    db, name, bytes_str(text), SIG_COMPILE_NOW, collect, errors);
}

#define TCP "Probe TCP P q|x|\n"

/* each file has one error, at this line and column */
static const struct {
	const char *text;
	unsigned line;
	unsigned column;
	const char *says;
} bad[] = {
	/* lines */
	{ " Probe TCP A q||\n", 1, 1, "first column" },
	{ "   \n", 1, 1, "first column" },
	{ "\t# comment\n", 1, 1, "first column" },
	{ "probe TCP A q||\n", 1, 1, "unknown directive" },
	{ "# fine\n\nProbes TCP A q||\n", 3, 1, "unknown directive" },
	{ "Probe\n", 1, 6, "needs an argument" },
	{ "Probe  TCP A q||\n", 1, 7, "exactly one blank" },
	{ "Probe TCP A q||\r\n", 1, 16, "CR LF" },
	/* Exclude */
	{ "Exclude T:9100-\xff\n", 1, 16, "list of ports" },
	{ "Exclude 1\nExclude 2\n", 2, 1, "only once" },
	{ TCP "Exclude 1\n", 2, 1, "before the first Probe" },
	/* Probe */
	{ "Probe SCTP A q|x|\n", 1, 7, "TCP or UDP" },
	{ "Probe TCP\n", 1, 10, "needs a name" },
	{ "Probe TCP -A q|x|\n", 1, 11, "needs a name" },
	{ "Probe TCP A x|x|\n", 1, 13, "written q|...|" },
	{ "Probe TCP A q\n", 1, 14, "needs a delimiter" },
	{ "Probe TCP A q|x\n", 1, 14, "no closing '|'" },
	{ "Probe TCP A q|ab\\q|\n", 1, 17, "unknown escape" },
	{ "Probe TCP A q|\\x1|\n", 1, 15, "unknown escape" },
	{ "Probe TCP A q||\nProbe TCP B q||\n", 2, 13, "second probe" },
	{ "Probe UDP A q||\n", 1, 13, "needs bytes" },
	/* directives of a section */
	{ "ports 80\n", 1, 1, "stands below a Probe" },
	{ "match ssh m|^x|\n", 1, 1, "stands below a Probe" },
	{ TCP "ports 80,\n", 2, 10, "a number is expected" },
	{ TCP "ports 80-\n", 2, 10, "a number is expected" },
	{ TCP "ports -80\n", 2, 7, "a number is expected" },
	{ TCP "ports 90-80\n", 2, 7, "upwards" },
	{ TCP "ports 70000\n", 2, 7, "from 0 to 65535" },
	{ TCP "sslports 443 8443\n", 2, 14, "a comma" },
	{ TCP "rarity 0\n", 2, 8, "from 1 to 9" },
	{ TCP "rarity 10\n", 2, 8, "from 1 to 9" },
	{ TCP "rarity x\n", 2, 8, "a number" },
	{ TCP "logs 10\n", 2, 6, "from 0 to 9" },
	{ TCP "logs many\n", 2, 6, "a number" },
	{ TCP "totalwaitms 99\n", 2, 13, "from 100 to 300000" },
	{ TCP "tcpwrappedms 300001\n", 2, 14, "from 100 to 300000" },
	{ TCP "fallback a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r\n", 2, 44,
	    "more than 17" },
	{ TCP "safety risky\n", 2, 8, "safe, loggy or intrusive" },
	{ TCP "safety safe x\n", 2, 13, "nothing more" },
	{ TCP "bye QUIT\n", 2, 5, "written q|...|" },
	{ TCP "then q|x|\n", 2, 6, "written m|...|" },
	{ TCP "then m|^x|\n", 2, 11, "written q|...|" },
	{ TCP "then m|^x(y)| q|$1$2|\n", 2, 21, "no group 2" },
	{ TCP "then m|^x| q|y| z\n", 2, 17, "nothing more" },
	{ TCP "like m|[|\n", 2, 9, "in the pattern" },
	/* match, softmatch, client */
	{ TCP "match  ssh m|^x|\n", 2, 7, "exactly one blank" },
	{ TCP "match ssh\n", 2, 10, "written m|...|" },
	{ TCP "match ssh x|^x|\n", 2, 11, "written m|...|" },
	{ TCP "match ssh mx^xx\n", 2, 12, "can not be a letter" },
	{ TCP "match ssh m|^x\n", 2, 12, "no closing '|'" },
	{ TCP "match ssh m|^x|x\n", 2, 16, "flags are i and s" },
	{ TCP "match ssh m|^x|isis\n", 2, 19, "flags are i and s" },
	{ TCP "match ssh m|^x|p/a/\n", 2, 16, "flags are i and s" },
	{ TCP "match ssh m|^x|/a/\n", 2, 16, "a blank is expected" },
	{ TCP "match ssh m|^(x|\n", 2, 16, "in the pattern" },
	{ TCP "match ssh m|x*|\n", 2, 13, "empty string" },
	{ TCP "match ssh m|(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)|\n", 2, 13,
	    "10 groups" },
	{ TCP "softmatch ssh m|^x| p/a\n", 2, 22, "no closing '/'" },
	{ TCP "match ssh m|^x| q/a/\n", 2, 17, "one of p v i h o d" },
	{ TCP "match ssh m|^x| word\n", 2, 17, "one of p v i h o d" },
	{ TCP "match ssh m|^x| p/a/v/b/\n", 2, 22, "a blank is expected" },
	{ TCP "match ssh m|^x| p/a/abcd\n", 2, 24, "a blank is expected" },
	{ TCP "match ssh m|^x| v/$1/\n", 2, 19, "no group $1" },
	{ TCP "match ssh m|^(x)| v/a $Q(1)/\n", 2, 24, "template" },
	{ TCP "match ssh m|^(x)| cpe:/a:b:$/\n", 2, 29, "template" },
	{ "client http m|^x| p\n", 1, 20, "needs a delimiter" },
	/* example and counter */
	{ "example q|x|\n", 1, 1, "no match, softmatch or client line" },
	{ TCP "match a m|^x|\nrarity 3\nexample q|x|\n", 4, 1, "no match" },
	{ TCP "match a m|^x|\nexample x\n", 3, 9, "written q|...|" },
	{ TCP "match a m|^x|\nexample q|\\z|\n", 3, 11, "unknown escape" },
	{ TCP "match a m|^x|\nexample q|x| z/y/\n", 3, 14, "one of p" },
	{ TCP "match a m|^x|\ncounter q|x| p/y/\n", 3, 14, "nothing more" },
	{ TCP "match a m|^x|\nexample q|x| observed//\n", 3, 14, "is empty" },
	{ TCP "match a m|^x|\nexample q|x| observed/a\n", 3, 22,
	    "no closing '/'" },
	{ TCP "match a m|^x|\nexample q|x| observed/a/b\n", 3, 25,
	    "a blank is expected" },
	{ TCP "match a m|^x|\nexample q|x| observed\n", 3, 22,
	    "needs a delimiter" },
	{ TCP "match a m|^x|\nexample q|x| observed/a/ documented/b/\n", 3, 26,
	    "from one place" },
	{ TCP "match a m|^x| observed/a/\n", 2, 15, "one letter" },
	{ TCP "match a m|^x|\ncounter q|x| observed/a/\n", 3, 14,
	    "nothing more" },
	/* marks */
	{ "# check: slow\n" TCP, 1, 1, "because <reason>" },
	{ "# check: slow because\n" TCP, 1, 1, "because <reason>" },
	{ TCP "# check: slow because so\nports 1\n", 3, 1, "at line 2 stands" },
	{ TCP "# check: slow because so\n", 2, 1, "neither above" },
};

static void
each_error_names_line_and_column(void **state)
{
	(void)state;
	struct buf errors = { 0 };

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct sigdb *db = sigdb_new();
		char want[64];

		buf_clear(&errors);
		assert_false(load(db, "bad.sig", bad[i].text, &errors));
		snprintf(
		    want, sizeof(want), "%u:%u ", bad[i].line, bad[i].column);
		const char *got = buf_cstr(&errors);
		if (strncmp(got, want, strlen(want)) != 0 ||
		    strstr(got, bad[i].says) == NULL ||
		    strchr(got, ';') != got + strlen(got) - 1)
			fail_msg("'%s' gave '%s', not '%s... %s'", bad[i].text,
			    got, want, bad[i].says);
		sigdb_free(db);
	}
	buf_release(&errors);
}

static void
all_errors_of_a_file_are_reported(void **state)
{
	(void)state;
	struct buf errors = { 0 };
	struct sigdb *db = sigdb_new();

	assert_false(load(db, "bad.sig",
	    TCP "rarity 0\nmatch a m|^x|\nmatch b m|(|\nnonsense\n", &errors));
	assert_string_equal(buf_cstr(&errors),
	    "2:8 the number must be from 1 to 9;"
	    "4:12 in the pattern: missing closing parenthesis;"
	    "5:1 unknown directive;");
	sigdb_free(db);
	buf_release(&errors);
}

static void
odd_bytes_are_errors_of_their_line(void **state)
{
	(void)state;
	static char text[3 * 8192];
	struct buf errors = { 0 };
	struct sigdb *db = sigdb_new();
	const char start[] = "Probe TCP A q|a\0b|\n# ";

	memcpy(text, start, sizeof(start) - 1);
	memset(text + sizeof(start) - 1, 'x', 8200);
	memcpy(text + sizeof(start) - 1 + 8200, "\nbogus\n", 7);
	assert_false(sig_file_load(db, "odd.sig",
	    (struct bytes){ (uint8_t *)text, sizeof(start) - 1 + 8207 },
	    SIG_COMPILE_NOW, collect, &errors));
	assert_string_equal(buf_cstr(&errors),
	    "1:16 a NUL byte; write \\0 in its place;"
	    "2:8191 the line has more than 8191 bytes;"
	    "3:1 unknown directive;");
	sigdb_free(db);
	buf_release(&errors);
}

static void
every_directive_is_kept(void **state)
{
	(void)state;
	struct buf errors = { 0 };
	struct sigdb *db = sigdb_new();

	assert_true(load(db, "a.sig",
	    "# a comment\n"
	    "Exclude T:9100-9107\n"
	    "client http m|^GET| p/x/\n"
	    "Probe TCP NULL q||\n"
	    "totalwaitms 6000\n"
	    "tcpwrappedms 3000\n"
	    "match ssl/imap m=^\\* OK ([\\d.]+)=is p|My/Prod| v/$1/ i/x/abc\t"
	    "h/h/ o/o/ d/d/ cpe:/a:v:p:$1/a cpe:|o:x/y|\n"
	    "example q|* OK 1.2| v/1.2/ observed|A/B 1.2| cpe:/a:v:p:1.2/\n"
	    "counter q|* BYE|\n"
	    "Probe TCP Get q|GET\\r\\n|  no-payload source=500\n"
	    "like m|^GET|i\n"
	    "ports 80, 8000-8002\n"
	    "sslports 443\n"
	    "rarity 1\n"
	    "fallback Other\n"
	    "safety loggy\n"
	    "logs 3\n"
	    "bye q|QUIT\\r\\n|\n"
	    "softmatch http m|^HTTP|\n"
	    "Probe UDP Other q|\\x01|",
	    &errors));
	assert_true(sigdb_finish(db, collect, &errors));
	assert_int_equal(errors.n, 0);
	assert_int_equal(db->n_probe, 3);
	assert_int_equal(db->n_line, 3);
	assert_int_equal(db->n_example, 2);
	assert_int_equal(db->clients.n, 1);
	assert_true(portset_has(&db->exclude, PROTO_TCP, 9107));

	const struct sig_line *line = db->line[1];
	assert_string_equal(line->service, "imap");
	assert_true(line->inside_tls);
	assert_int_equal(line->n_cpe, 2);
	assert_int_equal(line->place.line, 7);
	assert_string_equal(line->examples->field[FIELD_VERSION], "1.2");
	assert_string_equal(line->examples->cpe[0], "cpe:/a:v:p:1.2");
	assert_int_equal(line->examples->origin, SIG_OBSERVED);
	assert_string_equal(line->examples->seen, "A/B 1.2");
	assert_true(line->examples->next->counter);
	assert_int_equal(line->examples->next->origin, SIG_UNTOLD);

	const struct sig_probe *get = &db->probe[1];
	assert_true(bytes_eq(get->payload, BYTES("GET\r\n")));
	assert_true(sig_ports_has(&get->ports, 8001));
	assert_false(sig_ports_has(&get->ports, 443));
	assert_true(sig_ports_has(&get->sslports, 443));
	assert_int_equal(get->rarity.value, 1);
	assert_int_equal(get->safety, SAFETY_LOGGY);
	assert_int_equal(get->logs.value, 3);
	assert_null(db->probe[0].logs.set_by);
	assert_true(bytes_eq(get->bye, BYTES("QUIT\r\n")));
	assert_true(get->no_payload);
	assert_int_equal(get->n_like, 1);
	/* itself, its fallback (of the other protocol), NULL last */
	assert_int_equal(get->chain.n, 3);
	assert_int_equal(get->chain.v[0], 1);
	assert_int_equal(get->chain.v[1], 2);
	assert_int_equal(get->chain.v[2], 0);
	/* the default rarity is 5, NULL's too */
	assert_int_equal(db->by_rarity.v[0], 1);
	assert_int_equal(db->by_rarity.n, 3);
	sigdb_free(db);
	buf_release(&errors);
}

static void
unknown_fallback_is_an_error_at_its_place(void **state)
{
	(void)state;
	struct buf errors = { 0 };
	struct sigdb *db = sigdb_new();

	assert_true(load(
	    db, "a.sig", TCP "fallback P, Nowhere\nmatch a m|^x|\n", &errors));
	assert_false(sigdb_finish(db, collect, &errors));
	assert_string_equal(
	    buf_cstr(&errors), "2:13 no probe has the name 'Nowhere';");
	sigdb_free(db);
	buf_release(&errors);
}

static void
files_continue_each_others_probes(void **state)
{
	(void)state;
	struct buf errors = { 0 };
	struct sigdb *db = sigdb_new();

	assert_true(load(db, "mine.sig",
	    "Probe TCP NULL q||\nmatch a m|^mine|\n"
	    "Probe TCP P q|x|\nrarity 2\nrarity 3\nfallback Q\n",
	    &errors));
	assert_true(load(db, "theirs.sig",
	    "Exclude 9100\nProbe TCP Silent q||\nmatch a m|^theirs|\n"
	    "Probe TCP P q|x|\nrarity 7\nfallback R\nmatch b m|^b|\n"
	    "Probe TCP Q q|q|\nProbe TCP R q|r|\nProbe TCP P q|other|\n",
	    &errors));
	assert_true(sigdb_finish(db, collect, &errors));
	assert_int_equal(errors.n, 0);
	assert_int_equal(db->n_probe, 5);
	assert_int_equal(db->probe[0].lines.n, 2);
	assert_int_equal(db->probe[1].rarity.value, 3);
	assert_int_equal(db->probe[1].chain.n, 4);
	sigdb_free(db);
	buf_release(&errors);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_error_names_line_and_column),
		cmocka_unit_test(all_errors_of_a_file_are_reported),
		cmocka_unit_test(odd_bytes_are_errors_of_their_line),
		cmocka_unit_test(every_directive_is_kept),
		cmocka_unit_test(unknown_fallback_is_an_error_at_its_place),
		cmocka_unit_test(files_continue_each_others_probes),
	};
	return RUN(tests, argc, argv);
}
