#include "tests/check.h"

#include "capture/capture.h"
#include "capture/source.h"
#include "capture/tcp_talk.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const uint64_t when_us = 1700000000123456;

/* a file that goes away with the test */
struct file {
	char path[64];
	FILE *out;
	struct pcap_writer *w;
};

static void
begin(struct file *f, enum pcap_format format)
{
	strcpy(f->path, "/tmp/test_pcap_writer.XXXXXX");
	int fd = mkstemp(f->path);
	assert_true(fd >= 0);
	f->out = fdopen(fd, "wb");
	f->w = pcap_writer_new(f->out, format);
}

static void
end(struct file *f)
{
	struct err err;

	assert_true(pcap_writer_end(f->w, &err));
	fclose(f->out);
}

static struct endpoint
at(const char *addr, uint16_t port)
{
	struct endpoint e = { .port = port };

	assert_true(addr_parse(addr, &e.addr));
	return e;
}

/* what comes out of the capture again */
struct heard {
	char text[256];
	struct endpoint_event event;
	struct stream last;
	size_t n_bytes;
	unsigned n_secrets;
	char secrets[64];
};

static void
on_stream(void *ctx, const struct stream *s)
{
	struct heard *h = ctx;

	for (size_t i = 0; i < s->n_piece; i++) {
		size_t n = strlen(h->text);
		h->n_bytes += s->piece[i].data.n;
		snprintf(h->text + n, sizeof(h->text) - n, "%c%s:%.*s ",
		    "cs"[s->piece[i].side], s -> piece[i].lost > 0 ? "+" : "",
		    (int)(s->piece[i].data.n < 20 ? s->piece[i].data.n : 0),
		    (const char *)s->piece[i].data.p);
	}
	h->last = *s;
}

static void
on_event(void *ctx, const struct endpoint_event *event)
{
	((struct heard *)ctx)->event = *event;
}

static void
on_secrets(void *ctx, uint32_t type, struct bytes secrets)
{
	struct heard *h = ctx;

	assert_int_equal(type, 0x544c534b);
	h->n_secrets++;
	snprintf(h->secrets, sizeof(h->secrets), "%.*s", (int)secrets.n,
	    (const char *)secrets.p);
}

static struct heard
hear(struct file *f)
{
	struct heard h = { 0 };
	struct source_options options = { .secrets = on_secrets,
		.secrets_ctx = &h };
	struct capture_sinks sinks = { .stream = on_stream,
		.stream_ctx = &h,
		.event = on_event,
		.event_ctx = &h };
	struct capture_limits limits = capture_limits_default();
	struct capture *c = capture_new(&limits, &sinks);
	enum source_result got;
	struct packet p;
	struct err err;

	struct source *src = source_open_with(f->path, &options, NULL, &err);
	assert_non_null(src);
	while ((got = source_next(src, &p, &err)) == SOURCE_PACKET)
		capture_feed(c, &p);
	assert_int_equal(got, SOURCE_END);
	capture_flush(c, CAPTURE_END_OF_TIME);
	capture_free(c);
	source_close(src);
	unlink(f->path);
	return h;
}

static void
talk(struct file *f, struct endpoint client, struct endpoint server)
{
	struct tcp_talk t = tcp_talk_of(&client, &server, 1);

	tcp_talk_open(&t, f->w, when_us);
	tcp_talk_say(&t, f->w, TALK_SERVER, when_us + 1, BYTES("220 hello"));
	tcp_talk_say(&t, f->w, TALK_CLIENT, when_us + 2, BYTES("QUIT"));
	tcp_talk_say(&t, f->w, TALK_SERVER, when_us + 3, BYTES("221 bye"));
	tcp_talk_close(&t, f->w, TALK_SERVER, when_us + 4);
	tcp_talk_close(&t, f->w, TALK_CLIENT, when_us + 5);
}

static void
a_connection_is_read_as_it_was_said(void **state)
{
	static const char *const ends[][2] = { { "192.0.2.77", "192.0.2.10" },
		{ "2001:db8::77", "2001:db8::10" } };

	(void)state;
	for (int i = 0; i < 4; i++) {
		struct endpoint client = at(ends[i / 2][0], 40000);
		struct endpoint server = at(ends[i / 2][1], 21);
		struct file f;
		begin(&f, i % 2 == 0 ? PCAP_CLASSIC : PCAP_NG);
		talk(&f, client, server);
		end(&f);
		struct heard h = hear(&f);
		assert_string_equal(h.text, "s:220 hello c:QUIT s:221 bye ");
		assert_int_equal(h.last.flags, 0);
		assert_true(endpoint_eq(&h.last.end[STREAM_CLIENT], &client));
		assert_true(endpoint_eq(&h.last.end[STREAM_SERVER], &server));
		assert_int_equal(h.last.close[STREAM_SERVER].how, STREAM_FIN);
		assert_int_equal(h.last.close[STREAM_CLIENT].how, STREAM_FIN);
		assert_int_equal(
		    h.last.close[STREAM_SERVER].when_us, when_us + 4);
		assert_int_equal(h.last.first_us, when_us + 1);
	}
}

