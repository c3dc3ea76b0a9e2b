# More servers of games, and the protocols with which browsers of servers ask them.

# covers: Source / GoldSrc (A2S)
# covers: ARK/Rust/Valve query others
# Valve developer wiki, "Server queries": A2S_INFO. Newer servers ask back with a challenge.
Probe UDP SourceInfo q|\xff\xff\xff\xffTSource Engine Query\0|
ports 27015-27020,2303,7778,28015
rarity 8
like m%^\xff{4}[TUVW](?:Source Engine Query\0|.{4}$)%s
# Name, map, folder, game, version.
match source-query m|^\xff{4}I(.)([^\0]{0,100})\0([^\0]{0,60})\0([^\0]{0,40})\0([^\0]{1,60})\0.{2}.{3}[dlpD]l[\0\x01].(\d[\w.]*)\0|s p/$5/ v/$6/ i/name $2, folder $4/ o/Linux/ cpe:/o:linux:linux_kernel/
example q|\xff\xff\xff\xffI\x11Example server\0de_dust2\0cstrike\0Counter-Strike: Source\0\xf0\0\x05\x10\0dl\0\x016630498\0\xb1| p/Counter-Strike: Source/ v/6630498/ o/Linux/ specification/Valve developer wiki, Server queries/
match source-query m|^\xff{4}I(.)([^\0]{0,100})\0([^\0]{0,60})\0([^\0]{0,40})\0([^\0]{1,60})\0.{2}.{3}[dlpD]w[\0\x01].(\d[\w.]*)\0|s p/$5/ v/$6/ i/name $2, folder $4/ o/Windows/ cpe:/o:microsoft:windows/
example q|\xff\xff\xff\xffI\x11Example server\0de_dust2\0cstrike\0Counter-Strike: Source\0\xf0\0\x05\x10\0dw\0\x016630498\0\xb1| p/Counter-Strike: Source/ v/6630498/ o/Windows/ specification/Valve developer wiki, Server queries/
match source-query m|^\xff{4}I(.)([^\0]{0,100})\0([^\0]{0,60})\0([^\0]{0,40})\0([^\0]{1,60})\0.{2}.{3}[dlpD][mo][\0\x01].(\d[\w.]*)\0|s p/$5/ v/$6/ i/name $2, folder $4/ o/Mac OS X/ cpe:/o:apple:mac_os_x/
example q|\xff\xff\xff\xffI\x11Example server\0de_dust2\0cstrike\0Counter-Strike: Source\0\xf0\0\x05\x10\0dm\0\x016630498\0\xb1| p/Counter-Strike: Source/ v/6630498/ o/Mac OS X/ specification/Valve developer wiki, Server queries/
# GoldSrc before 2008.
match source-query m|^\xff{4}m[\w.:-]{1,60}\0([^\0]{0,100})\0[^\0]{0,60}\0([^\0]{0,40})\0([^\0]{1,60})\0|s p/$3/ i/name $1, folder $2/
example q|\xff\xff\xff\xffm192.0.2.7:27015\0Example\0crossfire\0valve\0Half-Life\0\x01\x08/| p/Half-Life/ specification/Valve developer wiki, Server queries/
match source-query m|^\xff{4}A.{4}$|s i/challenge/
example q|\xff\xff\xff\xffA\x0b\x1c->| specification/Valve developer wiki, Server queries/

# covers: Source RCON
# Valve developer wiki, "Source RCON Protocol": SERVERDATA_AUTH with a password that is wrong.
Probe TCP SourceRCON q|\x0e\0\0\0HARK\x03\0\0\0hark\0\0|
ports 27015,25575
rarity 8
safety intrusive
like m|^.\0\0\0.{4}[\x02\x03]\0\0\0|s
match source-rcon m%^(?:\x0a\0\0\0HARK\0\0\0\0\0\0)?\x0a\0\0\0(?:\xff{4}|HARK)\x02\0\0\0\0\0%s i/Source RCON/
example q|\n\0\0\0HARK\0\0\0\0\0\0\n\0\0\0\xff\xff\xff\xff\x02\0\0\0\0\0| i/Source RCON/ specification/Valve developer wiki, "Source RCON Protocol"/

