# Things at home and on desks: lamps, plugs, players, cameras, printers, amplifiers and consoles.

# covers: TP-Link Kasa
# TP-Link smart home protocol: JSON, each byte XORed with the one before it as sent, beginning with 171. {"system":{"get_sysinfo":{}}}.
Probe UDP KasaSysinfo q|\xd0\xf2\x81\xf8\x8b\xff\x9a\xf7\xd5\xef\x94\xb6\xd1\xb4\xc0\x9f\xec\x95\xe6\x8f\xe1\x87\xe8\xca\xf0\x8b\xf6\x8b\xf6|
ports 9999
rarity 8
like m|^\xd0\xf2\x81\xf8\x8b\xff\x9a\xf7\xd5\xef\x94\xb6|s
match tplink-kasa m|^\xd0\xf2\x81\xf8\x8b\xff\x9a\xf7\xd5\xef\x94\xb6\xd1\xb4\xc0\x9f\xec\x95\xe6\x8f\xe1\x87\xe8\xca\xf0\x8b|s p/TP-Link Kasa/ d/power-device/
example q|\xd0\xf2\x81\xf8\x8b\xff\x9a\xf7\xd5\xef\x94\xb6\xd1\xb4\xc0\x9f\xec\x95\xe6\x8f\xe1\x87\xe8\xca\xf0\x8b\xa9\xda\xad\xf2\x84\xe1\x93\xb1\x8b\xa9\x98\xb6\x83\xad\x99\xb9\xfb\x8e\xe7\x8b\xef\xcd\xe1\xc3\xae\xc1\xa5\xc0\xac\x8e\xb4\x96\xde\x8d\xbc\x8d\xbd\x95\xd0\x85\xac\x8e\xf3\x8e\xf3| p/TP-Link Kasa/ documented/open clients of it/

# The same over TCP, with its length in front.
Probe TCP KasaSysinfoTCP q|\0\0\0\x1d\xd0\xf2\x81\xf8\x8b\xff\x9a\xf7\xd5\xef\x94\xb6\xd1\xb4\xc0\x9f\xec\x95\xe6\x8f\xe1\x87\xe8\xca\xf0\x8b\xf6\x8b\xf6|
ports 9999
rarity 8
like m|^\0\0..\xd0\xf2\x81\xf8\x8b\xff\x9a\xf7\xd5\xef\x94\xb6|s
match tplink-kasa m|^\0\0..\xd0\xf2\x81\xf8\x8b\xff\x9a\xf7\xd5\xef\x94\xb6\xd1\xb4\xc0\x9f\xec\x95\xe6\x8f\xe1\x87\xe8\xca\xf0\x8b|s p/TP-Link Kasa/ d/power-device/
example q|\0\0\0G\xd0\xf2\x81\xf8\x8b\xff\x9a\xf7\xd5\xef\x94\xb6\xd1\xb4\xc0\x9f\xec\x95\xe6\x8f\xe1\x87\xe8\xca\xf0\x8b\xa9\xda\xad\xf2\x84\xe1\x93\xb1\x8b\xa9\x98\xb6\x83\xad\x99\xb9\xfb\x8e\xe7\x8b\xef\xcd\xe1\xc3\xae\xc1\xa5\xc0\xac\x8e\xb4\x96\xde\x8d\xbc\x8d\xbd\x95\xd0\x85\xac\x8e\xf3\x8e\xf3| p/TP-Link Kasa/ documented/open clients of it/

# Yeelight WiFi Light Inter-Operation Specification, section 3.1.
Probe UDP YeelightSearch q|M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1982\r\nMAN: "ssdp:discover"\r\nST: wifi_bulb\r\n|
ports 1982
rarity 8
like m|^M-SEARCH \* HTTP/1\.1\r\n(?:[^\r\n]+\r\n)*?ST: ?wifi_bulb|i
match yeelight m%^(?:HTTP/1\.1 200 OK|NOTIFY \* HTTP/1\.1)\r\n(?:[^\r\n]+\r\n)*?Location: ?yeelight://[^\r\n]*\r\n(?:[^\r\n]+\r\n)*?model: ?([\w-]+)\r\nfw_ver: ?(\d+)%i p/Yeelight $1/ v/$2/ d/specialized/
example q|HTTP/1.1 200 OK\r\nCache-Control: max-age=3600\r\nDate: \r\nExt: \r\nLocation: yeelight://192.0.2.7:55443\r\nServer: POSIX UPnP/1.0 YGLC/1\r\nid: 0x000000000015243f\r\nmodel: color\r\nfw_ver: 18\r\n| p/Yeelight color/ v/18/ specification/Yeelight WiFi Light Inter-Operation Specification, section 3.1/

