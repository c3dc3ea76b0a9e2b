# Chat: IRC and XMPP.
#
# An IRC server tells its version in 002 and 004 once a client has registered (RFC 2812 section 5.1); before that it only sends notices. An
# XMPP server opens a stream of its own after the client's (RFC 6120 section 4.2) and lists its features; products differ in quoting and order.
#
# covers: IRC
# covers: XMPP client
# covers: XMPP server

# NICK and USER (RFC 2812 section 3.1).  Most servers first look the client up, by name and by ident, and say so in notices; with a
# resolver that does not answer, IRCnet's takes 28 seconds.  Some want a PING answered.
Probe TCP IRCRegister q|NICK hark0\r\nUSER hark 0 * :hark\r\n|
like m=^(?:PASS [^\r\n]*\r?\n)?(?:CAP LS(?: \d+)?\r?\n)?(?:NICK|USER) [^\r\n]+\r?\n=i
like m=^CAP (?:LS|REQ|END)[^\r\n]*\r?\n=i
like m|^PONG :?[\w.-]+\r?\n|
then m=^(?:(?::[\w.-]+ )?NOTICE [^\r\n]*\r?\n)*(?::[\w.-]+ )?PING :?([\w.-]+)\r?\n$= q|PONG :$1\r\n|
then m=^(?:(?::[\w.-]+ )?(?:NOTICE|020) [^\r\n]*\r?\n)+$= q||
ports 194,6660-6669,6697,7000,8000
sslports 6697
rarity 6
totalwaitms 30000
safety loggy
logs 2
bye q|QUIT\r\n|

