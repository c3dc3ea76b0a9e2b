# Remote desktops: VNC, X11, XDMCP, RDP, Spice, NX, ICA, TeamViewer.
#
# covers: VNC / RFB
# covers: RDP
# covers: X11
# covers: SPICE
# covers: NoMachine NX
# covers: TeamViewer
# covers: Citrix ICA

Probe TCP NULL q||

# xrdp 0.9.21 to whoever begins in another way than an RDP client: an MCS DisconnectProviderUltimatum (T.125), reason
# "user requested", before anything was asked for.
match ms-wbt-server m|^\x03\0\0\x09\x02\xf0\x80\x21\x80$| p/xrdp/ cpe:/a:neutrinolabs:xrdp/
example q|\x03\0\0\x09\x02\xf0\x80\x21\x80| p/xrdp/ observed/xrdp 0.9.21, in a laboratory/

# RFC 6143 section 7.1.1, ProtocolVersion: twelve bytes "RFB xxx.yyy\n".
# Makers use numbers of their own: Apple 003.889, RealVNC 4.0 and 5.0.
match vnc m|^RFB 003\.889\n$| p/Apple remote desktop vnc/ v/3.889/ o/Mac OS X/ cpe:/o:apple:mac_os_x/
example q|RFB 003.889\n| p/Apple remote desktop vnc/ v/3.889/ o/Mac OS X/ cpe:/o:apple:mac_os_x/ observed/Apple remote desktop vnc 3.889, heard in suricata-verify's rfb-partial-tx/
match vnc m|^RFB 004\.000\n$| p/RealVNC Personal/ v/4.0/ i/protocol 4.0/ cpe:/a:realvnc:realvnc:4.0/
example q|RFB 004.000\n| p/RealVNC Personal/ specification/RFC 6143 section 7.1.1, ProtocolVersion/
match vnc m|^RFB 004\.001\n$| p/RealVNC Enterprise/ i/protocol 4.1/ cpe:/a:realvnc:realvnc/
example q|RFB 004.001\n| p/RealVNC Enterprise/ specification/RFC 6143 section 7.1.1, ProtocolVersion/
match vnc m|^RFB 005\.00([0-9])\n$| p/RealVNC/ i/5 or later, protocol 5.$1/ cpe:/a:realvnc:realvnc/
example q|RFB 005.000\n| p/RealVNC/ i/5 or later, protocol 5.0/ specification/RFC 6143 section 7.1.1, ProtocolVersion/
match vnc m|^RFB 000\.000\n$| p/UltraVNC Repeater/ cpe:/a:ultravnc:repeater/
example q|RFB 000.000\n| p/UltraVNC Repeater/ specification/RFC 6143 section 7.1.1, ProtocolVersion/
match vnc m|^RFB 003\.00([46])\n$| p/UltraVNC/ i/protocol 3.$1/ o/Windows/ cpe:/a:ultravnc:ultravnc/ cpe:/o:microsoft:windows/
example q|RFB 003.006\n| p/UltraVNC/ i/protocol 3.6/ specification/RFC 6143 section 7.1.1, ProtocolVersion/
match vnc m|^RFB 003\.130\n$| p/VNC viewer in listening mode/ i/protocol 3.130/
example q|RFB 003.130\n| i/protocol 3.130/ specification/RFC 6143 section 7.1.1, ProtocolVersion/
match vnc m%^RFB 003\.00([378])\n.{0,4}\0\0\0.(?:Too many (?:authentication|security) failures)%s p/VNC/ i/protocol 3.$1; locked out/
example q|RFB 003.008\n\0\0\0\0\x1aToo many security failures| i/protocol 3.8; locked out/ specification/RFC 6143 section 7.1.1, ProtocolVersion/
match vnc m|^RFB 00(\d)\.(?:0?0?)(\d+)\n$| p/VNC/ i/protocol $1.$2/
example q|RFB 003.008\n| p/VNC/ i/protocol 3.8/ observed/VNC 1.12.0, recorded/
match vnc m|^ISD 001\.000\n$| p/iTALC master/ 
example q|ISD 001.000\n| p/iTALC master/ specification/RFC 6143 section 7.1.1, ProtocolVersion/

# Citrix ICA greets with its name.
match citrix-ica m|^(?:\x7f\x7fICA\0){2}| p/Citrix Metaframe/ o/Windows/ cpe:/a:citrix:metaframe/
example q|\x7f\x7fICA\0\x7f\x7fICA\0| p/Citrix Metaframe/ specification/RFC 6143 section 7.1.1/
match citrix-ica m|^\x7f\x7fICA\0| p/Citrix Metaframe/ cpe:/a:citrix:metaframe/
example q|\x7f\x7fICA\0| p/Citrix Metaframe/ specification/RFC 6143 section 7.1.1/

