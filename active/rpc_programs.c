#include "active/rpc_programs.h"

#include "base/text.h"
#include "base/xalloc.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/*
 * Numbers are those of IANA's registry of RPC program numbers and of the
 * systems that use them; names are the usual ones.
 */
static const struct rpc_program own[] = {
	{ 100003, "nfs" },
	{ 100005, "mountd" },
	{ 100021, "nlockmgr" },
	{ 100024, "status" },
	{ RPC_RPCBIND, "rpcbind" },
	{ 100227, "nfs_acl" },
	{ 100011, "rquotad" },
	{ 100004, "ypserv" },
	{ 100007, "ypbind" },
	{ 100009, "yppasswdd" },
	{ 100069, "ypxfrd" },
	{ 100001, "rstatd" },
	{ 100002, "rusersd" },
	{ 100008, "walld" },
	{ 100012, "sprayd" },
	{ 100026, "bootparam" },
	{ 100028, "ypupdated" },
	{ 100029, "keyserv" },
	{ 100068, "cmsd" },
	{ 100083, "ttdbserverd" },
	{ 100232, "sadmind" },
	{ 391002, "sgi_fam" },
	{ 300019, "amd" },
	{ 150001, "pcnfsd" },
	{ 390113, "nsrexecd" },
	{ 395183, "vxi11_core" },
	{ 14398633, "gluster_handshake" },
	/* the rest is for who is none of these */
	{ 1298437, "glusterfs" },
	{ 1238433, "glusterd_mgmt" },
	{ 1238463, "gluster_cli" },
	{ 34123456, "gluster_portmap" },
	{ 123451501, "gluster_dump" },
	{ 395184, "vxi11_async" },
	{ 395185, "vxi11_intr" },
	{ 390103, "nsrd" },
	{ 390104, "nsrmmd" },
	{ 390105, "nsrindexd" },
	{ 390107, "nsrmmdbd" },
	{ 390109, "nsrstat" },
	{ 390433, "nsrjobd" },
	{ 100010, "etherstatd" },
	{ 100013, "3270_mapper" },
	{ 100014, "rje_mapper" },
	{ 100015, "selection_svc" },
	{ 100016, "database_svc" },
	{ 100017, "rexd" },
	{ 100018, "alis" },
	{ 100019, "sched" },
	{ 100020, "llockmgr" },
	{ 100022, "x25.inr" },
	{ 100023, "statmon" },
	{ 100025, "select_lib" },
	{ 100027, "mazewars" },
	{ 100030, "securelogin" },
	{ 100031, "nfs_fwdInit" },
	{ 100032, "nfs_fwdTrns" },
	{ 100033, "sunlink_mapper" },
	{ 100034, "net_monitor" },
	{ 100035, "database" },
	{ 100036, "passwd_auth" },
	{ 100037, "tfsd" },
	{ 100038, "nsed" },
	{ 100039, "nsemntd" },
	{ 100041, "pnpd" },
	{ 100042, "ipalloc" },
	{ 100043, "filehandle" },
	{ 100055, "ioadmd" },
	{ 100062, "NETlicense" },
	{ 100065, "sunisamd" },
	{ 100066, "debug_svc" },
	{ 100071, "bugtraqd" },
	{ 100078, "kerbd" },
	{ 100099, "autofs" },
	{ 100101, "event" },
	{ 100102, "logger" },
	{ 100104, "sync" },
	{ 100107, "hostperf" },
	{ 100109, "activity" },
	{ 100112, "hostmem" },
	{ 100113, "sample" },
	{ 100114, "x25" },
	{ 100115, "ping" },
	{ 100116, "rpcnfs" },
	{ 100117, "hostif" },
	{ 100118, "etherif" },
	{ 100120, "iproutes" },
	{ 100121, "layers" },
	{ 100122, "snmp" },
	{ 100123, "traffic" },
	{ 100133, "nsm_addrand" },
	{ 100155, "smserverd" },
	{ 100221, "kcms_server" },
	{ 100229, "metad" },
	{ 100230, "metamhd" },
	{ 100233, "ufsd" },
	{ 100234, "gssd" },
	{ 100235, "cachefsd" },
	{ 100242, "metamedd" },
	{ 100249, "snmpXdmid" },
	{ 100300, "nisd" },
	{ 100301, "nis_cache" },
	{ 100302, "nis_callback" },
	{ 100303, "nispasswd" },
	{ 100422, "mdcommd" },
	{ 200000, "PyramidLock" },
	{ 200006, "pnictl" },
	{ 300598, "dmispd" },
	{ 390100, "prestoctl_svc" },
	{ 391000, "sgi_snoopd" },
	{ 391001, "sgi_toolkitbus" },
	{ 391003, "sgi_notepad" },
	{ 391004, "sgi_mountd" },
	{ 391005, "sgi_smtd" },
	{ 391006, "sgi_pcsd" },
	{ 391007, "sgi_nfs" },
	{ 391008, "sgi_rfind" },
	{ 391009, "sgi_pod" },
	{ 391010, "sgi_iphone" },
	{ 391011, "sgi_videod" },
	{ 545580417, "ugidd" },
	{ 600100069, "fypxfrd" },
	{ 788585389, "bwnfsd" },
	{ 824395111, "cfsd" },
	{ 0x40000000, "nfs_callback" },
	{ 1342177279, "ttsession" },
};

