# Games: what their servers tell to browsers of servers.

# Teeworlds 0.7 (its network protocol: connectionless control message 5, TOKEN, padded to 512 bytes): the server answers with a token of its
# own.
Probe UDP TeeworldsToken q|\x04\0\0\xff\xff\xff\xff\x05HARK\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|
ports 8303
rarity 8
like m|^\x04\0\0\xff{4}\x05.{4}|s
# With the token, without a connection: SERVERBROWSE_GETINFO.
like m|^\x21.{8}\xff{4}gie3|s
then m|^\x04\0\0HARK\x05(.{4})$|s q|\x21$1HARK\xff\xff\xff\xffgie3\0|
# Its answer: version, name, host name, map.
match teeworlds m|^\x21HARK.{4}\xff{4}inf3\0(\d[\w.]*)\0([^\0]{0,64})\0[^\0]{0,128}\0([^\0]{0,64})\0|s p/Teeworlds/ v/$1/ i/name $2, map $3/ cpe:/a:teeworlds:teeworlds:$1/
example q|!HARK=s\xdfj\xff\xff\xff\xffinf3\00.7.5\0unnamed server\0\0dm1\0DM\0\0\x01\0\x08\0\x08| p/Teeworlds/ v/0.7.5/ i/name unnamed server, map dm1/ observed/Teeworlds 0.7.5, in a laboratory/
# Teeworlds 0.7.5.
match teeworlds m|^\x04\0\0HARK\x05.{4}$|s p/Teeworlds/ i/protocol 0.7/ cpe:/a:teeworlds:teeworlds/
example q|\x04\0\0HARK\x05\n\x85\x86\xa8| p/Teeworlds/ observed/Teeworlds 0.7.5, in a laboratory/
example q|\x04\0\0HARK\x05\xa1v4;| p/Teeworlds/ i/protocol 0.7/ specification/Teeworlds 0.7 (its network protocol/

# BZFlag since 2.4: the client says hello first.
Probe TCP BZFlagHello q|BZFLAG\r\n\r\n|
ports 5154
rarity 8
like m|^BZFLAG\r\n\r\n|s
# bzfs 2.4.26.
match bzflag m|^BZFS(0\d{3})\0?$| p/BZFlag game server/ i/protocol $1/ cpe:/a:bzflag:bzflag/
example q|BZFS0221\0| p/BZFlag game server/ i/protocol 0221/ specification/BZFlag since 2.4: the client says hello first/

# Freeciv (common/networking/packets.def): PACKET_SERVER_JOIN_REQ (4) without the capabilities that a client must have, so that nobody
# joins; the reply is compressed.
Probe TCP FreecivJoin q|\0\x1a\x04hark\0hark\0\0\0\0\0\x03\0\0\0\0\0\0\0\x06|
ports 5556
rarity 8
safety loggy
like m|^\0.\x04[\w-]{1,48}\0[\w +.-]{1,500}\0|s
# freeciv-server 3.0.6.
# check: no-literal because the packet is compressed behind its length
match freeciv m%^(?:[\x40-\x48].|\xff\xff\0[\0-\x04]..)\x78[\x01\x5e\x9c\xda].{24}%s p/Freeciv/ cpe:/a:freeciv:freeciv/
example q|@\xa7x\x9cUNK\n\xc20\x10\x1d)n<\xc5\xb8\x96\x06\xb1\xe0\xc2\xad\xe0\x05\xd4\x03\xc4tl| p/Freeciv/ observed/Freeciv 3.0.6, in a laboratory/
