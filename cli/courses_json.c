/*
 * The plan as one JSON object.  Of a question stand the probe's name and the
 * SHA-256 of its words, never the words: they are made again when it is read.
 */
#include "cli/courses.h"

#include "base/digest.h"
#include "base/xalloc.h"
#include "cli/shape_json.h"

#include <jansson.h>
#include <stdlib.h>

static json_t *
cost_json(const struct course_cost *cost)
{
	return json_pack("{s:f, s:f, s:f, s:f}", "connections",
	    (double)cost->conns / WEIGHT_ONE, "packets",
	    (double)cost->packets / WEIGHT_ONE, "bytes",
	    (double)cost->bytes / WEIGHT_ONE, "log_lines",
	    (double)cost->lines / WEIGHT_ONE);
}

static void
put(json_t *o, const char *key, const char *text)
{
	if (text != NULL && text[0] != '\0')
		json_object_set_new(o, key, json_string(text));
}

static json_t *
known_json(const struct known *k)
{
	json_t *o = json_object();

	put(o, "service", k->service);
	for (unsigned f = 0; k->service != NULL && f < FIELD_N; f++)
		put(o, field_name((enum field)f), k->field[f]);
	if (k->tunnel != TUNNEL_NONE)
		put(o, "tunnel", tunnel_name(k->tunnel));
	json_object_set_new(
	    o, "confidence", json_integer((json_int_t)k->confidence));
	put(o, "from", k->source == EVIDENCE_HEARD ? "heard" : "earlier");
	return o;
}

static json_t *
question_json(const struct course_question *q, struct arena *scratch)
{
	return json_pack("{s:s, s:i, s:s}", "probe", q->probe->name, "bytes",
	    (int)q->words.n, "sha256", digest_sha256(scratch, q->words));
}

static json_t *
course_json(const struct course *c, struct arena *scratch)
{
	char text[ADDR_TEXT_MAX];
	json_t *o = json_object(), *questions = json_array();
	json_t *shape = json_object();

	put(o, "addr", addr_format(&c->at.addr, text));
	json_object_set_new(o, "port", json_integer(c->at.port));
	put(o, "proto", proto_name(c->proto));
	if (c->known != NULL)
		json_object_set_new(o, "known", known_json(c->known));
	put(o, "missing", c->missing);
	put(o, "what", course_what_name(c->what));
	put(o, "why", c->why);
	for (size_t i = 0; i < c->n; i++)
		json_array_append_new(
		    questions, question_json(&c->q[i], scratch));
	if (c->what != COURSE_SKIP) {
		json_object_set_new(o, "tls", json_boolean(c->tls));
		json_object_set_new(o, "listens", json_boolean(c->listens));
		json_object_set_new(
		    o, "offers_alpn", json_boolean(c->offers_alpn));
		shape_json_put(shape, c->shape);
		json_object_set(o, "shape", shape);
		json_object_set(o, "questions", questions);
		json_object_set_new(o, "expected", cost_json(&c->cost));
	}
	json_decref(questions);
	json_decref(shape);
	return o;
}

void
courses_write(struct courses *c, struct buf *out)
{
	struct arena scratch = { 0 };
	json_t *list = json_array();
	json_t *o = json_pack("{s:s, s:i, s:s, s:I, s:o, s:f, s:o}", "type",
	    "plan", "format", COURSES_FORMAT, "hark", HARK_VERSION, "seed",
	    (json_int_t)c->seed, "expected", cost_json(&c->total), "seconds",
	    (double)c->duration_us / 1e6, "endpoints", list);

	for (size_t i = 0; i < c->n; i++)
		json_array_append_new(list, course_json(&c->v[i], &scratch));
	char *text = json_dumps(o, JSON_INDENT(1) | JSON_REAL_PRECISION(12));
	if (text == NULL)
		out_of_memory();
	struct bytes b = bytes_str(text);
	size_t at = out->n;
	buf_add(out, b);
	buf_byte(out, '\n');
	snprintf(c->hash, sizeof(c->hash), "%s",
	    digest_sha256(&scratch, bytes_cut(buf_view(out), at, b.n + 1)));
	free(text);
	json_decref(o);
	arena_release(&scratch);
}

/* --- reading --- */

struct reading_of {
	const struct sigdb *db;
	const struct weights *weights;
	enum safety most;
};

static const char *
string(const json_t *o, const char *key)
{
	const char *s = json_string_value(json_object_get(o, key));

	return s != NULL ? s : "";
}

static bool
number(const json_t *o, const char *key, json_int_t most, json_int_t *out)
{
	const json_t *n = json_object_get(o, key);

	*out = json_integer_value(n);
	return json_is_integer(n) && *out >= 0 && *out <= most;
}

static bool
read_question(struct course *c, const struct reading_of *of, const json_t *o,
    struct err *err)
{
	const char *name = string(o, "probe");
	const struct sig_probe *p =
	    sigdb_find(of->db, c->proto, bytes_str(name));

