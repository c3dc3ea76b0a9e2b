# VPNs, tunnels and proxies: SOCKS 4 and 5, OpenVPN, IKE, PPTP, L2TP, QUIC.
# Most say little before they know the client; the shape of the first answer
# is the evidence.
#
# covers: HTTP/3 / QUIC
# covers: OpenVPN
# covers: IKEv1 / IKEv2
# covers: PPTP
# covers: L2TP
# covers: SOCKS4 / SOCKS5

# RFC 1928 section 3, method selection: version 5, methods none and password.
# check: no-literal because the reply is codes of one byte
Probe TCP SOCKS5Methods q|\x05\x02\0\x02|
ports 1080,1081,9050,9150,1086
rarity 7
like m=^\x05[\x01-\x08][\0-\x09]{1,8}$=s
like m=^\x05[\x01\x03]\0[\x01\x03\x04].{4,}=s
# Connect answers (section 6): version, reply, reserved, address type, address.
match socks5 m=^\x05([\x01-\x08])\0\x01.{6}$=s i/request refused, code $I(1,">")/
example q|\x05\x02\0\x01\xc0\0\x02\n\0Q| observed/dante 1.4.2, recorded/
example q|\x05\x05\0\x01\0\0\0\0\0\0| i/request refused, code 5/ specification/RFC 1928 section 3/
match socks5 m=^\x05\0\0(?:\x01.{6}|\x04.{18})$=s i/no authentication/
example q|\x05\0\0\x01\x7f\0\0\x01\xc5\x01| observed/Dante 1.4.2, in a laboratory/
example q|\x05\0\0\x01\xc0\0\x02\x01\x1f\x90| i/no authentication/ documented/a capture of nDPI/
softmatch socks5 m=^\x05\0$= i/no authentication/
example q|\x05\0| i/no authentication/ observed/tor 0.4.9.11, recorded/
softmatch socks5 m=^\x05\x02$= i/username and password/
example q|\x05\x02| i/username and password/ specification/RFC 1928 section 3/
softmatch socks5 m=^\x05\xff$= i/no acceptable method/
example q|\x05\xff| i/no acceptable method/ specification/RFC 1928 section 3/

# SOCKS 4 (Lee, 1994): connect to 192.0.2.1 port 80 with an empty user id;
# replies begin with 0 and a code 90 to 93.
Probe TCP SOCKS4Connect q|\x04\x01\0\x50\xc0\0\x02\x01\0|
ports 1080,9050
rarity 8
safety loggy
like m=^\x04[\x01\x02]..(?!\0\0\0\0).{4}[^\0]{0,64}\0=s
# check: no-literal because the reply is codes of one byte
softmatch socks4 m=^\0([\x5a-\x5d]).{6}$=s i/reply code $I(1,">")/
example q|\0Z\0P\xc0\0\x02\x01| i/reply code 90/ specification/SOCKS 4 (Lee, 1994): connect to 192.0.2.1 port 80 with an empty user/