# covers: Quake 1 / 2 / 3
# Quake 3 network protocol, getstatus.
Probe UDP Quake3Status q|\xff\xff\xff\xffgetstatus\n|
ports 27960-27965,28960,26000,30120,29070
rarity 8
like m%^\xff{4}get(?:status|info)%s
match quake3 m%^\xff{4}statusResponse\n(?=\\)(?=(?>[^\n]*?\\version\\)([A-Za-z][\w+-]{1,30}) ?(?:v|V|SVN)?(\d?[\w.+~-]*) linux-)% p/$1/ v/$2/ i/Quake 3 engine/ o/Linux/ cpe:/o:linux:linux_kernel/
example q|\xff\xff\xff\xffstatusResponse\n\\fs_game\\missionpack\\version\\ioq3 1.36_GIT_f2c61c1 linux-x86_64 Feb  1 2020\\protocol\\71\n| p/ioq3/ v/1.36_GIT_f2c61c1/ o/Linux/ specification/Quake 3 network protocol, getstatus/
match quake3 m%^\xff{4}statusResponse\n(?=\\)(?=(?>[^\n]*?\\version\\)([A-Za-z][\w+-]{1,30}) ?(?:v|V|SVN)?(\d?[\w.+~-]*) win[\w_]*-)% p/$1/ v/$2/ i/Quake 3 engine/ o/Windows/ cpe:/o:microsoft:windows/
example q|\xff\xff\xff\xffstatusResponse\n\\fs_game\\missionpack\\version\\ioq3 1.36_GIT_f2c61c1 win_mingw64-x86_64 Feb  1 2020\\protocol\\71\n| p/ioq3/ v/1.36_GIT_f2c61c1/ o/Windows/ specification/source of ioquake3, q_platform.h: PLATFORM_STRING/
match quake3 m%^\xff{4}statusResponse\n(?=\\)(?=(?>[^\n]*?\\version\\)([A-Za-z][\w+-]{1,30}) ?(?:v|V|SVN)?(\d?[\w.+~-]*))% p/$1/ v/$2/ i/Quake 3 engine/
example q|\xff\xff\xff\xffstatusResponse\n\\fs_game\\missionpack\\version\\ioq3 1.36_GIT_f2c61c1 macosx-x86_64 Feb  1 2020\\protocol\\71\n| p/ioq3/ v/1.36_GIT_f2c61c1/ specification/source of ioquake3, q_platform.h: PLATFORM_STRING/
match quake3 m%^\xff{4}(?:statusResponse|infoResponse)\n\\% i/Quake 3 engine or a relative/
example q|\xff\xff\xff\xffinfoResponse\n\\sv_maxclients\\32\\clients\\3| i/Quake 3 engine or a relative/ specification/Quake 3 network protocol, getstatus/

