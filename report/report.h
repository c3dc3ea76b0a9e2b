/*
 * report: an inventory written down, in one of several formats.
 *
 * A writer is a function in a table; adding a format is one row and one file.
 * All text that comes out is printable UTF-8 (base/text.h): no control byte
 * of a peer, a file name or an argument ever reaches the reader.
 */
#ifndef REPORT_REPORT_H
#define REPORT_REPORT_H

#include "base/buf.h"
#include "base/err.h"
#include "base/portset.h"
#include "base/time_text.h"
#include "inventory/inventory.h"
#include "match/port_names.h"
#include "report/oui.h"

#include <stdio.h>

/* how often something happened, by the name it has in the trailer */
struct report_count {
	const char *name;
	uint64_t n;
};

struct report_options {
	const char *version;  /* of the program */
	char *const *command; /* as it was called; raw bytes */
	size_t n_command;
	char *const *files; /* what was read; raw bytes */
	size_t n_files;
	uint64_t started_us;  /* 0: not known */
	uint64_t finished_us; /* 0: as started */
	int exit;             /* what the program will end with */
	const struct report_count *counts;
	size_t n_counts;
	const struct portset *ports;    /* NULL: all */
	const struct port_names *names; /* NULL: no guesses */
	const struct oui *vendors;      /* of network cards; NULL: no list */
	bool asked;         /* hosts that gave nothing are told of as well */
	unsigned intensity; /* of the questions */
	bool verbose;
	bool begun; /* its beginning was written: report_writer.begin */
};

/* writes and flushes; false when `out` took not all of it */
typedef bool report_fn(FILE *out, const struct inventory *inv,
    const struct report_options *options, struct err *err);

/* the part in front of everything else, for those who write lines */
typedef void report_begin_fn(FILE *out, const struct report_options *options);

/* one endpoint as it is now; `is_new`: the first line about it */
typedef void report_line_fn(FILE *out, const struct known_endpoint *e,
    const struct report_options *options, bool is_new);

/*
 * Who listens writes lines as things become known, and the report at the end:
 * begin, any number of lines, write.
 */
struct report_writer {
	const char *name;   /* "json" */
	const char *option; /* "-oJ" */
	report_fn *write;
	report_begin_fn *begin; /* NULL: nothing */
	report_line_fn *line;   /* NULL: it is written at the end alone */
};

extern const struct report_writer report_writers[];
extern const size_t n_report_writers;

report_fn report_text, report_json, report_xml, report_grepable;
report_begin_fn report_json_begin;
report_line_fn report_text_line, report_json_line;

/* by its option or its name; NULL: none */
const struct report_writer *report_find(const char *name);

/* so that `path` is either what it was or complete: base/save.h */
bool report_save(const struct report_writer *writer, const char *path,
    const struct inventory *inv, const struct report_options *options,
    struct err *err);

/* whether all that was written to `out` has arrived */
bool report_flushed(FILE *out, struct err *err);

bool report_shows(
    const struct report_options *options, const struct known_endpoint *e);

/* product version (info), as in Nmap's VERSION column, at the end of `out` */
void version_add(struct buf *out, const char *const field[FIELD_N]);

/* the name of the HEARD_* flag with number i: "gap", "conflict", ... */
const char *flag_name(unsigned i);

#endif
