#include "match/noise.h"

enum { RUN = 4096, RANDOM = 512, SHORT_RANDOM = 40 };

static const struct {
	struct noise noise;
	struct bytes bytes;
} said[] = {
	{ { "an HTTP 404 page", "http" },
	    BYTES("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n"
	          "Content-Length: 91\r\nConnection: close\r\n\r\n"
	          "<html><head><title>404 Not Found</title></head>"
	          "<body><h1>Not Found</h1></body></html>\r\n") },
	{ { "an HTTP 400 page", "http" },
	    BYTES("HTTP/1.0 400 Bad Request\r\nContent-Type: text/html\r\n\r\n"
	          "<html><body><h1>400 Bad Request</h1></body></html>\n") },
	{ { "an HTTP 500 answer without a body", "http" },
	    BYTES("HTTP/1.1 500 Internal Server Error\r\n"
	          "Content-Length: 0\r\nConnection: close\r\n\r\n") },
	{ { "an HTTP redirection", "http" },
	    BYTES("HTTP/1.1 302 Found\r\nLocation: /index.html\r\n"
	          "Content-Length: 0\r\n\r\n") },
	{ { "an HTTP 401 answer", "http" },
	    BYTES("HTTP/1.1 401 Unauthorized\r\n"
	          "WWW-Authenticate: Basic realm=\"private\"\r\n"
	          "Content-Length: 0\r\n\r\n") },
	{ { "a page without headers", "http" },
	    BYTES("<html><head><title>Error</title></head>"
	          "<body>Error</body></html>\n") },
	{ { "an empty line", NULL }, BYTES("\r\n") },
	{ { "empty lines", NULL }, BYTES("\r\n\r\n\r\n\r\n\n\n\n\n") },
	{ { "the word error", NULL }, BYTES("error\r\n") },
	{ { "a line that says nothing", NULL }, BYTES("Hello.\r\n") },
	{ { "a number", NULL }, BYTES("12345\r\n") },
	{ { "a single NUL", NULL }, BYTES("\0") },
	{ { "four NULs", NULL }, BYTES("\0\0\0\0") },
};

static const struct {
	struct noise noise;
	uint8_t byte;
} runs[] = {
	{ { "a run of NULs", NULL }, 0 },
	{ { "a run of 0xff", NULL }, 0xff },
	{ { "a run of blanks", NULL }, ' ' },
	{ { "a run of newlines", NULL }, '\n' },
	{ { "a run of the letter A", NULL }, 'A' },
	{ { "a run of the letter x", NULL }, 'x' },
	{ { "a run of the digit 0", NULL }, '0' },
	{ { "a run of dots", NULL }, '.' },
};

static const struct {
	struct noise noise;
	uint64_t seed;
	size_t n;
	uint8_t mask; /* what is kept of each byte */
} random_bytes[] = {
	{ { "random bytes (1)", NULL }, 1, RANDOM, 0xff },
	{ { "random bytes (2)", NULL }, 2, RANDOM, 0xff },
	{ { "random bytes (3)", NULL }, 3, RANDOM, 0xff },
	{ { "a few random bytes (1)", NULL }, 4, SHORT_RANDOM, 0xff },
	{ { "a few random bytes (2)", NULL }, 5, SHORT_RANDOM, 0xff },
	{ { "random bytes below 128", NULL }, 6, RANDOM, 0x7f },
	{ { "random bytes below 8", NULL }, 7, RANDOM, 0x07 },
};

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* xorshift64*, of which the upper bits are good */
static void
add_random(struct buf *out, uint64_t seed, size_t n, uint8_t mask)
{
	uint64_t x = seed * 0x9e3779b97f4a7c15u;

	for (size_t i = 0; i < n; i++) {
		x ^= x >> 12;
		x ^= x << 25;
		x ^= x >> 27;
		buf_byte(out, (uint8_t)(x * 0x2545f4914f6cdd1du >> 56) & mask);
	}
}

bool
noise_get(size_t i, struct noise *noise, struct buf *out)
{
	buf_clear(out);
	if (i < COUNT(said)) {
		*noise = said[i].noise;
		buf_add(out, said[i].bytes);
		return true;
	}
	i -= COUNT(said);
	if (i < COUNT(runs)) {
		*noise = runs[i].noise;
		for (size_t k = 0; k < RUN; k++)
			buf_byte(out, runs[i].byte);
		return true;
	}
	i -= COUNT(runs);
	if (i >= COUNT(random_bytes))
		return false;
	*noise = random_bytes[i].noise;
	add_random(
	    out, random_bytes[i].seed, random_bytes[i].n, random_bytes[i].mask);
	return true;
}
