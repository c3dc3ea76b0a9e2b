# Routing, addresses, caches and file systems between machines.

# RFC 2453 section 3.9.1: request for the whole table.
Probe UDP RIPRequest q|\x01\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10|
ports 520
rarity 8
like m|^\x01[\x01\x02]\0\0|s
match rip m|^\x02([\x01\x02])\0\0\0[\x02].{18}|s i/version $I(1,">")/
example q|\x02\x02\0\0\0\x02\0\0\xc0\0\x02\0\xff\xff\xff\0\0\0\0\0\0\0\0\x01| i/version 2/ documented/a capture of zeek/

# covers: NAT-PMP / PCP
# RFC 6886 section 3.2: external address request. A PCP server answers with its own version (RFC 6887 section 9).
Probe UDP NATPMPAddress q|\0\0|
ports 5351
rarity 8
like m|^\0[\0-\x02]|s
# check: no-literal because the answer is a version, an opcode and a result
match nat-pmp m|^\0\x80\0[\0-\x05].{4}(?:.{4})?$|s i/NAT-PMP/
example q|\0\x80\0\0\0\x12\xd6\x87\xc0\0\x02\x01| i/NAT-PMP/ documented/a capture of nDPI/
# check: no-literal because the answer is a version, an opcode and a result
match nat-pmp m|^\x02[\x80-\x83]\0[\x01-\x0d].{20}|s i/PCP/
example q|\x02\x80\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| i/PCP/ specification/RFC 6886 section 3.2/

# covers: SLP
# RFC 2608 section 10.1: service type request (9), all naming authorities.
Probe UDP SLPServiceTypes q|\x02\t\0\0\x1d\0\0\0\0\0HK\0\x02en\0\0\xff\xff\0\x07DEFAULT|
ports 427
rarity 8
like m|^\x02[\x01\x06\x09]\0|s
match slp m|^\x02\x0a\0..[\0-\xe0]\0.{3}HK\0\x02en\0\0..(service:VMwareInfrastructure)|s p/VMware ESXi SLP/ o/ESXi/ cpe:/o:vmware:esxi/
example q|\x02\n\0\0/\0\0\0\0\0HK\0\x02en\0\0\0\x1cservice:VMwareInfrastructure| p/VMware ESXi SLP/ specification/RFC 2608 section 10.1/
match slp m|^\x02\x0a\0..[\0-\xe0]\0.{3}HK\0\x02en\0\0..(?:service:)?([\w:.,-]{2,200})|s i/services: $1/
example q|\x02\n\0\0)\0\0\0\0\0HK\0\x02en\0\0\0\x17service:printer:lpr,ftp| specification/RFC 2608 section 10.1/
softmatch slp m|^\x02[\x02-\x0b]\0..[\0-\xe0]\0.{5}\0\x02en|s
example q|\x02\n\0\0\x14\0\0\0\0\0HK\0\x02en\0\x02\0\0| specification/RFC 2608 section 10.1/

# covers: DHCPv6
# RFC 8415 section 18.2.6: Information-request with a client id, for DNS servers, domains and the vendor class.
Probe UDP DHCPv6Information q|\x0bHRK\0\x01\0\n\0\x03\0\x01\0\0^\0S\x01\0\x06\0\x06\0\x17\0\x18\0\x10\0\x08\0\x02\0\0|
ports 547
rarity 8
like m|^[\x01\x03-\x06\x08\x0b]...\0[\x01-\x40]\0|s
# Reply with a server identifier.
match dhcpv6 m|^\x07HRK(?:.*?)\0\x02\0.\0([\x01-\x04])\0|s i/DUID type $I(1,">")/
example q|\x07HRK\0\x01\0\n\0\x03\0\x01\0\0^\0S\x01\0\x02\0\n\0\x03\0\x01\0\0^\0S\x02| i/DUID type 3/ specification/RFC 8415 section 18.2.6/

