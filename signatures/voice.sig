# Voice: SIP (UDP and TCP), H.323, MGCP, IAX2, STUN and TURN, Mumble,
# TeamSpeak.  SIP elements name themselves in Server: or User-Agent:.
#
# covers: SIP
# covers: STUN / TURN
# covers: IAX2
# covers: H.323 Q.931
# covers: Mumble (Murmur)
# covers: TeamSpeak 3

# RFC 3261 section 11, OPTIONS.
Probe UDP SIPOptionsQuery q|OPTIONS sip:hark@192.0.2.10 SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bKhark1;rport\r\nFrom: <sip:hark@192.0.2.1>;tag=h1\r\nTo: <sip:hark@192.0.2.10>\r\nCall-ID: hark1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nMax-Forwards: 70\r\nContact: <sip:hark@192.0.2.1>\r\nAccept: application/sdp\r\nContent-Length: 0\r\n\r\n|
ports 5060-5064
rarity 4
like m=^(?:INVITE|OPTIONS|REGISTER|NOTIFY|SUBSCRIBE|ACK|BYE|CANCEL|PUBLISH|MESSAGE|INFO|REFER|PRACK|UPDATE) sips?:[^ \r\n]+ SIP/2\.0\r\n=
like m=^SIP/2\.0 [1-6]\d\d =
# PBX and proxy software.
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Asterisk PBX (?:certified/)?(\d[\w.~+-]*)@ p/Asterisk PBX/ v/$1/ d/PBX/ cpe:/a:digium:asterisk:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Asterisk PBX 16.2.1~dfsg-1\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Asterisk PBX/ v/16.2.1~dfsg-1/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Asterisk PBX@ p/Asterisk PBX/ d/PBX/ cpe:/a:digium:asterisk/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Asterisk PBX\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Asterisk PBX/ specification/RFC 3261 section 20.35 and 20.41; source of Asterisk PBX/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?FPBX-([\d.]+)\((\d[\w.]+)\)@ p/FreePBX/ v/$1/ i/Asterisk $2/ d/PBX/ cpe:/a:sangoma:freepbx:$1/ cpe:/a:digium:asterisk:$2/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: FPBX-14.0.5.25(13.22.0)\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/FreePBX/ v/14.0.5.25/ i/Asterisk 13.22.0/ specification/RFC 3261 section 20.35 and 20.41; source of FreePBX/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?FreeSWITCH-mod_sofia/(\d[\w.~+-]*)@ p/FreeSWITCH mod_sofia/ v/$1/ d/PBX/ cpe:/a:freeswitch:freeswitch:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: FreeSWITCH-mod_sofia/1.10.7-release~64bit\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/FreeSWITCH mod_sofia/ v/1.10.7-release~64bit/ specification/RFC 3261 section 20.35 and 20.41; source of FreeSWITCH mod_sofia/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?[fF]ree[sS][wW][iI][tT][cC][hH](?: |/)?v?(\d[\w.]*)?@ p/FreeSWITCH/ d/PBX/ cpe:/a:freeswitch:freeswitch/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Freeswitch 2.0.0\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/FreeSWITCH/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?[kK]amailio \((\d[\w.-]*) \((\w+)/linux\)\)@ p/Kamailio sip proxy/ v/$1/ i/$2/ o/Linux/ d/PBX/ cpe:/a:kamailio:kamailio:$1/ cpe:/o:linux:linux_kernel/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.77:53513;branch=z9hG4bK.341ccf10;rport=50821;alias;received=192.0.2.77\r\nFrom: sip:sipsak@192.0.2.77:53513;tag=1fddaede\r\nTo: sip:user@192.0.2.10;tag=8068789c6f489f848d68f11e81141125.b73dd60c\r\nCall-ID: 534621918@192.0.2.77\r\nCSeq: 1 OPTIONS\r\nServer: kamailio (5.6.3 (x86_64/linux))| p/Kamailio sip proxy/ v/5.6.3/ observed/Kamailio sip proxy 5.6.3, recorded/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: kamailio (5.6.3 (x86_64/linux))\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Kamailio sip proxy/ v/5.6.3/ o/Linux/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?[kK]amailio \((\d[\w.-]*)@ p/Kamailio sip proxy/ v/$1/ d/PBX/ cpe:/a:kamailio:kamailio:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: kamailio (4.4.4)\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Kamailio sip proxy/ v/4.4.4/ specification/RFC 3261 section 20.35 and 20.41; source of Kamailio sip proxy/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(OpenSIPS|OpenSER|OpenSer|OpenSips) \((\d[\w.-]*?)(?:-(?:no)?tls)? \((\w+)/linux\)\)@ p/$1/ v/$2/ i/$3/ o/Linux/ d/PBX/ cpe:/a:opensips:opensips:$2/ cpe:/o:linux:linux_kernel/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: OpenSIPS (1.11.11-tls (x86_64/linux))\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/OpenSIPS/ v/1.11.11/ i/x86_64/ o/Linux/ specification/source of OpenSIPS, SERVER_HDR/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(OpenSIPS|OpenSER|OpenSer|Sip EXpress router|SER) ?\((\d[\w.-]*)@ p/$1/ v/$2/ d/PBX/
example q|SIP/2.0 100 trying -- your call is important to us\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bKnp104984053-44ce4a41192.0.2.1;rport=5060\r\nFrom: <sip:hark@example.com>;tag=6433ef9\r\nTo: <sip:you@example.com>\r\nCall-ID: 105090259-446faf7a@192.0.2.1\r\nCSeq: 1 INVITE\r\nServer: Sip EXpress router (0.8.12 (i386/linux))\r\n| p/Sip EXpress router/ v/0.8.12/ d/PBX/ observed/Sip EXpress router 0.8.12, heard in suricata-verify's sip.pcap/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?3CXPhoneSystem (\d[\w.]*)@ p/3CX PhoneSystem/ v/$1/ d/PBX/ cpe:/a:3cx:3cx:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: 3CXPhoneSystem 18.0.6.915\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/3CX PhoneSystem/ v/18.0.6.915/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?CommuniGatePro/(\d[\w.]*)@ p/CommuniGate Pro/ v/$1/ cpe:/a:communigate:communigate_pro:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: CommuniGatePro/6.2.14\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/CommuniGate Pro/ v/6.2.14/ documented/Recog/
# check: no-origin because no public source of it was found
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Brekeke SIP Server@ p/Brekeke SIP Server/ d/PBX/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Brekeke SIP Server\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Brekeke SIP Server/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?RTC/(\d[\d.]*)@ p/Microsoft Lync/ v/$1/ o/Windows/ cpe:/a:microsoft:lync/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: RTC/5.0\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Microsoft Lync/ v/5.0/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?TANDBERG/(\d+) \(([\w.]+)[ )]@ p/Cisco Expressway or VCS/ v/$2/ i/TANDBERG $1/ d/VoIP adapter/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: TANDBERG/4130 (X8.2.1)\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/X8.2.1/ documented/Recog/
# Cisco and Linksys: gateways, phones, adapters.
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Cisco-SIPGateway/IOS-(\d[\w.()]*)@ p/Cisco SIP Gateway/ v/$1/ o/IOS/ d/router/ cpe:/o:cisco:ios:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Cisco-SIPGateway/IOS-15.2.4.M5\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Cisco SIP Gateway/ v/15.2.4.M5/ o/IOS/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Cisco-SIPGateway/IOS-XE@ p/Cisco SIP Gateway/ o/IOS XE/ d/router/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Cisco-SIPGateway/IOS-XE\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| o/IOS XE/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Cisco-CP-?([\w-]+?)/(\d[\w.-]*)@ p/Cisco CP-$1/ v/$2/ d/VoIP phone/ cpe:/h:cisco:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Cisco-CP7960G/8.0\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Cisco CP-7960G/ v/8.0/ d/VoIP phone/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Cisco-CUCM(\d[\w.]*)@ p/Cisco Unified Communications Manager/ v/$1/ d/PBX/ cpe:/a:cisco:unified_communications_manager:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Cisco-CUCM11.5\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/11.5/ d/PBX/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Cisco/(SRP\w+)-(\d[\w.()-]*)@ p/Cisco $1/ v/$2/ d/router/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Cisco/SRP541-1.2.6(003)\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Cisco SRP541/ v/1.2.6(003)/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:[0-9A-F]{12} )?(Cisco|Linksys|Sipura)/((?:SPA|RT|PAP|WRP|WRT|ATA)[\w]*)-(\d[\w.()-]*)@ p/$1 $2/ v/$3/ d/VoIP adapter/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Linksys/RT31P2-3.1.9(LId)\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Linksys RT31P2/ v/3.1.9(LId)/ d/VoIP adapter/ documented/Recog/
# Phones and adapters.
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:Polycom/[\w.]+ )?Polycom(RealPresenceTrio|VVX|SoundPointIP|SoundStationIP|SpectraLink|RealPresenceGroup)-?(\S+?)-UA/(\d[\w.]*)@ p/Polycom $2/ v/$3/ i/$1/ d/VoIP phone/ cpe:/h:polycom:$2/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: PolycomVVX-VVX_350-UA/5.8.0.13337\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Polycom VVX_350/ v/5.8.0.13337/ d/VoIP phone/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?PolycomRealPresenceGroup(\d+)/(\d[\w.]*)@ p/Polycom RealPresence Group $1/ v/$2/ d/webcam/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: PolycomRealPresenceGroup700/6.2.0\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/6.2.0/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Yealink SIP-(\w+) (\d[\w.]*)@ p/Yealink SIP-$1/ v/$2/ d/VoIP phone/ cpe:/h:yealink:sip-$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Yealink SIP-T46G 28.83.0.120\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Yealink SIP-T46G/ v/28.83.0.120/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Grandstream (HT\w+|GXW\w+) +(?:\S+ )?(\d[\w.]*)@ p/Grandstream $1/ v/$2/ d/VoIP adapter/ cpe:/h:grandstream:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Grandstream HT813 1.0.1.2\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Grandstream HT813/ v/1.0.1.2/ d/VoIP adapter/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Grandstream (UCM\w+?)(?:V[\d.]+A)? +(\d[\w.]*)@ p/Grandstream $1/ v/$2/ d/PBX/ cpe:/h:grandstream:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Grandstream UCM6204V1.4A 1.0.15.16\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Grandstream UCM6204/ v/1.0.15.16/ d/PBX/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Grandstream (\S+) +(\d[\w.]*)@ p/Grandstream $1/ v/$2/ d/VoIP phone/ cpe:/h:grandstream:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Grandstream GXP1625 1.0.4.128\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Grandstream GXP1625/ v/1.0.4.128/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?[sS]nom(\w+)/(\d[\w.]*)@ p/Snom $1/ v/$2/ d/VoIP phone/ cpe:/h:snom:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: snom320/8.7.5.35\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Snom 320/ v/8.7.5.35/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:AVM )?FRITZ!Box (?:Fon )?([\w ]+?) (?:\(UI\) )?(\d+\.\d\d\.\d\d)@ p/AVM FRITZ!Box $1/ v/$2/ d/broadband router/ cpe:/h:avm:fritz%21box/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: AVM FRITZ!Box 7590 154.07.57 TAL (Jan 12 2024)\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/AVM FRITZ!Box 7590/ v/154.07.57/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?FRITZ!OS@ p/AVM FRITZ!Box/ o/FRITZ!OS/ d/broadband router/ cpe:/o:avm:fritz%21os/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: FRITZ!OS\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/AVM FRITZ!Box/ o/FRITZ!OS/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?AVM ([\w !]+?) (\d+\.\d\d\.\d\d)@ p/AVM $1/ v/$2/ d/broadband router/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: AVM Multibox 7390 NGN 84.05.09 (Jan 13 2012)\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/AVM Multibox 7390 NGN/ v/84.05.09/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Mitel-(\w+)-SIP-Phone (\d[\w.]*)@ p/Mitel $1/ v/$2/ d/VoIP phone/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Mitel-5320-SIP-Phone 06.05.00.11 010203040506\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Mitel 5320/ v/06.05.00.11/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Mitel Border GW/(\d[\w.]*)@ p/Mitel Border Gateway/ v/$1/ d/VoIP adapter/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Mitel Border GW/4.0.0.9\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/4.0.0.9/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Aastra (\w+)/(\d[\w.]*)@ p/Aastra $1/ v/$2/ d/VoIP phone/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Aastra 6731i/3.3.1.4358\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Aastra 6731i/ v/3.3.1.4358/ documented/public code that quotes it/
# check: no-origin because no public source of it was found
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:OpenStage|optiPoint)[_ ](\w+?)[_ ](\S+)@ p/Unify OpenStage $1/ v/$2/ d/VoIP phone/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: OpenStage_40_V3 R5.13.0\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Unify OpenStage 40/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Desk_Phone_IP_(\w+?)_(V\d+ R[\d.]+)@ p/Unify OpenScape $1/ v/$2/ d/VoIP phone/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Desk_Phone_IP_CP200_V1 R6.14.0      SIP  190802\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Unify OpenScape CP200/ v/V1 R6.14.0/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Sangoma (\w+) V?(\d[\w.]*)@ p/Sangoma $1/ v/$2/ d/VoIP phone/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Sangoma S305 V3.0.4.72\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Sangoma S305/ v/3.0.4.72/ documented/Recog/
# check: no-origin because no public source of it was found
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Panasonic[_ -]([\w/-]+?)/(\d[\w.]*)@ p/Panasonic $1/ v/$2/ d/VoIP phone/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Panasonic_KX-TGP500B04/12.13\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Panasonic KX-TGP500B04/ v/12.13/
# check: no-origin because no public source of it was found
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Gigaset ([\w ]+?)/(\d[\w.]*)@ p/Gigaset $1/ v/$2/ d/VoIP phone/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Gigaset N510 IP PRO/42.250.00.000\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Gigaset N510 IP PRO/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:Fanvil|FANVIL) (\S+) (\d[\w.]*)@ p/Fanvil $1/ v/$2/ d/VoIP phone/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Fanvil X4 2.12.1.5\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Fanvil X4/ v/2.12.1.5/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?NEC(?:-i)? (S\w\d+)[-/]?(?:[A-Z]{2})? ?(\d[\d.]*)@ p/NEC $1/ v/$2/ d/PBX/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: NEC SV9100-NA 08.00.65/2.1\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/NEC SV9100/ v/08.00.65/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:ShoreGear|ShoreTel)/(\d[\w.]*)(?: \(([^)\r\n]+)\))?@ p/ShoreTel ShoreGear/ v/$1/ d/PBX/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: ShoreGear/21.90.4128.0 (ShoreTel 15)\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/ShoreTel ShoreGear/ v/21.90.4128.0/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Avaya(?:[ -]SIP)?[ -]([\w ]+?)[ /](\d[\w.-]*)@ p/Avaya $1/ v/$2/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Avaya oneX/6.2.14\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/6.2.14/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?AVAYA-SM-(\d[\w.]*)@ p/Avaya Aura Session Manager/ v/$1/ d/PBX/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: AVAYA-SM-7.1.3.0.713014\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/7.1.3.0.713014/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Audiocodes-Sip-Gateway-(.+?)/v?\.?(\d[\w.]*)@ p/AudioCodes $1/ v/$2/ d/VoIP adapter/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Audiocodes-Sip-Gateway-MP-118 FXS/v.6.60A.228.009\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/6.60A.228.009/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:Eltex )?(TAU-[\w.]+?)(?:/| build | v)(\d[\w.]*)@ p/Eltex $1/ v/$2/ d/VoIP adapter/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: TAU-8.IP/2.6.3 SN/VI00000000\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Eltex TAU-8.IP/ v/2.6.3/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:Eltex )?smg_pa_sip(?: smg_pa_sip)?[ -](\d[\w.]*)@ p/Eltex SMG/ v/$1/ d/VoIP adapter/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: smg_pa_sip 3.18.0.67\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Eltex SMG/ v/3.18.0.67/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Eltex (\S+)@ p/Eltex $1/ d/router/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Eltex ESR-12V\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Eltex ESR-12V/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:Technicolor|MediaAccess|Thomson) (TG\w+(?: v\d)?) Build (\d[\w.]*)@ p/Technicolor $1/ v/$2/ d/broadband router/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Technicolor TG789vn v3 Build 10.5.2.Z.EC\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Technicolor TG789vn v3/ v/10.5.2.Z.EC/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Technicolor / (\S+) / (\S+)@ p/Technicolor $1/ v/$2/ d/broadband router/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Technicolor / VANT-6 / AGTOT_2.1.4 / AGTOT_2.1.4 /\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Technicolor VANT-6/ v/AGTOT_2.1.4/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:HUAWEI|Huawei)[- ](\S+?)[/ ](V\w+)@ p/Huawei $1/ v/$2/ d/broadband router/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: HUAWEI-EchoLife-HG8121H/V3R018C00S110\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/V3R018C00S110/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?HUAWEI-EchoLife (\S+?)/(\S+)@ p/Huawei EchoLife $1/ v/$2/ d/broadband router/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: HUAWEI-EchoLife HG8121H/V3R018C00S110\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Huawei EchoLife HG8121H/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(F6\d\d)/(V[\w.]+)@ p/ZTE $1/ v/$2/ d/broadband router/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: F660/V2.22.21P1T14S\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/ZTE F660/ v/V2.22.21P1T14S/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?AXIS (\S+) ([\w -]*?(?:Door Station|Video \w+|Camera))@ p/AXIS $1/ i/$2/ o/Linux/ d/webcam/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: AXIS A8105-E Network Video Door Station\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/AXIS A8105-E/ d/webcam/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?AXIS (\S+) ([\w -]+)@ p/AXIS $1/ i/$2/ o/Linux/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: AXIS C3003-E Network Horn Speaker\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/AXIS C3003-E/ o/Linux/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(Algo-\w+)/(\d[\w.]*)@ p/$1/ v/$2/ d/VoIP phone/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Algo-8186/1.7\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Algo-8186/ v/1.7/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?M5T SIP(?: Stack|-UA SAFE)/v?(\d[\w.]*)@ p/M5T SIP stack/ v/$1/ d/VoIP adapter/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: M5T SIP Stack/4.1.2.2\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/4.1.2.2/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Wildix GW[ -](\S+)@ p/Wildix gateway/ v/$1/ d/VoIP adapter/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Wildix GW-5.0.3.42145\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/5.0.3.42145/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?FortiVoice/(\d[\w.-]*)@ p/Fortinet FortiVoice/ v/$1/ d/PBX/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: FortiVoice/5.2.95-5\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/5.2.95-5/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:PBX-IP Media Gateway|Dialogic)[ /](\d[\w.]*)@ p/Dialogic media gateway/ v/$1/ d/VoIP adapter/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: PBX-IP Media Gateway/2.1\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/2.1/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Patton (\S+)[ -]@ p/Patton $1/ d/VoIP adapter/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Patton SN4114 5EIFXS 00A0BA000000 R6.9\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Patton SN4114/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?MERCURY-[0-9A-F]{12}@ p/LifeSize Icon/ o/Linux/ d/webcam/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: MERCURY-02005E005301\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| d/webcam/ documented/Recog/
# Stacks and clients.
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?sofia-sip/(\d[\w.]*)@ p/Sofia-SIP stack/ v/$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: sofia-sip/1.12.11\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Sofia-SIP stack/ v/1.12.11/ specification/RFC 3261 section 20.35 and 20.41; source of Sofia-SIP stack/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?[lL]inphone/(\d[\w.]*)@ p/Linphone/ v/$1/ cpe:/a:belledonne-communications:linphone:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: Linphone/3.6.1 (eXosip2/4.1.0)\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Linphone/ v/3.6.1/ specification/RFC 3261 section 20.35 and 20.41; source of Linphone/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?PJSU?A? v(\d[\w.-]*)@ p/PJSIP/ v/$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: PJSUA v2.10 Linux-5.4\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/2.10/ specification/RFC 3261 section 20.35 and 20.41; source of PJSIP/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?((?:[A-Z][\w!+-]* ){0,3}?[A-Z][\w!+-]*)[/ ]v?(\d[\w.-]*)@ p/$1/ v/$2/
example q|SIP/2.0 407 authentication required\r\nAllow: UPDATE,REFER\r\nCall-ID: 85216695-42dcdb1d@192.0.2.1\r\nContact: <sip:192.0.2.10:5060>\r\nCSeq: 1 INVITE\r\nFrom: <sip:hark@example.com>;tag=51449dc\r\nProxy-Authenticate: Digest realm="sip.example.com",nonce="0123456789abcdef0123456789abcde",opaque="0123456789abcde",stale=false,algorithm=MD5\r\nServer: Cirpack/v4.38e (gw_sip)\r\n| p/Cirpack/ v/4.38e/ observed/Cirpack 4.38e, heard in suricata-verify's sip.pcap/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?([ -~]{2,76})@ p/$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nServer: example stack\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/example stack/ specification/RFC 3261 section 20.35/
# A SIP answer that names nothing; a request from the other side.
softmatch sip m@^SIP/2\.0 [1-6]\d\d [^\r\n]*\r\n[\w-]+ ?:@
example q|SIP/2.0 404 Not Found\r\nVia: SIP/2.0/UDP 192.0.2.1\r\n\r\n| documented/a capture of zeek/
softmatch sip m@^(?:INVITE|OPTIONS|REGISTER|NOTIFY|SUBSCRIBE|ACK|BYE|CANCEL|PUBLISH|MESSAGE|INFO|REFER) sips?:[^ \r\n]+ SIP/2\.0\r\n@
example q|OPTIONS sip:192.0.2.1 SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.10\r\n\r\n| specification/RFC 3261 section 20.35 and 20.41/
Probe TCP SIPOptionsQueryTCP q|OPTIONS sip:hark@192.0.2.10 SIP/2.0\r\nVia: SIP/2.0/TCP 192.0.2.1:5060;branch=z9hG4bKhark1;rport\r\nFrom: <sip:hark@192.0.2.1>;tag=h1\r\nTo: <sip:hark@192.0.2.10>\r\nCall-ID: hark1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nMax-Forwards: 70\r\nContact: <sip:hark@192.0.2.1>\r\nAccept: application/sdp\r\nContent-Length: 0\r\n\r\n|
ports 5060-5064
sslports 5061
rarity 5
like m=^(?:INVITE|OPTIONS|REGISTER|NOTIFY|SUBSCRIBE|ACK|BYE|CANCEL|PUBLISH|MESSAGE|INFO|REFER|PRACK|UPDATE) sips?:[^ \r\n]+ SIP/2\.0\r\n=
like m=^SIP/2\.0 [1-6]\d\d =
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Asterisk PBX (?:certified/)?(\d[\w.~+-]*)@ p/Asterisk PBX/ v/$1/ d/PBX/ cpe:/a:digium:asterisk:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Asterisk PBX 16.2.1~dfsg-1\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Asterisk PBX/ v/16.2.1~dfsg-1/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Asterisk PBX@ p/Asterisk PBX/ d/PBX/ cpe:/a:digium:asterisk/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Asterisk PBX\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Asterisk PBX/ specification/RFC 3261 section 20.35 and 20.41; source of Asterisk PBX/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?FPBX-([\d.]+)\((\d[\w.]+)\)@ p/FreePBX/ v/$1/ i/Asterisk $2/ d/PBX/ cpe:/a:sangoma:freepbx:$1/ cpe:/a:digium:asterisk:$2/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: FPBX-14.0.5.25(13.22.0)\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/FreePBX/ v/14.0.5.25/ i/Asterisk 13.22.0/ specification/RFC 3261 section 20.35 and 20.41; source of FreePBX/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?FreeSWITCH-mod_sofia/(\d[\w.~+-]*)@ p/FreeSWITCH mod_sofia/ v/$1/ d/PBX/ cpe:/a:freeswitch:freeswitch:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: FreeSWITCH-mod_sofia/1.10.7-release~64bit\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/FreeSWITCH mod_sofia/ v/1.10.7-release~64bit/ specification/RFC 3261 section 20.35 and 20.41; source of FreeSWITCH mod_sofia/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?[fF]ree[sS][wW][iI][tT][cC][hH](?: |/)?v?(\d[\w.]*)?@ p/FreeSWITCH/ d/PBX/ cpe:/a:freeswitch:freeswitch/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Freeswitch 2.0.0\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/FreeSWITCH/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?[kK]amailio \((\d[\w.-]*) \((\w+)/linux\)\)@ p/Kamailio sip proxy/ v/$1/ i/$2/ o/Linux/ d/PBX/ cpe:/a:kamailio:kamailio:$1/ cpe:/o:linux:linux_kernel/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/TCP 192.0.2.77:5060;branch=z9hG4bK1\r\nFrom: <sip:client@example.com>;tag=1\r\nTo: <sip:user@192.0.2.10>;tag=8068789c6f489f848d68f11e81141125.bffb73fd\r\nCall-ID: 1@192.0.2.77\r\nCSeq: 1 OPTIONS\r\nServer: kamailio (5.6.3 (x86_64/linux))\r\nCo| p/Kamailio sip proxy/ v/5.6.3/ observed/Kamailio sip proxy 5.6.3, recorded/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: kamailio (5.6.3 (x86_64/linux))\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Kamailio sip proxy/ v/5.6.3/ o/Linux/ specification/RFC 3261 section 20.35 and 20.41; source of Kamailio sip proxy/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?[kK]amailio \((\d[\w.-]*)@ p/Kamailio sip proxy/ v/$1/ d/PBX/ cpe:/a:kamailio:kamailio:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: kamailio (4.4.4)\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Kamailio sip proxy/ v/4.4.4/ specification/RFC 3261 section 20.35 and 20.41; source of Kamailio sip proxy/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(OpenSIPS|OpenSER|OpenSer|OpenSips) \((\d[\w.-]*?)(?:-(?:no)?tls)? \((\w+)/linux\)\)@ p/$1/ v/$2/ i/$3/ o/Linux/ d/PBX/ cpe:/a:opensips:opensips:$2/ cpe:/o:linux:linux_kernel/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: OpenSIPS (1.11.11-tls (x86_64/linux))\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/OpenSIPS/ v/1.11.11/ i/x86_64/ o/Linux/ specification/source of OpenSIPS, SERVER_HDR/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(OpenSIPS|OpenSER|OpenSer|Sip EXpress router|SER) ?\((\d[\w.-]*)@ p/$1/ v/$2/ d/PBX/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: OpenSER (1.3.2)\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/OpenSER/ v/1.3.2/ specification/RFC 3261 section 20.35 and 20.41/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?3CXPhoneSystem (\d[\w.]*)@ p/3CX PhoneSystem/ v/$1/ d/PBX/ cpe:/a:3cx:3cx:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: 3CXPhoneSystem 18.0.6.915\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/3CX PhoneSystem/ v/18.0.6.915/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?CommuniGatePro/(\d[\w.]*)@ p/CommuniGate Pro/ v/$1/ cpe:/a:communigate:communigate_pro:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: CommuniGatePro/6.2.14\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/CommuniGate Pro/ v/6.2.14/ documented/Recog/
# check: no-origin because no public source of it was found
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Brekeke SIP Server@ p/Brekeke SIP Server/ d/PBX/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Brekeke SIP Server\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Brekeke SIP Server/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?RTC/(\d[\d.]*)@ p/Microsoft Lync/ v/$1/ o/Windows/ cpe:/a:microsoft:lync/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: RTC/5.0\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Microsoft Lync/ v/5.0/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?TANDBERG/(\d+) \(([\w.]+)[ )]@ p/Cisco Expressway or VCS/ v/$2/ i/TANDBERG $1/ d/VoIP adapter/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: TANDBERG/4130 (X8.2.1)\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/X8.2.1/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Cisco-SIPGateway/IOS-(\d[\w.()]*)@ p/Cisco SIP Gateway/ v/$1/ o/IOS/ d/router/ cpe:/o:cisco:ios:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Cisco-SIPGateway/IOS-15.2.4.M5\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Cisco SIP Gateway/ v/15.2.4.M5/ o/IOS/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Cisco-SIPGateway/IOS-XE@ p/Cisco SIP Gateway/ o/IOS XE/ d/router/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Cisco-SIPGateway/IOS-XE\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| o/IOS XE/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Cisco-CP-?([\w-]+?)/(\d[\w.-]*)@ p/Cisco CP-$1/ v/$2/ d/VoIP phone/ cpe:/h:cisco:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Cisco-CP7960G/8.0\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Cisco CP-7960G/ v/8.0/ d/VoIP phone/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Cisco-CUCM(\d[\w.]*)@ p/Cisco Unified Communications Manager/ v/$1/ d/PBX/ cpe:/a:cisco:unified_communications_manager:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Cisco-CUCM11.5\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/11.5/ d/PBX/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Cisco/(SRP\w+)-(\d[\w.()-]*)@ p/Cisco $1/ v/$2/ d/router/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Cisco/SRP541-1.2.6(003)\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Cisco SRP541/ v/1.2.6(003)/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:[0-9A-F]{12} )?(Cisco|Linksys|Sipura)/((?:SPA|RT|PAP|WRP|WRT|ATA)[\w]*)-(\d[\w.()-]*)@ p/$1 $2/ v/$3/ d/VoIP adapter/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Linksys/RT31P2-3.1.9(LId)\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Linksys RT31P2/ v/3.1.9(LId)/ d/VoIP adapter/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:Polycom/[\w.]+ )?Polycom(RealPresenceTrio|VVX|SoundPointIP|SoundStationIP|SpectraLink|RealPresenceGroup)-?(\S+?)-UA/(\d[\w.]*)@ p/Polycom $2/ v/$3/ i/$1/ d/VoIP phone/ cpe:/h:polycom:$2/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: PolycomVVX-VVX_350-UA/5.8.0.13337\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Polycom VVX_350/ v/5.8.0.13337/ d/VoIP phone/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?PolycomRealPresenceGroup(\d+)/(\d[\w.]*)@ p/Polycom RealPresence Group $1/ v/$2/ d/webcam/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: PolycomRealPresenceGroup700/6.2.0\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/6.2.0/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Yealink SIP-(\w+) (\d[\w.]*)@ p/Yealink SIP-$1/ v/$2/ d/VoIP phone/ cpe:/h:yealink:sip-$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Yealink SIP-T46G 28.83.0.120\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Yealink SIP-T46G/ v/28.83.0.120/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Grandstream (HT\w+|GXW\w+) +(?:\S+ )?(\d[\w.]*)@ p/Grandstream $1/ v/$2/ d/VoIP adapter/ cpe:/h:grandstream:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Grandstream HT813 1.0.1.2\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Grandstream HT813/ v/1.0.1.2/ d/VoIP adapter/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Grandstream (UCM\w+?)(?:V[\d.]+A)? +(\d[\w.]*)@ p/Grandstream $1/ v/$2/ d/PBX/ cpe:/h:grandstream:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Grandstream UCM6204V1.4A 1.0.15.16\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Grandstream UCM6204/ v/1.0.15.16/ d/PBX/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Grandstream (\S+) +(\d[\w.]*)@ p/Grandstream $1/ v/$2/ d/VoIP phone/ cpe:/h:grandstream:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Grandstream GXP1625 1.0.4.128\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Grandstream GXP1625/ v/1.0.4.128/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?[sS]nom(\w+)/(\d[\w.]*)@ p/Snom $1/ v/$2/ d/VoIP phone/ cpe:/h:snom:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: snom320/8.7.5.35\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Snom 320/ v/8.7.5.35/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:AVM )?FRITZ!Box (?:Fon )?([\w ]+?) (?:\(UI\) )?(\d+\.\d\d\.\d\d)@ p/AVM FRITZ!Box $1/ v/$2/ d/broadband router/ cpe:/h:avm:fritz%21box/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: AVM FRITZ!Box 7590 154.07.57 TAL (Jan 12 2024)\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/AVM FRITZ!Box 7590/ v/154.07.57/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?FRITZ!OS@ p/AVM FRITZ!Box/ o/FRITZ!OS/ d/broadband router/ cpe:/o:avm:fritz%21os/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: FRITZ!OS\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/AVM FRITZ!Box/ o/FRITZ!OS/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?AVM ([\w !]+?) (\d+\.\d\d\.\d\d)@ p/AVM $1/ v/$2/ d/broadband router/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: AVM Multibox 7390 NGN 84.05.09 (Jan 13 2012)\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/AVM Multibox 7390 NGN/ v/84.05.09/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Mitel-(\w+)-SIP-Phone (\d[\w.]*)@ p/Mitel $1/ v/$2/ d/VoIP phone/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Mitel-5320-SIP-Phone 06.05.00.11 010203040506\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Mitel 5320/ v/06.05.00.11/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Mitel Border GW/(\d[\w.]*)@ p/Mitel Border Gateway/ v/$1/ d/VoIP adapter/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Mitel Border GW/4.0.0.9\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/4.0.0.9/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Aastra (\w+)/(\d[\w.]*)@ p/Aastra $1/ v/$2/ d/VoIP phone/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Aastra 6731i/3.3.1.4358\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Aastra 6731i/ v/3.3.1.4358/ documented/public code that quotes it/
# check: no-origin because no public source of it was found
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:OpenStage|optiPoint)[_ ](\w+?)[_ ](\S+)@ p/Unify OpenStage $1/ v/$2/ d/VoIP phone/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: OpenStage_40_V3 R5.13.0\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Unify OpenStage 40/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Desk_Phone_IP_(\w+?)_(V\d+ R[\d.]+)@ p/Unify OpenScape $1/ v/$2/ d/VoIP phone/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Desk_Phone_IP_CP200_V1 R6.14.0      SIP  190802\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Unify OpenScape CP200/ v/V1 R6.14.0/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Sangoma (\w+) V?(\d[\w.]*)@ p/Sangoma $1/ v/$2/ d/VoIP phone/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Sangoma S305 V3.0.4.72\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Sangoma S305/ v/3.0.4.72/ documented/Recog/
# check: no-origin because no public source of it was found
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Panasonic[_ -]([\w/-]+?)/(\d[\w.]*)@ p/Panasonic $1/ v/$2/ d/VoIP phone/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Panasonic_KX-TGP500B04/12.13\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Panasonic KX-TGP500B04/ v/12.13/
# check: no-origin because no public source of it was found
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Gigaset ([\w ]+?)/(\d[\w.]*)@ p/Gigaset $1/ v/$2/ d/VoIP phone/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Gigaset N510 IP PRO/42.250.00.000\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Gigaset N510 IP PRO/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:Fanvil|FANVIL) (\S+) (\d[\w.]*)@ p/Fanvil $1/ v/$2/ d/VoIP phone/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Fanvil X4 2.12.1.5\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Fanvil X4/ v/2.12.1.5/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?NEC(?:-i)? (S\w\d+)[-/]?(?:[A-Z]{2})? ?(\d[\d.]*)@ p/NEC $1/ v/$2/ d/PBX/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: NEC SV9100-NA 08.00.65/2.1\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/NEC SV9100/ v/08.00.65/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:ShoreGear|ShoreTel)/(\d[\w.]*)(?: \(([^)\r\n]+)\))?@ p/ShoreTel ShoreGear/ v/$1/ d/PBX/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: ShoreGear/21.90.4128.0 (ShoreTel 15)\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/ShoreTel ShoreGear/ v/21.90.4128.0/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Avaya(?:[ -]SIP)?[ -]([\w ]+?)[ /](\d[\w.-]*)@ p/Avaya $1/ v/$2/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Avaya oneX/6.2.14\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/6.2.14/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?AVAYA-SM-(\d[\w.]*)@ p/Avaya Aura Session Manager/ v/$1/ d/PBX/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: AVAYA-SM-7.1.3.0.713014\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/7.1.3.0.713014/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Audiocodes-Sip-Gateway-(.+?)/v?\.?(\d[\w.]*)@ p/AudioCodes $1/ v/$2/ d/VoIP adapter/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Audiocodes-Sip-Gateway-MP-118 FXS/v.6.60A.228.009\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/6.60A.228.009/ documented/public code that quotes it/
# check: no-origin because no public source of it was found
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:Eltex )?(TAU-[\w.]+?)(?:/| build | v)(\d[\w.]*)@ p/Eltex $1/ v/$2/ d/VoIP adapter/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: TAU-8.IP/2.6.3 SN/VI00000000\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Eltex TAU-8.IP/ v/2.6.3/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:Eltex )?smg_pa_sip(?: smg_pa_sip)?[ -](\d[\w.]*)@ p/Eltex SMG/ v/$1/ d/VoIP adapter/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: smg_pa_sip 3.18.0.67\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Eltex SMG/ v/3.18.0.67/ documented/Recog/
# check: no-origin because no public source of it was found
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Eltex (\S+)@ p/Eltex $1/ d/router/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Eltex ESR-12V\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Eltex ESR-12V/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:Technicolor|MediaAccess|Thomson) (TG\w+(?: v\d)?) Build (\d[\w.]*)@ p/Technicolor $1/ v/$2/ d/broadband router/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Technicolor TG789vn v3 Build 10.5.2.Z.EC\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Technicolor TG789vn v3/ v/10.5.2.Z.EC/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Technicolor / (\S+) / (\S+)@ p/Technicolor $1/ v/$2/ d/broadband router/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Technicolor / VANT-6 / AGTOT_2.1.4 / AGTOT_2.1.4 /\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Technicolor VANT-6/ v/AGTOT_2.1.4/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:HUAWEI|Huawei)[- ](\S+?)[/ ](V\w+)@ p/Huawei $1/ v/$2/ d/broadband router/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: HUAWEI-EchoLife-HG8121H/V3R018C00S110\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/V3R018C00S110/ documented/public code that quotes it/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?HUAWEI-EchoLife (\S+?)/(\S+)@ p/Huawei EchoLife $1/ v/$2/ d/broadband router/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: HUAWEI-EchoLife HG8121H/V3R018C00S110\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Huawei EchoLife HG8121H/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(F6\d\d)/(V[\w.]+)@ p/ZTE $1/ v/$2/ d/broadband router/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: F660/V2.22.21P1T14S\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/ZTE F660/ v/V2.22.21P1T14S/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?AXIS (\S+) ([\w -]*?(?:Door Station|Video \w+|Camera))@ p/AXIS $1/ i/$2/ o/Linux/ d/webcam/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: AXIS A8105-E Network Video Door Station\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/AXIS A8105-E/ d/webcam/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?AXIS (\S+) ([\w -]+)@ p/AXIS $1/ i/$2/ o/Linux/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: AXIS C3003-E Network Horn Speaker\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/AXIS C3003-E/ o/Linux/ documented/Recog/
# check: no-origin because no public source of it was found
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(Algo-\w+)/(\d[\w.]*)@ p/$1/ v/$2/ d/VoIP phone/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Algo-8186/1.7\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Algo-8186/ v/1.7/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?M5T SIP(?: Stack|-UA SAFE)/v?(\d[\w.]*)@ p/M5T SIP stack/ v/$1/ d/VoIP adapter/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: M5T SIP Stack/4.1.2.2\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/4.1.2.2/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Wildix GW[ -](\S+)@ p/Wildix gateway/ v/$1/ d/VoIP adapter/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Wildix GW-5.0.3.42145\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/5.0.3.42145/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?FortiVoice/(\d[\w.-]*)@ p/Fortinet FortiVoice/ v/$1/ d/PBX/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: FortiVoice/5.2.95-5\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/5.2.95-5/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?(?:PBX-IP Media Gateway|Dialogic)[ /](\d[\w.]*)@ p/Dialogic media gateway/ v/$1/ d/VoIP adapter/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: PBX-IP Media Gateway/2.1\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/2.1/ documented/Recog/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?Patton (\S+)[ -]@ p/Patton $1/ d/VoIP adapter/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Patton SN4114 5EIFXS 00A0BA000000 R6.9\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Patton SN4114/ documented/public code that quotes it/
# check: no-origin because no public source of it was found
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?MERCURY-[0-9A-F]{12}@ p/LifeSize Icon/ o/Linux/ d/webcam/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: MERCURY-02005E005301\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| d/webcam/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?sofia-sip/(\d[\w.]*)@ p/Sofia-SIP stack/ v/$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: sofia-sip/1.12.11\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Sofia-SIP stack/ v/1.12.11/ specification/RFC 3261 section 20.35 and 20.41; source of Sofia-SIP stack/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?[lL]inphone/(\d[\w.]*)@ p/Linphone/ v/$1/ cpe:/a:belledonne-communications:linphone:$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Linphone/3.6.1 (eXosip2/4.1.0)\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Linphone/ v/3.6.1/ specification/RFC 3261 section 20.35 and 20.41; source of Linphone/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?PJSU?A? v(\d[\w.-]*)@ p/PJSIP/ v/$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: PJSUA v2.10 Linux-5.4\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| v/2.10/ specification/RFC 3261 section 20.35 and 20.41; source of PJSIP/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?((?:[A-Z][\w!+-]* ){0,3}?[A-Z][\w!+-]*)[/ ]v?(\d[\w.-]*)@ p/$1/ v/$2/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Example Phone/1.2.3\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/Example Phone/ v/1.2.3/ specification/RFC 3261 section 20.35 and 20.41/
match sip m@^SIP/2\.0 \d\d\d [^\r\n]*\r\n(?:[^\r\n]+\r\n)*?(?:[sS]erver|[uU]ser-[aA]gent) ?: ?([ -~]{2,76})@ p/$1/
example q|SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport=5060\r\nFrom: <sip:hark@192.0.2.1>;tag=1\r\nTo: <sip:192.0.2.10>;tag=a6c85cf\r\nCall-ID: 1@192.0.2.1\r\nCSeq: 1 OPTIONS\r\nUser-Agent: example stack\r\nAllow: INVITE, ACK\r\nContent-Length: 0\r\n\r\n| p/example stack/ specification/RFC 3261 section 20.35 and 20.41/
# A SIP answer that names nothing; a request from the other side.
softmatch sip m@^SIP/2\.0 [1-6]\d\d [^\r\n]*\r\n[\w-]+ ?:@
example q|SIP/2.0 404 Not Found\r\nVia: SIP/2.0/UDP 192.0.2.1\r\n\r\n| specification/RFC 3261 section 20.35 and 20.41/
softmatch sip m@^(?:INVITE|OPTIONS|REGISTER|NOTIFY|SUBSCRIBE|ACK|BYE|CANCEL|PUBLISH|MESSAGE|INFO|REFER) sips?:[^ \r\n]+ SIP/2\.0\r\n@
example q|OPTIONS sip:192.0.2.1 SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.10\r\n\r\n| specification/RFC 3261 section 20.35 and 20.41/

