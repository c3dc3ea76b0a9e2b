# Monitoring, time of measurement, and daemons that answer one word.

# covers: apcupsd NIS
# apcupsd NIS ("Network Information Server"): length, then the word.
Probe TCP ApcupsdStatus q|\0\x06status|
ports 3551
rarity 8
like m%^\0\x06(?:status|events)$%s
match apcupsd m|^\0.APC      : [\d,]+\n(?:\0.[^\n]*\n){0,3}\0.HOSTNAME : ([\w.-]+) *\n\0.VERSION  : (\d[\w.]*) ?(?:\([^)\n]*\) )?(\w+)?|s p/apcupsd/ v/$2/ i/$3/ h/$1/ d/power-device/ cpe:/a:apcupsd:apcupsd:$2/
example q|\0\x1bAPC      : 001,036,0876\n\0'DATE     : 2023-12-01 10:00:00 +0100  \n\0\x18HOSTNAME : ups1\n\0+VERSION  : 3.14.14 (31 May 2016) debian\n| p/apcupsd/ v/3.14.14/ i/debian/ specification/apcupsd manual, Network Information Server/
match apcupsd m|^\0.APC      : |s p/apcupsd/ d/power-device/ cpe:/a:apcupsd:apcupsd/
example q|\0\x1bAPC      : 001,036,0876\n| p/apcupsd/ specification/apcupsd manual, Network Information Server/

# GKrellM: the client says its version.
Probe TCP GkrellmHello q|gkrellm 2.3.11\n|
ports 19150
rarity 8
like m|^gkrellm \d|s
match gkrellmd m%^<(?:gkrellmd_setup|error)>\n(?:(?:<version>\n)gkrellmd (\d[\w.]*))?% p/gkrellmd/ v/$1/
example q|<gkrellmd_setup>\n<version>\ngkrellmd 2.3.11\n| p/gkrellmd/ v/2.3.11/ specification/GKrellM: the client says its version/

# rrdcached(1), "PROTOCOL".
Probe TCP RRDCachedHelp q|HELP\n|
ports 42217
rarity 8
bye q|QUIT\n|
like m%^(?:HELP|STATS|QUEUE|PENDING [^\n]+)\n$%s
match rrdcached m|^\d{1,2} Command overview\n| p/rrdcached/ cpe:/a:rrdtool:rrdtool/
example q|20 Command overview\nUPDATE <filename> <values> [<values> ...]\n| p/rrdcached/ specification/rrdcached(1), "PROTOCOL"/

# covers: ClamAV clamd
# clamd(8) and lircd(8): VERSION.
Probe TCP VersionWord q|VERSION\n|
ports 3310,8765
rarity 8
like m%^(?:n|z)?(?:VERSION|PING)(?:\n|\0)$%s
match clamd m|^ClamAV (\d[\w.+-]*?)(?:/(\d+)/([\w :]+))?[\n\0]$| p/ClamAV clamd/ v/$1/ i/signatures $2/ cpe:/a:clamav:clamav:$1/
example q|ClamAV 0.103.10/27185/Tue Feb 13 09:24:17 2024\n| p/ClamAV clamd/ v/0.103.10/ specification/clamd(8) and lircd(8)/
match lirc m|^BEGIN\nVERSION\nSUCCESS\nDATA\n1\n(\d[\w.-]*)\nEND\n| p/lircd/ v/$1/
example q|BEGIN\nVERSION\nSUCCESS\nDATA\n1\n0.10.1\nEND\n| p/lircd/ v/0.10.1/ specification/clamd(8) and lircd(8)/
match clamd m|^PONG[\n\0]$| i/PING answered/
example q|PONG\n| i/PING answered/ specification/clamd(8) and lircd(8)/

# Xymon, xymon(1): ping.
Probe TCP XymonPing q|ping|
ports 1984
rarity 8
like m|^ping\n?$|s
match xymon m%^(?:xymond|hobbitd) (\d[\w.-]*)% p/Xymon/ v/$1/ cpe:/a:xymon:xymon:$1/
example q|xymond 4.3.30\n| p/Xymon/ v/4.3.30/ specification/Xymon, xymon(1)/