enum {
	N_OWN = sizeof(own) / sizeof(own[0]),
	N_COMMON = 27,
	NAME_MAX = 64,
};

struct rpc_programs {
	struct rpc_program *item;
	size_t n, cap;
	struct arena names;
};

static void
add(struct rpc_programs *p, struct rpc_program item)
{
	p->item = xgrow(p->item, p->n, &p->cap, sizeof(*p->item));
	p->item[p->n++] = item;
}

/* the next word of a line, whose end is a blank or the line's */
static struct bytes
next_word(struct bytes *line)
{
	size_t at = 0, end;

	while (at < line->n && isspace(line->p[at]))
		at++;
	for (end = at; end < line->n && !isspace(line->p[end]);)
		end++;
	struct bytes word = bytes_cut(*line, at, end - at);
	*line = bytes_cut(*line, end, line->n);
	return word;
}

/* 0: it is no number of a program */
static uint32_t
number_of(struct bytes word)
{
	uint64_t v = 0;

	for (size_t i = 0; i < word.n; i++) {
		if (!isdigit(word.p[i]))
			return 0;
		v = v * 10 + (unsigned)(word.p[i] - '0');
		if (v > UINT32_MAX)
			return 0;
	}
	return (uint32_t)v;
}

/* "name number aliases # comment"; what is not a line of it is left out */
static void
add_line(struct rpc_programs *p, struct bytes line)
{
	struct bytes name = next_word(&line);
	uint32_t number = number_of(next_word(&line));

	if (name.n == 0 || name.p[0] == '#' || name.n > NAME_MAX ||
	    number == 0 || p->n == RPC_PROGRAMS_MAX ||
	    rpc_programs_name(p, number) != NULL)
		return;
	add(p, (struct rpc_program){ number, text_of(&p->names, name) });
}

struct rpc_programs *
rpc_programs_new(struct bytes system)
{
	struct rpc_programs *p = xcalloc(1, sizeof(*p));

	for (size_t i = 0; i < N_OWN; i++)
		add(p, own[i]);
	while (system.n > 0) {
		const uint8_t *end = memchr(system.p, '\n', system.n);
		size_t n = end != NULL ? (size_t)(end - system.p) : system.n;
		add_line(p, bytes_cut(system, 0, n));
		system = bytes_cut(system, n + 1, system.n);
	}
	return p;
}

void
rpc_programs_free(struct rpc_programs *p)
{
	if (p == NULL)
		return;
	free(p->item);
	arena_release(&p->names);
	free(p);
}

size_t
rpc_programs_n(const struct rpc_programs *p)
{
	return p->n;
}

size_t
rpc_programs_n_common(const struct rpc_programs *p)
{
	return p->n < N_COMMON ? p->n : N_COMMON;
}

const struct rpc_program *
rpc_programs_at(const struct rpc_programs *p, size_t i)
{
	return &p->item[i];
}

const char *
rpc_programs_name(const struct rpc_programs *p, uint32_t number)
{
	for (size_t i = 0; i < p->n; i++)
		if (p->item[i].number == number)
			return p->item[i].name;
	return NULL;
}