# BitlBee 3.6.
match irc m|^(?::[\w.-]+ NOTICE [^\r\n]*\r\n)*:([\w.-]+) 001 [^\r\n]*\r\n:[\w.-]+ 002 [^ \r\n]+ :Host [\w.-]+ is running BitlBee (\d[\w.-]*?)\.\r\n| p/BitlBee IRCd/ v/$2/ h/$1/ cpe:/a:bitlbee:bitlbee:$2/
example q|:host.example.net 001 user :Welcome to the BitlBee gateway, user\r\n:host.example.net 002 user :Host host.example.net is running BitlBee 3.6-1.3.\r\n:host.example.net 003 user :BitlBee <http://www.bitlbee.org/>\r\n:host.example.net 004 user host.example.net 3.6-1.3 | p/BitlBee IRCd/ v/3.6-1.3/ observed/BitlBee IRCd 3.6, recorded/
example q|:localhost 001 a :Welcome to the BitlBee gateway, a\r\n:localhost 002 a :Host localhost is running BitlBee 3.6-1.3.\r\n| p/BitlBee IRCd/ v/3.6-1.3/ specification/source of BitlBee IRCd/
# 002: "Your host is X, running version Y". ircd-seven, Freenode's.
match irc m=(?:^|\n)(?::([\w.-]+))? ?002 [^ \r\n]+ ?:Your host is [^,\r\n]*, running version ircd-seven-(\d[\w.-]*)= p/ircd-seven/ v/$2/ h/$1/
example q|:irc.example.org NOTICE * :*** Looking up your hostname...\r\n:irc.example.org NOTICE * :*** Checking Ident\r\n:irc.example.org NOTICE * :*** Found your hostname\r\n:irc.example.org NOTICE * :*** No Ident response\r\n:irc.example.org 001 hark0 :Welcome to the Example Internet Relay Chat Network hark0\r\n:irc.example.org 002 hark0 :Your host is irc.example.org[192.0.2.10/8000], running version ircd-seven-1.1.3\r\n| p/ircd-seven/ v/1.1.3/ h/irc.example.org/ observed/ircd-seven 1.1.3, heard in nDPI's irc.pcap/
# solanum, its successor on Libera.
match irc m=(?:^|\n):([\w.-]+) 002 [^ \r\n]+ :Your host is [^,\r\n]*, running version solanum-(\d[\w.-]*)= p/Solanum ircd/ v/$2/ h/$1/
example q|:irc.example.org 002 hark0 :Your host is irc.example.org[192.0.2.10/6697], running version solanum-1.0-dev\r\n| p/Solanum ircd/ v/1.0-dev/ h/irc.example.org/ specification/source of Solanum ircd/
# charybdis.
match irc m=(?:^|\n):([\w.-]+) 002 [^ \r\n]+ :Your host is [^,\r\n]*, running version charybdis-(\d[\w.-]*)= p/charybdis ircd/ v/$2/ h/$1/ cpe:/a:charybdis_project:charybdis:$2/
example q|:irc.example.org 002 hark0 :Your host is irc.example.org[192.0.2.10/6667], running version charybdis-4.1.2\r\n| p/charybdis ircd/ v/4.1.2/ h/irc.example.org/ cpe:/a:charybdis_project:charybdis:4.1.2/ specification/source of charybdis ircd/
# ircd-ratbox.
match irc m=(?:^|\n):([\w.-]+) 002 [^ \r\n]+ :Your host is [^,\r\n]*, running version ircd-ratbox-(\d[\w.-]*)= p/ircd-ratbox/ v/$2/ h/$1/ cpe:/a:ratbox:ircd-ratbox:$2/
example q|:irc.example.org 002 hark0 :Your host is irc.example.org[192.0.2.10/6667], running version ircd-ratbox-3.0.10\r\n| p/ircd-ratbox/ v/3.0.10/ h/irc.example.org/ cpe:/a:ratbox:ircd-ratbox:3.0.10/ specification/source of ircd-ratbox/
# ircd-hybrid.
match irc m=(?:^|\n):([\w.-]+) 002 [^ \r\n]+ :Your host is [^,\r\n]*, running version (?:ircd-)?hybrid-(?:1:)?(\d[\w.+-]*)= p/ircd-hybrid/ v/$2/ h/$1/ cpe:/a:ircd-hybrid:ircd-hybrid:$2/
example q|:irc.example.org 002 hark0 :Your host is irc.example.org[192.0.2.10/6667], running version hybrid-1:8.2.43+dfsg.1-1\r\n| p/ircd-hybrid/ v/8.2.43+dfsg.1-1/ h/irc.example.org/ cpe:/a:ircd-hybrid:ircd-hybrid:8.2.43%2Bdfsg.1-1/ specification/source of ircd-hybrid/
# InspIRCd 2 and later.
match irc m=(?:^|\n):([\w.-]+) 002 [^ \r\n]+ :Your host is [^,\r\n]*, running version InspIRCd-(\d[\w.]*)= p/InspIRCd/ v/$2/ h/$1/ cpe:/a:inspircd:inspircd:$2/
example q|:irc.example.org 002 hark0 :Your host is irc.example.org, running version InspIRCd-3\r\n| p/InspIRCd/ v/3/ h/irc.example.org/ cpe:/a:inspircd:inspircd:3/ specification/source of InspIRCd/
# UnrealIRCd.
match irc m=(?:^|\n):([\w.-]+) 002 [^ \r\n]+ :Your host is [^,\r\n]*, running version Unreal(?:IRCd-)?(\d[\w.-]*)= p/UnrealIRCd/ v/$2/ h/$1/ cpe:/a:unrealircd:unrealircd:$2/
example q|:irc.example.org 002 hark0 :Your host is irc.example.org, running version UnrealIRCd-6.1.3\r\n| p/UnrealIRCd/ v/6.1.3/ h/irc.example.org/ cpe:/a:unrealircd:unrealircd:6.1.3/ specification/source of UnrealIRCd/
# ngIRCd: version, then machine and system.
match irc m=(?:^|\n):([\w.-]+) 002 [^ \r\n]+ :Your host is [^,\r\n]*, running version ngircd-([\w.~-]+) \(([^)\r\n]*/linux-[^)\r\n]*)\)= p/ngIRCd/ v/$2/ i/$3/ h/$1/ o/Linux/ cpe:/a:barton:ngircd:$2/ cpe:/o:linux:linux_kernel/
example q|:irc.example.org 001 user :Welcome to the Internet Relay Network user!~user@192.0.2.77\r\n:irc.example.org 002 user :Your host is irc.example.org, running version ngircd-26.1 (x86_64/pc/linux-gnu)\r\n:irc.example.org 003 user :This server has been started Mon Nov | p/ngIRCd/ v/26.1/ observed/ngIRCd 26.1, recorded/
example q|:irc.example.org 002 hark0 :Your host is irc.example.org, running version ngircd-26.1 (x86_64/pc/linux-gnu)\r\n| p/ngIRCd/ v/26.1/ i|x86_64/pc/linux-gnu| h/irc.example.org/ cpe:/a:barton:ngircd:26.1/ specification/source of ngIRCd/
match irc m=(?:^|\n):([\w.-]+) 002 [^ \r\n]+ :Your host is [^,\r\n]*, running version ngircd-([\w.~-]+) \(([^)\r\n]*/freebsd[^)\r\n]*)\)= p/ngIRCd/ v/$2/ i/$3/ h/$1/ o/FreeBSD/ cpe:/a:barton:ngircd:$2/ cpe:/o:freebsd:freebsd/
example q|:irc.example.org 002 hark0 :Your host is irc.example.org, running version ngircd-26.1 (x86_64/portbld/freebsd13.2)\r\n| v/26.1/ o/FreeBSD/ specification/source of ngIRCd, HOST_CPU, HOST_VENDOR, HOST_OS/
match irc m=(?:^|\n):([\w.-]+) 002 [^ \r\n]+ :Your host is [^,\r\n]*, running version ngircd-([\w.~-]+) \(([^)\r\n]*)\)= p/ngIRCd/ v/$2/ i/$3/ h/$1/ cpe:/a:barton:ngircd:$2/
example q|:irc.example.org 002 hark0 :Your host is irc.example.org, running version ngircd-26.1 (x86_64/apple/darwin21.6.0)\r\n| v/26.1/ i|x86_64/apple/darwin21.6.0| specification/source of ngIRCd/
# Undernet's ircu and Quakenet's snircd.
match irc m=(?:^|\n):([\w.-]+) 002 [^ \r\n]+ :Your host is [^,\r\n]*, running version u(2\.10[\w.]*)\+snircd\(([\w.]+)\)= p/snircd/ v/$3/ i/u$2/ h/$1/
example q|:irc.example.org 002 hark0 :Your host is irc.example.org, running version u2.10.12.10+snircd(1.3.4a)\r\n| p/snircd/ v/1.3.4a/ i/u2.10.12.10/ h/irc.example.org/ specification/source of snircd/
# ircu.
match irc m=(?:^|\n):([\w.-]+) 002 [^ \r\n]+ :Your host is [^,\r\n]*, running version u(2\.10[\w.]*)= p/Undernet ircu/ v/$2/ h/$1/ cpe:/a:undernet:ircu:$2/
example q|:irc.example.org 002 hark0 :Your host is irc.example.org, running version u2.10.12.19\r\n| p/Undernet ircu/ v/2.10.12.19/ h/irc.example.org/ cpe:/a:undernet:ircu:2.10.12.19/ specification/source of Undernet ircu/
# bahamut, DALnet's.
match irc m=(?:^|\n):([\w.-]+) 002 [^ \r\n]+ :Your host is [^,\r\n]*, running version bahamut-(\d[\w.()-]*)= p/bahamut ircd/ v/$2/ h/$1/ cpe:/a:dalnet:bahamut:$2/
example q|:irc.example.org 002 hark0 :Your host is irc.example.org, running version bahamut-2.2.1\r\n| p/bahamut ircd/ v/2.2.1/ h/irc.example.org/ cpe:/a:dalnet:bahamut:2.2.1/ specification/source of bahamut ircd/
# IRCnet's ircd, whose version is bare.
match irc m=(?:^|\n):([\w.-]+) 002 [^ \r\n]+ :Your host is [^,\r\n]*, running version (2\.1[01]\.[\w.+-]+)= p/IRCnet ircd/ v/$2/ h/$1/ cpe:/a:ircnet:ircd:$2/
example q|:irc2.lab.example 001 lab2 :Welcome to the Internet Relay Network lab2!~lab@127.0.0.1\r\n:irc2.lab.example 002 lab2 :Your host is irc2.lab.example, running version 2.11.2p3\r\n:irc2.lab.example 003 lab2 :This server was created Sat Oct 15 2022 at 20:57:39 UTC\r\n:ir| p/IRCnet ircd/ v/2.11.2p3/ observed/ircd 2.11.2p3, in a laboratory/
example q|:irc.example.org 002 hark0 :Your host is irc.example.org, running version 2.11.2p3\r\n| p/IRCnet ircd/ v/2.11.2p3/ h/irc.example.org/ cpe:/a:ircnet:ircd:2.11.2p3/ specification/source of IRCnet ircd/
# Ergo, once Oragono.
match irc m=(?:^|\n):([\w.-]+) 002 [^ \r\n]+ :Your host is [^,\r\n]*, running version (ergo|oragono)-v?(\d[\w.-]*)= p/Ergo ircd/ v/$3/ h/$1/
example q|:irc.example.org 002 hark0 :Your host is irc.example.org, running version ergo-v2.11.1\r\n| p/Ergo ircd/ v/2.11.1/ h/irc.example.org/ specification/source of Ergo ircd/
# Any other program whose name ends in a dash and its version.
match irc m=(?:^|\n)(?::([\w.-]+))? ?002 [^ \r\n]+ ?:Your host is [^,\r\n]*, running (?:version )?([A-Za-z][A-Za-z_ -]{1,40}?)[ /-]v?(\d[\w.+()~-]*)= p/$2/ v/$3/ h/$1/
example q|:irc.example.org 002 hark0 :Your host is irc.example.org, running version exampled-1.2\r\n| p/exampled/ v/1.2/ h/irc.example.org/ specification/RFC 2812 section 5.1/
# 004 (RFC 2812 section 5.1): server, version, modes.
match irc m=^(?:[^\r\n]{0,510}\r?\n){0,60}?:([\w.-]++) 004 [^ \r\n]+ [\w.-]+ ([A-Za-z][A-Za-z_-]{1,40}?)[ -]v?(\d[\w.+()~-]*) = p/$2/ v/$3/ h/$1/
example q|:irc.example.org 004 hark0 irc.example.org exampled-1.2 iow bklmnopstv\r\n| p/exampled/ v/1.2/ h/irc.example.org/ specification/RFC 2812 section 5.1/
# 351, the answer to VERSION.
match irc m=^(?:[^\r\n]{0,510}\r?\n){0,60}?:([\w.-]++) 351 [^ \r\n]+ ([A-Za-z][A-Za-z_-]{1,40}?)-v?(\d[\w.+()~-]*)= p/$2/ v/$3/ h/$1/
example q|:irc.example.org 351 hark0 exampled-1.2. irc.example.org :x\r\n| p/exampled/ v/1.2./ h/irc.example.org/ specification/RFC 2812 section 5.1/
# bip wants a password first.
match irc-proxy m|^:b\.i\.p NOTICE \S+ :You should type /QUOTE PASS your_username:your_password:your_connection_name\r\n| p/bip IRC proxy/
example q|:b.i.p NOTICE hark0 :You should type /QUOTE PASS your_username:your_password:your_connection_name\r\n| observed/bip 0.9.3, Debian 12/
# ZNC calls itself irc.znc.in until it knows the user's network.
match irc m=^:irc\.znc\.in (?:464|001|NOTICE) = p/ZNC IRC bouncer/ cpe:/a:znc:znc/
example q|:irc.znc.in 464 hark0 :Password required\r\n:irc.znc.in NOTICE hark0 :*** You need to send your password.\r\n| p/ZNC IRC bouncer/ cpe:/a:znc:znc/ observed/ZNC IRC bouncer 1.8.2, recorded/
# Any numeric after registration.
# check: no-literal because a numeric reply is a server's name and three digits
softmatch irc m=^:([\w-]+(?:\.[\w-]+)+) (?:00[1-5]|020|37[256]|422|43[0-9]|45[0-9]|46[0-9]) = h/$1/
example q|:irc.example.org 433 * hark0 :Nickname is already in use.\r\n| h/irc.example.org/ specification/RFC 2812 section 5.1/
# PING during registration.
softmatch irc m|^PING :[\w.-]+\r?\n|
example q|PING :3F2A1B0C\r\n| specification/RFC 2812 section 5.1/
# The lookups, and what they found.
softmatch irc m=^(?::([\w-]+(?:\.[\w-]+)+) )?NOTICE (?:AUTH|\*|Auth) :\*\*\* = h/$1/
example q|:irc.example.org NOTICE * :*** Checking Ident\r\n:irc.example.org NOTICE * :*** No Ident response\r\n| h/irc.example.org/ specification/RFC 2812 section 2.3.1/

