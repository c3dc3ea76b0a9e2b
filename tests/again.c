/*
 * again CAPTURE [KEYLOG]: says what the recorded clients said, to the same
 * addresses and in the same order, and takes what is answered.
 *
 * Each piece waits for as much as was answered before it, or for half a second
 * of silence.  Where the recording's secrets opened TLS, it is spoken again,
 * and the new secrets go to stdout as a key log.
 */
#include "base/os.h"
#include "base/sockaddr.h"
#include "base/tls.h"
#include "capture/capture.h"
#include "capture/source.h"
#include "replay/conversation.h"

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

enum { SILENCE_MS = 500, SECRETS_TLS = 0x544c534b };

struct talk {
	int fd;
	struct tls_context *context;
	struct tls *tls; /* NULL: in clear */
	struct buf plain, wire;
};

static void
take_secrets(void *scripts, uint32_t type, struct bytes text)
{
	if (type == SECRETS_TLS)
		scripts_add_secrets(scripts, text);
}

static void
give_up(const char *what, const char *why)
{
	fprintf(stderr, "again: %s: %s\n", what, why);
	exit(1);
}

static struct scripts *
read_scripts(const char *path, const char *keylog)
{
	struct scripts *scripts = scripts_new();
	struct capture_limits limits = capture_limits_default();
	struct capture_sinks sinks = { .stream = scripts_add,
		.stream_ctx = scripts };
	const struct source_options options = { .secrets = take_secrets,
		.secrets_ctx = scripts };
	enum source_refusal why;
	struct packet packet;
	struct buf text = { 0 };
	struct err err;

	if (keylog != NULL) {
		FILE *in = fopen(keylog, "rb");
		if (in == NULL || !os_read(in, 1 << 20, &text, &err))
			give_up(keylog, "can not be read");
		scripts_add_secrets(scripts, buf_view(&text));
		fclose(in);
		buf_release(&text);
	}
	struct source *src = source_open_with(path, &options, &why, &err);
	if (src == NULL)
		give_up(path, err.text);
	struct capture *c = capture_new(&limits, &sinks);
	while (source_next(src, &packet, &err) == SOURCE_PACKET)
		capture_feed(c, &packet);
	capture_flush(c, CAPTURE_END_OF_TIME);
	capture_free(c);
	source_close(src);
	return scripts;
}

static void
send_all(int fd, struct bytes b)
{
	while (b.n > 0) {
		ssize_t n = send(fd, b.p, b.n, MSG_NOSIGNAL);
		if (n <= 0)
			return; /* it closed earlier than it did */
		b = bytes_cut(b, (size_t)n, SIZE_MAX);
	}
}

static void
send_wire(struct talk *t)
{
	struct buf lines = { 0 };

	send_all(t->fd, buf_view(&t->wire));
	buf_clear(&t->wire);
	if (tls_take_secrets(t->tls, &lines))
		fwrite(lines.p, 1, lines.n, stdout);
	buf_release(&lines);
}

/* how much more was heard; 0: silence, or the end */
static size_t
hear(struct talk *t)
{
	struct pollfd one = { .fd = t->fd, .events = POLLIN };
	uint8_t words[65536];
	size_t before = t->plain.n;

	if (poll(&one, 1, SILENCE_MS) <= 0)
		return 0;
	ssize_t n = recv(t->fd, words, sizeof(words), 0);
	if (n <= 0)
		return 0;
	if (t->tls == NULL)
		return (size_t)n;
	tls_feed(
	    t->tls, (struct bytes){ words, (size_t)n }, &t->plain, &t->wire);
	send_wire(t);
	return t->plain.n - before;
}

static void
begin_tls(struct talk *t, const char *alpn)
{
	struct pollfd one = { .fd = t->fd, .events = POLLIN };
	uint8_t words[65536];
	enum tls_state state = TLS_SHAKING;

	t->tls = tls_new(t->context, NULL, alpn, NULL, &t->wire);
	send_wire(t);
	while (state == TLS_SHAKING && poll(&one, 1, 10 * SILENCE_MS) > 0) {
		ssize_t n = recv(t->fd, words, sizeof(words), 0);
		if (n <= 0)
			return;
		state = tls_feed(t->tls, (struct bytes){ words, (size_t)n },
		    &t->plain, &t->wire);
		send_wire(t);
	}
}

static void
take_turn(struct talk *t, const struct turn *turn)
{
	size_t heard = 0, n = 1;

	if (turn->inside && t->plain.n > 0) /* came with the handshake */
		heard = t->plain.n;
	if (t->tls != NULL) {
		tls_write(t->tls, turn->sent, &t->wire);
		send_wire(t);
	} else if (turn->sent.n > 0) {
		send_all(t->fd, turn->sent);
	}
	while (heard < turn->got.n && n > 0) {
		n = hear(t);
		heard += n;
	}
	buf_clear(&t->plain);
}

static void
talk_again(struct tls_context *context, const struct script *s,
    const struct conversation *c)
{
	struct sockaddr_storage at;
	socklen_t n = sockaddr_of(&s->at, &at);
	struct talk t = { .context = context,
		.fd = socket(at.ss_family,
		    s->proto == PROTO_TCP ? SOCK_STREAM : SOCK_DGRAM, 0) };

	if (t.fd < 0 || connect(t.fd, (struct sockaddr *)&at, n) != 0) {
		if (t.fd >= 0)
			close(t.fd);
		return; /* nobody plays what nobody said */
	}
	for (size_t i = 0; i < c->n_turn; i++) {
		if (c->turn[i].inside && t.tls == NULL)
			begin_tls(&t, s->tls.alpn);
		take_turn(&t, &c->turn[i]);
	}
	if (t.tls != NULL) {
		tls_close(t.tls, &t.wire);
		send_wire(&t);
	}
	shutdown(t.fd, SHUT_WR);
	hear(&t);
	close(t.fd);
	tls_free(t.tls);
	buf_release(&t.plain);
	buf_release(&t.wire);
}

int
main(int argc, char **argv)
{
	if (argc < 2)
		give_up("usage", "again CAPTURE [KEYLOG]");
	struct tls_context *context = tls_context_new(true);
	struct scripts *scripts =
	    read_scripts(argv[1], argc > 2 ? argv[2] : NULL);

	if (context == NULL)
		give_up("TLS", "OpenSSL refuses");
	for (size_t i = 0; i < scripts->n; i++)
		for (size_t k = 0; k < scripts->v[i].n; k++)
			talk_again(context, &scripts->v[i],
			    &scripts->v[i].conversation[k]);
	scripts_free(scripts);
	tls_context_free(context);
	return 0;
}
