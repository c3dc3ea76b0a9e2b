# Small and old services: finger, ident, whois, gopher, the inetd internals.
#
# Most of them have no greeting and no version; what is matched is the shape that the specification or the one common program gives them.
#
# covers: IDENT
# covers: finger
# covers: whois
# covers: Munin node
# covers: NUT upsd
# covers: Tor DirPort / control / SOCKS
# covers: gpsd
# covers: Check_MK agent

# Two empty lines: a finger server lists users (RFC 1288 section 2.3, {Q1} with an empty query), a gopher server its menu (RFC 1436 section
# 2), a whois server complains, and many line protocols say what they are.
Probe TCP GenericLines q|\r\n\r\n|
like m|^(?:\r?\n){1,4}$|
ports 7,11,13,15,19,43,70,79,110,113,119
rarity 2

# Debian's and BSD's fingerd lists who is logged in under this head.
match finger m|^(?:[^\r\n]{0,60}\r?\n)?Login {1,12}Name {1,24}Tty {1,8}Idle {1,4}Login Time| p/BSD-derived fingerd/
example q|Login     Name       Tty      Idle  Login Time   Office     Office Phone\r\nalice     Alice      tty1       1d  May  5 10:20\r\n| p/BSD-derived fingerd/ specification/source of BSD-derived fingerd/
# Solaris' head differs.
match finger m|^Login {5,10}Name {10,20}TTY {5,12}Idle {1,6}When {1,6}Where| p/Solaris fingerd/ o/Solaris/ cpe:/o:sun:sunos/
example q|Login       Name               TTY         Idle    When    Where\r\nroot     Super-User            console      3d Mon 10:20\r\n| p/Solaris fingerd/ o/Solaris/ cpe:/o:sun:sunos/ specification/source of Solaris fingerd/
# Nobody there.
match finger m=^(?:\r?\n)?No one (?:is )?logged (?:on|in)\.?\r?\n= p/BSD-derived fingerd/
example q|No one logged on\r\n| p/BSD-derived fingerd/ specification/source of BSD-derived fingerd/
# The same on Linux with a welcome line: "Welcome to Linux version 5.10 at host !".
match finger m|^(?:\r?\n)?Welcome to Linux version ([\w.+-]+) at ([\w.-]+) ?!| p/Linux fingerd/ i/Linux $1/ h/$2/ o/Linux/ cpe:/o:linux:linux_kernel:$1/
example q|\r\nWelcome to Linux version 6.1.0-18-amd64 at host.example.net !\r\n\n 09:47:39 up 37 min,  0 user,  load average: 1.40, 1.19, 0.70\n\r\nNo one logged on.\r\n| p/Linux fingerd/ observed/Linux fingerd 0.17, recorded/
example q|Welcome to Linux version 2.2.19 at box.example.com !\r\n| p/Linux fingerd/ i/Linux 2.2.19/ h/box.example.com/ o/Linux/ cpe:/o:linux:linux_kernel:2.2.19/ specification/source of Linux fingerd/
# efingerd.
match finger m|^(?:[^\r\n]*\r?\n){0,3}[^\r\n]*\befingerd\b| p/efingerd/
example q|This site is running efingerd.\r\n| p/efingerd/ specification/source of efingerd/
# Cisco IOS' finger shows its lines.
match finger m|^\r?\n? {2,8}Line {1,8}User {4,12}Host\(s\) {6,24}Idle {4,12}Location| p/Cisco fingerd/ o/IOS/ d/router/ cpe:/o:cisco:ios/
example q|\r\n    Line       User       Host(s)              Idle       Location\r\n*  1 vty 0     alice      idle                 00:00:00 192.0.2.7\r\n| p/Cisco fingerd/ o/IOS/ d/router/ cpe:/o:cisco:ios/ specification/source of Cisco fingerd/

