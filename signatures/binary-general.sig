# General forms of binary protocols.  This file loads near the end: its lines
# only name the service, when nothing more exact matched before.
#
# covers: DICOM
# covers: adb (Android debug)
# covers: CoAP
# covers: Minecraft Bedrock
# covers: BGP
# covers: BitTorrent peer

# Any DNS message (RFC 1035 section 4.1.1): response bit, known opcode, few
# records, and a question or answer name that begins with a label or the root.
# check: no-literal because a DNS header is made of flags and counts
Probe UDP DNSVersionBind q|\x124\0\0\0\x01\0\0\0\0\0\0\x07version\x04bind\0\0\x10\0\x03|
# REFUSED, NOTIMP and SERVFAIL (RFC 1035 section 4.1.1) still mean a name server.
softmatch domain m%^..[\x80-\x87]([\0\x10\x20\x30\x80\x90\xa0\xb0]|[\x01-\x05\x81-\x85\x91-\x95\xa1-\xa5])\0\x01\0.\0.\0.[\x01-\x3f][\w*-]%s
example q|9\x06\x81\x05\0\x01\0\0\0\0\0\0\x01a\x0croot-servers\x03net\0\0\x01\0\x01| observed/ISC BIND 9.18.49, in a laboratory/
example q|\0\x01\x81\x80\0\x01\0\x01\0\0\0\0\x07example\x03org\0\0\x01\0\x01\xc0\x0c\0\x01\0\x01\0\0\x0e\x10\0\x04\xc0\0\x02\n| documented/a capture of zeek/
softmatch domain m|^..[\x80-\x87][\x01-\x05\x81-\x85\x91-\x95]\0[\0\x01]\0\0\0\0\0\0|s
example q|\x124\x80\x05\0\0\0\0\0\0\0\0| specification/RFC 1035 section 4.1.1/
softmatch domain m|^..[\x80-\x87].\0\x01\0.\0.\0.\0\0[\x01-\xff]\0\x01|s
example q|\0\x01\x81\x80\0\x01\0\r\0\0\0\x01\0\0\x02\0\x01\0\0\x02\0\x01\0\x07\xe9\0\0\x14\x01a\x0croot-servers\x03net\0| documented/a capture of tcpdump/
softmatch domain m|^..[\xa8-\xad].\0[\0\x01]\0[\0-\x09]\0[\0-\x09]\0[\0-\x09]|s i/dynamic update/
example q|\0\x01\xa8\0\0\x01\0\0\0\0\0\0\x07example\x03org\0\0\x06\0\x01| i/dynamic update/ specification/RFC 1035 section 4.1.1/

Probe TCP DNSVersionBindTCP q|\0\x1e\x124\0\0\0\x01\0\0\0\0\0\0\x07version\x04bind\0\0\x10\0\x03|
# check: no-literal because a DNS header is made of flags and counts
softmatch domain m|^[\0-\x40][\x0c-\xff]..[\x80-\x87].\0\x01[\0-\x04].\0.\0.[\x01-\x3f][\w*-]|s
example q|\0(DB\x81\x05\0\x01\0\0\0\0\0\x01\x07example\x03com\0\0\x01\0\x01\0\0)\x04\xd0\0\0\0\0\0\0| observed/PowerDNS Authoritative Server 4.7.3, in a laboratory/
example q|\0-\0\x01\x81\x80\0\x01\0\x01\0\0\0\0\x07example\x03org\0\0\x01\0\x01\xc0\x0c\0\x01\0\x01\0\0\x0e\x10\0\x04\xc0\0\x02\n| documented/a capture of suricata-verify/
softmatch domain m|^\0\x0c..[\x80-\x87][\x01-\x05\x81-\x85\x91-\x95]\0\0\0\0\0\0\0\0$|s
example q|\0\x0c\x124\x80\x05\0\0\0\0\0\0\0\0| specification/RFC 1035 section 4.2.2/