# covers: Yeelight / LIFX / WiZ / Govee
# LIFX LAN protocol: header of 36 bytes, GetService (2), to all.
Probe UDP LIFXGetService q|$\0\04HARK\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x01\0\0\0\0\0\0\0\0\x02\0\0\0|
ports 56700
rarity 8
like m|^[\x24-\x60]\0\0[\x14\x34].{28}[\x02\x0e\x17\x20]\0\0\0|s
match lifx m|^\x29\0\0[\x14\x54].{28}\x03\0\0\0[\x01-\x05].{4}$|s p/LIFX lamp/ d/specialized/
example q|)\0\0\x14HARK\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x01\0\0\0\0\0\0\0\0\x03\0\0\0\x01\x7c\xdd\0\0| p/LIFX lamp/ specification/LIFX LAN protocol/

# WiZ, local API, as published by its users: getSystemConfig.
Probe UDP WiZConfig q|{"method":"getSystemConfig","params":{}}|
ports 38899
rarity 8
like m%^\{"method": ?"(?:getSystemConfig|getPilot|registration)"%s
match wiz m|^\{"method":"getSystemConfig".{0,300}?"moduleName":"([\w.-]{1,40})","fwVersion":"([\d.]+)"| p/WiZ $1/ v/$2/ d/specialized/
example q|{"method":"getSystemConfig","env":"pro","result":{"mac":"a8bb50000000","homeId":1,"roomId":2,"moduleName":"ESP01_SHRGB1C_31","fwVersion":"1.25.0","groupId":0}}| p/WiZ ESP01_SHRGB1C_31/ v/1.25.0/ documented/open clients of it/

# covers: Shelly / Tasmota / ESPHome
# ESPHome native API (api.proto): HelloRequest (1) in plain text: zero, length, type.
Probe TCP ESPHomeHello q|\0\x06\x01\n\x04hark|
ports 6053
rarity 8
bye q|\0\0\x05|
like m|^\0.\x01\x0a.|s
match esphome m|^\0.\x02\x08.\x10.\x1a.([ -~]{1,60}?) \(esphome v(\d[\w.-]*)\)|s p/ESPHome/ v/$2/ h/$1/ d/specialized/ cpe:/a:esphome:esphome:$2/
example q|\0*\x02\x08\x01\x10\t\x1a\x1alamp1 (esphome v2023.12.5)"\x05lamp1| p/ESPHome/ v/2023.12.5/ specification/ESPHome native API (api.proto)/

# covers: PlayStation / Xbox discovery
# Xbox SmartGlass: discovery request (0xdd00), an Android client, versions 0 to 2.
Probe UDP XboxPresence q|\xdd\0\0\n\0\0\0\0\0\0\0\x03\0\0\0\x02|
ports 5050
rarity 8
like m|^\xdd\0\0\x0a\0\0|s
match xbox-smartglass m|^\xdd\x01..\0\x02.{4}\0[\x01-\x06]\0.([ -~]{1,60})\0|s p/Microsoft Xbox/ i/name $1/ d/game console/
example q|\xdd\x01\x02\x10\0\x02\0\0\0\0\0\x01\0\x07XboxOne\0\0$09| p/Microsoft Xbox/ i/name XboxOne/ documented/open clients of it/

# PlayStation second screen: device discovery, in the form of HTTP.
Probe UDP PlayStationSearch q|SRCH * HTTP/1.1\ndevice-discovery-protocol-version:00020020\n|
ports 987,9302
rarity 8
like m|^SRCH \* HTTP/1\.1\n|s
match ps-discovery m%^HTTP/1\.1 (?:200 Ok|620 Server Standby)\r?\n(?:[^\r\n]+\r?\n)*?host-type: ?(PS\d)\r?\nhost-name: ?([^\r\n]{1,60})\r?\n(?:[^\r\n]+\r?\n)*?system-version: ?0?(\d+)%i p/Sony $1/ v/$3/ i/name $2/ d/game console/
example q|HTTP/1.1 200 Ok\nhost-id:0123456789AB\nhost-type:PS4\nhost-name:Living room\nhost-request-port:997\ndevice-discovery-protocol-version:00020020\nsystem-version:07020001\n| p/Sony PS4/ v/7020001/ documented/open clients of it/

# covers: Steam in-home streaming
# Steam Remote Play discovery (steammessages_remoteclient_discovery.proto): magic, header, body.
Probe UDP SteamStreaming q|\xff\xff\xff\xff!L_\xa0\x04\0\0\0\x08\0\x10\0\x02\0\0\0\x08\x01|
ports 27036
rarity 8
like m|^\xff{4}\x21\x4c\x5f\xa0|s
match steam-ihs m|^\xff{4}\x21\x4c\x5f\xa0.\0\0\0|s p/Steam Remote Play/
example q|\xff\xff\xff\xff!L_\xa0\r\0\0\0\x08\xf7\xab\xcd\x11\x10\x01| p/Steam Remote Play/ specification/Steam Remote Play discovery (steammessages_remoteclient_discovery.proto)/

# covers: Dahua DVR (DHIP)
# Dahua DHIP: header of 32 bytes, JSON method DHDiscover.search.
Probe UDP DahuaDiscover q| \0\0\0DHIP\0\0\0\0\0\0\0\0O\0\0\0\0\0\0\0O\0\0\0\0\0\0\0{"method":"DHDiscover.search","params":{"mac":"","uni":1},"id":1,"session":0 }\n|
ports 37810
rarity 8
like m|^\x20\0\0\0DHIP|s
match dahua-dhip m|^\x20\0\0\0DHIP.{24}\{.{0,2000}?"DeviceType" ?: ?"([\w./ -]{2,40})".{0,2000}?"Version" ?: ?"(\d[\w.-]*)|s p/Dahua $1/ v/$2/ d/webcam/
example q| \0\0\0DHIP\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0{"mac":"00:00:5e:00:53:01","method":"client.notifyDevInfo","params":{"deviceInfo":{"DeviceType":"IPC-HDW5231R-ZE","Vendor":"Dahua","Version":"2.800.0000000.8.R"}}}| p/Dahua IPC-HDW5231R-ZE/ v/2.800.0000000.8.R/ documented/open clients of it/
match dahua-dhip m|^\x20\0\0\0DHIP.{24}\{|s p/Dahua DHIP/ d/webcam/
example q| \0\0\0DHIP\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0{"id":1,"result":false}| p/Dahua DHIP/ documented/open clients of it/

# covers: XMEye / Sofia DVRIP
# DVRIP, which Xiongmai's software (Sofia) speaks, as open clients of it do: head, version, session, sequence, message 1006 (keep-alive), JSON.
Probe TCP DVRIPKeepalive q|\xff\0\0\0\0\0\0\0\0\0\0\0\0\0\xee\x03\x02\0\0\0{}|
ports 34567
rarity 8
like m|^\xff[\0\x01]\0\0.{4}.{4}..[\xe8-\xf2]\x03|s
match dvrip m|^\xff\x01\0\0.{4}.{6}[\xe8-\xf2]\x03..\0\0\{|s p/Xiongmai Sofia DVRIP/ d/webcam/
example q|\xff\x01\0\0\x01\0\0\0\0\0\0\0\0\0\xef\x03\x1a\0\0\0{ "Name" : "", "Ret" : 102 }| p/Xiongmai Sofia DVRIP/ documented/open clients of it/

# covers: Hikvision SDK
# Hikvision SADP: inquiry in XML.
Probe UDP SADPInquiry q|<?xml version="1.0" encoding="utf-8"?><Probe><Uuid>0A0B0C0D-0000-4000-8000-000000000001</Uuid><Types>inquiry</Types></Probe>|
ports 37020
rarity 8
like m|^<\?xml [^>]*\?>\s*<Probe>|s
match sadp m|^<\?xml [^>]*\?>\s*<ProbeMatch>.{0,1500}?<DeviceDescription>([\w./ -]{2,40})</DeviceDescription>.{0,1500}?<SoftwareVersion>V?(\d[\w.]*)|s p/Hikvision $1/ v/$2/ d/webcam/
example q|<?xml version="1.0" encoding="UTF-8" ?>\r\n<ProbeMatch>\r\n<Uuid>0A0B0C0D-0000-4000-8000-000000000001</Uuid>\r\n<Types>inquiry</Types>\r\n<DeviceDescription>DS-2CD2042WD-I</DeviceDescription>\r\n<SoftwareVersion>V5.4.5build 170124</SoftwareVersion>\r\n</ProbeMatch>\r\n| p/Hikvision DS-2CD2042WD-I/ v/5.4.5build/ documented/open clients of it/

# covers: Canon BJNP / MFNP
# Canon BJNP (as SANE pixma and cups-bjnp document it): printer, get identity (0x30).
Probe UDP BJNPIdentity q|BJNP\x010\0\0\0\x01\0\0\0\0\0\0|
ports 8611,8612
rarity 8
like m|^BJNP[\x01\x02][\x01\x10-\x33]|s
match bjnp m|^BJNP[\x81\x82][\x30].{10}..MFG:([^;]{1,30});(?:[^;]{1,80};){0,8}?MDL:([^;]{1,50});|s p/$1 $2/ d/printer/
example q|BJNP\x810\0\0\0\x01\0\0\0\0\0^\0^MFG:Canon;CMD:BJL,BJRaster3,BSCCe,IVEC;SOJ:BJNP2;MDL:MX870 series;CLS:PRINTER;DES:Canon MX870 series;VER:1.070;| p/Canon MX870 series/ documented/SANE pixma and cups-bjnp/
match bjnp m|^BJNP[\x81\x82][\x01-\x33]\0\0|s p/Canon BJNP/ d/printer/
example q|BJNP\x81\x01\0\0\0\x01\0\0\0\0\0\0| p/Canon BJNP/ documented/SANE pixma and cups-bjnp/

# covers: Epson / Brother / Lexmark services
# Epson ENPC: query (as sane-epson2 documents it).
Probe UDP EpsonENPC q|EPSONQ\x03\0\0\0\0\0\0\0|
ports 3289
rarity 8
like m|^EPSON[QP]|s
match enpc m|^EPSON[qp].{8}.{0,60}?([A-Z]{2,4}-[\w ]{3,20})|s p/Epson $1/ d/printer/
example q|EPSONq\x03\0\0\0\0\0\0\0\x10\0\0\0\0XP-640 Series| p/Epson XP-640 Series/ documented/SANE epson2/
match enpc m|^EPSON[qp]| p/Epson ENPC/ d/printer/
example q|EPSONq\x03\0\0\0\0\0\0\0\0| p/Epson ENPC/ documented/SANE epson2/

# RTP-MIDI session initiation (AppleMIDI): invitation.
Probe UDP AppleMIDI q|\xff\xffIN\0\0\0\x02HARKHRK1hark\0|
ports 5004,5006
rarity 8
like m%^\xff\xff(?:IN|BY|CK)%s
match rtp-midi m%^\xff\xff(?:OK|NO)\0\0\0\x02HARK.{4}([ -~]{1,60})?%s i/session $1/
example q|\xff\xffOK\0\0\0\x02HARK\x11"3DStudio\0| i/session Studio/ specification/RTP-MIDI session initiation (AppleMIDI): invitation/

# Onkyo/Integra eISCP: ECN query.
Probe TCP ISCPQuery q|ISCP\0\0\0\x10\0\0\0\x0b\x01\0\0\0!xECNQSTN\r\n|
ports 60128
rarity 8
like m|^ISCP\0\0\0\x10|s
match eiscp m|^ISCP\0\0\0\x10\0\0\0.\x01\0\0\0!1ECN([\w .-]{2,30})/\d{5}/(\w\w)/|s p/Onkyo $1/ i/area $2/ d/media device/
example q|ISCP\0\0\0\x10\0\0\0*\x01\0\0\0!1ECNTX-NR609/60128/DX/0009B0000000\x19\r\n| p/Onkyo TX-NR609/ specification|Onkyo/Integra eISCP: ECN query|
match eiscp m|^ISCP\0\0\0\x10\0\0..\x01\0\0\0!1[A-Z]{3}|s p/Onkyo eISCP/ d/media device/
example q|ISCP\0\0\0\x10\0\0\0\n\x01\0\0\0!1PWR01\x1a\r\n| p/Onkyo eISCP/ specification|Onkyo/Integra eISCP: ECN query|

# covers: MikroTik MNDP
# MikroTik Neighbor Discovery: four zeros ask for an announcement.
Probe UDP MNDPRequest q|\0\0\0\0|
ports 5678
rarity 8
like m|^\0{4}$|s
# Identity (5), version (7), platform (8), uptime (10), board (12).
match mndp m|^.{4}\0\x01\0\x06.{6}\0\x05\0.([ -~]{1,60})\0\x07\0.(\d[\w. ()-]{0,30}?)\0\x08\0.([ -~]{1,30}?)\0\x0a\0\x04.{4}.{0,40}?\0\x0c\0.([\w +./-]{1,30})|s p/$3 $4/ v/$2/ h/$1/ o/RouterOS/ d/router/ cpe:/o:mikrotik:routeros/
example q|\0\0\x01\0\0\x01\0\x06\0\0^\0S\x01\0\x05\0\x07gateway\0\x07\0\x106.49.10 (stable)\0\x08\0\x08MikroTik\0\n\0\x04\x10'\0\0\0\x0b\0\t1234-5678\0\x0c\0\x06RB750G| p/MikroTik RB750G/ v/6.49.10 (stable)/ h/gateway/ documented/open clients of it/

# covers: MikroTik RouterOS API
# MikroTik RouterOS API: a sentence of one word, /login.
Probe TCP RouterOSAPI q|\x06/login\0|
ports 8728
sslports 8729
rarity 8
safety loggy
like m%^.(?:/login|/[a-z]+/[a-z/]+)%s
match routeros-api m%^\x05!(?:done|trap)% p/MikroTik RouterOS API/ o/RouterOS/ d/router/ cpe:/o:mikrotik:routeros/
example q|\x05!done%=ret=2d3f0f2a7f0c4c5b6a7d8e9f00112233\0| p/MikroTik RouterOS API/ specification/MikroTik RouterOS API/

# covers: Ubiquiti discovery
# Ubiquiti discovery, version 1.
Probe UDP UbiquitiDiscovery q|\x01\0\0\0|
ports 10001
rarity 8
like m|^[\x01\x02][\0\x08]\0\0$|s
# Firmware (3) and full model name (20).
# check: no-literal because the header is codes, the rest are lengths and values
match ubiquiti-discovery m|^[\x01\x02][\0\x06]..(?=(?>.*?\x03\0[\x05-\x60])([\w.-]{4,70}))(?>.*?\x14\0[\x03-\x30])([ -~]{2,47})|s p/Ubiquiti $2/ v/$1/ d/WAP/
example q|\x01\0\0Q\x02\0\n\0'"\0S\x01\xc0\0\x02\x07\x03\0!XM.ar7240.v6.3.11.33396.230425.17\x0b\0\x03ap1\x14\0\x0bNanoStation| p/Ubiquiti NanoStation/ documented/open clients of it/
# check: no-literal because the header is codes, the rest are lengths and values
match ubiquiti-discovery m|^[\x01\x02][\0\x06]..[\x01\x02]\0[\x06\x0a]|s p/Ubiquiti device/ d/WAP/
example q|\x01\0\0\r\x02\0\n\0'"\0S\x01\xc0\0\x02\x07| p/Ubiquiti device/ documented/open clients of it/

# covers: Cisco Smart Install
# Cisco Smart Install, the message that its own advisory gives to find clients.
Probe TCP SmartInstall q|\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\x08\0\0\0\x01\0\0\0\0|
ports 4786
rarity 8
safety loggy
like m|^\0\0\0\x01\0\0\0\x01\0\0\0\x04\0\0\0\x08|s
match smart-install m|^\0\0\0\x04\0\0\0\0\0\0\0\x03\0\0\0\x08\0\0\0\x01\0\0\0\0$|s p/Cisco Smart Install client/ o/IOS/ d/switch/ cpe:/o:cisco:ios/
example q|\0\0\0\x04\0\0\0\0\0\0\0\x03\0\0\0\x08\0\0\0\x01\0\0\0\0| p/Cisco Smart Install client/ documented/Cisco advisory on Smart Install clients/

# covers: Radmin
# Radmin 2 and 3: version request.
Probe TCP RadminHello q|\x01\0\0\0\x01\0\0\0\x08\x08|
ports 4899
rarity 8
like m|^\x01\0\0\0\x01\0\0\0\x08\x08$|s
match radmin m|^\x01\0\0\0\x25\0\0.{2}\x08|s p/Famatech Radmin/ o/Windows/ cpe:/a:famatech:radmin/
example q|\x01\0\0\0%\0\0\x02\x12\x08\x02\0\0\n| p/Famatech Radmin/ o/Windows/ cpe:/a:famatech:radmin/ observed/Famatech Radmin, heard in nDPI's radmin3.pcapng/

# LCDproc (manual, "Sending commands"): a client says hello before anything else.
Probe TCP LCDprocHello q|hello\n|
ports 13666
rarity 8
like m|^hello\b|
bye q|bye\n|
match lcdproc m|^connect LCDproc (\d[\w.-]*) protocol (\d[\d.]*) lcd wid \d+ hgt \d+ | p/LCDproc LCDd/ v/$1/ i/protocol $2/
example q|connect LCDproc 0.5.9 protocol 0.3 lcd wid 20 hgt 4 cellwid 5 cellhgt 8\n| p/LCDproc LCDd/ v/0.5.9/ i/protocol 0.3/ observed/LCDproc 0.5.9, Debian 12/