Probe TCP NULL q||
ports 6667,6697,5222,5269

# ngIRCd and InspIRCd differ in the first notice they send.
match irc m=^:([\w.-]+) NOTICE (?:\*|Auth|AUTH) :\*\*\* Welcome to \x02?([^\r\n\x02]{1,60})\x02?!\r\n= p/InspIRCd/ i/network: $2/ h/$1/ cpe:/a:inspircd:inspircd/
example q|:irc.example.org NOTICE Auth :*** Welcome to \x02Example\x02!\r\n| p/InspIRCd/ i/network: Example/ h/irc.example.org/ cpe:/a:inspircd:inspircd/ specification/source of InspIRCd/
# shroudBNC.
match irc-proxy m|^:shroudbnc\.info NOTICE AUTH :\*\*\* shroudBNC (\d[\w.-]*)| p/shroudBNC/ v/$1/
example q|:shroudbnc.info NOTICE AUTH :*** shroudBNC 1.3.9 - Copyright (C) 2005-2007,2010 Gunnar Beutner\r\n| v/1.3.9/ specification/source of shroudBNC, its connections of clients/
# psyBNC and other bouncers.
match irc-proxy m|^:Welcome!psyBNC@lam3rz\.de NOTICE \* :psyBNC(\d[\w.]*)| p/psyBNC/ v/$1/
example q|:Welcome!psyBNC@lam3rz.de NOTICE * :psyBNC2.4.3\r\n| p/psyBNC/ v/2.4.3/ specification/source of psyBNC/
# BitlBee; once greeted it tells its version.
softmatch irc m=^:([\w.-]+) NOTICE (?:\*|AUTH) :BitlBee-IRCd initialized= p/BitlBee IRCd/ h/$1/ cpe:/a:bitlbee:bitlbee/
example q|:im.example.org NOTICE * :BitlBee-IRCd initialized, please go on\r\n| p/BitlBee IRCd/ h/im.example.org/ cpe:/a:bitlbee:bitlbee/ specification/source of BitlBee IRCd/
# ZNC asks for a password in its own words.
match irc m=^:irc\.znc\.in (?:NOTICE|464) = p/ZNC IRC bouncer/ cpe:/a:znc:znc/
example q|:irc.znc.in 464 hark0 :Password required\r\n| p/ZNC IRC bouncer/ cpe:/a:znc:znc/ specification/source of ZNC IRC bouncer/