# RFC 1413 section 4: a reply names the port pair.
# oidentd 2.5.0 writes the pair without blanks, whatever stood in the query.
match ident m=^0,0:ERROR:INVALID-PORT\r?\n$= p/oidentd/
example q|0,0:ERROR:INVALID-PORT\r\n| p/oidentd/ observed/oidentd 2.5.0, in a laboratory/
match ident m=^0 ?, ?0 ?: ?ERROR ?: ?(?:INVALID-PORT|UNKNOWN-ERROR|NO-USER|X-[\w-]+)\r?\n=
example q|0, 0 : ERROR : INVALID-PORT\r\n| specification/RFC 1413 section 6/
# RFC 1436: menu lines end in tab, host, tab, port; pygopherd marks its errors.
match gopher m=^3'' (?:does not exist|[^\t\r\n]*) \(no handler found\)\t\terror\.host\t1\r\n= p/PyGopherd/
example q|3'' does not exist (no handler found)\t\terror.host\t1\r\n| p/PyGopherd/ specification/source of PyGopherd/
# Gophernicus signs its menus.
match gopher m|\ti?[^\t\r\n]*\tnull\.host\t1\r\n.{0,4000}?Gophered by Gophernicus/(\d[\w.]*)(?: on ([^\t\r\n]{1,60}))?\t|s p/Gophernicus/ v/$1/
example q|i=== Welcome ===\tTITLE\tnull.host\t1\r\ni\tx\tnull.host\t1\r\niGophered by Gophernicus/3.1.1 on Debian/12 x86_64\tTITLE\tnull.host\t1\r\n.\r\n| p/Gophernicus/ v/3.1.1/ specification/source of Gophernicus/
# Any menu: a type, a name, a selector, a host and a port, at least once at the head.
# check: no-literal because a menu is free text between tabs
softmatch gopher m|^[0-9gIThis][^\t\r\n]{0,120}\t[^\t\r\n]{0,200}\t[\w.()-]{1,100}\t\d{1,5}(?:\t\+)?\r\n|
example q|0a\t/a.txt\thost.example.net\t70\t+\r\n| observed/pygopherd 3.0.0, recorded/
example q|1Files\t/files\tgopher.example.com\t70\r\n.\r\n| specification/RFC 1288, 1413, 1436 and 3912/

# Whois servers of the registries open with comments that name them (RFC 3912 leaves the text free).
match whois m=^% (?:This is the RIPE Database query service|Information related to)= p/RIPE Database whois/
example q|% This is the RIPE Database query service.\n% The objects are in RPSL format.\n| p/RIPE Database whois/ specification/RFC 1288, 1413, 1436 and 3912/
# IANA.
match whois m|^% IANA WHOIS server| p/IANA whois/
example q|% IANA WHOIS server\n| p/IANA whois/ observed/IANA whois, heard in nDPI's whois.pcapng/
# APNIC.
match whois m|^% \[whois\.apnic\.net\]| p/APNIC whois/
example q|% [whois.apnic.net]\n% Whois data copyright terms    http://www.apnic.net/db/dbcopyright.html\n| p/APNIC whois/ specification/RFC 1288, 1413, 1436 and 3912/
# LACNIC.
match whois m=^% (?:Joint Whois - whois\.lacnic\.net|IP Client: )= p/LACNIC whois/
example q|% Joint Whois - whois.lacnic.net\n%  This server accepts single ASN, IPv4 or IPv6 queries\n| p/LACNIC whois/ specification/RFC 1288, 1413, 1436 and 3912/
# ARIN.
match whois m|^\s*#\s*\n# ARIN WHOIS data and services are subject to the Terms of Use| p/ARIN whois/
example q|\n#\n# ARIN WHOIS data and services are subject to the Terms of Use\n| p/ARIN whois/ specification/RFC 1288, 1413, 1436 and 3912/
# Registrars answer with the domain first.
softmatch whois m|^ {0,6}Domain Name: [\w.-]+\r?\n {0,6}Registry Domain ID: |i
example q|   Domain Name: EXAMPLE.COM\r\n   Registry Domain ID: 2336799_DOMAIN_COM-VRSN\r\n| documented/a capture of nDPI/
# SWIP and rwhoisd (RFC 2167 section 3.1.1): "%rwhois V-1.5:003fff:00 host".
match rwhois m|^%rwhois V-([\d.,]+):[0-9a-f]{6}:\d\d ([\w.-]+)(?: \(by Network Solutions, Inc\. V-([\d.]+)\))?| p/rwhoisd/ i/protocol $1/ h/$2/
example q|%rwhois V-1.5:003fff:00 rwhois.example.com (by Network Solutions, Inc. V-1.5.9.5)\r\n| p/rwhoisd/ i/protocol 1.5/ h/rwhois.example.com/ specification/source of rwhoisd/

