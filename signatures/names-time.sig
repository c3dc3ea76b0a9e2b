# Names, addresses and time: DNS (over UDP and TCP), mDNS, LLMNR, NetBIOS name
# service, NTP, DHCP.  Every DNS answer has the same header; the name of the
# server's software is only told on request (version.bind, class CHAOS).
#
# covers: DNS
# covers: DNS over TLS
# covers: mDNS / DNS-SD
# covers: LLMNR
# covers: NetBIOS name service
# covers: NTP
# covers: DHCPv4
# covers: DHCP client (option 60/55)

# RFC 4892 section 2 and RFC 1035 section 4: TXT query, class CHAOS, for
# version.bind.
Probe UDP DNSVersionBind q|\x124\0\0\0\x01\0\0\0\0\0\0\x07version\x04bind\0\0\x10\0\x03|
ports 53,1967,2967,26198
rarity 1
like m|^..[\0\x01][\0\x10\x20\x30]\0\x01\0\0\0\0\0[\0\x01]\x07version\x04bind\0\0\x10\0\x03|si
# Any query of a resolver or stub: one question, at most one additional record.
like m%^..[\0\x01][\0\x10\x20\x30]\0\x01\0\0\0\0\0[\0\x01](?:[\x01-\x3f][\w*-]|\0\0)%s
# Server status request (opcode 2) and dynamic update (opcode 5).
like m|^..[\x10\x28][\0\x10]\0[\0\x01]\0[\0-\x09]\0.\0[\0-\x02]|s
# BIND packages of Red Hat and its relatives: "<version>-RedHat-<package>.<dist>".
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(\d+\.[\w.-]+?)-RedHat-([\w.-]+\.el(\d+)[\w.]*)%s p/ISC BIND/ v/$1/ i/RedHat Enterprise Linux $3, $2/ o/Linux/ cpe:/a:isc:bind:$1/ cpe:/o:redhat:enterprise_linux:$3/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0&%9.11.4-P2-RedHat-9.11.4-26.P2.el7_9.5| p/ISC BIND/ v/9.11.4-P2/ i/RedHat Enterprise Linux 7, 9.11.4-26.P2.el7_9.5/ o/Linux/ cpe:/a:isc:bind:9.11.4-p2/ cpe:/o:redhat:enterprise_linux:7/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(\d+\.[\w.-]+?)-RedHat-([\w.-]+\.fc(\d+)[\w.]*)%s p/ISC BIND/ v/$1/ i/Fedora Core $3, $2/ o/Linux/ cpe:/a:isc:bind:$1/ cpe:/o:fedoraproject:fedora_core:$3/
# announcement: Recog
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0"!9.10.4-P8-RedHat-9.10.4-4.P8.fc25| p/ISC BIND/ v/9.10.4-P8/ i/Fedora Core 25, 9.10.4-4.P8.fc25/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(\d+\.[\w.-]+?)-RedHat-([\w.-]+\.amzn(\d+)[\w.]*)%s p/ISC BIND/ v/$1/ i/Amazon Linux $3, $2/ o/Linux/ cpe:/a:isc:bind:$1/ cpe:/o:amazon:linux:$3/
# announcement: Recog
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0('9.8.2rc1-RedHat-9.8.2-0.37.rc1.45.amzn1| p/ISC BIND/ v/9.8.2rc1/ i/Amazon Linux 1, 9.8.2-0.37.rc1.45.amzn1/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(\d+\.[\w.-]+?)-RedHat-([\w.-]+)%s p/ISC BIND/ v/$1/ i/Enterprise Linux package $2/ o/Linux/ cpe:/a:isc:bind:$1/
# announcement: Recog
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0! 9.9.9-P3-RedHat-9.9.9-2.1.alios6| p/ISC BIND/ v/9.9.9-P3/ i/Enterprise Linux package 9.9.9-2.1.alios6/ o/Linux/
# Debian, Raspbian and Ubuntu append package revision and distribution; P and
# S levels belong to the version.
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(?:BIND )?(\d+\.\d+\.\d+(?:-[PSW]\d+)?)-([\w.+~:-]*deb(\d+)u\d+)-Debian%s p/ISC BIND/ v/$1/ i/Debian $3, $2/ o/Linux/ cpe:/a:isc:bind:$1/ cpe:/o:debian:debian_linux:$3/
# announcement: Recog
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x1d\x1c9.11.5-P4-5.1+deb10u1-Debian| p/ISC BIND/ v/9.11.5-P4/ i/Debian 10, 5.1+deb10u1/ o/Linux/ cpe:/a:isc:bind:9.11.5-p4/ cpe:/o:debian:debian_linux:10/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(?:BIND )?(\d+\.\d+\.\d+(?:-[PSW]\d+)?)-([\w.+~:-]*deb(\d+)u\d+)-Raspbian%s p/ISC BIND/ v/$1/ i/Raspbian $3, $2/ o/Linux/ cpe:/a:isc:bind:$1/ cpe:/o:debian:debian_linux:$3/
# announcement: Recog
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x18\x179.9.5-9+deb8u7-Raspbian| p/ISC BIND/ v/9.9.5/ i/Raspbian 8, 9+deb8u7/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(?:BIND )?(\d+\.\d+\.\d+(?:-[PSW]\d+)?)-(?:([\w.+~:-]*)-)?Debian%s p/ISC BIND/ v/$1/ i/Debian/ o/Linux/ cpe:/a:isc:bind:$1/ cpe:/o:debian:debian_linux/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x11\x109.18.24-1-Debian| p/ISC BIND/ v/9.18.24/ i/Debian/ o/Linux/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(?:BIND )?(\d+\.\d+\.\d+(?:-[PSW]\d+)?)-(?:[\w.+~:-]*-)?Raspbian%s p/ISC BIND/ v/$1/ i/Raspbian/ o/Linux/ cpe:/a:isc:bind:$1/
# announcement: Recog
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x13\x129.10.3-P4-Raspbian| p/ISC BIND/ v/9.10.3-P4/ i/Raspbian/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(?:BIND )?(\d+\.\d+\.\d++[\w.+-]{0,32}?)-[\w.+~:-]{0,40}?zentyal%s p/ISC BIND/ v/$1/ i/Zentyal/ o/Linux/ cpe:/a:isc:bind:$1/
# announcement: Recog
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x18\x179.9.5-3-zentyal1-Ubuntu| p/ISC BIND/ v/9.9.5/ i/Zentyal/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(?:BIND )?(\d+\.\d+\.\d+(?:-[PSW]\d+)?)-(\d+ubuntu0\.(\d\d\.\d\d)[\w.+~:-]*)-Ubuntu%s p/ISC BIND/ v/$1/ i/Ubuntu $3, $2/ o/Linux/ cpe:/a:isc:bind:$1/ cpe:/o:canonical:ubuntu_linux:$3/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0 \x1f9.18.12-0ubuntu0.22.04.1-Ubuntu| p/ISC BIND/ v/9.18.12/ i/Ubuntu 22.04, 0ubuntu0.22.04.1/ o/Linux/ cpe:/a:isc:bind:9.18.12/ cpe:/o:canonical:ubuntu_linux:22.04/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(?:BIND )?(\d+\.\d+\.\d+(?:-[PSW]\d+)?)-(?:[\w.+~:-]*-)?Ubuntu%s p/ISC BIND/ v/$1/ i/Ubuntu/ o/Linux/ cpe:/a:isc:bind:$1/ cpe:/o:canonical:ubuntu_linux/
# announcement: Recog
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x11\x109.10.3-P4-Ubuntu| p/ISC BIND/ v/9.10.3-P4/ i/Ubuntu/ o/Linux/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Meta IP[ /]DNS (?:V[\d.]+ )?- BIND V([\w.-]+)%s p/Meta IP DNS/ v/$1/ i/BIND $1/
# announcement: Recog
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0-,Meta IP/DNS V4.1 - BIND V8.1.2 (Build 4704 )| p/Meta IP DNS/ v/8.1.2/
# BIND 8 and 9 as built from source.
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(?:BIND )?([89]\.\d+[\w.-]*?)(?:-NOESW)?(?:$|[^\w.-])%s p/ISC BIND/ v/$1/ cpe:/a:isc:bind:$1/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x07\x069.16.1| p/ISC BIND/ v/9.16.1/ cpe:/a:isc:bind:9.16.1/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.BIND (\d+\.[\w.-]+)%s p/ISC BIND/ v/$1/ cpe:/a:isc:bind:$1/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x0c\x0bBIND 4.9.11| p/ISC BIND/ v/4.9.11/
# dnsmasq answers "dnsmasq-<version>" since 2.0.
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.dnsmasq-(pi-hole-[v\w.+-]+)%s p/dnsmasq/ v/$1/ i/Pi-hole/ cpe:/a:pi-hole:pi-hole/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x18\x17dnsmasq-pi-hole-v2.90+1| p/dnsmasq/ v/pi-hole-v2.90+1/ i/Pi-hole/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.dnsmasq-(\d[\w.+-]*)%s p/dnsmasq/ v/$1/ cpe:/a:thekelleys:dnsmasq:$1/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\r\x0cdnsmasq-2.90| p/dnsmasq/ v/2.90/ cpe:/a:thekelleys:dnsmasq:2.90/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.dnsmasq%s p/dnsmasq/ cpe:/a:thekelleys:dnsmasq/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x10\x0fdnsmasq-UNKNOWN| p/dnsmasq/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.unbound (\d[\w.-]+)%s p/Unbound/ v/$1/ cpe:/a:nlnetlabs:unbound:$1/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x0f\x0eunbound 1.17.1| p/Unbound/ v/1.17.1/ cpe:/a:nlnetlabs:unbound:1.17.1/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.NSD (\d[\w.-]+)%s p/NLnet Labs NSD/ v/$1/ cpe:/a:nlnetlabs:nsd:$1/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\n\tNSD 4.6.1| p/NLnet Labs NSD/ v/4.6.1/
# version.server (RFC 4892 section 2.1 names id.server beside it) is asked of NSD and Unbound alone; NSD 4.6.1.
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07version\x06server\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03.{6}.NSD (\d[\w.-]+)%s p/NLnet Labs NSD/ v/$1/ cpe:/a:nlnetlabs:nsd:$1/
example q|\xfbi\x81\0\0\x01\0\x01\0\0\0\x01\x07version\x06server\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\n\tNSD 4.6.1\0\0)\x04\xd0\0\0\0\0\0\0| p/NLnet Labs NSD/ v/4.6.1/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.PowerDNS Authoritative Server (\d[\w.-]+)%s p/PowerDNS Authoritative Server/ v/$1/ cpe:/a:powerdns:authoritative:$1/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0QPPowerDNS Authoritative Server 4.7.3 (built Jan 1 2024 by root@build.example.org)| p/PowerDNS Authoritative Server/ v/4.7.3/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.PowerDNS Recursor (\d[\w.-]+)%s p/PowerDNS Recursor/ v/$1/ cpe:/a:powerdns:recursor:$1/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\065PowerDNS Recursor 4.8.4 (built by buildd@example.org)| p/PowerDNS Recursor/ v/4.8.4/ cpe:/a:powerdns:recursor:4.8.4/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Served by P(?:ower|OWER)DNS (\d[\w.-]+)%s p/PowerDNS/ v/$1/ cpe:/a:powerdns:authoritative:$1/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0;:Served by POWERDNS 2.9.22 $Id: packethandler.cc 1321 ahu $| p/PowerDNS/ v/2.9.22/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Served by P(?:ower|OWER)DNS - %s p/PowerDNS/ cpe:/a:powerdns:authoritative/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0/.Served by PowerDNS - https://www.powerdns.com/| p/PowerDNS/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.dnsdist (\d[\w.-]+)%s p/PowerDNS dnsdist/ v/$1/ cpe:/a:powerdns:dnsdist:$1/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x0e\rdnsdist 1.8.0| p/PowerDNS dnsdist/ v/1.8.0/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Knot DNS (\d[\w.-]+)%s p/Knot DNS/ v/$1/ cpe:/a:nic:knot_dns:$1/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x0f\x0eKnot DNS 3.2.6| p/Knot DNS/ v/3.2.6/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Knot Resolver (\d[\w.-]+)%s p/Knot Resolver/ v/$1/ cpe:/a:nic:knot_resolver:$1/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x14\x13Knot Resolver 5.6.0| p/Knot Resolver/ v/5.6.0/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.CoreDNS-(\d[\w.-]+)%s p/CoreDNS/ v/$1/ cpe:/a:coredns.io:coredns:$1/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x0f\x0eCoreDNS-1.11.1| p/CoreDNS/ v/1.11.1/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.gdnsd(?:[ -](\d[\w.-]+))?%s p/gdnsd/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x06\x05gdnsd| p/gdnsd/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.YADIFA v?(\d[\w.-]+)%s p/YADIFA/ v/$1/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\r\x0cYADIFA 2.6.3| p/YADIFA/ v/2.6.3/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.SmartDNS (\S+)%s p/SmartDNS/ v/$1/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x10\x0fSmartDNS 1.2023| p/SmartDNS/ v/1.2023/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.MaraDNS[ _](\d[\w.-]+)%s p/MaraDNS/ v/$1/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x0f\x0eMaraDNS 2.0.16| p/MaraDNS/ v/2.0.16/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(?i:djbdns)[ -](\d[\w.]+)%s p/djbdns/ v/$1/ cpe:/a:d.j.bernstein:djbdns:$1/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x0c\x0bdjbdns 1.05| p/djbdns/ v/1.05/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(?i:djbdns)%s p/djbdns/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x07\x06djbdns| p/djbdns/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Nominum (Vantio CacheServe|Vantio|ANSPremier|ANS) (\d[\w.]+)%s p/Nominum $1/ v/$2/
# announcement: Recog
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0"!Nominum Vantio CacheServe 7.2.1.3| p/Nominum Vantio CacheServe/ v/7.2.1.3/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Incognito DNS Service (\d[\w.]+)%s p/Incognito DNS Service/ v/$1/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\021Incognito DNS Service 6.4.4.2 (built Aug 10 2015)| p/Incognito DNS Service/ v/6.4.4.2/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.UltraDNS Resolver%s p/UltraDNS Resolver/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x12\x11UltraDNS Resolver| p/UltraDNS Resolver/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.ZyWALL DNS%s p/ZyXEL ZyWALL DNS/ d/firewall/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x0b\nZyWALL DNS| p/ZyXEL ZyWALL DNS/ d/firewall/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Q9-([A-Z])-(\d[\w.]+)%s p/Quad9 DNS/ v/$2/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\t\x08Q9-P-6.0| p/Quad9 DNS/ v/6.0/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Atlas Anchor (\d[\w.]+)%s p/RIPE Atlas Anchor DNS/ v/$1/
# announcement: Recog
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x11\x10Atlas Anchor 0.1| p/RIPE Atlas Anchor DNS/ v/0.1/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Simple DNS Plus (\d[\w.]+)%s p/Simple DNS Plus/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x14\x13Simple DNS Plus 5.2| p/Simple DNS Plus/ v/5.2/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Technitium DNS Server(?: v?(\d[\w.]+))?%s p/Technitium DNS Server/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x16\x15Technitium DNS Server| p/Technitium DNS Server/
# Microsoft DNS of Windows Server 2025: version and build.
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (10\.0\.26100) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2025/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2025/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0$#Microsoft DNS 10.0.26100 (25804825)| p/Microsoft DNS/ v/10.0.26100/ o/Windows Server 2025/
# Microsoft DNS of Windows Server 2022: version and build.
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (10\.0\.20348) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2022/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2022/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0$#Microsoft DNS 10.0.20348 (25804825)| p/Microsoft DNS/ v/10.0.20348/ o/Windows Server 2022/
# Microsoft DNS of Windows Server 2019: version and build.
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (10\.0\.17763) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2019/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2019/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0$#Microsoft DNS 10.0.17763 (25804825)| p/Microsoft DNS/ v/10.0.17763/ o/Windows Server 2019/
# Microsoft DNS of Windows Server 2016: version and build.
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (10\.0\.14393) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2016/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2016/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0$#Microsoft DNS 10.0.14393 (25804825)| p/Microsoft DNS/ v/10.0.14393/ o/Windows Server 2016/
# Microsoft DNS of Windows Server 2012 R2: version and build.
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (6\.3\.9600) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2012 R2/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2012:r2/
# announcement: Recog
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0"!Microsoft DNS 6.3.9600 (25804825)| p/Microsoft DNS/ v/6.3.9600/ o/Windows Server 2012 R2/
# Microsoft DNS of Windows Server 2012: version and build.
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (6\.2\.9200) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2012/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2012/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0"!Microsoft DNS 6.2.9200 (25804825)| p/Microsoft DNS/ v/6.2.9200/ o/Windows Server 2012/
# Microsoft DNS of Windows Server 2008 R2 SP1: version and build.
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (6\.1\.7601) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2008 R2 SP1/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2008:r2:sp1/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0"!Microsoft DNS 6.1.7601 (25804825)| p/Microsoft DNS/ v/6.1.7601/ o/Windows Server 2008 R2 SP1/
# Microsoft DNS of Windows Server 2008 R2: version and build.
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (6\.1\.7600) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2008 R2/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2008:r2/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0"!Microsoft DNS 6.1.7600 (25804825)| p/Microsoft DNS/ v/6.1.7600/ o/Windows Server 2008 R2/
# Microsoft DNS of Windows Server 2008 SP2: version and build.
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (6\.0\.6002) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2008 SP2/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2008:sp2/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0"!Microsoft DNS 6.0.6002 (25804825)| p/Microsoft DNS/ v/6.0.6002/ o/Windows Server 2008 SP2/
# Microsoft DNS of Windows Server 2008 SP1: version and build.
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (6\.0\.6001) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2008 SP1/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2008:sp1/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0"!Microsoft DNS 6.0.6001 (25804825)| p/Microsoft DNS/ v/6.0.6001/ o/Windows Server 2008 SP1/
# Microsoft DNS of Windows Server 2003: version and build.
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (5\.2\.3790) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2003/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2003/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0"!Microsoft DNS 5.2.3790 (25804825)| p/Microsoft DNS/ v/5.2.3790/ o/Windows Server 2003/
# Microsoft DNS of Windows 2000: version and build.
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (5\.0\.2195) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows 2000/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_2000/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0"!Microsoft DNS 5.0.2195 (25804825)| p/Microsoft DNS/ v/5.0.2195/ o/Windows 2000/
match domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (\d+\.\d+\.\d+)%s p/Microsoft DNS/ v/$1/ o/Windows/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0$#Microsoft DNS 10.0.19041 (4A610001)| p/Microsoft DNS/ v/10.0.19041/ o/Windows/
# A text that names no software: the operator chose it.
softmatch domain m%^..[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.([ -~]{1,200})%s i/version text $1/
example q|\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x16\x15none of your business| i/version text none of your business/

# RFC 1035 section 4.2.2: the same with two bytes of length.
Probe TCP DNSVersionBindTCP q|\0\x1e\x124\0\0\0\x01\0\0\0\0\0\0\x07version\x04bind\0\0\x10\0\x03|
ports 53
rarity 3
like m|^\0[\x0c-\xff]..[\0\x01][\0\x10\x20\x30]\0\x01\0\0\0\0\0[\0\x01][\x01-\x3f][\w*-]|s
like m|^\0[\x0c-\xff]..[\x10\x28][\0\x10]\0[\0\x01]\0[\0-\x09]\0.\0[\0-\x02]|s
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(\d+\.[\w.-]+?)-RedHat-([\w.-]+\.el(\d+)[\w.]*)%s p/ISC BIND/ v/$1/ i/RedHat Enterprise Linux $3, $2/ o/Linux/ cpe:/a:isc:bind:$1/ cpe:/o:redhat:enterprise_linux:$3/
example q|\0P\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0&%9.11.4-P2-RedHat-9.11.4-26.P2.el7_9.5| p/ISC BIND/ v/9.11.4-P2/ i/RedHat Enterprise Linux 7, 9.11.4-26.P2.el7_9.5/ o/Linux/ cpe:/a:isc:bind:9.11.4-p2/ cpe:/o:redhat:enterprise_linux:7/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(\d+\.[\w.-]+?)-RedHat-([\w.-]+\.fc(\d+)[\w.]*)%s p/ISC BIND/ v/$1/ i/Fedora Core $3, $2/ o/Linux/ cpe:/a:isc:bind:$1/ cpe:/o:fedoraproject:fedora_core:$3/
# announcement: Recog
example q|\0L\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0"!9.10.4-P8-RedHat-9.10.4-4.P8.fc25| p/ISC BIND/ v/9.10.4-P8/ i/Fedora Core 25, 9.10.4-4.P8.fc25/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(\d+\.[\w.-]+?)-RedHat-([\w.-]+\.amzn(\d+)[\w.]*)%s p/ISC BIND/ v/$1/ i/Amazon Linux $3, $2/ o/Linux/ cpe:/a:isc:bind:$1/ cpe:/o:amazon:linux:$3/
# announcement: Recog
example q|\0R\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0('9.8.2rc1-RedHat-9.8.2-0.37.rc1.45.amzn1| p/ISC BIND/ v/9.8.2rc1/ i/Amazon Linux 1, 9.8.2-0.37.rc1.45.amzn1/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(\d+\.[\w.-]+?)-RedHat-([\w.-]+)%s p/ISC BIND/ v/$1/ i/Enterprise Linux package $2/ o/Linux/ cpe:/a:isc:bind:$1/
# announcement: Recog
example q|\0K\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0! 9.9.9-P3-RedHat-9.9.9-2.1.alios6| p/ISC BIND/ v/9.9.9-P3/ i/Enterprise Linux package 9.9.9-2.1.alios6/ o/Linux/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(?:BIND )?(\d+\.\d+\.\d+(?:-[PSW]\d+)?)-([\w.+~:-]*deb(\d+)u\d+)-Debian%s p/ISC BIND/ v/$1/ i/Debian $3, $2/ o/Linux/ cpe:/a:isc:bind:$1/ cpe:/o:debian:debian_linux:$3/
# announcement: Recog
example q|\0G\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x1d\x1c9.11.5-P4-5.1+deb10u1-Debian| p/ISC BIND/ v/9.11.5-P4/ i/Debian 10, 5.1+deb10u1/ o/Linux/ cpe:/a:isc:bind:9.11.5-p4/ cpe:/o:debian:debian_linux:10/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(?:BIND )?(\d+\.\d+\.\d+(?:-[PSW]\d+)?)-([\w.+~:-]*deb(\d+)u\d+)-Raspbian%s p/ISC BIND/ v/$1/ i/Raspbian $3, $2/ o/Linux/ cpe:/a:isc:bind:$1/ cpe:/o:debian:debian_linux:$3/
# announcement: Recog
example q|\0B\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x18\x179.9.5-9+deb8u7-Raspbian| p/ISC BIND/ v/9.9.5/ i/Raspbian 8, 9+deb8u7/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(?:BIND )?(\d+\.\d+\.\d+(?:-[PSW]\d+)?)-(?:([\w.+~:-]*)-)?Debian%s p/ISC BIND/ v/$1/ i/Debian/ o/Linux/ cpe:/a:isc:bind:$1/ cpe:/o:debian:debian_linux/
example q|\0;\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x11\x109.18.24-1-Debian| p/ISC BIND/ v/9.18.24/ i/Debian/ o/Linux/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(?:BIND )?(\d+\.\d+\.\d+(?:-[PSW]\d+)?)-(?:[\w.+~:-]*-)?Raspbian%s p/ISC BIND/ v/$1/ i/Raspbian/ o/Linux/ cpe:/a:isc:bind:$1/
# announcement: Recog
example q|\0=\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x13\x129.10.3-P4-Raspbian| p/ISC BIND/ v/9.10.3-P4/ i/Raspbian/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(?:BIND )?(\d+\.\d+\.\d++[\w.+-]{0,32}?)-[\w.+~:-]{0,40}?zentyal%s p/ISC BIND/ v/$1/ i/Zentyal/ o/Linux/ cpe:/a:isc:bind:$1/
# announcement: Recog
example q|\0B\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x18\x179.9.5-3-zentyal1-Ubuntu| p/ISC BIND/ v/9.9.5/ i/Zentyal/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(?:BIND )?(\d+\.\d+\.\d+(?:-[PSW]\d+)?)-(\d+ubuntu0\.(\d\d\.\d\d)[\w.+~:-]*)-Ubuntu%s p/ISC BIND/ v/$1/ i/Ubuntu $3, $2/ o/Linux/ cpe:/a:isc:bind:$1/ cpe:/o:canonical:ubuntu_linux:$3/
example q|\0J\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0 \x1f9.18.12-0ubuntu0.22.04.1-Ubuntu| p/ISC BIND/ v/9.18.12/ i/Ubuntu 22.04, 0ubuntu0.22.04.1/ o/Linux/ cpe:/a:isc:bind:9.18.12/ cpe:/o:canonical:ubuntu_linux:22.04/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(?:BIND )?(\d+\.\d+\.\d+(?:-[PSW]\d+)?)-(?:[\w.+~:-]*-)?Ubuntu%s p/ISC BIND/ v/$1/ i/Ubuntu/ o/Linux/ cpe:/a:isc:bind:$1/ cpe:/o:canonical:ubuntu_linux/
# announcement: Recog
example q|\0;\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x11\x109.10.3-P4-Ubuntu| p/ISC BIND/ v/9.10.3-P4/ i/Ubuntu/ o/Linux/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Meta IP[ /]DNS (?:V[\d.]+ )?- BIND V([\w.-]+)%s p/Meta IP DNS/ v/$1/ i/BIND $1/
# announcement: Recog
example q|\0W\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0-,Meta IP/DNS V4.1 - BIND V8.1.2 (Build 4704 )| p/Meta IP DNS/ v/8.1.2/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(?:BIND )?([89]\.\d+[\w.-]*?)(?:-NOESW)?(?:$|[^\w.-])%s p/ISC BIND/ v/$1/ cpe:/a:isc:bind:$1/
example q|\01\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x07\x069.16.1| p/ISC BIND/ v/9.16.1/ cpe:/a:isc:bind:9.16.1/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.BIND (\d+\.[\w.-]+)%s p/ISC BIND/ v/$1/ cpe:/a:isc:bind:$1/
example q|\06\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x0c\x0bBIND 4.9.11| p/ISC BIND/ v/4.9.11/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.dnsmasq-(pi-hole-[v\w.+-]+)%s p/dnsmasq/ v/$1/ i/Pi-hole/ cpe:/a:pi-hole:pi-hole/
example q|\0B\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x18\x17dnsmasq-pi-hole-v2.90+1| p/dnsmasq/ v/pi-hole-v2.90+1/ i/Pi-hole/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.dnsmasq-(\d[\w.+-]*)%s p/dnsmasq/ v/$1/ cpe:/a:thekelleys:dnsmasq:$1/
example q|\07\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\r\x0cdnsmasq-2.90| p/dnsmasq/ v/2.90/ cpe:/a:thekelleys:dnsmasq:2.90/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.dnsmasq%s p/dnsmasq/ cpe:/a:thekelleys:dnsmasq/
example q|\0:\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x10\x0fdnsmasq-UNKNOWN| p/dnsmasq/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.unbound (\d[\w.-]+)%s p/Unbound/ v/$1/ cpe:/a:nlnetlabs:unbound:$1/
example q|\09\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x0f\x0eunbound 1.17.1| p/Unbound/ v/1.17.1/ cpe:/a:nlnetlabs:unbound:1.17.1/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.NSD (\d[\w.-]+)%s p/NLnet Labs NSD/ v/$1/ cpe:/a:nlnetlabs:nsd:$1/
example q|\04\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\n\tNSD 4.6.1| p/NLnet Labs NSD/ v/4.6.1/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.PowerDNS Authoritative Server (\d[\w.-]+)%s p/PowerDNS Authoritative Server/ v/$1/ cpe:/a:powerdns:authoritative:$1/
example q|\0{\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0QPPowerDNS Authoritative Server 4.7.3 (built Jan 1 2024 by root@build.example.org)| p/PowerDNS Authoritative Server/ v/4.7.3/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.PowerDNS Recursor (\d[\w.-]+)%s p/PowerDNS Recursor/ v/$1/ cpe:/a:powerdns:recursor:$1/
example q|\0`\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\065PowerDNS Recursor 4.8.4 (built by buildd@example.org)| p/PowerDNS Recursor/ v/4.8.4/ cpe:/a:powerdns:recursor:4.8.4/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Served by P(?:ower|OWER)DNS (\d[\w.-]+)%s p/PowerDNS/ v/$1/ cpe:/a:powerdns:authoritative:$1/
example q|\0e\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0;:Served by POWERDNS 2.9.22 $Id: packethandler.cc 1321 ahu $| p/PowerDNS/ v/2.9.22/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Served by P(?:ower|OWER)DNS - %s p/PowerDNS/ cpe:/a:powerdns:authoritative/
example q|\0Y\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0/.Served by PowerDNS - https://www.powerdns.com/| p/PowerDNS/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.dnsdist (\d[\w.-]+)%s p/PowerDNS dnsdist/ v/$1/ cpe:/a:powerdns:dnsdist:$1/
example q|\08\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x0e\rdnsdist 1.8.0| p/PowerDNS dnsdist/ v/1.8.0/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Knot DNS (\d[\w.-]+)%s p/Knot DNS/ v/$1/ cpe:/a:nic:knot_dns:$1/
example q|\09\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x0f\x0eKnot DNS 3.2.6| p/Knot DNS/ v/3.2.6/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Knot Resolver (\d[\w.-]+)%s p/Knot Resolver/ v/$1/ cpe:/a:nic:knot_resolver:$1/
example q|\0>\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x14\x13Knot Resolver 5.6.0| p/Knot Resolver/ v/5.6.0/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.CoreDNS-(\d[\w.-]+)%s p/CoreDNS/ v/$1/ cpe:/a:coredns.io:coredns:$1/
example q|\09\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x0f\x0eCoreDNS-1.11.1| p/CoreDNS/ v/1.11.1/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.gdnsd(?:[ -](\d[\w.-]+))?%s p/gdnsd/
example q|\00\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x06\x05gdnsd| p/gdnsd/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.YADIFA v?(\d[\w.-]+)%s p/YADIFA/ v/$1/
example q|\07\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\r\x0cYADIFA 2.6.3| p/YADIFA/ v/2.6.3/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.SmartDNS (\S+)%s p/SmartDNS/ v/$1/
example q|\0:\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x10\x0fSmartDNS 1.2023| p/SmartDNS/ v/1.2023/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.MaraDNS[ _](\d[\w.-]+)%s p/MaraDNS/ v/$1/
example q|\09\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x0f\x0eMaraDNS 2.0.16| p/MaraDNS/ v/2.0.16/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(?i:djbdns)[ -](\d[\w.]+)%s p/djbdns/ v/$1/ cpe:/a:d.j.bernstein:djbdns:$1/
example q|\06\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x0c\x0bdjbdns 1.05| p/djbdns/ v/1.05/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.(?i:djbdns)%s p/djbdns/
example q|\01\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x07\x06djbdns| p/djbdns/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Nominum (Vantio CacheServe|Vantio|ANSPremier|ANS) (\d[\w.]+)%s p/Nominum $1/ v/$2/
# announcement: Recog
example q|\0L\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0"!Nominum Vantio CacheServe 7.2.1.3| p/Nominum Vantio CacheServe/ v/7.2.1.3/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Incognito DNS Service (\d[\w.]+)%s p/Incognito DNS Service/ v/$1/
example q|\0\\\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\021Incognito DNS Service 6.4.4.2 (built Aug 10 2015)| p/Incognito DNS Service/ v/6.4.4.2/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.UltraDNS Resolver%s p/UltraDNS Resolver/
example q|\0<\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x12\x11UltraDNS Resolver| p/UltraDNS Resolver/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.ZyWALL DNS%s p/ZyXEL ZyWALL DNS/ d/firewall/
example q|\05\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x0b\nZyWALL DNS| p/ZyXEL ZyWALL DNS/ d/firewall/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Q9-([A-Z])-(\d[\w.]+)%s p/Quad9 DNS/ v/$2/
example q|\03\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\t\x08Q9-P-6.0| p/Quad9 DNS/ v/6.0/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Atlas Anchor (\d[\w.]+)%s p/RIPE Atlas Anchor DNS/ v/$1/
# announcement: Recog
example q|\0;\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x11\x10Atlas Anchor 0.1| p/RIPE Atlas Anchor DNS/ v/0.1/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Simple DNS Plus (\d[\w.]+)%s p/Simple DNS Plus/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|\0>\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x14\x13Simple DNS Plus 5.2| p/Simple DNS Plus/ v/5.2/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Technitium DNS Server(?: v?(\d[\w.]+))?%s p/Technitium DNS Server/
example q|\0@\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x16\x15Technitium DNS Server| p/Technitium DNS Server/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (10\.0\.26100) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2025/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2025/
example q|\0N\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0$#Microsoft DNS 10.0.26100 (25804825)| p/Microsoft DNS/ v/10.0.26100/ o/Windows Server 2025/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (10\.0\.20348) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2022/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2022/
example q|\0N\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0$#Microsoft DNS 10.0.20348 (25804825)| p/Microsoft DNS/ v/10.0.20348/ o/Windows Server 2022/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (10\.0\.17763) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2019/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2019/
example q|\0N\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0$#Microsoft DNS 10.0.17763 (25804825)| p/Microsoft DNS/ v/10.0.17763/ o/Windows Server 2019/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (10\.0\.14393) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2016/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2016/
example q|\0N\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0$#Microsoft DNS 10.0.14393 (25804825)| p/Microsoft DNS/ v/10.0.14393/ o/Windows Server 2016/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (6\.3\.9600) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2012 R2/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2012:r2/
# announcement: Recog
example q|\0L\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0"!Microsoft DNS 6.3.9600 (25804825)| p/Microsoft DNS/ v/6.3.9600/ o/Windows Server 2012 R2/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (6\.2\.9200) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2012/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2012/
example q|\0L\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0"!Microsoft DNS 6.2.9200 (25804825)| p/Microsoft DNS/ v/6.2.9200/ o/Windows Server 2012/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (6\.1\.7601) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2008 R2 SP1/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2008:r2:sp1/
example q|\0L\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0"!Microsoft DNS 6.1.7601 (25804825)| p/Microsoft DNS/ v/6.1.7601/ o/Windows Server 2008 R2 SP1/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (6\.1\.7600) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2008 R2/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2008:r2/
example q|\0L\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0"!Microsoft DNS 6.1.7600 (25804825)| p/Microsoft DNS/ v/6.1.7600/ o/Windows Server 2008 R2/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (6\.0\.6002) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2008 SP2/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2008:sp2/
example q|\0L\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0"!Microsoft DNS 6.0.6002 (25804825)| p/Microsoft DNS/ v/6.0.6002/ o/Windows Server 2008 SP2/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (6\.0\.6001) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2008 SP1/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2008:sp1/
example q|\0L\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0"!Microsoft DNS 6.0.6001 (25804825)| p/Microsoft DNS/ v/6.0.6001/ o/Windows Server 2008 SP1/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (5\.2\.3790) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows Server 2003/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_server_2003/
example q|\0L\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0"!Microsoft DNS 5.2.3790 (25804825)| p/Microsoft DNS/ v/5.2.3790/ o/Windows Server 2003/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (5\.0\.2195) \(([0-9A-F]+)\)%s p/Microsoft DNS/ v/$1/ i/build $2/ o/Windows 2000/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows_2000/
example q|\0L\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0"!Microsoft DNS 5.0.2195 (25804825)| p/Microsoft DNS/ v/5.0.2195/ o/Windows 2000/
match domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.Microsoft DNS (\d+\.\d+\.\d+)%s p/Microsoft DNS/ v/$1/ o/Windows/ cpe:/a:microsoft:dns/ cpe:/o:microsoft:windows/
example q|\0N\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0$#Microsoft DNS 10.0.19041 (4A610001)| p/Microsoft DNS/ v/10.0.19041/ o/Windows/
# A text that names no software: the operator chose it.
softmatch domain m%^....[\x80-\x87].\0\x01\0\x01\0.\0.\x07(?i:version)\x04(?i:bind)\0\0\x10\0\x03(?:\xc0\x0c|\x07(?i:version)\x04(?i:bind)\0)\0\x10\0[\x01\x03].{6}.([ -~]{1,200})%s i/version text $1/
example q|\0@\x124\x85\x80\0\x01\0\x01\0\0\0\0\x07version\x04bind\0\0\x10\0\x03\xc0\x0c\0\x10\0\x03\0\0\0\0\0\x16\x15none of your business| i/version text none of your business/

# RFC 6762 section 5.1 and RFC 6763 section 9: one-shot query for all service
# types, asking for a unicast answer.
Probe UDP DNSSDServices q|\0\0\0\0\0\x01\0\0\0\0\0\0\t_services\x07_dns-sd\x04_udp\x05local\0\0\x0c\x80\x01|
ports 5353
rarity 4
like m|^..[\0\x01][\0\x20]\0[\x01-\x10]\0.\0.\0.[\x01-\x3f].*\x05local\0\0.[\0\x80]\x01|s
# Apple's device-info TXT record: osxvers is the major version plus four.
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=([\w.,-]+?)(?=[\x01-\x1f]|$).*?[\x09\x0a]osxvers=8(?![0-9])%s p/Apple mDNSResponder/ i/$1, macOS 10.4 Tiger/ o/Mac OS X 10.4/ cpe:/o:apple:mac_os_x:10.4/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x1f\x14model=MacBookPro14,1\tosxvers=8| o/Mac OS X 10.4/ i/MacBookPro14,1, macOS 10.4 Tiger/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?[\x09\x0a]osxvers=8(?![0-9])%s p/Apple mDNSResponder/ i/macOS 10.4 Tiger/ o/Mac OS X 10.4/ cpe:/o:apple:mac_os_x:10.4/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\n\tosxvers=8| o/Mac OS X 10.4/ i/macOS 10.4 Tiger/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=([\w.,-]+?)(?=[\x01-\x1f]|$).*?[\x09\x0a]osxvers=9(?![0-9])%s p/Apple mDNSResponder/ i/$1, macOS 10.5 Leopard/ o/Mac OS X 10.5/ cpe:/o:apple:mac_os_x:10.5/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x1f\x14model=MacBookPro14,1\tosxvers=9| o/Mac OS X 10.5/ i/MacBookPro14,1, macOS 10.5 Leopard/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?[\x09\x0a]osxvers=9(?![0-9])%s p/Apple mDNSResponder/ i/macOS 10.5 Leopard/ o/Mac OS X 10.5/ cpe:/o:apple:mac_os_x:10.5/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\n\tosxvers=9| o/Mac OS X 10.5/ i/macOS 10.5 Leopard/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=([\w.,-]+?)(?=[\x01-\x1f]|$).*?[\x09\x0a]osxvers=10(?![0-9])%s p/Apple mDNSResponder/ i/$1, macOS 10.6 Snow Leopard/ o/Mac OS X 10.6/ cpe:/o:apple:mac_os_x:10.6/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0 \x14model=MacBookPro14,1\nosxvers=10| o/Mac OS X 10.6/ i/MacBookPro14,1, macOS 10.6 Snow Leopard/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?[\x09\x0a]osxvers=10(?![0-9])%s p/Apple mDNSResponder/ i/macOS 10.6 Snow Leopard/ o/Mac OS X 10.6/ cpe:/o:apple:mac_os_x:10.6/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x0b\nosxvers=10| o/Mac OS X 10.6/ i/macOS 10.6 Snow Leopard/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=([\w.,-]+?)(?=[\x01-\x1f]|$).*?[\x09\x0a]osxvers=11(?![0-9])%s p/Apple mDNSResponder/ i/$1, macOS 10.7 Lion/ o/Mac OS X 10.7/ cpe:/o:apple:mac_os_x:10.7/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0 \x14model=MacBookPro14,1\nosxvers=11| o/Mac OS X 10.7/ i/MacBookPro14,1, macOS 10.7 Lion/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?[\x09\x0a]osxvers=11(?![0-9])%s p/Apple mDNSResponder/ i/macOS 10.7 Lion/ o/Mac OS X 10.7/ cpe:/o:apple:mac_os_x:10.7/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x0b\nosxvers=11| o/Mac OS X 10.7/ i/macOS 10.7 Lion/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=([\w.,-]+?)(?=[\x01-\x1f]|$).*?[\x09\x0a]osxvers=12(?![0-9])%s p/Apple mDNSResponder/ i/$1, macOS 10.8 Mountain Lion/ o/Mac OS X 10.8/ cpe:/o:apple:mac_os_x:10.8/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0 \x14model=MacBookPro14,1\nosxvers=12| o/Mac OS X 10.8/ i/MacBookPro14,1, macOS 10.8 Mountain Lion/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?[\x09\x0a]osxvers=12(?![0-9])%s p/Apple mDNSResponder/ i/macOS 10.8 Mountain Lion/ o/Mac OS X 10.8/ cpe:/o:apple:mac_os_x:10.8/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x0b\nosxvers=12| o/Mac OS X 10.8/ i/macOS 10.8 Mountain Lion/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=([\w.,-]+?)(?=[\x01-\x1f]|$).*?[\x09\x0a]osxvers=13(?![0-9])%s p/Apple mDNSResponder/ i/$1, macOS 10.9 Mavericks/ o/Mac OS X 10.9/ cpe:/o:apple:mac_os_x:10.9/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0 \x14model=MacBookPro14,1\nosxvers=13| o/Mac OS X 10.9/ i/MacBookPro14,1, macOS 10.9 Mavericks/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?[\x09\x0a]osxvers=13(?![0-9])%s p/Apple mDNSResponder/ i/macOS 10.9 Mavericks/ o/Mac OS X 10.9/ cpe:/o:apple:mac_os_x:10.9/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x0b\nosxvers=13| o/Mac OS X 10.9/ i/macOS 10.9 Mavericks/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=([\w.,-]+?)(?=[\x01-\x1f]|$).*?[\x09\x0a]osxvers=14(?![0-9])%s p/Apple mDNSResponder/ i/$1, macOS 10.10 Yosemite/ o/Mac OS X 10.10/ cpe:/o:apple:mac_os_x:10.10/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0 \x14model=MacBookPro14,1\nosxvers=14| o/Mac OS X 10.10/ i/MacBookPro14,1, macOS 10.10 Yosemite/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?[\x09\x0a]osxvers=14(?![0-9])%s p/Apple mDNSResponder/ i/macOS 10.10 Yosemite/ o/Mac OS X 10.10/ cpe:/o:apple:mac_os_x:10.10/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x0b\nosxvers=14| o/Mac OS X 10.10/ i/macOS 10.10 Yosemite/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=([\w.,-]+?)(?=[\x01-\x1f]|$).*?[\x09\x0a]osxvers=15(?![0-9])%s p/Apple mDNSResponder/ i/$1, macOS 10.11 El Capitan/ o/Mac OS X 10.11/ cpe:/o:apple:mac_os_x:10.11/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0 \x14model=MacBookPro14,1\nosxvers=15| o/Mac OS X 10.11/ i/MacBookPro14,1, macOS 10.11 El Capitan/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?[\x09\x0a]osxvers=15(?![0-9])%s p/Apple mDNSResponder/ i/macOS 10.11 El Capitan/ o/Mac OS X 10.11/ cpe:/o:apple:mac_os_x:10.11/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x0b\nosxvers=15| o/Mac OS X 10.11/ i/macOS 10.11 El Capitan/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=([\w.,-]+?)(?=[\x01-\x1f]|$).*?[\x09\x0a]osxvers=16(?![0-9])%s p/Apple mDNSResponder/ i/$1, macOS 10.12 Sierra/ o/Mac OS X 10.12/ cpe:/o:apple:mac_os_x:10.12/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0 \x14model=MacBookPro14,1\nosxvers=16| o/Mac OS X 10.12/ i/MacBookPro14,1, macOS 10.12 Sierra/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?[\x09\x0a]osxvers=16(?![0-9])%s p/Apple mDNSResponder/ i/macOS 10.12 Sierra/ o/Mac OS X 10.12/ cpe:/o:apple:mac_os_x:10.12/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x0b\nosxvers=16| o/Mac OS X 10.12/ i/macOS 10.12 Sierra/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=([\w.,-]+?)(?=[\x01-\x1f]|$).*?[\x09\x0a]osxvers=17(?![0-9])%s p/Apple mDNSResponder/ i/$1, macOS 10.13 High Sierra/ o/Mac OS X 10.13/ cpe:/o:apple:mac_os_x:10.13/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0 \x14model=MacBookPro14,1\nosxvers=17| o/Mac OS X 10.13/ i/MacBookPro14,1, macOS 10.13 High Sierra/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?[\x09\x0a]osxvers=17(?![0-9])%s p/Apple mDNSResponder/ i/macOS 10.13 High Sierra/ o/Mac OS X 10.13/ cpe:/o:apple:mac_os_x:10.13/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x0b\nosxvers=17| o/Mac OS X 10.13/ i/macOS 10.13 High Sierra/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=([\w.,-]+?)(?=[\x01-\x1f]|$).*?[\x09\x0a]osxvers=18(?![0-9])%s p/Apple mDNSResponder/ i/$1, macOS 10.14 Mojave/ o/Mac OS X 10.14/ cpe:/o:apple:mac_os_x:10.14/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0 \x14model=MacBookPro14,1\nosxvers=18| o/Mac OS X 10.14/ i/MacBookPro14,1, macOS 10.14 Mojave/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?[\x09\x0a]osxvers=18(?![0-9])%s p/Apple mDNSResponder/ i/macOS 10.14 Mojave/ o/Mac OS X 10.14/ cpe:/o:apple:mac_os_x:10.14/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x0b\nosxvers=18| o/Mac OS X 10.14/ i/macOS 10.14 Mojave/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=([\w.,-]+?)(?=[\x01-\x1f]|$).*?[\x09\x0a]osxvers=19(?![0-9])%s p/Apple mDNSResponder/ i/$1, macOS 10.15 Catalina/ o/Mac OS X 10.15/ cpe:/o:apple:mac_os_x:10.15/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0 \x14model=MacBookPro14,1\nosxvers=19| o/Mac OS X 10.15/ i/MacBookPro14,1, macOS 10.15 Catalina/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?[\x09\x0a]osxvers=19(?![0-9])%s p/Apple mDNSResponder/ i/macOS 10.15 Catalina/ o/Mac OS X 10.15/ cpe:/o:apple:mac_os_x:10.15/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x0b\nosxvers=19| o/Mac OS X 10.15/ i/macOS 10.15 Catalina/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=([\w.,-]+?)(?=[\x01-\x1f]|$).*?[\x09\x0a]osxvers=20(?![0-9])%s p/Apple mDNSResponder/ i/$1, macOS 11.0 Big Sur/ o/Mac OS X 11.0/ cpe:/o:apple:mac_os_x:11.0/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0 \x14model=MacBookPro14,1\nosxvers=20| o/Mac OS X 11.0/ i/MacBookPro14,1, macOS 11.0 Big Sur/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?[\x09\x0a]osxvers=20(?![0-9])%s p/Apple mDNSResponder/ i/macOS 11.0 Big Sur/ o/Mac OS X 11.0/ cpe:/o:apple:mac_os_x:11.0/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x0b\nosxvers=20| o/Mac OS X 11.0/ i/macOS 11.0 Big Sur/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=([\w.,-]+?)(?=[\x01-\x1f]|$).*?[\x09\x0a]osxvers=21(?![0-9])%s p/Apple mDNSResponder/ i/$1, macOS 12.0 Monterey/ o/Mac OS X 12.0/ cpe:/o:apple:mac_os_x:12.0/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0 \x14model=MacBookPro14,1\nosxvers=21| o/Mac OS X 12.0/ i/MacBookPro14,1, macOS 12.0 Monterey/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?[\x09\x0a]osxvers=21(?![0-9])%s p/Apple mDNSResponder/ i/macOS 12.0 Monterey/ o/Mac OS X 12.0/ cpe:/o:apple:mac_os_x:12.0/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x0b\nosxvers=21| o/Mac OS X 12.0/ i/macOS 12.0 Monterey/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=([\w.,-]+?)(?=[\x01-\x1f]|$).*?[\x09\x0a]osxvers=22(?![0-9])%s p/Apple mDNSResponder/ i/$1, macOS 13.0 Ventura/ o/Mac OS X 13.0/ cpe:/o:apple:mac_os_x:13.0/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0 \x14model=MacBookPro14,1\nosxvers=22| o/Mac OS X 13.0/ i/MacBookPro14,1, macOS 13.0 Ventura/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?[\x09\x0a]osxvers=22(?![0-9])%s p/Apple mDNSResponder/ i/macOS 13.0 Ventura/ o/Mac OS X 13.0/ cpe:/o:apple:mac_os_x:13.0/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x0b\nosxvers=22| o/Mac OS X 13.0/ i/macOS 13.0 Ventura/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=([\w.,-]+?)(?=[\x01-\x1f]|$).*?[\x09\x0a]osxvers=23(?![0-9])%s p/Apple mDNSResponder/ i/$1, macOS 14.0 Sonoma/ o/Mac OS X 14.0/ cpe:/o:apple:mac_os_x:14.0/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0 \x14model=MacBookPro14,1\nosxvers=23| o/Mac OS X 14.0/ i/MacBookPro14,1, macOS 14.0 Sonoma/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?[\x09\x0a]osxvers=23(?![0-9])%s p/Apple mDNSResponder/ i/macOS 14.0 Sonoma/ o/Mac OS X 14.0/ cpe:/o:apple:mac_os_x:14.0/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x0b\nosxvers=23| o/Mac OS X 14.0/ i/macOS 14.0 Sonoma/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=([\w.,-]+?)(?=[\x01-\x1f]|$).*?[\x09\x0a]osxvers=24(?![0-9])%s p/Apple mDNSResponder/ i/$1, macOS 15.0 Sequoia/ o/Mac OS X 15.0/ cpe:/o:apple:mac_os_x:15.0/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0 \x14model=MacBookPro14,1\nosxvers=24| o/Mac OS X 15.0/ i/MacBookPro14,1, macOS 15.0 Sequoia/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?[\x09\x0a]osxvers=24(?![0-9])%s p/Apple mDNSResponder/ i/macOS 15.0 Sequoia/ o/Mac OS X 15.0/ cpe:/o:apple:mac_os_x:15.0/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x0b\nosxvers=24| o/Mac OS X 15.0/ i/macOS 15.0 Sequoia/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=([\w.,-]+?)(?=[\x01-\x1f]|$).*?[\x09\x0a]osxvers=25(?![0-9])%s p/Apple mDNSResponder/ i/$1, macOS 26.0 Tahoe/ o/Mac OS X 26.0/ cpe:/o:apple:mac_os_x:26.0/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0 \x14model=MacBookPro14,1\nosxvers=25| o/Mac OS X 26.0/ i/MacBookPro14,1, macOS 26.0 Tahoe/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?[\x09\x0a]osxvers=25(?![0-9])%s p/Apple mDNSResponder/ i/macOS 26.0 Tahoe/ o/Mac OS X 26.0/ cpe:/o:apple:mac_os_x:26.0/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x0b\nosxvers=25| o/Mac OS X 26.0/ i/macOS 26.0 Tahoe/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=(AppleTV[\w,]*)%s p/Apple TV/ i/$1/ d/media device/ o/tvOS/ cpe:/h:apple:apple_tv/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x11\x10model=AppleTV6,2| p/Apple TV/ i/AppleTV6,2/ d/media device/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=(AudioAccessory[\w,]*)%s p/Apple HomePod/ i/$1/ d/media device/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x18\x17model=AudioAccessory1,1| p/Apple HomePod/ d/media device/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=((?:iPhone|iPod)[\w,]*)%s p/Apple mDNSResponder/ i/$1/ d/phone/ o/iOS/ cpe:/o:apple:iphone_os/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x11\x10model=iPhone12,1| i/iPhone12,1/ d/phone/ o/iOS/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=(iPad[\w,]*)%s p/Apple mDNSResponder/ i/$1/ d/tablet/ o/iOS/ cpe:/o:apple:iphone_os/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x0e\rmodel=iPad7,5| i/iPad7,5/ o/iOS/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=((?:AirPort|TimeCapsule)[\w, ]*)%s p/Apple mDNSResponder/ i/$1/ d/WAP/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x13\x12model=AirPort5,114| i/AirPort5,114/ d/WAP/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=((?:Mac|iMac|Xserve|RackMac|PowerMac|PowerBook)[\w, ]*)%s p/Apple mDNSResponder/ i/$1/ o/Mac OS X/ cpe:/o:apple:mac_os_x/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x11\x10model=Macmini7,1| i/Macmini7,1/ o/Mac OS X/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=(J\d{2,3}[A-Za-z]{1,3})(?=[\x01-\x1f]|$)%s p/Apple mDNSResponder/ i/board $1/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\r\x0cmodel=J42dAP| i/board J42dAP/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=Synology%s p/Synology DiskStation/ d/storage-misc/ o/Linux/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x0f\x0emodel=Synology| p/Synology DiskStation/ d/storage-misc/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=(TS-[\w-]+)%s p/QNAP $1/ d/storage-misc/ o/Linux/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x0e\rmodel=TS-453A| p/QNAP TS-453A/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=(ReadyNAS[\w ]*)%s p/Netgear $1/ d/storage-misc/ o/Linux/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x0f\x0emodel=ReadyNAS| p/Netgear ReadyNAS/
match mdns m%^..[\x84\x85].\0[\0\x01]\0.\0.\0..*?\x0c_device-info\x04_tcp(?:\x05local\0|\xc0.)\0\x10[\0\x80]\x01.{4}\0..*?model=([ -~]{1,60}?)(?=[\x01-\x1f]|$)%s i/model $1/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x0c_device-info\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0\x11\x10model=RackMini-2| i/model RackMini-2/
# Avahi puts its cookie in the workstation record, or names itself.
match mdns m|^..[\x84\x85].\0.\0.\0.\0..*org\.freedesktop\.Avahi\.cookie=|s p/Avahi/ cpe:/a:avahi:avahi/
# announcement: Recog
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x18host [02:00:5e:00:53:01]\x0c_workstation\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\0('org.freedesktop.Avahi.cookie=1023312927| p/Avahi/
# A printer's or other record with the maker and model of the device.
match mdns m%^..[\x84\x85].\0.\0.\0.\0..*[\x05-\x7f]usb_MFG=([ -~]{1,40}?)[\x05-\x7f]usb_MDL=([ -~]{1,60}?)(?=[\x01-\x1f]|$)%s p/$1 $2/ d/printer/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\rExample Laser\x04_ipp\x04_tcp\x05local\0\0\x10\x80\x01\0\0\x11\x94\00\ttxtvers=1\x0fusb_MFG=Example\x13usb_MDL=Laser 4200n\x01\x01| p/Example Laser 4200n/ d/printer/
# Avahi is the one that announces a workstation, and says its host's name when asked for it; avahi 0.8.
softmatch mdns m%^..\x84\0\0[\0\x01]\0.\0.\0.\x09_services\x07_dns-sd\x04_udp\x05local\0.{0,2000}?\x0c_workstation\x04_tcp%s p/DNS-based service discovery/
example q|\0\0\x84\0\0\x01\0\x02\0\0\0\0\t_services\x07_dns-sd\x04_udp\x05local\0\0\x0c\0\x01\xc0\x0c\0\x0c\0\x01\0\0\0\n\0\x14\x0c_workstation\x04_tcp\xc0#\xc0\x0c\0\x0c\0\x01\0\0\0\n\0\x07\x04_nut\xc0G| p/DNS-based service discovery/
# The answer to the service query: PTR records under _services._dns-sd._udp.
match mdns m|^..\x84\0\0[\0\x01]\0.\0.\0.\x09_services\x07_dns-sd\x04_udp\x05local\0|s p/DNS-based service discovery/
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\t_services\x07_dns-sd\x04_udp\x05local\0\0\x0c\0\x01\0\0\x11\x94\0\x0c\x04_ssh\x04_tcp\xc0#| p/DNS-based service discovery/
softmatch mdns m|^..\x84\0\0[\0\x01]\0[\x01-\x40]\0.\0.[\x01-\x3f][^\0]{1,200}?\x05local\0\0|s
example q|\0\0\x84\0\0\0\0\x01\0\0\0\0\x04host\x05local\0\0\x01\x80\x01\0\0\x11\x94\0\x04\xc0\0\x02\n|

# RFC 6763 section 4.1: the workstations.
Probe UDP DNSSDWorkstation q|\0\0\0\0\0\x01\0\0\0\0\0\0\x0c_workstation\x04_tcp\x05local\0\0\x0c\x80\x01|
ports 5353
rarity 9
# Avahi's own service has the host's name and its network card's address in brackets (avahi-daemon, publish-workstation); avahi 0.8.
match mdns m%^..[\x84\x85]\0\0[\0\x01]\0.\0.\0.(?:\x05local\0)?.{0,40}?\x0c_workstation\x04_tcp\x05local\0.{2,60}?([\w.-]{1,40}) \[[0-9a-f]{2}:[0-9a-f:]{14}\]%s p/Avahi/ h/$1/ cpe:/a:avahi:avahi/
example q|_{\x84\0\0\x01\0\x05\0\0\0\0\x0c_workstation\x04_tcp\x05local\0\0\x0c\0\x01\xc0\x0c\0\x0c\0\x01\0\0\0\n\0\x1a\x17lab [62:a9:eb:10:7b:d8]\xc0\x0c\xc05\0\x10\0\x01\0\0\0\n\0\x01\0\xc05\0!\0\x01\0\0\0\n\0\x0c\0\0\0\0\0\t\x03lab\xc0\x1e\xc0n\0\x1c\0\x01\0\0\0\n\0\x10\xfe\x80\0\0\0\0\0\0`\xa9\xeb\xff\xfe\x10{\xd8\xc0n\0\x01\0\x01\0\0\0\n\0\x04\nM\0\x01| p/Avahi/ h/lab/

# RFC 4795 section 2.1: LLMNR has the DNS format with its own flags.
Probe UDP LLMNRQuery q|\x125\0\0\0\x01\0\0\0\0\0\0\tlocalhost\0\0\x01\0\x01|
ports 5355
rarity 8
like m|^..\0\0\0\x01\0\0\0\0\0\0[\x01-\x0f][\w-]{1,15}\0\0[\x01\x1c\xff\x0c]\0\x01$|s
softmatch llmnr m|^..\x80\0\0\x01\0\x01\0\0\0\0([\x01-\x0f])([\w-]{1,15})\0\0[\x01\x1c]\0\x01[\x01-\x0f][\w-]{1,15}\0\0[\x01\x1c]\0\x01\0\0\0\x1e\0[\x04\x10]|s h/$2/
example q|\x125\x80\0\0\x01\0\x01\0\0\0\0\nfileserver\0\0\x01\0\x01\nfileserver\0\0\x01\0\x01\0\0\0\x1e\0\x04\xc0\0\x02\n| h/fileserver/

# RFC 1002 section 4.2.18: node status request for the wildcard name "*".
Probe UDP NBTStat q|**\0\0\0\x01\0\0\0\0\0\0 CKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\0\0!\0\x01|
ports 137
rarity 4
like m|^..\0[\0\x10]\0\x01\0\0\0\0\0\0\x20[A-P]{32}\0\0[\x20\x21]\0\x01|s
like m|^..\x01[\0\x10]\0\x01\0\0\0\0\0\0\x20[A-P]{32}\0\0\x20\0\x01|s
# Names: suffix 00 unique is the host, 00 group its workgroup or domain, 1C
# group a domain controller, 20 the file server.
match netbios-ns m|^..\x84\0\0\0\0\x01\0\0\0\0\x20CKA{30}\0\0\x21\0\x01\0\0\0\0..[\x01-\x30](?:.{18}){0,30}?([^\0 ]{1,15}+) {0,14}+\0[\x04\x44\x64\0]\0(?:.{18}){0,30}?([^\0 ]{1,15}+) {0,14}+\x1c[\xc4\x84\xe4]\0|s p/Microsoft Windows netbios-ns/ i/domain controller of $2/ h/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|**\x84\0\0\0\0\x01\0\0\0\0 CKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\0\0!\0\x01\0\0\0\0\0w\x04DC1            \0\x04\0EXAMPLE        \0\x84\0EXAMPLE        \x1c\xc4\0DC1             \x04\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| h/DC1/ i/domain controller of EXAMPLE/
# Samba sends no hardware address: six NULs follow the names.
match netbios-ns m|^..\x84\0\0\0\0\x01\0\0\0\0\x20CKA{30}\0\0\x21\0\x01\0\0\0\0..[\x01-\x30]([^\0 ]{1,15}) *\0[\x04\x44\x64]\0.*?([^\0 ]{1,15}) *\0[\xc4\x84\xe4]\0.*\0{46}|s p/Samba nmbd netbios-ns/ i/workgroup: $2/ h/$1/ cpe:/a:samba:samba/
example q|**\x84\0\0\0\0\x01\0\0\0\0 CKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\0\0!\0\x01\0\0\0\0\0w\x04FILES          \0\x04\0FILES          \x03\x04\0FILES           \x04\0WORKGROUP      \0\x84\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/Samba nmbd netbios-ns/ h/FILES/ i/workgroup: WORKGROUP/
match netbios-ns m|^..\x84\0\0\0\0\x01\0\0\0\0\x20CKA{30}\0\0\x21\0\x01\0\0\0\0..[\x01-\x30](?:.{18})*?([^\0 ]{1,15}) *\0[\x04\x44\x64\0]\0.*?([^\0 ]{1,15}) *\0[\xc4\x84\xe4]\0|s p/Microsoft Windows netbios-ns/ i/workgroup: $2/ h/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|**\x84\0\0\0\0\x01\0\0\0\0 CKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\0\0!\0\x01\0\0\0\0\0e\x03DESKTOP1       \0\x04\0WORKGROUP      \0\x84\0DESKTOP1        \x04\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| p/Microsoft Windows netbios-ns/ h/DESKTOP1/ i/workgroup: WORKGROUP/ o/Windows/
match netbios-ns m|^..\x84\0\0\0\0\x01\0\0\0\0\x20CKA{30}\0\0\x21\0\x01\0\0\0\0..[\x01-\x30]([^\0 ]{1,15}) *[\0\x03\x20][\x04\x44\x64\0]\0|s i/NetBIOS node status/ h/$1/
example q|**\x84\0\0\0\0\x01\0\0\0\0 CKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\0\0!\0\x01\0\0\0\0\0A\x01PRINTER1       \0\x04\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0| h/PRINTER1/
softmatch netbios-ns m=^..\x85[\0\x80]\0\0\0\x01\0\0\0\0\x20[A-P]{32}\0\0\x20\0\x01.{4}\0\x06=s
example q|\x01\x01\x85\x80\0\0\0\x01\0\0\0\0 EGEFCACACACACACACACACACACACACAAA\0\0 \0\x01\0\x04\x93\xe0\0\x06\0\0\xc0\0\x02\n|

# RFC 1305 appendix B.3, mode 6 control message, opcode 2 (read variables),
# association 0: ntpd names its version, processor and system.
Probe UDP NTPReadvar q|\x16\x02\0\x01\0\0\0\0\0\0\0\0|
ports 123
rarity 4
like m|^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6]\x02..\0\0\0\0\0\0|s
# Darwin 8 is Mac OS X 10.4.
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="Darwin/(8\.[\d.]+)"%s p/NTP/ v/$1/ i|Darwin $3| o/Mac OS X/ cpe:/o:apple:mac_os_x:10.4/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x7fversion="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="i386", system="Darwin/8.2.0", leap=00, stratum=3,\r\n\0| p/NTP/ v/4.2.6p2@1.2194/ o/Mac OS X/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="Darwin/(8\.[\d.]+)"%s p/NTP/ i|Darwin $2| o/Mac OS X/ cpe:/o:apple:mac_os_x:10.4/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0>processor="i386", system="Darwin/8.2.0", leap=00, stratum=1,\r\n\0\0| p/NTP/ o/Mac OS X/
# Darwin 9 is Mac OS X 10.5.
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="Darwin/(9\.[\d.]+)"%s p/NTP/ v/$1/ i|Darwin $3| o/Mac OS X/ cpe:/o:apple:mac_os_x:10.5/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x7fversion="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="i386", system="Darwin/9.2.0", leap=00, stratum=3,\r\n\0| p/NTP/ v/4.2.6p2@1.2194/ o/Mac OS X/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="Darwin/(9\.[\d.]+)"%s p/NTP/ i|Darwin $2| o/Mac OS X/ cpe:/o:apple:mac_os_x:10.5/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0>processor="i386", system="Darwin/9.2.0", leap=00, stratum=1,\r\n\0\0| p/NTP/ o/Mac OS X/
# Darwin 10 is Mac OS X 10.6.
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="Darwin/(10\.[\d.]+)"%s p/NTP/ v/$1/ i|Darwin $3| o/Mac OS X/ cpe:/o:apple:mac_os_x:10.6/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x80version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="i386", system="Darwin/10.2.0", leap=00, stratum=3,\r\n| p/NTP/ v/4.2.6p2@1.2194/ o/Mac OS X/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="Darwin/(10\.[\d.]+)"%s p/NTP/ i|Darwin $2| o/Mac OS X/ cpe:/o:apple:mac_os_x:10.6/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0?processor="i386", system="Darwin/10.2.0", leap=00, stratum=1,\r\n\0| p/NTP/ o/Mac OS X/
# Darwin 11 is Mac OS X 10.7.
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="Darwin/(11\.[\d.]+)"%s p/NTP/ v/$1/ i|Darwin $3| o/Mac OS X/ cpe:/o:apple:mac_os_x:10.7/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x80version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="i386", system="Darwin/11.2.0", leap=00, stratum=3,\r\n| p/NTP/ v/4.2.6p2@1.2194/ o/Mac OS X/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="Darwin/(11\.[\d.]+)"%s p/NTP/ i|Darwin $2| o/Mac OS X/ cpe:/o:apple:mac_os_x:10.7/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0?processor="i386", system="Darwin/11.2.0", leap=00, stratum=1,\r\n\0| p/NTP/ o/Mac OS X/
# Darwin 12 is Mac OS X 10.8.
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="Darwin/(12\.[\d.]+)"%s p/NTP/ v/$1/ i|Darwin $3| o/Mac OS X/ cpe:/o:apple:mac_os_x:10.8/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x80version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="i386", system="Darwin/12.2.0", leap=00, stratum=3,\r\n| p/NTP/ v/4.2.6p2@1.2194/ o/Mac OS X/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="Darwin/(12\.[\d.]+)"%s p/NTP/ i|Darwin $2| o/Mac OS X/ cpe:/o:apple:mac_os_x:10.8/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0?processor="i386", system="Darwin/12.2.0", leap=00, stratum=1,\r\n\0| p/NTP/ o/Mac OS X/
# Darwin 13 is Mac OS X 10.9.
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="Darwin/(13\.[\d.]+)"%s p/NTP/ v/$1/ i|Darwin $3| o/Mac OS X/ cpe:/o:apple:mac_os_x:10.9/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x80version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="i386", system="Darwin/13.2.0", leap=00, stratum=3,\r\n| p/NTP/ v/4.2.6p2@1.2194/ o/Mac OS X/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="Darwin/(13\.[\d.]+)"%s p/NTP/ i|Darwin $2| o/Mac OS X/ cpe:/o:apple:mac_os_x:10.9/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0?processor="i386", system="Darwin/13.2.0", leap=00, stratum=1,\r\n\0| p/NTP/ o/Mac OS X/
# Darwin 14 is Mac OS X 10.10.
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="Darwin/(14\.[\d.]+)"%s p/NTP/ v/$1/ i|Darwin $3| o/Mac OS X/ cpe:/o:apple:mac_os_x:10.10/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x80version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="i386", system="Darwin/14.2.0", leap=00, stratum=3,\r\n| p/NTP/ v/4.2.6p2@1.2194/ o/Mac OS X/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="Darwin/(14\.[\d.]+)"%s p/NTP/ i|Darwin $2| o/Mac OS X/ cpe:/o:apple:mac_os_x:10.10/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0?processor="i386", system="Darwin/14.2.0", leap=00, stratum=1,\r\n\0| p/NTP/ o/Mac OS X/
# Darwin 15 is Mac OS X 10.11.
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="Darwin/(15\.[\d.]+)"%s p/NTP/ v/$1/ i|Darwin $3| o/Mac OS X/ cpe:/o:apple:mac_os_x:10.11/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x80version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="i386", system="Darwin/15.2.0", leap=00, stratum=3,\r\n| p/NTP/ v/4.2.6p2@1.2194/ o/Mac OS X/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="Darwin/(15\.[\d.]+)"%s p/NTP/ i|Darwin $2| o/Mac OS X/ cpe:/o:apple:mac_os_x:10.11/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0?processor="i386", system="Darwin/15.2.0", leap=00, stratum=1,\r\n\0| p/NTP/ o/Mac OS X/
# Darwin 16 is Mac OS X 10.12.
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="Darwin/(16\.[\d.]+)"%s p/NTP/ v/$1/ i|Darwin $3| o/Mac OS X/ cpe:/o:apple:mac_os_x:10.12/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x80version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="i386", system="Darwin/16.2.0", leap=00, stratum=3,\r\n| p/NTP/ v/4.2.6p2@1.2194/ o/Mac OS X/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="Darwin/(16\.[\d.]+)"%s p/NTP/ i|Darwin $2| o/Mac OS X/ cpe:/o:apple:mac_os_x:10.12/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0?processor="i386", system="Darwin/16.2.0", leap=00, stratum=1,\r\n\0| p/NTP/ o/Mac OS X/
# Darwin 17 is Mac OS X 10.13.
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="Darwin/(17\.[\d.]+)"%s p/NTP/ v/$1/ i|Darwin $3| o/Mac OS X/ cpe:/o:apple:mac_os_x:10.13/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x80version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="i386", system="Darwin/17.2.0", leap=00, stratum=3,\r\n| p/NTP/ v/4.2.6p2@1.2194/ o/Mac OS X/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="Darwin/(17\.[\d.]+)"%s p/NTP/ i|Darwin $2| o/Mac OS X/ cpe:/o:apple:mac_os_x:10.13/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0?processor="i386", system="Darwin/17.2.0", leap=00, stratum=1,\r\n\0| p/NTP/ o/Mac OS X/
# Citrix NetScaler runs on FreeBSD and says so.
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="FreeBSD/[\w.]+-NETSCALER-([\d.]+)"%s p/NTP/ v/$1/ i/NetScaler $3/ d/load balancer/ cpe:/o:citrix:netscaler:$3/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x8dversion="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="i386", system="FreeBSD/8.4-NETSCALER-10.5", leap=00, stratum=3,\r\n\0\0\0| p/NTP/ v/4.2.6p2@1.2194/ d/load balancer/ i/NetScaler 10.5/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="FreeBSD/[\w.]+-NETSCALER-([\d.]+)"%s p/NTP/ i/NetScaler $2/ d/load balancer/ cpe:/o:citrix:netscaler:$2/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0Lprocessor="i386", system="FreeBSD/8.4-NETSCALER-10.5", leap=00, stratum=1,\r\n| p/NTP/ d/load balancer/ i/NetScaler 10.5/
# Juniper: system="JUNOS<version>".
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="JUNOS/?([\w.-]+)"%s p/NTP/ v/$1/ o/JUNOS $3/ d/router/ cpe:/o:juniper:junos:$3/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x81version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="i386", system="JUNOS12.3R12.4", leap=00, stratum=3,\r\n\0\0\0| p/NTP/ v/4.2.6p2@1.2194/ o/JUNOS 12.3R12.4/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="JUNOS/?([\w.-]+)"%s p/NTP/ o/JUNOS $2/ d/router/ cpe:/o:juniper:junos:$2/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0@processor="i386", system="JUNOS12.3R12.4", leap=00, stratum=1,\r\n| p/NTP/ o/JUNOS 12.3R12.4/
# FreeBSD, NetBSD and OpenBSD with and without the slash.
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="FreeBSD/?(\d[\w.-]*)"%s p/NTP/ v/$1/ o/FreeBSD $3/ cpe:/o:freebsd:freebsd:$3/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x87version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="i386", system="FreeBSD/13.2-RELEASE", leap=00, stratum=3,\r\n\0| p/NTP/ v/4.2.6p2@1.2194/ o/FreeBSD 13.2-RELEASE/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="FreeBSD/?(\d[\w.-]*)"%s p/NTP/ o/FreeBSD $2/ cpe:/o:freebsd:freebsd:$2/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0Fprocessor="i386", system="FreeBSD/13.2-RELEASE", leap=00, stratum=1,\r\n\0\0| p/NTP/ o/FreeBSD 13.2-RELEASE/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="NetBSD/?(\d[\w.-]*)"%s p/NTP/ v/$1/ o/NetBSD $3/ cpe:/o:netbsd:netbsd:$3/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x84version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="i386", system="NetBSD/5.0_STABLE", leap=00, stratum=3,\r\n| p/NTP/ v/4.2.6p2@1.2194/ o/NetBSD 5.0_STABLE/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="NetBSD/?(\d[\w.-]*)"%s p/NTP/ o/NetBSD $2/ cpe:/o:netbsd:netbsd:$2/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0Cprocessor="i386", system="NetBSD/5.0_STABLE", leap=00, stratum=1,\r\n\0| p/NTP/ o/NetBSD 5.0_STABLE/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="OpenBSD/?(\d[\w.-]*)"%s p/NTP/ v/$1/ o/OpenBSD $3/ cpe:/o:openbsd:openbsd:$3/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0~version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="i386", system="OpenBSD/7.3", leap=00, stratum=3,\r\n\0\0| p/NTP/ v/4.2.6p2@1.2194/ o/OpenBSD 7.3/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="OpenBSD/?(\d[\w.-]*)"%s p/NTP/ o/OpenBSD $2/ cpe:/o:openbsd:openbsd:$2/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0=processor="i386", system="OpenBSD/7.3", leap=00, stratum=1,\r\n\0\0\0| p/NTP/ o/OpenBSD 7.3/
# SunOS 5.1 is Solaris 2.1.
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="SunOS/?5\.1"%s p/NTP/ v/$1/ o/Solaris 2.1/ cpe:/o:sun:sunos:5.1/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0}version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="sun4m", system="SunOS/5.1", leap=00, stratum=3,\r\n\0\0\0| p/NTP/ v/4.2.6p2@1.2194/ o/Solaris 2.1/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="SunOS/?5\.1"%s p/NTP/ o/Solaris 2.1/ cpe:/o:sun:sunos:5.1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0<processor="sun4m", system="SunOS/5.1", leap=00, stratum=1,\r\n| p/NTP/ o/Solaris 2.1/
# SunOS 5.2 is Solaris 2.2.
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="SunOS/?5\.2"%s p/NTP/ v/$1/ o/Solaris 2.2/ cpe:/o:sun:sunos:5.2/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0}version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="sun4m", system="SunOS/5.2", leap=00, stratum=3,\r\n\0\0\0| p/NTP/ v/4.2.6p2@1.2194/ o/Solaris 2.2/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="SunOS/?5\.2"%s p/NTP/ o/Solaris 2.2/ cpe:/o:sun:sunos:5.2/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0<processor="sun4m", system="SunOS/5.2", leap=00, stratum=1,\r\n| p/NTP/ o/Solaris 2.2/
# SunOS 5.3 is Solaris 2.3.
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="SunOS/?5\.3"%s p/NTP/ v/$1/ o/Solaris 2.3/ cpe:/o:sun:sunos:5.3/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0}version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="sun4m", system="SunOS/5.3", leap=00, stratum=3,\r\n\0\0\0| p/NTP/ v/4.2.6p2@1.2194/ o/Solaris 2.3/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="SunOS/?5\.3"%s p/NTP/ o/Solaris 2.3/ cpe:/o:sun:sunos:5.3/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0<processor="sun4m", system="SunOS/5.3", leap=00, stratum=1,\r\n| p/NTP/ o/Solaris 2.3/
# SunOS 5.4 is Solaris 2.4.
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="SunOS/?5\.4"%s p/NTP/ v/$1/ o/Solaris 2.4/ cpe:/o:sun:sunos:5.4/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0}version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="sun4m", system="SunOS/5.4", leap=00, stratum=3,\r\n\0\0\0| p/NTP/ v/4.2.6p2@1.2194/ o/Solaris 2.4/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="SunOS/?5\.4"%s p/NTP/ o/Solaris 2.4/ cpe:/o:sun:sunos:5.4/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0<processor="sun4m", system="SunOS/5.4", leap=00, stratum=1,\r\n| p/NTP/ o/Solaris 2.4/
# SunOS 5.5 is Solaris 2.5.
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="SunOS/?5\.5"%s p/NTP/ v/$1/ o/Solaris 2.5/ cpe:/o:sun:sunos:5.5/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0}version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="sun4m", system="SunOS/5.5", leap=00, stratum=3,\r\n\0\0\0| p/NTP/ v/4.2.6p2@1.2194/ o/Solaris 2.5/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="SunOS/?5\.5"%s p/NTP/ o/Solaris 2.5/ cpe:/o:sun:sunos:5.5/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0<processor="sun4m", system="SunOS/5.5", leap=00, stratum=1,\r\n| p/NTP/ o/Solaris 2.5/
# SunOS 5.6 is Solaris 2.6.
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="SunOS/?5\.6"%s p/NTP/ v/$1/ o/Solaris 2.6/ cpe:/o:sun:sunos:5.6/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0}version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="sun4m", system="SunOS/5.6", leap=00, stratum=3,\r\n\0\0\0| p/NTP/ v/4.2.6p2@1.2194/ o/Solaris 2.6/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="SunOS/?5\.6"%s p/NTP/ o/Solaris 2.6/ cpe:/o:sun:sunos:5.6/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0<processor="sun4m", system="SunOS/5.6", leap=00, stratum=1,\r\n| p/NTP/ o/Solaris 2.6/
# SunOS 5.7 and later are Solaris 7 and later.
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="SunOS/?5\.(\d+)"%s p/NTP/ v/$1/ o/Solaris $3/ cpe:/o:sun:sunos:5.$3/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0~version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="sun4u", system="SunOS/5.10", leap=00, stratum=3,\r\n\0\0| p/NTP/ v/4.2.6p2@1.2194/ o/Solaris 10/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="SunOS/?5\.(\d+)"%s p/NTP/ o/Solaris $2/ cpe:/o:sun:sunos:5.$2/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0=processor="sun4u", system="SunOS/5.10", leap=00, stratum=1,\r\n\0\0\0| p/NTP/ o/Solaris 10/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="HP-UX/(B[\w.]+)"%s p/NTP/ v/$1/ o/HP-UX $3/ cpe:/o:hp:hp-ux:$3/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x84version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="9000/800", system="HP-UX/B.11.11", leap=00, stratum=3,\r\n| p/NTP/ v/4.2.6p2@1.2194/ o/HP-UX B.11.11/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="HP-UX/(B[\w.]+)"%s p/NTP/ o/HP-UX $2/ cpe:/o:hp:hp-ux:$2/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0Cprocessor="9000/800", system="HP-UX/B.11.11", leap=00, stratum=1,\r\n\0| p/NTP/ o/HP-UX B.11.11/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="VMkernel/([\d.]+)"%s p/NTP/ v/$1/ i/VMware ESXi $3/ o/VMware ESXi/ d/specialized/ cpe:/o:vmware:esxi:$3/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x83version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="x86_64", system="VMkernel/6.7.0", leap=00, stratum=3,\r\n\0| p/NTP/ v/4.2.6p2@1.2194/ i/VMware ESXi 6.7.0/ o/VMware ESXi/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="VMkernel/([\d.]+)"%s p/NTP/ i/VMware ESXi $2/ o/VMware ESXi/ d/specialized/ cpe:/o:vmware:esxi:$2/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0Bprocessor="x86_64", system="VMkernel/6.7.0", leap=00, stratum=1,\r\n\0\0| p/NTP/ i/VMware ESXi 6.7.0/ o/VMware ESXi/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="BIG-IP(?:BIG-IP)? ([\w.-]+)"%s p/NTP/ v/$1/ i/F5 BIG-IP $3/ d/load balancer/ cpe:/a:f5:big-ip:$3/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x88version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="i386", system="BIG-IPBIG-IP 4.5PTF-0", leap=00, stratum=3,\r\n| p/NTP/ v/4.2.6p2@1.2194/ i/F5 BIG-IP 4.5PTF-0/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="BIG-IP(?:BIG-IP)? ([\w.-]+)"%s p/NTP/ i/F5 BIG-IP $2/ d/load balancer/ cpe:/a:f5:big-ip:$2/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0Gprocessor="i386", system="BIG-IPBIG-IP 4.5PTF-0", leap=00, stratum=1,\r\n\0| p/NTP/ i/F5 BIG-IP 4.5PTF-0/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="OSF1V([\d.]+)"%s p/NTP/ v/$1/ o/Digital UNIX $3/ cpe:/o:dec:osf_1:$3/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x7cversion="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="alpha", system="OSF1V4.0", leap=00, stratum=3,\r\n| p/NTP/ v/4.2.6p2@1.2194/ o/Digital UNIX 4.0/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="OSF1V([\d.]+)"%s p/NTP/ o/Digital UNIX $2/ cpe:/o:dec:osf_1:$2/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0;processor="alpha", system="OSF1V4.0", leap=00, stratum=1,\r\n\0| p/NTP/ o/Digital UNIX 4.0/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="OpenVMS ?([\w]*)"%s p/NTP/ v/$1/ o/OpenVMS/ cpe:/o:hp:openvms/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x81version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="unknown", system="OpenVMS AXP", leap=00, stratum=3,\r\n\0\0\0| p/NTP/ v/4.2.6p2@1.2194/ o/OpenVMS/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="OpenVMS ?([\w]*)"%s p/NTP/ o/OpenVMS/ cpe:/o:hp:openvms/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0@processor="unknown", system="OpenVMS AXP", leap=00, stratum=1,\r\n| p/NTP/ o/OpenVMS/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="cisco"%s p/NTP/ v/$1/ o/IOS/ d/router/ cpe:/o:cisco:ios/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0{version="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="unknown", system="cisco", leap=00, stratum=3,\r\n\0| p/NTP/ v/4.2.6p2@1.2194/ o/IOS/ d/router/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="cisco"%s p/NTP/ o/IOS/ d/router/ cpe:/o:cisco:ios/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0:processor="unknown", system="cisco", leap=00, stratum=1,\r\n\0\0| p/NTP/ o/IOS/ d/router/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor="([^"]*)"[, \r\n]+system="Linux/?([\w.+~-]*)"%s p/NTP/ v/$1/ i/Linux $3/ o/Linux/ cpe:/o:linux:linux_kernel:$3/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x8aversion="ntpd 4.2.6p2@1.2194 Wed Nov 24 15:54:11 UTC 2010 (1)",\r\nprocessor="x86_64", system="Linux/5.10.0-28-amd64", leap=00, stratum=3,\r\n\0\0| p/NTP/ v/4.2.6p2@1.2194/ o/Linux/ i/Linux 5.10.0-28-amd64/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="([^"]*)"[, \r\n]+)?system="Linux/?([\w.+~-]*)"%s p/NTP/ i/Linux $2/ o/Linux/ cpe:/o:linux:linux_kernel:$2/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0Iprocessor="x86_64", system="Linux/5.10.0-28-amd64", leap=00, stratum=1,\r\n\0\0\0| p/NTP/ o/Linux/ i/Linux 5.10.0-28-amd64/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="?[^",]*"?[, \r\n]+)?system="UNIX/AIX"%s p/NTP/ o/AIX/ cpe:/o:ibm:aix/
# announcement: Recog
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\09system="UNIX/AIX", leap=00, stratum=3, rootdelay=2.000,\r\n\0\0\0| o/AIX/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="?[^",]*"?[, \r\n]+)?system="UNIX/HPUX"%s p/NTP/ o/HP-UX/ cpe:/o:hp:hp-ux/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0:system="UNIX/HPUX", leap=00, stratum=3, rootdelay=2.000,\r\n\0\0| o/HP-UX/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="?[^",]*"?[, \r\n]+)?system="UNIX/Solaris 2\.x"%s p/NTP/ o/Solaris/ cpe:/o:sun:sunos/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0Asystem="UNIX/Solaris 2.x", leap=00, stratum=3, rootdelay=2.000,\r\n\0\0\0| o/Solaris/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="?[^",]*"?[, \r\n]+)?system="SunOS"%s p/NTP/ o/Solaris/ cpe:/o:sun:sunos/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\06system="SunOS", leap=00, stratum=3, rootdelay=2.000,\r\n\0\0| o/Solaris/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="?[^",]*"?[, \r\n]+)?system="VxWorks"%s p/NTP/ o/VxWorks/ cpe:/o:windriver:vxworks/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\08system="VxWorks", leap=00, stratum=3, rootdelay=2.000,\r\n| o/VxWorks/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="?[^",]*"?[, \r\n]+)?system="VXWORKS[\w/]*"%s p/NTP/ o/VxWorks/ cpe:/o:windriver:vxworks/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0@system="VXWORKS/Tornado", leap=00, stratum=3, rootdelay=2.000,\r\n| o/VxWorks/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="?[^",]*"?[, \r\n]+)?system="NetWare"%s p/NTP/ o/NetWare/ cpe:/o:novell:netware/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\08system="NetWare", leap=00, stratum=3, rootdelay=2.000,\r\n| o/NetWare/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="?[^",]*"?[, \r\n]+)?system="IPSO"%s p/NTP/ o/IPSO/ d/firewall/ cpe:/o:checkpoint:ipso/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\05system="IPSO", leap=00, stratum=3, rootdelay=2.000,\r\n\0\0\0| o/IPSO/ d/firewall/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="?[^",]*"?[, \r\n]+)?system="UNIX/Unixware2?"%s p/NTP/ o/UnixWare/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0?system="UNIX/Unixware2", leap=00, stratum=3, rootdelay=2.000,\r\n\0| o/UnixWare/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="?[^",]*"?[, \r\n]+)?system="Equallogic \(R\) storage array"%s p/Dell EqualLogic/ d/storage-misc/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0Msystem="Equallogic (R) storage array", leap=00, stratum=3, rootdelay=2.000,\r\n\0\0\0| d/storage-misc/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?:processor="?[^",]*"?[, \r\n]+)?system="UNIX"%s p/NTP/ o/Unix/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\05system="UNIX", leap=00, stratum=3, rootdelay=2.000,\r\n\0\0\0| o/Unix/
# ntpd on anything else, and Domain Time II.
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)[^"]*"[, \r\n]+processor=?"?([^",]*)"?[, \r\n]+system="([^"\0/]{1,60})%s p/NTP/ v/$1/ i/$3/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0vversion="ntpd 4.2.8p15@1.3728-o Wed Sep 23 11:46:38 UTC 2020 (1)",\r\nprocessor="x86_64", system="OtherOS/1.0", leap=0\r\n\0\0| p/NTP/ v/4.2.8p15@1.3728-o/ i/OtherOS/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="ntpd (?:version = )?(\d[^ "]+)%s p/NTP/ v/$1/ cpe:/a:ntp:ntp:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x1dversion="ntpd 4.2.8p15 (1)"\r\n\0\0\0| p/NTP/ v/4.2.8p15/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version="?ntpsec-(\d[\w.+-]+)%s p/NTPsec/ v/$1/ cpe:/a:ntpsec:ntpsec:$1/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0\x18version="ntpsec-1.2.2"\r\n| p/NTPsec/ v/1.2.2/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..(?=[^\0]{0,900}?system="?Linux)[^\0]{0,900}?version="?ntpd ntpsec-(\d[\w.+-]+)%s p/NTPsec/ v/$1/ o/Linux/ cpe:/a:ntpsec:ntpsec:$1/ cpe:/o:linux:linux_kernel/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0Xversion="ntpd ntpsec-1.2.2", processor="x86_64", system="Linux/6.1.0-18-amd64", leap=0\r\n| p/NTPsec/ v/1.2.2/ o/Linux/
example q|\xd6\x82\0\x01\xc0\x16\0\0\0\0\0qleap=3, stratum=16, processor="x86_64",\r\nsystem="Linux/6.1.0-18-amd64", version="ntpd ntpsec-1.2.2",\r\nclk_wander=0.000000\r\n| p/NTPsec/ v/1.2.2/ o/Linux/
# NTPsec on another system, or a reply that does not tell it.
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..[^\0]{0,900}?version="?ntpd ntpsec-(\d[\w.+-]+)%s p/NTPsec/ v/$1/ cpe:/a:ntpsec:ntpsec:$1/
example q|\xd6\x82\0\x01\xc0\x16\0\0\0\0\0Bleap=3, stratum=16, precision=-24,\r\nversion="ntpd ntpsec-1.2.2", tc=0\r\n| p/NTPsec/ v/1.2.2/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version=Domain Time II ([\w.]+),hostname=([\w.-]+),.*system=Win2008%s p/Greyware Domain Time II/ v/$1/ h/$2/ o/Windows Server 2008/ cpe:/o:microsoft:windows_server_2008/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0tversion=Domain Time II 5.2.b.20140303R,hostname=time1,domain=example,flat=EXAMPLE,system=Win2008 x64,processor=x64\r\n| p/Greyware Domain Time II/ v/5.2.b.20140303R/ h/time1/ o/Windows Server 2008/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version=Domain Time II ([\w.]+),hostname=([\w.-]+),.*system=Win7%s p/Greyware Domain Time II/ v/$1/ h/$2/ o/Windows 7/ cpe:/o:microsoft:windows_7/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0qversion=Domain Time II 5.2.b.20140303R,hostname=time1,domain=example,flat=EXAMPLE,system=Win7 x64,processor=x64\r\n\0\0\0| p/Greyware Domain Time II/ v/5.2.b.20140303R/ h/time1/ o/Windows 7/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version=Domain Time II ([\w.]+),hostname=([\w.-]+),.*system=Win2012%s p/Greyware Domain Time II/ v/$1/ h/$2/ o/Windows Server 2012/ cpe:/o:microsoft:windows_server_2012/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0tversion=Domain Time II 5.2.b.20140303R,hostname=time1,domain=example,flat=EXAMPLE,system=Win2012 x64,processor=x64\r\n| p/Greyware Domain Time II/ v/5.2.b.20140303R/ h/time1/ o/Windows Server 2012/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version=Domain Time II ([\w.]+),hostname=([\w.-]+),.*system=Win10%s p/Greyware Domain Time II/ v/$1/ h/$2/ o/Windows 10/ cpe:/o:microsoft:windows_10/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0rversion=Domain Time II 5.2.b.20140303R,hostname=time1,domain=example,flat=EXAMPLE,system=Win10 x64,processor=x64\r\n\0\0| p/Greyware Domain Time II/ v/5.2.b.20140303R/ h/time1/ o/Windows 10/
match ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2].{6}\0\0..version=Domain Time II ([\w.]+),hostname=([\w.-]+),.*system=Win2003%s p/Greyware Domain Time II/ v/$1/ h/$2/ o/Windows Server 2003/ cpe:/o:microsoft:windows_server_2003/
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0tversion=Domain Time II 5.2.b.20140303R,hostname=time1,domain=example,flat=EXAMPLE,system=Win2003 x64,processor=x64\r\n| p/Greyware Domain Time II/ v/5.2.b.20140303R/ h/time1/ o/Windows Server 2003/
# check: no-literal because an NTP packet is made of numbers
softmatch ntp m%^[\x0e\x16\x1e\x26\xce\xd6\xde\xe6][\x82\xa2\xc2]..[\0-\xff]{4}\0\0..[!-~]%s
example q|\x16\x82\0\x01\x06\x15\0\0\0\0\0"leap=0, stratum=2, precision=-20\r\n\0\0|
# Samba's registration of a NetBIOS name, whose length is a space.
counter q|\x1e\xa2)\x10\0\x01\0\0\0\0\0\x01 EIEPFDFECACACACACACACACACACACAAA\0\0 \0\x01|
# RFC 5905 section 7.3, client request (version 4, mode 3).
# check: no-literal because an NTP packet is made of numbers
Probe UDP NTPClient q|#\0\x06\xec\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xe9\0\0\0\0\0\0\0|
ports 123
rarity 2
like m|^[\xe3\xdb\x23\x1b\x13\xd3].{46,}|s
like m|^[\x21\x19\x22\x1a\xe1\xd9].{46,}|s
match ntp m|^[\x24\x64\xe4]\x01[\x03-\x11][\x80-\xff].{8}([A-Z][A-Z0-9.]{1,3})\0{0,2}[\x80-\xff\0-\x03].{31}|s p/NTP/ v/v4/ i/primary server, reference $1/
example q|$\x01\x06\xec\0\0\x01\0\0\0\x02\0GPS\0\xe9\0\0\x01\x10\0\0\0\xe9\0\0\0\0\0\0\0\xe9\0\0\x02 \0\0\0\xe9\0\0\x020\0\0\0| p/NTP/ v/v4/ i/primary server, reference GPS/
match ntp m|^[\x24\x64\xa4][\x01-\x0f][\0-\x11][\xe0-\xff]\0.{3}\0.{23}([\xb0-\xff\0]).{7}\1.{7}|s p/NTP/ v/v4/
example q|$\x02\x06\xec\0\0\x01\0\0\0\x02\0\xc0\0\x02\x01\xe9\0\0\x01\x10\0\0\0\xe9\0\0\0\0\0\0\0\xe9\0\0\x02 \0\0\0\xe9\0\0\x020\0\0\0| p/NTP/ v/v4/
match ntp m|^[\x1c\x5c\xdc]\x01[\x03-\x11][\x80-\xff].{8}([A-Z][A-Z0-9.]{1,3})\0{0,2}[\x80-\xff\0-\x03].{31}|s p/NTP/ v/v3/ i/primary server, reference $1/
example q|\x1c\x01\x06\xec\0\0\x01\0\0\0\x02\0GPS\0\xe9\0\0\x01\x10\0\0\0\xe9\0\0\0\0\0\0\0\xe9\0\0\x02 \0\0\0\xe9\0\0\x020\0\0\0| p/NTP/ v/v3/ i/primary server, reference GPS/
match ntp m|^[\x1c\x5c\x9c][\x01-\x0f][\0-\x11][\xe0-\xff]\0.{3}\0.{23}([\xb0-\xff\0]).{7}\1.{7}|s p/NTP/ v/v3/
example q|\x1c\x02\x06\xec\0\0\x01\0\0\0\x02\0\xc0\0\x02\x01\xe9\0\0\x01\x10\0\0\0\xe9\0\0\0\0\0\0\0\xe9\0\0\x02 \0\0\0\xe9\0\0\x020\0\0\0| p/NTP/ v/v3/
match ntp m|^[\x14\x54\xd4]\x01[\x03-\x11][\x80-\xff].{8}([A-Z][A-Z0-9.]{1,3})\0{0,2}[\x80-\xff\0-\x03].{31}|s p/NTP/ v/v2/ i/primary server, reference $1/
example q|\x14\x01\x06\xec\0\0\x01\0\0\0\x02\0GPS\0\xe9\0\0\x01\x10\0\0\0\xe9\0\0\0\0\0\0\0\xe9\0\0\x02 \0\0\0\xe9\0\0\x020\0\0\0| p/NTP/ v/v2/ i/primary server, reference GPS/
match ntp m|^[\x14\x54\x94][\x01-\x0f][\0-\x11][\xe0-\xff]\0.{3}\0.{23}([\xb0-\xff\0]).{7}\1.{7}|s p/NTP/ v/v2/
example q|\x14\x02\x06\xec\0\0\x01\0\0\0\x02\0\xc0\0\x02\x01\xe9\0\0\x01\x10\0\0\0\xe9\0\0\0\0\0\0\0\xe9\0\0\x02 \0\0\0\xe9\0\0\x020\0\0\0| p/NTP/ v/v2/
match ntp m|^[\x0c\x4c\xcc]\x01[\x03-\x11][\x80-\xff].{8}([A-Z][A-Z0-9.]{1,3})\0{0,2}[\x80-\xff\0-\x03].{31}|s p/NTP/ v/v1/ i/primary server, reference $1/
example q|\x0c\x01\x06\xec\0\0\x01\0\0\0\x02\0GPS\0\xe9\0\0\x01\x10\0\0\0\xe9\0\0\0\0\0\0\0\xe9\0\0\x02 \0\0\0\xe9\0\0\x020\0\0\0| p/NTP/ v/v1/ i/primary server, reference GPS/
match ntp m|^[\x0c\x4c\x8c][\x01-\x0f][\0-\x11][\xe0-\xff]\0.{3}\0.{23}([\xb0-\xff\0]).{7}\1.{7}|s p/NTP/ v/v1/
example q|\x0c\x02\x06\xec\0\0\x01\0\0\0\x02\0\xc0\0\x02\x01\xe9\0\0\x01\x10\0\0\0\xe9\0\0\0\0\0\0\0\xe9\0\0\x02 \0\0\0\xe9\0\0\x020\0\0\0| p/NTP/ v/v1/
match ntp m%^[\xe4\xdc\xd4\xcc](?:\0|\x10)[\0-\x11][\xe0-\xff\0].{28}(?:([\xb0-\xff\0-\x02]).{7}\1|\0{8}[\xb0-\xff]).{7}%s p/NTP/ i/unsynchronized/
example q|\xe4\x10\x06\xec\0\0\x01\0\0\0\x02\0INIT\xe9\0\0\x01\x10\0\0\0\xe9\0\0\0\0\0\0\0\xe9\0\0\x02 \0\0\0\xe9\0\0\x020\0\0\0| p/NTP/ i/unsynchronized/
match ntp m%^[\x24\x1c\x64\x5c\xa4\x9c\xe4\xdc]\0..{9}(?:RATE|DENY|RSTR|INIT|STEP).{32}%s p/NTP/ i/kiss code/
example q|$\0\x06\xec\0\0\x01\0\0\0\x02\0RATE\xe9\0\0\x01\x10\0\0\0\xe9\0\0\0\0\0\0\0\xe9\0\0\x02 \0\0\0\xe9\0\0\x020\0\0\0| p/NTP/ i/kiss code/

# RFC 2131 section 3.1: DHCPINFORM from no address would need our own; a
# BOOTREPLY is heard, not asked for.  The Probe's payload is a DHCPINFORM with
# a documentation address (RFC 2131 section 3.4).
Probe UDP DHCPInform q|\x01\x01\x06\0HA\0\x01\0\0\0\0\xc0\0\x02\x01\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x087\x05\x03\x06\x0f\x0c<\xff|
ports 67
rarity 9
like m|^\x01\x01\x06.{233}\x63\x82Sc|s
# What a DHCP client says of itself in option 60 (RFC 2132 section 9.13); a client
# that asks is evidence about the client, not a service.
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff][Mm]fg=(Fuji)?X(?:erox|EROX);[Tt]yp=\w+;[Mm]od=(?:Xerox )?([\w -]+?)(?: v\d)?(?: Multifunction \w+| MFP)?;@s p/Xerox $2/ d/printer/
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<7Mfg=Xerox;Typ=MFP;Mod=VersaLink C405;Ser=ABC000000;Loc=7\x04\x01\x03\x06\x0f\xff| p/Xerox VersaLink C405/ d/printer/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff][Mm]fg=(Fuji)?X(?:erox|EROX);[Tt]yp=\w+;[Mm]od=(?:Xerox )?([\w -]+?)(?: v\d)?(?: Multifunction \w+| MFP)?;@s p/Xerox $2/ d/printer/
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<7Mfg=Xerox;Typ=MFP;Mod=VersaLink C405;Ser=ABC000000;Loc=7\x04\x01\x03\x06\x0f\xff| p/Xerox VersaLink C405/ d/printer/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]Canon (iR-ADV [\w ]+?)(?=7[\x01-\x20]|[\0-\x1f\xff]|$)@s p/Canon $1/ d/printer/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x16Canon iR-ADV C5535 III7\x04\x01\x03\x06\x0f\xff| p/Canon iR-ADV C5535 III/ d/printer/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]Canon (iR-ADV [\w ]+?)(?=7[\x01-\x20]|[\0-\x1f\xff]|$)@s p/Canon $1/ d/printer/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x16Canon iR-ADV C5535 III7\x04\x01\x03\x06\x0f\xff| p/Canon iR-ADV C5535 III/ d/printer/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff](?:Polycom|Poly)-(\w[\w-]+?)(?=7[\x01-\x20]|[\0-\x1f\xff]|$)@s p/Polycom $1/ d/VoIP phone/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x0ePolycom-VVX4107\x04\x01\x03\x06\x0f\xff| p/Polycom VVX410/ d/VoIP phone/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff](?:Polycom|Poly)-(\w[\w-]+?)(?=7[\x01-\x20]|[\0-\x1f\xff]|$)@s p/Polycom $1/ d/VoIP phone/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x0ePolycom-VVX4107\x04\x01\x03\x06\x0f\xff| p/Polycom VVX410/ d/VoIP phone/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff](?:CISCO|Cisco) (SPA\w+?)(?=7[\x01-\x20]|[\0-\x1f\xff]|$)@s p/Cisco $1/ d/VoIP adapter/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x0cCISCO SPA1227\x04\x01\x03\x06\x0f\xff| p/Cisco SPA122/ d/VoIP adapter/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff](?:CISCO|Cisco) (SPA\w+?)(?=7[\x01-\x20]|[\0-\x1f\xff]|$)@s p/Cisco $1/ d/VoIP adapter/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x0cCISCO SPA1227\x04\x01\x03\x06\x0f\xff| p/Cisco SPA122/ d/VoIP adapter/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]Cisco [Ss]ystems,? Inc\. (?:Wireless Phone |IP Phone )(\w+?)(?=7[\x01-\x20]|[\0-\x1f\xff]|$)@s p/Cisco IP Phone $1/ d/VoIP phone/
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<#Cisco Systems, Inc. IP Phone CP39117\x04\x01\x03\x06\x0f\xff| p/Cisco IP Phone CP3911/ d/VoIP phone/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]Cisco [Ss]ystems,? Inc\. (?:Wireless Phone |IP Phone )(\w+?)(?=7[\x01-\x20]|[\0-\x1f\xff]|$)@s p/Cisco IP Phone $1/ d/VoIP phone/
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<#Cisco Systems, Inc. IP Phone CP39117\x04\x01\x03\x06\x0f\xff| p/Cisco IP Phone CP3911/ d/VoIP phone/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]Cisco AP ?c?(\w+?)(?=7[\x01-\x20]|[\0-\x1f\xff]|$)@s p/Cisco Aironet $1/ d/WAP/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x0eCisco AP c18307\x04\x01\x03\x06\x0f\xff| p/Cisco Aironet 1830/ d/WAP/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]Cisco AP ?c?(\w+?)(?=7[\x01-\x20]|[\0-\x1f\xff]|$)@s p/Cisco Aironet $1/ d/WAP/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x0eCisco AP c18307\x04\x01\x03\x06\x0f\xff| p/Cisco Aironet 1830/ d/WAP/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]Cisco AIR-CT@s p/Cisco Wireless LAN Controller/ d/WAP/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x11Cisco AIR-CTVM-K97\x04\x01\x03\x06\x0f\xff| p/Cisco Wireless LAN Controller/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]Cisco AIR-CT@s p/Cisco Wireless LAN Controller/ d/WAP/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x11Cisco AIR-CTVM-K97\x04\x01\x03\x06\x0f\xff| p/Cisco Wireless LAN Controller/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]AAPLBSDPC/\w+/([\w,]+?)(?=7[\x01-\x20]|[\0-\x1f\xff]|$)@s i/$1/ o/Mac OS X/ cpe:/o:apple:mac_os_x/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x1cAAPLBSDPC/i386/MacBookAir8,27\x04\x01\x03\x06\x0f\xff| i/MacBookAir8,2/ o/Mac OS X/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]AAPLBSDPC/\w+/([\w,]+?)(?=7[\x01-\x20]|[\0-\x1f\xff]|$)@s i/$1/ o/Mac OS X/ cpe:/o:apple:mac_os_x/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x1cAAPLBSDPC/i386/MacBookAir8,27\x04\x01\x03\x06\x0f\xff| i/MacBookAir8,2/ o/Mac OS X/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]MSFT 5\.0@s o/Windows/ cpe:/o:microsoft:windows/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x08MSFT 5.07\x04\x01\x03\x06\x0f\xff| o/Windows/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]MSFT 5\.0@s o/Windows/ cpe:/o:microsoft:windows/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x08MSFT 5.07\x04\x01\x03\x06\x0f\xff| o/Windows/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]dhcpcd-([\d.]+):Linux-([\w.-]{1,24}?):@s p/dhcpcd/ v/$1/ o/Linux $2/ cpe:/o:linux:linux_kernel:$2/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<,dhcpcd-6.11.5:Linux-4.14.78:armv7l:Freescale7\x04\x01\x03\x06\x0f\xff| p/dhcpcd/ v/6.11.5/ o/Linux 4.14.78/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]dhcpcd-([\d.]+):Linux-([\w.-]{1,24}?):@s p/dhcpcd/ v/$1/ o/Linux $2/ cpe:/o:linux:linux_kernel:$2/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<,dhcpcd-6.11.5:Linux-4.14.78:armv7l:Freescale7\x04\x01\x03\x06\x0f\xff| p/dhcpcd/ v/6.11.5/ o/Linux 4.14.78/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]dhcpcd-([\d.]+):Linux-@s p/dhcpcd/ v/$1/ o/Linux/ cpe:/o:linux:linux_kernel/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<Cdhcpcd-6.8.2:Linux-4.19.155-10581-g8bdb5ed8e80c:x86_64:GenuineIntel7\x04\x01\x03\x06\x0f\xff| p/dhcpcd/ o/Linux/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]dhcpcd-([\d.]+):Linux-@s p/dhcpcd/ v/$1/ o/Linux/ cpe:/o:linux:linux_kernel/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<Cdhcpcd-6.8.2:Linux-4.19.155-10581-g8bdb5ed8e80c:x86_64:GenuineIntel7\x04\x01\x03\x06\x0f\xff| p/dhcpcd/ o/Linux/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]android-dhcp-([\w.]+?)(?=7[\x01-\x20]|[\0-\x1f\xff]|$)@s i/Android $1/ o/Android/ d/phone/ cpe:/o:google:android:$1/
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x0fandroid-dhcp-137\x04\x01\x03\x06\x0f\xff| i/Android 13/ o/Android/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]android-dhcp-([\w.]+?)(?=7[\x01-\x20]|[\0-\x1f\xff]|$)@s i/Android $1/ o/Android/ d/phone/ cpe:/o:google:android:$1/
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x0fandroid-dhcp-137\x04\x01\x03\x06\x0f\xff| i/Android 13/ o/Android/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]udhcp ([\d.]+?)(?=7[\x01-\x20]|[\0-\x1f\xff]|$)@s p/udhcpc/ v/$1/ o/Linux/ cpe:/a:busybox:busybox/
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x0cudhcp 1.30.17\x04\x01\x03\x06\x0f\xff| p/udhcpc/ v/1.30.1/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]udhcp ([\d.]+?)(?=7[\x01-\x20]|[\0-\x1f\xff]|$)@s p/udhcpc/ v/$1/ o/Linux/ cpe:/a:busybox:busybox/
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x0cudhcp 1.30.17\x04\x01\x03\x06\x0f\xff| p/udhcpc/ v/1.30.1/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]SAMSUNG Network Printer@s p/Samsung printer/ d/printer/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x17SAMSUNG Network Printer7\x04\x01\x03\x06\x0f\xff| d/printer/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]SAMSUNG Network Printer@s p/Samsung printer/ d/printer/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x17SAMSUNG Network Printer7\x04\x01\x03\x06\x0f\xff| d/printer/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]Aruba-Sensor@s p/Aruba User Experience Insight sensor/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x13Aruba-Sensor-Q9X65A7\x04\x01\x03\x06\x0f\xff| p/Aruba User Experience Insight sensor/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]Aruba-Sensor@s p/Aruba User Experience Insight sensor/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x13Aruba-Sensor-Q9X65A7\x04\x01\x03\x06\x0f\xff| p/Aruba User Experience Insight sensor/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]ArubaAP@s p/Aruba access point/ d/WAP/
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x07ArubaAP7\x04\x01\x03\x06\x0f\xff| d/WAP/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]ArubaAP@s p/Aruba access point/ d/WAP/
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x07ArubaAP7\x04\x01\x03\x06\x0f\xff| d/WAP/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]ubnt@s p/Ubiquiti/ d/WAP/
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x04ubnt7\x04\x01\x03\x06\x0f\xff| p/Ubiquiti/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]ubnt@s p/Ubiquiti/ d/WAP/
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x04ubnt7\x04\x01\x03\x06\x0f\xff| p/Ubiquiti/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]Cambium-WiFi-AP@s p/Cambium access point/ d/WAP/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x0fCambium-WiFi-AP7\x04\x01\x03\x06\x0f\xff| d/WAP/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]Cambium-WiFi-AP@s p/Cambium access point/ d/WAP/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x0fCambium-WiFi-AP7\x04\x01\x03\x06\x0f\xff| d/WAP/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]ShoreTel IP Phone@s p/ShoreTel IP Phone/ d/VoIP phone/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x11ShoreTel IP Phone7\x04\x01\x03\x06\x0f\xff| d/VoIP phone/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]ShoreTel IP Phone@s p/ShoreTel IP Phone/ d/VoIP phone/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x11ShoreTel IP Phone7\x04\x01\x03\x06\x0f\xff| d/VoIP phone/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]yealink@s p/Yealink phone/ d/VoIP phone/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x07yealink7\x04\x01\x03\x06\x0f\xff| d/VoIP phone/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]yealink@s p/Yealink phone/ d/VoIP phone/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x07yealink7\x04\x01\x03\x06\x0f\xff| d/VoIP phone/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]Avaya (\w+) @s p/Avaya $1/ d/VoIP phone/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x17Avaya E129 dslforum.org7\x04\x01\x03\x06\x0f\xff| p/Avaya E129/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]Avaya (\w+) @s p/Avaya $1/ d/VoIP phone/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x17Avaya E129 dslforum.org7\x04\x01\x03\x06\x0f\xff| p/Avaya E129/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]ccp\.avaya\.com@s p/Avaya phone/ d/VoIP phone/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\rccp.avaya.com7\x04\x01\x03\x06\x0f\xff| p/Avaya phone/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]ccp\.avaya\.com@s p/Avaya phone/ d/VoIP phone/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\rccp.avaya.com7\x04\x01\x03\x06\x0f\xff| p/Avaya phone/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]PCoIP Endpoint@s p/Teradici PCoIP Endpoint/ d/terminal/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x0ePCoIP Endpoint7\x04\x01\x03\x06\x0f\xff| p/Teradici PCoIP Endpoint/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]PCoIP Endpoint@s p/Teradici PCoIP Endpoint/ d/terminal/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x0ePCoIP Endpoint7\x04\x01\x03\x06\x0f\xff| p/Teradici PCoIP Endpoint/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]wyse-(\d+?)(?=7[\x01-\x20]|[\0-\x1f\xff]|$)@s p/Wyse $1/ d/terminal/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\twyse-10007\x04\x01\x03\x06\x0f\xff| p/Wyse 1000/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]wyse-(\d+?)(?=7[\x01-\x20]|[\0-\x1f\xff]|$)@s p/Wyse $1/ d/terminal/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\twyse-10007\x04\x01\x03\x06\x0f\xff| p/Wyse 1000/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]iDRAC@s p/Dell iDRAC/ d/remote management/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x05iDRAC7\x04\x01\x03\x06\x0f\xff| p/Dell iDRAC/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]iDRAC@s p/Dell iDRAC/ d/remote management/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x05iDRAC7\x04\x01\x03\x06\x0f\xff| p/Dell iDRAC/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]CPQRIB(\d)@s p/HP iLO $1/ d/remote management/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x07CPQRIB37\x04\x01\x03\x06\x0f\xff| p/HP iLO 3/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]CPQRIB(\d)@s p/HP iLO $1/ d/remote management/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x07CPQRIB37\x04\x01\x03\x06\x0f\xff| p/HP iLO 3/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]JNPR\.IVE@s p/Juniper Secure Access/ o/IVE OS/ d/security-misc/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x08JNPR.IVE7\x04\x01\x03\x06\x0f\xff| o/IVE OS/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]JNPR\.IVE@s p/Juniper Secure Access/ o/IVE OS/ d/security-misc/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x08JNPR.IVE7\x04\x01\x03\x06\x0f\xff| o/IVE OS/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]AXIS,[\w -]+,(\w+),([\d.]+?)(?=7[\x01-\x20]|[\0-\x1f\xff]|$)@s p/AXIS $1/ v/$2/ d/webcam/
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01< AXIS,Network Camera,M3045,9.80.17\x04\x01\x03\x06\x0f\xff| p/AXIS M3045/ v/9.80.1/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]AXIS,[\w -]+,(\w+),([\d.]+?)(?=7[\x01-\x20]|[\0-\x1f\xff]|$)@s p/AXIS $1/ v/$2/ d/webcam/
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01< AXIS,Network Camera,M3045,9.80.17\x04\x01\x03\x06\x0f\xff| p/AXIS M3045/ v/9.80.1/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]eWON@s p/eWON router/ d/router/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x04eWON7\x04\x01\x03\x06\x0f\xff| p/eWON router/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff]eWON@s p/eWON router/ d/router/
# announcement: Recog
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x04eWON7\x04\x01\x03\x06\x0f\xff| p/eWON router/
match dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff](?:Hewlett-Packard )?(?:HP )?(?:LaserJet|JetDirect|OfficeJet|Hewlett-Packard JetDirect)@s p/HP JetDirect/ d/printer/ cpe:/h:hp:jetdirect/
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x19Hewlett-Packard JetDirect7\x04\x01\x03\x06\x0f\xff| d/printer/
client dhcpc m@^\x01\x01\x06.{233}\x63\x82Sc.{0,250}?\x3c[\x02-\xff](?:Hewlett-Packard )?(?:HP )?(?:LaserJet|JetDirect|OfficeJet|Hewlett-Packard JetDirect)@s p/HP JetDirect/ d/printer/ cpe:/h:hp:jetdirect/
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01<\x19Hewlett-Packard JetDirect7\x04\x01\x03\x06\x0f\xff| d/printer/
softmatch dhcpc m|^\x01\x01\x06.{233}\x63\x82Sc\x35\x01[\x01-\x08]|s
example q|\x01\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x01\xff|
# Option 60 in a reply is rare; 54 is the server's address; message types 2
# (offer), 5 (ack), 6 (nak).
match dhcps m%^\x02\x01\x06.{233}\x63\x82Sc\x35\x01[\x02\x05\x06]\x36\x04.{4}.*\x0f.([\w.-]+?)(?=[\0\xff\x01-\x1f\x21-\x2c]|$)%s i/domain $1/
example q|\x02\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x056\x04\xc0\0\x02\x01\x0f\x0bexample.org\x03\x04\xc0\0\x02\x01\xff| i/domain example.org/
match dhcps m|^\x02\x01\x06.{233}\x63\x82Sc\x35\x01[\x02\x05\x06]|s
example q|\x02\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\x82Sc5\x01\x026\x04\xc0\0\x02\x013\x04\0\0\x0e\x10\xff|
# check: no-literal because BOOTP begins with codes and numbers
softmatch dhcps m|^\x02\x01\x06.{25}|s
example q|\x02\x01\x06\0HA\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\0^\0S\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|
