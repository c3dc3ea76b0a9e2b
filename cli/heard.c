#include "cli/heard.h"

#include "base/xalloc.h"
#include "cli/confine.h"
#include "cli/file.h"
#include "cli/interrupt.h"
#include "cli/reading.h"
#include "cli/say.h"
#include "cli/shape_json.h"
#include "inventory/index.h"

#include <errno.h>
#include <jansson.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

enum { SHAPES_MAX = 1 << 16 };

/* --- the reader: how clients ask --- */

struct asked {
	struct endpoint at;
	enum proto proto;
	struct shape shape;
	bool unanswered, answered; /* ever */
};

struct shapes {
	pthread_mutex_t lock; /* several workers hear */
	struct index by_at;
	struct asked *v;
	size_t n, cap;
};

static struct asked *
find_asked(struct shapes *s, const struct endpoint *at, enum proto proto)
{
	uint8_t key[19];

	memcpy(key, at->addr.b, 16);
	key[16] = (uint8_t)(at->port >> 8);
	key[17] = (uint8_t)at->port;
	key[18] = (uint8_t)proto;
	uint32_t hash =
	    index_hash(&s->by_at, (struct bytes){ key, sizeof(key) });
	struct index_walk w = index_walk_of(&s->by_at, hash);
	for (size_t i; index_next(&w, &i);)
		if (endpoint_eq(&s->v[i].at, at) && s->v[i].proto == proto)
			return &s->v[i];
	if (s->n == SHAPES_MAX)
		return NULL;
	s->v = xgrow(s->v, s->n, &s->cap, sizeof(*s->v));
	s->v[s->n] = (struct asked){ .at = *at, .proto = proto };
	index_add(&s->by_at, hash, s->n);
	return &s->v[s->n++];
}

/* all was seen of it, to its end, and there was no word of the server */
static bool
is_unanswered(const struct response *res)
{
	return res->got.n == 0 && res->sent.n > 0 && res->flags == 0 &&
	       (res->ending == END_CLOSED || res->ending == END_RESET);
}

static void
hear(void *ctx, const struct response *res)
{
	struct shapes *s = ctx;
	struct shape shape = { 0 };

	shape_learn(&shape, res);
	pthread_mutex_lock(&s->lock);
	struct asked *a = find_asked(s, &res->server, res->proto);
	if (a != NULL) {
		shape_merge(&a->shape, &shape);
		a->answered |= res->got.n > 0;
		a->unanswered |= is_unanswered(res);
	}
	pthread_mutex_unlock(&s->lock);
}

static bool
is_silent(const struct asked *a)
{
	return a->unanswered && !a->answered;
}

/* the names for which TLS was begun, and whether protocols were offered */
static void
add_handshakes(struct shapes *s, const struct inventory *inv)
{
	struct inventory_view v = inventory_view_of(inv);

	for (size_t i = 0; i < v.n_endpoint; i++) {
		const struct known_endpoint *e = v.endpoint[i];
		const struct known_tls *t = known_rest_of(e)->tls;
		struct asked *a =
		    t != NULL ? find_asked(s, &e->at, e->proto) : NULL;
		if (a == NULL)
			continue;
		for (enum tls_what w = TLS_VERSION; w <= TLS_GROUP; w++)
			for (int j = 0; j < t->n_text[w]; j++)
				shape_agreed(
				    &a->shape, w, known_tls_texts(t, w)[j]);
		const char *const *offered = known_tls_texts(t, TLS_OFFERED);
		const char *const *chosen = known_tls_texts(t, TLS_ALPN);
		const char *const *sni = known_tls_texts(t, TLS_SNI);
		for (int j = 0; j < t->n_text[TLS_OFFERED]; j++)
			shape_offers(&a->shape, offered[j]);
		for (int j = 0; j < t->n_text[TLS_ALPN]; j++)
			shape_offers(&a->shape, chosen[j]);
		for (int j = 0; j < t->n_text[TLS_SNI]; j++)
			shape_set_name(&a->shape, SHAPE_SNI, sni[j]);
	}
	inventory_view_release(&v);
}

static bool
write_shape(FILE *out, const struct asked *a)
{
	char text[ADDR_TEXT_MAX];
	json_t *o = json_pack("{s:s, s:s, s:i, s:s, s:b}", "type", "shape",
	    "addr", addr_format(&a->at.addr, text), "port", (int)a->at.port,
	    "proto", proto_name(a->proto), "offers_alpn", a->shape.offers_alpn);

	shape_json_put(o, &a->shape);
	if (is_silent(a))
		json_object_set_new(o, "silent", json_true());
	bool ok =
	    json_dumpf(o, out, JSON_COMPACT) == 0 && fputc('\n', out) != EOF;
	json_decref(o);
	return ok;
}

static enum exit_code
tell(struct identify *id, struct shapes *s, const struct pipeline *p, FILE *out)
{
	struct report_options options = identify_report(id);
	struct err err;

	add_handshakes(s, p->inventory);
	bool ok = report_json(out, p->inventory, &options, &err);
	for (size_t i = 0; ok && i < s->n; i++)
		if (is_silent(&s->v[i]) || !shape_is_empty(&s->v[i].shape))
			ok = write_shape(out, &s->v[i]);
	ok = fclose(out) == 0 && ok;
	return ok ? EXIT_FINE : EXIT_FAILED;
}