# covers: kpasswd
# RFC 3244 section 2: version 1, with an AP-REQ that is none.
Probe UDP KpasswdUDP q|\0\n\0\x01\0\x04HARK|
ports 464
rarity 8
safety loggy
like m%^..\xff\x80|^..\0\x01..\x6e%s
match kpasswd m|^\0.\0\x01\0\0\x7e|s i/Kerberos password change/
example q|\0X\0\x01\0\0~P0N\xa0\x03\x02\x01\x05| i/Kerberos password change/ specification/RFC 3244 section 2/

# The same over TCP.
Probe TCP KpasswdTCP q|\0\0\0\n\0\n\0\x01\0\x04HARK|
ports 464
rarity 8
safety loggy
match kpasswd m|^\0\0\0.\0.\0\x01\0\0\x7e|s i/Kerberos password change/
example q|\0\0\0X\0X\0\x01\0\0~P0N\xa0\x03\x02\x01\x05| i/Kerberos password change/ specification/RFC 3244 section 2/

# Rx (AFS), packet type 13: version request.
Probe UDP RxVersion q|HARKHARK\0\0\0\0\0\0\0\x01\0\0\0\x01\r\x05\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|
ports 7000,7001,7003,7005,7007
rarity 8
like m|^.{20}\x0d[\x01\x05]|s
match afs3 m%^HARKHARK.{12}\x0d.{7}[ ]?(OpenAFS|Arla|AFS)[ -]?(?:stable |devel )?([\d.][\w.+~-]*)%s p/$1/ v/$2/ cpe:/a:openafs:openafs:$2/
example q|HARKHARK\0\0\0\0\0\0\0\x01\0\0\0\x01\r\x04\0\0\0\0\0\0 OpenAFS 1.8.9-1-debian 2023-01-20\0| p/OpenAFS/ v/1.8.9-1-debian/ specification/Rx (AFS), packet type 13: version request/
match afs3 m|^HARKHARK.{12}\x0d.{7}|s i/Rx/
example q|HARKHARK\0\0\0\0\0\0\0\x01\0\0\0\x01\r\x04\0\0\0\0\0\0 unknown\0| i/Rx/ specification/Rx (AFS), packet type 13: version request/

# RFC 2186: ICP_OP_QUERY of version 2.
Probe UDP ICPQuery q|\x01\x02\0,HARK\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0http://localhost/\0\0\0|
ports 3130,3401
rarity 8
like m|^[\x01\x0a\x0b]\x02\0|s
match icp m|^([\x02\x03\x04\x15\x16])\x02\0.HARK|s i/reply code $I(1,">")/
example q|\x03\x02\0&HARK\0\0\0\0\0\0\0\0\0\0\0\0http://localhost/\0| i/reply code 3/ specification/RFC 2186/

# RFC 2756 section 6.1: NOP, with an answer wanted.
Probe UDP HTCPNop q|\0\x0e\0\0\0\x08\0\x02HARK\0\x02|
ports 4827
rarity 8
like m|^\0.\0[\0\x01]\0.[\0-\x40]|s
match htcp m|^\0.[\0\x01][\0\x01]\0.[\0-\x0f].HARK|s
example q|\0\x0e\0\0\0\x08\0\x01HARK\0\x02| specification/RFC 2756 section 6.1/

# covers: ICAP
# RFC 3507 section 4.10.
Probe TCP ICAPOptions q|OPTIONS icap://localhost/ ICAP/1.0\r\nHost: localhost\r\n\r\n|
ports 1344
sslports 11344
rarity 8
like m%^(?:OPTIONS|REQMOD|RESPMOD) icap://%s
match icap m%^ICAP/1\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:Service|Server): ?([A-Za-z][\w -]{1,40}?)[/ ]v?(\d[\w.-]*)%i p/$1/ v/$2/
example q|ICAP/1.0 404 ICAP Service not found\r\nServer: C-ICAP/0.5.10\r\nConnection: close\r\n\r\n| p/C-ICAP/ v/0.5.10/ specification/RFC 3507 section 4.10/
match icap m%^ICAP/1\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:Service|Server): ?([A-Za-z][^\r\n]{1,60})\r\n%i p/$1/
example q|ICAP/1.0 200 OK\r\nService: Example scanner\r\n\r\n| p/Example scanner/ specification/RFC 3507 section 4.10/
match icap m|^ICAP/1\.0 [1-5]\d\d [^\r\n]*\r\n|
example q|ICAP/1.0 400 Bad request\r\n\r\n| specification/RFC 3507 section 4.10/