# A finger query (RFC 1288 section 2.3) and a whois query (RFC 3912 section 2) are one line each; so is a gopher selector.
Probe TCP FingerQuery q|root\r\n|
like m|^[\w.@/ -]{1,100}\r\n$|
ports 43,70,79,4321
rarity 8
fallback GenericLines

# fingerd's answer about a user, in columns of the Berkeley program.
match finger m|^(?:\r?\n)?Login: [\w.-]+\s+Name: [^\r\n]*\r?\nDirectory: /[^\r\n]*Shell: /| p/BSD-derived fingerd/
example q|Login: root           \t\t\tName: root\r\nDirectory: /root                    \tShell: /bin/bash\r\nNever logged in.\r\n| p/BSD-derived fingerd/ specification/source of BSD-derived fingerd/
# Solaris' order.
match finger m|^Login name: [\w.-]+[ \t]+In real life: | p/Solaris fingerd/ o/Solaris/ cpe:/o:sun:sunos/
example q|Login name: root      \t\t\tIn real life: Super-User\r\nDirectory: /                        \tShell: /sbin/sh\r\n| p/Solaris fingerd/ o/Solaris/ cpe:/o:sun:sunos/ specification/source of Solaris fingerd/
# No such user.
match finger m|^finger: [\w.@-]+: no such user\.?\r?\n| p/BSD-derived fingerd/
example q|finger: root: no such user.\r\n| p/BSD-derived fingerd/ specification/source of BSD-derived fingerd/

Probe TCP NULL q||
ports 11,13,15,17,19,37,4321

