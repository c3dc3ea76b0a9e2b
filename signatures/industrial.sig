# Industrial protocols.  All Probes are identification reads; none writes a
# value or changes a state.  Old controllers are touchy all the same, so those
# that open a session are marked loggy.
#
# covers: Modbus/TCP
# covers: Siemens S7comm
# covers: DNP3
# covers: BACnet/IP
# covers: EtherNet/IP (CIP)
# covers: OPC UA
# covers: IEC 60870-5-104
# covers: Niagara Fox
# covers: Omron FINS

# Modbus application protocol 1.1b3, section 6.21: read device identification,
# MEI type 14, basic category.
Probe TCP ModbusDeviceID q|HA\0\0\0\x05\x01+\x0e\x01\0|
ports 502,802
rarity 6
like m|^..\0\0\0[\x02-\xff].[\x01-\x18\x2b].|s
match modbus m|^..\0\0\0..\x2b\x0e[\x01-\x04].[\0\xff].[\x03-\x0a]\0.([ -~]{1,60}?)[\0-\x1f]*\x01.([ -~]{1,60}?)[\0-\x1f]*\x02.([ -~]{1,40})|s p/$1 $2/ v/$3/ i/Modbus/ d/specialized/
example q|HA\0\0\0.\x01+\x0e\x01\x01\0\0\x03\0\x12Schneider Electric\x01\nTM221CE16R\x02\x04V1.6| p/Schneider Electric TM221CE16R/ v/V1.6/ d/specialized/ specification/Modbus application protocol 1.1b3 section 6.21/
# An exception: function code with the high bit, codes 1 to 11.
match modbus m|^..\0\0\0\x03.[\x81-\x98\xab][\x01-\x0b]$|s i/Modbus exception/
example q|HA\0\0\0\x03\x01\xab\x01| i/Modbus exception/ documented/a capture of zeek/
# Register and bit reads: the length, the function and the byte count agree.
# check: no-literal because the header is a transaction, zeros and a length
softmatch modbus m%^..\0\0\0(?:\x05.[\x03\x04\x17]\x02.{2}|\x07.[\x03\x04\x17]\x04.{4}|\x09.[\x03\x04\x17]\x06.{6}|\x0b.[\x03\x04\x17]\x08.{8}|\x0d.[\x03\x04\x17]\x0a.{10}|\x0f.[\x03\x04\x17]\x0c.{12}|\x11.[\x03\x04\x17]\x0e.{14}|\x13.[\x03\x04\x17]\x10.{16}|\x15.[\x03\x04\x17]\x12.{18}|\x17.[\x03\x04\x17]\x14.{20}|\x19.[\x03\x04\x17]\x16.{22}|\x1b.[\x03\x04\x17]\x18.{24}|\x1d.[\x03\x04\x17]\x1a.{26}|\x1f.[\x03\x04\x17]\x1c.{28}|\x21.[\x03\x04\x17]\x1e.{30}|\x23.[\x03\x04\x17]\x20.{32}|\x2b.[\x03\x04\x17]\x28.{40}|\x33.[\x03\x04\x17]\x30.{48}|\x35.[\x03\x04\x17]\x32.{50}|\x3f.[\x03\x04\x17]\x3c.{60}|\x43.[\x03\x04\x17]\x40.{64}|\x53.[\x03\x04\x17]\x50.{80}|\x67.[\x03\x04\x17]\x64.{100}|\x7b.[\x03\x04\x17]\x78.{120}|\x83.[\x03\x04\x17]\x80.{128}|\xcb.[\x03\x04\x17]\xc8.{200}|\xf3.[\x03\x04\x17]\xf0.{240}|\xfd.[\x03\x04\x17]\xfa.{250}|\x04.[\x01\x02]\x01.{1}|\x05.[\x01\x02]\x02.{2}|\x06.[\x01\x02]\x03.{3}|\x07.[\x01\x02]\x04.{4}|\x08.[\x01\x02]\x05.{5}|\x09.[\x01\x02]\x06.{6}|\x0a.[\x01\x02]\x07.{7}|\x0b.[\x01\x02]\x08.{8}|\x06.[\x05\x06\x0f\x10].{4})$%s
example q|\0\x07\0\0\0\x05\x01\x03\x02A\xc8| documented/a capture of nDPI/

