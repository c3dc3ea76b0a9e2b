# Controllers, meters and building technology beyond industrial.sig. All Probes identify; none writes a value or changes a state.

# HART-IP (FieldComm HCF_SPEC-085, 10.3.1): session initiate (message 0), primary master, 30 s.
Probe TCP HARTIPSession q|\x01\0\0\0\0\x01\0\r\x01\0\0u0|
ports 5094
rarity 8
safety loggy
like m|^\x01\0[\0-\x03][\0-\x07]..\0|s
match hart-ip m|^\x01\x01\0[\0-\x0e]\0\x01\0\x0d[\0\x01]|s
example q|\x01\x01\0\0\0\x01\0\r\x01\0\0u0| specification/FieldComm HCF_SPEC-085 section 10.3.1/

# The same over UDP.
Probe UDP HARTIPSessionUDP q|\x01\0\0\0\0\x01\0\r\x01\0\0u0|
ports 5094
rarity 8
safety loggy
match hart-ip m|^\x01\x01\0[\0-\x0e]\0\x01\0\x0d[\0\x01]|s
example q|\x01\x01\0\0\0\x01\0\r\x01\0\0u0| specification/The same over UDP/

# covers: Mitsubishi MELSEC (SLMP)
# MELSEC communication protocol / SLMP (SH-080956ENG, 3E frame, binary): read type name, command 0101.
Probe TCP SLMPReadCPU q|P\0\0\xff\xff\x03\0\x0c\0\x10\0\x01\x01\0\0|
ports 5006,5007,5010,1025
rarity 8
like m|^[\x50\x54]\0.{0,4}\0\xff\xff\x03\0.\0|s
match melsec m|^\xd0\0\0\xff\xff\x03\0\x14\0\0\0([A-Z][\w-]{3,15}?) *(?:..)$|s p/Mitsubishi Electric $1/ i/MELSEC/ d/specialized/
example q|\xd0\0\0\xff\xff\x03\0\x14\0\0\0Q03UDECPU        h\x02| p/Mitsubishi Electric Q03UDECPU/ specification|MELSEC communication protocol / SLMP (SH-080956ENG, 3E frame, binary)|
match melsec m|^\xd0\0\0\xff\xff\x03\0[\x02-\x16]\0..|s i/MELSEC, end code/
example q|\xd0\0\0\xff\xff\x03\0\x0b\0Y\xc0\0\xff\xff\x03\0\x01\x01\0\0| specification|MELSEC communication protocol / SLMP (SH-080956ENG, 3E frame, binary)|

# covers: KNXnet/IP
# KNXnet/IP (ISO 22510, 7.5.4.1): DESCRIPTION_REQUEST with an endpoint of zeros: answer to where this came from.
Probe UDP KNXDescription q|\x06\x10\x02\x03\0\x0e\x08\x01\0\0\0\0\0\0|
ports 3671
rarity 8
like m|^\x06\x10[\x02\x04\x05][\x01\x03\x05]\0.\x08\x01|s
# Device information block: the friendly name.
match knxnet-ip m|^\x06\x10\x02[\x02\x04]\0..{0,8}\x36\x01.{22}([ -~\xa0-\xff]{1,30})\0|s p/$1/ i|KNXnet/IP| d/bridge/
example q|\x06\x10\x02\x04\0F6\x01\x02\0\x11\0\0\0\0\xc5\x01\x02\xd3J\xe0\0\x17\x0c\0\x01\x02\x03\x04\x05KNX IP Router 751\0\0\0\0\0\0\0\0\0\0\0\0\0\n\x02\x02\x01\x03\x01\x04\x01\x05\x01| p/KNX IP Router 751/ specification|KNXnet/IP (ISO 22510, 7.5.4.1)|
# check: no-literal because the header is codes of one byte
softmatch knxnet-ip m|^\x06\x10[\x02\x04\x05][\x02\x04\x06\x08\x0a]\0.|s
example q|\x06\x10\x02\x06\0\x08\x01$| specification|KNXnet/IP (ISO 22510, 7.5.4.1)|