# RFC 6120 section 4.2: the client's stream header; a server is named in "to".
Probe TCP XMPPStream q|<?xml version='1.0'?><stream:stream to='example.com' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' version='1.0'>|
like m|^(?:\s*<\?xml [^>]*\?>\s*)?<stream:stream |
ports 5222,5223,5269,5280
sslports 5223,5270
rarity 6
logs 2
bye q|</stream:stream>|

# Prosody writes its attributes in no fixed order, its ids as UUIDs, and lists features without blanks; a limits element is its own.
match jabber m|^<\?xml version='1\.0'\?><stream:stream [^>]*\bid='[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'| p/Prosody/ cpe:/a:prosody:prosody/
example q|<?xml version='1.0'?><stream:stream version='1.0' xmlns:stream='http://etherx.jabber.org/streams' xml:lang='en' xmlns='jabber:client' id='4ab23422-d059-4696-8b2d-370b8a2176dd' from='chat.example.org'><stream:features><mechanisms xmlns='urn:ietf:params:xml:ns:x| p/Prosody/ observed/Prosody 0.12.3, recorded/
example q|<?xml version='1.0'?><stream:stream xml:lang='en' from='example.com' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' version='1.0' id='0a1b2c3d-1111-4222-8333-0123456789ab'>| p/Prosody/ cpe:/a:prosody:prosody/ documented/a capture of zeek/
# ejabberd since 17 counts its ids in twenty digits, before that in ten.
match jabber m%^<\?xml version='1\.0'\?><stream:stream (?:id='\d{16,20}' version='1\.0'|xmlns='jabber:(?:client|server)' xmlns:stream='http://etherx\.jabber\.org/streams' id='\d{8,20}' from='([\w.-]+)')% p/ejabberd/ cpe:/a:process-one:ejabberd/
example q|<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' id='1234567890' from='example.com'| p/ejabberd/ cpe:/a:process-one:ejabberd/ observed/ejabberd, heard in zeek's xmpp-starttls.pcap/
# ejabberd's older order gives the server's name last.
match jabber m|^<\?xml version='1\.0'\?><stream:stream xmlns='jabber:server' xmlns:stream='http://etherx\.jabber\.org/streams' xmlns:db='jabber:server:dialback' id='\d{8,20}'| p/ejabberd/ i/server to server/ cpe:/a:process-one:ejabberd/
example q|<?xml version='1.0'?><stream:stream xmlns='jabber:server' xmlns:stream='http://etherx.jabber.org/streams' xmlns:db='jabber:server:dialback' id='3449578488'>| p/ejabberd/ i/server to server/ cpe:/a:process-one:ejabberd/ specification/source of ejabberd/
# Openfire uses double and single quotes in one header.
match jabber m%^<\?xml version='1\.0' encoding='UTF-8'\?><stream:stream xmlns:stream="http://etherx\.jabber\.org/streams" xmlns="jabber:(?:client|server)" from="([\w.-]+)" id="\w{6,12}"% p/Openfire/ h/$1/ cpe:/a:igniterealtime:openfire/
example q|<?xml version='1.0' encoding='UTF-8'?><stream:stream xmlns:stream="http://etherx.jabber.org/streams" xmlns="jabber:client" from="example.com" id="4f2a1b0c" xml:lang="en" version="1.0">| p/Openfire/ h/example.com/ cpe:/a:igniterealtime:openfire/ specification/source of Openfire/
# jabberd2.
match jabber m|^<\?xml version='1\.0'\?><stream:stream xmlns:stream='http://etherx\.jabber\.org/streams' xmlns='jabber:client' from='([\w.-]+)' version='1\.0' id='\w{40}'| p/jabberd2/ h/$1/ cpe:/a:jabberd2:jabberd2/
example q|<?xml version='1.0'?><stream:stream xmlns:stream='http://etherx.jabber.org/streams' xmlns='jabber:client' from='example.com' version='1.0' id='abcdefghijabcdefghijabcdefghijabcdefghij'>| p/jabberd2/ h/example.com/ cpe:/a:jabberd2:jabberd2/ specification/source of jabberd2/
# Tigase.
match jabber m|^(?:<\?xml version='1\.0'\?>)?<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx\.jabber\.org/streams' from='([\w.-]+)' id='tigase-| p/Tigase/ h/$1/ cpe:/a:tigase:tigase_xmpp_server/
example q|<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' from='example.com' id='tigase-error-tigase' version='1.0'>| p/Tigase/ h/example.com/ cpe:/a:tigase:tigase_xmpp_server/ specification/source of Tigase/
# Any other stream with the server's name.
softmatch jabber m%^(?:<\?xml [^>]{0,80}\?>\s*)?<stream:(?:stream|features|error)\b[^>]{0,400}?\bfrom=['"]([\w.-]+)['"]% h/$1/
example q|<stream:stream from="example.com" id="1" xmlns="jabber:client" xmlns:stream="http://etherx.jabber.org/streams" version="1.0">| h/example.com/ specification/RFC 6120 section 4.3/
# Any other stream.
softmatch jabber m=^(?:<\?xml [^>]{0,80}\?>\s*)?<stream:(?:stream|features|error)\b=
example q|<stream:features><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/></stream:features>| specification/RFC 6120 section 4.3/
