#include "cli/sig_explain.h"

#include "cli/sig.h"

#include <stdlib.h>

static json_t *
sections_json(const struct explained *x)
{
	json_t *array = json_array();

	for (size_t i = 0; i < x->e->n_section; i++) {
		const struct explain_section *s = &x->e->section[i];
		const struct sig_probe *p = &x->db->probe[s->probe];
		json_t *o = json_object();
		json_put_text(o, "proto", proto_name(p->proto));
		json_put_bytes(o, "probe", bytes_str(p->name));
		json_put_text(o, "role", s->asked ? "asked" : "fallback");
		json_put_number(o, "lines", s->lines);
		json_put_number(o, "candidates", s->left);
		json_array_append_new(array, o);
	}
	return array;
}

static json_t *
line_json(const struct explained *x, const struct sig_line *line)
{
	json_t *o = json_object();

	sig_put_place(o, &line->place);
	json_put_text(o, "kind", sig_kind_name(line->kind));
	json_put_text(o, "service", line->service);
	if (line->inside_tls)
		json_put_text(o, "tunnel", tunnel_name(TUNNEL_TLS));
	if (line->probe != SIG_NO_PROBE)
		json_put_bytes(
		    o, "probe", bytes_str(x->db->probe[line->probe].name));
	json_put_bytes(o, "pattern", regex_pattern(line->regex));
	return o;
}

static json_t *
groups_json(const struct explained *x)
{
	const struct regex_groups *g = &x->e->groups;
	json_t *array = json_array();

	for (unsigned i = 0; i < REGEX_GROUPS; i++) {
		if (g->v[i].p == NULL)
			continue;
		size_t at = (size_t)(g->v[i].p - x->e->subject.p);
		json_t *o = json_object();
		json_put_number(o, "group", i);
		json_put_number(o, "from", at);
		json_put_number(o, "to", at + g->v[i].n);
		json_put_bytes(o, "text", g->v[i]);
		json_array_append_new(array, o);
	}
	return array;
}

static json_t *
fields_json(const struct explained *x)
{
	json_t *array = json_array();

	for (size_t i = 0; i < x->e->n_field; i++) {
		const struct explain_field *f = &x->e->fields[i];
		json_t *o = json_object();
		struct buf text = { 0 };
		buf_str(&text, f->field == FIELD_N ? "cpe:/" : "");
		buf_add(&text, template_text(f->template));
		json_put_text(o, "field",
		    f->field == FIELD_N ? "cpe" : field_name(f->field));
		json_put_bytes(o, "template", buf_view(&text));
		buf_release(&text);
		json_put_text(o, "value", f->value);
		if (f->value == NULL)
			json_put_text(o, "failed", template_failure(f->result));
		json_array_append_new(array, o);
	}
	return array;
}

static json_t *
try_json(const struct explained *x, const struct explain_try *t, enum told told)
{
	static const char *const results[] = {
		[REGEX_HIT] = "hit",
		[REGEX_MISS] = "miss",
		[REGEX_GAVE_UP] = "gave-up",
	};
	static const char *const when[TOLD_N] = {
		[TOLD_NAMED] = "named",
		[TOLD_EARLIER] = "earlier",
		[TOLD_LATER] = "later",
	};
	json_t *o = line_json(x, t->line);

	json_put_text(o, "when", when[told]);
	json_put_text(o, "result", results[t->result]);
	json_object_set_new(o, "candidate", json_boolean(t->left));
	if (t->result == REGEX_HIT)
		return o;
	json_put_number(o, "pattern_at", t->step.pattern);
	json_put_number(o, "from", t->step.start);
	json_put_number(o, "to", t->step.subject);
	return o;
}

static json_t *
tried_json(const struct explained *x)
{
	enum told *told = explained_choose(x);
	json_t *array = json_array();

	for (size_t i = 0; i < x->e->n_tried; i++)
		if (told[i] != TOLD_NOT)
			json_array_append_new(
			    array, try_json(x, &x->e->tried[i], told[i]));
	free(told);
	return array;
}

void
explained_json(const struct explained *x)
{
	json_t *o = json_object();

	json_put_number(o, "bytes", x->e->subject.n);
	json_put_text(o, "asked_by", elicit_name(x->e->how));
	if (x->e->missing)
		json_put_bytes(o, "unknown_probe", bytes_str(x->res->probe));
	json_put_array(o, "probes", sections_json(x));
	if (x->e->winner != NULL) {
		json_t *winner = line_json(x, x->e->winner);
		json_put_array(winner, "groups", groups_json(x));
		json_put_array(winner, "fields", fields_json(x));
		json_object_set_new(o, "winner", winner);
	}
	json_put_array(o, "tried", tried_json(x));
	json_print(stdout, o);
}
