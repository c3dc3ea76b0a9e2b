#include "report/json_fields.h"

#include "inventory/known_tls.h"

#include <string.h>

static json_t *
cert_json(const struct tls_cert *c, bool leaf)
{
	json_t *o = json_object(), *names = json_array();

	json_put_text(o, "subject", c->subject);
	json_put_text(o, "issuer", c->issuer);
	for (size_t i = 0; i < c->n_name; i++)
		json_array_append_new(names, json_string(c->name[i]));
	json_put_array(o, "names", names);
	json_put_text(o, "serial", c->serial);
	json_put_text(o, "not_before", c->not_before);
	json_put_text(o, "not_after", c->not_after);
	json_put_text(o, "key", c->key);
	json_put_text(o, "sha256", c->sha256);
	json_object_set_new(o, "self_signed", json_boolean(c->self_signed));
	json_object_set_new(o, "leaf", json_boolean(leaf));
	return o;
}

static void
put_kinds(
    json_t *o, const struct known_tls *t, enum tls_what from, enum tls_what to)
{
	for (int w = (int)from; w < (int)to; w++) {
		const char *const *text = known_tls_texts(t, (enum tls_what)w);
		json_t *array = json_array();
		for (int i = 0; i < t->n_text[w]; i++)
			json_array_append_new(array, json_string(text[i]));
		json_put_array(o, tls_what_name((enum tls_what)w), array);
	}
}

/* keeps an object unless nothing is in it */
static void
put_object(json_t *o, const char *key, json_t *object)
{
	if (json_object_size(object) > 0)
		json_object_set_new(o, key, object);
	else
		json_decref(object);
}

void
json_put_tls(json_t *o, const struct known_tls *t)
{
	if (t == NULL)
		return;
	json_t *tls = json_object(), *ssh = json_object(),
	       *certs = json_array();
	put_kinds(tls, t, TLS_VERSION, TLS_HASSH);
	put_kinds(tls, t, TLS_INSIDE, TLS_WHAT_N);
	put_kinds(ssh, t, TLS_HASSH, TLS_INSIDE);
	if (t->resumed)
		json_object_set_new(tls, "resumed", json_true());
	if (t->client_cert_asked)
		json_object_set_new(tls, "client_cert_asked", json_true());
	for (size_t i = 0; i < t->n_cert; i++)
		json_array_append_new(
		    certs, cert_json(t->cert[i], known_tls_is_leaf(t, i)));
	json_put_array(tls, "certificates", certs);
	if (t->starttls)
		json_object_set_new(o, "starttls", json_true());
	put_object(o, "tls", tls);
	put_object(o, "ssh", ssh);
}