# RFC 8489 section 5, Binding request: magic cookie 0x2112A442, SOFTWARE
# attribute (0x8022) in the answer.
Probe UDP STUNBinding q|\0\x01\0\0!\x12\xa4BHARING000001|
ports 3478,3479,5349,19302
rarity 5
like m|^\0[\x01\x03-\x09]\0.\x21\x12\xa4\x42.{12}|s
like m|^\0\x01\0.{17,}|s
match stun m%^\x01[\x01\x11\x03\x13]..\x21\x12\xa4\x42.{12}.*?\x80\x22\0.Coturn-([\d.]+)(?: '([ -~]*?)')?%s p/coturn/ v/$1/ cpe:/a:coturn_project:coturn:$1/
example q|\x01\x01\0<!\x12\xa4B\x85$\xcfIBc\xe9L=\x9c\xb38\0 \0\x08\0\x01\xae\x84^\x12\xa4C\0\x01\0\x08\0\x01\x8f\x96\x7f\0\0\x01\x80+\0\x08\0\x01\r\x96\x7f\0\0\x01\x80"\0\x14Coturn-4.6.1 'Gorst'| p/coturn/ v/4.6.1/ observed/Coturn 4.6.1, in a laboratory/
example q|\x01\x01\0,!\x12\xa4BHARING000001\0 \0\x08\0\x01\xe1\x12\xe1\x12\xa6C\x80"\0\x1aCoturn-4.5.1.1 'dan Eider'\0\0| p/coturn/ v/4.5.1.1/ specification/source of coturn/
match stun m%^\x01[\x01\x11\x03\x13]..\x21\x12\xa4\x42.{12}.*?\x80\x22\0.TurnServer ([\d.]+)%s p/TurnServer/ v/$1/
example q|\x01\x01\0 !\x12\xa4BHARING000001\0 \0\x08\0\x01\xe1\x12\xe1\x12\xa6C\x80"\0\x10TurnServer 0.7.3| p/TurnServer/ v/0.7.3/ specification/source of TurnServer/
match stun m%^\x01[\x01\x11\x03\x13]..\x21\x12\xa4\x42.{12}.*?\x80\x22\0.restund v([\d.]+)%s p/restund/ v/$1/
example q|\x01\x01\00!\x12\xa4BHARING000001\0 \0\x08\0\x01\xe1\x12\xe1\x12\xa6C\x80"\0\x1erestund v0.4.12 (x86_64/linux)\0\0| p/restund/ v/0.4.12/ specification/source of restund/
match stun m%^\x01[\x01\x11\x03\x13]..\x21\x12\xa4\x42.{12}.*?\x80\x22\0.Vovida\.org ([\d.]+)%s p/Vovida STUN/ v/$1/
example q|\x01\x01\0 !\x12\xa4BHARING000001\0 \0\x08\0\x01\xe1\x12\xe1\x12\xa6C\x80"\0\x0fVovida.org 0.96\0| p/Vovida STUN/ v/0.96/ specification/source of Vovida STUN/
match stun m%^\x01[\x01\x11\x03\x13]..\x21\x12\xa4\x42.{12}.*?\x80\x22\0.ejabberd ?([\d.]*)%s p/ejabberd STUN/
example q|\x01\x01\0\x18!\x12\xa4BHARING000001\0 \0\x08\0\x01\xe1\x12\xe1\x12\xa6C\x80"\0\x08ejabberd| p/ejabberd STUN/ specification/source of ejabberd STUN/
match stun m%^\x01[\x01\x11\x03\x13]..\x21\x12\xa4\x42.{12}.*?\x80\x22\0.([A-Za-z][\w -]{1,40}?)[-/ ]v?(\d[\w.]*)%s p/$1/ v/$2/
example q|\x01\x01\0 !\x12\xa4BHARING000001\0 \0\x08\0\x01\xe1\x12\xe1\x12\xa6C\x80"\0\x10Example TURN 1.2| p/Example TURN/ v/1.2/ specification/RFC 8489 section 14.14/
match stun m%^\x01[\x01\x11\x03\x13]..\x21\x12\xa4\x42.{12}.*?\x80\x22\0.([ -~]{2,76})%s p/$1/
example q|\x01\x01\0\x18!\x12\xa4BHARING000001\0 \0\x08\0\x01\xe1\x12\xe1\x12\xa6C\x80"\0\x07eturnal\0| p/eturnal/ specification/RFC 8489 section 14.14/
match stun m%^\x01[\x01\x11]\0[\x08-\xff]\x21\x12\xa4\x42.{12}%s
example q|\x01\x01\0\x0c!\x12\xa4BHARING000001\0 \0\x08\0\x01\xe1\x12\xe1\x12\xa6C| documented/a capture of nDPI/
# The same over TCP, RFC 8489 section 6.2.2.
Probe TCP STUNBindingTCP q|\0\x01\0\0!\x12\xa4BHARING000001|
ports 3478,5349
sslports 5349
rarity 7
like m|^\0[\x01\x03-\x09]\0.\x21\x12\xa4\x42.{12}|s
match stun m%^\x01[\x01\x11\x03\x13]..\x21\x12\xa4\x42.{12}.*?\x80\x22\0.Coturn-([\d.]+)(?: '([ -~]*?)')?%s p/coturn/ v/$1/ cpe:/a:coturn_project:coturn:$1/
example q|\x01\x01\0<!\x12\xa4Bhark-binding\0 \0\x08\0\x01\xec>\xe1\x12\xa6\x0f\0\x01\0\x08\0\x01\xcd,\xc0\0\x02M\x80+\0\x08\0\x01\r\x96\xc0\0\x02\n\x80"\0\x14Coturn-4.6.1 'Gorst'| p/coturn/ v/4.6.1/ observed/coturn 4.6.1, recorded/
example q|\x01\x01\0,!\x12\xa4BHARING000001\0 \0\x08\0\x01\xe1\x12\xe1\x12\xa6C\x80"\0\x1aCoturn-4.5.1.1 'dan Eider'\0\0| p/coturn/ v/4.5.1.1/ documented/a capture of nDPI/
match stun m%^\x01[\x01\x11\x03\x13]..\x21\x12\xa4\x42.{12}.*?\x80\x22\0.TurnServer ([\d.]+)%s p/TurnServer/ v/$1/
example q|\x01\x01\0 !\x12\xa4BHARING000001\0 \0\x08\0\x01\xe1\x12\xe1\x12\xa6C\x80"\0\x10TurnServer 0.7.3| p/TurnServer/ v/0.7.3/ specification/source of TurnServer/
match stun m%^\x01[\x01\x11\x03\x13]..\x21\x12\xa4\x42.{12}.*?\x80\x22\0.restund v([\d.]+)%s p/restund/ v/$1/
example q|\x01\x01\00!\x12\xa4BHARING000001\0 \0\x08\0\x01\xe1\x12\xe1\x12\xa6C\x80"\0\x1erestund v0.4.12 (x86_64/linux)\0\0| p/restund/ v/0.4.12/ specification/source of restund/
match stun m%^\x01[\x01\x11\x03\x13]..\x21\x12\xa4\x42.{12}.*?\x80\x22\0.Vovida\.org ([\d.]+)%s p/Vovida STUN/ v/$1/
example q|\x01\x01\0 !\x12\xa4BHARING000001\0 \0\x08\0\x01\xe1\x12\xe1\x12\xa6C\x80"\0\x0fVovida.org 0.96\0| p/Vovida STUN/ v/0.96/ specification/source of Vovida STUN/
match stun m%^\x01[\x01\x11\x03\x13]..\x21\x12\xa4\x42.{12}.*?\x80\x22\0.ejabberd ?([\d.]*)%s p/ejabberd STUN/
example q|\x01\x01\0\x18!\x12\xa4BHARING000001\0 \0\x08\0\x01\xe1\x12\xe1\x12\xa6C\x80"\0\x08ejabberd| p/ejabberd STUN/ specification/source of ejabberd STUN/
match stun m%^\x01[\x01\x11\x03\x13]..\x21\x12\xa4\x42.{12}.*?\x80\x22\0.([A-Za-z][\w -]{1,40}?)[-/ ]v?(\d[\w.]*)%s p/$1/ v/$2/
example q|\x01\x01\0 !\x12\xa4BHARING000001\0 \0\x08\0\x01\xe1\x12\xe1\x12\xa6C\x80"\0\x10Example TURN 1.2| p/Example TURN/ v/1.2/ specification/RFC 8489 section 14.14/
match stun m%^\x01[\x01\x11\x03\x13]..\x21\x12\xa4\x42.{12}.*?\x80\x22\0.([ -~]{2,76})%s p/$1/
example q|\x01\x01\0\x18!\x12\xa4BHARING000001\0 \0\x08\0\x01\xe1\x12\xe1\x12\xa6C\x80"\0\x07eturnal\0| p/eturnal/ specification/RFC 8489 section 14.14/
match stun m%^\x01[\x01\x11]\0[\x08-\xff]\x21\x12\xa4\x42.{12}%s
example q|\x01\x01\0\x0c!\x12\xa4BHARING000001\0 \0\x08\0\x01\xe1\x12\xe1\x12\xa6C| specification/RFC 8489 section 6/
# RFC 3489 (no cookie): MAPPED-ADDRESS, SOURCE-ADDRESS, CHANGED-ADDRESS; the
# answer is tied to the request by its type only, so structure is checked.
Probe UDP STUNBinding q|\0\x01\0\0\x21\x12\xa4BHARING000001|
match stun m|^\x01\x01\0[\x0c-\x60].{16}\0\x01\0\x08\0\x01.{6}\0[\x04\x05]\0\x08\0\x01|s i/RFC 3489/
example q|\x01\x01\0$0123456789abcdef\0\x01\0\x08\0\x01\xe1\x12\xc0\0\x02\x01\0\x04\0\x08\0\x01\r\x96\xc0\0\x02\n\0\x05\0\x08\0\x01\r\x97\xc0\0\x02\x0b| i/RFC 3489/ specification/RFC 3489 section 9.3/