# RFC 6143 section 7.1.2: once the client has named a version the server lists
# its security types: 1 none, 2 VNC, 16 Tight, 18 TLS, 19 VeNCrypt, 30 and up
# Apple, 17 UltraVNC, 5 and 129 and up RealVNC.
Probe TCP RFBVersion q|RFB 003.008\n|
ports 5900-5910,5800-5801
rarity 8
like m|^RFB 00[3-5]\.\d{3}\n$|
# check: no-literal because security types are one byte each
match vnc m|^(?:RFB 003\.\d{3}\n)?[\x03-\x08]\x1e\x21[\x20-\x24]{1,4}$| p/Apple remote desktop vnc/ o/Mac OS X/ cpe:/o:apple:mac_os_x/
example q|\x04\x1e!$#| p/Apple remote desktop vnc/ specification/RFC 6143 section 7.1.2/
# check: no-literal because security types are one byte each
match vnc m|^(?:RFB 003\.00[78]\n)?[\x02-\x08]\x13[\x01\x02\x05\x06\x12\x81\x82\x85]{0,6}\x02\x10$|s p/TigerVNC/ i/VeNCrypt and Tight security/ cpe:/a:tigervnc:tigervnc/
example q|RFB 003.008\n\x03\x13\x02\x10| p/TigerVNC/ specification/RFC 6143 section 7.1.2/
match vnc m=^RFB 003\.00[78]\n[\x02\x03][\x01\x02]\x10$=s p/TightVNC/ i/Tight security/ cpe:/a:tightvnc:tightvnc/
example q|RFB 003.008\n\x02\x02\x10| p/TightVNC/ specification/RFC 6143 section 7.1.2/
match vnc m=^(?:RFB 003\.00[78]\n)?\0\0\0\0\0\0\0.([ -~]{8,})$=s p/VNC/ i/refused: $1/
example q|\0\0\0\0\0\0\0\x10Access is denied| i/refused: Access is denied/ specification/RFC 6143 section 7.1.2/
softmatch vnc m=^RFB 003\.00[378]\n[\x01-\x08][\x01\x02\x05\x06\x10-\x14\x1e-\x24\x81-\x86]{1,8}$=s
example q|RFB 003.008\n\x01\x02| specification/RFC 6143 section 7.1.2/
softmatch vnc m=^\0[\0-\x02]\0\0[ -~]{2}\0\0[\x08\x10\x20][\x08\x0f\x10\x18\x20][\0\x01]\x01=s
example q|\0\x01\0\0AB\0\0 \x18\0\x01\0\xff\0\xff\0\xff\x10\x08\0\0\0\0| specification/RFC 6143 section 7.1.2/

