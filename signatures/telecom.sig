# Telephony and mobile cores, health and finance: Diameter, SMPP, GTP, PFCP, MEGACO, HL7, OpenFlow.

# covers: Diameter
# RFC 6733 section 5.3.1: Capabilities-Exchange-Request from a peer that nobody knows.
Probe TCP DiameterCER q|\x01\0\0l\x80\0\x01\x01\0\0\0\0HARKhark\0\0\x01\x08@\0\0\x14hark.invalid\0\0\x01(@\0\0\x0finvalid\0\0\0\x01\x01@\0\0\x0e\0\x01\xc0\0\x02\x01\0\0\0\0\x01\n@\0\0\x0c\0\0\0\0\0\0\x01\r\0\0\0\x0chark\0\0\x01\x02@\0\0\x0c\xff\xff\xff\xff|
ports 3868
rarity 8
safety loggy
like m|^\x01\0..[\x80\xc0]\0\x01[\x01\x18]|s
# Origin-Host (264), Product-Name (269), Firmware-Revision (267).
match diameter m|^\x01\0..[\0\x20]\0\x01\x01\0{4}.{8}(?>.{0,200}?\0\0\x01\x08[\x40\0]\0\0.)([\w.-]{1,60}+)(?>.{0,400}?\0\0\x01\x0d\0\0\0.)([ -~]{1,60}+)(?>.{0,800}?\0\0\x01\x0b[\0\x40]\0\0\x0c)(.{4})|s p/$2/ v/$I(3,">")/ h/$1/
example q|\x01\0\0x\0\0\x01\x01\0\0\0\0HARKhark\0\0\x01\x0c@\0\0\x0c\0\0\x07\xd1\0\0\x01\x08@\0\0\x17dra.example.com\0\0\0\x01(@\0\0\x13example.com\0\0\0\x01\n@\0\0\x0c\0\0\0\0\0\0\x01\r\0\0\0\x14freeDiameter\0\0\x01\x0b\0\0\0\x0c\0\0'\xd9| p/freeDiameter/ v/10201/ specification/RFC 6733 section 5.3.2/
match diameter m|^\x01\0..[\0\x20]\0\x01\x01\0\0\0\0.{8}(?=(?>.{0,1000}?\0\0\x01\x08[\x40\0]\0\0.)([\w.-]{1,60}))(?>.{0,1000}?\0\0\x01\x0d\0\0\0.)([ -~]{1,60})|s p/$2/ h/$1/
example q|\x01\0\0l\0\0\x01\x01\0\0\0\0HARKhark\0\0\x01\x0c@\0\0\x0c\0\0\x07\xd1\0\0\x01\x08@\0\0\x17dra.example.com\0\0\0\x01(@\0\0\x13example.com\0\0\0\x01\n@\0\0\x0c\0\0\0\0\0\0\x01\r\0\0\0\x14freeDiameter| p/freeDiameter/ specification/RFC 6733 section 5.3.2/
match diameter m|^\x01\0..[\0\x20]\0\x01[\x01\x18]\0\0\0\0.{8}\0\0\x01|s i/no product named/
example q|\x01\0\0  \0\x01\x01\0\0\0\0HARKhark\0\0\x01\x0c@\0\0\x0c\0\0\x0b\xc2| i/no product named/ specification/RFC 6733 section 5.3.2/

# covers: SMPP
# SMPP 5.0 section 4.1.4 (3.4: 4.11): enquire_link, also answered before a bind, or refused with generic_nack.
Probe TCP SMPPEnquireLink q|\0\0\0\x10\0\0\0\x15\0\0\0\0\0\0\0\x01|
ports 2775,3550,8775
rarity 8
like m|^\0\0..\0\0\0[\x01\x02\x09\x15]\0\0\0\0|s
match smpp m|^\0\0\0[\x10-\x20]\x80\0\0[\0\x15]\0\0..\0\0\0[\0\x01]|s
example q|\0\0\0\x10\x80\0\0\x15\0\0\0\0\0\0\0\x01| specification/SMPP 5.0 section 4.1.4 (3.4/
match smpp m|^\0\0\0[\x10-\x40]\x80\0\0[\x01\x02\x09]\0\0..|s
example q|\0\0\0\x10\x80\0\0\t\0\0\0\r\0\0\0\x01| specification/SMPP 5.0 section 4.1.4 (3.4/

# covers: GTP-C v1/v2, GTP-U, GTP'
# 3GPP TS 29.281 section 7.2.1, TS 29.060 section 7.2.1: echo request of version 1.
Probe UDP GTPv1Echo q|2\x01\0\x04\0\0\0\0\0\x01\0\0|
ports 2152,2123
rarity 8
like m|^[\x30-\x37][\x01\x10\x12\xff]|s
match gtp m|^\x32\x02\0.\0\0\0\0..\0\0\x0e(.)$|s i/version 1, restart counter $I(1,">")/
example q|2\x02\0\x06\0\0\0\0\0\x01\0\0\x0e\x07| i/version 1, restart counter 7/ specification/3GPP TS 29.281 section 7.2.1, TS 29.060 section 7.2.1/

# 3GPP TS 29.274 section 7.1.1: echo request of version 2, with Recovery.
Probe UDP GTPv2Echo q|@\x01\0\t\0\0\x01\0\x03\0\x01\0\0|
ports 2123
rarity 8
like m|^[\x40\x48\x50][\x01\x20\x22]|s
match gtp m|^\x40\x02\0.\0\0\x01\0\x03\0\x01\0(.)|s i/version 2, restart counter $I(1,">")/
example q|@\x02\0\t\0\0\x01\0\x03\0\x01\0\x07| i/version 2, restart counter 7/ specification/3GPP TS 29.274 section 7.1.1/

# 3GPP TS 32.295 section 6.2.1: echo request of the charging protocol, short header.
Probe UDP GTPPrimeEcho q|\x0f\x01\0\0\0\x01|
ports 3386
rarity 8
like m|^[\x0e\x0f\x4e\x4f][\x01\xf0]\0|s
match gtp-prime m|^[\x0e\x0f\x4e\x4f]\x02\0[\0\x02]..|s
example q|\x0f\x02\0\x02\0\x01\x0e\x07| specification/3GPP TS 32.295 section 6.2.1/

# 3GPP TS 29.244 section 7.4.2.1: heartbeat request with a Recovery Time Stamp (96).
Probe UDP PFCPHeartbeat q| \x01\0\x0c\0\0\x01\0\0`\0\x04\xe9M\x8a\x1b|
ports 8805
rarity 8
like m|^[\x20\x21][\x01\x05]\0|s
match pfcp m|^\x20\x02\0.\0\0\x01\0\0\x60\0\x04|s
example q| \x02\0\x0c\0\0\x01\0\0`\0\x04\xe9M\x8a,| specification/3GPP TS 29.244 section 7.4.2.1/

# RFC 3525 annex B: audit of the root termination in text form.
Probe UDP MegacoAudit q|MEGACO/1 [192.0.2.1]:2944\nTransaction=1{Context=-{AuditValue=ROOT{Audit{}}}}\n|
ports 2944
rarity 8
like m%^(?:MEGACO|!)/[123] %s
match megaco m%^(?:MEGACO|!)/([123]) (?:\[([\w.:]+)\]|<)%s i/version $1/
example q|MEGACO/1 [192.0.2.7]:2944\nReply=1{Context=-{AuditValue=ROOT{}}}\n| i/version 1/ specification/RFC 3525 annex B/

# covers: Skinny SCCP
# Skinny Client Control Protocol: KeepAliveMessage (0), answered with 0x0100.
Probe TCP SkinnyKeepalive q|\x04\0\0\0\0\0\0\0\0\0\0\0|
ports 2000
rarity 8
like m|^.\0\0\0[\0\x11-\x16]\0\0\0[\0-\x30][\0\x01]\0\0|s
match skinny m|^[\x04\x08]\0\0\0[\0\x11-\x16]\0\0\0\0\x01\0\0|s p/Cisco Skinny call manager/
example q|\x04\0\0\0\0\0\0\0\0\x01\0\0| p/Cisco Skinny call manager/ specification/Skinny Client Control Protocol/

# covers: HL7 MLLP
# HL7 2.5 chapter 2 (MSH) in the framing of MLLP: a query without a body, which is acknowledged with an error.
Probe TCP HL7Echo q|\x0bMSH\x7c^~\\&\x7cHARK\x7cHARK\x7c\x7c\x7c20240101000000\x7c\x7cQBP^Q11\x7c1\x7cP\x7c2.5\r\x1c\r|
ports 2575,6661
rarity 8
safety intrusive
like m%^\x0bMSH\|%s
match hl7-mllp m%^\x0bMSH\|\^~\\&\|([^|\r]{0,40})\|([^|\r]{0,40})\|%s i/application $1, facility $2/
example q|\x0bMSH\x7c^~\\&\x7cMIRTH\x7cHOSP\x7cHARK\x7cHARK\x7c20240101000001\x7c\x7cACK\x7c2\x7cP\x7c2.5\rMSA\x7cAE\x7c1\r\x1c\r| i/application MIRTH, facility HOSP/ documented/a capture of nDPI/
softmatch hl7-mllp m%^\x0bMSH\|%
example q|\x0bMSH\x7c^~\\&\x7c\x7c| specification/HL7 2.5 chapter 2 (MSH) in the framing of MLLP: a query without a body/

# OpenFlow 1.3.5 section 7.5.1: OFPT_HELLO; both sides send one.
Probe TCP OpenFlowHello q|\x04\0\0\x08HARK|
ports 6633,6653
rarity 8
like m|^[\x01-\x06]\0\0[\x08\x10].{4}|s
# check: no-literal because the hello is a version, a type and a length
softmatch openflow m%^([\x01-\x06])\0\0(?:\x08.{4}$|\x10.{4}\0\x01\0\x08)%s i/protocol $I(1,">")/
example q|\x06\0\0\x10\0\0\0\x01\0\x01\0\x08\0\0\0\x12| i/protocol 6/ documented/a capture of nDPI/

# RFC 7047 section 4.1.1.
Probe TCP OVSDBList q|{"method":"list_dbs","params":[],"id":"hark"}|
ports 6640,6632,6641,6642
rarity 8
like m%^\{"(?:method|id|params)":[^\n]{0,60}"?(?:list_dbs|get_schema|echo|monitor)"%s
match ovsdb m|^(?=.{0,200}?"hark")(?=.{0,400}?"Open_vSwitch").{0,200}"result"|s p/Open vSwitch database/ cpe:/a:openvswitch:openvswitch/
example q|{"id":"hark","result":["Open_vSwitch","_Server"],"error":null}| p/Open vSwitch database/ specification/RFC 7047 section 4.1.1/
match ovsdb m|^\{(?=.{0,200}?"id": ?"hark").{0,60}"result": ?\["|s
example q|{"id":"hark","result":["OVN_Northbound"],"error":null}| specification/RFC 7047 section 4.1.1/

# covers: CAPWAP
# RFC 5415 section 5.1: discovery request (1), type unknown, no radio.
Probe UDP CAPWAPDiscovery q|\0\x10\x02\0\0\0\0\0\0\0\0\x01\0\0\x18\0\0\x14\0\x01\0\0)\0\x01\0\0,\0\x01\x04|
ports 5246
rarity 8
safety loggy
like m|^\0[\x10\x20][\x02\x42]..{3}.?\0\0\0[\x01\x03]|s
match capwap m|^\0[\x10\x18\x20].{6,26}?\0\0\0\x02.\0.\0\0\x01|s i/access controller/ d/WAP/
example q|\0\x10\x02\0\0\0\0\0\0\0\0\x02\0\00\0\0\x01\0 | i/access controller/ specification/RFC 5415 section 5.1/

# RFC 2741 section 6.2.1: agentx-Open-PDU, in network byte order.
Probe TCP AgentX q|\x01\x01\x10\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\x10\x05\0\0\0\0\0\0\0\0\0\0\x04hark|
ports 705
rarity 8
safety loggy
like m|^\x01[\x01\x0d][\0-\x1f]\0|s
# check: no-literal because the response header is codes and numbers
match agentx m|^\x01\x12[\x10-\x1f]\0.{12}\0\0\0.|s
example q|\x01\x12\x10\0\0\0\0\x07\0\0\0\0\0\0\0\x01\0\0\0\x08\0\0\0\0\0\0\0\0| specification/RFC 2741 section 6.2.1/