# covers: Emerson/Liebert, Veeder-Root ATG
# Veeder-Root, TLS-3XX serial interface manual 576013-635, command I201: in-tank inventory.
Probe TCP ATGInventory q|\x01I20100\n|
ports 10001
rarity 8
safety loggy
like m|^\x01[IiSs]\d{5}|s
match atg m|^\x01\r?\nI20100\r?\n| p/Veeder-Root TLS automatic tank gauge/ d/specialized/
example q|\x01\r\nI20100\r\nJAN 22, 2024  3:06 PM\r\n\r\nEXAMPLE STATION\r\n| p/Veeder-Root TLS automatic tank gauge/ specification/Veeder-Root, TLS-3XX serial interface manual 576013-635, command I201/
# "9999", a function that is not known (section 7.2).
match atg m|^\x019999FF1B| p/Veeder-Root TLS automatic tank gauge/ d/specialized/
example q|\x019999FF1B\r\n| p/Veeder-Root TLS automatic tank gauge/ specification/Veeder-Root, TLS-3XX serial interface manual 576013-635, command I201/

# IEEE C37.118.2-2011 section 6.6: command frame, send configuration 2.
Probe TCP C37118Config q|\xaaA\0\x12\0\x01\0\0\0\0\0\0\0\0\0\x05\xe5\xe8|
ports 4712
rarity 8
like m|^\xaa[\x41\x42]\0\x12|s
# check: no-literal because a frame is a synchronisation byte, a size and a time
softmatch c37.118 m|^\xaa[\x31\x21\x51][\0-\x40]..{2}|s i/synchrophasor/
example q|\xaa1\0J\0\x01e8\x1b\x0e\0\0\0\0\0\x0fB@\0\x01| i/synchrophasor/ specification/IEEE C37.118.2-2011 section 6.6/