# Quake 2 and QuakeWorld: status.
Probe UDP Quake2Status q|\xff\xff\xff\xffstatus\n|
ports 27910,27500
rarity 8
like m|^\xff{4}status\b|s
match quake2 m|^\xff{4}print\n\\(?=(?>[^\n]*?\\version\\)([\w.+-]{1,20}) \w+ [A-Z][a-z]{2} [ \d]\d \d{4} Linux)| p/Quake 2/ v/$1/ o/Linux/ cpe:/o:linux:linux_kernel/
example q|\xff\xff\xff\xffprint\n\\mapname\\q2dm1\\version\\3.21 x86 Mar 11 2002 Linux\\gamename\\baseq2\n| v/3.21/ o/Linux/ specification/source of Quake II, qcommon.h: BUILDSTRING/
match quake2 m|^\xff{4}print\n\\(?=(?>[^\n]*?\\version\\)([\w.+-]{1,20}) \w+ [A-Z][a-z]{2} [ \d]\d \d{4} Win[36][24])| p/Quake 2/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|\xff\xff\xff\xffprint\n\\mapname\\q2dm1\\version\\3.21 x86 Mar 11 2002 Win32 RELEASE\\gamename\\baseq2\n| v/3.21/ o/Windows/ specification/source of Quake II, qcommon.h: BUILDSTRING/
match quake2 m|^\xff{4}print\n\\(?=(?>[^\n]*?\\version\\)([\w.+-]{1,20}))| p/Quake 2/ v/$1/
example q|\xff\xff\xff\xffprint\n\\mapname\\q2dm1\\version\\3.21 i386 Mar 11 2002 Solaris\\gamename\\baseq2\n| p/Quake 2/ v/3.21/ specification/Quake 2 and QuakeWorld: status/
match quakeworld m|^\xff{4}n\\(?=(?>[^\n]*?\\\*version\\)([A-Za-z][\w-]*) ?(\d[\w.-]*))| p/$1/ v/$2/
example q|\xff\xff\xff\xffn\\maxclients\\8\\*version\\MVDSV 0.33\\*gamedir\\qw\n| p/MVDSV/ v/0.33/ specification/Quake 2 and QuakeWorld: status/

# Quake network protocol, CCREQ_SERVER_INFO (2), version 3.
Probe UDP Quake1Info q|\x80\0\0\x0c\x02QUAKE\0\x03|
ports 26000
rarity 8
like m|^\x80\0\0[\x0c-\x20]\x02QUAKE\0|s
# check: no-literal because the answer is a length, a code and free texts
match quake m|^\x80\0..\x83([\w.:-]{1,40})\0([^\0]{0,60})\0[^\0]{0,40}\0..\x03$|s p/Quake/ i/name $2/
example q|\x80\0\0/\x83192.0.2.7:26000\0Example Quake\0e1m1\0\x02\x08\x03| p/Quake/ i/name Example Quake/ specification/Quake network protocol, CCREQ_SERVER_INFO (2), version 3/