# RFC 5456 section 8.1.1 (IAX2): full frame POKE, answered by PONG.
Probe UDP IAX2Poke q|\x80\x01\0\0\0\0\0\0\0\0\x06\x1e|
ports 4569
rarity 6
like m|^[\x80-\xff].[\0-\x7f].{5}..\x06[\x01-\x28]|s
match iax2 m=^[\x80-\xff].\0\x01.{4}\0[\0\x01]\x06\x03$=s p/Asterisk IAX2/
example q|\x80\x02\0\x01\0\0\0\x03\0\x01\x06\x03| p/Asterisk IAX2/ specification/RFC 5456 section 8.1.1 (IAX2)/
# check: no-literal because a full frame is numbers and codes of one byte
softmatch iax2 m=^[\x80-\xff].[\0-\x7f].\0.{3}[\0-\x20][\0-\x20]\x06[\x03-\x08\x0a\x0b\x0d\x0e\x10](?:$|[\x01-\x36].)=s
example q|\x80\x02\0\x01\0\0\0\x03\0\x01\x06\x04| specification/RFC 5456 section 8.1.1 (IAX2)/

# RFC 3435 section 2.3.10 (MGCP), AuditEndpoint.
Probe UDP MGCPAudit q|AUEP 1 *@[192.0.2.10] MGCP 1.0\r\nF: A\r\n\r\n|
ports 2427,2727
rarity 7
like m=^(?:AUEP|AUCX|CRCX|MDCX|DLCX|RQNT|NTFY|EPCF|RSIP) \d+ [^\r\n]+ MGCP \d\.\d=i
# check: no-literal because a reply is a status and a free text
match mgcp m=^\d{3} \d{1,9} (?:OK|Ok)[^\r\n]*\r?\n(?:[A-Z]+: ?[^\r\n]*\r?\n)+=
example q|200 1 OK\r\nA: a:PCMU, p:10-30\r\n| specification/RFC 3435 section 2.3.10 (MGCP), AuditEndpoint/
# check: no-literal because a reply is a status and a free text
softmatch mgcp m=^(?:200|250|4\d\d|5[0-4]\d) 1(?: [^\r\n]*)?\r?\n$=
example q|500 1 Endpoint Unknown\r\n| specification/RFC 3435 section 2.3.10 (MGCP), AuditEndpoint/