# NTP of any mode that a server sends: symmetric (1, 2), server (4), broadcast
# (5), RFC 5905 section 7.3; control mode 6 with the response bit.
Probe UDP NTPClient q|#\0\x06\xec\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xe9\0\0\0\0\0\0\0|
# check: no-literal because an NTP packet is made of numbers
softmatch ntp m%^[\x1c\x24\x5c\x64\x9c\xa4\xdc\xe4\x1a\x22\x1d\x25\xd9\xe1\x19\x21][\0-\x10][\0-\x11][\xe0-\xff].{28}(?:([\xb0-\xff\0-\x02]).{7}\1|\0{8}[\xb0-\xff]).{7}(?:$|\0)%s
example q|$\x10\x06\xec\x80\x80\x80\x80\0\0\0\0STEP\0\0\0\0\0\0\0\0\xe9\0\0\0\0\0\0\0\xe9\0\0\0\0\0\0\0\xe9\0\0\0\0\0\0\0| specification/NTP of any mode that a server sends/

# BitTorrent DHT (BEP 5): bencoded dictionary with the type "r" or "e".
Probe UDP DHTPing q|d1:ad2:id20:hark0000000000000001e1:q4:ping1:t2:hk1:y1:qe|
ports 6881-6889
rarity 8
like m=^d1:(?:a|r)d2:id20:.{20}=s
match bittorrent-dht m=^d(?:2:ip6:.{6})?1:rd2:id20:.{20}.*1:v4:([A-Z~-][A-Za-z~.-])(.)(.)1:y1:re$=s i/client $1/
example q|d1:rd2:id20:abcdefghij0123456789e1:t2:hk1:v4:LT\x01\x021:y1:re| i/client LT/ specification/BitTorrent DHT (BEP 5)/
match bittorrent-dht m=^d(?:2:ip6:.{6})?1:[re][dl].*1:y1:[re]e$=s
example q|d1:rd2:id20:abcdefghij0123456789e1:t2:hk1:y1:re| specification/BitTorrent DHT (BEP 5)/

# BitTorrent peer wire (BEP 3): length 19 and the protocol's name; the peer id
# begins with two letters of the client and its version.
Probe TCP NULL q||
match bittorrent m|^\x13BitTorrent protocol.{28}-TR(\d)(\d)(\d)\w-|s p/Transmission/ v/$1.$2$3/ cpe:/a:transmissionbt:transmission:$1.$2$3/
example q|\x13BitTorrent protocol\0\0\0\0\0\0\0\0\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11-TR3000-abcdefghijkl| p/Transmission/ v/3.00/ specification/REFUSED, NOTIMP and SERVFAIL (RFC 1035 section 4.1.1) still mean a name/
match bittorrent m|^\x13BitTorrent protocol.{28}-qB(\d)(\d)(\d)(\d)-|s p/qBittorrent/ v/$1.$2.$3/ cpe:/a:qbittorrent:qbittorrent:$1.$2.$3/
example q|\x13BitTorrent protocol\0\0\0\0\0\0\0\0\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11-qB4510-abcdefghijkl| p/qBittorrent/ v/4.5.1/ specification/REFUSED, NOTIMP and SERVFAIL (RFC 1035 section 4.1.1) still mean a name/
match bittorrent m|^\x13BitTorrent protocol.{28}-([A-Za-z~]{2})(\w{4})-|s i/client $1$2/
example q|\x13BitTorrent protocol\0\0\0\0\0\0\0\0\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11-UT3550-abcdefghijkl| i/client UT3550/ specification/REFUSED, NOTIMP and SERVFAIL (RFC 1035 section 4.1.1) still mean a name/
match bittorrent m|^\x13BitTorrent protocol|
example q|\x13BitTorrent protocol\0\0\0\0\0\0\0\0| specification/REFUSED, NOTIMP and SERVFAIL (RFC 1035 section 4.1.1) still mean a name/

