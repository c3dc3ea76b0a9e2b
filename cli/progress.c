#include "cli/progress.h"

#include "base/os.h"
#include "cli/say.h"

#include <inttypes.h>
#include <stdio.h>
#include <unistd.h>

enum { REDRAW_MS = 200, MEGABYTE = 1000000, LONGEST_S = 1000000000 };

void
progress_begin(
    struct progress *p, const char *unit, bool wanted, uint64_t total)
{
	*p = (struct progress){
		.is_shown = wanted && isatty(STDERR_FILENO) == 1,
		.unit = unit,
		.total = total,
	};
	if (!p->is_shown)
		return;
	p->started_ms = os_wall_us() / 1000;
	p->drawn_ms = p->started_ms;
}

static uint64_t
seconds_left(uint64_t done, uint64_t total, double rate)
{
	double left_s =
	    rate > 0 && total > done ? (double)(total - done) / rate : 0;

	return left_s < LONGEST_S ? (uint64_t)(left_s + 0.5) : LONGEST_S;
}

static void
format_bytes(char line[PROGRESS_LINE], uint64_t done, uint64_t total,
    double rate, uint64_t left_s)
{
	if (total == 0)
		snprintf(line, PROGRESS_LINE, "%.1f MB read, %.1f MB/s",
		    (double)done / MEGABYTE, rate / MEGABYTE);
	else
		snprintf(line, PROGRESS_LINE,
		    "%.0f %% of %.1f MB, %.1f MB/s, %" PRIu64 ":%02" PRIu64
		    " left",
		    100.0 * (double)(done < total ? done : total) /
		        (double)total,
		    (double)total / MEGABYTE, rate / MEGABYTE, left_s / 60,
		    left_s % 60);
}

void
progress_format(char line[PROGRESS_LINE], const char *unit, uint64_t done,
    uint64_t total, uint64_t ms)
{
	double rate = ms > 0 ? (double)done / (double)ms * 1000 : 0;
	uint64_t left_s = seconds_left(done, total, rate);

	if (unit == NULL)
		format_bytes(line, done, total, rate, left_s);
	else if (done == 0)
		snprintf(
		    line, PROGRESS_LINE, "0 of %" PRIu64 " %s", total, unit);
	else
		snprintf(line, PROGRESS_LINE,
		    "%" PRIu64 " of %" PRIu64 " %s, %" PRIu64 ":%02" PRIu64
		    " left",
		    done, total, unit, left_s / 60, left_s % 60);
}

static void
draw(struct progress *p, uint64_t done)
{
	char line[PROGRESS_LINE];
	uint64_t now = os_wall_us() / 1000, drawn = p->drawn_ms;

	if (now - drawn < REDRAW_MS ||
	    !atomic_compare_exchange_strong(&p->drawn_ms, &drawn, now))
		return;
	progress_format(line, p->unit, done, p->total, now - p->started_ms);
	say_for_now(line);
}

void
progress_add(struct progress *p, uint64_t more)
{
	if (p->is_shown)
		draw(p, atomic_fetch_add(&p->done, more) + more);
}

void
progress_set(struct progress *p, uint64_t done)
{
	if (p->is_shown)
		draw(p, done);
}

void
progress_end(struct progress *p)
{
	if (p->is_shown)
		say_for_now(NULL);
}