# H.225.0 call signalling in Q.931 over TPKT (RFC 1006): a release complete
# (0x5a) or setup answer has protocol discriminator 8 and user-user data.
Probe TCP H323Status q|\x03\0\0\x0f\x08\x02\0\0\x75\x7e\0\x02\x05\x20\0|
ports 1720
rarity 8
like m|^\x03\0..\x08[\x01\x02]..?[\x05\x75\x5a\x62]|s
match h323q931 m=^\x03\0..\x08\x02[\x80-\xff].[\x01\x02\x05\x07\x5a\x62\x7d][\0-\xff]{1,60}?\x7e\0.\x05=s
example q|\x03\0\0$\x08\x02\x80\0Z\x08\x02\x80\xaa~\0\x12\x05%\x80\x06\0\x08\x91J\0\x05\x01\0\0\0\0\0| specification/H.225.0 call signalling in Q.931 over TPKT (RFC 1006)/

# Mumble protocol, "UDP ping": type 0 and eight bytes of identity; the answer
# has version, users, maximum, bandwidth.
Probe UDP MumblePing q|\0\0\0\0hark0001|
ports 64738
rarity 7
like m=^\0\0\0\0.{8}$=s
match mumble m|^\0(\x01)([\0-\x20])([\0-\xff])hark0001....\0\0..\0...$|s p/Mumble/ v/$I(1,">").$I(2,">").$I(3,">")/ cpe:/a:mumble:mumble:$I(1,">").$I(2,">").$I(3,">")/
example q|\0\x01\x03\x04hark0001\0\0\0\0\0\0\x03\xe8\0\x01\x19@| p/Mumble/ v/1.3.4/ observed/Murmur 1.3.4, in a laboratory/
example q|\0\x01\x03\x05hark0001\0\0\0\x04\0\0\0d\0\x01\x19@| p/Mumble/ v/1.3.5/ specification/Mumble protocol, "UDP ping"/
# check: no-literal because the answer is a version and numbers
match mumble m|^\0(\x01)([\x02-\x09])([\0-\x40]).{8}\0\0..\0\0..\0[\0-\x0f]..$|s p/Mumble/ v/$I(1,">").$I(2,">").$I(3,">")/
example q|\0\x01\x03\x04hark\0\0\0\0\0\0\0\0\0\0\x03\xe8\0\x01\x19@| p/Mumble/ v/1.3.4/ observed/Mumble 1.3.4, recorded/
example q|\0\x01\x03\x05abcdefgh\0\0\0\x04\0\0\0d\0\x01\x19@| p/Mumble/ v/1.3.5/ documented/a capture of nDPI/

# TeamSpeak 3 server query greets with "TS3".
Probe TCP NULL q||
match teamspeak3 m=^TS3\n\r?Welcome to the TeamSpeak 3 ServerQuery interface= p/TeamSpeak 3 ServerQuery/ cpe:/a:teamspeak:teamspeak3/
example q|TS3\n\rWelcome to the TeamSpeak 3 ServerQuery interface, type "help" for a list of commands\n\r| p/TeamSpeak 3 ServerQuery/ specification/TeamSpeak 3 ServerQuery manual/
# FreeSWITCH's event socket asks for a password, or turns away who is not in its list.
match freeswitch-event m=^Content-Type: (?:auth/request|text/rude-rejection)\n= p/FreeSWITCH event socket/ cpe:/a:freeswitch:freeswitch/
example q|Content-Type: auth/request\n\n| specification/source of FreeSWITCH, mod_event_socket.c/