# covers: iSCSI
# RFC 7143 section 11.12: login for discovery, security negotiation.
Probe TCP ISCSILogin q|C\x81\0\0\0\0\0S\0\x02=\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0InitiatorName=iqn.2024-01.invalid.hark:probe\0SessionType=Discovery\0AuthMethod=None\0\0|
ports 3260,860
rarity 8
safety loggy
like m|^[\x43\x03].\0[\0-\x03]\0\0..|s
match iscsi m|^\x23[\0-\xff]\0\0.{44}(?:[^\0]+\0)*?TargetAlias=([^\0]{1,60})\0|s i/target alias $1/
example q|#\x81\0\0\0\0\0,\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0TargetPortalGroupTag=1\0TargetAlias=disk one\0| i/target alias disk one/ specification/RFC 7143 section 11.12/
match iscsi m|^\x23.\0[\0-\x03]\0\0.{26}.{4}([\0-\x03])|s
example q|#\x81\0\0\0\0\0\x1a\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0TargetPortalGroupTag=1\0| specification/RFC 7143 section 11.12/

# covers: NVMe/TCP
# NVMe/TCP transport specification 1.0, section 3.6.2.2: ICReq.
Probe TCP NVMeICReq q|\0\0\x80\0\x80\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|
ports 4420,8009
rarity 8
like m|^\0\0\x80\0\x80\0\0\0|s
match nvme-tcp m|^\x01\0\x80\0\x80\0\0\0|s
example q|\x01\0\x80\0\x80\0\0\0\0\0\0\0\0\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| specification|NVMe/TCP transport specification 1.0, section 3.6.2.2|