# covers: Zabbix server / proxy
# Zabbix protocol (manual, appendix "Passive and active agent checks"): header ZBXD, then a request for active checks.
Probe TCP ZabbixActiveChecks q|ZBXD\x01)\0\0\0\0\0\0\0{"request":"active checks","host":"hark"}|
ports 10051
rarity 8
safety loggy
like m|^ZBXD[\x01-\x07].{8}\{"request"|s
match zabbix-trapper m%^ZBXD[\x01-\x07].{8}\{.{0,60}"response":"(?:failed|success)"%s p/Zabbix server or proxy/ cpe:/a:zabbix:zabbix/
example q|ZBXD\x017\0\0\0\0\0\0\0{"response":"failed","info":"host [hark] not found"}| p/Zabbix server or proxy/ specification/Zabbix protocol (manual, appendix "Passive and active agent checks")/

# covers: Speedtest / Ookla
# Speedtest.net server, TCP protocol: HI.
Probe TCP SpeedtestHi q|HI\n|
ports 8080,5060,8081
rarity 8
bye q|QUIT\n|
like m|^HI(?: [\w-]+)?\r?\n$|s
match speedtest m|^HELLO (\d[\d.]*) \((\d[\d.]*)\) (\S+)| p/Ookla Speedtest server/ v/$2/ i/build $3/
example q|HELLO 2.11 (2.11.0) 2023-10-06.1703.3c9c9f7\n| p/Ookla Speedtest server/ v/2.11.0/ specification/Speedtest.net server, TCP protocol/

# Logitech Media Server, command line interface: version ?.
Probe TCP SlimVersion q|version ?\n|
ports 9090
rarity 8
like m%^(?:version|player count|serverstatus)[^\n]* ?\?\n%s
match slim-cli m|^version (\d[\w.]*)\r?\n| p/Logitech Media Server/ v/$1/ cpe:/a:logitech:media_server:$1/
example q|version 7.9.1\n| p/Logitech Media Server/ v/7.9.1/ specification/Logitech Media Server, command line interface: version ?/

# SSDB network protocol: blocks of length and data, ended by an empty line.
Probe TCP SSDBInfo q|4\ninfo\n\n|
ports 8888
rarity 8
like m%^\d+\n(?:info|auth|get|ping)\n%s
match ssdb m|^2\nok\n11\nssdb-server\n7\nversion\n\d\n(\d[\w.]*)\n| p/SSDB/ v/$1/ cpe:/a:ideawu:ssdb:$1/
example q|2\nok\n11\nssdb-server\n7\nversion\n5\n1.9.9\n5\nlinks\n1\n1\n\n| p/SSDB/ v/1.9.9/ specification/SSDB network protocol/

# Tokyo Tyrant, binary protocol: stat (0x88).
Probe TCP TyrantStat q|\xc8\x88|
ports 1978
rarity 8
like m|^\xc8[\x10-\x98]|s
match tokyo-tyrant m|^\0\0\0..version\t(\d[\w.]*)\n|s p/Tokyo Tyrant/ v/$1/
example q|\0\0\0\x01 version\t1.1.41\nlibver\t324\n| p/Tokyo Tyrant/ v/1.1.41/ specification/Tokyo Tyrant, binary protocol/

# Riak, Protocol Buffers API: RpbGetServerInfoReq (7).
Probe TCP RiakServerInfo q|\0\0\0\x01\x07|
ports 8087
rarity 8
like m|^\0\0..[\x01\x07\x09\x0b]$|s
match riak m|^\0\0\0.\x08\x0a.([\w.-]+@[\w.-]+)\x12.(\d[\w.-]*)|s p/Riak/ v/$2/ i/node $1/ cpe:/a:basho:riak:$2/
example q|\0\0\0\x1d\x08\n\x0eriak@127.0.0.1\x12\x052.9.3| p/Riak/ v/2.9.3/ specification/Riak, Protocol Buffers API/

# OpenTSDB 2.4, telnet style API: version.
Probe TCP OpenTSDBVersion q|version\r\n|
ports 4242
rarity 8
like m%^(?:version|stats|put [^\r\n]+)\r?\n$%s
match opentsdb m%^net\.opentsdb\.tools (?:(\d[\w.-]*) )?built (?:at|from)% p/OpenTSDB/ v/$1/ cpe:/a:opentsdb:opentsdb:$1/
example q|net.opentsdb.tools 2.4.0 built at revision 6a3c1fb (MODIFIED)\n| p/OpenTSDB/ v/2.4.0/ specification/OpenTSDB 2.4, telnet style API/
match kairosdb m|^KairosDB (\d[\w.-]*)\n| p/KairosDB/ v/$1/
example q|KairosDB 1.2.2-1.20180319000000\n| p/KairosDB/ v/1.2.2-1.20180319000000/ specification/OpenTSDB 2.4, telnet style API/

# covers: Perforce
# Perforce RPC (rpc/rpctrans.cc of its C++ API): the length, little-endian, behind a byte that is the XOR of its four; then name, zero,
# length, value, zero.  server2 is the level that servers since 98.1 tell.
Probe TCP PerforceProtocol q|\x12\x12\0\0\0func\0\x08\0\0\0protocol\0|
ports 1666
rarity 8
like m|^.{5}(?:[\w]+\0.\0\0\0[^\0]*\0)*?func\0\x08\0\0\0protocol\0|s
match perforce m|^.{5}.{0,400}?server2?\0.\0\0\0(\d+)\0|s p/Perforce Helix Core/ i/server level $1/ cpe:/a:perforce:helix_core/
example q|GG\0\0\0xfiles\0\x01\0\0\07\0server\0\x01\0\0\03\0server2\0\x02\0\0\049\0nocase\0\0\0\0\0\0func\0\x08\0\0\0protocol\0| p/Perforce Helix Core/ specification|Perforce RPC (rpc/rpctrans.cc of its C++ API)|
