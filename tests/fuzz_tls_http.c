/* fuzz_tls_http: HTTP/2 as text, and bodies without their codings */
#include "base/http2.h"
#include "capture/http_body.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* the first byte: 0 a server's HTTP/2, 1 a client's, else an HTTP response */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct buf out = { 0 };

	if (n == 0)
		return 0;
	struct bytes b = { data + 1, n - 1 };
	if (data[0] == 0) {
		http2_server_text(&out, b);
		assert(out.n <= HTTP2_TEXT_MAX);
	} else if (data[0] == 1) {
		http2_client_text(&out, b);
		assert(out.n <= HTTP2_TEXT_MAX);
	} else {
		body_decode(&out, b);
		assert(out.n <= BODY_MAX + b.n);
	}
	buf_release(&out);
	return 0;
}
