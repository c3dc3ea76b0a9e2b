# Management: SNMP (versions 1, 2c and 3), SSDP, IPMI, WS-Discovery, Zabbix,
# NRPE, Munin.  An SNMP agent describes its device in sysDescr; the wording is
# the maker's and stays the same for many years of firmware.
#
# covers: SSDP / UPnP
# covers: WS-Discovery
# covers: SNMP v1/v2c
# covers: SNMP v3
# covers: IPMI RMCP+
# covers: Zabbix agent
# covers: Nagios NRPE

# RFC 3416 section 4.2.1, GetRequest in version 2c for versionTag (UCD-SNMP-MIB,
# net-snmp's), sysObjectID, sysName and sysDescr (RFC 3418 section 2), community
# "public"; the long text comes last, and who lacks the first says so of it alone.
Probe UDP SNMPv2Get q|0U\x02\x01\x01\x04\x06public\xa0H\x02\x04HAR1\x02\x01\0\x02\x01\00:0\x0e\x06\n+\x06\x01\x04\x01\x8fed\x02\0\x05\00\x0c\x06\x08+\x06\x01\x02\x01\x01\x02\0\x05\00\x0c\x06\x08+\x06\x01\x02\x01\x01\x05\0\x05\00\x0c\x06\x08+\x06\x01\x02\x01\x01\x01\0\x05\0|
ports 161
rarity 4
like m|^0.{1,3}\x02\x01[\0\x01]\x04.{1,40}?[\xa0\xa1\xa3\xa5].{8,}\x06.\x2b\x06\x01|s
# Cisco: IOS, IOS XE, IOS XR, NX-OS, ASA, and boxes with their own text.
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Cisco IOS XR Software \(([\w.-]+)\), +Version ([\w.()\[\]]+)%s p/Cisco IOS XR SNMP/ v/$2/ i/$1/ o/IOS XR/ d/router/ cpe:/o:cisco:ios_xr:$2/
example q|0U\x02\x01\x01\x04\x06public\xa2H\x02\x04HAR1\x02\x01\0\x02\x01\00:08\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04,Cisco IOS XR Software (ASR9K), Version 7.4.1| v/7.4.1/ i/ASR9K/ o/IOS XR/ d/router/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Cisco IOS Software \[\w+\], ([\w-]+) Software \(([\w-]+)\), (?:Experimental )?Version ([\w.()]+)%s p/Cisco IOS XE SNMP/ v/$3/ i/$1, $2/ o/IOS XE/ d/router/ cpe:/o:cisco:ios_xe:$3/
example q|0s\x02\x01\x01\x04\x06public\xa2f\x02\x04HAR1\x02\x01\0\x02\x01\00X0V\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04JCisco IOS Software [Amsterdam], ISR Software (CAT9K_IOSXE), Version 17.3.4| v/17.3.4/ o/IOS XE/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Cisco IOS Software,?[ \w\[\],-]{0,60}?(?:IOS-XE|Switch|Catalyst|C[239]\d{3}|CAT\w|IE)[ \w-]{0,60}?Software \(([\w-]+)\), (?:Experimental )?Version ([\w.()]+))%s p/Cisco IOS SNMP/ v/$2/ i/$1/ o/IOS/ d/switch/ cpe:/o:cisco:ios:$2/
example q|0\x81\x8c\x02\x01\x01\x04\x06public\xa2\x7f\x02\x04HAR1\x02\x01\0\x02\x01\00q0o\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04cCisco IOS Software, C2960 Software (C2960-LANBASEK9-M), Version 15.0(2)SE11, RELEASE SOFTWARE (fc3)| v/15.0(2)SE11/ i/C2960-LANBASEK9-M/ o/IOS/ d/switch/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Cisco (?:IOS Software|Internetwork Operating System Software).{1,60}?\(([\w-]+)\), (?:Experimental )?Version ([\w.()]+))%s p/Cisco IOS SNMP/ v/$2/ i/$1/ o/IOS/ d/router/ cpe:/o:cisco:ios:$2/
example q|0\x81\x91\x02\x01\x01\x04\x06public\xa2\x81\x83\x02\x04HAR1\x02\x01\0\x02\x01\00u0s\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04gCisco IOS Software, C1700 Software (C1700-ADVSECURITYK9-M), Version 12.3(11)YZ2, RELEASE SOFTWARE (fc2)| v/12.3(11)YZ2/ i/C1700-ADVSECURITYK9-M/ o/IOS/ d/router/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Cisco NX-OS\(tm\) ([\w.-]+), Software \(([\w.-]+)\),(?: Interim)? [vV]ersion ([\w.()]+)%s p/Cisco NX-OS SNMP/ v/$3/ i/$1/ o/NX-OS/ d/switch/ cpe:/o:cisco:nx-os:$3/
example q|0~\x02\x01\x01\x04\x06public\xa2q\x02\x04HAR1\x02\x01\0\x02\x01\00c0a\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04UCisco NX-OS(tm) n5000, Software (n5000-uk9), Version 5.0(3)N2(2.1t), RELEASE SOFTWARE| v/5.0(3)N2(2.1t)/ i/n5000/ o/NX-OS/ d/switch/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Cisco Adaptive Security Appliance Version ([\w.()]+)%s p/Cisco ASA SNMP/ v/$1/ d/firewall/ cpe:/o:cisco:adaptive_security_appliance_software:$1/ cpe:/h:cisco:adaptive_security_appliance/
# announcement: Recog
example q|0[\x02\x01\x01\x04\x06public\xa2N\x02\x04HAR1\x02\x01\0\x02\x01\00@0>\x06\x08+\x06\x01\x02\x01\x01\x01\0\x042Cisco Adaptive Security Appliance Version 7.2(4)17| v/7.2(4)17/ d/firewall/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Cisco Firepower Threat Defense, Version ([\w.]+)%s p/Cisco Firepower Threat Defense SNMP/ v/$1/ d/firewall/ cpe:/o:cisco:firepower_threat_defense:$1/
# announcement: Recog
example q|0v\x02\x01\x01\x04\x06public\xa2i\x02\x04HAR1\x02\x01\0\x02\x01\00[0Y\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04MCisco Firepower Threat Defense, Version 7.0.0 (Build 3), ASA Version 9.16(0)3| v/7.0.0/ d/firewall/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Cisco (?:Secure )?PIX (?:Security Appliance|Firewall) Version ([\w.()]+))%s p/Cisco PIX SNMP/ v/$1/ d/firewall/ cpe:/o:cisco:pix_firewall_software:$1/
example q|0T\x02\x01\x01\x04\x06public\xa2G\x02\x04HAR1\x02\x01\0\x02\x01\00907\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04+Cisco PIX Security Appliance Version 8.0(4)| v/8.0(4)/ d/firewall/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Cisco Controller%s p/Cisco Wireless LAN Controller SNMP/ d/WAP/
example q|09\x02\x01\x01\x04\x06public\xa2,\x02\x04HAR1\x02\x01\0\x02\x01\00\x1e0\x1c\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x10Cisco Controller| d/WAP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Meraki (\S+) ([\w ]+)%s p/Cisco Meraki $1 SNMP/ i/$2/
# announcement: Recog
example q|0I\x02\x01\x01\x04\x06public\xa2<\x02\x04HAR1\x02\x01\0\x02\x01\00.0,\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04 Meraki MX84 Cloud Managed Router| p/Cisco Meraki MX84 SNMP/ i/Cloud Managed Router/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Cisco |CISCO )([\w /.-]{3,40}?) ?(?:Device Manager|Managed Switch|Smart Switch|Switch)%s p/Cisco $1 SNMP/ d/switch/
example q|0F\x02\x01\x01\x04\x06public\xa29\x02\x04HAR1\x02\x01\0\x02\x01\00+0)\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x1dCisco SG300-28 Managed Switch| p/Cisco SG300-28 SNMP/ d/switch/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Catalyst (\d+)%s p/Cisco Catalyst $1 SNMP/ d/switch/
example q|06\x02\x01\x01\x04\x06public\xa2)\x02\x04HAR1\x02\x01\0\x02\x01\00\x1b0\x19\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\rCatalyst 3000| p/Cisco Catalyst 3000 SNMP/
# Juniper: Junos names the model before, and the version after "kernel JUNOS".
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Juniper Networks, Inc\. ([\w.-]+) Ethernet Switch, kernel JUNOS ([\w.-]+)%s p/Juniper $1 SNMP/ v/$2/ o/JUNOS $2/ d/switch/ cpe:/o:juniper:junos:$2/
# announcement: Recog
example q|0\x81\xa0\x02\x01\x01\x04\x06public\xa2\x81\x92\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\x830\x81\x80\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04tJuniper Networks, Inc. qfx5110-48s-4c Ethernet Switch, kernel JUNOS 17.3R3-S1.5, Build date: 2018-08-31 19:06:31 UTC| p/Juniper qfx5110-48s-4c SNMP/ v/17.3R3-S1.5/ d/switch/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Juniper Networks, Inc\. (?:DELL )?([\w.-]+) internet router, kernel JUNOS ([\w.-]+)%s p/Juniper $1 SNMP/ v/$2/ o/JUNOS $2/ d/router/ cpe:/o:juniper:junos:$2/
example q|0\x81\x8b\x02\x01\x01\x04\x06public\xa2~\x02\x04HAR1\x02\x01\0\x02\x01\00p0n\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04bJuniper Networks, Inc. srx3400 internet router, kernel JUNOS 12.3X48-D60.2, Build date: 2017-12-11| p/Juniper srx3400 SNMP/ v/12.3X48-D60.2/ d/router/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Juniper Networks,Inc,([\w-]+),([\w.:]+) \(build (\d+)\)%s p/Juniper $1 SNMP/ v/$2/ i/build $3/ d/security-misc/
# announcement: Recog
example q|0[\x02\x01\x01\x04\x06public\xa2N\x02\x04HAR1\x02\x01\0\x02\x01\00@0>\x06\x08+\x06\x01\x02\x01\x01\x01\0\x042Juniper Networks,Inc,SA-2500,7.2R1.1 (build 20761)| p/Juniper SA-2500 SNMP/ v/7.2R1.1/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Juniper Networks, Inc\. ([\w-]+) Edge Routing Switch SW Version : \(([\w.-]+)%s p/Juniper $1 SNMP/ v/$2/ d/switch/
example q|0\x81\x8a\x02\x01\x01\x04\x06public\xa2}\x02\x04HAR1\x02\x01\0\x02\x01\00o0m\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04aJuniper Networks, Inc. ERX-700 Edge Routing Switch SW Version : (8.2.4 patch-0.4 [BuildId 10192])| p/Juniper ERX-700 SNMP/ v/8.2.4/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Juniper ([\w-]+) : ([\w.]+)%s p/Juniper $1 SNMP/ v/$2/ d/router/
# announcement: Recog
example q|0C\x02\x01\x01\x04\x06public\xa26\x02\x04HAR1\x02\x01\0\x02\x01\00(0&\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x1aJuniper WXC-1800 : 5.6.4.0| p/Juniper WXC-1800 SNMP/ v/5.6.4.0/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Juniper ([\w-]+) Ethernet Switch%s p/Juniper $1 SNMP/ o/JUNOS/ d/switch/ cpe:/o:juniper:junos/
# announcement: Recog
example q|0L\x02\x01\x01\x04\x06public\xa2?\x02\x04HAR1\x02\x01\0\x02\x01\0010/\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04#Juniper EX4200-48PX Ethernet Switch| p/Juniper EX4200-48PX SNMP/ d/switch/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)NetScreen-([\w-]+) version ([\w.-]+)%s p/Juniper NetScreen-$1 SNMP/ v/$2/ o/ScreenOS $2/ d/firewall/ cpe:/o:juniper:screenos:$2/
example q|0^\x02\x01\x01\x04\x06public\xa2Q\x02\x04HAR1\x02\x01\0\x02\x01\00C0A\x06\x08+\x06\x01\x02\x01\x01\x01\0\x045NetScreen-5GT version 5.4.0r8.0 (SN: 0, Firewall+VPN)| v/5.4.0r8.0/ d/firewall/
# MikroTik
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)RouterOS ([\w+-][\w +-]*)%s p/MikroTik RouterOS SNMP/ i/$1/ o/RouterOS/ d/router/ cpe:/o:mikrotik:routeros/
# announcement: Recog
example q|0<\x02\x01\x01\x04\x06public\xa2/\x02\x04HAR1\x02\x01\0\x02\x01\00!0\x1f\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x13RouterOS RB1100AHx2| p/MikroTik RouterOS SNMP/ i/RB1100AHx2/ d/router/
# Huawei and H3C
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Huawei (?:Versatile Routing Platform|VRP)[^\0]{0,40}?V(?:RP|ersion)?[^\0]{0,30}?[Vv]ersion ([\w.]+)[ ,]*(?:\(([\w -]+)\))?)%s p/Huawei VRP SNMP/ v/$1/ o/VRP/ d/router/ cpe:/o:huawei:vrp:$1/
example q|0\x81\x88\x02\x01\x01\x04\x06public\xa2{\x02\x04HAR1\x02\x01\0\x02\x01\00m0k\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04_Huawei Versatile Routing Platform Software VRP (R) software, Version 5.120 (AR2200 V200R003C01)| p/Huawei VRP SNMP/ v/5.120/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Huawei )?([\w-]+)[\r\n ]+Huawei Versatile Routing Platform Software[\r\n ]+VRP \(R\) [Ss]oftware, ?Version ([\w.]+)%s p/Huawei $1 SNMP/ v/$2/ o/VRP/ d/switch/ cpe:/o:huawei:vrp:$2/
example q|0\x81\x9d\x02\x01\x01\x04\x06public\xa2\x81\x8f\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\x800~\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04rS5700-28C-SI\r\nHuawei Versatile Routing Platform Software\r\nVRP (R) software,Version 5.150 (S5700 V200R003C00SPC300)| p/Huawei S5700-28C-SI SNMP/ v/5.150/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)HP(?:E)? Series Router ([\w-]+)[ -~]*?Comware Software Version ([\w.]+)%s p/HP $1 SNMP/ v/$2/ o/Comware/ d/router/ cpe:/o:hp:comware:$2/
example q|0\x81\x91\x02\x01\x01\x04\x06public\xa2\x81\x83\x02\x04HAR1\x02\x01\0\x02\x01\00u0s\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04gHP Series Router A-MSR30-20 HP Comware Platform Software Comware Software Version 5.20, Release 2207P41| p/HP A-MSR30-20 SNMP/ v/5.20/ d/router/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:HP|HPE|H3C|Hewlett)[ -~]*?([\w-]+)[\r\n ,]+(?:HPE? )?Comware (?:Platform )?Software[, ]+(?:Comware )?Software Version ([\w.]+),? ?(Release [\w]+|Feature [\w]+)?%s p/Comware SNMP/ v/$2/ i/$1/ o/Comware/ d/switch/ cpe:/o:hp:comware:$2/
example q|0x\x02\x01\x01\x04\x06public\xa2k\x02\x04HAR1\x02\x01\0\x02\x01\00]0[\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04OHP A5120-24G\r\nHP Comware Platform Software, Software Version 5.20, Release 2208| p/Comware SNMP/ v/5.20/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(H3C|3Com)(?: Corporation)? (?:Switch |Series |Router )?([ -~]{2,60}?) (?:[\w-]+-Port )?Software (?:Version )?(?:3Com OS )?V?([\w.]+)%s p/$1 $2 SNMP/ v/$3/ d/switch/
# announcement: Recog
example q|0g\x02\x01\x01\x04\x06public\xa2Z\x02\x04HAR1\x02\x01\0\x02\x01\00L0J\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04>3Com Switch 4500 26-Port Software Version 3Com OS V3.03.00s168| p/3Com 4500 SNMP/ v/3.03.00s168/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:3Com ([ -~]{2,60}?)(?:\r|\n|$|0.?.?\x06))%s p/3Com $1 SNMP/ d/switch/
# announcement: Recog
example q|0K\x02\x01\x01\x04\x06public\xa2>\x02\x04HAR1\x02\x01\0\x02\x01\0000.\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04"3Com Baseline Switch 2924-SFP Plus| p/3Com Baseline Switch 2924-SFP Plus SNMP/
# HP, Aruba: part number, model, "revision"; other HP machines.
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Hewlett-Packard |HP |Aruba )?(J\w{4,6}A?) ([ -~]{3,60}?), revision ([A-Z]{1,2}\.[\w.]+)%s p/HP $2 SNMP/ v/$3/ i/$1/ d/switch/
# announcement: Recog
example q|0}\x02\x01\x01\x04\x06public\xa2p\x02\x04HAR1\x02\x01\0\x02\x01\00b0`\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04TAruba JL074A 3810M-48G-PoE+-1-slot Switch, revision KB.16.10.0002, ROM KB.16.01.0009| v/KB.16.10.0002/ i/JL074A/ d/switch/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:HP |Hewlett-Packard )?Pro[Cc]urve ([ -~]{3,60}?), revision ([A-Z]{1,2}\.[\w.]+)%s p/HP ProCurve $1 SNMP/ v/$2/ d/switch/
example q|0g\x02\x01\x01\x04\x06public\xa2Z\x02\x04HAR1\x02\x01\0\x02\x01\00L0J\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04>ProCurve J9022A Switch 2810-48G, revision N.11.15, ROM N.10.01| v/N.11.15/ d/switch/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)ArubaOS \(MODEL: ([\w-]+)\), Version ([\w.-]+)%s p/Aruba $1 SNMP/ v/$2/ o/ArubaOS/ d/WAP/ cpe:/o:arubanetworks:arubaos:$2/
# announcement: Recog
example q|0a\x02\x01\x01\x04\x06public\xa2T\x02\x04HAR1\x02\x01\0\x02\x01\00F0D\x06\x08+\x06\x01\x02\x01\x01\x01\0\x048ArubaOS (MODEL: Aruba7005), Version 10.7.0.1 SSR (91033)| p/Aruba Aruba7005 SNMP/ v/10.7.0.1/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Aruba (J\w+) ([ -~]{3,40}?) ([A-Z]{2}\.\d\d\.[\w.]+)%s p/Aruba $2 SNMP/ v/$3/ i/$1/ d/switch/ o/AOS-CX/
# announcement: Recog
example q|0a\x02\x01\x01\x04\x06public\xa2T\x02\x04HAR1\x02\x01\0\x02\x01\00F0D\x06\x08+\x06\x01\x02\x01\x01\x01\0\x048Aruba JL641A 6400M 32G CL4 PoE 4SFP55 Swch FL.10.10.1019| v/FL.10.10.1019/ i/JL641A/ d/switch/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)HP ETHERNET MULTI-ENVIRONMENT,(?:ROM ([\w.]+),)?[ -~]*?PID:([ -~]{3,70})%s p/HP $2 SNMP/ i/JetDirect/ d/printer/
example q|0\x81\x8f\x02\x01\x01\x04\x06public\xa2\x81\x81\x02\x04HAR1\x02\x01\0\x02\x01\00s0q\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04eHP ETHERNET MULTI-ENVIRONMENT,SN:XXXXXXXXXX,FN:XXXXXXX,SVCID:20132,PID:HP Color LaserJet CM2320nf MFP| p/HP HP Color LaserJet CM2320nf MFP SNMP/ d/printer/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)HP ETHERNET MULTI-ENVIRONMENT,ROM ([\w.]+),JETDIRECT,(JD\d+),EEPROM ([\w.]+)%s p/HP JetDirect $2 SNMP/ v/$3/ i/ROM $1/ d/print server/ cpe:/h:hp:jetdirect/
# announcement: Recog
example q|0\x81\x83\x02\x01\x01\x04\x06public\xa2v\x02\x04HAR1\x02\x01\0\x02\x01\00h0f\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04ZHP ETHERNET MULTI-ENVIRONMENT,ROM B.25.01,JETDIRECT,JD118,EEPROM D.27.02,CIDATE 03/23/2004| p/HP JetDirect JD118 SNMP/ v/D.27.02/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)HP ETHERNET MULTI-ENVIRONMENT%s p/HP JetDirect SNMP/ d/print server/ cpe:/h:hp:jetdirect/
example q|0Y\x02\x01\x01\x04\x06public\xa2L\x02\x04HAR1\x02\x01\0\x02\x01\00>0<\x06\x08+\x06\x01\x02\x01\x01\x01\0\x040HP ETHERNET MULTI-ENVIRONMENT,ROM none,JETDIRECT| p/HP JetDirect SNMP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:HP (?:Pro[Cc]urve )?(?:Access Point|AP) (\w+)[:v ]+v?([\d.]+))%s p/HP $1 access point SNMP/ v/$2/ d/WAP/
example q|0U\x02\x01\x01\x04\x06public\xa2H\x02\x04HAR1\x02\x01\0\x02\x01\00:08\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04,HP Procurve Access Point 420: v2.0.38 v1.1.8| p/HP 420 access point SNMP/ v/2.0.38/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)ProCurve Secure Router ([\w-]+), Version: ([\w.]+)%s p/HP ProCurve Secure Router $1 SNMP/ v/$2/ d/router/
# announcement: Recog
example q|0y\x02\x01\x01\x04\x06public\xa2l\x02\x04HAR1\x02\x01\0\x02\x01\00^0\\\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04PProCurve Secure Router 7203dl, Version: 17.02.00, Date: Thu Jun 24 11:04:36 2010| v/17.02.00/ d/router/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)HP StorageWorks ([ -~]{3,60})%s p/HP StorageWorks $1 SNMP/ d/storage-misc/
# announcement: Recog
example q|0A\x02\x01\x01\x04\x06public\xa24\x02\x04HAR1\x02\x01\0\x02\x01\00&0$\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x18HP StorageWorks MSA2012i| p/HP StorageWorks MSA2012i SNMP/ d/storage-misc/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)HP IP Console Switch%s p/HP IP Console Switch SNMP/ d/remote management/
# announcement: Recog
example q|0^\x02\x01\x01\x04\x06public\xa2Q\x02\x04HAR1\x02\x01\0\x02\x01\00C0A\x06\x08+\x06\x01\x02\x01\x01\x01\0\x045HP IP Console Switch G2 4x1Ex32 - AF622 1.20.19.23386| d/remote management/
# Microsoft Windows: hardware, then version and build.
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Hardware: ([ -~]{3,80}?) +- Software: Windows (?:2000 )?Version 6\.3 \(Build 9600(\d*)[ )]%s p/Microsoft Windows SNMP/ v/6.3/ i/$1/ o/Windows 8.1 or Server 2012 R2/ cpe:/o:microsoft:windows/
# announcement: Recog
example q|0\x81\xad\x02\x01\x01\x04\x06public\xa2\x81\x9f\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\x900\x81\x8d\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x81\x80Hardware: Intel64 Family 6 Model 85 Stepping 7 AT/AT COMPATIBLE - Software: Windows Version 6.3 (Build 9600 Multiprocessor Free)| p/Microsoft Windows SNMP/ v/6.3/ o/Windows 8.1 or Server 2012 R2/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Hardware: ([ -~]{3,80}?) +- Software: Windows (?:2000 )?Version 6\.2 \(Build 9200(\d*)[ )]%s p/Microsoft Windows SNMP/ v/6.2/ i/$1/ o/Windows 8 or Server 2012/ cpe:/o:microsoft:windows/
# announcement: Recog
example q|0\x81\xad\x02\x01\x01\x04\x06public\xa2\x81\x9f\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\x900\x81\x8d\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x81\x80Hardware: Intel64 Family 6 Model 85 Stepping 7 AT/AT COMPATIBLE - Software: Windows Version 6.2 (Build 9200 Multiprocessor Free)| p/Microsoft Windows SNMP/ v/6.2/ o/Windows 8 or Server 2012/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Hardware: ([ -~]{3,80}?) +- Software: Windows (?:2000 )?Version 6\.1 \(Build 7601(\d*)[ )]%s p/Microsoft Windows SNMP/ v/6.1/ i/$1/ o/Windows 7 or Server 2008 R2/ cpe:/o:microsoft:windows/
# announcement: Recog
example q|0\x81\xad\x02\x01\x01\x04\x06public\xa2\x81\x9f\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\x900\x81\x8d\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x81\x80Hardware: Intel64 Family 6 Model 85 Stepping 7 AT/AT COMPATIBLE - Software: Windows Version 6.1 (Build 7601 Multiprocessor Free)| p/Microsoft Windows SNMP/ v/6.1/ o/Windows 7 or Server 2008 R2/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Hardware: ([ -~]{3,80}?) +- Software: Windows (?:2000 )?Version 6\.1 \(Build 7600(\d*)[ )]%s p/Microsoft Windows SNMP/ v/6.1/ i/$1/ o/Windows 7 or Server 2008 R2/ cpe:/o:microsoft:windows/
# announcement: Recog
example q|0\x81\xad\x02\x01\x01\x04\x06public\xa2\x81\x9f\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\x900\x81\x8d\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x81\x80Hardware: Intel64 Family 6 Model 85 Stepping 7 AT/AT COMPATIBLE - Software: Windows Version 6.1 (Build 7600 Multiprocessor Free)| p/Microsoft Windows SNMP/ v/6.1/ o/Windows 7 or Server 2008 R2/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Hardware: ([ -~]{3,80}?) +- Software: Windows (?:2000 )?Version 6\.0 \(Build 600(\d*)[ )]%s p/Microsoft Windows SNMP/ v/6.0/ i/$1/ o/Windows Vista or Server 2008/ cpe:/o:microsoft:windows/
# announcement: Recog
example q|0\x81\xad\x02\x01\x01\x04\x06public\xa2\x81\x9f\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\x900\x81\x8d\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x81\x80Hardware: Intel64 Family 6 Model 85 Stepping 7 AT/AT COMPATIBLE - Software: Windows Version 6.0 (Build 6002 Multiprocessor Free)| p/Microsoft Windows SNMP/ v/6.0/ o/Windows Vista or Server 2008/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Hardware: ([ -~]{3,80}?) +- Software: Windows (?:2000 )?Version 5\.2 \(Build 3790(\d*)[ )]%s p/Microsoft Windows SNMP/ v/5.2/ i/$1/ o/Windows Server 2003/ cpe:/o:microsoft:windows_server_2003/
# announcement: Recog
example q|0\x81\xad\x02\x01\x01\x04\x06public\xa2\x81\x9f\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\x900\x81\x8d\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x81\x80Hardware: Intel64 Family 6 Model 85 Stepping 7 AT/AT COMPATIBLE - Software: Windows Version 5.2 (Build 3790 Multiprocessor Free)| p/Microsoft Windows SNMP/ v/5.2/ o/Windows Server 2003/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Hardware: ([ -~]{3,80}?) +- Software: Windows (?:2000 )?Version 5\.1 \(Build 2600(\d*)[ )]%s p/Microsoft Windows SNMP/ v/5.1/ i/$1/ o/Windows XP/ cpe:/o:microsoft:windows_xp/
# announcement: Recog
example q|0\x81\xad\x02\x01\x01\x04\x06public\xa2\x81\x9f\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\x900\x81\x8d\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x81\x80Hardware: Intel64 Family 6 Model 85 Stepping 7 AT/AT COMPATIBLE - Software: Windows Version 5.1 (Build 2600 Multiprocessor Free)| p/Microsoft Windows SNMP/ v/5.1/ o/Windows XP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Hardware: ([ -~]{3,80}?) +- Software: Windows (?:2000 )?Version 5\.0 \(Build 2195(\d*)[ )]%s p/Microsoft Windows SNMP/ v/5.0/ i/$1/ o/Windows 2000/ cpe:/o:microsoft:windows_2000/
# announcement: Recog
example q|0\x81\xad\x02\x01\x01\x04\x06public\xa2\x81\x9f\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\x900\x81\x8d\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x81\x80Hardware: Intel64 Family 6 Model 85 Stepping 7 AT/AT COMPATIBLE - Software: Windows Version 5.0 (Build 2195 Multiprocessor Free)| p/Microsoft Windows SNMP/ v/5.0/ o/Windows 2000/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Hardware: ([ -~]{3,80}?) +- Software: Windows Version 6\.3 \(Build 17763[ )]%s p/Microsoft Windows SNMP/ v/10.0.17763/ i/$1/ o/Windows 10 1809 or Server 2019/ cpe:/o:microsoft:windows/
# announcement: Recog
example q|0\x81\xae\x02\x01\x01\x04\x06public\xa2\x81\xa0\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\x910\x81\x8e\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x81\x81Hardware: Intel64 Family 6 Model 85 Stepping 7 AT/AT COMPATIBLE - Software: Windows Version 6.3 (Build 17763 Multiprocessor Free)| v/10.0.17763/ o/Windows 10 1809 or Server 2019/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Hardware: ([ -~]{3,80}?) +- Software: Windows Version 6\.3 \(Build 14393[ )]%s p/Microsoft Windows SNMP/ v/10.0.14393/ i/$1/ o/Windows 10 1607 or Server 2016/ cpe:/o:microsoft:windows/
# announcement: Recog
example q|0\x81\xae\x02\x01\x01\x04\x06public\xa2\x81\xa0\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\x910\x81\x8e\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x81\x81Hardware: Intel64 Family 6 Model 85 Stepping 7 AT/AT COMPATIBLE - Software: Windows Version 6.3 (Build 14393 Multiprocessor Free)| v/10.0.14393/ o/Windows 10 1607 or Server 2016/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Hardware: ([ -~]{3,80}?) +- Software: Windows Version 6\.3 \(Build 20348[ )]%s p/Microsoft Windows SNMP/ v/10.0.20348/ i/$1/ o/Windows Server 2022/ cpe:/o:microsoft:windows/
# announcement: Recog
example q|0\x81\xae\x02\x01\x01\x04\x06public\xa2\x81\xa0\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\x910\x81\x8e\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x81\x81Hardware: Intel64 Family 6 Model 85 Stepping 7 AT/AT COMPATIBLE - Software: Windows Version 6.3 (Build 20348 Multiprocessor Free)| v/10.0.20348/ o/Windows Server 2022/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Hardware: ([ -~]{3,80}?) +- Software: Windows Version 6\.3 \(Build 19045[ )]%s p/Microsoft Windows SNMP/ v/10.0.19045/ i/$1/ o/Windows 10 22H2/ cpe:/o:microsoft:windows/
# announcement: Recog
example q|0\x81\xae\x02\x01\x01\x04\x06public\xa2\x81\xa0\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\x910\x81\x8e\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x81\x81Hardware: Intel64 Family 6 Model 85 Stepping 7 AT/AT COMPATIBLE - Software: Windows Version 6.3 (Build 19045 Multiprocessor Free)| v/10.0.19045/ o/Windows 10 22H2/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Hardware: ([ -~]{3,80}?) +- Software: Windows Version 6\.3 \(Build 22631[ )]%s p/Microsoft Windows SNMP/ v/10.0.22631/ i/$1/ o/Windows 11 23H2/ cpe:/o:microsoft:windows/
# announcement: Recog
example q|0\x81\xae\x02\x01\x01\x04\x06public\xa2\x81\xa0\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\x910\x81\x8e\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x81\x81Hardware: Intel64 Family 6 Model 85 Stepping 7 AT/AT COMPATIBLE - Software: Windows Version 6.3 (Build 22631 Multiprocessor Free)| v/10.0.22631/ o/Windows 11 23H2/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Hardware: ([ -~]{3,80}?) +- Software: Windows NT Version 4\.0%s p/Microsoft Windows SNMP/ v/4.0/ i/$1/ o/Windows NT/ cpe:/o:microsoft:windows_nt:4.0/
# announcement: Recog
example q|0\x81\xb2\x02\x01\x01\x04\x06public\xa2\x81\xa4\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\x950\x81\x92\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x81\x85Hardware: x86 Family 6 Model 8 Stepping 3 AT/AT COMPATIBLE - Software: Windows NT Version 4.0 (Build Number: 1381 Uniprocessor Free )| o/Windows NT/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Hardware: ([ -~]{3,80}?) +- Software: Windows (?:2000 )?Version (\d+\.\d+) \(Build (\d+)%s p/Microsoft Windows SNMP/ v/$2.$3/ i/$1/ o/Windows/ cpe:/o:microsoft:windows/
# announcement: Recog
example q|0\x81\xab\x02\x01\x01\x04\x06public\xa2\x81\x9d\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\x8e0\x81\x8b\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x7fHardware: AMD64 Family 21 Model 0 Stepping 2 AT/AT COMPATIBLE - Software: Windows Version 6.3 (Build 18362 Multiprocessor Free)| v/6.3.18362/ o/Windows/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Windows_NT Microsoft (Windows Server 20\d\d(?: R2)?) ([\d. ]+)%s p/Microsoft Windows SNMP/ v/$2/ o/$1/
example q|0w\x02\x01\x01\x04\x06public\xa2j\x02\x04HAR1\x02\x01\0\x02\x01\00\\0Z\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04NWindows_NT Microsoft Windows Server 2003 5.2 3790 Service Pack 2, GenuineIntel| o/Windows Server 2003/
# Net-SNMP puts "uname -a" there: system, host, kernel, build, machine.
# net-snmp 5.9.3 and its versionTag; each line twice, with and without.
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,60}?\x06\x0a\x2b\x06\x01\x04\x01\x8f\x65\x64\x02\0\x04.(\d[\w.]{0,20})0.{1,3}?\x06\x08\x2b\x06\x01\x02\x01\x01\x02.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Linux ([\w.-]+) (\d[\w.+~-]*\.el(\d+)[\w.+~-]*) #%s p/net-snmp/ v/$1/ i/Linux $3, RedHat Enterprise Linux $4/ h/$2/ o/Linux $3/ cpe:/o:redhat:enterprise_linux:$4/ cpe:/a:net-snmp:net-snmp:$1/
example q|0\x81\xaf\x02\x01\x01\x04\x06public\xa2\x81\xa1\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\x920\x13\x06\n+\x06\x01\x04\x01\x8fed\x02\0\x04\x055.9.30\x16\x06\x08+\x06\x01\x02\x01\x01\x02\0\x06\n+\x06\x01\x04\x01\xbf\x08\x03\x02\n0\x11\x06\x08+\x06\x01\x02\x01\x01\x05\0\x04\x05host10P\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04DLinux host1 2.6.18-53.el5 #1 SMP Fri Nov 30 00:45:55 EST 2007 x86_64| p/net-snmp/ v/5.9.3/ h/host1/ o/Linux 2.6.18-53.el5/ i/Linux 2.6.18-53.el5, RedHat Enterprise Linux 5/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Linux ([\w.-]+) (\d[\w.+~-]*\.el(\d+)[\w.+~-]*) #%s p/net-snmp/ i/Linux $2, RedHat Enterprise Linux $3/ h/$1/ o/Linux $2/ cpe:/o:redhat:enterprise_linux:$3/
example q|0m\x02\x01\x01\x04\x06public\xa2`\x02\x04HAR1\x02\x01\0\x02\x01\00R0P\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04DLinux host1 2.6.18-53.el5 #1 SMP Fri Nov 30 00:45:55 EST 2007 x86_64| h/host1/ o/Linux 2.6.18-53.el5/ i/Linux 2.6.18-53.el5, RedHat Enterprise Linux 5/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,60}?\x06\x0a\x2b\x06\x01\x04\x01\x8f\x65\x64\x02\0\x04.(\d[\w.]{0,20})0.{1,3}?\x06\x08\x2b\x06\x01\x02\x01\x01\x02.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Linux ([\w.-]+) (\d[\w.+~-]{0,23}) #[ -~]*Ubuntu%s p/net-snmp/ v/$1/ i/Ubuntu/ h/$2/ o/Linux $3/ cpe:/o:canonical:ubuntu_linux/ cpe:/o:linux:linux_kernel:$3/ cpe:/a:net-snmp:net-snmp:$1/
example q|0\x81\xd2\x02\x01\x01\x04\x06public\xa2\x81\xc4\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\xb50\x13\x06\n+\x06\x01\x04\x01\x8fed\x02\0\x04\x055.9.30\x16\x06\x08+\x06\x01\x02\x01\x01\x02\0\x06\n+\x06\x01\x04\x01\xbf\x08\x03\x02\n0\x1c\x06\x08+\x06\x01\x02\x01\x01\x05\0\x04\x10web1.example.org0h\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\\Linux web1.example.org 5.15.0-91-generic #101-Ubuntu SMP Tue Nov 14 13:30:08 UTC 2023 x86_64| p/net-snmp/ v/5.9.3/ h/web1.example.org/ o/Linux 5.15.0-91-generic/ i/Ubuntu/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Linux ([\w.-]+) (\d[\w.+~-]{0,23}) #[ -~]*Ubuntu%s p/net-snmp/ i/Ubuntu/ h/$1/ o/Linux $2/ cpe:/o:canonical:ubuntu_linux/ cpe:/o:linux:linux_kernel:$2/
example q|0\x81\x85\x02\x01\x01\x04\x06public\xa2x\x02\x04HAR1\x02\x01\0\x02\x01\00j0h\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\\Linux web1.example.org 5.15.0-91-generic #101-Ubuntu SMP Tue Nov 14 13:30:08 UTC 2023 x86_64| p/net-snmp/ h/web1.example.org/ o/Linux 5.15.0-91-generic/ i/Ubuntu/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,60}?\x06\x0a\x2b\x06\x01\x04\x01\x8f\x65\x64\x02\0\x04.(\d[\w.]{0,20})0.{1,3}?\x06\x08\x2b\x06\x01\x02\x01\x01\x02.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Linux ([\w.-]+) (\d[\w.+~-]{0,23}) #[ -~]*Debian%s p/net-snmp/ v/$1/ i/Debian/ h/$2/ o/Linux $3/ cpe:/o:debian:debian_linux/ cpe:/o:linux:linux_kernel:$3/ cpe:/a:net-snmp:net-snmp:$1/
example q|0\x81\xbe\x02\x01\x01\x04\x06public\xa2\x81\xb0\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\xa10\x13\x06\n+\x06\x01\x04\x01\x8fed\x02\0\x04\x055.9.30\x16\x06\x08+\x06\x01\x02\x01\x01\x02\0\x06\n+\x06\x01\x04\x01\xbf\x08\x03\x02\n0\x10\x06\x08+\x06\x01\x02\x01\x01\x05\0\x04\x04web10`\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04TLinux web1 6.1.0-18-amd64 #1 SMP PREEMPT_DYNAMIC Debian 6.1.76-1 (2024-02-01) x86_64| p/net-snmp/ v/5.9.3/ h/web1/ o/Linux 6.1.0-18-amd64/ i/Debian/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Linux ([\w.-]+) (\d[\w.+~-]{0,23}) #[ -~]*Debian%s p/net-snmp/ i/Debian/ h/$1/ o/Linux $2/ cpe:/o:debian:debian_linux/ cpe:/o:linux:linux_kernel:$2/
example q|0}\x02\x01\x01\x04\x06public\xa2p\x02\x04HAR1\x02\x01\0\x02\x01\00b0`\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04TLinux web1 6.1.0-18-amd64 #1 SMP PREEMPT_DYNAMIC Debian 6.1.76-1 (2024-02-01) x86_64| h/web1/ o/Linux 6.1.0-18-amd64/ i/Debian/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,60}?\x06\x0a\x2b\x06\x01\x04\x01\x8f\x65\x64\x02\0\x04.(\d[\w.]{0,20})0.{1,3}?\x06\x08\x2b\x06\x01\x02\x01\x01\x02.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Linux ([\w.-]+) (\d[\w.+~-]{0,23})(?: #|$))%s p/net-snmp/ v/$1/ h/$2/ o/Linux $3/ cpe:/o:linux:linux_kernel:$3/ cpe:/a:net-snmp:net-snmp:$1/
example q|0\x81\xb1\x02\x01\x01\x04\x06public\xa2\x81\xa3\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\x940\x13\x06\n+\x06\x01\x04\x01\x8fed\x02\0\x04\x055.9.30\x16\x06\x08+\x06\x01\x02\x01\x01\x02\0\x06\n+\x06\x01\x04\x01\xbf\x08\x03\x02\n0\x0f\x06\x08+\x06\x01\x02\x01\x01\x05\0\x04\x03nas0T\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04HLinux nas 4.4.59+ #25426 SMP PREEMPT Tue May 12 04:54:55 CST 2020 x86_64| p/net-snmp/ v/5.9.3/ h/nas/ o/Linux 4.4.59+/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Linux ([\w.-]+) (\d[\w.+~-]{0,23})(?: #|$))%s p/net-snmp/ h/$1/ o/Linux $2/ cpe:/o:linux:linux_kernel:$2/
example q|0q\x02\x01\x01\x04\x06public\xa2d\x02\x04HAR1\x02\x01\0\x02\x01\00V0T\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04HLinux nas 4.4.59+ #25426 SMP PREEMPT Tue May 12 04:54:55 CST 2020 x86_64| h/nas/ o/Linux 4.4.59+/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,60}?\x06\x0a\x2b\x06\x01\x04\x01\x8f\x65\x64\x02\0\x04.(\d[\w.]{0,20})0.{1,3}?\x06\x08\x2b\x06\x01\x02\x01\x01\x02.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Linux ([\w.-]+) (\d[\w.+~-]*)%s p/net-snmp/ v/$1/ i/Linux $3/ h/$2/ o/Linux/ cpe:/o:linux:linux_kernel:$3/ cpe:/a:net-snmp:net-snmp:$1/
example q|0\x81\xa4\x02\x01\x01\x04\x06public\xa2\x81\x96\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\x870\x13\x06\n+\x06\x01\x04\x01\x8fed\x02\0\x04\x055.9.30\x16\x06\x08+\x06\x01\x02\x01\x01\x02\0\x06\n+\x06\x01\x04\x01\xbf\x08\x03\x02\n0\x14\x06\x08+\x06\x01\x02\x01\x01\x05\0\x04\x08hostname0B\x06\x08+\x06\x01\x02\x01\x01\x01\0\x046Linux hostname 2.4.21-27.0.2.example.longsuffix #1 SMP| p/net-snmp/ v/5.9.3/ h/hostname/ o/Linux/ i/Linux 2.4.21-27.0.2.example.longsuffix/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Linux ([\w.-]+) (\d[\w.+~-]*)%s p/net-snmp/ i/Linux $2/ h/$1/ o/Linux/ cpe:/o:linux:linux_kernel:$2/
example q|0_\x02\x01\x01\x04\x06public\xa2R\x02\x04HAR1\x02\x01\0\x02\x01\00D0B\x06\x08+\x06\x01\x02\x01\x01\x01\0\x046Linux hostname 2.4.21-27.0.2.example.longsuffix #1 SMP| h/hostname/ o/Linux/ i/Linux 2.4.21-27.0.2.example.longsuffix/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Linux (\d[\w.+~-]{0,23})%s o/Linux $1/ cpe:/o:linux:linux_kernel:$1/
# announcement: Recog
example q|0_\x02\x01\x01\x04\x06public\xa2R\x02\x04HAR1\x02\x01\0\x02\x01\00D0B\x06\x08+\x06\x01\x02\x01\x01\x01\0\x046Linux 2.6.9 #2 SMP Tue Jun 26 16:10:49 EDT 2012 x86_64| o/Linux 2.6.9/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)pfSense ([\w.-]+) (\d[\w.-]+) [ -~]*?FreeBSD (\d[\w.-]+)%s p/pfSense SNMP/ v/$2/ h/$1/ o/FreeBSD $3/ d/firewall/ cpe:/a:pfsense:pfsense:$2/ cpe:/o:freebsd:freebsd:$3/
example q|0p\x02\x01\x01\x04\x06public\xa2c\x02\x04HAR1\x02\x01\0\x02\x01\00U0S\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04GpfSense fw.example.com 2.1-RELEASE nanobsd FreeBSD 8.3-RELEASE-p11 i386| v/2.1-RELEASE/ h/fw.example.com/ d/firewall/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)FreeBSD ([\w.-]+) (\d[\w.-]+)%s h/$1/ o/FreeBSD $2/ cpe:/o:freebsd:freebsd:$2/
example q|0M\x02\x01\x01\x04\x06public\xa2@\x02\x04HAR1\x02\x01\0\x02\x01\00200\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04$FreeBSD host1 13.2-RELEASE #0: amd64| h/host1/ o/FreeBSD 13.2-RELEASE/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)OpenBSD ([\w.-]+) (\d[\w.-]+)%s h/$1/ o/OpenBSD $2/ cpe:/o:openbsd:openbsd:$2/
example q|0M\x02\x01\x01\x04\x06public\xa2@\x02\x04HAR1\x02\x01\0\x02\x01\00200\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04$OpenBSD host1 13.2-RELEASE #0: amd64| h/host1/ o/OpenBSD 13.2-RELEASE/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)NetBSD ([\w.-]+) (\d[\w.-]+)%s h/$1/ o/NetBSD $2/ cpe:/o:netbsd:netbsd:$2/
example q|0L\x02\x01\x01\x04\x06public\xa2?\x02\x04HAR1\x02\x01\0\x02\x01\0010/\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04#NetBSD host1 13.2-RELEASE #0: amd64| h/host1/ o/NetBSD 13.2-RELEASE/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)DragonFly ([\w.-]+) (\d[\w.-]+)%s h/$1/ o/DragonFly $2/ cpe:/o:dragonflybsd:dragonflybsd:$2/
example q|0O\x02\x01\x01\x04\x06public\xa2B\x02\x04HAR1\x02\x01\0\x02\x01\00402\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04&DragonFly host1 13.2-RELEASE #0: amd64| h/host1/ o/DragonFly 13.2-RELEASE/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,60}?\x06\x0a\x2b\x06\x01\x04\x01\x8f\x65\x64\x02\0\x04.(\d[\w.]{0,20})0.{1,3}?\x06\x08\x2b\x06\x01\x02\x01\x01\x02.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Darwin ([\w.-]+) (\d[\w.]+)%s p/net-snmp/ v/$1/ i/Darwin $3/ h/$2/ o/Mac OS X/ cpe:/o:apple:mac_os_x/ cpe:/a:net-snmp:net-snmp:$1/
example q|0\x81\xcc\x02\x01\x01\x04\x06public\xa2\x81\xbe\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\xaf0\x13\x06\n+\x06\x01\x04\x01\x8fed\x02\0\x04\x055.9.30\x16\x06\x08+\x06\x01\x02\x01\x01\x02\0\x06\n+\x06\x01\x04\x01\xbf\x08\x03\x02\x100\x1c\x06\x08+\x06\x01\x02\x01\x01\x05\0\x04\x10host.example.com0b\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04VDarwin host.example.com 8.6.0 Darwin Kernel Version 8.6.0: Tue Mar 7 16:58:48 PST 2006| p/net-snmp/ v/5.9.3/ i/Darwin 8.6.0/ o/Mac OS X/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Darwin ([\w.-]+) (\d[\w.]+)%s p/net-snmp/ i/Darwin $2/ h/$1/ o/Mac OS X/ cpe:/o:apple:mac_os_x/
example q|0\x7f\x02\x01\x01\x04\x06public\xa2r\x02\x04HAR1\x02\x01\0\x02\x01\00d0b\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04VDarwin host.example.com 8.6.0 Darwin Kernel Version 8.6.0: Tue Mar 7 16:58:48 PST 2006| i/Darwin 8.6.0/ o/Mac OS X/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)SunOS ([\w.-]+) 5\.(\d+) (\S+) (\S+)%s h/$1/ i/SunOS 5.$2, $4/ o/Solaris $2/ cpe:/o:sun:sunos:5.$2/
example q|0a\x02\x01\x01\x04\x06public\xa2T\x02\x04HAR1\x02\x01\0\x02\x01\00F0D\x06\x08+\x06\x01\x02\x01\x01\x01\0\x048SunOS sun1 5.11 Generic_127127-11 sun4v sparc SUNW,T5240| h/sun1/ o/Solaris 11/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)SunOS 5\.(\d+) %s i/SunOS 5.$1/ o/Solaris $1/ cpe:/o:sun:sunos:5.$1/
# announcement: Recog
example q|0K\x02\x01\x01\x04\x06public\xa2>\x02\x04HAR1\x02\x01\0\x02\x01\0000.\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04"SunOS 5.10 Generic_137111-07 sun4v| o/Solaris 10/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Sun SNMP Agent, ([ -~]{3,40})%s p/Sun SNMP Agent/ i/$1/ o/Solaris/ cpe:/o:sun:sunos/
# announcement: Recog
example q|0F\x02\x01\x01\x04\x06public\xa29\x02\x04HAR1\x02\x01\0\x02\x01\00+0)\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x1dSun SNMP Agent, Sun-Fire-V240| i/Sun-Fire-V240/ o/Solaris/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)HP-UX ([\w.-]+) (B[\w.]+)%s h/$1/ o/HP-UX $2/ cpe:/o:hp:hp-ux:$2/
example q|0C\x02\x01\x01\x04\x06public\xa26\x02\x04HAR1\x02\x01\0\x02\x01\00(0&\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x1aHP-UX host1 B.11.23 U ia64| h/host1/ o/HP-UX B.11.23/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:[ -~\r\n]{0,120}?(?:AIX version: |AIX )0?(\d)\.0?(\d))%s o/AIX $1.$2/ cpe:/o:ibm:aix:$1.$2/
example q|0\x81\xb5\x02\x01\x01\x04\x06public\xa2\x81\xa7\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\x980\x81\x95\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x81\x88IBM PowerPC CHRP Computer Machine Type: 0x0800004c Processor id: 0001FDAF4C00 Base Operating System Runtime AIX version: 05.02.0000.0050| o/AIX 5.2/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)VMware (ESXi?)(?: Server)? ([\d.]+) (build-\d+)?%s p/VMware $1 SNMP/ v/$2/ i/$3/ o/VMware $1/ d/specialized/ cpe:/o:vmware:esxi:$2/
# announcement: Recog
example q|0Z\x02\x01\x01\x04\x06public\xa2M\x02\x04HAR1\x02\x01\0\x02\x01\00?0=\x06\x08+\x06\x01\x02\x01\x01\x01\0\x041VMware ESX 5.0.0 build-623860 VMware, Inc. x86_64| p/VMware ESX SNMP/ v/5.0.0/ i/build-623860/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)NetApp Release ([\w.-]+)(?: (\S+-Mode))?%s p/NetApp Data ONTAP SNMP/ v/$1/ o/Data ONTAP/ d/storage-misc/ cpe:/a:netapp:data_ontap:$1/
# announcement: Recog
example q|0c\x02\x01\x01\x04\x06public\xa2V\x02\x04HAR1\x02\x01\0\x02\x01\00H0F\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04:NetApp Release 8.1RC2 7-Mode: Thu Oct 27 19:26:06 PDT 2011| v/8.1RC2/ d/storage-misc/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Data Domain OS ([\w.-]+)%s p/EMC Data Domain SNMP/ v/$1/ d/storage-misc/
# announcement: Recog
example q|0E\x02\x01\x01\x04\x06public\xa28\x02\x04HAR1\x02\x01\0\x02\x01\00*0(\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x1cData Domain OS 4.3.3.0-53506| v/4.3.3.0-53506/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(CX[\w-]+) - Flare ([\w.]+)%s p/EMC $1 SNMP/ v/$2/ d/storage-misc/
# announcement: Recog
example q|0G\x02\x01\x01\x04\x06public\xa2:\x02\x04HAR1\x02\x01\0\x02\x01\00,0*\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x1eCX500 - Flare 2.07.0.500.5.020| p/EMC CX500 SNMP/ v/2.07.0.500.5.020/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)NetScaler NS([\w.]+): Build ([\w.]+)%s p/Citrix NetScaler SNMP/ v/$1/ i/build $2/ d/load balancer/ cpe:/o:citrix:netscaler:$1/
example q|0d\x02\x01\x01\x04\x06public\xa2W\x02\x04HAR1\x02\x01\0\x02\x01\00I0G\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04;NetScaler NS10.0: Build 54.6.nc, Date: Apr 6 2012, 08:00:41| v/10.0/ d/load balancer/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Palo Alto Networks (\S+) series firewall%s p/Palo Alto Networks $1 SNMP/ o/PAN-OS/ d/firewall/ cpe:/o:paloaltonetworks:pan-os/
# announcement: Recog
example q|0R\x02\x01\x01\x04\x06public\xa2E\x02\x04HAR1\x02\x01\0\x02\x01\00705\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04)Palo Alto Networks PA-500 series firewall| p/Palo Alto Networks PA-500 SNMP/ d/firewall/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Fortinet? ?([\w-]*)|FortiGate-(\w+))%s p/Fortinet FortiGate SNMP/ d/firewall/ cpe:/o:fortinet:fortios/
example q|06\x02\x01\x01\x04\x06public\xa2)\x02\x04HAR1\x02\x01\0\x02\x01\00\x1b0\x19\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\rFortiGate-60F| d/firewall/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)SonicWALL ([ -~]{2,40}?) \((SonicOS[\w ]*?) ([\d.][\w.-]+)\)%s p/SonicWALL $1 SNMP/ v/$3/ o/SonicOS/ d/firewall/ cpe:/o:sonicwall:sonicos:$3/
# announcement: Recog
example q|0`\x02\x01\x01\x04\x06public\xa2S\x02\x04HAR1\x02\x01\0\x02\x01\00E0C\x06\x08+\x06\x01\x02\x01\x01\x01\0\x047SonicWALL TZ190 Enhanced (SonicOS Enhanced 3.6.0.4-30e)| p/SonicWALL TZ190 Enhanced SNMP/ v/3.6.0.4-30e/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)SonicWALL [ -~]*?\(([\w -]+)\)%s p/SonicWALL $1 SNMP/ o/SonicOS/ d/firewall/
# announcement: Recog
example q|0P\x02\x01\x01\x04\x06public\xa2C\x02\x04HAR1\x02\x01\0\x02\x01\00503\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04'SonicWALL StrongARM / 233 Mhz (PRO 300)| p/SonicWALL PRO 300 SNMP/ d/firewall/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)IPSO ([\w.-]+) ([\w.-]+)%s p/Check Point IPSO SNMP/ v/$2/ h/$1/ o/IPSO/ d/firewall/ cpe:/o:checkpoint:ipso:$2/
example q|0a\x02\x01\x01\x04\x06public\xa2T\x02\x04HAR1\x02\x01\0\x02\x01\00F0D\x06\x08+\x06\x01\x02\x01\x01\x01\0\x048IPSO fw1 4.1-BUILD022 releng 1515 11.15.2006-180244 i386| v/4.1-BUILD022/ h/fw1/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Blue Coat (\S+), ProxySG Version: SGOS ([\d.]+)%s p/Blue Coat $1 SNMP/ v/$2/ o/SGOS $2/ d/proxy server/ cpe:/o:bluecoat:sgos:$2/
# announcement: Recog
example q|0j\x02\x01\x01\x04\x06public\xa2]\x02\x04HAR1\x02\x01\0\x02\x01\00O0M\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04ABlue Coat SG400, ProxySG Version: SGOS 4.1.1.1, Release id: 22695| v/4.1.1.1/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Arista Networks EOS version ([\w.-]+) running on an Arista Networks ([\w-]+)%s p/Arista $2 SNMP/ v/$1/ o/EOS/ d/switch/ cpe:/o:arista:eos:$1/
# announcement: Recog
example q|0{\x02\x01\x01\x04\x06public\xa2n\x02\x04HAR1\x02\x01\0\x02\x01\00`0^\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04RArista Networks EOS version 4.28.6.1M running on an Arista Networks DCS-7050QX-32S| p/Arista DCS-7050QX-32S SNMP/ v/4.28.6.1M/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Foundry Networks|Brocade Communications Systems), Inc\.,? ([ -~]{3,60}?), IronWare Version V?([\w.]+)%s p/Brocade $1 SNMP/ v/$2/ o/IronWare/ d/switch/
example q|0\x81\x89\x02\x01\x01\x04\x06public\xa2\x7c\x02\x04HAR1\x02\x01\0\x02\x01\00n0l\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04`Foundry Networks, Inc. BigIron 8000 Router, IronWare Version 08.0.01tT53 Compiled on Mar 04 2009| v/08.0.01tT53/ d/switch/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Brocade ([ -~]{3,60}?), IronWare Version V?([\w.]+)%s p/Brocade $1 SNMP/ v/$2/ o/IronWare/ d/switch/
example q|0\x81\x82\x02\x01\x01\x04\x06public\xa2u\x02\x04HAR1\x02\x01\0\x02\x01\00g0e\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04YBrocade Backbone (System Mode: MLX), IronWare Version V5.1.0dT163 Compiled on Aug 19 2011| v/5.1.0dT163/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Foundry Networks|Brocade|Connectrix) ([ -~]{3,60})%s p/Brocade $1 SNMP/ d/switch/
# announcement: Recog
example q|0F\x02\x01\x01\x04\x06public\xa29\x02\x04HAR1\x02\x01\0\x02\x01\00+0)\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x1dFoundry Networks EdgeIron 24G| p/Brocade EdgeIron 24G SNMP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Extreme Networks )?(ExtremeXOS|EXOS)[ -~]*?version ([\w.-]+)%s p/Extreme Networks SNMP/ v/$2/ o/ExtremeXOS/ d/switch/ cpe:/o:extremenetworks:exos:$2/
example q|0\x81\x84\x02\x01\x01\x04\x06public\xa2w\x02\x04HAR1\x02\x01\0\x02\x01\00i0g\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04[ExtremeXOS (X450G2-48p-10G4) version 16.2.3.5 16.2.3.5 by release-manager on Tue Jul 4 2017| v/16.2.3.5/ o/ExtremeXOS/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Dell (?:Networking )?(?:OS|Force10 OS|Force10 Networks Real Time Operating System Software))%s p/Dell Force10 SNMP/ d/switch/
example q|0W\x02\x01\x01\x04\x06public\xa2J\x02\x04HAR1\x02\x01\0\x02\x01\00<0:\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04.Dell Force10 OS\r\nOperating System Version: 1.0| d/switch/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Avaya (Cajun Switch|Inc\. - \S+)[ ,]+(?:Agent )?(?:SW version )?v?([\d.]+))%s p/Avaya $1 SNMP/ v/$2/ d/switch/
# announcement: Recog
example q|0I\x02\x01\x01\x04\x06public\xa2<\x02\x04HAR1\x02\x01\0\x02\x01\00.0,\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04 Avaya Cajun Switch Agent v5.2.10| v/5.2.10/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)BayStack ([\w-]+), version ([\w.]+)%s p/Nortel BayStack $1 SNMP/ v/$2/ d/switch/
# announcement: Recog
example q|0O\x02\x01\x01\x04\x06public\xa2B\x02\x04HAR1\x02\x01\0\x02\x01\00402\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04&BayStack 301, version 1.0.0 (96120629)| v/1.0.0/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Nortel|Avaya|Ethernet Routing Switch)[ -~]{0,60}?FW:([\w.]+) +SW:v([\w.]+)%s p/Nortel switch SNMP/ v/$2/ i/firmware $1/ d/switch/
example q|0f\x02\x01\x01\x04\x06public\xa2Y\x02\x04HAR1\x02\x01\0\x02\x01\00K0I\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04=Ethernet Routing Switch 4548GT HW:07 FW:5.1.0.7 SW:v5.1.1.016| v/5.1.1.016/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Nortel, ([ -~]{3,60}?),? (?:Software )?Release ([\w.-]+)%s p/Nortel $1 SNMP/ v/$2/ d/PBX/
# announcement: Recog
example q|0[\x02\x01\x01\x04\x06public\xa2N\x02\x04HAR1\x02\x01\0\x02\x01\00@0>\x06\x08+\x06\x01\x02\x01\x01\x01\0\x042Nortel, CS 1000 VGMC, Software Release IPL-4.50.88| v/IPL-4.50.88/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Image: rel/([\w.]+)%s p/Nortel router SNMP/ v/$1/ d/router/
# announcement: Recog
example q|0f\x02\x01\x01\x04\x06public\xa2Y\x02\x04HAR1\x02\x01\0\x02\x01\00K0I\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04=Image: rel/15.6.0.0/ Created on Thu Mar 31 18:08:57 EST 2005.| v/15.6.0.0/ d/router/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Cabletron (?:Systems, Inc\. )?([\w-]+) (?:Rev|Version) ([\w.]+))%s p/Cabletron $1 SNMP/ v/$2/ d/switch/
# announcement: Recog
example q|0[\x02\x01\x01\x04\x06public\xa2N\x02\x04HAR1\x02\x01\0\x02\x01\00@0>\x06\x08+\x06\x01\x02\x01\x01\x01\0\x042Cabletron 2E42-27 Rev 04.09.08 08/25/99--02:09 ofc| p/Cabletron 2E42-27 SNMP/ v/04.09.08/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Redback Networks (\w+)(?: OS)? (?:Release|Version) ([\w.-]+))%s p/Redback $1 SNMP/ v/$2/ d/router/
example q|0b\x02\x01\x01\x04\x06public\xa2U\x02\x04HAR1\x02\x01\0\x02\x01\00G0E\x06\x08+\x06\x01\x02\x01\x01\x01\0\x049Redback Networks AOS Release 6.0.9.12 MAINTENANCE RELEASE| v/6.0.9.12/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Total Access|NetVanta|TA)[ ]?(\w+)[ -~]{0,40}?Version: ([\w.]+)%s p/ADTRAN $1 SNMP/ v/$2/ d/router/
# announcement: Recog
example q|0o\x02\x01\x01\x04\x06public\xa2b\x02\x04HAR1\x02\x01\0\x02\x01\00T0R\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04FTotal Access 924e, Version: 14.06.00.E, Date: Tue Aug 14 22:38:20 2007| p/ADTRAN 924e SNMP/ v/14.06.00.E/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)ADTRAN ([ -~]{2,40})%s p/ADTRAN $1 SNMP/
# announcement: Recog
example q|0<\x02\x01\x01\x04\x06public\xa2/\x02\x04HAR1\x02\x01\0\x02\x01\00!0\x1f\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x13ADTRAN MX2800 STS-1| p/ADTRAN MX2800 STS-1 SNMP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Prestige|P-) ?(\w[\w-]+)%s p/ZyXEL Prestige $1 SNMP/ d/broadband router/
# announcement: Recog
example q|0:\x02\x01\x01\x04\x06public\xa2-\x02\x04HAR1\x02\x01\0\x02\x01\00\x1f0\x1d\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x11Prestige 660ME-61| p/ZyXEL Prestige 660ME-61 SNMP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)ZyWALL ([\w -]+)%s p/ZyXEL ZyWALL $1 SNMP/ d/firewall/
example q|07\x02\x01\x01\x04\x06public\xa2*\x02\x04HAR1\x02\x01\0\x02\x01\00\x1c0\x1a\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x0eZyWALL USG 100| p/ZyXEL ZyWALL USG 100 SNMP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)D-[Ll]ink(?: Corp\.)? ([ -~]*?Access Point)%s p/D-Link $1 SNMP/ d/WAP/
example q|0B\x02\x01\x01\x04\x06public\xa25\x02\x04HAR1\x02\x01\0\x02\x01\00'0%\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x19D-link Corp. Access Point| d/WAP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(D[EGIWX]S-\d\w+[\w/-]*)%s p/D-Link $1 SNMP/ d/switch/ cpe:/h:dlink:$1/
example q|0F\x02\x01\x01\x04\x06public\xa29\x02\x04HAR1\x02\x01\0\x02\x01\00+0)\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x1dDES-3526 Fast-Ethernet Switch| p/D-Link DES-3526 SNMP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:USW|UAP|US)[ -]([ -~]{2,40}?), firmware v?([\d.]+)%s p/Ubiquiti $1 SNMP/ v/$2/ d/switch/ o/Linux/
# announcement: Recog
example q|0[\x02\x01\x01\x04\x06public\xa2N\x02\x04HAR1\x02\x01\0\x02\x01\00@0>\x06\x08+\x06\x01\x02\x01\x01\x01\0\x042USW GigaBit Ethernet Switch, firmware v4.3.20.1129| p/Ubiquiti GigaBit Ethernet Switch SNMP/ v/4.3.20.1129/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)EdgeOS v([\w.-]+)%s p/Ubiquiti EdgeOS SNMP/ v/$1/ d/router/ o/Linux/
example q|0K\x02\x01\x01\x04\x06public\xa2>\x02\x04HAR1\x02\x01\0\x02\x01\0000.\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04"EdgeOS v1.10.7.5127989.181001.1227| d/router/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Vyatta (?:VyOS|VRouter)? ?([\w.-]+))%s p/Vyatta SNMP/ v/$1/ d/router/ o/Linux/
example q|0:\x02\x01\x01\x04\x06public\xa2-\x02\x04HAR1\x02\x01\0\x02\x01\00\x1f0\x1d\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x11Vyatta VyOS 1.1.7| v/1.1.7/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Symbol (\S+)[, ]+(?:HW=\S+ )?S(?:W=|/W rev:)([\w.-]+))%s p/Symbol $1 SNMP/ v/$2/ d/WAP/
# announcement: Recog
example q|0V\x02\x01\x01\x04\x06public\xa2I\x02\x04HAR1\x02\x01\0\x02\x01\00;09\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04-Symbol AP-7131 HW=E SW=4.0.3.0-010R MIB=01h18| p/Symbol AP-7131 SNMP/ v/4.0.3.0-010R/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Lantronix ([ -~]{2,40}?) V(?:ersion V)?([\d.]+[\w./]*)%s p/Lantronix $1 SNMP/ v/$2/ d/terminal server/
# announcement: Recog
example q|0[\x02\x01\x01\x04\x06public\xa2N\x02\x04HAR1\x02\x01\0\x02\x01\00@0>\x06\x08+\x06\x01\x02\x01\x01\x01\0\x042Lantronix MatchPort AR V1.1.0.0R7 (07111167G8D044)| p/Lantronix MatchPort AR SNMP/ v/1.1.0.0R7/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Lantronix ([ -~]{2,40})%s p/Lantronix $1 SNMP/ d/terminal server/
# announcement: Recog
example q|0?\x02\x01\x01\x04\x06public\xa22\x02\x04HAR1\x02\x01\0\x02\x01\00$0"\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x16Lantronix SLSLP 030005| d/terminal server/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Digi TransPort ([!-~]++)[ -~]*?Software Build Ver(\w+)%s p/Digi TransPort $1 SNMP/ v/$2/ d/router/
example q|0s\x02\x01\x01\x04\x06public\xa2f\x02\x04HAR1\x02\x01\0\x02\x01\00X0V\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04JDigi TransPort VC74-00S2-DE5-XX Ser#:1 Software Build Ver5099. Apr 16 2010| v/5099/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)DECserver ?([\w]*)%s p/DECserver $1 SNMP/ d/terminal server/
example q|0X\x02\x01\x01\x04\x06public\xa2K\x02\x04HAR1\x02\x01\0\x02\x01\00=0;\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04/DECserver 90TL V1.1A BL45-11 ROM 2.0.0 LAT V5.1| p/DECserver 90TL SNMP/
# Power: APC, Eaton, Raritan, Liebert.
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)APC Web/SNMP Management Card \(MB:v([\w.]+) PF:v([\w.]+) PN:(\S+) AF1:v([\w.]+)[ -~]*?MN:(\S+)%s p/APC $5 SNMP/ v/$4/ i/AOS $2/ d/power-device/
example q|0\x81\xc0\x02\x01\x01\x04\x06public\xa2\x81\xb2\x02\x04HAR1\x02\x01\0\x02\x01\00\x81\xa30\x81\xa0\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x81\x93APC Web/SNMP Management Card (MB:v4.1.0 PF:v6.5.0 PN:apc_hw05_aos_650.bin AF1:v6.5.0 AN1:apc_hw05_sumx_650.bin MN:AP9630 HR:05 SN: 0 MD:01/01/2017)| p/APC AP9630 SNMP/ v/6.5.0/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)APC ([ -~]{3,100})%s p/APC SNMP/ i/$1/ d/power-device/
example q|0S\x02\x01\x01\x04\x06public\xa2F\x02\x04HAR1\x02\x01\0\x02\x01\00806\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04*APC Embedded PowerNet SNMP Agent (SW v2.2)| d/power-device/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(Evolution [ -~]{1,40}|Eaton [ -~]{3,60})%s p/Eaton $1 SNMP/ d/power-device/
# announcement: Recog
example q|07\x02\x01\x01\x04\x06public\xa2*\x02\x04HAR1\x02\x01\0\x02\x01\00\x1c0\x1a\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x0eEvolution 1550| p/Eaton Evolution 1550 SNMP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Raritan (Dominion \w+) - Firmware Version ([\w-]+)%s p/Raritan $1 SNMP/ v/$2/ d/power-device/
# announcement: Recog
example q|0V\x02\x01\x01\x04\x06public\xa2I\x02\x04HAR1\x02\x01\0\x02\x01\00;09\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04-Raritan Dominion PX - Firmware Version 010300| v/010300/
# Printers: maker, model, sometimes versions of controller, engine and network card.
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:RICOH|Ricoh) ([ -~]{2,50}?) (?:Ver )?(\d+\.[\d.]+) / %s p/Ricoh $1 SNMP/ v/$2/ d/printer/
example q|0e\x02\x01\x01\x04\x06public\xa2X\x02\x04HAR1\x02\x01\0\x02\x01\00J0H\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04<RICOH imagio MP C6001 1.05.1 / RICOH Network Printer C model| p/Ricoh imagio MP C6001 SNMP/ v/1.05.1/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(LANIER|NRG|SAVIN|Gestetner|infotec|Savin) ([ -~]{2,50}?)(?: (\d+\.[\d.]+))? / %s p/$1 $2 SNMP/ d/printer/
example q|0\\\x02\x01\x01\x04\x06public\xa2O\x02\x04HAR1\x02\x01\0\x02\x01\00A0?\x06\x08+\x06\x01\x02\x01\x01\x01\0\x043LANIER LD335c 1.27 / LANIER Network Printer C model| p/LANIER LD335c SNMP/ d/printer/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Savin|Gestetner|Oce|IBM InfoPrint|IBM Infoprint) ?([ -~]{2,50})%s i/$1/ d/printer/
# announcement: Recog
example q|05\x02\x01\x01\x04\x06public\xa2(\x02\x04HAR1\x02\x01\0\x02\x01\00\x1a0\x18\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x0cSavin 9965DP| d/printer/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:X(?:erox|EROX) ([ -~]{2,60}?)(?:;| - | v\d)[ -~]*?(?:System Software |SS |ESS ?|Net ?)?(\d+\.[\d.-]+))%s p/Xerox $1 SNMP/ v/$2/ d/printer/
example q|0i\x02\x01\x01\x04\x06public\xa2\\\x02\x04HAR1\x02\x01\0\x02\x01\00N0L\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04@Xerox B1025 Multifunction Printer; SS 75.000.77.000, NC V4.00.50| p/Xerox B1025 Multifunction Printer SNMP/ v/75.000.77.000/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:X(?:erox|EROX) ([ -~]{2,70}))%s p/Xerox SNMP/ i/Xerox $1/ d/printer/
example q|09\x02\x01\x01\x04\x06public\xa2,\x02\x04HAR1\x02\x01\0\x02\x01\00\x1e0\x1c\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x10Xerox WorkCentre| d/printer/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:EPSON|Epson) ([ -~]{2,60}?)(?:; ESS ([\w.]+)|$)%s p/Epson $1 SNMP/ d/printer/
example q|06\x02\x01\x01\x04\x06public\xa2)\x02\x04HAR1\x02\x01\0\x02\x01\00\x1b0\x19\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\rEPSON LP-M720| p/Epson LP-M720 SNMP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Lexmark|LEXMARK) ([ -~]{2,50}?)[ ,;]+(?:version|Version) ([\w.]+)%s p/Lexmark $1 SNMP/ v/$2/ d/printer/
# announcement: Recog
example q|0]\x02\x01\x01\x04\x06public\xa2P\x02\x04HAR1\x02\x01\0\x02\x01\00B0@\x06\x08+\x06\x01\x02\x01\x01\x01\0\x044Lexmark Optra K 1220 Version 1.9.14 Ethernet 10/100.| p/Lexmark Optra K 1220 SNMP/ v/1.9.14/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Lexmark|MarkNet|LEXMARK) ?([ -~]{2,70})%s p/Lexmark SNMP/ i/$1/ d/printer/
example q|0R\x02\x01\x01\x04\x06public\xa2E\x02\x04HAR1\x02\x01\0\x02\x01\00705\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04)Lexmark X560n; Net 11.77,ESS 200805220849| d/printer/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Canon|CANON)(?: Inc\.,)? ([ -~]{2,60}?)(?: Printer)? /P%s p/Canon $1 SNMP/ d/printer/
# announcement: Recog
example q|0;\x02\x01\x01\x04\x06public\xa2.\x02\x04HAR1\x02\x01\0\x02\x01\00 0\x1e\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x12Canon iPR C1-T1 /P| p/Canon iPR C1-T1 SNMP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Canon Network Camera (\S+)%s p/Canon $1 SNMP/ d/webcam/
# announcement: Recog
example q|0D\x02\x01\x01\x04\x06public\xa27\x02\x04HAR1\x02\x01\0\x02\x01\00)0'\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x1bCanon Network Camera VB-C60| p/Canon VB-C60 SNMP/ d/webcam/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)KONICA MINOLTA ([ -~]{2,60})%s p/Konica Minolta $1 SNMP/ d/printer/
# announcement: Recog
example q|0C\x02\x01\x01\x04\x06public\xa26\x02\x04HAR1\x02\x01\0\x02\x01\00(0&\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x1aKONICA MINOLTA bizhub C351| p/Konica Minolta bizhub C351 SNMP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)KYOCERA (?:MITA )?([ -~]{2,60})%s p/Kyocera SNMP/ i/$1/ d/printer/
# announcement: Recog
example q|0L\x02\x01\x01\x04\x06public\xa2?\x02\x04HAR1\x02\x01\0\x02\x01\0010/\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04#KYOCERA Printer I/F IB-23 Ver 1.1.0| p/Kyocera SNMP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:SHARP|Sharp) ([ -~]{2,60})%s p/Sharp $1 SNMP/ d/printer/
# announcement: Recog
example q|07\x02\x01\x01\x04\x06public\xa2*\x02\x04HAR1\x02\x01\0\x02\x01\00\x1c0\x1a\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x0eSHARP MX-M350N| p/Sharp MX-M350N SNMP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Brother|BROTHER) NC-(\w+),? ?(?:Firmware Ver\.([\w.]+))?%s p/Brother NC-$1 SNMP/ d/printer/
example q|0L\x02\x01\x01\x04\x06public\xa2?\x02\x04HAR1\x02\x01\0\x02\x01\0010/\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04#Brother NC-8300h, Firmware Ver.1.09| p/Brother NC-8300h SNMP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Samsung )+([ -~]{2,60}?); V([\w.]+)%s p/Samsung $1 SNMP/ v/$2/ d/printer/
example q|0a\x02\x01\x01\x04\x06public\xa2T\x02\x04HAR1\x02\x01\0\x02\x01\00F0D\x06\x08+\x06\x01\x02\x01\x01\x01\0\x048Samsung Samsung SCX-470x Series; V3.00.01.04 SEP-16-2011| p/Samsung SCX-470x Series SNMP/ v/3.00.01.04/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Dell ([ -~]{2,60}?);%s p/Dell $1 SNMP/ d/printer/
example q|0c\x02\x01\x01\x04\x06public\xa2V\x02\x04HAR1\x02\x01\0\x02\x01\00H0F\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04:Dell Color Laser 3110cn; Net 8.29, Controller 200604102121| p/Dell Color Laser 3110cn SNMP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:O(?:KI|ki) (?:OkiLAN )?([ -~]{2,60}?) Rev)%s p/Oki $1 SNMP/ d/print server/
example q|0^\x02\x01\x01\x04\x06public\xa2Q\x02\x04HAR1\x02\x01\0\x02\x01\00C0A\x06\x08+\x06\x01\x02\x01\x01\x01\0\x045OKI OkiLAN 6400e Rev. 10/100BASE Ethernet PrintServer| p/Oki 6400e SNMP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)AXIS (?:[ -~]*?)(\w*\d\w*)[;, ]%s p/AXIS $1 SNMP/ d/webcam/
example q|0H\x02\x01\x01\x04\x06public\xa2;\x02\x04HAR1\x02\x01\0\x02\x01\00-0+\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x1fAXIS M3045; Network Camera; 5.0| p/AXIS M3045 SNMP/
# Controllers.
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Siemens, SIMATIC (?:NET|S7), ([\w -]++), ([\w -]{1,48})[ -~]{0,100}?V\.?(\d[\d.]++))%s p/Siemens SIMATIC $1 SNMP/ v/$3/ i/$2/ d/specialized/ cpe:/h:siemens:simatic_s7/
example q|0\x7f\x02\x01\x01\x04\x06public\xa2r\x02\x04HAR1\x02\x01\0\x02\x01\00d0b\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04VSiemens, SIMATIC S7, CPU-1200, 6ES7 212-1BD30-0XB0, HW: 1, FW: V.2.2.0, SZVX2YU5006610| p/Siemens SIMATIC CPU-1200 SNMP/ v/2.2.0/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Allen-Bradley (\S+) ([ -~]{2,40}?) Series (\S+) Revision ([\w.]+)%s p/Allen-Bradley $1 SNMP/ v/$4/ i/$2 Series $3/ d/specialized/
# announcement: Recog
example q|0x\x02\x01\x01\x04\x06public\xa2k\x02\x04HAR1\x02\x01\0\x02\x01\00]0[\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04OAllen-Bradley 1747-L551/C SLC-5/05 Series C Revision 11 1747_slc 3.46 13-Jan-06| v/11/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Novell NetWare (\d[\d.]+)%s p/Novell NetWare SNMP/ v/$1/ o/NetWare/ cpe:/o:novell:netware:$1/
# announcement: Recog
example q|0O\x02\x01\x01\x04\x06public\xa2B\x02\x04HAR1\x02\x01\0\x02\x01\00402\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04&Novell NetWare 5.70.08 October 3, 2008| v/5.70.08/ o/NetWare/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Ascend|Lucent) ([ -~]{3,60})%s p/Lucent $1 SNMP/
example q|09\x02\x01\x01\x04\x06public\xa2,\x02\x04HAR1\x02\x01\0\x02\x01\00\x1e0\x1c\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x10Ascend Max-HP T1| p/Lucent Max-HP T1 SNMP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Alcatel(?:-Lucent)? ([ -~]{2,40}?) (\d+\.\d+[\w.]+)%s p/Alcatel-Lucent $1 SNMP/ v/$2/
example q|0S\x02\x01\x01\x04\x06public\xa2F\x02\x04HAR1\x02\x01\0\x02\x01\00806\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04*Alcatel-Lucent OS6450-P24 6.7.2.122.R08 GA| v/6.7.2.122.R08/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)TiMOS-\S-([\w.]+)%s p/Nokia TiMOS SNMP/ v/$1/ d/router/
example q|0Q\x02\x01\x01\x04\x06public\xa2D\x02\x04HAR1\x02\x01\0\x02\x01\00604\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04(TiMOS-C-15.0.R5 cpm/hops64 Nokia 7750 SR| v/15.0.R5/ d/router/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:BIG-IP|F5 )[ -~]*?([\d.]{3,})?%s p/F5 BIG-IP SNMP/ d/load balancer/ cpe:/a:f5:big-ip/
example q|04\x02\x01\x01\x04\x06public\xa2'\x02\x04HAR1\x02\x01\0\x02\x01\00\x190\x17\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x0bBIG-IP 4600| d/load balancer/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:ELTEX|(MES\d+\w*))%s p/Eltex SNMP/ d/switch/
example q|02\x02\x01\x01\x04\x06public\xa2%\x02\x04HAR1\x02\x01\0\x02\x01\00\x170\x15\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\tMES2124MB| d/switch/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:TP-LINK ([ -~]{2,50})|JetStream ([ -~]{2,50}))%s p/TP-Link SNMP/ d/switch/
example q|0T\x02\x01\x01\x04\x06public\xa2G\x02\x04HAR1\x02\x01\0\x02\x01\00907\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04+JetStream 24-Port Gigabit L2 Managed Switch| d/switch/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:NETGEAR|Netgear|ProSafe) ?([ -~]{2,60})%s p/Netgear SNMP/ i/$1/ d/switch/
example q|0M\x02\x01\x01\x04\x06public\xa2@\x02\x04HAR1\x02\x01\0\x02\x01\00200\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04$ProSafe 16-port Gigabit Smart Switch| d/switch/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:Linksys|LINKSYS) ([ -~]{2,60})%s p/Linksys $1 SNMP/
example q|07\x02\x01\x01\x04\x06public\xa2*\x02\x04HAR1\x02\x01\0\x02\x01\00\x1c0\x1a\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x0eLinksys WAP54G| p/Linksys WAP54G SNMP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Ciena ([ -~]{2,60})%s p/Ciena $1 SNMP/ d/switch/
example q|09\x02\x01\x01\x04\x06public\xa2,\x02\x04HAR1\x02\x01\0\x02\x01\00\x1e0\x1c\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x10Ciena SNMP Agent| d/switch/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)(?:TANDBERG|Polycom|PictureTel|LifeSize) ?([ -~]{2,60})%s i/$1/ d/media device/
example q|09\x02\x01\x01\x04\x06public\xa2,\x02\x04HAR1\x02\x01\0\x02\x01\00\x1e0\x1c\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x10TANDBERG MPS-MCU| d/media device/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)ShoreGear ([\w/]+)%s p/ShoreTel ShoreGear SNMP/ i/$1/ d/VoIP adapter/
# announcement: Recog
example q|08\x02\x01\x01\x04\x06public\xa2+\x02\x04HAR1\x02\x01\0\x02\x01\00\x1d0\x1b\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x0fShoreGear 60/12| p/ShoreTel ShoreGear SNMP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)Cisco(?: Systems,? Inc\.?)?,? +([ -~]{2,100})%s p/Cisco SNMP/ i/Cisco $1/
example q|08\x02\x01\x01\x04\x06public\xa2+\x02\x04HAR1\x02\x01\0\x02\x01\00\x1d0\x1b\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\x0fCisco Example 1| p/Cisco SNMP/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)HP ([ -~]{3,70})%s p/HP SNMP/ i/HP $1/
example q|03\x02\x01\x01\x04\x06public\xa2&\x02\x04HAR1\x02\x01\0\x02\x01\00\x180\x16\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\nHP Example| p/HP SNMP/
# net-snmp 5.9.3: sysObjectID is netSnmpAgentOIDs.10 (NET-SNMP-TC, linux), sysDescr what its owner wrote.
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,60}?\x06\x0a\x2b\x06\x01\x04\x01\x8f\x65\x64\x02\0\x04.(\d[\w.]{0,20})0.{1,3}?\x06\x08\x2b\x06\x01\x02\x01\x01\x02\0\x06\x0a\x2b\x06\x01\x04\x01\xbf\x08\x03\x02\x0a0.{1,3}?\x06\x08\x2b\x06\x01\x02\x01\x01\x05\0\x04.([\w.-]{1,64})0.{1,3}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)([ -~]{1,180})%s p/net-snmp/ v/$1/ i/$3/ h/$2/ o/Linux/ cpe:/a:net-snmp:net-snmp:$1/ cpe:/o:linux:linux_kernel/
example q|0}\x02\x01\x01\x04\x06public\xa2p\x02\x04HAR1\x02\x01\0\x02\x01\00b0\x13\x06\n+\x06\x01\x04\x01\x8fed\x02\0\x04\x055.9.30\x16\x06\x08+\x06\x01\x02\x01\x01\x02\0\x06\n+\x06\x01\x04\x01\xbf\x08\x03\x02\n0\x1c\x06\x08+\x06\x01\x02\x01\x01\x05\0\x04\x10snmp.lab.example0\x15\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\tLinux lab| p/net-snmp/ v/5.9.3/ i/Linux lab/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,60}?\x06\x0a\x2b\x06\x01\x04\x01\xbf\x08\x03\x02\x0a0.{1,3}?\x06\x08\x2b\x06\x01\x02\x01\x01\x05\0\x04.([\w.-]{1,64})0.{1,3}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)([ -~]{1,180})%s p/net-snmp/ i/$2/ h/$1/ o/Linux/ cpe:/a:net-snmp:net-snmp/ cpe:/o:linux:linux_kernel/
example q|0h\x02\x01\x01\x04\x06public\xa2[\x02\x04HAR1\x02\x01\0\x02\x01\00M0\x16\x06\x08+\x06\x01\x02\x01\x01\x02\0\x06\n+\x06\x01\x04\x01\xbf\x08\x03\x02\n0\x1c\x06\x08+\x06\x01\x02\x01\x01\x05\0\x04\x10snmp.lab.example0\x15\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04\tLinux lab| p/net-snmp/ i/Linux lab/
# No vendor known by its wording: the text goes into info, sysName is the host.
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x05\0\x04.([\w.-]{1,64})0.{1,3}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\0-\x7f]|\x81.|\x82..)([ -~]{1,180})%s i/$2/ h/$1/
example q|0v\x02\x01\x01\x04\x06public\xa2i\x02\x04HAR1\x02\x01\0\x02\x01\00[0\x15\x06\x08+\x06\x01\x02\x01\x01\x02\0\x06\t+\x06\x01\x04\x01\x81\xfdY\x010\x13\x06\x08+\x06\x01\x02\x01\x01\x05\0\x04\x07gadget10-\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04!Example Gadget 2000, firmware 1.0| i/Example Gadget 2000, firmware 1.0/ h/gadget1/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{12,300}?\x06\x08\x2b\x06\x01\x02\x01\x01\x01\0\x04(?:[\x01-\x7f]|\x81.|\x82..)([ -~]{1,180})%s i/$1/
example q|0J\x02\x01\x01\x04\x06public\xa2=\x02\x04HAR1\x02\x01\0\x02\x01\00/0-\x06\x08+\x06\x01\x02\x01\x01\x01\0\x04!Example Gadget 2000, firmware 1.0| i/Example Gadget 2000, firmware 1.0/
match snmp m%^0.{1,3}\x02\x01[\0\x01]\x04.{1,40}?\xa2.{8,60}?\x06\x08\x2b\x06\x01\x02\x01\x01\x05\0\x04.([\w.-]{1,64})%s h/$1/
example q|00\x02\x01\x01\x04\x06public\xa2#\x02\x04HAR1\x02\x01\0\x02\x01\00\x150\x13\x06\x08+\x06\x01\x02\x01\x01\x05\0\x04\x07gadget1| h/gadget1/
# Any other answer: GetResponse (0xa2), with its request id and error fields.
match snmp m%^0.{1,3}\x02\x01\0\x04.{1,40}?\xa2.{1,3}\x02[\x01-\x04].{1,4}\x02\x01[\0-\x12]\x02\x01.0%s i/SNMPv1/
example q|0+\x02\x01\0\x04\x06public\xa2\x1e\x02\x04HAR1\x02\x01\0\x02\x01\00\x100\x0e\x06\x08+\x06\x01\x02\x01\x01\x03\0C\x02\x01\0| i/SNMPv1/
match snmp m%^0.{1,3}\x02\x01\x01\x04.{1,40}?\xa2.{1,3}\x02[\x01-\x04].{1,4}\x02\x01[\0-\x12]\x02\x01.0%s i/SNMPv2c/
example q|0+\x02\x01\x01\x04\x06public\xa2\x1e\x02\x04HAR1\x02\x01\0\x02\x01\00\x100\x0e\x06\x08+\x06\x01\x02\x01\x01\x03\0C\x02\x01\0| i/SNMPv2c/

# RFC 3414 section 4, discovery: a version 3 request with an empty engine ID;
# the report has the engine's ID, which begins with the enterprise number.
Probe UDP SNMPv3Discovery q|0<\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\x04\x02\x01\x03\x04\x100\x0e\x04\0\x02\x01\0\x02\x01\0\x04\0\x04\0\x04\00\x12\x04\0\x04\0\xa0\x0c\x02\x02\0\xff\x02\x01\0\x02\x01\00\0|
ports 161,162
rarity 5
like m|^0.{1,3}\x02\x01\x030|s
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x1f\x88%s p/net-snmp/ i/SNMPv3/ 
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\x1f\x88\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\x1f\x88\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/net-snmp/ i/SNMPv3/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x00\x09%s p/Cisco SNMP/ i/SNMPv3/ d/router/
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\0\t\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\0\t\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/Cisco SNMP/ i/SNMPv3/ d/router/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x00\x0b%s p/HP SNMP/ i/SNMPv3/ 
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\0\x0b\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\0\x0b\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/HP SNMP/ i/SNMPv3/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x0a\x4c%s p/Juniper SNMP/ i/SNMPv3/ o/JUNOS/
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\nL\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\nL\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/Juniper SNMP/ i/SNMPv3/ o/JUNOS/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x3a\x8c%s p/MikroTik RouterOS SNMP/ i/SNMPv3/ o/RouterOS/ d/router/
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0:\x8c\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0:\x8c\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/MikroTik RouterOS SNMP/ i/SNMPv3/ o/RouterOS/ d/router/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x07\xdb%s p/Huawei SNMP/ i/SNMPv3/ 
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\x07\xdb\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\x07\xdb\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/Huawei SNMP/ i/SNMPv3/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x63\xa2%s p/H3C SNMP/ i/SNMPv3/ 
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0c\xa2\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0c\xa2\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/H3C SNMP/ i/SNMPv3/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x07\xc7%s p/Brocade SNMP/ i/SNMPv3/ 
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\x07\xc7\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\x07\xc7\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/Brocade SNMP/ i/SNMPv3/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x06\x34%s p/Brocade Fabric OS SNMP/ i/SNMPv3/ d/switch/
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\x064\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\x064\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/Brocade Fabric OS SNMP/ i/SNMPv3/ d/switch/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x19\x56%s p/Alcatel-Lucent SNMP/ i/SNMPv3/ 
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\x19V\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\x19V\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/Alcatel-Lucent SNMP/ i/SNMPv3/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x19\x7f%s p/Nokia SNMP/ i/SNMPv3/ d/router/
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\x19\x7f\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\x19\x7f\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/Nokia SNMP/ i/SNMPv3/ d/router/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x30\x44%s p/Fortinet SNMP/ i/SNMPv3/ d/firewall/
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\00D\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\00D\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/Fortinet SNMP/ i/SNMPv3/ d/firewall/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x63\x75%s p/Palo Alto Networks SNMP/ i/SNMPv3/ d/firewall/
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0cu\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0cu\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/Palo Alto Networks SNMP/ i/SNMPv3/ d/firewall/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x75\x71%s p/Arista SNMP/ i/SNMPv3/ d/switch/ o/EOS/
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0uq\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0uq\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/Arista SNMP/ i/SNMPv3/ d/switch/ o/EOS/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x07\x7c%s p/Extreme Networks SNMP/ i/SNMPv3/ d/switch/
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\x07\x7c\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\x07\x7c\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/Extreme Networks SNMP/ i/SNMPv3/ d/switch/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x07\xe5%s p/ucd-snmp/ i/SNMPv3/ 
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\x07\xe5\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\x07\xe5\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/ucd-snmp/ i/SNMPv3/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x01\x3e%s p/APC SNMP/ i/SNMPv3/ d/power-device/
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\x01>\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\x01>\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/APC SNMP/ i/SNMPv3/ d/power-device/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x03\x15%s p/NetApp SNMP/ i/SNMPv3/ d/storage-misc/
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\x03\x15\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\x03\x15\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/NetApp SNMP/ i/SNMPv3/ d/storage-misc/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x02\xa2%s p/Dell SNMP/ i/SNMPv3/ 
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\x02\xa2\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\x02\xa2\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/Dell SNMP/ i/SNMPv3/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x02\x81%s p/Lexmark SNMP/ i/SNMPv3/ d/printer/
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\x02\x81\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\x02\x81\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/Lexmark SNMP/ i/SNMPv3/ d/printer/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x00\xfd%s p/Xerox SNMP/ i/SNMPv3/ d/printer/
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\0\xfd\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\0\xfd\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/Xerox SNMP/ i/SNMPv3/ d/printer/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x1a\xdc%s p/VMware SNMP/ i/SNMPv3/ o/VMware ESXi/
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\x1a\xdc\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\x1a\xdc\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/VMware SNMP/ i/SNMPv3/ o/VMware ESXi/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x0d\x2f%s p/F5 BIG-IP SNMP/ i/SNMPv3/ d/load balancer/
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\r/\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\r/\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/F5 BIG-IP SNMP/ i/SNMPv3/ d/load balancer/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\xa0\x98%s p/Ubiquiti SNMP/ i/SNMPv3/ 
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\xa0\x98\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\xa0\x98\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/Ubiquiti SNMP/ i/SNMPv3/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x00\xab%s p/D-Link SNMP/ i/SNMPv3/ 
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\0\xab\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\0\xab\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/D-Link SNMP/ i/SNMPv3/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x11\xae%s p/Netgear SNMP/ i/SNMPv3/ 
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\x11\xae\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\x11\xae\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/Netgear SNMP/ i/SNMPv3/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x03\x7a%s p/ZyXEL SNMP/ i/SNMPv3/ 
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\x03z\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\x03z\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/ZyXEL SNMP/ i/SNMPv3/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x01\x6f%s p/Ricoh SNMP/ i/SNMPv3/ d/printer/
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\x01o\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\x01o\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/Ricoh SNMP/ i/SNMPv3/ d/printer/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x37\x63%s p/Cisco Wireless LAN Controller SNMP/ i/SNMPv3/ d/WAP/
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\07c\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\07c\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/Cisco Wireless LAN Controller SNMP/ i/SNMPv3/ d/WAP/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x39\xe7%s p/Aruba SNMP/ i/SNMPv3/ d/WAP/
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\09\xe7\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\09\xe7\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/Aruba SNMP/ i/SNMPv3/ d/WAP/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80\x00\x11\x3d%s p/Broadcom SNMP/ i/SNMPv3/ 
example q|0`\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1a0\x18\x04\t\x80\0\x11=\x80\xa1\xb2\xc3\xd4\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00,\x04\t\x80\0\x11=\x80\xa1\xb2\xc3\xd4\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| p/Broadcom SNMP/ i/SNMPv3/
match snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0.\x04[\x05-\x20]\x80(...)[\x01-\x05\x80-\xff]%s i/SNMPv3, enterprise $I(1,">")/
example q|0d\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x1c0\x1a\x04\x0b\x80\0~\xd9\x03\x02\0^\0S\x01\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00.\x04\x0b\x80\0~\xd9\x03\x02\0^\0S\x01\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| i/SNMPv3, enterprise 32473/
softmatch snmp m%^0.{1,3}\x02\x01\x030.{10,20}?\x02\x01\x03\x04.0%s i/SNMPv3/
example q|0N\x02\x01\x030\x11\x02\x04Ji\0\x01\x02\x03\0\xff\xe3\x04\x01\0\x02\x01\x03\x04\x110\x0f\x04\0\x02\x01\x04\x02\x02\x0e\x10\x04\0\x04\0\x04\00#\x04\0\x04\0\xa8\x1d\x02\x02\0\xff\x02\x01\0\x02\x01\00\x110\x0f\x06\n+\x06\x01\x06\x03\x0f\x01\x01\x04\0A\x01\x03| i/SNMPv3/