# OpenVPN protocol, P_CONTROL_HARD_RESET_CLIENT_V2 (opcode 7) with session id,
# no acknowledgements, packet id 0; the server resets with opcode 8.
Probe UDP OpenVPNReset q|8HARK\0\0\0\x01\0\0\0\0\0|
ports 1194,443
rarity 6
safety loggy
like m|^[\x38\x50]?[\x38\x50].{8}\0\0\0\0\0$|s
like m|^[\x38\x50].{8}.{20,64}|s
match openvpn m|^\x40.{8}\x01\0\0\0\0.{8}\0\0\0\0$|s p/OpenVPN/ cpe:/a:openvpn:openvpn/
example q|@n\xb9(\x16\x97\x1d\xdfJ\x01\0\0\0\0\x9c\x19\x18F%\xa9\xc5'\0\0\0\0| p/OpenVPN/ observed/OpenVPN 2.6.14, recorded/
example q|@\xa1\xb2\xc3\xd4\xe5\xf6\x07\x18\x01\0\0\0\0HARK\0\0\0\x01\0\0\0\0| p/OpenVPN/ documented/a capture of nDPI/
match openvpn m|^\x40.{24,72}\0\0\0\x01.{4}\x01\0\0\0\0.{8}\0\0\0\0$|s p/OpenVPN/ i/tls-auth/ cpe:/a:openvpn:openvpn/
example q|@\xf7\x7f\xc2\xef\xdb\xe2?W\xde\xc4\xc8\xd5eM\x07#\xbf\x8c\x0b\xe5A8V2p\xcf\xae\x13\0\0\0\x01W\xa1\xc1_\x01\0\0\0\0\xb0,\xcf\xf1\xb5\xf0\x17O\0\0\0\0| p/OpenVPN/ i/tls-auth/ cpe:/a:openvpn:openvpn/ observed/OpenVPN, heard in nDPI's openvpn.pcap/
Probe TCP OpenVPNResetTCP q|\0\x0e8HARK\0\0\0\x01\0\0\0\0\0|
ports 1194,1195,443
rarity 8
safety loggy
like m|^\0[\x0e-\x60][\x38\x50].{8}|s
match openvpn m|^\0\x1a\x40.{8}\x01\0\0\0\0.{8}\0\0\0\0|s p/OpenVPN/ cpe:/a:openvpn:openvpn/
example q|\0\x1a@\xb4\xbfAO(Kg\xfc\x01\0\0\0\0\x1d%\xcc\x80\xb4CYv\0\0\0\0| p/OpenVPN/ observed/OpenVPN 2.6.14, recorded/
example q|\0\x1a@\xa1\xb2\xc3\xd4\xe5\xf6\x07\x18\x01\0\0\0\0HARK\0\0\0\x01\0\0\0\0| p/OpenVPN/ documented/a capture of nDPI/

# RFC 2408 section 3 and RFC 2409 section 5.1 (IKEv1), main mode with AES and
# 3DES proposals; vendor identifiers in the answer name the implementation.
Probe UDP IKEv1MainMode q|HARKIKE1\0\0\0\0\0\0\0\0\x01\x10\x02\0\0\0\0\0\0\0\0\xa8\0\0\0\x8c\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\x01\0\x04\x03\0\0 \x01\x01\0\0\x80\x01\0\x07\x80\x0e\x01\0\x80\x02\0\x02\x80\x03\0\x01\x80\x04\0\x02\x80\x0b\0\x01\x03\0\0 \x02\x01\0\0\x80\x01\0\x07\x80\x0e\0\x80\x80\x02\0\x02\x80\x03\0\x01\x80\x04\0\x02\x80\x0b\0\x01\x03\0\0\x1c\x03\x01\0\0\x80\x01\0\x05\x80\x02\0\x02\x80\x03\0\x01\x80\x04\0\x02\x80\x0b\0\x01\0\0\0\x1c\x04\x01\0\0\x80\x01\0\x05\x80\x02\0\x01\x80\x03\0\x01\x80\x04\0\x02\x80\x0b\0\x01|
ports 500
rarity 5
safety loggy
like m|^.{8}\0{8}[\x01\x0d\x21\x22\x84]\x10[\x02\x04]\0\0\0\0\0|s
like m|^.{16}[\0-\x22\x2e\x84][\x10\x20][\x02-\x25][\0-\x0f]|s
# Vendor identifier of strongSwan.
match isakmp m%^.{16}[\x01\x0d\x21]\x10[\x02\x04]\0\0\0\0\0\0\0.*?\0[\x08-\x40]\x88\x2f\xe5\x6d\x6f\xd2\x0d\xbc\x22\x51\x61\x3b\x2e\xbe\x5b\xeb%s p/strongSwan/ o/Linux/ cpe:/a:strongswan:strongswan/
example q|HARKIKE1\xa0\x0b\x8e\xf0\x90+\xb8\xec\x01\x10\x02\0\0\0\0\0\0\0\0d\r\0\04\0\0\0\x01\0\0\0\x01\0\0\0(\x01\x01\0\x01\0\0\0 \x01\x01\0\0\x80\x01\0\x07\x80\x0e\0\x80\x80\x02\0\x02\x80\x03\0\x01\x80\x04\0\x02\x80\x0b\0\x01\0\0\0\x14\x88/\xe5mo\xd2\r\xbc"Qa;.\xbe[\xeb| p/strongSwan/ o/Linux/ specification/RFC 2408 section 3 and RFC 2409 section 5.1 (IKEv1), main mode with AES/
# Vendor identifier of Cisco Unity.
match isakmp m%^.{16}[\x01\x0d\x21]\x10[\x02\x04]\0\0\0\0\0\0\0.*?\0[\x08-\x40]\x12\xf5\xf2\x8c\x45\x71\x68\xa9\x70\x2d\x9f\xe2\x74\xcc%s p/Cisco VPN/ i/Unity/
example q|HARKIKE1\xa0\x0b\x8e\xf0\x90+\xb8\xec\x01\x10\x02\0\0\0\0\0\0\0\0b\r\0\04\0\0\0\x01\0\0\0\x01\0\0\0(\x01\x01\0\x01\0\0\0 \x01\x01\0\0\x80\x01\0\x07\x80\x0e\0\x80\x80\x02\0\x02\x80\x03\0\x01\x80\x04\0\x02\x80\x0b\0\x01\0\0\0\x12\x12\xf5\xf2\x8cEqh\xa9p-\x9f\xe2t\xcc| p/Cisco VPN/ i/Unity/ specification/RFC 2408 section 3 and RFC 2409 section 5.1 (IKEv1), main mode with AES/
# Vendor identifier of Microsoft MS NT5 ISAKMPOAKLEY.
match isakmp m%^.{16}[\x01\x0d\x21]\x10[\x02\x04]\0\0\0\0\0\0\0.*?\0[\x08-\x40]\x1e\x2b\x51\x69\x05\x99\x1c\x7d\x7c\x96\xfc\xbf\xb5\x87\xe4\x61%s p/Microsoft Windows IKE/ o/Windows/ cpe:/o:microsoft:windows/
example q|HARKIKE1\xa0\x0b\x8e\xf0\x90+\xb8\xec\x01\x10\x02\0\0\0\0\0\0\0\0d\r\0\04\0\0\0\x01\0\0\0\x01\0\0\0(\x01\x01\0\x01\0\0\0 \x01\x01\0\0\x80\x01\0\x07\x80\x0e\0\x80\x80\x02\0\x02\x80\x03\0\x01\x80\x04\0\x02\x80\x0b\0\x01\0\0\0\x14\x1e+Qi\x05\x99\x1c}\x7c\x96\xfc\xbf\xb5\x87\xe4a| p/Microsoft Windows IKE/ o/Windows/ specification/RFC 2408 section 3 and RFC 2409 section 5.1 (IKEv1), main mode with AES/
# Vendor identifier of FortiGate.
match isakmp m%^.{16}[\x01\x0d\x21]\x10[\x02\x04]\0\0\0\0\0\0\0.*?\0[\x08-\x40]\x82\x99\x03\x17\x57\xa3\x60\x82\xc6\xa6\x21\xde%s p/Fortinet FortiGate IKE/ d/firewall/ cpe:/o:fortinet:fortios/
example q|HARKIKE1\xa0\x0b\x8e\xf0\x90+\xb8\xec\x01\x10\x02\0\0\0\0\0\0\0\0`\r\0\04\0\0\0\x01\0\0\0\x01\0\0\0(\x01\x01\0\x01\0\0\0 \x01\x01\0\0\x80\x01\0\x07\x80\x0e\0\x80\x80\x02\0\x02\x80\x03\0\x01\x80\x04\0\x02\x80\x0b\0\x01\0\0\0\x10\x82\x99\x03\x17W\xa3`\x82\xc6\xa6!\xde| p/Fortinet FortiGate IKE/ d/firewall/ specification/RFC 2408 section 3 and RFC 2409 section 5.1 (IKEv1), main mode with AES/
# Vendor identifier of Check Point.
match isakmp m%^.{16}[\x01\x0d\x21]\x10[\x02\x04]\0\0\0\0\0\0\0.*?\0[\x08-\x40]\xf4\xed\x19\xe0\xc1\x14\xeb\x51\x6f\xaa\xac\x0e\xe3\x7d\xaf\x28\x07\xb4\x38\x1f%s p/Check Point VPN-1/ d/firewall/
example q|HARKIKE1\xa0\x0b\x8e\xf0\x90+\xb8\xec\x01\x10\x02\0\0\0\0\0\0\0\0h\r\0\04\0\0\0\x01\0\0\0\x01\0\0\0(\x01\x01\0\x01\0\0\0 \x01\x01\0\0\x80\x01\0\x07\x80\x0e\0\x80\x80\x02\0\x02\x80\x03\0\x01\x80\x04\0\x02\x80\x0b\0\x01\0\0\0\x18\xf4\xed\x19\xe0\xc1\x14\xebQo\xaa\xac\x0e\xe3}\xaf(\x07\xb48\x1f| p/Check Point VPN-1/ d/firewall/ specification/RFC 2408 section 3 and RFC 2409 section 5.1 (IKEv1), main mode with AES/
# Vendor identifier of SonicWall.
match isakmp m%^.{16}[\x01\x0d\x21]\x10[\x02\x04]\0\0\0\0\0\0\0.*?\0[\x08-\x40]\x40\x4b\xf4\x39\x52\x2c\xa3\xf6%s p/SonicWall IKE/ d/firewall/
example q|HARKIKE1\xa0\x0b\x8e\xf0\x90+\xb8\xec\x01\x10\x02\0\0\0\0\0\0\0\0\\\r\0\04\0\0\0\x01\0\0\0\x01\0\0\0(\x01\x01\0\x01\0\0\0 \x01\x01\0\0\x80\x01\0\x07\x80\x0e\0\x80\x80\x02\0\x02\x80\x03\0\x01\x80\x04\0\x02\x80\x0b\0\x01\0\0\0\x0c@K\xf49R,\xa3\xf6| p/SonicWall IKE/ d/firewall/ specification/RFC 2408 section 3 and RFC 2409 section 5.1 (IKEv1), main mode with AES/
# Vendor identifier of NetScreen.
match isakmp m%^.{16}[\x01\x0d\x21]\x10[\x02\x04]\0\0\0\0\0\0\0.*?\0[\x08-\x40]\x16\x6f\x93\x2d\x55\xeb\x64\xd8\xe4\xdf\x4f\xd3\x7e\x23\x13\xf0\xd0\xfd\x84\x51%s p/Juniper NetScreen IKE/ d/firewall/
example q|HARKIKE1\xa0\x0b\x8e\xf0\x90+\xb8\xec\x01\x10\x02\0\0\0\0\0\0\0\0h\r\0\04\0\0\0\x01\0\0\0\x01\0\0\0(\x01\x01\0\x01\0\0\0 \x01\x01\0\0\x80\x01\0\x07\x80\x0e\0\x80\x80\x02\0\x02\x80\x03\0\x01\x80\x04\0\x02\x80\x0b\0\x01\0\0\0\x18\x16o\x93-U\xebd\xd8\xe4\xdfO\xd3~#\x13\xf0\xd0\xfd\x84Q| p/Juniper NetScreen IKE/ d/firewall/ specification/RFC 2408 section 3 and RFC 2409 section 5.1 (IKEv1), main mode with AES/
# Vendor identifier of Openswan or Libreswan.
match isakmp m%^.{16}[\x01\x0d\x21]\x10[\x02\x04]\0\0\0\0\0\0\0.*?\0[\x08-\x40]OE[@-\x7f]{10}%s p/Openswan or Libreswan/ o/Linux/
example q|HARKIKE1\xa0\x0b\x8e\xf0\x90+\xb8\xec\x01\x10\x02\0\0\0\0\0\0\0\0`\r\0\04\0\0\0\x01\0\0\0\x01\0\0\0(\x01\x01\0\x01\0\0\0 \x01\x01\0\0\x80\x01\0\x07\x80\x0e\0\x80\x80\x02\0\x02\x80\x03\0\x01\x80\x04\0\x02\x80\x0b\0\x01\0\0\0\x10OEabcdefghij| p/Openswan or Libreswan/ o/Linux/ specification/RFC 2408 section 3 and RFC 2409 section 5.1 (IKEv1), main mode with AES/
match isakmp m|^.{16}[\x01\x0d]\x10\x02\0\0\0\0\0\0\0.*\x4a\x13\x1c\x81\x07\x03\x58\x45\x5c\x57\x28\xf2\x0e\x95\x45\x2f|s i/IKEv1, NAT traversal/
example q|HARKIKE1\xa0\x0b\x8e\xf0\x90+\xb8\xec\x01\x10\x02\0\0\0\0\0\0\0\0d\r\0\04\0\0\0\x01\0\0\0\x01\0\0\0(\x01\x01\0\x01\0\0\0 \x01\x01\0\0\x80\x01\0\x07\x80\x0e\0\x80\x80\x02\0\x02\x80\x03\0\x01\x80\x04\0\x02\x80\x0b\0\x01\0\0\0\x14J\x13\x1c\x81\x07\x03XE\\W(\xf2\x0e\x95E/| i/IKEv1, NAT traversal/ documented/a capture of suricata-verify/
match isakmp m|^.{16}\x01\x10\x02\0\0\0\0\0\0\0..[\0\x0d]\0..\0\0\0\x01\0\0\0\x01|s i/IKEv1/
example q|HARKIKE1\xa0\x0b\x8e\xf0\x90+\xb8\xec\x01\x10\x02\0\0\0\0\0\0\0\0P\0\0\04\0\0\0\x01\0\0\0\x01\0\0\0(\x01\x01\0\x01\0\0\0 \x01\x01\0\0\x80\x01\0\x07\x80\x0e\0\x80\x80\x02\0\x02\x80\x03\0\x01\x80\x04\0\x02\x80\x0b\0\x01| i/IKEv1/ documented/a capture of tcpdump/
match isakmp m|^.{16}\x0b\x10\x05\0.{4}\0\0\0[\x28-\x60]\0\0\0.\0\0\0\x01\x01.\0[\x01-\x1e]|s i/IKEv1, informational/
example q|HARKIKE1\rwQ%\xbe\x01\xe3\x05\x0b\x10\x05\0\x9eZ\xf7b\0\0\0(\0\0\0\x0c\0\0\0\x01\x01\0\0\x0e| observed/strongSwan 5.9.8, in a laboratory/
example q|HARKIKE1\xa0\x0b\x8e\xf0\x90+\xb8\xec\x0b\x10\x05\0\0\0\x124\0\0\0(\0\0\0\x0c\0\0\0\x01\x01\0\0\x0e| i/IKEv1, informational/ specification/RFC 2408 section 3 and RFC 2409 section 5.1 (IKEv1), main mode with AES/
# RFC 7296 section 3.1, IKEv2: SA_INIT (34) answers, response flag 0x20.
match isakmp m|^.{16}\x29\x20\x22\x20\0\0\0\0\0\0\0\x24\0\0\0\x08\0\0\0\x0e| i/IKEv2, no proposal chosen/
example q|harkinit\x8e`\x9f\xa6\x15\xaa4O) " \0\0\0\0\0\0\0$\0\0\0\x08\0\0\0\x0e| observed/strongswan 5.9.8, recorded/
example q|HARKIKE1\xa0\x0b\x8e\xf0\x90+\xb8\xec) " \0\0\0\0\0\0\0$\0\0\0\x08\0\0\0\x0e| i/IKEv2, no proposal chosen/ specification/RFC 2408 section 3 and RFC 2409 section 5.1 (IKEv1), main mode with AES/
match isakmp m|^.{16}\x29\x20\x22\x20\0\0\0\0\0\0..\0\0\0.[\0\x01]\0\0[\x01-\x24]|s i/IKEv2/
example q|HARKIKE1\xa0\x0b\x8e\xf0\x90+\xb8\xec) " \0\0\0\0\0\0\0&\0\0\0\n\0\0\0\x11\0\x13| i/IKEv2/ specification/RFC 2408 section 3 and RFC 2409 section 5.1 (IKEv1), main mode with AES/
match isakmp m|^.{16}\x21\x20\x22\x20\0\0\0\0\0\0..\x22\0\0.\0\0\0|s i/IKEv2/
example q|HARKIKE1\xa0\x0b\x8e\xf0\x90+\xb8\xec! " \0\0\0\0\0\0\04"\0\0\x18\0\0\0,\x01\x01\0\x04\x03\0\0\x0c\x01\0\0\x0c\x80\x0e\x01\0| i/IKEv2/ documented/a capture of nDPI/
# check: no-literal because the header is cookies, codes and a length
softmatch isakmp m|^.{16}[\0-\x35\x84][\x10\x20][\x02-\x06\x20-\x26][\0-\x2f].{4}\0\0[\0-\x10].[\0-\x35]|s
example q|HARKIKE1\xa0\x0b\x8e\xf0\x90+\xb8\xec\x04\x10\x02\0\0\0\0\0\0\0\0@\n\0\0$\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11| specification/RFC 2408 section 3 and RFC 2409 section 5.1 (IKEv1), main mode with AES/

# RFC 4306 section 2.23: on port 4500 the same after four zero bytes.
Probe UDP IKENATT q|\0\0\0\0HARKIKE1\0\0\0\0\0\0\0\0\x01\x10\x02\0\0\0\0\0\0\0\0\xa8\0\0\0\x8c\0\0\0\x01\0\0\0\x01\0\0\0\x80\x01\x01\0\x04\x03\0\0 \x01\x01\0\0\x80\x01\0\x07\x80\x0e\x01\0\x80\x02\0\x02\x80\x03\0\x01\x80\x04\0\x02\x80\x0b\0\x01\x03\0\0 \x02\x01\0\0\x80\x01\0\x07\x80\x0e\0\x80\x80\x02\0\x02\x80\x03\0\x01\x80\x04\0\x02\x80\x0b\0\x01\x03\0\0\x1c\x03\x01\0\0\x80\x01\0\x05\x80\x02\0\x02\x80\x03\0\x01\x80\x04\0\x02\x80\x0b\0\x01\0\0\0\x1c\x04\x01\0\0\x80\x01\0\x05\x80\x02\0\x01\x80\x03\0\x01\x80\x04\0\x02\x80\x0b\0\x01|
ports 4500
rarity 7
safety loggy
like m|^\0\0\0\0.{16}[\x01\x0d\x21\x22\x2e\x35][\x10\x20]|s
softmatch isakmp m|^\0\0\0\0.{16}[\x01\x0b\x0d\x21\x29\x2e][\x10\x20][\x02-\x06\x22-\x25][\0\x08\x20\x28].{4}\0\0..[\0-\x35]|s i/NAT traversal/
example q|\0\0\0\0HARKIKE1\xa0\x0b\x8e\xf0\x90+\xb8\xec\x01\x10\x02\0\0\0\0\0\0\0\0@\0\0\0$\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11| i/NAT traversal/ specification/RFC 4306 section 2.23/

# RFC 2637 section 2.1, Start-Control-Connection-Request; the reply (2) names
# firmware revision, host and vendor.
Probe TCP PPTPStart q|\0\x9c\0\x01\x1a+<M\0\x01\0\0\x01\0\0\0\0\0\0\x03\0\0\0\x03\0\0\0\x01hark\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0hark\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|
ports 1723
rarity 6
safety loggy
like m|^\0\x9c\0\x01\x1a\x2b\x3c\x4d\0\x01|
match pptp m|^\0\x9c\0\x01\x1a\x2b\x3c\x4d\0\x02\0\0.{14}(..)([\w.-]{1,64}+)\0*+.{0,63}?Microsoft Windows NT[ \w.]*+\0|s p/Microsoft Windows PPTP/ i/firmware $I(1,">")/ h/$2/ o/Windows/ cpe:/o:microsoft:windows/
example q|\0\x9c\0\x01\x1a+<M\0\x02\0\0\x01\0\x01\0\0\0\0\0\0\0\0\0\0\x01\0\x01gw1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0Microsoft Windows NT\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| o/Windows/ h/gw1/ i/firmware 1/ specification/RFC 2637 section 2.1, Start-Control-Connection-Request/
match pptp m|^\0\x9c\0\x01\x1a\x2b\x3c\x4d\0\x02\0\0.{14}(..)([\w.-]{1,64}+)\0*+.{0,63}?Microsoft[ \w.]*+\0|s p/Microsoft Windows PPTP/ i/firmware $I(1,">")/ h/$2/ o/Windows/ cpe:/o:microsoft:windows/
example q|\0\x9c\0\x01\x1a+<M\0\x02\0\0\x01\0\x01\0\0\0\0\0\0\0\0\0\0\x01\0\x01gw1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0Microsoft\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| o/Windows/ h/gw1/ i/firmware 1/ specification/RFC 2637 section 2.1, Start-Control-Connection-Request/
match pptp m|^\0\x9c\0\x01\x1a\x2b\x3c\x4d\0\x02\0\0.{14}(..)([\w.-]{1,64}+)\0*+.{0,63}?MikroTik[ \w.]*+\0|s p/MikroTik PPTP/ i/firmware $I(1,">")/ h/$2/ o/RouterOS/ d/router/ cpe:/o:mikrotik:routeros/
example q|\0\x9c\0\x01\x1a+<M\0\x02\0\0\x01\0\x01\0\0\0\0\0\0\0\0\0\0\x01\0\x01gw1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0MikroTik\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| o/RouterOS/ h/gw1/ i/firmware 1/ specification/RFC 2637 section 2.1, Start-Control-Connection-Request/
match pptp m|^\0\x9c\0\x01\x1a\x2b\x3c\x4d\0\x02\0\0.{14}(..)([\w.-]{1,64}+)\0*+.{0,63}?linux[ \w.]*+\0|s p/PoPToP pptpd/ i/firmware $I(1,">")/ h/$2/ o/Linux/ cpe:/o:linux:linux_kernel/
example q|\0\x9c\0\x01\x1a+<M\0\x02\0\0\x01\0\x01\0\0\0\0\0\0\0\0\0\0\x01\0\x01gw1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0linux\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| o/Linux/ h/gw1/ i/firmware 1/ specification/RFC 2637 section 2.1, Start-Control-Connection-Request/
match pptp m|^\0\x9c\0\x01\x1a\x2b\x3c\x4d\0\x02\0\0.{14}(..)([\w.-]{1,64}+)\0*+.{0,63}?DrayTek[ \w.]*+\0|s p/DrayTek Vigor PPTP/ i/firmware $I(1,">")/ h/$2/ d/broadband router/
example q|\0\x9c\0\x01\x1a+<M\0\x02\0\0\x01\0\x01\0\0\0\0\0\0\0\0\0\0\x01\0\x01gw1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0DrayTek\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| d/broadband router/ h/gw1/ i/firmware 1/ specification/RFC 2637 section 2.1, Start-Control-Connection-Request/
match pptp m|^\0\x9c\0\x01\x1a\x2b\x3c\x4d\0\x02\0\0.{14}(..)([\w.-]{1,64}+)\0*+.{0,63}?Fortinet pptp[ \w.]*+\0|s p/Fortinet PPTP/ i/firmware $I(1,">")/ h/$2/ d/firewall/
example q|\0\x9c\0\x01\x1a+<M\0\x02\0\0\x01\0\x01\0\0\0\0\0\0\0\0\0\0\x01\0\x01gw1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0Fortinet pptp\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| d/firewall/ h/gw1/ i/firmware 1/ specification/RFC 2637 section 2.1, Start-Control-Connection-Request/
match pptp m|^\0\x9c\0\x01\x1a\x2b\x3c\x4d\0\x02\0\0.{14}(..)([\w.-]{1,64}+)\0*+.{0,63}?BSD[ \w.]*+\0|s p/mpd PPTP/ i/firmware $I(1,">")/ h/$2/ o/FreeBSD/
example q|\0\x9c\0\x01\x1a+<M\0\x02\0\0\x01\0\x01\0\0\0\0\0\0\0\0\0\0\x01\0\x01gw1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0BSD\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| o/FreeBSD/ h/gw1/ i/firmware 1/ specification/RFC 2637 section 2.1, Start-Control-Connection-Request/
match pptp m|^\0\x9c\0\x01\x1a\x2b\x3c\x4d\0\x02\0\0.{14}(..)([\w.-]{1,64}+)\0*+.{0,63}?Cisco Systems[ \w.]*+\0|s p/Cisco PPTP/ i/firmware $I(1,">")/ h/$2/ d/router/ o/IOS/
example q|\0\x9c\0\x01\x1a+<M\0\x02\0\0\x01\0\x01\0\0\0\0\0\0\0\0\0\0\x01\0\x01gw1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0Cisco Systems\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| d/router/ h/gw1/ i/firmware 1/ specification/RFC 2637 section 2.1, Start-Control-Connection-Request/
match pptp m|^\0\x9c\0\x01\x1a\x2b\x3c\x4d\0\x02\0\0.{14}(..)([\w.-]{1,64}+)\0*+.{0,63}?YAMAHA Corporation[ \w.]*+\0|s p/Yamaha PPTP/ i/firmware $I(1,">")/ h/$2/ d/router/
example q|\0\x9c\0\x01\x1a+<M\0\x02\0\0\x01\0\x01\0\0\0\0\0\0\0\0\0\0\x01\0\x01gw1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0YAMAHA Corporation\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| d/router/ h/gw1/ i/firmware 1/ specification/RFC 2637 section 2.1, Start-Control-Connection-Request/
match pptp m|^\0\x9c\0\x01\x1a\x2b\x3c\x4d\0\x02\0\0.{14}(..)([\w.-]{0,64})\0.{0,64}?([A-Za-z][ -~]{1,62})\0|s i/vendor $3, firmware $I(1,">")/ h/$2/
example q|\0\x9c\0\x01\x1a+<M\0\x02\0\0\x01\0\x01\0\0\0\0\0\0\0\0\0\0\x01\0\x01gw1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0Example\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| i/vendor Example, firmware 1/ h/gw1/ documented/a capture of tcpdump/
match pptp m|^\0\x9c\0\x01\x1a\x2b\x3c\x4d\0\x02\0\0|
example q|\0\x9c\0\x01\x1a+<M\0\x02\0\0\x01\0\x01\0\0\0\0\0\0\0\0\0\0\x01\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| specification/RFC 2637 section 2.1, Start-Control-Connection-Request/
softmatch pptp m|^\0[\x10-\xa8]\0\x01\x1a\x2b\x3c\x4d\0[\x01-\x0f]\0\0|
example q|\0\x14\0\x01\x1a+<M\0\x06\0\0\0\0\0\x01\x01\0\0\0| specification/RFC 2637 section 2.1, Start-Control-Connection-Request/

# RFC 2661 section 4.4 and 5.8 (L2TP): SCCRQ with the required pairs; SCCRP has
# host name (7), vendor (8) and firmware (6).
Probe UDP L2TPStart q|\xc8\x02\08\0\0\0\0\0\0\0\0\x80\x08\0\0\0\0\0\x01\x80\x08\0\0\0\x02\x01\0\x80\n\0\0\0\x07hark\x80\n\0\0\0\x03\0\0\0\x03\x80\x08\0\0\0\tHK|
ports 1701
rarity 6
safety loggy
like m|^[\xc8\x48\x08\xc0][\x02\x03]..|s
# StopCCN to the number that it gave: a tunnel left half open is repeated for half a minute, and who asks again is told nothing.
then m|^\xc8\x02..HK\0\0\0\0\0\x01\x80\x08\0\0\0\0\0\x02.*?\x80\x08\0\0\0\x09(..)|s q|\xc8\x02\0\x26$1\0\0\0\x01\0\x01\x80\x08\0\0\0\0\0\x04\x80\x08\0\0\0\x09HK\x80\x0a\0\0\0\x01\0\x01\0\0|
# xl2tpd names the people who wrote it as its vendor.
match l2tp m%^\xc8\x02....\0\0\0\0\0\x01\x80\x08\0\0\0\0\0\x02(?=.*\x80.\0\0\0\x07([\w.-]{1,64}))(?=.*[\x80\0].\0\0\0\x08xelerance\.com)%s p/xl2tpd/ h/$1/
example q|\xc8\x02\0q\0\x07\0\0\0\0\0\x01\x80\x08\0\0\0\0\0\x02\x80\x08\0\0\0\x02\x01\0\x80\n\0\0\0\x03\0\0\0\x03\x80\n\0\0\0\x04\0\0\0\0\0\x08\0\0\0\x06\x06\x90\x80\x16\0\0\0\x07host.example.net\0\x13\0\0\0\x08xelerance.com\x80\x08\0\0\0\t-\xe6\x80\x08\0\0\0\n\0\x04| p/xl2tpd/ observed/xl2tpd 1.3.18, recorded/
example q|\xc8\x02\0DHK\0\0\0\0\0\x01\x80\x08\0\0\0\0\0\x02\x80\x08\0\0\0\x02\x01\0\x80\n\0\0\0\x03\0\0\0\x03\x80\t\0\0\0\x07gw1\x80\x13\0\0\0\x08xelerance.com\x80\x08\0\0\0\t\0\x07| p/xl2tpd/ h/gw1/ specification/RFC 2661 section 4.4 and 5.8 (L2TP)/
match l2tp m%^\xc8\x02....\0\0\0\0\0\x01\x80\x08\0\0\0\0\0\x02(?=.*\x80.\0\0\0\x07([\w.-]{1,64}))(?=.*[\x80\0].\0\0\0\x08([ -~]{2,64}?)(?:[\x80\0]|$))%s p/$2 L2TP/ h/$1/
example q|\xc8\x02\0DHK\0\0\0\0\0\x01\x80\x08\0\0\0\0\0\x02\x80\x08\0\0\0\x02\x01\0\x80\n\0\0\0\x03\0\0\0\x03\x80\t\0\0\0\x07gw1\x80\r\0\0\0\x08Example\x80\x08\0\0\0\t\0\x07| p/Example L2TP/ h/gw1/ specification/RFC 2661 section 4.4 and 5.8 (L2TP)/
match l2tp m|^[\xc8]\x02..(?:..)\0\0\0.\0.\x80\x08\0\0\0\0\0\x02.*\x80.\0\0\0\x07([\w.-]{1,64})|s h/$1/
example q|\xc8\x02\0/\0\t\0\0\0\0\0\x01\x80\x08\0\0\0\0\0\x02\x80\x08\0\0\0\x02\x01\0\x80\n\0\0\0\x03\0\0\0\x03\x80\t\0\0\0\x07gw1| h/gw1/ specification/RFC 2661 section 4.4 and 5.8 (L2TP)/
# xl2tpd 1.3.18 ends a tunnel that was begun without a number: StopCCN with the result code 2, error 6 and these words.
match l2tp m|^\xc8\x02.{10}\x80\x08\0\0\0\0\0\x04.*\0\0\0\x01\0\x02\0\x06Specify your assigned tunnel ID|s p/xl2tpd/
example q|\xc8\x02\0E\xff\xff\0\0\0\0\0\x01\x80\x08\0\0\0\0\0\x04\x80\x08\0\0\0\t\x9e\xa0\x80)\0\0\0\x01\0\x02\0\x06Specify your assigned tunnel ID| p/xl2tpd/ observed/xl2tpd 1.3.18, in a laboratory/
match l2tp m|^\xc8\x02\0[\x14-\xff].{2}\0\0\0.\0.\x80\x08\0\0\0\0\0[\x02\x04\x06]|s
example q|\xc8\x02\0-HK\0\0\0\x01\0\x01\x80\x08\0\0\0\0\0\x04\x80\x08\0\0\0\t\xdd\xb4\x80\x11\0\0\0\x01\0\x01\0\0Timeout| observed/xl2tpd 1.3.18, in a laboratory/
example q|\xc8\x02\0\x1c\0\t\0\0\0\0\0\x01\x80\x08\0\0\0\0\0\x04\x80\x08\0\0\0\x01\0\x02| specification/RFC 2661 section 4.4 and 5.8 (L2TP)/
softmatch l2tp m|^\xc8\x02\0\x0c..\0\0\0.\0\x01$|s
example q|\xc8\x02\0\x0cHK\0\0\0\0\0\x01| specification/RFC 2661 section 4.4 and 5.8 (L2TP)/

# RFC 9000 section 17.2.1, version negotiation: a long header packet with a
# version reserved for that purpose (section 15), padded to 1200 bytes.
Probe UDP QUICVersionNegotiation q|\xc0\x1a\x1a\x1a\x1a\x08HARKQUIC\x08HARK\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|
ports 443,784,853,8443,4433
rarity 4
like m|^[\xc0-\xff].{4}[\0-\x14].{1,20}.{1,21}.{600,}|s
match quic m%^[\x80-\xff]\0\0\0\0(?:\0|\x03.{3}|\x04.{4}|\x05.{5}|\x08.{8}|\x10.{16}|\x11.{17}|\x14.{20})(?:\x08.{8}|\x09.{9}|\x0a.{10}|\x10.{16}|\x12.{18}|\x14.{20})(?:.{4}){0,12}?\0\0\0\x01(?:.{4}){0,12}$%s i/QUIC v1/
example q|\x80\0\0\0\0\x08HARK\0\0\0\x01\x08HARKQUIC\0\0\0\x01\xff\0\0\x1d| i/QUIC v1/ specification/RFC 9000 section 17.2.1, version negotiation/
match quic m|^[\x80-\xff]\0\0\0\0\x08.{8}\x08.{8}(?:.{4}){0,12}?\xff\0\0([\x1b-\x22])|s i/QUIC draft $I(1,">")/
example q|\x80\0\0\0\0\x08HARK\0\0\0\x01\x08HARKQUIC\xff\0\0\x1d\xff\0\0\x1b| i/QUIC draft 29/ specification/RFC 9000 section 17.2.1, version negotiation/
match quic m|^[\x80-\xff]\0\0\0\0\x08.{8}\x08.{8}(?:.{4}){0,12}?Q(0\d\d)|s i/Google QUIC $1/
example q|\x80\0\0\0\0\x08HARK\0\0\0\x01\x08HARKQUICQ046| i/Google QUIC 046/ specification/RFC 9000 section 17.2.1, version negotiation/
match quic m|^[\x80-\xff]\0\0\0\0[\x01-\x14].{0,20}HARK\0\0\0\x01|s
example q|\x80\0\0\0\0\x08HARK\0\0\0\x01\x08HARKQUIC\xab\xcd\0\0| specification/RFC 9000 section 17.2.1, version negotiation/
# Initial, Handshake and Retry packets of version 1 (section 17.2.2 and on).
match quic m|^[\xc0-\xff]\0\0\0\x01[\0-\x14].{20,}|s i/QUIC v1/
example q|\xc1\0\0\0\x01\x08HARK\0\0\0\x01\x08\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\0@uZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ| i/QUIC v1/ documented/a capture of mercury/
match quic m|^[\xc0-\xff]\x6b\x33\x43\xcf[\0-\x14].{20,}|s i/QUIC v2/
example q|\xd1k3C\xcf\x08HARK\0\0\0\x01\x08\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\0@uZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ| i/QUIC v2/ documented/a capture of suricata-verify/
# check: no-literal because a long header is a version and lengths
match quic m|^[\xc0-\xff]\xff\0\0([\x1b-\x22])[\0-\x14].{20,}|s i/QUIC draft $I(1,">")/
example q|\xc1\xff\0\0\x1d\x08HARK\0\0\0\x01\x08\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\0@uZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ| i/QUIC draft 29/ documented/a capture of nDPI/
# Google QUIC before the IETF: public reset, and Q versions in long headers.
# check: no-literal because a long header is a version and lengths
match quic m|^[\xc0-\xff]Q(0[345]\d)[\0-\xff].{20,}|s i/Google QUIC $1/
example q|\xc3Q050\x08HARK\0\0\0\x01\x08\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ| i/Google QUIC 050/ documented/a capture of nDPI/

# ---- tunnels that greet ----

Probe TCP NULL q||
# VTun greets with its version and the day of its source, in 50 bytes.
match vtun m=^VTUN server ver (\d[\w.]*) (\d\d/\d\d/\d{4})\n= p/VTun/ v/$1/ i/of $2/
example q|VTUN server ver 3.X 05/14/2022\n\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| v/3.X/ i|of 05/14/2022| observed/VTun 3.0.4, Debian 12/
# check: no-literal because a digit, a name and numbers are all that tinc says
# tinc tells who it is once its peer has: name of the node and version of the protocol.
match tinc m=^0 ([A-Za-z0-9_]{1,64}) (1[67])(?:\.\d)?\n1 \d+ \d+ \d+ \d+ [0-9A-F]{64}= p/tinc/ i/node $1, protocol $2/ cpe:/a:tinc-vpn:tinc/
example q|0 node1 17\n1 427 672 0 0 6D2A9C04F1B35E877F40A1C2D3E4F5061728394A5B6C7D8E9F00112233445566| i/node node1, protocol 17/ specification/source of tinc 1.0.36, protocol_auth.c: send_id and send_metakey/
