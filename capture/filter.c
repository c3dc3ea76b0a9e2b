#include "capture/filter.h"

#include "base/xalloc.h"

#include <pcap/pcap.h>
#include <stdlib.h>
#include <string.h>

enum { SNAPLEN = 256 << 10, PROGRAMS_MAX = 16 };

struct program {
	int link;
	bool fits; /* compiled */
	struct bpf_program bpf;
};

struct filter {
	char *expression;
	struct program program[PROGRAMS_MAX]; /* that used last is the first */
	size_t n;
	struct err misfit;
};

/* link types of which at least one knows every word of the language */
static const int links[] = { DLT_EN10MB, DLT_RAW, DLT_IEEE802_11_RADIO, DLT_PPP,
	DLT_LINUX_SLL2, DLT_PFLOG, DLT_MTP2, DLT_SUNATM };

static bool
compile(const struct filter *f, struct program *p, int link, struct err *err)
{
	pcap_t *dead = pcap_open_dead(link, SNAPLEN);

	*p = (struct program){ .link = link };
	if (dead == NULL)
		return err_set(err, "no memory for a filter");
	p->fits = pcap_compile(dead, &p->bpf, f->expression, 1,
	              PCAP_NETMASK_UNKNOWN) == 0;
	if (!p->fits)
		err_set(err, "%s", pcap_geterr(dead));
	pcap_close(dead);
	return p->fits;
}

static void
program_release(struct program *p)
{
	if (p->fits)
		pcap_freecode(&p->bpf);
}

struct filter *
filter_new(const char *expression, struct err *err)
{
	struct filter *f = xcalloc(1, sizeof(*f));
	struct program p;
	struct err more;

	f->expression = xstrdup(expression);
	bool fits = compile(f, &p, links[0], err);
	for (size_t i = 1; !fits && i < sizeof(links) / sizeof(links[0]); i++)
		fits = compile(f, &p, links[i], &more);
	if (!fits) {
		filter_free(f);
		return NULL;
	}
	program_release(&p);
	return f;
}

void
filter_free(struct filter *f)
{
	if (f == NULL)
		return;
	for (size_t i = 0; i < f->n; i++)
		program_release(&f->program[i]);
	free(f->expression);
	free(f);
}

/* a new program at the end; the last one gives way when there are too many */
static size_t
add_program(struct filter *f, int link)
{
	struct err why;

	if (f->n == PROGRAMS_MAX)
		program_release(&f->program[f->n - 1]);
	else
		f->n++;
	if (!compile(f, &f->program[f->n - 1], link, &why)) {
		f->misfit = why;
		err_wrap(&f->misfit, "link type %d", link);
	}
	return f->n - 1;
}

/* the program for a link type, which then is the first */
static const struct program *
program_for(struct filter *f, int link)
{
	size_t i = 0;

	while (i < f->n && f->program[i].link != link)
		i++;
	if (i == f->n)
		i = add_program(f, link);
	struct program p = f->program[i];
	f->program[i] = f->program[0];
	f->program[0] = p;
	return &f->program[0];
}

bool
filter_passes(struct filter *f, const struct packet *p)
{
	const struct program *program = f->program;
	struct pcap_pkthdr h = {
		.caplen = (bpf_u_int32)p->data.n,
		.len = (bpf_u_int32)p->wire_len,
	};

	if (f->n == 0 || program->link != p->link)
		program = program_for(f, p->link);
	return program->fits &&
	       pcap_offline_filter(&program->bpf, &h, p->data.p) != 0;
}

const char *
filter_misfit(const struct filter *f)
{
	return f->misfit.text[0] != '\0' ? f->misfit.text : NULL;
}
