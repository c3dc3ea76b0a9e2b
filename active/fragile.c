#include "active/fragile.h"

#include <string.h>
#include <strings.h>

enum { TCP = 1 << PROTO_TCP, UDP = 1 << PROTO_UDP, BOTH = TCP | UDP };

struct range {
	uint16_t lo, hi;
	unsigned protos;
};

static const struct range printers[] = {
	{ 515, 515, BOTH },   /* LPD */
	{ 631, 631, BOTH },   /* IPP */
	{ 9100, 9107, BOTH }, /* JetDirect and its like */
	{ 9999, 9999, BOTH }, /* PJL of some printers */
};

/* by IANA's registry and makers' manuals */
static const struct range machines[] = {
	{ 102, 102, TCP },      /* S7, MMS */
	{ 502, 502, BOTH },     /* Modbus */
	{ 789, 789, TCP },      /* Red Lion Crimson */
	{ 802, 802, TCP },      /* Modbus inside TLS */
	{ 1089, 1091, BOTH },   /* Foundation Fieldbus HSE */
	{ 1911, 1911, TCP },    /* Niagara Fox */
	{ 1962, 1962, TCP },    /* PCWorx */
	{ 2222, 2222, UDP },    /* EtherNet/IP's cyclic data */
	{ 2404, 2404, TCP },    /* IEC 60870-5-104 */
	{ 2455, 2455, TCP },    /* CODESYS 2 */
	{ 4059, 4059, BOTH },   /* DLMS/COSEM */
	{ 4712, 4713, BOTH },   /* C37.118 */
	{ 4840, 4840, BOTH },   /* OPC UA */
	{ 4911, 4911, TCP },    /* Niagara Fox inside TLS */
	{ 5006, 5008, BOTH },   /* MELSEC */
	{ 5094, 5094, BOTH },   /* HART-IP */
	{ 9600, 9600, BOTH },   /* Omron FINS */
	{ 11740, 11743, TCP },  /* CODESYS 3 */
	{ 17185, 17185, UDP },  /* VxWorks's debugger */
	{ 18245, 18246, BOTH }, /* GE SRTP */
	{ 20000, 20000, BOTH }, /* DNP3 */
	{ 20547, 20547, BOTH }, /* ProConOS */
	{ 34962, 34964, BOTH }, /* PROFINET */
	{ 34980, 34980, BOTH }, /* EtherCAT */
	{ 44818, 44818, BOTH }, /* EtherNet/IP */
	{ 47808, 47823, UDP },  /* BACnet */
	{ 48898, 48899, BOTH }, /* Beckhoff ADS */
	{ 55000, 55003, BOTH }, /* FL-net */
};

/* as signatures call them, whatever the case */
static const char *const services[] = {
	"EtherNetIP-2",
	"ads",
	"atg",
	"bacnet",
	"c37.118",
	"codesys",
	"dlms-cosem",
	"dnp3",
	"ge-srtp",
	"hart-ip",
	"hp-pjl",
	"iec-104",
	"ipp",
	"iso-tsap",
	"jetdirect",
	"knxnet-ip",
	"lantronix-config",
	"melsec",
	"modbus",
	"niagara-fox",
	"omron-fins",
	"opcua",
	"printer",
	"profinet-cm",
	"wdbrpc",
};

/* parts of what devices are called */
static const char *const devices[] = {
	"printer",
	"print server",
	"industrial",
	"plc",
};

static void
add(struct portset *into, const struct range *range, size_t n)
{
	for (size_t i = 0; i < n; i++)
		for (unsigned p = PROTO_TCP; p <= PROTO_UDP; p++)
			if (range[i].protos >> p & 1)
				portset_add(into, (enum proto)p, range[i].lo,
				    range[i].hi);
}

void
fragile_printers(struct portset *into)
{
	add(into, printers, sizeof(printers) / sizeof(printers[0]));
}

void
fragile_machines(struct portset *into)
{
	add(into, machines, sizeof(machines) / sizeof(machines[0]));
}

bool
fragile_service(const char *service)
{
	for (size_t i = 0; i < sizeof(services) / sizeof(services[0]); i++)
		if (strcasecmp(service, services[i]) == 0)
			return true;
	return false;
}

bool
fragile_device(const char *devicetype)
{
	for (size_t i = 0; i < sizeof(devices) / sizeof(devices[0]); i++)
		if (strcasestr(devicetype, devices[i]) != NULL)
			return true;
	return false;
}