# chargen (RFC 864): 72 characters of the ring, each line one further on; most servers begin at the blank or at "!".
match chargen m|^ ?!"#\$%&'\(\)\*\+,-\./0123456789:;<=>\?@ABCDEFGHIJKLMNOPQRSTUVWXYZ\[\\\]\^_`abcdefg(?:h)?\r?\n|
example q~ !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefg\r\n~ specification/chargen (RFC 864)/
# daytime (RFC 867) as inetd and xinetd of Unix systems write it: "Mon May  6 10:20:30 2024".
match daytime m=^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ 0-3]\d \d\d:\d\d:\d\d \d{4}\r\n$=
example q|Mon Nov 23 10:37:31 2026\r\n| observed/inetutils 2.4, recorded/
example q|Mon May  6 10:20:30 2024\r\n| specification/daytime (RFC 867) as inetd and xinetd of Unix systems write it/
# xinetd's form: "06 MAY 2024 10:20:30 CEST".
match daytime m=^\d\d (?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) \d{4} \d\d:\d\d:\d\d [A-Z+-]{1,5}\d{0,4}\r\n$= p/xinetd daytime/ cpe:/a:xinetd:xinetd/
example q|06 MAY 2024 10:20:30 CEST\r\n| p/xinetd daytime/ cpe:/a:xinetd:xinetd/ specification/source of xinetd daytime/
# Cisco IOS: "Monday, May 6, 2024 10:20:30-UTC".
match daytime m=^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4} \d\d:\d\d:\d\d-[A-Z]{2,5}(?:-\w+)?\r\n= p/Cisco daytime/ o/IOS/ d/router/ cpe:/o:cisco:ios/
example q|Monday, May 6, 2024 10:20:30-UTC\r\n| p/Cisco daytime/ o/IOS/ d/router/ cpe:/o:cisco:ios/ specification/Cisco IOS/
# Windows: "10:20:30 AM 5/6/2024", the order of day and month being the system's.
# check: no-literal because a date is all that is said (RFC 867)
match daytime m|^\d{1,2}:\d\d:\d\d(?: [AP]M)? \d{1,2}[/.]\d{1,2}[/.]\d{4}\n$| p/Microsoft Windows daytime/ o/Windows/ cpe:/o:microsoft:windows/
example q|10:20:30 AM 5/6/2024\n| p/Microsoft Windows daytime/ o/Windows/ cpe:/o:microsoft:windows/ specification/Windows/
# NIST's form: modified Julian day, date, time and health, ending in UTC(NIST).
match daytime m|^\n?\d{5} \d\d-\d\d-\d\d \d\d:\d\d:\d\d \d\d \d \d +[\d.]+ UTC\(([A-Z]+)\) \*| p/$1 daytime/
example q|\n60436 24-05-06 10:20:30 50 0 0 123.4 UTC(NIST) * \n| p/NIST daytime/ specification/NIST Internet Time Service, daytime format/
# qotd (RFC 865): Windows quotes in this manner.
match qotd m=^"[^"\r\n]{10,400}"\r\n [A-Z][^\r\n]{2,80} \((?:1[0-9]|20)\d\d-(?:\d{4})?\)= p/Windows qotd/ o/Windows/ cpe:/o:microsoft:windows/
example q|"Here's the rule for bargains: \x27Do other men, for they would do you.\x27"\r\n Charles Dickens (1812-1870)\r\n| p/Windows qotd/ o/Windows/ cpe:/o:microsoft:windows/ specification/qotd (RFC 865)/
# systat and netstat run ps and netstat.
match systat m=^ *PID (?:TTY|TT) +(?:STAT? +)?TIME (?:CMD|COMMAND)\r?\n= p/systat/ o/Unix/
example q|  PID TTY          TIME CMD\n    1 ?        00:00:03 init\n| p/systat/ o/Unix/ specification/source of systat/
# netstat.
match netstat m=^Active Internet connections (?:\([^)\r\n]*\)|\(including servers\))?\r?\n *Proto Recv-Q Send-Q = p/netstat/ o/Unix/
example q|Active Internet connections (w/o servers)\nProto Recv-Q Send-Q Local Address           Foreign Address         State\n| p/netstat/ o/Unix/ specification/source of netstat/
# rwhois greets before it is asked.
match rwhois m|^%rwhois V-([\d.,]+):[0-9a-f]{6}:\d\d ([\w.-]+)| p/rwhoisd/ i/protocol $1/ h/$2/
example q|%rwhois V-1.5:003fff:00 rwhois.example.com\r\n| p/rwhoisd/ i/protocol 1.5/ h/rwhois.example.com/ specification/source of rwhoisd/
# UUCP over TCP.
match uucp m%^(?:login: |Shere=([\w.-]+)\r?\n?\0)% p/UUCP/ h/$1/
example q|Shere=box\r\0| p/UUCP/ h/box/ specification/source of UUCP/
# dictd (RFC 2229 section 3.1): host, program, version and system.
match dict m=^220 ([\w.-]+) dictd (\d[\w.]*)(?:/\w+)? on (Linux|FreeBSD|OpenBSD|NetBSD|SunOS|Darwin) ([\w.+-]+) <= p/dictd/ v/$2/ i/$3 $4/ h/$1/ o/$3/ cpe:/a:dictd:dictd:$2/
example q|220 host.example.net dictd 1.13.0/rf on Linux 6.1.0-18-amd64 <auth.mime> <1.81.1795837377@host.example.net>\r\n250 ok\r\n554 no databases present\r\n| p/dictd/ v/1.13.0/ observed/dictd 1.13.0, recorded/
example q|220 dict.example.com dictd 1.13.0/rf on Linux 6.1.0-40-amd64 <auth.mime> <1.146.1795338435@dict.example.com>\r\n| p/dictd/ v/1.13.0/ i/Linux 6.1.0-40-amd64/ h/dict.example.com/ o/Linux/ cpe:/a:dictd:dictd:1.13.0/ specification/dictd (RFC 2229 section 3.1)/
# GNU Dico.
match dict m=^220 ([\w.-]+) dicod \(GNU dico\) (\d[\w.]*) <= p/GNU Dico/ v/$2/ h/$1/ cpe:/a:gnu:dico:$2/
example q|220 box1 dicod (GNU dico) 2.11 <> <6898.1795879188@box1>\r\n| v/2.11/ h/box1/ observed/GNU Dico 2.11, Debian 12/
# Any other dict server: the capabilities and the message id close the greeting.
softmatch dict m=^220 ([\w.-]+) [^\r\n]{0,200}<(?:auth|mime)(?:\.[\w.]+)?> <[^>\r\n]+@[\w.-]+>\r\n= h/$1/
example q|220 dict.example.org exampledict 1.0 <mime> <17.1@dict.example.org>\r\n| h/dict.example.org/ specification/RFC 2229 section 3.1/
# A Munin node greets with its name; its version follows the command.
match munin m|^# munin node at ([\w.-]+)\n(?:[^\n]*\n)*?munins node on [\w.-]+ version: (\d[\w.]*)| p/Munin/ v/$2/ h/$1/ cpe:/a:munin-monitoring:munin:$2/
example q|# munin node at box.example.com\nmunins node on box.example.com version: 2.0.73\n| p/Munin/ v/2.0.73/ h/box.example.com/ cpe:/a:munin-monitoring:munin:2.0.73/ specification/source of Munin/
# The greeting alone.
softmatch munin m|^# munin node at ([\w.-]+)\n| p/Munin/ h/$1/ cpe:/a:munin-monitoring:munin/
example q|# munin node at box.example.com\n| p/Munin/ h/box.example.com/ cpe:/a:munin-monitoring:munin/ specification/source of Munin/
# gpsd announces its release in JSON.
match gpsd m|^\{"class":"VERSION","release":"(\d[\w.~-]*)","rev":"[^"]*","proto_major":(\d+),"proto_minor":(\d+)\}| p/gpsd/ v/$1/ i/protocol $2.$3/ cpe:/a:gpsd_project:gpsd:$1/
example q|{"class":"VERSION","release":"3.22","rev":"3.22","proto_major":3,"proto_minor":14}\r\n| p/gpsd/ v/3.22/ i/protocol 3.14/ cpe:/a:gpsd_project:gpsd:3.22/ observed/gpsd 3.22, recorded/
# Ganglia's daemons send an XML document with version and source.
match ganglia m%^<\?xml version="1\.0" [^>]*\?>\s*<!DOCTYPE GANGLIA_XML \[.{0,6000}?<GANGLIA_XML VERSION="([\w.]+)" SOURCE="(gmond|gmetad)"%s p/Ganglia $2/ v/$1/ cpe:/a:ganglia:ganglia-web/
example q|<?xml version="1.0" encoding="ISO-8859-1" standalone="yes"?>\n<!DOCTYPE GANGLIA_XML [\n   <!ELEMENT GANGLIA_XML (GRID)*>\n]>\n<GANGLIA_XML VERSION="3.7.2" SOURCE="gmond">\n| p/Ganglia gmond/ v/3.7.2/ cpe:/a:ganglia:ganglia-web/ specification/source of Ganglia $2/
# The same cut before the version.
match ganglia m|^<\?xml version="1\.0" [^>]*\?>\s*<!DOCTYPE GANGLIA_XML \[|s p/Ganglia/
example q|<?xml version="1.0" encoding="ISO-8859-1" standalone="yes"?>\n<!DOCTYPE GANGLIA_XML [\n   <!ELEMENT GANGLIA_XML (GRID)*>\n| p/Ganglia/ specification/source of Ganglia/
# BZFlag: four letters and the protocol's number.
match bzflag m|^BZFS(0\d{3})\r?\n?| p/BZFlag game server/ i/protocol $1/ cpe:/a:bzflag:bzflag/
example q|BZFS0221\r\n\r\n| p/BZFlag game server/ i/protocol 0221/ cpe:/a:bzflag:bzflag/ observed/BZFlag game server 2.4.26, in a laboratory/
# PulseAudio's command line.
match pulseaudio m|^Welcome to PulseAudio (\d[\w.]*)! Use "help" for usage information\.| p/PulseAudio CLI/ v/$1/ cpe:/a:pulseaudio:pulseaudio:$1/
example q|Welcome to PulseAudio 16.1! Use "help" for usage information.\n>>> | p/PulseAudio CLI/ v/16.1/ cpe:/a:pulseaudio:pulseaudio:16.1/ specification/source of PulseAudio CLI/
match check_mk m|^<{3}check_mk>{3}\nVersion: (\d[\w.]*)\n(?:BuildDate: [^\n]*\n)?AgentOS: windows\n(?:Hostname: ([\w.-]+)\n)?| p/Check_MK agent/ v/$1/ h/$2/ o/Windows/ cpe:/a:tribe29:checkmk:$1/ cpe:/o:microsoft:windows/
example q|<<<check_mk>>>\nVersion: 1.6.0p17\nBuildDate: Sep 15 2020\nAgentOS: windows\nHostname: WIN1\nArchitecture: 64bit\n| v/1.6.0p17/ h/WIN1/ o/Windows/ specification/source of Check_MK, its agent for Windows/
# Check_MK's agent speaks first and at length.
match check_mk m|^<{3}check_mk>{3}\nVersion: (\d[\w.]*)\nAgentOS: linux\n(?:Hostname: ([\w.-]+)\n)?| p/Check_MK agent/ v/$1/ h/$2/ o/Linux/ cpe:/a:tribe29:checkmk:$1/ cpe:/o:linux:linux_kernel/
example q|<<<check_mk>>>\nVersion: 1.4.0p9\nAgentOS: linux\n| p/Check_MK agent/ v/1.4.0p9/ o/Linux/ cpe:/a:tribe29:checkmk:1.4.0p9/ observed/Check_MK agent 1.4.0p9, heard in nDPI's check_mk_new.pcap/
match check_mk m|^<{3}check_mk>{3}\nVersion: (\d[\w.]*)\nAgentOS: (\w+)\n(?:Hostname: ([\w.-]+)\n)?| p/Check_MK agent/ v/$1/ i/$2/ h/$3/ cpe:/a:tribe29:checkmk:$1/
example q|<<<check_mk>>>\nVersion: 2.0.0p1\nAgentOS: exampleos\n| v/2.0.0p1/ i/exampleos/ documented/public code that quotes it/
# Kismet's old text protocol.
match kismet m|^\*KISMET: [\d.]+ \d+ \x01([^\x01]{1,60})\x01 \d+ (\d{4}\.\d\d\.\w+) | p/Kismet server/ v/$2/ i/$1/
example q|*KISMET: 0.0.0 1144004381 \x01Kismet\x01 20050815211952 2005.08.R1 \n| p/Kismet server/ v/2005.08.R1/ i/Kismet/ specification/source of Kismet server/
counter q|*KISMET: hello|
# Varnish's management port asks for authentication, or prints a banner with its version.
match varnish-cli m=^(?:107|200) \d+ *\n.{0,400}?\nvarnish-(\d[\w.]*) revision ([0-9a-f]{7,40})=s p/Varnish Cache CLI/ v/$1/ cpe:/a:varnish-software:varnish_cache:$1/
example q|200 276     \n-----------------------------\nVarnish Cache CLI 1.0\n-----------------------------\nLinux,6.1.0,x86_64,-jnone,-sdefault,-sdefault,-hcritbit\nvarnish-7.1.1 revision 7cee1c581bead20e88d101ab3d72afb29f14d87a\n\nType 'help' for command list.\n| p/Varnish Cache CLI/ v/7.1.1/ cpe:/a:varnish-software:varnish_cache:7.1.1/ specification/source of Varnish Cache CLI/
# The challenge.
match varnish-cli m|^107 59 {1,6}\n[a-z]{32}\n\nAuthentication required\.\n| p/Varnish Cache CLI/ i/authentication required/ cpe:/a:varnish-software:varnish_cache/
example q|107 59      \nixslvvxrgkjptxmcgnnsdxsvdmvfympg\n\nAuthentication required.\n\n| p/Varnish Cache CLI/ i/authentication required/ cpe:/a:varnish-software:varnish_cache/ specification/source of Varnish Cache CLI/
# VDR's SVDRP.
match svdrp m|^220 ([\w.-]{1,100}) SVDRP VideoDiskRecorder (\d[\w.]*); | p/Video Disk Recorder/ v/$2/ h/$1/ d/media device/
example q|220 vdr SVDRP VideoDiskRecorder 2.6.3; Mon May  6 10:20:30 2024; UTF-8\r\n| v/2.6.3/ h/vdr/ d/media device/ specification/source of VDR, svdrp.c/
# babeld tells its neighbours and routes to who is on the same host, or where it was let out.
match babel-config m|^BABEL [\d.]+\nversion babeld-(\S{1,40})\nhost ([\w.-]{1,64})\n| p/babeld/ v/$1/ h/$2/ d/router/ cpe:/a:babel:babeld:$1/
example q|BABEL 1.0\nversion babeld-1.12.1\nhost box1\nmy-id 02:00:5e:ff:fe:00:53:01\nok\n| v/1.12.1/ h/box1/ d/router/ observed/babeld 1.12.1, Debian 12/
# rplayd, which plays sounds for others.
match rplay m|^\+host=([\w.-]{1,100}) version=(\d[\w.]*) uptime=| p/rplayd/ v/$2/ h/$1/
example q|+host=box1 version=3.3.2 uptime=00:00:12\r\n| v/3.3.2/ h/box1/ observed/rplay 3.3.2, Debian 12/
# rtl_tcp sends what a radio hears: its magic, the tuner and the number of its gains.
match rtl-tcp m|^RTL0\0\0\0([\0-\x08])\0\0\0[\0-\x7f]|s p/rtl_tcp/ i/tuner $I(1,">")/
example q|RTL0\0\0\0\x05\0\0\0\x1d| i/tuner 5/ specification/source of rtl-sdr, rtl_tcp.c: dongle_info/
# A terminal of SIMH, which simulates old machines.
match simh m|^(?:\xff[\xfb-\xfe][\0-\xff])*[\r\n]+Connected to the ([\w -]{2,40}?) simulator | p/SIMH $1 simulator/
example q|\xff\xfb\x03\xff\xfb\x01\xff\xfb\0\xff\xfd\0\n\r\nConnected to the PDP-11 simulator DZ device, line 0\r\n\n| p/SIMH PDP-11 simulator/ specification/source of SIMH, sim_tmxr.c/
# RFC 868: seconds since 1900, of the years 2026 to 2029.
# check: no-literal because four bytes of seconds are all that is said (RFC 868)
softmatch time m|^[\xee-\xf4].{3}(?:\0{4})?$|s
example q|\xee\xae\x95\xec\0\0\0\0| observed/inetutils 2.4, recorded/
example q|\xee\xb4\xc4\x03| specification/RFC 868/

# Network UPS Tools (its network protocol, RFC 9271 section 4.2.13): VER names the daemon.
Probe TCP NutVer q|VER\n|
like m=^(?:VER|NETVER|HELP|LIST UPS|LIST VAR [^\n]+|GET VAR [^\n]+|STARTTLS|USERNAME [^\n]+)\n=
ports 3493
rarity 7
logs 0
bye q|LOGOUT\n|

# The answer, with the project's address.
match nut m|^Network UPS Tools upsd (\d[\w.]*) - https?://| p/Network UPS Tools upsd/ v/$1/ cpe:/a:networkupstools:nut:$1/
example q|Network UPS Tools upsd 2.8.0 - http://www.networkupstools.org/\n| p/Network UPS Tools upsd/ v/2.8.0/ cpe:/a:networkupstools:nut:2.8.0/ observed/Network UPS Tools upsd 2.8.0, recorded/
# Lists and variables.
match nut m=^(?:ERR [A-Z-]+\n)?(?:BEGIN LIST (?:UPS|VAR [\w.-]+)\n|VAR [\w.-]+ [\w.]+ ")= p/Network UPS Tools upsd/ cpe:/a:networkupstools:nut/
example q|BEGIN LIST UPS\nUPS ups1 "Office"\nEND LIST UPS\n| p/Network UPS Tools upsd/ cpe:/a:networkupstools:nut/ specification/source of Network UPS Tools upsd/

# Tor's control port (control-spec, 3.21): PROTOCOLINFO may be asked once before authentication.
Probe TCP TorProtocolInfo q|PROTOCOLINFO 1\r\n|
like m=^(?:PROTOCOLINFO(?: \d)*|AUTHENTICATE(?: [^\r\n]*)?|GETINFO [^\r\n]+)\r\n=i
ports 9051,9151
rarity 8
bye q|QUIT\r\n|

# The version is part of the answer.
match tor-control m|^250-PROTOCOLINFO 1\r\n(?:250-AUTH [^\r\n]*\r\n)?250-VERSION Tor="(\d[\w.-]*)| p/Tor control port/ v/$1/ cpe:/a:torproject:tor:$1/
example q|250-PROTOCOLINFO 1\r\n250-AUTH METHODS=HASHEDPASSWORD\r\n250-VERSION Tor="0.4.9.11"\r\n250 OK\r\n| p/Tor control port/ v/0.4.9.11/ observed/Tor control port 0.4.9.11, recorded/
example q|250-PROTOCOLINFO 1\r\n250-AUTH METHODS=COOKIE,SAFECOOKIE COOKIEFILE="/run/tor/control.authcookie"\r\n250-VERSION Tor="0.4.7.16"\r\n250 OK\r\n| p/Tor control port/ v/0.4.7.16/ cpe:/a:torproject:tor:0.4.7.16/ specification/source of Tor control port/
# A refusal.
match tor-control m|^(?:250[ -][^\r\n]*+\r\n)*+514 Authentication required\.\r\n| p/Tor control port/ cpe:/a:torproject:tor/
example q|514 Authentication required.\r\n| p/Tor control port/ cpe:/a:torproject:tor/ specification/source of Tor control port/

# A Munin node knows a command for its version; the greeting comes first.
Probe TCP MuninVersion q|version\n|
like m=^(?:cap [^\n]*|version|nodes|list(?: [^\n]*)?|config [^\n]+|fetch [^\n]+)\n=
ports 4949
rarity 8
bye q|quit\n|
# The answer.
match munin m|^(?:# munin node at [\w.-]+\n)?(?:cap [^\n]*\n)?munins node on ([\w.-]+) version: (\d[\w.]*)| p/Munin/ v/$2/ h/$1/ cpe:/a:munin-monitoring:munin:$2/
example q|munins node on host.example.net version: 2.0.73\n| p/Munin/ v/2.0.73/ observed/Munin 2.0.73, recorded/
example q|munins node on box.example.com version: 2.0.73\n| p/Munin/ v/2.0.73/ h/box.example.com/ cpe:/a:munin-monitoring:munin:2.0.73/ specification/source of Munin/

# An ident query (RFC 1413 section 4): the two ports of a connection.
Probe TCP IdentQuery q|22, 1\r\n|
like m|^ ?\d{1,5} ?, ?\d{1,5} ?\r\n|
ports 113,1113
rarity 8
# oidentd 2.5.0 repeats them without the blank that the query has.
match ident m=^22,1:ERROR:(?:NO-USER|HIDDEN-USER)\r\n$= p/oidentd/
example q|22,1:ERROR:NO-USER\r\n| p/oidentd/ observed/oidentd 2.5.0, in a laboratory/
# The reply repeats the ports.
match ident m=^ ?\d{1,5} ?, ?\d{1,5} ?: ?(?:ERROR ?: ?(?:INVALID-PORT|NO-USER|HIDDEN-USER|UNKNOWN-ERROR)|USERID ?: ?(\w+) ?(?:, ?[\w-]+ ?)?: ?[^\r\n]+)\r?\n=
example q|22 , 1 : ERROR : NO-USER\r\n| specification/RFC 1413 section 6/

# A selector that no server has (RFC 1436): what it says to that is its own.
Probe TCP GopherMissing q|/hark-none\r\n|
ports 70
rarity 9
# PyGopherd 3.0.0.
match gopher m=^3'/hark-none' (?:does not exist|[^\t\r\n]{0,80}) \(no handler found\)\t\terror\.host\t1\r\n= p/PyGopherd/
example q|3'/hark-none' does not exist (no handler found)\t\terror.host\t1\r\n| p/PyGopherd/ observed/PyGopherd 3.0.0, in a laboratory/

# Anything that comes back is echo (RFC 862).
Probe TCP EchoLine q|hark echo test 1\r\n|
ports 7
rarity 9
# The line itself.
match echo m|^hark echo test 1\r\n$|
example q|hark echo test 1\r\n| specification/Anything that comes back is echo (RFC 862)/

# RFC 864, 865, 867, 868: over UDP any datagram brings one back.
Probe UDP SmallServices q|\n|
ports 13,17,19,37
rarity 8
# inetutils-inetd 2.4: each line begins where the ring stands; one of these three is in each.
match chargen m=^[ -~]{0,60}?(?:ABCDEFGHIJKLMNOPQRSTUVWXYZ|abcdefghijklmnopqrstuvwxyz|#\$%&'\(\)\*\+,-\./0123456789)[ -~]{0,60}\r\n$=
example q|'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmn\r\n| specification/RFC 864, 865, 867, 868/
# check: no-literal because a date is all that is said (RFC 867)
match daytime m%^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? [\w ]{3,15}[\d:]{5,8}[ -~]{0,24}\r\n$%
example q|Mon Nov 23 10:37:33 2026\r\n| observed/inetutils 2.4, recorded/
example q|Sat Nov 28 03:07:44 2026\r\n| specification/RFC 864, 865, 867, 868/
# Seconds since 1900, of the years 2025 to 2029; inetutils 2.4 sends eight bytes.
# check: no-literal because four bytes of seconds are all that is said (RFC 868)
softmatch time m|^[\xeb-\xf4].{3}(?:\0{4})?$|s
example q|\xee\xad.\xaf\0\0\0\0| observed/- 2.4, in a laboratory/
example q|\xee\xb4\xc4\x03\0\0\0\0| specification/RFC 864, 865, 867, 868/