# RFC 4271 section 4.1, BGP: sixteen 0xff, length, type; a speaker that does
# not know us sends OPEN (1) and NOTIFICATION (3), or closes.
match bgp m|^\xff{16}\0.\x01([\x03\x04])(..)(..)....|s i/version $I(1,">"), AS $I(2,">"), hold time $I(3,">")/
example q|\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\0`\x01\x04\xfd\xe9\0\xb4\xc0\0\x02\x14C\x02\x06\x01\x04\0\x01\0\x01\x02\x02\x80\0\x02\x02\x02\0\x02\x02F\0\x02\x06A\x04\0\0\xfd\xe9\x02\x02\x06\0\x02\x06E\x04\0\x01\x01\x01\x02\x08I\x06\x04host\0\x02\x04@\x02\xc0x\x02\tG\x07\0\x01\x01\x80\0\0\0| observed/frr 8.4.4, recorded/
example q|\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\0\x1d\x01\x04\xfd\xe8\0\xb4\xc0\0\x02\x01\0| i/version 4, AS 65000, hold time 180/ documented/a capture of tcpdump/
match bgp m|^\xff{16}\0[\x15-\xff]\x03([\x01-\x08])([\0-\x0b])|s i/notification $I(1,">").$I(2,">")/
example q|\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\0\x15\x03\x06\x05| i/notification 6.5/ specification/RFC 4271 section 4.1, BGP/
softmatch bgp m|^\xff{16}[\0-\x10][\x13-\xff][\x01-\x05]|s
example q|\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\0\x13\x04| specification/RFC 4271 section 4.1, BGP/

# ADB, Android's debug bridge: "CNXN" or "AUTH" with the complement of the
# command in its header (protocol.txt of AOSP).
Probe TCP ADBConnect q|CNXN\0\0\0\x01\0\x10\0\0\x07\0\0\02\x02\0\0\xbc\xb1\xa7\xb1host::\0|
ports 5555,5554,5556
rarity 7
safety loggy
like m|^CNXN\0\0\0\x01|
match adb m|^CNXN[\0\x01]\0\0\x01.{12}\xbc\xb1\xa7\xb1device:[^:]*:.*?ro\.product\.name=([ -~]+?);ro\.product\.model=([ -~]+?);ro\.product\.device=([ -~]+?);|s p/Android Debug Bridge/ i/$2 ($1, $3)/ o/Android/ cpe:/o:google:android/
example q|CNXN\0\0\0\x01\0\x10\0\0S\0\0\0\xcf\x1e\0\0\xbc\xb1\xa7\xb1device::ro.product.name=sample;ro.product.model=Sample One;ro.product.device=smp1;\0| p/Android Debug Bridge/ i/Sample One (sample, smp1)/ o/Android/ specification/ADB, Android's debug bridge/
match adb m|^AUTH\x01\0\0\0.{12}\xbe\xaa\xab\xb7|s p/Android Debug Bridge/ i/authentication required/ o/Android/ cpe:/o:google:android/
example q|AUTH\x01\0\0\0\0\0\0\0\x14\0\0\0\xbe\0\0\0\xbe\xaa\xab\xb7\0\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13| i/authentication required/ specification/ADB, Android's debug bridge/
softmatch adb m%^(?:CNXN|STLS).{16}(?:\xbc\xb1\xa7\xb1|\xac\xab\xb3\xac)%s
example q|CNXN\0\0\0\x01\0\x10\0\0\r\0\0\0\x9f\x04\0\0\xbc\xb1\xa7\xb1bootloader::\0| specification/ADB, Android's debug bridge/

# DICOM PS3.8 section 9.3, A-ASSOCIATE-RQ for verification; the answer has the
# implementation class UID and version name (PS3.7 annex D).
Probe TCP DICOMAssociate q|\x01\0\0\0\0\xc1\0\x01\0\0ANY-SCP         HARK            \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0\x151.2.840.10008.3.1.1.1 \0\0.\x01\0\0\00\0\0\x111.2.840.10008.1.1@\0\0\x111.2.840.10008.1.2P\0\0.Q\0\0\x04\0\0@\0R\0\0\x1a1.2.826.0.1.3680043.9.9999U\0\0\x04HARK|
ports 104,11112,4242,2761,2762
rarity 8
safety loggy
# A-RELEASE-RQ.
bye q|\x05\0\0\0\0\x04\0\0\0\0|
like m|^\x01\0\0\0..\0[\x01\x03]\0\0.{64}\x10\0|s
match dicom m%^\x02\0\0\0..\0[\x01\x03]\0\0.{64}\x10\0.*\x50\0.*\x55\0\0.OFFIS_DCMTK_(\d)(\d)(\d)%s p/DCMTK/ v/$1.$2.$3/ cpe:/a:offis:dcmtk:$1.$2.$3/
example q|\x02\0\0\0\0\xb8\0\x01\0\0ANY-SCP         HARK            \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0\x151.2.840.10008.3.1.1.1!\0\0\x19\x01\0\0\0@\0\0\x111.2.840.10008.1.2P\0\0:Q\0\0\x04\0\0@\0R\0\0\x1b1.2.276.0.7230010.3.0.3.6.7U\0\0\x0fOFFIS_DCMTK_367| p/DCMTK/ v/3.6.7/ specification/DICOM PS3.8 section 9.3, A-ASSOCIATE-RQ for verification/
match dicom m%^\x02\0\0\0..\0[\x01\x03]\0\0.{64}\x10\0(?>.*?\x50\0).*?\x55\0\0.OSIRIX%s p/OsiriX/ o/Mac OS X/
example q|\x02\0\0\0\0\xaf\0\x01\0\0ANY-SCP         HARK            \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0\x151.2.840.10008.3.1.1.1!\0\0\x19\x01\0\0\0@\0\0\x111.2.840.10008.1.2P\0\01Q\0\0\x04\0\0@\0R\0\0\x1b1.2.276.0.7230010.3.0.3.6.7U\0\0\x06OSIRIX| p/OsiriX/ specification/DICOM PS3.8 section 9.3, A-ASSOCIATE-RQ for verification/
match dicom m%^\x02\0\0\0..\0[\x01\x03]\0\0.{64}\x10\0.*\x50\0.*\x55\0\0.dcm4che-([\d.]+)%s p/dcm4che/ v/$1/
example q|\x02\0\0\0\0\xb7\0\x01\0\0ANY-SCP         HARK            \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0\x151.2.840.10008.3.1.1.1!\0\0\x19\x01\0\0\0@\0\0\x111.2.840.10008.1.2P\0\09Q\0\0\x04\0\0@\0R\0\0\x1b1.2.276.0.7230010.3.0.3.6.7U\0\0\x0edcm4che-5.29.0| p/dcm4che/ v/5.29.0/ specification/DICOM PS3.8 section 9.3, A-ASSOCIATE-RQ for verification/
match dicom m%^\x02\0\0\0..\0[\x01\x03]\0\0.{64}\x10\0.*\x50\0.*\x55\0\0.PYNETDICOM_(\d)(\d)(\d)%s p/pynetdicom/ v/$1.$2.$3/
example q|\x02\0\0\0\0\xb7\0\x01\0\0ANY-SCP         HARK            \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0\x151.2.840.10008.3.1.1.1!\0\0\x19\x01\0\0\0@\0\0\x111.2.840.10008.1.2P\0\09Q\0\0\x04\0\0@\0R\0\0\x1b1.2.276.0.7230010.3.0.3.6.7U\0\0\x0ePYNETDICOM_203| p/pynetdicom/ v/2.0.3/ specification/DICOM PS3.8 section 9.3, A-ASSOCIATE-RQ for verification/
match dicom m%^\x02\0\0\0..\0[\x01\x03]\0\0.{64}\x10\0.*\x50\0.*\x55\0\0.CONQUEST[_ ]?([\w.]*)%s p/Conquest DICOM/
example q|\x02\0\0\0\0\xb1\0\x01\0\0ANY-SCP         HARK            \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0\x151.2.840.10008.3.1.1.1!\0\0\x19\x01\0\0\0@\0\0\x111.2.840.10008.1.2P\0\03Q\0\0\x04\0\0@\0R\0\0\x1b1.2.276.0.7230010.3.0.3.6.7U\0\0\x08CONQUEST| p/Conquest DICOM/ specification/DICOM PS3.8 section 9.3, A-ASSOCIATE-RQ for verification/
match dicom m%^\x02\0\0\0..\0[\x01\x03]\0\0.{64}\x10\0.*\x50\0.*\x55\0\0.([\w .-]{2,16})%s i/implementation $1/
example q|\x02\0\0\0\0\xb3\0\x01\0\0ANY-SCP         HARK            \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0\x151.2.840.10008.3.1.1.1!\0\0\x19\x01\0\0\0@\0\0\x111.2.840.10008.1.2P\0\05Q\0\0\x04\0\0@\0R\0\0\x1b1.2.276.0.7230010.3.0.3.6.7U\0\0\nEXAMPLE_10| i/implementation EXAMPLE_10/ specification/DICOM PS3.8 section 9.3, A-ASSOCIATE-RQ for verification/
match dicom m|^\x02\0\0\0..\0[\x01\x03]\0\0.{64}\x10\0|s
example q|\x02\0\0\0\0q\0\x01\0\0ANY-SCP         HARK            \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0\x151.2.840.10008.3.1.1.1!\0\0\x04\x01\0\0\0P\0\0\x08Q\0\0\x04\0\0@\0| specification/DICOM PS3.8 section 9.3, A-ASSOCIATE-RQ for verification/
match dicom m|^\x03\0\0\0\0\x04\0[\x01\x02][\x01-\x03][\x01-\x0a]$| i/association rejected/
example q|\x03\0\0\0\0\x04\0\x01\x01\x07| i/association rejected/ specification/DICOM PS3.8 section 9.3, A-ASSOCIATE-RQ for verification/
match dicom m|^\x07\0\0\0\0\x04\0\0[\0\x02][\0-\x06]$| i/aborted/
example q|\x07\0\0\0\0\x04\0\0\x02\0| i/aborted/ specification/DICOM PS3.8 section 9.3, A-ASSOCIATE-RQ for verification/

# RFC 5425-like framing aside, two small ones that name themselves: Minecraft
# Bedrock (RakNet unconnected pong with its magic) and CoAP.
Probe UDP RakNetPing q|\x01\0\0\0\0\0\0\0\x01\0\xff\xff\0\xfe\xfe\xfe\xfe\xfd\xfd\xfd\xfd\x124VxHARK\0\0\0\x01|
ports 19132,19133
rarity 7
like m|^\x01.{8}\0\xff\xff\0\xfe\xfe\xfe\xfe\xfd\xfd\xfd\xfd\x12\x34\x56\x78|s
match minecraft-be m|^\x1c.{16}\0\xff\xff\0\xfe\xfe\xfe\xfe\xfd\xfd\xfd\xfd\x12\x34\x56\x78..MC[PE]E;([^;]{1,80});(\d+);([\d.]+);(\d+);(\d+)|s p/Minecraft Bedrock Edition/ v/$3/ i%$1, protocol $2, $4/$5 players%
example q|\x1c\0\0\0\0\0\0\0\x01\xa1\xb2\xc3\xd4\xe5\xf6\x07\x18\0\xff\xff\0\xfe\xfe\xfe\xfe\xfd\xfd\xfd\xfd\x124Vx\0EMCPE;Example;630;1.20.50;3;10;1;Bedrock level;Survival;1;19132;19133;| p/Minecraft Bedrock Edition/ v/1.20.50/ i%Example, protocol 630, 3/10 players% specification/RakNet, unconnected pong/
# RFC 7252 section 3 and RFC 6690 section 4: confirmable GET of
# /.well-known/core, token "hk".
# check: no-literal because a CoAP header is made of bits, and its token is the probe's
Probe UDP CoAPWellKnown q|B\x01HAhk\xbb.well-known\x04core|
ports 5683
rarity 6
like m|^[\x40-\x58][\x01-\x04]..|s
match coap m|^[\x62\x52]\x45..hk.*\xff</[ -~]|s i/resources listed/
example q|bEHAhk\xc1(\xff</sensors>;ct=40| i/resources listed/ specification/RFC 7252 section 3 and RFC 6690 section 4/
match coap m|^[\x60-\x68]([\x45\x80-\x86\xa0])HA.{0,8}|s i/response code $I(1,">")/
example q|b\x84HAhk| i/response code 132/ specification/RFC 7252 section 3 and RFC 6690 section 4/
match coap m|^[\x50-\x68][\x41-\x45\x80-\x86\xa0]..[^\xff]{0,40}\xff</[ -~]+>;|s i/resources listed/
example q|aE\x01\x02A\xc1(\xff</time>;if="clock"| i/resources listed/ specification/RFC 7252 section 3 and RFC 6690 section 4/
