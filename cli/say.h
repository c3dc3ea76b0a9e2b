/*
 * say: what hark tells its user besides results, on standard error.
 */
#ifndef CLI_SAY_H
#define CLI_SAY_H

/*
 * One line, without control bytes whatever file names and arguments the
 * parameters hold.  say puts "hark: " in front, say_plain nothing.
 */
void say(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void say_plain(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/*
 * Shows a line on the terminal that the next one replaces, or what is said
 * next; NULL: takes it away.  Only for a standard error that is a terminal.
 */
void say_for_now(const char *line);

#endif