# DLMS/COSEM (IEC 62056-5-3): AARQ of the public client (16) inside the wrapper of IEC 62056-4-7.
Probe TCP DLMSAssociate q|\0\x01\0\x10\0\x01\0\x1f`\x1d\xa1\t\x06\x07`\x85t\x05\x08\x01\x01\xbe\x10\x04\x0e\x01\0\0\0\x06_\x1f\x04\0\0~\x1f\x04\xb0|
ports 4059
rarity 8
safety loggy
like m|^\0\x01\0.\0.\0[\x08-\xff]\x60|s
match dlms-cosem m|^\0\x01\0.\0\x10\0.\x61.\xa1\x09\x06\x07\x60\x85\x74\x05\x08\x01|s d/specialized/
example q|\0\x01\0\x01\0\x10\0+a)\xa1\t\x06\x07`\x85t\x05\x08\x01\x01\xa2\x03\x02\x01\0| specification|DLMS/COSEM (IEC 62056-5-3)|

# covers: Lantronix / device-server setup
# Lantronix, "77FE" configuration port (XPort integration guide): query for firmware information.
Probe UDP LantronixQuery q|\0\0\0\xf6|
ports 30718
rarity 8
like m|^\0\0\0[\xf6\xf8\xe4]|s
match lantronix-config m|^\0\0\0\xf7.{4}([A-Z\d]{2}).{14,24}$|s p/Lantronix device server/ i/type $1/ d/bridge/
example q|\0\0\0\xf7\0\0\x05\x06X5\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x80\xa3\x01\x02\x03| p/Lantronix device server/ i/type X5/ specification/Lantronix, "77FE" configuration port (XPort integration guide)/

# covers: Beckhoff ADS
# Beckhoff ADS over UDP (TwinCAT ADS, service 1): identify.
Probe UDP ADSDiscovery q|\x03f\x14q\0\0\0\0\x01\0\0\0\0\0\0\0\x01\x01\x10'\0\0\0\0|
ports 48899
rarity 8
like m|^\x03\x66\x14\x71.{4}[\x01-\x0c]\0\0\0|s
# Host name (tag 5) and TwinCAT version (tag 3).
match ads m|^\x03\x66\x14\x71.{4}\x01\0\0\x80.{8}.{4}\x05\0.\0([\w-]{1,30})\0.*?\x03\0\x04\0(.)(.)(..)|s p/Beckhoff TwinCAT/ v/$I(2,"<").$I(3,"<").$I(4,"<")/ h/$1/ d/specialized/ cpe:/a:beckhoff:twincat/
example q|\x03f\x14q\0\0\0\0\x01\0\0\x80\xc0\0\x02\x07\x01\x01\x10'\x03\0\0\0\x05\0\t\0CX-0123A\0\x04\0\x02\0\n\0\x03\0\x04\0\x03\x01\xb8\x0f| p/Beckhoff TwinCAT/ v/3.1.4024/ h/CX-0123A/ specification/Beckhoff ADS over UDP (TwinCAT ADS, service 1): identify/
match ads m|^\x03\x66\x14\x71.{4}[\x01-\x0c]\0\0\x80|s p/Beckhoff TwinCAT/ d/specialized/ cpe:/a:beckhoff:twincat/
example q|\x03f\x14q\0\0\0\0\x01\0\0\x80\xc0\0\x02\x07\x01\x01\x10'\0\0\0\0| p/Beckhoff TwinCAT/ specification/Beckhoff ADS over UDP (TwinCAT ADS, service 1): identify/

# covers: CODESYS 2 / 3
# CODESYS 3, block driver over TCP, as published analyses of it have it: magic e8170100 and the length of the frame, with no frame in it.
Probe TCP CODESYSv3 q|\0\x01\x17\xe8\x08\0\0\0|
ports 11740-11743,1217
rarity 8
like m|^\0\x01\x17\xe8.\0\0\0|s
match codesys m|^\0\x01\x17\xe8[\x08-\xff][\0-\x02]\0\0|s p/CODESYS V3 runtime/ d/specialized/ cpe:/a:codesys:runtime_system_toolkit/
example q|\0\x01\x17\xe8\x14\0\0\0\xc5k\0\0\0\0\0\0\0\0\0\0| p/CODESYS V3 runtime/ documented/published analyses/

# GE SRTP, as published analyses of it have it (DFRWS 2017): a mailbox of 56 zeros opens a session; the answer is one of type 1.
Probe TCP SRTPInit q|\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|
ports 18245,18246
rarity 8
safety loggy
like m|^\0{56}$|s
match ge-srtp m%^\x01\0{55}$|^\x01\0{7}\x0f\0{47}$%s d/specialized/
example q|\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| d/specialized/ documented/published analyses, DFRWS 2017/

# covers: PROFINET DCP / CM
# PROFINET IO (IEC 61158-6-10, endpoint mapper over connectionless DCE RPC): lookup, operation 2.
Probe UDP PROFINETLookup q|\x04\0 \0\x10\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08\x83\xaf\xe1\x1f]\xc9\x11\x91\xa4\x08\0+\x14\xa0\xfaHARKHARKHARKHARK\0\0\0\0\x03\0\0\0\0\0\0\0\x02\0\xff\xff\xff\xffL\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0|
ports 34964
rarity 8
like m|^\x04[\0\x02][\x20\x28]\0[\0\x10]\0\0|s
# The annotation: device type, order number, hardware and software revision.
match profinet-cm m|^\x04\x02.{22}\x08\x83\xaf\xe1\x1f\x5d\xc9\x11\x91\xa4\x08\0\x2b\x14\xa0\xfa(?>.{60,400}?\0(?=[A-Z]))([A-Z][\w.-]{1,24}+(?: [\w.-]{1,16}+){0,2}+) ++([\w-]{3,20}+(?: [\w-]{3,20}+)?+) ++(\d++) V ++(\d++) ++(\d++) ++(\d++)|s p/$1/ v/$4.$5.$6/ i/PROFINET, order number $2, hardware $3/ d/specialized/
example q|\x04\x02\x08\0\x10\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08\x83\xaf\xe1\x1f]\xc9\x11\x91\xa4\x08\0+\x14\xa0\xfaHARKHARKHARKHARK\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0S7-1200                   6ES7 214-1AG40-0XB0      8 V  4  2  3\0| p/S7-1200/ v/4.2.3/ specification/PROFINET IO (IEC 61158-6-10, endpoint mapper over connectionless DCE/
match profinet-cm m|^\x04[\x02\x03\x06].{22}\x08\x83\xaf\xe1\x1f\x5d\xc9\x11\x91\xa4\x08\0\x2b\x14\xa0\xfa|s i/PROFINET context manager/ d/specialized/
example q|\x04\x02\x08\0\x10\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08\x83\xaf\xe1\x1f]\xc9\x11\x91\xa4\x08\0+\x14\xa0\xfaHARKHARKHARKHARK\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| i/PROFINET context manager/ specification/PROFINET IO (IEC 61158-6-10, endpoint mapper over connectionless DCE/

# Art-Net 4, ArtPoll (0x2000).
Probe UDP ArtPoll q|Art-Net\0\0 \0\x0e\0\0|
ports 6454
rarity 8
like m|^Art-Net\0\0[\x20\x50]|s
match artnet m|^Art-Net\0\0\x21|s i/Art-Net node/
example q|Art-Net\0\0!\xc0\0\x02\x076\x19\x01\x02| i/Art-Net node/ specification/Art-Net 4, ArtPoll (0x2000)/