# UPnP Device Architecture 2.0 section 1.3.2, M-SEARCH for all devices.
Probe UDP SSDPSearch q|M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: "ssdp:discover"\r\nMX: 1\r\nST: ssdp:all\r\n\r\n|
ports 1900
rarity 4
like m|^M-SEARCH \* HTTP/1\.[01]\r\n|i
# SERVER: <os>/<version> UPnP/<version> <product>/<version> (section 1.3.3).
match upnp m%^(?:HTTP/1\.[01] 200 OK|NOTIFY \* HTTP/1\.[01])\r\n(?:[^\r\n]+\r\n)*?[sS][eE][rR][vV][eE][rR]: ?[ -~]*?MiniUPnPd/([\w.]+)%s p/MiniUPnPd/ v/$1/ cpe:/a:miniupnp_project:miniupnpd:$1/
example q|HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=1800\r\nEXT:\r\nLOCATION: http://192.0.2.1:49152/desc.xml\r\nSERVER: OpenWRT/OpenWrt UPnP/1.1 MiniUPnPd/2.2.3\r\nST: upnp:rootdevice\r\nUSN: uuid:00000000-0000-0000-0000-000000000001::upnp:rootdevice\r\n\r\n| p/MiniUPnPd/ v/2.2.3/
match upnp m%^(?:HTTP/1\.[01] 200 OK|NOTIFY \* HTTP/1\.[01])\r\n(?:[^\r\n]+\r\n)*?[sS][eE][rR][vV][eE][rR]: ?(?:Linux/([\w.+-]+),? UPnP/([\d.]+),? )?Portable SDK for UPnP devices/([\w.-]+)%s p/Portable SDK for UPnP devices/ v/$3/ cpe:/a:pupnp:portable_sdk_for_upnp:$3/
example q|HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=1800\r\nEXT:\r\nLOCATION: http://192.0.2.1:49152/desc.xml\r\nSERVER: Linux/3.10.14, UPnP/1.0, Portable SDK for UPnP devices/1.6.19\r\nST: upnp:rootdevice\r\nUSN: uuid:00000000-0000-0000-0000-000000000001::upnp:rootdevice\r\n\r\n| p/Portable SDK for UPnP devices/ v/1.6.19/
match upnp m%^(?:HTTP/1\.[01] 200 OK|NOTIFY \* HTTP/1\.[01])\r\n(?:[^\r\n]+\r\n)*?[sS][eE][rR][vV][eE][rR]: ?[ -~]*?Portable SDK for UPnP devices/ ?([\w.-]+)%s p/Portable SDK for UPnP devices/ v/$1/ cpe:/a:pupnp:portable_sdk_for_upnp:$1/
example q|HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=1800\r\nEXT:\r\nLOCATION: http://192.0.2.1:49152/desc.xml\r\nSERVER: Unspecified, UPnP/1.0, Portable SDK for UPnP devices/1.6.6\r\nST: upnp:rootdevice\r\nUSN: uuid:00000000-0000-0000-0000-000000000001::upnp:rootdevice\r\n\r\n| p/Portable SDK for UPnP devices/ v/1.6.6/
match upnp m%^(?:HTTP/1\.[01] 200 OK|NOTIFY \* HTTP/1\.[01])\r\n(?:[^\r\n]+\r\n)*?[sS][eE][rR][vV][eE][rR]: ?[ -~]*?MiniDLNA/([\w.-]+)%s p/MiniDLNA/ v/$1/ cpe:/a:readymedia_project:readymedia:$1/
example q|HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=1800\r\nEXT:\r\nLOCATION: http://192.0.2.1:49152/desc.xml\r\nSERVER: Debian DLNADOC/1.50 UPnP/1.0 MiniDLNA/1.3.2\r\nST: upnp:rootdevice\r\nUSN: uuid:00000000-0000-0000-0000-000000000001::upnp:rootdevice\r\n\r\n| p/MiniDLNA/ v/1.3.2/
match upnp m%^(?:HTTP/1\.[01] 200 OK|NOTIFY \* HTTP/1\.[01])\r\n(?:[^\r\n]+\r\n)*?[sS][eE][rR][vV][eE][rR]: ?[ -~]*?Sonos/([\w.-]+) \((\w+)\)%s p/Sonos/ v/$1/ i/$2/ d/media device/ o/Linux/
example q|HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=1800\r\nEXT:\r\nLOCATION: http://192.0.2.1:49152/desc.xml\r\nSERVER: Linux UPnP/1.0 Sonos/63.2-88230 (ZPS9)\r\nST: upnp:rootdevice\r\nUSN: uuid:00000000-0000-0000-0000-000000000001::upnp:rootdevice\r\n\r\n| p/Sonos/ v/63.2-88230/ i/ZPS9/
match upnp m%^(?:HTTP/1\.[01] 200 OK|NOTIFY \* HTTP/1\.[01])\r\n(?:[^\r\n]+\r\n)*?[sS][eE][rR][vV][eE][rR]: ?[ -~]*?IpBridge/([\w.]+)%s p/Philips Hue bridge/ v/$1/
example q|HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=1800\r\nEXT:\r\nLOCATION: http://192.0.2.1:49152/desc.xml\r\nSERVER: Linux/3.14.0 UPnP/1.0 IpBridge/1.50.0\r\nST: upnp:rootdevice\r\nUSN: uuid:00000000-0000-0000-0000-000000000001::upnp:rootdevice\r\n\r\n| p/Philips Hue bridge/ v/1.50.0/
match upnp m%^(?:HTTP/1\.[01] 200 OK|NOTIFY \* HTTP/1\.[01])\r\n(?:[^\r\n]+\r\n)*?[sS][eE][rR][vV][eE][rR]: ?Roku/?([\w.]*)%s p/Roku SSDP/ d/media device/
example q|HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=1800\r\nEXT:\r\nLOCATION: http://192.0.2.1:49152/desc.xml\r\nSERVER: Roku/9.4.0 UPnP/1.0 Roku/9.4.0\r\nST: upnp:rootdevice\r\nUSN: uuid:00000000-0000-0000-0000-000000000001::upnp:rootdevice\r\n\r\n| p/Roku SSDP/
match upnp m%^(?:HTTP/1\.[01] 200 OK|NOTIFY \* HTTP/1\.[01])\r\n(?:[^\r\n]+\r\n)*?[sS][eE][rR][vV][eE][rR]: ?[ -~]*?Microsoft-Windows/([\d.]+) UPnP/[\d.]+ UPnP-Device-Host/([\d.]+)%s p/Microsoft Windows UPnP/ v/$2/ i/Windows $1/ o/Windows/ cpe:/o:microsoft:windows/
example q|HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=1800\r\nEXT:\r\nLOCATION: http://192.0.2.1:49152/desc.xml\r\nSERVER: Microsoft-Windows/10.0 UPnP/1.0 UPnP-Device-Host/1.0\r\nST: upnp:rootdevice\r\nUSN: uuid:00000000-0000-0000-0000-000000000001::upnp:rootdevice\r\n\r\n| p/Microsoft Windows UPnP/ i/Windows 10.0/ o/Windows/
match upnp m%^(?:HTTP/1\.[01] 200 OK|NOTIFY \* HTTP/1\.[01])\r\n(?:[^\r\n]+\r\n)*?[sS][eE][rR][vV][eE][rR]: ?[ -~]*?AVM FRITZ!Box ([\w ]+?) (?:\(UI\) )?(\d+\.\d+\.\d+)%s p/AVM FRITZ!Box $1 SSDP/ v/$2/ d/broadband router/
example q|HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=1800\r\nEXT:\r\nLOCATION: http://192.0.2.1:49152/desc.xml\r\nSERVER: FRITZ!Box 7590 UPnP/1.0 AVM FRITZ!Box 7590 154.07.57\r\nST: upnp:rootdevice\r\nUSN: uuid:00000000-0000-0000-0000-000000000001::upnp:rootdevice\r\n\r\n| p/AVM FRITZ!Box 7590 SSDP/ v/154.07.57/
match upnp m%^(?:HTTP/1\.[01] 200 OK|NOTIFY \* HTTP/1\.[01])\r\n(?:[^\r\n]+\r\n)*?[sS][eE][rR][vV][eE][rR]: ?[ -~]*?Synology/DSM/([\w.-]+)%s p/Synology DSM/ d/storage-misc/ o/Linux/ h/$1/
example q|HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=1800\r\nEXT:\r\nLOCATION: http://192.0.2.1:49152/desc.xml\r\nSERVER: Synology/DSM/192.0.2.1\r\nST: upnp:rootdevice\r\nUSN: uuid:00000000-0000-0000-0000-000000000001::upnp:rootdevice\r\n\r\n| p/Synology DSM/
match upnp m%^(?:HTTP/1\.[01] 200 OK|NOTIFY \* HTTP/1\.[01])\r\n(?:[^\r\n]+\r\n)*?[sS][eE][rR][vV][eE][rR]: ?Linux/([\w.+-]+),? UPnP/[\d.]+,? ([\w !.-]{2,40}?)/([\w.-]+)%s p/$2/ v/$3/ i/Linux $1/ o/Linux/ cpe:/o:linux:linux_kernel:$1/
example q|HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=1800\r\nEXT:\r\nLOCATION: http://192.0.2.1:49152/desc.xml\r\nSERVER: Linux/4.9.0 UPnP/1.0 ExampleBox/2.1\r\nST: upnp:rootdevice\r\nUSN: uuid:00000000-0000-0000-0000-000000000001::upnp:rootdevice\r\n\r\n| p/ExampleBox/ v/2.1/ o/Linux/
match upnp m%^(?!.{0,400}?yeelight://)(?:HTTP/1\.[01] 200 OK|NOTIFY \* HTTP/1\.[01])\r\n(?:[^\r\n]+\r\n)*?[sS][eE][rR][vV][eE][rR]: ?[\w.+/ -]{1,60}?,? ?UPnP/[\d.]+,? ([\w !.-]{2,40}?)/([\w.-]+)%s p/$1/ v/$2/
example q|HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=1800\r\nEXT:\r\nLOCATION: http://192.0.2.1:49152/desc.xml\r\nSERVER: ExampleOS/1.0 UPnP/1.1 ExampleTV/3.0\r\nST: upnp:rootdevice\r\nUSN: uuid:00000000-0000-0000-0000-000000000001::upnp:rootdevice\r\n\r\n| p/ExampleTV/ v/3.0/
match upnp m%^(?!.{0,400}?yeelight://)(?:HTTP/1\.[01] 200 OK|NOTIFY \* HTTP/1\.[01])\r\n(?:[^\r\n]+\r\n)*?[sS][eE][rR][vV][eE][rR]: ?([ -~]{2,120})%s i/$1/
example q|HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=1800\r\nEXT:\r\nLOCATION: http://192.0.2.1:49152/desc.xml\r\nSERVER: something else\r\nST: upnp:rootdevice\r\nUSN: uuid:00000000-0000-0000-0000-000000000001::upnp:rootdevice\r\n\r\n| i/something else/
softmatch upnp m%^(?:HTTP/1\.[01] 200 OK|NOTIFY \* HTTP/1\.[01])\r\n(?:[^\r\n]+\r\n)*?(?:USN|ST|NTS): ?%is
example q|HTTP/1.1 200 OK\r\nST: upnp:rootdevice\r\nUSN: uuid:1\r\n\r\n|

# DMTF ASF 2.0 section 3.2.4.2, RMCP presence ping; the pong has the IANA
# number of the maker and says whether IPMI is supported.
Probe UDP RMCPPing q|\x06\0\xff\x06\0\0\x11\xbe\x80\0\0\0|
ports 623,664
rarity 5
like m|^\x06\0[\0-\xff]\x06\0\0\x11\xbe\x80|s
match asf-rmcp m|^\x06\0\xff\x06\0\0\x11\xbe\x40.\0\x10(....).{4}\x81|s i/IPMI, enterprise $I(1,">")/ d/remote management/
example q|\x06\0\xff\x06\0\0\x11\xbe@\0\0\x10\0\0\x11\xbe\0\0\0\0\x81\0\0\0\0\0\0\0| i/IPMI, enterprise 4542/ d/remote management/
match asf-rmcp m|^\x06\0\xff\x06\0\0\x11\xbe\x40.\0\x10|s d/remote management/
example q|\x06\0\xff\x06\0\0\x11\xbe@\0\0\x10\0\0\x01W\0\0\0\0\x01\0\0\0\0\0\0\0| d/remote management/
# IPMI 2.0 section 22.13, Get Channel Authentication Capabilities.
Probe UDP IPMIAuthCaps q|\x06\0\xff\x07\0\0\0\0\0\0\0\0\0\x09\x20\x18\xc8\x81\0\x38\x8e\x04\xb5|
ports 623
rarity 6
like m|^\x06\0\xff\x07[\0\x06].{8,}|s
match asf-rmcp m=^\x06\0\xff\x07\0.{9}\x81\x1c.\x20.\x38\0.[\x80-\xff].[\x02\x03]=s i/IPMI 2.0/ d/remote management/
example q|\x06\0\xff\x07\0\0\0\0\0\0\0\0\0\x10\x81\x1cc \08\0\x01\x84\x1c\x03\0\0\0\0\0\0| i/IPMI 2.0/ d/remote management/
match asf-rmcp m=^\x06\0\xff\x07\0.{9}\x81\x1c.\x20.\x38\0=s i/IPMI 1.5/ d/remote management/
example q|\x06\0\xff\x07\0\0\0\0\0\0\0\0\0\x10\x81\x1cc \08\0\x01\x15\x04\0\0\0\0\0\0\0| i/IPMI 1.5/
# check: no-literal because the RMCP header has three constant bytes and a sequence
softmatch asf-rmcp m=^\x06\0[\0-\xff]\x07[\0\x06].{8}=s
example q|\x06\0\xff\x07\x06\x11\0\0\0\0\0\0\0\0\0\0|

# OASIS WS-Discovery 1.1 section 5.2, Probe without types.
Probe UDP WSDProbe q|<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing" xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery"><s:Header><a:Action>http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe</a:Action><a:MessageID>urn:uuid:48415249-0000-4000-8000-000000000001</a:MessageID><a:To>urn:schemas-xmlsoap-org:ws:2005:04:discovery</a:To></s:Header><s:Body><d:Probe/></s:Body></s:Envelope>|
ports 3702
rarity 6
like m%^<\?xml [^>]*>.{0,1500}/discovery/(?:Probe|Resolve)<%s
match ws-discovery m=^<\?xml .{0,2500}NetworkVideoTransmitter.{0,1500}onvif://www\.onvif\.org/hardware/([\w.-]+)=s p/ONVIF camera/ i/$1/ d/webcam/
example q|<?xml version="1.0"?><s:Envelope><d:ProbeMatches><d:Types>dn:NetworkVideoTransmitter</d:Types><d:Scopes>onvif://www.onvif.org/hardware/CAM-1</d:Scopes></d:ProbeMatches></s:Envelope>| i/CAM-1/ d/webcam/
match ws-discovery m=^<\?xml .{0,2500}NetworkVideoTransmitter=s p/ONVIF camera/ d/webcam/
example q|<?xml version="1.0"?><s:Envelope><d:ProbeMatches><d:Types>dn:NetworkVideoTransmitter</d:Types></d:ProbeMatches></s:Envelope>| d/webcam/
match ws-discovery m=^<\?xml .{0,2500}PrintDeviceType=s d/printer/
example q|<?xml version="1.0"?><s:Envelope><d:ProbeMatches><d:Types>wprt:PrintDeviceType</d:Types></d:ProbeMatches></s:Envelope>| d/printer/
match ws-discovery m=^<\?xml .{0,2500}pub:Computer=s i/computer/
example q|<?xml version="1.0"?><s:Envelope><d:ProbeMatches><d:Types>wsdp:Device pub:Computer</d:Types></d:ProbeMatches></s:Envelope>| i/computer/
softmatch ws-discovery m=^<\?xml .{0,1500}/discovery/(?:ProbeMatches|Hello|Bye|ResolveMatches)<=s
example q|<?xml version="1.0"?><a:Action>http://schemas.xmlsoap.org/ws/2005/04/discovery/ProbeMatches</a:Action>|

# Zabbix protocol: "ZBXD", flags 1, eight bytes of length; key agent.version.
Probe TCP ZabbixAgentVersion q|ZBXD\x01\r\0\0\0\0\0\0\0agent.version|
ports 10050,10051
rarity 7
like m%^(?:ZBXD[\x01\x03\x05].{8}[\w.{"]|(?:agent|system|vfs|net|proc)\.[\w.\[\],:/]+\n)%s
match zabbix m|^ZBXD\x01.\0{7}(\d++\.\d++\.\d++[\w.]*+)$|s p/Zabbix agent/ v/$1/ cpe:/a:zabbix:zabbix:$1/
example q|ZBXD\x01\x05\0\0\0\0\0\0\06.0.9| p/Zabbix agent/ v/6.0.9/
match zabbix m%^ZBXD\x01.{8}\{"response":"(?:success|failed)"%s p/Zabbix server or proxy/ cpe:/a:zabbix:zabbix/
example q|ZBXD\x01\x16\0\0\0\0\0\0\0{"response":"success"}| p/Zabbix server or proxy/
match zabbix m|^ZBXD[\x01\x03\x05].{8}|s p/Zabbix/ cpe:/a:zabbix:zabbix/
example q|ZBXD\x01\x01\0\0\0\0\0\0\01| p/Zabbix/

# NRPE version 2: packet version 2, type 1 (query), CRC 32, result, buffer of
# 1024 bytes with the command "_NRPE_CHECK"; the answer names the daemon.
Probe TCP NRPECheck q|\0\x02\0\x01\xd4g?\0\0\0_NRPE_CHECK\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|
ports 5666
rarity 8
like m|^\0[\x02-\x04]\0\x01.{4}..[\w!]|s
match nrpe m|^\0[\x02-\x04]\0\x02.{4}\0[\0-\x03].{0,8}?NRPE v(\d[\w.-]+)\0|s p/Nagios NRPE/ v/$1/ cpe:/a:nagios:remote_plug_in_executor:$1/
example q|\0\x02\0\x02\x124Vx\0\0NRPE v4.1.0\0| p/Nagios NRPE/ v/4.1.0/
match nrpe m|^\0[\x02-\x04]\0\x02.{4}\0[\0-\x03].{0,8}?NRPE: |s p/Nagios NRPE/ cpe:/a:nagios:remote_plug_in_executor/
example q|\0\x02\0\x02\x124Vx\0\x03NRPE: Command '_X' not defined\0| p/Nagios NRPE/