	if (p == NULL || p->proto != c->proto || p->payload.n == 0)
		return err_set(err, "there is no probe %s to ask with", name);
	if (p->safety > of->most)
		return err_set(err,
		    "the probe %s is not a safe one; --safety allows it", name);
	if (c->n == COURSE_QUESTIONS_MAX)
		return err_set(
		    err, "more than %d questions", COURSE_QUESTIONS_MAX);
	c->q[c->n++].probe = p;
	return true;
}

static bool
read_what(struct course *c, const char *text, struct err *err)
{
	for (unsigned i = 0; i <= COURSE_ASK; i++)
		if (strcmp(text, course_what_name((enum course_what)i)) == 0) {
			c->what = (enum course_what)i;
			return true;
		}
	return err_set(err, "\"what\" is none of skip, listen, ask");
}

/* whether the words are those that the plan was made with */
static bool
check_words(const struct course *c, const json_t *questions, struct err *err)
{
	struct arena scratch = { 0 };
	bool ok = true;

	for (size_t i = 0; ok && i < c->n; i++)
		if (strcmp(digest_sha256(&scratch, c->q[i].words),
		        string(json_array_get(questions, i), "sha256")) != 0)
			ok = err_set(err,
			    "the words of the probe %s are not those it was "
			    "planned with",
			    c->q[i].probe->name);
	arena_release(&scratch);
	return ok;
}

static bool
read_course(struct courses *all, struct course *c, const struct reading_of *of,
    const json_t *o, struct err *err)
{
	const json_t *questions = json_object_get(o, "questions");
	struct shape *shape = arena_alloc(&all->arena, sizeof(*shape));
	json_int_t port;

	if (!addr_parse(string(o, "addr"), &c->at.addr) ||
	    !number(o, "port", 65535, &port) || port == 0 ||
	    !proto_parse(string(o, "proto"), &c->proto))
		return err_set(err, "an endpoint needs addr, port and proto");
	c->at.port = (uint16_t)port;
	c->shape = shape;
	c->why = arena_str(&all->arena, bytes_str(string(o, "why")));
	c->tls = json_is_true(json_object_get(o, "tls"));
	c->listens = json_is_true(json_object_get(o, "listens"));
	c->offers_alpn = json_is_true(json_object_get(o, "offers_alpn"));
	if (!read_what(c, string(o, "what"), err) ||
	    !shape_json_read(shape, json_object_get(o, "shape"), err))
		return false;
	for (size_t i = 0; i < json_array_size(questions); i++)
		if (!read_question(c, of, json_array_get(questions, i), err))
			return false;
	if (c->what == COURSE_ASK && c->n == 0)
		return err_set(err, "it is asked, and no question");
	course_complete(c, of->weights, &all->arena);
	return check_words(c, questions, err);
}

static void
add_cost(struct course_cost *sum, const json_t *o)
{
	static const char *const keys[] = { "connections", "packets", "bytes",
		"log_lines" };
	uint64_t *to[] = { &sum->conns, &sum->packets, &sum->bytes,
		&sum->lines };

	for (size_t i = 0; i < 4; i++) {
		double v = json_number_value(json_object_get(o, keys[i]));
		if (v > 0 && v < 1e12)
			*to[i] = (uint64_t)(v * WEIGHT_ONE + 0.5);
	}
}

static bool
read_all(struct courses *c, const struct reading_of *of, const json_t *o,
    struct err *err)
{
	const json_t *list = json_object_get(o, "endpoints");
	json_int_t format;

	if (strcmp(string(o, "type"), "plan") != 0 || !json_is_array(list))
		return err_set(err, "this is no plan of hark follow");
	if (!number(o, "format", COURSES_FORMAT, &format) ||
	    format != COURSES_FORMAT)
		return err_set(err, "a plan of a format that is not known");
	if (json_array_size(list) > COURSES_MAX)
		return err_set(err, "more than %d endpoints", COURSES_MAX);
	c->seed = (uint64_t)json_integer_value(json_object_get(o, "seed"));
	c->v = xcalloc(json_array_size(list) + 1, sizeof(*c->v));
	for (; c->n < json_array_size(list); c->n++)
		if (!read_course(
		        c, &c->v[c->n], of, json_array_get(list, c->n), err))
			return err_wrap(err, "endpoint %zu", c->n + 1);
	add_cost(&c->total, json_object_get(o, "expected"));
	return true;
}

bool
courses_read(struct courses *c, const struct sigdb *db, const struct weights *w,
    enum safety most, struct bytes json, struct err *err)
{
	const struct reading_of of = { db, w, most };
	json_error_t why;
	struct arena scratch = { 0 };
	json_t *o = json_loadb(
	    (const char *)json.p, json.n, JSON_REJECT_DUPLICATES, &why);

	*c = (struct courses){ 0 };
	if (json.n == 0)
		return err_set(err, "nothing is in it");
	if (o == NULL)
		return err_set(err, "line %d: %s", why.line, why.text);
	bool ok = read_all(c, &of, o, err);
	json_decref(o);
	snprintf(c->hash, sizeof(c->hash), "%s", digest_sha256(&scratch, json));
	arena_release(&scratch);
	return ok;
}
