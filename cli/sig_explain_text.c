#include "cli/sig_explain.h"

#include "base/text.h"
#include "base/xalloc.h"
#include "cli/sig.h"
#include "cli/snippet.h"
#include "report/report.h"

#include <stdio.h>
#include <stdlib.h>

enum {
	SHOWN_BYTES = 64, /* of a response or a group */
	EARLIER_MAX = 10, /* lines in front of the winner */
	LATER_MAX = 3,    /* and behind it */
};

/* --- what is worth being told --- */

/* keeps the EARLIER_MAX of these that came farthest */
static void
keep_nearest(const struct explained *x, enum told *told, size_t n)
{
	for (;;) {
		size_t kept = 0, least = n;
		for (size_t i = 0; i < n; i++) {
			if (told[i] != TOLD_EARLIER)
				continue;
			kept++;
			if (least == n ||
			    x->e->tried[i].passed <= x->e->tried[least].passed)
				least = i;
		}
		if (kept <= EARLIER_MAX)
			return;
		told[least] = TOLD_NOT;
	}
}

/* those behind the winner, in its own section */
static void
choose_later(const struct explained *x, enum told *told, size_t winner)
{
	const struct explanation *e = x->e;
	size_t n = 0;

	for (size_t i = winner + 1; i < e->n_tried; i++)
		if (e->tried[i].section == e->tried[winner].section &&
		    (x->all || n++ < LATER_MAX))
			told[i] = TOLD_LATER;
}

/* the line that the caller had named is told of once */
static void
choose_named(const struct explained *x, enum told *told)
{
	const struct explain_try *tried = x->e->tried;

	if (x->e->n_tried == 0 || !tried[0].named)
		return;
	told[0] = TOLD_NAMED;
	for (size_t i = 1; i < x->e->n_tried; i++)
		if (tried[i].line == tried[0].line)
			told[i] = TOLD_NOT;
}

enum told *
explained_choose(const struct explained *x)
{
	const struct explanation *e = x->e;
	enum told *told = xcalloc(e->n_tried + 1, sizeof(*told));
	size_t winner = 0;

	while (winner < e->n_tried &&
	       (e->tried[winner].named || e->tried[winner].line != e->winner))
		winner++;
	for (size_t i = 0; i < winner; i++)
		told[i] =
		    e->tried[i].result == REGEX_HIT ? TOLD_NOT : TOLD_EARLIER;
	if (winner < e->n_tried)
		choose_later(x, told, winner);
	choose_named(x, told);
	if (!x->all)
		keep_nearest(x, told, winner);
	return told;
}

const char *
elicit_name(enum elicit how)
{
	static const char *const names[] = {
		[ELICIT_NAMED] = "named",
		[ELICIT_NOTHING] = "nothing",
		[ELICIT_EQUAL] = "equal",
		[ELICIT_LIKE] = "like",
		[ELICIT_UNKNOWN] = "unknown",
	};

	return names[how];
}

const char *
template_failure(enum template_result result)
{
	static const char *const why[] = {
		[TEMPLATE_NO_GROUP] = "a group took no part in the match",
		[TEMPLATE_NO_NUMBER] = "a number has eight bytes at most",
		[TEMPLATE_TOO_LONG] = "longer than the field may be",
		[TEMPLATE_AT_EDGE] = "bytes are missing behind it",
	};

	return why[result];
}

/* --- for people --- */

static void
put_bytes(struct bytes b)
{
	struct buf text = { 0 };

	text_add(&text, bytes_cut(b, 0, SHOWN_BYTES));
	printf("%s%s", buf_cstr(&text), b.n > SHOWN_BYTES ? "..." : "");
	buf_release(&text);
}

static void
print_why(const struct explained *x)
{
	static const char *const why[] = {
		[ELICIT_NAMED] = "this probe was answered",
		[ELICIT_NOTHING] = "nothing had been sent, so the server "
		                   "spoke by itself",
		[ELICIT_EQUAL] = "these probes send the very bytes that were "
		                 "sent",
		[ELICIT_LIKE] = "what was sent is `like` these probes",
		[ELICIT_UNKNOWN] = "it is not known what was sent: all probes "
		                   "are tried, those of the port first",
	};

	if (x->e->missing)
		puts("no probe has the name that was given");
	printf("asked by: %s\n", why[x->e->how]);
}