# covers: AFP
# Apple Filing Protocol over DSI: DSIGetStatus (3), FPGetSrvrInfo.
Probe TCP AFPStatus q|\0\x03\0\x01\0\0\0\0\0\0\0\x02\0\0\0\0\x0f\0|
ports 548
rarity 8
like m|^\0[\x03\x04]\0\x01\0\0\0\0|s
# Netatalk gives its name and version as machine type.
match afp m|^\x01\x03\0\x01\0\0\0\0\0\0..\0{4}.{10}.([ -~]{1,31}).{0,24}?.Netatalk(\d[\w.]*)|s p/Netatalk/ v/$2/ i/name $1/ cpe:/a:netatalk:netatalk:$2/
example q|\x01\x03\0\x01\0\0\0\0\0\0\0\x80\0\0\0\0\00\0@\0`\0\0\x8f{\x04NAS1\0\0\0\0\x0eNetatalk3.1.12\x02\x06AFP2.2\x06AFP3.4\x01\tDHX2| p/Netatalk/ v/3.1.12/ specification/Apple Filing Protocol over DSI/
match afp m%^\x01\x03\0\x01\0\0\0\0\0\0..\0{4}.{10}.([ -~]{1,31}).{0,24}?.(TimeCapsule|AirPort|Macmini|MacBook|iMac|MacPro|Xserve)(\d+,\d+)%s p/Apple File Server/ i/name $1, $2$3/ o/Mac OS X/
example q|\x01\x03\0\x01\0\0\0\0\0\0\0\x80\0\0\0\0\00\0@\0`\0\0\x8f{\x02tc\0\0\0\0\x10TimeCapsule8,119\x02\x06AFP2.2\x06AFP3.4\x01\tDHX2| p/Apple File Server/ specification/Apple Filing Protocol over DSI/
match afp m|^\x01\x03\0\x01\0\0\0\0\0\0..\0{4}.{10}.([ -~]{1,31}).*?AFP[23X]|s i/name $1/
example q|\x01\x03\0\x01\0\0\0\0\0\0\0\x80\0\0\0\0\00\0@\0`\0\0\x8f{\x03srv\0\0\0\0\x07Example\x02\x06AFP2.2\x06AFP3.4\x01\tDHX2| specification/Apple Filing Protocol over DSI/

# 9P2000.L ("Tversion"): size, type 100, no tag, message size, version.
Probe TCP NinePVersion q|\x15\0\0\0d\xff\xff\0 \0\0\x08\09P2000.L|
ports 564,5640
rarity 8
like m|^.\0\0\0\x64\xff\xff.{4}.\x009P2000|s
match 9pfs m%^.\0\0\0\x65\xff\xff.{4}.\0(9P2000[.Lu]*|unknown)%s i/$1/
example q|\x15\0\0\0e\xff\xff\0 \0\0\x08\09P2000.L| i/9P2000.L/ specification/9P2000.L ("Tversion")/

# Amanda, "The Amanda protocol": a request for the service noop.
Probe UDP AmandaNoop q|Amanda 2.6 REQ HANDLE 000-00000000 SEQ 0\nSERVICE noop\n|
ports 10080
rarity 8
safety loggy
like m%^Amanda \d\.\d (?:REQ|ACK)%s
match amanda m%^Amanda (\d[\d.]*) (?:ACK|REP|NAK|PREP) HANDLE% p/Amanda/ i/protocol $1/ cpe:/a:zmanda:amanda/
example q|Amanda 2.6 NAK HANDLE 000-00000000 SEQ 0\nERROR amandad busy\n| p/Amanda/ i/protocol 2.6/ specification/Amanda, "The Amanda protocol"/

# ANSI/NISO Z39.50-2003, InitializeRequest in BER.
Probe TCP Z3950Init q|\xb4"\x83\x02\0\xe0\x84\x02\0\xc0\x85\x02\x04\0\x86\x02\x04\0\x9fn\x0281\x9fo\x04hark\x9fp\x031.0|
ports 210,7090
rarity 8
like m|^\xb4[\0-\x7f\x81\x82].{0,2}\x83|s
# check: no-literal because BER is tags and lengths
match z39.50 m%^\xb5(?:[\0-\x7f]|\x81.|\x82..).{0,80}?\x9f\x6f[\0-\x7f]([ -~]{1,80}?)\x9f\x70[\0-\x7f](\d[ -~]{0,30})%s p/$1/ v/$2/ i/Z39.50/
example q|\xb5Y\x83\x02\0\xe0\x84\x03\0\xc1\x82\x85\x04\x04\0\0\0\x86\x04\x04\0\0\0\x8c\x01\x01\x9fn\x0281\x9fo\x07GFS/YAZ\x9fp/5.27.1 872b6f92a024bb53bc1c11dfeccd47f065f98238| p@GFS/YAZ@ v/5.27.1 872b6f92a024bb53bc1c11df/ i/Z39.50/ observed/GFS YAZ 5.27.1 872b6f92a024bb53bc1c11df, heard in nDPI's z3950.pcapng/
# check: no-literal because BER is tags and lengths
match z39.50 m%^\xb5(?:[\0-\x7f]|\x81.|\x82..)\x83\x02%s
example q|\xb5\x10\x83\x02\x05\xe0\x84\x02\0\xe9\x85\x02\x04\0| documented/a capture of nDPI/

# Gemini 0.16.0 section 2.
Probe TCP GeminiRequest q|gemini://localhost/\r\n|
sslports 1965
rarity 8
like m|^gemini://[^\r\n]+\r\n$|s
# check: no-literal because a status is two digits and a free text
match gemini m%^(?:20 text/gemini[^\r\n]{0,100}|53 [^\r\n]*[Pp]roxy[^\r\n]*|5[19] [A-Z][^\r\n]{3,100})\r\n%
example q|53 Proxy request refused\r\n| specification/Gemini 0.16.0 section 2/