static enum exit_code
read_all(struct identify *id, FILE *out)
{
	struct shapes shapes = { .by_at = { .seed = id->setup.seed } };
	struct captures captures = { 0 };

	pthread_mutex_init(&shapes.lock, NULL);
	id->setup.hear = hear;
	id->setup.hear_ctx = &shapes;
	captures_find(&captures, &id->call->operands, id->options->verbose > 0);
	struct reading r = reading_run(id, &captures, 0);
	enum exit_code status = tell(id, &shapes, r.pipeline, out);
	if (status == EXIT_FINE && interrupt_came())
		status = EXIT_INTERRUPTED;
	else if (status == EXIT_FINE && r.unread)
		status = EXIT_FAILED;
	else if (status == EXIT_FINE && r.damaged)
		status = EXIT_DAMAGED;
	pipeline_free(r.pipeline);
	captures_release(&captures);
	index_release(&shapes.by_at);
	free(shapes.v);
	return status;
}

static _Noreturn void
be_reader(struct identify *id, int fd)
{
	FILE *out = fdopen(fd, "w");

	if (out == NULL || !confine(id->call, SANDBOX_OFFLINE))
		_exit(EXIT_FAILED);
	_exit(read_all(id, out));
}

/* --- the other end: it is still strangers who made this --- */

struct taking {
	struct evidence *evidence;
	bool full;
};

static void
take_result(void *ctx, const struct result *r)
{
	struct taking *t = ctx;

	t->full |= !evidence_take(t->evidence, r, EVIDENCE_HEARD);
}

static bool
number(const json_t *o, const char *key, json_int_t most, json_int_t *out)
{
	const json_t *n = json_object_get(o, key);

	*out = json_integer_value(n);
	return json_is_integer(n) && *out >= 0 && *out <= most;
}

static void
take_shape(struct taking *t, const json_t *o)
{
	const char *addr = json_string_value(json_object_get(o, "addr"));
	const char *text = json_string_value(json_object_get(o, "proto"));
	struct shape s = { 0 };
	struct endpoint at;
	enum proto proto;
	json_int_t port;
	struct err err;

	if (addr == NULL || text == NULL || !addr_parse(addr, &at.addr) ||
	    !proto_parse(text, &proto) || !number(o, "port", 65535, &port))
		return;
	at.port = (uint16_t)port;
	if (!shape_json_read(&s, o, &err))
		return;
	s.offers_alpn = json_is_true(json_object_get(o, "offers_alpn"));
	if (json_is_true(json_object_get(o, "silent")))
		t->full |= !evidence_silent(t->evidence, &at, proto);
	if (!shape_is_empty(&s))
		t->full |= !evidence_shape(t->evidence, &at, proto, &s);
}

static bool
take_all(int fd, struct taking *t)
{
	struct results *r = results_new(RESULTS_JSON, take_result, t);
	struct lines *in = xcalloc(1, sizeof(*in));
	struct buf line = { 0 };
	struct err err;
	enum line got;

	in->fd = fd;
	do {
		buf_clear(&line);
		got = lines_next(in, RESULT_BYTES_MAX, &line);
		if (got == LINE_FAILED && errno == EINTR)
			continue;
		if (got != LINE_READ)
			break;
		if (bytes_starts(
		        buf_view(&line), BYTES("{\"type\":\"shape\""))) {
			json_t *o =
			    json_loadb((const char *)line.p, line.n, 0, NULL);
			take_shape(t, o);
			json_decref(o);
			continue;
		}
		buf_byte(&line, '\n');
		results_feed(r, buf_view(&line));
	} while (true);
	bool ok = got == LINE_END && results_end(r, &err);
	results_free(r);
	buf_release(&line);
	free(in);
	return ok;
}

static enum exit_code
status_of(pid_t child)
{
	int status;

	while (waitpid(child, &status, 0) < 0)
		if (errno != EINTR)
			return EXIT_FAILED;
	if (WIFEXITED(status))
		return (enum exit_code)WEXITSTATUS(status);
	say("the process that reads was ended by signal %d; nothing was sent",
	    WTERMSIG(status));
	return EXIT_FAILED;
}

enum exit_code
heard_read(struct identify *id, struct evidence *e)
{
	struct taking t = { .evidence = e };
	int fd[2];

	fflush(NULL);
	if (pipe(fd) != 0) {
		say("no pipe to read through: %s", strerror(errno));
		return EXIT_FAILED;
	}
	pid_t child = fork();
	if (child < 0) {
		say("no process to read with: %s", strerror(errno));
		close(fd[0]);
		close(fd[1]);
		return EXIT_FAILED;
	}
	if (child == 0) {
		close(fd[0]);
		be_reader(id, fd[1]);
	}
	close(fd[1]);
	bool whole = take_all(fd[0], &t);
	close(fd[0]);
	enum exit_code status = status_of(child);
	if (status != EXIT_FINE && status != EXIT_DAMAGED)
		return status;
	if (t.full)
		say("more than %d endpoints were heard; the rest is left "
		    "aside",
		    EVIDENCE_ENDPOINTS_MAX);
	if (!whole)
		say("what was heard can not be read back, nothing was sent");
	return whole ? status : EXIT_FAILED;
}