/* when every probe was tried, those without a candidate say nothing */
static void
print_sections(const struct explained *x)
{
	const struct explanation *e = x->e;
	size_t silent = 0;

	puts("\n  lines candidates  probe");
	for (size_t i = 0; i < e->n_section; i++) {
		const struct explain_section *s = &e->section[i];
		const struct sig_probe *p = &x->db->probe[s->probe];
		if (e->how == ELICIT_UNKNOWN && s->left == 0 && !x->all) {
			silent++;
			continue;
		}
		printf(
		    "%7zu %10zu  %s ", s->lines, s->left, proto_name(p->proto));
		put_text(p->name);
		puts(s->asked ? "" : ", as a fallback");
	}
	if (silent > 0)
		printf("and %zu probes without a candidate\n", silent);
}

static void
print_line_head(const struct explained *x, const struct sig_line *line)
{
	put_place(&line->place);
	printf("%s %s%s", sig_kind_name(line->kind),
	    line->inside_tls ? "ssl/" : "", line->service);
	if (line->probe != SIG_NO_PROBE) {
		fputs(", of ", stdout);
		put_text(x->db->probe[line->probe].name);
	}
}

static void
print_groups(const struct explained *x)
{
	const struct regex_groups *g = &x->e->groups;
	size_t n = REGEX_GROUPS;

	while (n > 1 && g->v[n - 1].p == NULL)
		n--;
	for (size_t i = 0; i < n; i++) {
		if (g->v[i].p == NULL) {
			printf("    $%zu  took no part\n", i);
			continue;
		}
		size_t at = (size_t)(g->v[i].p - x->e->subject.p);
		printf("    $%zu  %zu-%zu  ", i, at, at + g->v[i].n);
		put_bytes(g->v[i]);
		putchar('\n');
	}
}

static void
print_fields(const struct explained *x)
{
	for (size_t i = 0; i < x->e->n_field; i++) {
		const struct explain_field *f = &x->e->fields[i];
		printf("    %s ",
		    f->field == FIELD_N ? "cpe:/" : field_name(f->field));
		put_bytes(template_text(f->template));
		if (f->value != NULL)
			printf(" = %s\n", f->value);
		else
			printf(
			    " stays empty: %s\n", template_failure(f->result));
	}
}

static void
print_winner(const struct explained *x)
{
	const struct sig_line *line = x->e->winner;

	if (line == NULL) {
		puts("\nno line matches");
		return;
	}
	fputs("\nwon by ", stdout);
	print_line_head(x, line);
	putchar('\n');
	print_groups(x);
	print_fields(x);
}

static void
print_try(const struct explained *x, const struct explain_try *t)
{
	struct bytes pattern = regex_pattern(t->line->regex);

	print_line_head(x, t->line);
	if (t->result == REGEX_HIT) {
		puts(t->line == x->e->winner ? ": matches, and wins"
		                             : ": matches as well");
		return;
	}
	if (t->result == REGEX_GAVE_UP)
		puts(": gave up, PCRE2's limit was reached");
	else if (!t->left)
		puts(": not tried, the bytes lack a string it needs");
	else
		putchar('\n');
	snippet_print(stdout, 4, pattern, t->step.pattern);
	printf("    came to byte %zu", t->step.subject);
	if (t->step.start > 0)
		printf(", from byte %zu on", t->step.start);
	if (t->step.subject < x->e->subject.n) {
		fputs(", which begins ", stdout);
		put_bytes(bytes_cut(x->e->subject, t->step.subject, 20));
	} else {
		fputs(", the end", stdout);
	}
	putchar('\n');
}

static void
print_told(const struct explained *x, const enum told *told, enum told kind)
{
	static const char *const headings[TOLD_N] = {
		[TOLD_NAMED] = "the line that was asked for",
		[TOLD_EARLIER] = "tried before, and where they stopped",
		[TOLD_LATER] = "candidates behind it, too late in any case",
	};
	bool any = false;

	for (size_t i = 0; i < x->e->n_tried; i++) {
		if (told[i] != kind)
			continue;
		if (!any)
			printf("\n%s:\n", headings[kind]);
		any = true;
		print_try(x, &x->e->tried[i]);
	}
}

void
explained_text(const struct explained *x)
{
	enum told *told = explained_choose(x);

	printf("%zu bytes: ", x->e->subject.n);
	put_bytes(x->e->subject);
	putchar('\n');
	print_why(x);
	print_sections(x);
	print_winner(x);
	for (enum told kind = TOLD_NAMED; kind < TOLD_N; kind++)
		print_told(x, told, kind);
	free(told);
}