# RFC 905 connection request over RFC 1006; the TSAPs of an S7 rack 0 slot 2.
# The confirm says ISO transport only.
Probe TCP COTPConnectS7 q|\x03\0\0\x16\x11\xe0\0\0\0\x01\0\xc1\x02\x01\0\xc2\x02\x01\x02\xc0\x01\n|
ports 102
rarity 6
safety loggy
like m|^\x03\0..[\x06-\x40]\xe0\0\0|s
like m|^\x03\0..\x02\xf0\x80\x32[\x01\x07]|s
# System status list 0x001c, component identification: plant, module, serial.
match iso-tsap m|^\x03\0..\x02\xf0\x80\x32\x07.{0,40}?\xff\x09..\0\x1c\0(?>.{1,8}?\0\x01([ -~]{2,24})\0)(?>.{0,40}?\0\x02([ -~]{2,24})\0)(?>.{0,200}?\0\x07([ -~]{3,32})\0)|s p/Siemens S7 PLC/ i/$3; system name $1, module $2/ d/specialized/ cpe:/h:siemens:simatic_s7/
example q|\x03\0\0\xd3\x02\xf0\x802\x07\0\0\0\x01\0\x0c\0\xb6\0\x01\x12\x08\x12\x84\x01\x01\0\0\0\0\xff\t\0\xb2\0\x1c\0\0\0"\0\x05\0\x01SIMATIC 300\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02CPU 315-2 PN/DP\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x04Original Siemens Equipment\0\0\0\0\0\0\0\x05S C-000000000000\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07CPU 315-2 PN/DP\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/Siemens S7 PLC/ d/specialized/ specification/RFC 905 connection request over RFC 1006/
# List 0x0011, module identification: order number 6ES7 and version.
match iso-tsap m|^\x03\0..\x02\xf0\x80\x32\x07.{0,40}?\xff\x09..\0\x11\0.{0,40}?\0\x01(6[A-Z]{2}7 [\w -]{8,14}?) *+\0?.{2,6}?V(.)(.)(.)|s p/Siemens S7 PLC/ v/$I(2,">").$I(3,">").$I(4,">")/ i/$1/ d/specialized/ cpe:/h:siemens:simatic_s7/
example q|\x03\0\0G\x02\xf0\x802\x07\0\0\0\x02\0\x0c\0$\0\x01\x12\x08\x12\x84\x01\x01\0\0\0\0\xff\t\0 \0\x11\0\0\0\x1c\0\x01\0\x016ES7 315-2EH14-0AB0 \0\xc0\0\x03V\x03\x02\x06| v/3.2.6/ specification/RFC 905 connection request over RFC 1006/
# S7 communication setup answer: PDU reference, function 0xf0.
match iso-tsap m|^\x03\0\0\x1b\x02\xf0\x80\x32\x03\0\0..\0\x08\0\0\0\0\xf0\0|s p/Siemens S7 PLC/ d/specialized/ cpe:/h:siemens:simatic_s7/
example q|\x03\0\0\x1b\x02\xf0\x802\x03\0\0\0\x01\0\x08\0\0\0\0\xf0\0\0\x01\0\x01\0\xf0| p/Siemens S7 PLC/ specification/RFC 905 connection request over RFC 1006/
softmatch iso-tsap m|^\x03\0\0[\x0b-\x30][\x06-\x2b]\xd0\0[\0\x01].{3}\xc0\x01[\x07-\x0d]|s i/ISO 8073 connection confirm/
example q|\x03\0\0\x16\x11\xd0\0\x01\0\x05\0\xc0\x01\n\xc1\x02\x01\0\xc2\x02\x01\x02| i/ISO 8073 connection confirm/ specification/RFC 905 connection request over RFC 1006/
softmatch iso-tsap m|^\x03\0\0[\x0b-\x30][\x06-\x2b]\xd0\0[\0\x01].{3}\xc1.{2,16}|s i/ISO 8073 connection confirm/
example q|\x03\0\0\x16\x11\xd0\0\x01\0\x05\0\xc1\x02\x01\0\xc2\x02\x01\x02\xc0\x01\n| i/ISO 8073 connection confirm/ specification/RFC 905 connection request over RFC 1006/

# ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity.
Probe TCP ENIPListIdentityTCP q|c\0\0\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0|
ports 44818
rarity 6
like m=^[\x04\x63\x64\x65\x66\x6f\x70]\0..(?:.{4})\0\0\0\0.{8}\0\0\0\0=s
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x01\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Rockwell Automation/Allen-Bradley $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0\0\0\0\0\xc1\xde\xbe\xd1\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\x01\0\0\0\0\0\0\0\0\x01\0\x0c\0:\0\x04\x030\0\x8eMR\0\x0b1756-ENBT/A\x03| p@Rockwell Automation/Allen-Bradley 1756-ENBT/A@ v/4.3/ i@EtherNet/IP@ d/specialized/ observed/Rockwell Automation Allen-Bradley 1756-ENBT A 4.3, heard in suricata-verify's enip_test1.pcap/
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x1b\x01.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Hilscher $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\x1b\x01\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@Hilscher 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x28\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@WAGO $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0(\0\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@WAGO 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xf3\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Schneider Electric $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xf3\0\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@Schneider Electric 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x2f\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Omron $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0/\0\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@Omron 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x2e\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@ABB $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0.\0\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@ABB 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x28\x03.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@SICK $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0(\x03\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@SICK 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x1a\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Festo $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\x1a\0\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@Festo 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x6c\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Beckhoff $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0l\0\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@Beckhoff 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x32\x02.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Phoenix Contact $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\02\x02\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@Phoenix Contact 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xe3\x04.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Siemens $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xe3\x04\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@Siemens 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x64\x01.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Fanuc $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0d\x01\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@Fanuc 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x07\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@SMC $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\x07\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@SMC Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 7 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x08\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Molex $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\x08\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Molex Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 8 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x0c\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Banner Engineering $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\x0c\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Banner Engineering Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 12 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x24\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@MKS Instruments $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0$\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@MKS Instruments Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 36 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x2b\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Balluff $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0+\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Balluff Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 43 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x2c\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Yaskawa $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0,\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Yaskawa Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 44 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x30\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Turck $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\00\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Turck Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 48 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x39\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Pepperl+Fuchs $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\09\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Pepperl+Fuchs Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 57 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x44\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Eaton $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0D\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Eaton Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 68 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x53\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Opto 22 $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0S\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Opto 22 Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 83 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x56\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Horner $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0V\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Horner Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 86 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x57\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Buerkert $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0W\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Buerkert Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 87 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x5a\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@HMS Networks $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0Z\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@HMS Networks Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 90 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x5e\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Advantech $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0^\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Advantech Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 94 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x61\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Danfoss $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0a\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Danfoss Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 97 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x79\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@KUKA $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0y\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@KUKA Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 121 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xa1\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Mitsubishi Electric $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xa1\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Mitsubishi Electric Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 161 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xab\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Denso Wave $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xab\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Denso Wave Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 171 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xb0\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Red Lion $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xb0\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Red Lion Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 176 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xb5\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Pilz $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xb5\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Pilz Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 181 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xc6\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Advanced Energy $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xc6\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Advanced Energy Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 198 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xfa\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Yokogawa $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xfa\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Yokogawa Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 250 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xff\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Bosch Rexroth $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xff\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Bosch Rexroth Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 255 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x35\x01.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@ProSoft Technology $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\05\x01\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@ProSoft Technology Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 309 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x3b\x01.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@SEW-Eurodrive $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0;\x01\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@SEW-Eurodrive Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 315 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x42\x01.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@ifm $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0B\x01\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@ifm Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 322 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x58\x01.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@KEBA $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0X\x01\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@KEBA Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 344 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x59\x01.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Endress+Hauser $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0Y\x01\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Endress+Hauser Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 345 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x5f\x01.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Kawasaki Robotics $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0_\x01\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Kawasaki Robotics Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 351 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x6f\x01.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Keyence $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0o\x01\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Keyence Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 367 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xbd\x01.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Lenze $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xbd\x01\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Lenze Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 445 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x31\x02.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Comau $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\01\x02\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Comau Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 561 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x80\x02.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Murrelektronik $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\x80\x02\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Murrelektronik Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 640 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x85\x02.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Bihl+Wiedemann $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\x85\x02\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Bihl+Wiedemann Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 645 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x9a\x02.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Mettler-Toledo $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\x9a\x02\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Mettler-Toledo Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 666 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xa6\x02.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Cognex $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xa6\x02\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Cognex Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 678 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x52\x03.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Datalogic $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0R\x03\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Datalogic Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 850 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x77\x03.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@B&R $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0w\x03\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@B&R Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 887 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xab\x03.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Cisco $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xab\x03\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Cisco Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 939 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xdf\x03.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Moxa $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xdf\x03\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Moxa Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 991 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xf1\x03.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Epson $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xf1\x03\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Epson Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 1009 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xf7\x03.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Weidmueller $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xf7\x03\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Weidmueller Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 1015 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x23\x04.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Delta Electronics $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0#\x04\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Delta Electronics Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 1059 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x7a\x02.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Hirschmann $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0z\x02\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Hirschmann Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 634 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}(..).{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p/$4/ v/$I(2,">").$I(3,">")/ i@EtherNet/IP, vendor $I(1,"<")@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xe7\x03\x0c\0\x01\0\x02\x010\0\x07\0\0\0\tGadget 10\x03| p/Gadget 10/ v/2.1/ i@EtherNet/IP, vendor 999@ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
softmatch EtherNetIP-2 m=^[\x63\x64\x65\x6f\x70]\0..(?:.{4})(?:[\0\x01\x03\x64\x65\x69]\0\0\0).{8}\0\0\0\0(?:[\0\x01\x02]\0|\0{4}|$)=s
example q|e\0\x04\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\0\0| documented/a capture of nDPI/
Probe UDP ENIPListIdentity q|c\0\0\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0|
ports 44818,2222
rarity 6
like m=^[\x04\x63\x64]\0..(?:.{4})\0\0\0\0.{8}\0\0\0\0=s
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x01\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Rockwell Automation/Allen-Bradley $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\x01\0\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@Rockwell Automation/Allen-Bradley 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x1b\x01.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Hilscher $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\x1b\x01\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@Hilscher 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x28\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@WAGO $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0(\0\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@WAGO 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xf3\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Schneider Electric $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xf3\0\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@Schneider Electric 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x2f\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Omron $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0/\0\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@Omron 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x2e\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@ABB $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0.\0\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@ABB 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x28\x03.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@SICK $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0(\x03\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@SICK 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x1a\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Festo $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\x1a\0\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@Festo 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x6c\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Beckhoff $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0l\0\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@Beckhoff 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x32\x02.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Phoenix Contact $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\02\x02\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@Phoenix Contact 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xe3\x04.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Siemens $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xe3\x04\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@Siemens 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x64\x01.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Fanuc $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\03\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0-\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0d\x01\x0e\0R\0\x0400\0\x01\0\0\0\x0b1756-ENBT/A\x03| p@Fanuc 1756-ENBT/A@ v/4.48/ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x07\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@SMC $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\x07\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@SMC Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 7 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x08\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Molex $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\x08\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Molex Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 8 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x0c\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Banner Engineering $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\x0c\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Banner Engineering Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 12 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x24\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@MKS Instruments $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0$\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@MKS Instruments Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 36 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x2b\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Balluff $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0+\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Balluff Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 43 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x2c\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Yaskawa $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0,\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Yaskawa Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 44 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x30\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Turck $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\00\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Turck Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 48 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x39\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Pepperl+Fuchs $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\09\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Pepperl+Fuchs Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 57 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x44\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Eaton $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0D\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Eaton Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 68 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x53\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Opto 22 $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0S\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Opto 22 Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 83 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x56\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Horner $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0V\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Horner Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 86 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x57\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Buerkert $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0W\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Buerkert Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 87 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x5a\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@HMS Networks $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0Z\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@HMS Networks Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 90 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x5e\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Advantech $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0^\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Advantech Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 94 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x61\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Danfoss $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0a\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Danfoss Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 97 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x79\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@KUKA $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0y\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@KUKA Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 121 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xa1\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Mitsubishi Electric $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xa1\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Mitsubishi Electric Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 161 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xab\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Denso Wave $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xab\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Denso Wave Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 171 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xb0\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Red Lion $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xb0\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Red Lion Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 176 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xb5\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Pilz $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xb5\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Pilz Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 181 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xc6\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Advanced Energy $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xc6\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Advanced Energy Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 198 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xfa\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Yokogawa $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xfa\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Yokogawa Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 250 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xff\x00.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Bosch Rexroth $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xff\0\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Bosch Rexroth Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 255 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x35\x01.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@ProSoft Technology $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\05\x01\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@ProSoft Technology Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 309 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x3b\x01.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@SEW-Eurodrive $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0;\x01\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@SEW-Eurodrive Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 315 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x42\x01.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@ifm $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0B\x01\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@ifm Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 322 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x58\x01.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@KEBA $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0X\x01\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@KEBA Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 344 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x59\x01.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Endress+Hauser $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0Y\x01\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Endress+Hauser Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 345 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x5f\x01.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Kawasaki Robotics $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0_\x01\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Kawasaki Robotics Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 351 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x6f\x01.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Keyence $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0o\x01\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Keyence Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 367 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xbd\x01.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Lenze $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xbd\x01\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Lenze Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 445 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x31\x02.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Comau $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\01\x02\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Comau Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 561 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x80\x02.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Murrelektronik $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\x80\x02\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Murrelektronik Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 640 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x85\x02.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Bihl+Wiedemann $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\x85\x02\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Bihl+Wiedemann Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 645 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x9a\x02.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Mettler-Toledo $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\x9a\x02\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Mettler-Toledo Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 666 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xa6\x02.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Cognex $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xa6\x02\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Cognex Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 678 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x52\x03.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Datalogic $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0R\x03\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Datalogic Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 850 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x77\x03.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@B&R $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0w\x03\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@B&R Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 887 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xab\x03.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Cisco $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xab\x03\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Cisco Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 939 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xdf\x03.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Moxa $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xdf\x03\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Moxa Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 991 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xf1\x03.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Epson $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xf1\x03\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Epson Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 1009 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\xf7\x03.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Weidmueller $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xf7\x03\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Weidmueller Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 1015 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x23\x04.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Delta Electronics $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0#\x04\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Delta Electronics Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 1059 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}\x7a\x02.{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p@Hirschmann $3@ v/$I(1,">").$I(2,">")/ i@EtherNet/IP@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0z\x02\x0c\0R\0\x02\x050\0\x01\0\0\0\tExample 7\x03| p@Hirschmann Example 7@ v/2.5/ i@EtherNet/IP@ d/specialized/ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity, and vendor 634 of its list|
match EtherNetIP-2 m@^\x63\0..\0\0\0\0\0\0\0\0.{8}\0\0\0\0[\x01-\x08]\0\x0c\0..\x01\0.{16}(..).{4}(.)(.).{6}.([ -~]{1,40}?)(?=[\0-\x05\xff]|$)@s p/$4/ v/$I(2,">").$I(3,">")/ i@EtherNet/IP, vendor $I(1,"<")@ d/specialized/
example q|c\01\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\x0c\0+\0\x01\0\0\x02\xaf\x12\xc0\0\x02\n\0\0\0\0\0\0\0\0\xe7\x03\x0c\0\x01\0\x02\x010\0\x07\0\0\0\tGadget 10\x03| p/Gadget 10/ v/2.1/ i@EtherNet/IP, vendor 999@ specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|
softmatch EtherNetIP-2 m=^[\x63\x64\x65\x6f\x70]\0..(?:.{4})(?:[\0\x01\x03\x64\x65\x69]\0\0\0).{8}\0\0\0\0(?:[\0\x01\x02]\0|\0{4}|$)=s
example q|e\0\x04\0\0\0\0\0\0\0\0\0hark0001\0\0\0\0\x01\0\0\0| specification|ODVA, EtherNet/IP specification volume 2, section 2-4.2, ListIdentity|

# ASHRAE 135 (BACnet/IP) annex J and clause 15.5: read property of the wildcard
# device object (instance 4194303), vendor-name (121).
Probe UDP BACnetReadProperty q|\x81\n\0\x11\x01\x04\0\x05\x01\x0c\x0c\x02?\xff\xff\x19y|
ports 47808-47810
rarity 6
like m|^\x81[\x0a\x0b]\0.\x01[\0-\x2f]|s
match bacnet m|^\x81\x0a\0.\x01\0\x30\x01\x0c\x0c\x02(...)\x19\x79\x3e\x75.\0([ -~]{1,70})\x3f|s p/$2/ i/BACnet device $I(1,">")/ d/specialized/
example q|\x81\n\0%\x01\00\x01\x0c\x0c\x02\0\0d\x19y>u\r\0Example Corp?| p/Example Corp/ i/BACnet device 100/ specification|ASHRAE 135 (BACnet/IP) annex J and clause 15.5|
match bacnet m|^\x81[\x0a\x0b]\0.\x01[\0\x20].{0,6}?\x10\0\xc4\x02(...)\x22..\x91[\0-\x03][\x21\x22](..?)|s i/BACnet device $I(1,">"), vendor $I(2,">")/ d/specialized/
example q|\x81\x0b\0\x18\x01 \xff\xff\0\xff\x10\0\xc4\x02\0\0d"\x05\xc4\x91\0!\x18| i/BACnet device 100, vendor 24/ specification|ASHRAE 135 (BACnet/IP) annex J and clause 15.5|
match bacnet m|^\x81\x0a\0.\x01\0[\x50\x60\x70]\x01|s i/BACnet/ d/specialized/
example q|\x81\n\0\r\x01\0P\x01\x0c\x91\x01\x91 | i/BACnet/ specification|ASHRAE 135 (BACnet/IP) annex J and clause 15.5|
# check: no-literal because BVLC and NPDU are codes of one byte
softmatch bacnet m%^\x81[\0\x04\x0a\x0b]\0[\x06-\xff](?:\x01[\0-\x2f]|\0[\0-\x60]$).{0,}%s
example q|\x81\n\0\x12\x01\00\x01\x0e\x0c\x02\0\0d\0\0\0\0\0| specification|ASHRAE 135 (BACnet/IP) annex J and clause 15.5|

# IEEE 1815 (DNP3) clause 9, data link: request link status, destination 0.
Probe TCP DNP3LinkStatus q|\x05d\x05\xc9\0\0\x01\0x\xe7|
ports 20000,19999
rarity 7
like m|^\x05\x64[\x05-\xff][\xc0-\xdf].{4}|s
match dnp3 m|^\x05\x64\x05[\x0b\x0f\x4b]..(..)..|s i/DNP3 outstation $I(1,"<")/ d/specialized/
example q|\x05d\x05\x0b\x01\0\n\0m\xed| i/DNP3 outstation 10/ specification/IEEE 1815 (DNP3) clause 9, data link/
# check: no-literal because the link header has two constant bytes
match dnp3 m|^\x05\x64[\x0a-\xff][\x44\x43]..(..)...[\xc0-\xff][\x81\x82]..|s i/DNP3 outstation $I(1,"<")/ d/specialized/
example q|\x05d\nD\x03\0\x02\0S\x82\xc4\xc4\x81\0\0\xaf\xb8| documented/a capture of suricata-verify/
# check: no-literal because the link header has two constant bytes
softmatch dnp3 m|^\x05\x64[\x05-\xff][\0-\x7f].{6}|s
example q|\x05d\x05\0\x01\0\n\0.\xdd| specification/IEEE 1815 (DNP3) clause 9, data link/

# OPC UA part 6, 7.1.2.3 Hello; the server answers Acknowledge or Error.
Probe TCP OPCUAHello q|HELF:\0\0\0\0\0\0\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0\0\0\x1a\0\0\0opc.tcp://192.0.2.10:4840/|
ports 4840,4843,48010,53530
rarity 7
like m%^(?:HEL|OPN|MSG|CLO)F..\0\0%s
match opcua m|^ACKF\x1c\0\0\0(....)....|s p/OPC UA/ i/protocol version $I(1,"<")/ d/specialized/
example q|ACKF\x1c\0\0\0\0\0\0\0\0\0\x02\0\0\0\x02\0\0\0\0@\0\x80\0\0| p/OPC UA/ i/protocol version 0/ d/specialized/ observed/OPC UA, heard in nDPI's opc-ua.pcap/
match opcua m|^ERRF..\0\0\0\0.\x80..\0\0([ -~]{0,100})|s p/OPC UA/ i/error $1/ d/specialized/
example q|ERRF \0\0\0\0\0\x83\x80\x10\0\0\0endpoint unknown| p/OPC UA/ i/error endpoint unknown/ specification/OPC UA part 6, 7.1.2.3 Hello; the server answers Acknowledge or Error/
softmatch opcua m%^(?:OPN|MSG)[FC]..\0\0....%s
example q|OPNF?\0\0\0\x01\0\0\0/\0\0\0http://opcfoundation.org/UA/SecurityPolicy#None| specification/OPC UA part 6, 7.1.2.3 Hello; the server answers Acknowledge or Error/

# IEC 60870-5-104 section 5.3, TESTFR act (0x43); nothing is switched by it.
Probe TCP IEC104TestFR q|\x68\x04\x43\0\0\0|
ports 2404
rarity 7
like m=^\x68[\x04-\xfd](?:[\x07\x13\x43\x0b\x23\x83]\0\0\0|.[\0-\xff]..)=s
match iec-104 m=^\x68\x04[\x0b\x83]\0\0\0(?:$|\x68)=s p/IEC 60870-5-104/ d/specialized/
example q|h\x04\x0b\0\0\0| p/IEC 60870-5-104/ d/specialized/ observed/IEC 60870-5-104, heard in nDPI's iec60780-5-104.pcap/
# check: no-literal because an APDU is a start byte, counters and an object type
match iec-104 m=^\x68[\x0d-\xfd].[\0-\xff].[\0-\xff][\x01-\x7f][\x01-\xff][\x03-\x07\x0a\x14\x2d\x2f]\0.{2}(?:..\0|\0\0).=s p/IEC 60870-5-104/ d/specialized/
example q|h\x0e\0\0\x02\0d\x01\x07\0\n\0\0\0\0\x14| p/IEC 60870-5-104/ specification/IEC 60870-5-104 section 5.3, TESTFR act (0x43)/

# Omron FINS/UDP, W227 section 5-3-8: controller data read (0501).
Probe UDP FINSControllerRead q|\x80\0\x02\0\0\0\0c\0\xef\x05\x01\0|
ports 9600
rarity 8
like m|^\x80\0[\0-\x07].{7}[\x01-\x26][\x01-\x20]|s
match omron-fins m|^\xc0\0\x02.{6}.\x05\x01\0\0([ -~]{4,20}?) *(\d\d\.\d\d)|s p/Omron $1/ v/$2/ i/FINS/ d/specialized/
example q|\xc0\0\x02\0c\0\0\0\0\xef\x05\x01\0\0CJ2M-CPU31          02.01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/Omron CJ2M-CPU31/ v/02.01/ specification|Omron FINS/UDP, W227 section 5-3-8|
# check: no-literal because the FINS header is addresses of one byte
softmatch omron-fins m|^\xc0\0[\x02\x07].{7}[\x01-\x26][\x01-\x20][\0-\x26].|s
example q|\xc0\0\x02\0c\0\0\0\0\xef\x01\x01\0\0\0\x01| documented/a capture of nDPI/
# FINS/TCP: node address request (command 0), frame "FINS".
Probe TCP FINSTCPNode q|FINS\0\0\0\x0c\0\0\0\0\0\0\0\0\0\0\0\0|
ports 9600
rarity 8
like m|^FINS\0\0..\0\0\0[\0-\x02]|s
match omron-fins m|^FINS\0\0\0.\0\0\0[\x01-\x03]\0\0\0.|s p/Omron FINS/ d/specialized/
example q|FINS\0\0\0\x10\0\0\0\x01\0\0\0\0\0\0\0\xfb\0\0\0\xc8| p/Omron FINS/ d/specialized/ observed/Omron FINS, heard in nDPI's fins.pcap/

# Niagara Fox, "fox a 1 -1 fox hello": text of key, type and value.
Probe TCP FoxHello q|fox a 1 -1 fox hello\n{\nfox.version=s:1.0\nid=i:1\n};;\n|
ports 1911,4911
sslports 4911
rarity 8
like m|^fox a \d|
match niagara-fox m|^fox a 0 -1 fox hello\n.*hostName=s:([\w.-]+)\n.*?app\.name=s:([ -~]+?)\n.*?app\.version=s:([\w.-]+)\n|s p/Tridium Niagara Fox/ v/$3/ i/$2/ h/$1/ d/specialized/ cpe:/a:tridium:niagara:$3/
example q|fox a 0 -1 fox hello\n{\nfox.version=s:1.0.1\nid=i:1\nhostName=s:jace1.example.org\nhostAddress=s:192.0.2.5\napp.name=s:Station\napp.version=s:3.8.38\n};;\n| p/Tridium Niagara Fox/ v/3.8.38/ h/jace1.example.org/ specification/Niagara Fox, "fox a 1 -1 fox hello"/
match niagara-fox m%^fox a 0 -1 fox (?:hello|rejected)\n% p/Tridium Niagara Fox/ d/specialized/
example q|fox a 0 -1 fox rejected\n{\n};;\n| p/Tridium Niagara Fox/ specification/Niagara Fox, "fox a 1 -1 fox hello"/