static void
long_words_are_cut_into_segments(void **state)
{
	static uint8_t words[100000];
	struct endpoint client = at("192.0.2.77", 40000);
	struct endpoint server = at("192.0.2.10", 80);
	struct tcp_talk t = tcp_talk_of(&client, &server, UINT32_MAX - 5);
	struct file f;

	(void)state;
	begin(&f, PCAP_CLASSIC);
	tcp_talk_open(&t, f.w, when_us);
	tcp_talk_say(&t, f.w, TALK_CLIENT, when_us, BYTES("GET"));
	tcp_talk_say(&t, f.w, TALK_SERVER, when_us,
	    (struct bytes){ words, sizeof(words) });
	tcp_talk_miss(&t, TALK_SERVER, 1000);
	tcp_talk_say(&t, f.w, TALK_SERVER, when_us, BYTES("end"));
	tcp_talk_reset(&t, f.w, TALK_SERVER, when_us + 9);
	end(&f);
	struct heard h = hear(&f);
	assert_int_equal(h.n_bytes, 3 + sizeof(words) + 3);
	assert_int_equal(h.last.flags, HEARD_GAP);
	assert_string_equal(h.text + strlen(h.text) - 7, "s+:end ");
	assert_int_equal(h.last.close[STREAM_SERVER].how, STREAM_RESET);
}

static void
datagrams_are_read_as_they_were_sent(void **state)
{
	struct endpoint client = at("2001:db8::77", 40000);
	struct endpoint server = at("2001:db8::10", 53);
	struct file f;

	(void)state;
	begin(&f, PCAP_NG);
	pcap_writer_secrets(f.w, BYTES("CLIENT_RANDOM 00 01\n"));
	pcap_writer_udp(f.w, &client, &server, when_us, BYTES("who?"));
	pcap_writer_udp(f.w, &server, &client, when_us + 7, BYTES("me"));
	end(&f);
	struct heard h = hear(&f);
	assert_string_equal(h.text, "c:who? s:me ");
	assert_int_equal(h.last.last_us, when_us + 7);
	assert_int_equal(h.n_secrets, 1);
	assert_string_equal(h.secrets, "CLIENT_RANDOM 00 01\n");
}

static void
a_refusal_is_read_as_one(void **state)
{
	static const char *const ends[][2] = { { "192.0.2.77", "192.0.2.10" },
		{ "2001:db8::77", "2001:db8::10" } };

	(void)state;
	for (int i = 0; i < 2; i++) {
		struct endpoint client = at(ends[i][0], 40000);
		struct endpoint server = at(ends[i][1], 161);
		struct file f;
		begin(&f, PCAP_NG);
		pcap_writer_udp(f.w, &client, &server, when_us, BYTES("who?"));
		pcap_writer_unreachable(f.w, &client, &server, when_us + 3);
		end(&f);
		struct heard h = hear(&f);
		assert_true(endpoint_eq(&h.event.server, &server));
		assert_int_equal(h.event.proto, PROTO_UDP);
		assert_int_equal(h.event.state, STATE_CLOSED);
		assert_string_equal(h.event.reason, "port-unreach");
		assert_int_equal(h.event.when_us, when_us + 3);
	}
}

static void
what_does_not_fit_is_an_error(void **state)
{
	static uint8_t words[65536];
	struct endpoint a = at("192.0.2.1", 1), b = at("192.0.2.2", 2);
	struct endpoint six = at("2001:db8::1", 1);
	struct err err;
	struct file f;

	(void)state;
	begin(&f, PCAP_CLASSIC);
	pcap_writer_udp(f.w, &a, &b, when_us, (struct bytes){ words, 65508 });
	assert_false(pcap_writer_end(f.w, &err));
	assert_non_null(strstr(err.text, "65516 bytes, more than"));
	f.w = pcap_writer_new(f.out, PCAP_CLASSIC);
	pcap_writer_udp(f.w, &a, &six, when_us, BYTES("x"));
	assert_false(pcap_writer_end(f.w, &err));
	assert_non_null(strstr(err.text, "between IPv4 and IPv6"));
	f.w = pcap_writer_new(f.out, PCAP_CLASSIC);
	pcap_writer_secrets(f.w, BYTES("x"));
	assert_false(pcap_writer_end(f.w, &err));
	assert_non_null(strstr(err.text, "secrets"));
	f.w = pcap_writer_new(f.out, PCAP_CLASSIC);
	pcap_writer_udp(f.w, &a, &b, UINT64_MAX, BYTES("x"));
	assert_false(pcap_writer_end(f.w, &err));
	assert_non_null(strstr(err.text, "2106"));
	fclose(f.out);
	unlink(f.path);
}

static void
a_full_disk_is_an_error(void **state)
{
	struct endpoint a = at("192.0.2.1", 1), b = at("192.0.2.2", 2);
	FILE *full = fopen("/dev/full", "w");
	struct err err;

	(void)state;
	if (full == NULL)
		skip();
	struct pcap_writer *w = pcap_writer_new(full, PCAP_NG);
	pcap_writer_udp(w, &a, &b, when_us, BYTES("x"));
	assert_false(pcap_writer_end(w, &err));
	assert_non_null(strstr(err.text, "No space"));
	fclose(full);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_connection_is_read_as_it_was_said),
		cmocka_unit_test(long_words_are_cut_into_segments),
		cmocka_unit_test(datagrams_are_read_as_they_were_sent),
		cmocka_unit_test(a_refusal_is_read_as_one),
		cmocka_unit_test(what_does_not_fit_is_an_error),
		cmocka_unit_test(a_full_disk_is_an_error),
	};

	return RUN(tests, argc, argv);
}
