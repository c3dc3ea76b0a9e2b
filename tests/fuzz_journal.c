/*
 * fuzz_journal: a journal of ours, and behind its first line any bytes.
 *
 * What is told is put into words again, which must be a line that is read.
 */
#include "base/buf.h"
#include "cli/journal.h"
#include "cli/journal_lines.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static char word[2][8] = { "hark", "probe" };
static char *const command[] = { word[0], word[1] };

/* what was told, as written again */
struct again {
	struct buf line;
};

static void
read_again(struct again *a)
{
	struct journal_line line;
	struct err err;

	if (!journal_line_parse(&line, buf_view(&a->line), &err)) {
		fprintf(stderr, "%s: %s\n", err.text, buf_cstr(&a->line));
		abort();
	}
	journal_line_release(&line);
	buf_clear(&a->line);
}

static void
on_find(void *ctx, const struct finding *f)
{
	struct again *a = ctx;

	journal_line_found(&a->line, f);
	read_again(a);
}

static void
on_event(void *ctx, const struct endpoint_event *event)
{
	struct again *a = ctx;

	journal_line_state(&a->line, event);
	read_again(a);
}

static void
on_fact(void *ctx, const struct host_fact *fact)
{
	struct again *a = ctx;

	journal_line_fact(&a->line, fact, NULL, PROTO_TCP);
	read_again(a);
}

static void
on_secured(void *ctx, const struct tls_facts *facts)
{
	struct again *a = ctx;

	journal_line_tls(&a->line, facts);
	read_again(a);
}

static void
on_latency(void *ctx, const struct addr *host, uint64_t rtt_us)
{
	struct again *a = ctx;

	journal_line_latency(&a->line, host, rtt_us);
	read_again(a);
}

static void
put(int fd, struct bytes b)
{
	if (write(fd, b.p, b.n) != (ssize_t)b.n)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct again again = { 0 };
	const struct prober_sinks into = { .find = on_find,
		.event = on_event,
		.fact = on_fact,
		.secured = on_secured,
		.latency = on_latency,
		.ctx = &again };
	struct buf head = { 0 };
	char path[64];
	struct err err;
	int fd = memfd_create("journal", MFD_CLOEXEC);

	if (fd < 0)
		abort();
	journal_line_run(&head, 2, command, 2);
	buf_byte(&head, '\n');
	put(fd, buf_view(&head));
	put(fd, (struct bytes){ data, n });
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	struct journal *j = journal_open(path, command, 2, &err);
	if (j != NULL) {
		(void)journal_tell(j, &into, &err);
		(void)journal_close(j, &err);
	}
	close(fd);
	buf_release(&head);
	buf_release(&again.line);
	return 0;
}