# covers: Minecraft Java
# Minecraft protocol (wiki.vg), server list ping: handshake with protocol -1, next state status; status request.
Probe TCP MinecraftStatus q|\x13\0\xff\xff\xff\xff\x0f\tlocalhostc\xdd\x01\x01\0|
ports 25565-25570
rarity 8
like m|^.\0.{1,5}.[\w.-]{1,255}..[\x01\x02]|s
match minecraft m|^(?:.{1,3})\0.{1,3}?\{.{0,3000}?"version" ?: ?\{(?:"protocol" ?: ?\d+, ?)?"name" ?: ?"([A-Za-z][A-Za-z]{2,30}) (\d[\w.-]*)|s p/Minecraft ($1)/ v/$2/ cpe:/a:mojang:minecraft:$2/
example q|v\0t{"version":{"name":"Paper 1.20.4","protocol":765},"players":{"max":20,"online":0},"description":{"text":"A server"}}| p/Minecraft (Paper)/ v/1.20.4/ specification/Minecraft protocol (wiki.vg), server list ping/
match minecraft m|^(?:.{1,3})\0.{1,3}?\{.{0,3000}?"version" ?: ?\{(?:"protocol" ?: ?\d+, ?)?"name" ?: ?"(\d[\w. -]{0,30})"|s p/Minecraft/ v/$1/ cpe:/a:mojang:minecraft:$1/
example q|p\0n{"version":{"name":"1.20.4","protocol":765},"players":{"max":20,"online":0},"description":{"text":"A server"}}| p/Minecraft/ v/1.20.4/ specification/Minecraft protocol (wiki.vg), server list ping/

# covers: FiveM / SA-MP / MTA
# SA-MP query mechanism: information (i).
Probe UDP SAMPInfo q|SAMP\x7f\0\0\x01a\x1ei|
ports 7777
rarity 8
like m|^SAMP.{6}[irpcdx]|s
match samp m|^SAMP.{6}i[\0\x01]..(?:..)(.)\0\0\0([ -~]{1,80})|s p/SA-MP server/ i/name $2/
example q|SAMP\x7f\0\0\x01a\x1ei\0\0\02\0\x07\0\0\0Example\x04\0\0\0LVDM\0\0\0\0| specification/SA-MP query mechanism: information (i)/

# All-Seeing Eye protocol 1 (MTA: San Andreas): s.
Probe UDP ASEQuery q|s|
ports 22126,2302
rarity 8
like m|^s$|s
match ase m|^EYE1.([ -~]{1,20}).(\d{1,5})(.)|s i/game $1, port $2/
example q|EYE1\x04mta\x0622003\x08Example\x0fMTA:SA\x051.5| specification/All-Seeing Eye protocol 1 (MTA/

# covers: Terraria
# Terraria network protocol, ConnectRequest (1) with a version.
Probe TCP TerrariaHello q|\x0f\0\x01\x0bTerraria279|
ports 7777
rarity 8
safety loggy
like m|^.\0\x01.Terraria\d|s
# check: no-literal because a message is a length and a code of one byte
match terraria m%^(?:.\0\x02[\0-\x03].{0,2}(?:LegacyMultiplayer|CLI\.|Net\.|[A-Z][\w .!]{8,80})|\x04\0\x03.|\x05\0\x03.\0|\x03\0\x25)%s p/Terraria server/
example q|\x15\0\x02\x02\x0fLegacyMultiplaye| p/Terraria server/ specification/Terraria network protocol, ConnectRequest (1) with a version/

# OpenTTD, UDP protocol: PACKET_UDP_CLIENT_FIND_SERVER (0).
Probe UDP OpenTTDInfo q|\x03\0\0|
ports 3979
rarity 8
like m|^\x03\0[\0\x02]$|s
# check: no-literal because a packet is a size, a type and free texts
match openttd m|^.\0\x01[\x01-\x07].{1,140}?\0?(1?\d\.\d[\w.-]{0,12})\0|s p/OpenTTD/ v/$1/ cpe:/a:openttd:openttd:$1/
example q|@\0\x01\x04\0\x11"3DUfw\x88\x99\0\x11"3DUfw\0\0\0\0\0\0\0\0\0\0\x0f\n\0Example\013.4\0\0| p/OpenTTD/ specification/OpenTTD, UDP protocol/

# Minetest (connection.h): protocol id 4f457403, no peer, channel 0, an original packet.
Probe UDP MinetestHello q|OEt\x03\0\0\0\x01|
ports 30000
rarity 8
like m|^\x4f\x45\x74\x03\0|s
match minetest m|^\x4f\x45\x74\x03\0\x01|s p/Minetest/ cpe:/a:minetest:minetest/
example q|OEt\x03\0\x01\0\0\x03\xff\xdc\0\x01\0\x02| p/Minetest/ specification/Minetest (connection.h)/

# GameSpy query protocol 1: info.
Probe UDP GameSpyInfo q|\\info\\|
ports 7778,7787,28900
rarity 8
like m%^\\(?:info|status|basic|rules|players)\\%s
# check: no-literal because its keys may stand in any order
match gamespy m|^(?=\\)(?=(?>.{0,1500}?\\gamename\\)([\w -]{1,30}))(?=(?>.{0,1500}?\\gamever\\)(\d[\w.]*))\\\w+\\| i/game $1 $2/
example q|\\gamename\\ut\\gamever\\451\\hostname\\Example\\hostport\\7777\\final\\\\queryid\\1.1| i/game ut 451/ specification/GameSpy query protocol 1/
match gamespy m%^\\(?:hostname|gamename|mapname)\\[^\\]{0,80}\\% i/GameSpy query/
example q|\\hostname\\Example\\hostport\\7777\\| i/GameSpy query/ specification/GameSpy query protocol 1/