# X Window System Protocol, "Connection Setup": byte order l, protocol 11.0,
# no authorization.
Probe TCP X11Setup q|l\0\x0b\0\0\0\0\0\0\0\0\0|
ports 6000-6063
rarity 6
like m|^l\0\x0b\0\0\0|
like m|^B\0\0\x0b\0\0|
# Release numbers of X.Org are major, minor, patch in decimal: 12101007 is 21.1.7,
# 12013000 is 1.20.13.
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x38\x60\xa3\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.7.7/ cpe:/a:x.org:x_server:1.7.7/
example q|\x01\0\x0b\0\0\0\x19\08`\xa3\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.7.7/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x80\xcb\xa4\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.8.0/ cpe:/a:x.org:x_server:1.8.0/
example q|\x01\0\x0b\0\0\0\x19\0\x80\xcb\xa4\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.8.0/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\xa8\x65\xa6\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.9.5/ cpe:/a:x.org:x_server:1.9.5/
example q|\x01\0\x0b\0\0\0\x19\0\xa8e\xa6\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.9.5/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x60\xe8\xa7\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.10.4/ cpe:/a:x.org:x_server:1.10.4/
example q|\x01\0\x0b\0\0\0\x19\0`\xe8\xa7\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.10.4/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\xa0\xf5\xaa\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.12.4/ cpe:/a:x.org:x_server:1.12.4/
example q|\x01\0\x0b\0\0\0\x19\0\xa0\xf5\xaa\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.12.4/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x40\x7c\xac\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.13.4/ cpe:/a:x.org:x_server:1.13.4/
example q|\x01\0\x0b\0\0\0\x19\0@\x7c\xac\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.13.4/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x10\xfb\xad\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.14.2/ cpe:/a:x.org:x_server:1.14.2/
example q|\x01\0\x0b\0\0\0\x19\0\x10\xfb\xad\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.14.2/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\xc8\x7d\xaf\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.15.1/ cpe:/a:x.org:x_server:1.15.1/
example q|\x01\0\x0b\0\0\0\x19\0\xc8}\xaf\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.15.1/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x80\x00\xb1\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.16.0/ cpe:/a:x.org:x_server:1.16.0/
example q|\x01\0\x0b\0\0\0\x19\0\x80\0\xb1\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.16.0/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x20\x10\xb1\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.16.4/ cpe:/a:x.org:x_server:1.16.4/
example q|\x01\0\x0b\0\0\0\x19\0 \x10\xb1\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.16.4/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x08\x8b\xb2\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.17.1/ cpe:/a:x.org:x_server:1.17.1/
example q|\x01\0\x0b\0\0\0\x19\0\x08\x8b\xb2\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.17.1/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\xf0\x8e\xb2\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.17.2/ cpe:/a:x.org:x_server:1.17.2/
example q|\x01\0\x0b\0\0\0\x19\0\xf0\x8e\xb2\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.17.2/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\xc0\x96\xb2\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.17.4/ cpe:/a:x.org:x_server:1.17.4/
example q|\x01\0\x0b\0\0\0\x19\0\xc0\x96\xb2\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.17.4/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\xa8\x11\xb4\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.18.1/ cpe:/a:x.org:x_server:1.18.1/
example q|\x01\0\x0b\0\0\0\x19\0\xa8\x11\xb4\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.18.1/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x78\x19\xb4\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.18.3/ cpe:/a:x.org:x_server:1.18.3/
example q|\x01\0\x0b\0\0\0\x19\0x\x19\xb4\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.18.3/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x60\x1d\xb4\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.18.4/ cpe:/a:x.org:x_server:1.18.4/
example q|\x01\0\x0b\0\0\0\x19\0`\x1d\xb4\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.18.4/ documented/Recog/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x60\x94\xb5\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.19.0/ cpe:/a:x.org:x_server:1.19.0/
example q|\x01\0\x0b\0\0\0\x19\0`\x94\xb5\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.19.0/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x30\x9c\xb5\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.19.2/ cpe:/a:x.org:x_server:1.19.2/
example q|\x01\0\x0b\0\0\0\x19\00\x9c\xb5\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.19.2/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x18\xa0\xb5\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.19.3/ cpe:/a:x.org:x_server:1.19.3/
example q|\x01\0\x0b\0\0\0\x19\0\x18\xa0\xb5\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.19.3/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\xe8\xa7\xb5\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.19.5/ cpe:/a:x.org:x_server:1.19.5/
example q|\x01\0\x0b\0\0\0\x19\0\xe8\xa7\xb5\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.19.5/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\xd0\xab\xb5\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.19.6/ cpe:/a:x.org:x_server:1.19.6/
example q|\x01\0\x0b\0\0\0\x19\0\xd0\xab\xb5\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.19.6/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\xe8\x1e\xb7\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.20.1/ cpe:/a:x.org:x_server:1.20.1/
example q|\x01\0\x0b\0\0\0\x19\0\xe8\x1e\xb7\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.20.1/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\xd0\x22\xb7\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.20.2/ cpe:/a:x.org:x_server:1.20.2/
example q|\x01\0\x0b\0\0\0\x19\0\xd0"\xb7\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.20.2/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\xb8\x26\xb7\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.20.3/ cpe:/a:x.org:x_server:1.20.3/
example q|\x01\0\x0b\0\0\0\x19\0\xb8&\xb7\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.20.3/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\xa0\x2a\xb7\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.20.4/ cpe:/a:x.org:x_server:1.20.4/
example q|\x01\0\x0b\0\0\0\x19\0\xa0*\xb7\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.20.4/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x88\x2e\xb7\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.20.5/ cpe:/a:x.org:x_server:1.20.5/
example q|\x01\0\x0b\0\0\0\x19\0\x88.\xb7\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.20.5/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x70\x32\xb7\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.20.6/ cpe:/a:x.org:x_server:1.20.6/
example q|\x01\0\x0b\0\0\0\x19\0p2\xb7\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.20.6/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x58\x36\xb7\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.20.7/ cpe:/a:x.org:x_server:1.20.7/
example q|\x01\0\x0b\0\0\0\x19\0X6\xb7\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.20.7/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x40\x3a\xb7\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.20.8/ cpe:/a:x.org:x_server:1.20.8/
example q|\x01\0\x0b\0\0\0\x19\0@:\xb7\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.20.8/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x28\x3e\xb7\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.20.9/ cpe:/a:x.org:x_server:1.20.9/
example q|\x01\0\x0b\0\0\0\x19\0(>\xb7\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.20.9/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x10\x42\xb7\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.20.10/ cpe:/a:x.org:x_server:1.20.10/
example q|\x01\0\x0b\0\0\0\x19\0\x10B\xb7\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.20.10/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\xf8\x45\xb7\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.20.11/ cpe:/a:x.org:x_server:1.20.11/
example q|\x01\0\x0b\0\0\0\x19\0\xf8E\xb7\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.20.11/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\xe0\x49\xb7\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.20.12/ cpe:/a:x.org:x_server:1.20.12/
example q|\x01\0\x0b\0\0\0\x19\0\xe0I\xb7\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.20.12/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\xc8\x4d\xb7\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.20.13/ cpe:/a:x.org:x_server:1.20.13/
example q|\x01\0\x0b\0\0\0\x19\0\xc8M\xb7\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.20.13/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\xb0\x51\xb7\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/1.20.14/ cpe:/a:x.org:x_server:1.20.14/
example q|\x01\0\x0b\0\0\0\x19\0\xb0Q\xb7\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/1.20.14/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x89\xa5\xb8\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/21.1.1/ cpe:/a:x.org:x_server:21.1.1/
example q|\x01\0\x0b\0\0\0\x19\0\x89\xa5\xb8\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/21.1.1/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x8a\xa5\xb8\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/21.1.2/ cpe:/a:x.org:x_server:21.1.2/
example q|\x01\0\x0b\0\0\0\x19\0\x8a\xa5\xb8\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/21.1.2/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x8b\xa5\xb8\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/21.1.3/ cpe:/a:x.org:x_server:21.1.3/
example q|\x01\0\x0b\0\0\0\x19\0\x8b\xa5\xb8\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/21.1.3/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x8c\xa5\xb8\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/21.1.4/ cpe:/a:x.org:x_server:21.1.4/
example q|\x01\0\x0b\0\0\0\x19\0\x8c\xa5\xb8\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/21.1.4/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x8d\xa5\xb8\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/21.1.5/ cpe:/a:x.org:x_server:21.1.5/
example q|\x01\0\x0b\0\0\0\x19\0\x8d\xa5\xb8\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/21.1.5/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x8e\xa5\xb8\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/21.1.6/ cpe:/a:x.org:x_server:21.1.6/
example q|\x01\0\x0b\0\0\0\x19\0\x8e\xa5\xb8\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/21.1.6/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x8f\xa5\xb8\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/21.1.7/ cpe:/a:x.org:x_server:21.1.7/
example q|\x01\0\x0b\0\0\0S\t\x8f\xa5\xb8\0\0\0 \0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x06\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\x04\x08 \0\0\0\0\0\x08\x08 \0\0\0\0\0\x10\x10 \0\0\0\0\0\x18  \0\0\0\0\0   \0\0\0\0\0\r\x05\0\0 \0\0\0\xff\xff\xff\0\0\0\0\0\0\0\0\0\x80\x02\xe0\x01\xa3\0z\0\x01\0\x01\0!\0\0\0\x01\0\x18\x06\x18\0h\x01\0\0\0\0!\0\0\0\x04\x08\0\x01\0\0\xff\0\0\xff\0\0\xff\0\0\0\0\0\0\0"\0\0\0\x05\x08\0\x01\0\0\xff\0\0\xff\0\0\xff\0\0\0\0\0\0\0\x89\x03\0\0\x04\x08\0\x01\0\0\xff\0\0\xff\0\0\xff\0\0\0\0\0\0\0\x8a\x03\0\0\x04\x08\0\x01\0\0\xff\0\0\xff\0\0\xff\0\0\0\0\0\0\0\x8b\x03\0\0\x04\x08\0\x01| p/X.Org X server/ v/21.1.7/ observed/X.Org X server 21.1.7, recorded/
example q|\x01\0\x0b\0\0\0\x19\0\x8f\xa5\xb8\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/21.1.7/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x90\xa5\xb8\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/21.1.8/ cpe:/a:x.org:x_server:21.1.8/
example q|\x01\0\x0b\0\0\0\x19\0\x90\xa5\xb8\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/21.1.8/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x91\xa5\xb8\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/21.1.9/ cpe:/a:x.org:x_server:21.1.9/
example q|\x01\0\x0b\0\0\0\x19\0\x91\xa5\xb8\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/21.1.9/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x92\xa5\xb8\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/21.1.10/ cpe:/a:x.org:x_server:21.1.10/
example q|\x01\0\x0b\0\0\0\x19\0\x92\xa5\xb8\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/21.1.10/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x93\xa5\xb8\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/21.1.11/ cpe:/a:x.org:x_server:21.1.11/
example q|\x01\0\x0b\0\0\0\x19\0\x93\xa5\xb8\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/21.1.11/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x94\xa5\xb8\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/21.1.12/ cpe:/a:x.org:x_server:21.1.12/
example q|\x01\0\x0b\0\0\0\x19\0\x94\xa5\xb8\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/21.1.12/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x95\xa5\xb8\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/21.1.13/ cpe:/a:x.org:x_server:21.1.13/
example q|\x01\0\x0b\0\0\0\x19\0\x95\xa5\xb8\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/21.1.13/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x96\xa5\xb8\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/21.1.14/ cpe:/a:x.org:x_server:21.1.14/
example q|\x01\0\x0b\0\0\0\x19\0\x96\xa5\xb8\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/21.1.14/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x97\xa5\xb8\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/21.1.15/ cpe:/a:x.org:x_server:21.1.15/
example q|\x01\0\x0b\0\0\0\x19\0\x97\xa5\xb8\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/21.1.15/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x98\xa5\xb8\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/21.1.16/ cpe:/a:x.org:x_server:21.1.16/
example q|\x01\0\x0b\0\0\0\x19\0\x98\xa5\xb8\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/21.1.16/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x99\xa5\xb8\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/21.1.17/ cpe:/a:x.org:x_server:21.1.17/
example q|\x01\0\x0b\0\0\0\x19\0\x99\xa5\xb8\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/21.1.17/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x9a\xa5\xb8\x00.{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ v/21.1.18/ cpe:/a:x.org:x_server:21.1.18/
example q|\x01\0\x0b\0\0\0\x19\0\x9a\xa5\xb8\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ v/21.1.18/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{12}\x14\0.{14}The X\.Org Foundation|s p/X.Org X server/ i/release $I(1,"<")/ cpe:/a:x.org:x_server/
example q|\x01\0\x0b\0\0\0\x19\0\x17\xa0\xb5\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The X.Org Foundation\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ i/release 11902999/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x40\x67\x65\x02.{28}The XFree86 Project, Inc|s p/XFree86/ v/4.2.0/ cpe:/a:xfree86_project:x11r6:4.2.0/
example q|\x01\0\x0b\0\0\0\x1a\0@ge\x02\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x18\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The XFree86 Project, Inc\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/XFree86/ v/4.2.0/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x28\x6b\x65\x02.{28}The XFree86 Project, Inc|s p/XFree86/ v/4.2.1/ cpe:/a:xfree86_project:x11r6:4.2.1/
example q|\x01\0\x0b\0\0\0\x1a\0(ke\x02\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x18\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The XFree86 Project, Inc\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/XFree86/ v/4.2.1/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\xe0\xed\x66\x02.{28}The XFree86 Project, Inc|s p/XFree86/ v/4.3.0/ cpe:/a:xfree86_project:x11r6:4.3.0/
example q|\x01\0\x0b\0\0\0\x1a\0\xe0\xedf\x02\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x18\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The XFree86 Project, Inc\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/XFree86/ v/4.3.0/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x80\x74\x68\x02.{28}The XFree86 Project, Inc|s p/XFree86/ v/4.4.0/ cpe:/a:xfree86_project:x11r6:4.4.0/
example q|\x01\0\x0b\0\0\0\x1a\0\x80th\x02\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x18\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The XFree86 Project, Inc\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/XFree86/ v/4.4.0/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x20\xfb\x69\x02.{28}The XFree86 Project, Inc|s p/XFree86/ v/4.5.0/ cpe:/a:xfree86_project:x11r6:4.5.0/
example q|\x01\0\x0b\0\0\0\x1a\0 \xfbi\x02\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x18\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The XFree86 Project, Inc\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/XFree86/ v/4.5.0/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\xc0\x81\x6b\x02.{28}The XFree86 Project, Inc|s p/XFree86/ v/4.6.0/ cpe:/a:xfree86_project:x11r6:4.6.0/
example q|\x01\0\x0b\0\0\0\x1a\0\xc0\x81k\x02\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x18\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The XFree86 Project, Inc\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/XFree86/ v/4.6.0/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x60\x08\x6d\x02.{28}The XFree86 Project, Inc|s p/XFree86/ v/4.7.0/ cpe:/a:xfree86_project:x11r6:4.7.0/
example q|\x01\0\x0b\0\0\0\x1a\0`\x08m\x02\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x18\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The XFree86 Project, Inc\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/XFree86/ v/4.7.0/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..\x00\x8f\x6e\x02.{28}The XFree86 Project, Inc|s p/XFree86/ v/4.8.0/ cpe:/a:xfree86_project:x11r6:4.8.0/
example q|\x01\0\x0b\0\0\0\x1a\0\0\x8fn\x02\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x18\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The XFree86 Project, Inc\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/XFree86/ v/4.8.0/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}The XFree86 Project, Inc|s p/XFree86/ i/release $I(1,"<")/ cpe:/a:xfree86_project:x11r6/
example q|\x01\0\x0b\0\0\0\x1a\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x18\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The XFree86 Project, Inc\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/XFree86/ documented/Recog/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}The Cygwin/X Project|s p/Cygwin X server/ i/release $I(1,"<")/ o/Windows/ cpe:/o:microsoft:windows/
example q|\x01\0\x0b\0\0\0\x19\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x14\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0The Cygwin/X Project\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/Cygwin X server/ documented/Recog/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}HC-Consult|s p/VcXsrv/ i/release $I(1,"<")/ o/Windows/ cpe:/o:microsoft:windows/
example q|\x01\0\x0b\0\0\0\x17\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\n\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0HC-Consult\0\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/VcXsrv/ documented/Recog/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}Colin Harrison|s p/Xming/ i/release $I(1,"<")/ o/Windows/ cpe:/o:microsoft:windows/
example q|\x01\0\x0b\0\0\0\x18\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x0e\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0Colin Harrison\0\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/Xming/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}Moba/X|s p/MobaXterm/ i/release $I(1,"<")/ o/Windows/ cpe:/a:mobatek:mobaxterm/ cpe:/o:microsoft:windows/
example q|\x01\0\x0b\0\0\0\x16\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x06\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0Moba/X\0\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/MobaXterm/ documented/Recog/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}Open Text|s p/OpenText Exceed/ i/release $I(1,"<")/ o/Windows/ cpe:/o:microsoft:windows/
example q|\x01\0\x0b\0\0\0\x17\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\t\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0Open Text\0\0\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/OpenText Exceed/ documented/Recog/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}Hummingbird Communications Ltd|s p/Hummingbird Exceed/ i/release $I(1,"<")/ o/Windows/ cpe:/o:microsoft:windows/
example q|\x01\0\x0b\0\0\0\x1c\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x1e\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0Hummingbird Communications Ltd\0\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/Hummingbird Exceed/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}StarNet Communications Corp|s p/StarNet X-Win32/ i/release $I(1,"<")/ o/Windows/ cpe:/o:microsoft:windows/
example q|\x01\0\x0b\0\0\0\x1b\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x1b\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0StarNet Communications Corp\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/StarNet X-Win32/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}Labtam Inc|s p/Labtam XSecurePro/ i/release $I(1,"<")/ o/Windows/ cpe:/o:microsoft:windows/
example q|\x01\0\x0b\0\0\0\x17\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\n\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0Labtam Inc\0\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/Labtam XSecurePro/ documented/Recog/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}AT&T Laboratories Cambridge|s p/Xvnc/ i/AT&T VNC, release $I(1,"<")/
example q|\x01\0\x0b\0\0\0\x1b\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x1b\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0AT&T Laboratories Cambridge\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/Xvnc/ documented/Recog/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}RealVNC Ltd|s p/RealVNC Xvnc/ i/release $I(1,"<")/ cpe:/a:realvnc:realvnc/
example q|\x01\0\x0b\0\0\0\x17\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x0b\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0RealVNC Ltd\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/RealVNC Xvnc/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}Red Hat, Inc\.|s p/X.Org X server/ i/Red Hat, release $I(1,"<")/ o/Linux/ cpe:/a:x.org:x_server/
example q|\x01\0\x0b\0\0\0\x18\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\r\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0Red Hat, Inc.\0\0\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/X.Org X server/ documented/Recog/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}DECWINDOWS DigitalEquipmentCorporation, eXcursion|s p/DEC eXcursion/ i/release $I(1,"<")/ o/Windows/ cpe:/o:microsoft:windows/
example q|\x01\0\x0b\0\0\0!\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\01\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0DECWINDOWS DigitalEquipmentCorporation, eXcursion\0\0\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/DEC eXcursion/ documented/Recog/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}DECWINDOWS Hewlett-Packard Development Company|s p/DECwindows X server/ i/release $I(1,"<")/ o/OpenVMS/ cpe:/o:hp:openvms/
example q|\x01\0\x0b\0\0\0 \0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0.\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0DECWINDOWS Hewlett-Packard Development Company\0\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/DECwindows X server/ documented/Recog/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}DECWINDOWS|s p/DECwindows X server/ i/release $I(1,"<")/
example q|\x01\0\x0b\0\0\0\x17\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\n\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0DECWINDOWS\0\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/DECwindows X server/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}Sun Microsystems, Inc\.|s p/Sun X server/ i/release $I(1,"<")/ o/Solaris/ cpe:/o:sun:sunos/
example q|\x01\0\x0b\0\0\0\x1a\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x16\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0Sun Microsystems, Inc.\0\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/Sun X server/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}Oracle Corporation|s p/Oracle X server/ i/release $I(1,"<")/ o/Solaris/ cpe:/o:oracle:solaris/
example q|\x01\0\x0b\0\0\0\x19\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x12\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0Oracle Corporation\0\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/Oracle X server/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}Hewlett-Packard Company|s p/HP X server/ i/release $I(1,"<")/ o/HP-UX/ cpe:/o:hp:hp-ux/
example q|\x01\0\x0b\0\0\0\x1a\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x17\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0Hewlett-Packard Company\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/HP X server/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}International Business Machines|s p/IBM X server/ i/release $I(1,"<")/ o/AIX/ cpe:/o:ibm:aix/
example q|\x01\0\x0b\0\0\0\x1c\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x1f\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0International Business Machines\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/IBM X server/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}Silicon Graphics|s p/SGI X server/ i/release $I(1,"<")/ o/IRIX/ cpe:/o:sgi:irix/
example q|\x01\0\x0b\0\0\0\x18\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x10\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0Silicon Graphics\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/SGI X server/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}Xi Graphics|s p/Xi Graphics Accelerated-X/ i/release $I(1,"<")/
example q|\x01\0\x0b\0\0\0\x17\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x0b\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0Xi Graphics\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/Xi Graphics Accelerated-X/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}Attachmate Corporation|s p/Attachmate Reflection X/ i/release $I(1,"<")/ o/Windows/ cpe:/o:microsoft:windows/
example q|\x01\0\x0b\0\0\0\x1a\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x16\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0Attachmate Corporation\0\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/Attachmate Reflection X/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}WRQ|s p/WRQ Reflection X/ i/release $I(1,"<")/ o/Windows/ cpe:/o:microsoft:windows/
example q|\x01\0\x0b\0\0\0\x15\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x03\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0WRQ\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/WRQ Reflection X/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}Network Computing Devices Inc\.|s p/NCD X server/ i/release $I(1,"<")/
example q|\x01\0\x0b\0\0\0\x1c\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x1e\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0Network Computing Devices Inc.\0\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/NCD X server/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}NoMachine|s p/NoMachine X server/ i/release $I(1,"<")/
example q|\x01\0\x0b\0\0\0\x17\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\t\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0NoMachine\0\0\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/NoMachine X server/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}FreeNX|s p/FreeNX/ i/release $I(1,"<")/
example q|\x01\0\x0b\0\0\0\x16\0\xc8\x19\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x06\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0FreeNX\0\0\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/FreeNX/ specification/X Window System Protocol, "Connection Setup"/
match X11 m|^\x01\0\x0b\0[\0-\x05]\0..(....).{28}([A-Z][ -~]{3,60}?)(?=[\0-\x1f])|s i/vendor $2, release $I(1,"<")/
example q|\x01\0\x0b\0\0\0\x18\0h\x10\0\0\0\0`\0\xff\xff\x1f\0\0\x01\0\0\x10\0\xff\xff\x01\x01\0\0  \x08\xff\0\0\0\0Example Graphics\x01\x01 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| i/vendor Example Graphics, release 4200/ specification/X Window System Protocol, "Connection Setup"/
# Refusal: reason length, version, length, text; the byte order is ours.
match X11 m=^\0[\x0c-\xff]\x0b\0[\0-\x05]\0[\x03-\x40]\0(No protocol specified|Authorization required, but no authorization protocol specified|Client is not authorized to connect to Server)= p/X server/ i/access denied/
example q|\0\x16\x0b\0\0\0\x06\0No protocol specified\n\0\0| p/X server/ i/access denied/ specification/X Window System Protocol, "Connection Setup"/
# check: no-literal because a refusal is a protocol version and a free text
match X11 m=^\0[\x04-\xff](?:\x0b\0[\0-\x05]\0[\x01-\x40]\0|\0\x0b\0[\0-\x05]\0[\x01-\x40])([A-Z][ -~]{3,150})=s i/access denied: $1/
example q|\0\x13\x0b\0\0\0\x05\0Maximum number of c\0| i/access denied: Maximum number of c/ specification/X Window System Protocol, "Connection Setup"/
softmatch X11 m=^\x01\0\0\x0b\0[\0-\x05]..=s
example q|\x01\0\0\x0b\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| specification/X Window System Protocol, "Connection Setup"/

# XDMCP section 5, Query with no authentication names; Willing (5) has host
# and status.
Probe UDP XDMCPQuery q|\0\x01\0\x02\0\x01\0|
ports 177
rarity 6
like m|^\0\x01\0[\x01-\x03]\0|
match xdmcp m|^\0\x01\0\x05\0[\x06-\xff]\0\0\0([\x01-\x40])([\w.-]{1,64})\0.([ -~]{0,100})|s i/willing; status: $3/ h/$2/
example q|\0\x01\0\x05\0$\0\0\0\x11term1.example.org\0\x0bLinux 6.1.0| h/term1.example.org/ i/willing; status: Linux 6.1.0/ specification/XDMCP section 5, Query with no authentication names/
match xdmcp m|^\0\x01\0\x06\0[\x04-\xff]\0.([\w.-]{1,64})\0|s i/unwilling/ h/$1/
example q|\0\x01\0\x06\0\x12\0\x05term1\0\tno access| i/unwilling/ h/term1/ specification/XDMCP section 5, Query with no authentication names/

# [MS-RDPBCGR] 2.2.1.1, X.224 Connection Request with the negotiation request
# for TLS and CredSSP.
Probe TCP RDPNegotiate q|\x03\0\0\x13\x0e\xe0\0\0\0\0\0\x01\0\x08\0\x03\0\0\0|
ports 3389,3388,3390
rarity 5
like m|^\x03\0\0[\x0b-\xff][\x06-\xfa]\xe0\0\0|s
like m|^\x03\0..\x02\xf0\x80\x7f\x65|s
# xrdp answers with source reference 0x1234 too, but sets no flags; Windows
# sets extended client data (1) and more.
match ms-wbt-server m=^\x03\0\0\x13\x0e\xd0\0\0\x124\0\x02([\x03-\x7f])\x08\0\x02\0\0\0=s p/Microsoft Terminal Services/ i/CredSSP/ o/Windows/ cpe:/o:microsoft:windows/
example q|\x03\0\0\x13\x0e\xd0\0\0\x124\0\x02\x1f\x08\0\x02\0\0\0| p/Microsoft Terminal Services/ i/CredSSP/ o/Windows/ cpe:/o:microsoft:windows/ observed/Microsoft Terminal Services, heard in nDPI's rdp_over_tls.pcap/
match ms-wbt-server m=^\x03\0\0\x13\x0e\xd0\0\0\x124\0\x02([\x03-\x7f])\x08\0\x08\0\0\0=s p/Microsoft Terminal Services/ i/CredSSP with early user authorization/ o/Windows/ cpe:/o:microsoft:windows/
example q|\x03\0\0\x13\x0e\xd0\0\0\x124\0\x02\x1f\x08\0\x08\0\0\0| p/Microsoft Terminal Services/ i/CredSSP with early user authorization/ o/Windows/ cpe:/o:microsoft:windows/ observed/Microsoft Terminal Services, heard in nDPI's rdp.pcap/
match ms-wbt-server m=^\x03\0\0\x13\x0e\xd0\0\0\x124\0\x02([\x03-\x7f])\x08\0\x01\0\0\0=s p/Microsoft Terminal Services/ i/TLS/ o/Windows/ cpe:/o:microsoft:windows/
example q|\x03\0\0\x13\x0e\xd0\0\0\x124\0\x02\x1f\x08\0\x01\0\0\0| p/Microsoft Terminal Services/ i/TLS/ specification/[MS-RDPBCGR] 2.2.1.1, X.224 Connection Request with the negotiation/
match ms-wbt-server m=^\x03\0\0\x13\x0e\xd0\0\0\x124\0\x02[\0-\x02]\x08\0([\0-\x02])\0\0\0=s i/RDP, security protocol $I(1,"<")/
example q|\x03\0\0\x13\x0e\xd0\0\0\x124\0\x02\x01\x08\0\x01\0\0\0| i/RDP, security protocol 1/ observed/xrdp 0.9.21.1, recorded/
# Inside TLS: xrdp takes no more than 22 channels, where others take 34.
match ms-wbt-server m=^\x03\0..\x02\xf0\x80\x7f\x66.\x0a\x01\0\x02\x01\0\x30\x1a\x02\x01\x16\x02\x01\x03\x02\x01\0\x02\x01\x01\x02\x01\0\x02\x01\x01\x02\x03\0\xff\xf8\x02\x01\x02=s p/xrdp/ cpe:/a:neutrinolabs:xrdp/
example q|\x03\0\0e\x02\xf0\x80\x7ff[\n\x01\0\x02\x01\x000\x1a\x02\x01\x16\x02\x01\x03\x02\x01\0\x02\x01\x01\x02\x01\0\x02\x01\x01\x02\x03\0\xff\xf8\x02\x01\x02\x047\0\x05\0\x14\x7c\0\x01*\x14v\n\x01\x01\0\x01\xc0\0McDn\x80 \x01\x0c\x0c\0\x04\0\x08\0\x03\0\0\0\x03\x0c\x08\0\xeb\x03\0\0\x02\x0c\x0c\0\0\0\0\0\0\0\0\0| p/xrdp/ observed/xrdp 0.9.21.1, recorded/
# RDP_NEG_FAILURE (type 3): 1 TLS required, 2 TLS not allowed, 5 CredSSP
# required.
match ms-wbt-server m=^\x03\0\0\x13\x0e\xd0\0\0..\0\x03[\0-\x7f]\x08\0([\x01-\x06])\0\0\0=s i/RDP, negotiation failure $I(1,"<")/
example q|\x03\0\0\x13\x0e\xd0\0\0\x124\0\x03\0\x08\0\x05\0\0\0| i/RDP, negotiation failure 5/ specification/[MS-RDPBCGR] 2.2.1.1, X.224 Connection Request with the negotiation/
match ms-wbt-server m=^\x03\0\0\x0b\x06\xd0\0\0\x12\x34\0$=s i/RDP, standard security/
example q|\x03\0\0\x0b\x06\xd0\0\0\x124\0| i/RDP, standard security/ documented/a capture of nDPI/
softmatch ms-wbt-server m=^\x03\0\0[\x0b\x13][\x06\x0e]\xd0\0\0...(?:$|[\x02\x03].\x08\0)=s
example q|\x03\0\0\x0b\x06\xd0\0\0\0\0\0| specification/[MS-RDPBCGR] 2.2.1.1, X.224 Connection Request with the negotiation/
softmatch ms-wbt-server m=^\x03\0..\x02\xf0\x80\x7f\x66\x82..\x0a\x01\0=s i/RDP/
example q|\x03\0\x01M\x02\xf0\x80\x7ff\x82\x01A\n\x01\0\x02\x01\0| i/RDP/ specification/[MS-RDPBCGR] 2.2.1.1, X.224 Connection Request with the negotiation/

# Spice protocol, "RedLinkMess": magic REDQ, version 2.2, size, connection and
# channel, capability counts and offset.
Probe TCP SpiceLink q|REDQ\x02\0\0\0\x02\0\0\0\x16\0\0\0\0\0\0\0\x01\0\x01\0\0\0\0\0\0\0\x12\0\0\0\t\0\0\0|
ports 5900-5999,5930
rarity 9
like m|^REDQ\x02\0\0\0|
match spice m|^REDQ([\x01-\x03])\0\0\0([\0-\x04])\0\0\0..\0\0|s p/Spice/ i/protocol $I(1,"<").$I(2,"<")/
example q|REDQ\x02\0\0\0\x02\0\0\0\xba\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/Spice/ i/protocol 2.2/ specification/Spice protocol, "RedLinkMess"/

# NX: the proxy's text greeting.
Probe TCP NXGreeting q|NXSH-3.2.0\n|
ports 4000-4010,5000
rarity 8
like m|^NXSH-\d+\.\d|
match nx m|^NXD-(\d+\.\d+\.\d+)| p/NoMachine NX/ v/$1/ cpe:/a:nomachine:nx:$1/
example q|NXD-8.10.1\n| p/NoMachine NX/ v/8.10.1/ cpe:/a:nomachine:nx:8.10.1/ observed/NoMachine NX 8.10.1, heard in nDPI's nomachine.pcapng/
match nx m|^NXSSH-(\d+\.\d+\.\d+)| p/NoMachine NX/ v/$1/
example q|NXSSH-3.2.0\n| p/NoMachine NX/ v/3.2.0/ specification/NX: the proxy's text greeting/

# TeamViewer: every message begins 0x17 0x24, a command and a length.
Probe TCP TeamViewerHello q|\x17\x24\x0a\x20\0\0\0\0\0\x80\0\0\0\x01\0\0\0|
ports 5938
rarity 9
like m|^\x17\x24[\x0a-\x20]|
match teamviewer m|^\x17\x24\x0a\x20\0....\x88\x13\x80\0\0\0\x01\0\0\0|s p/TeamViewer/ cpe:/a:teamviewer:teamviewer/
example q|\x17$\n \0\0\0\0\0\x88\x13\x80\0\0\0\x01\0\0\0\x11\0\0\0\0\0\0\0\0\0\0| p/TeamViewer/ documented/published analyses/
# check: no-literal because its header has two constant bytes
softmatch teamviewer m|^\x17\x24[\x0a\x0b\x10\x11\x1a\x1b][\x04\x20][\0-\x01]\0|s
example q|\x17$\n \0\0\0\0\0\x80\0\0\0\x01\0\0\0\0| documented/published analyses/
