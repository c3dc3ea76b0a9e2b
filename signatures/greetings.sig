# Servers of many kinds that speak first, each in the words that its specification or manual gives.
#
# covers: VMware auth daemon
# covers: Asterisk Manager
# covers: OpenVPN management
# covers: PJLink projector
# covers: libp2p
# covers: NDMP
# covers: Netcat shells / bindshell

Probe TCP NULL q||
# Asterisk, "AMI v2 Specification": the version is that of the interface.
match asterisk-ami m|^Asterisk Call Manager/(\d[\w.]*)\r\n|s p/Asterisk Call Manager/ i/interface $1/ cpe:/a:digium:asterisk/
example q|Asterisk Call Manager/5.0.2\r\n| p/Asterisk Call Manager/ i/interface 5.0.2/ specification/Asterisk, "AMI v2 Specification"/
# OpenVPN, management-notes.txt.
match openvpn-management m|^>INFO:OpenVPN Management Interface Version (\d+)|s p/OpenVPN management/ i/interface $1/ cpe:/a:openvpn:openvpn/
example q|>INFO:OpenVPN Management Interface Version 3 -- type 'help' for more info\r\n| p/OpenVPN management/ i/interface 3/ specification/OpenVPN management-notes.txt/
match openvpn-management m|^ENTER PASSWORD:$|s p/OpenVPN management/ i/a password is required/ cpe:/a:openvpn:openvpn/
example q|ENTER PASSWORD:| p/OpenVPN management/ i/a password is required/ specification/OpenVPN management-notes.txt/
# VMware: the daemon counts its own versions (1.00, 1.10); that of ESX or Workstation is not told.
match vmware-auth m|^220 VMware Authentication Daemon Version (\d[\w.]*)|s p/VMware Authentication Daemon/ v/$1/
example q|220 VMware Authentication Daemon Version 1.10: SSL Required, ServerDaemonProtocol:SOAP, MKSDisplayProtocol:VNC , , NFCSSL supported/t\r\n| p/VMware Authentication Daemon/ v/1.10/ documented/public code that quotes it/
# HylaFAX, hfaxd(8).
match hylafax m|^(?:130[- ][^\r\n]*\r\n)*220 ([\w.-]+) server \(HylaFAX \(tm\) Version (\d[\w.]*)\) ready\.|s p/HylaFAX/ v/$2/ h/$1/ cpe:/a:hylafax:hylafax:$2/
example q|220 fax.example.com server (HylaFAX (tm) Version 6.0.6) ready.\r\n| p/HylaFAX/ v/6.0.6/ specification/HylaFAX, hfaxd(8)/
# RFC 3656 section 3.10.
match mupdate m|^\* AUTH [^\r\n]*\r\n(?:\* (?!OK)[^\r\n]*\r\n)*+\* OK MUPDATE "([\w.-]+)" "([^"]{1,40})" "v?(\d[\w.+-]*)"|s p/$2 mupdate/ v/$3/ h/$1/ cpe:/a:cmu:cyrus_imap_server:$3/
example q|* AUTH "PLAIN"\r\n* STARTTLS\r\n* OK MUPDATE "mail.example.com" "Cyrus" "v2.4.17" "(master)"\r\n| p/Cyrus mupdate/ v/2.4.17/ specification/RFC 3656 section 3.10/
# RFC 2244 section 6.2.3.
match acap m|^\* ACAP \(IMPLEMENTATION "([^"]{1,80})"|s i/$1/
example q|* ACAP (IMPLEMENTATION "ACME v3.5") (SASL "CRAM-MD5")\r\n| i/ACME v3.5/ specification/RFC 2244 section 6.2.3/
# Dovecot, "Authentication Protocol v1.2".
match dovecot-auth m%^VERSION\t1\t(\d+)\n(?:MECH|SPID|CUID|COOKIE)\t?%s p/Dovecot authentication/ i/protocol 1.$1/ cpe:/a:dovecot:dovecot/
example q|VERSION\t1\t2\nMECH\tPLAIN\tplaintext\nSPID\t1\nDONE\n| p/Dovecot authentication/ i/protocol 1.2/ specification/Dovecot, "Authentication Protocol v1.2"/
# CVSup, cvsupd(8).
match cvsup m|^OK \d+ \d+ (\S+) CVSup server ready|s p/CVSup/ v/$1/
example q|OK 17 0 SNAP_16_1h CVSup server ready\n| p/CVSup/ v/SNAP_16_1h/ specification/CVSup, cvsupd(8)/
# hddtemp(8), daemon mode: device, model, temperature, unit.
match hddtemp m%^\|/dev/[\w/-]+\|([^|\r\n]{1,60})\|(?:\d+|[A-Z]{3})\|[CF*]\|%s p/hddtemp/ i/disk $1/
example q|\x7c/dev/sda\x7cST3000DM001-1CH166\x7c34\x7cC\x7c| p/hddtemp/ i/disk ST3000DM001-1CH166/ specification/hddtemp(8), daemon mode/
# PJLink specifications version 1.04, section 5.1.
match pjlink m%^PJLINK (?:0\r|1 [0-9a-f]{8}\r)%s i/projector/ d/media device/
example q|PJLINK 1 498e4a67\r| i/projector/ specification/PJLink specifications version 1.04, section 5.1/
# Tarantool, "Binary protocol", greeting.
match tarantool m%^Tarantool (\d[\w.+-]*) \((Binary|Lua console)\)%s p/Tarantool/ v/$1/ i/$2/ cpe:/a:tarantool:tarantool:$1/
example q|Tarantool 2.11.1 (Binary) 7b1a2b7e-3f5c-4a2f-9b43-0c3a5a4a4b3d\n| p/Tarantool/ v/2.11.1/ i/Binary/ specification/Tarantool, "Binary protocol", greeting/
# SP over TCP (sp-tcp-mapping-01): zero, "SP", version, type of endpoint.
match nanomsg m|^\0SP\0\0[\x10-\x7f]\0\0$|s
example q|\0SP\0\01\0\0| specification/SP over TCP (sp-tcp-mapping-01)/
# Fluentd, "Forward Protocol Specification v1", HELO in MessagePack.
match fluentd m|^\x93\xa4HELO[\x81-\x83]|s p/Fluentd forward/
example q|\x93\xa4HELO\x82\xa5nonce\xb0ABCDEFGHIJKLMNOP\xa4auth\xa0| p/Fluentd forward/ specification/Fluentd, "Forward Protocol Specification v1", HELO in MessagePack/
# NDMP version 4, section 4.1: NDMP_NOTIFY_CONNECTED (0x502), reason, highest version.
match ndmp m|^\x80\0\0\x24.{4}.{4}\0\0\0\0\0\0\x05\x02\0\0\0\0\0\0\0\0\0\0\0[\0-\x03]\0\0\0([\x01-\x04])|s i/version $I(1,">")/
example q|\x80\0\0$\0\0\0\x01e8\x1b\x0e\0\0\0\0\0\0\x05\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x04\0\0\0\0| i/version 4/ specification/NDMP version 4, section 4.1/
# multistream-select 1.0.0.
match libp2p m|^\x13/multistream/1\.0\.0\n|s i/multistream 1.0.0/
example q|\x13/multistream/1.0.0\n| i/multistream 1.0.0/ specification/multistream-select 1.0.0/
# PtokaX tells for which system it was built; OpenDCHub needs no key.
match direct-connect m%^\$Lock EXTENDEDPROTOCOL[^ |]{0,40} *win Pk=PtokaX\|% p/PtokaX/ i/hub/ o/Windows/ cpe:/o:microsoft:windows/
example q|$Lock EXTENDEDPROTOCOL`<OtHAGQBBkLXDEfSqi1eK3E?9mwin Pk=PtokaX\x7c| o/Windows/ specification/source of PtokaX, its lock/
match direct-connect m%^\$Lock EXTENDEDPROTOCOL[^ |]{0,40} *Pk=PtokaX\|% p/PtokaX/ i/hub/
example q|$Lock EXTENDEDPROTOCOL33MTL6@h5AIad^P2UoPv?fZU]ivM6nix Pk=PtokaX\x7c| specification/source of PtokaX, its lock/
match direct-connect m%^\$Lock Sending_key_isn.t_neccessary,_key_won.t_be_checked\. Pk=Same_goes_here\.\|% p/OpenDCHub/ i/hub/
example q|$Lock Sending_key_isn't_neccessary,_key_won't_be_checked. Pk=Same_goes_here.\x7c| specification/source of OpenDCHub, its lock/
match direct-connect m%^\$Lock EXTENDEDPROTOCOL_verlihub Pk=version([\w.+-]{1,40})\|% p/Verlihub/ v/$1/ i/hub/
example q|$Lock EXTENDEDPROTOCOL_verlihub Pk=version0.9.8e-r2\x7c| v/0.9.8e-r2/ specification/NMDC protocol, its examples of $Lock/
# Eggdrop asks who comes by telnet for a nickname.
match eggdrop m|^[\r\n]*[^\r\n]{1,40}  \(Eggdrop v(\d[\w.+-]*) \(C\) 1997 Robey Pointer| p/Eggdrop/ v/$1/ i/IRC bot/
example q|\r\n\r\nbot1  (Eggdrop v1.8.4 (C) 1997 Robey Pointer (C) 2011 Eggheads)\r\n\r\nPlease enter your nickname.\r\n| v/1.8.4/ specification/source of Eggdrop, main: version, and MISC_BANNER/
# Citadel's own protocol, in which its parts speak.
match citadel m|^200 ([\w.-]+) Citadel server ready\.\n| p/Citadel/ h/$1/
example q|200 mail.example.com Citadel server ready.\n| h/mail.example.com/ specification/source of Citadel, the greeting of its own protocol/
# Simple Railroad Command Protocol: model trains.
match srcp m|^srcpd V(\d[\w.-]*); SRCP (\d[\w.-]*); | p/srcpd/ v/$1/ i/SRCP $2/
example q|srcpd V2.1.3; SRCP 0.8.4; SRCPOTHER 0.8.3\n| v/2.1.3/ i/SRCP 0.8.4/ specification/source of srcpd, WELCOME_MSG/
match srcp m=^Rocrail (\d[\w.]*)(?: Rev |r)(\d+); SRCP (\d[\w.-]*); = p/Rocrail/ v/$1/ i/revision $2, SRCP $3/
example q|Rocrail 2.0r4711; SRCP 0.8.4; SRCPOTHER 0.8.3\n| v/2.0/ i/revision 4711, SRCP 0.8.4/ specification/source of Rocrail, its SRCP service: SRCPVERSION/
# A proxy in front of it.
match asterisk-ami m|^Asterisk Call Manager Proxy/(\d[\w.]*)\r\n| p/AstManProxy/ v/$1/
example q|Asterisk Call Manager Proxy/1.22\r\n| v/1.22/ specification/source of AstManProxy, PROXY_BANNER/
# Hedgewars.
match hedgewars m|^CONNECTED\nHedgewars server https?://www\.hedgewars\.org/\n(\d+)\n\n| p/Hedgewars server/ i/protocol $1/
example q|CONNECTED\nHedgewars server http://www.hedgewars.org/\n3\n\n| i/protocol 3/ specification/source of Hedgewars, gameServer/
# Worlds of text: the screens that TinyMUX and Evennia come with, and the first line of every LPMud.
match mud m|^[\r\n]*Welcome to TinyMUX\r?\n-{20,80}\r?\n| p/TinyMUX/
example q|Welcome to TinyMUX\r\n------------------------------------------------------------------------------\r\n  "connect <name> <password>" connects you to an existing character.\r\n| specification/source of TinyMUX, game: connect.txt/
match mud m%^(?:\xff[\xfb-\xfe][\0-\xff]|[\r\n ]|\x1b\[[\d;]{0,8}m|=)*Welcome to (?:\x1b\[[\d;]{0,8}m)*([\w .-]{1,40}?)(?:\x1b\[[\d;]{0,8}m)*, version (\d[\w.+ -]{0,30}|[\w.+-]{1,40})!\s+If you have an existing account, connect to it by typing:% p/Evennia/ v/$2/ i/world $1/
example q|==============================================================\r\n Welcome to Example, version 1.3.0!\r\n\r\n If you have an existing account, connect to it by typing:\r\n      connect <username> <password>\r\n| specification/source of Evennia, its CONNECTION_SCREEN/
match mud m=^(?:\xff[\xfb-\xfe][\0-\xff]|[\r\n])*LPmud version : (?:FluffOS v?(\d[\w.]*))= p/FluffOS/ v/$1/ i/LPMud/
example q|LPmud version : FluffOS v2.26 on port 4242.\r\n| v/2.26/ documented/public code that quotes it/
match mud m=^(?:\xff[\xfb-\xfe][\0-\xff]|[\r\n])*LPmud version : ([\w .+-]{1,60}) on port \d+\.= p/LPMud/ v/$1/
example q|LPmud version : 3.6.6 on port 4242.\r\n| v/3.6.6/ specification/source of mudlibs for LPMud, its printf of the version/
# Frozen-Bubble.
match frozen-bubble m|^FB/(\d[\d.]*) PUSH: SERVER_READY ([^ \r\n]{1,40}) (\w\w)\n| p/Frozen-Bubble server/ i/protocol $1, name $2/
example q|FB/1.2 PUSH: SERVER_READY box zz\n| i/protocol 1.2, name box/ observed/Frozen-Bubble 2.212, Debian 12/
match direct-connect m%^\$Lock EXTENDEDPROTOCOL_godcpp Pk=([^|]{1,40})\|% p/go-dcpp/ i/hub $1/
example q|$Lock EXTENDEDPROTOCOL_godcpp Pk=Example1.0\x7c| i/hub Example1.0/ specification/source of go-dcpp, its NMDC peers: Lock/
# Crossfire, a game of many in one world.
match crossfire m|^\0.version (\d+) (\d+) Crossfire Server| p/Crossfire server/ i/protocol $2/
example q|\0#version 1023 1029 Crossfire Server\n| i/protocol 1029/ specification/source of Crossfire in Debian, init.c and newserver.h/
# NeoModus Direct Connect protocol, $Lock: Pk carries what the hub calls itself.
match direct-connect m%^\$Lock EXTENDEDPROTOCOL[^ |]* Pk=([^|]{1,40})\|%s i/hub $1/
example q|$Lock EXTENDEDPROTOCOLABCABCABCABCABCABC Pk=ExampleHub\x7c| i/hub ExampleHub/ specification/NeoModus Direct Connect protocol, $Lock/
# The banner of cmd.exe: a shell without a password.
match bindshell m|^Microsoft Windows \[Version (\d+\.\d[\d.]*)\]\r\n|s p/Windows command shell/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|Microsoft Windows [Version 10.0.19045.3803]\r\n(c) Microsoft Corporation. All rights reserved.\r\n\r\nC:\\>| p/Windows command shell/ v/10.0.19045.3803/ documented/public code that quotes it/
# Java Object Serialization Specification 6.4.2: stream magic and version.
match java-object m%^\xac\xed\0\x05(?:[\x70-\x7e]|$)%s i/serialized Java objects/
example q|\xac\xed\0\x05sr\0\x04Demo| i/serialized Java objects/ specification/Java Object Serialization Specification 6.4.2/
# Twisted banana: a list of two dialects, pb and none.
match twisted-pb m%^\x02\x80\x02\x87pb\x04\x87none|^\x02\x80\x02\x82pb\x04\x82none%s p/Twisted perspective broker/
example q|\x02\x80\x02\x82pb\x04\x82none| p/Twisted perspective broker/ specification|source of Twisted, spread/banana.py|
# RFC 6241 section 8.1.
match netconf m|^(?:<\?xml [^>]*\?>\s*)?<(?:\w+:)?hello [^>]*urn:ietf:params:xml:ns:netconf:base:1\.[01]|s
example q|<?xml version="1.0" encoding="UTF-8"?>\n<hello xmlns="urn:ietf:params:xml:ns:netconf:base:1.0">\n  <capabilities>| specification/RFC 6241 section 8.1/
# RFC 4656 section 3.1, and RFC 5357 for TWAMP: server greeting with modes, challenge, salt and count.
match owamp m|^\0{12}\0\0\0[\x01-\x0f].{32}\0\0[\x04-\xff]\0\0{12}$|s i/OWAMP or TWAMP control/
example q|\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x05\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f \0\0\x04\0\0\0\0\0\0\0\0\0\0\0\0\0| i/OWAMP or TWAMP control/ specification/RFC 4656 section 3.1, and RFC 5357 for TWAMP/
# GG_WELCOME (type 1, length 4, seed) of the Gadu-Gadu protocol.
match gadu-gadu m|^\x01\0\0\0\x04\0\0\0.{4}$|s
example q|\x01\0\0\0\x04\0\0\0:\\\x91\x07| specification/GG_WELCOME (type 1, length 4, seed) of the Gadu-Gadu protocol/
# OSCAR, FLAP: sign-on frame (channel 1) with version 1.
match oscar m|^\x2a\x01..\0\x04\0\0\0\x01$|s
example q|*\x01\x1a+\0\x04\0\0\0\x01| specification/OSCAR protocol, FLAP sign-on/
# MLDonkey, its command line over telnet (its source: the words are those of its console).
match mldonkey m|^(?:\xff[\xfb\xfd]\x1f)?[\r\n]*+Welcome to MLDonkey (\d[\w.-]*)|s p/MLDonkey/ v/$1/
example q|Welcome to MLDonkey 3.1.5\r\n| p/MLDonkey/ v/3.1.5/ specification/source of MLDonkey/
