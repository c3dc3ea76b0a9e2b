# Remote login: SSH, telnet, and the r-services.
#
# An SSH server opens with one line, SSH-protoversion-softwareversion SP comments (RFC 4253 section 4.2), so everything here is told before a
# client says a word. The version field holds the upstream version alone; what a distribution adds to it goes into info, next to the protocol
# number. A telnet server opens with option negotiation (RFC 854, 855) and then whatever text its system prints: the lines skip the
# negotiation, whatever its order, and look at the text.
#
# covers: SSH
# covers: Telnet
Probe TCP NULL q||
ports 22,23,992,512-514

# ---- OpenSSH as distributions package it ----

# Ubuntu appends "Ubuntu-<revision>", older releases "Debian-<n>ubuntu<m>"; one OpenSSH version per Ubuntu release. 24.04 ships 9.6p1.
match ssh m|^SSH-([\d.]+)-OpenSSH_(9\.6p1) Ubuntu-([\w.+~-]+)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:24.04/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_9.6p1 Ubuntu-3ubuntu13.5\r\n| p/OpenSSH/ v/9.6p1/ i/Ubuntu 3ubuntu13.5; protocol 2.0/ o/Linux/ cpe:/a:openbsd:openssh:9.6p1/ cpe:/o:canonical:ubuntu_linux:24.04/ cpe:/o:linux:linux_kernel/ specification/source of OpenSSH/
# 22.04 ships 8.9p1.
match ssh m|^SSH-([\d.]+)-OpenSSH_(8\.9p1) Ubuntu-([\w.+~-]+)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:22.04/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_8.9p1 Ubuntu-3ubuntu0.6\r\n| p/OpenSSH/ v/8.9p1/ i/Ubuntu 3ubuntu0.6; protocol 2.0/ o/Linux/ cpe:/a:openbsd:openssh:8.9p1/ cpe:/o:canonical:ubuntu_linux:22.04/ cpe:/o:linux:linux_kernel/ observed/OpenSSH 8.9p1, heard in mercury's ssh_direction_asym.pcap/
# 20.04 ships 8.2p1.
match ssh m|^SSH-([\d.]+)-OpenSSH_(8\.2p1) Ubuntu-([\w.+~-]+)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:20.04/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_8.2p1 Ubuntu-4ubuntu0.11\r\n| p/OpenSSH/ v/8.2p1/ i/Ubuntu 4ubuntu0.11; protocol 2.0/ o/Linux/ cpe:/a:openbsd:openssh:8.2p1/ cpe:/o:canonical:ubuntu_linux:20.04/ cpe:/o:linux:linux_kernel/ specification/source of OpenSSH/
# 18.04 ships 7.6p1.
match ssh m|^SSH-([\d.]+)-OpenSSH_(7\.6p1) Ubuntu-([\w.+~-]+)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:18.04/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_7.6p1 Ubuntu-4ubuntu0.7\r\n| p/OpenSSH/ v/7.6p1/ i/Ubuntu 4ubuntu0.7; protocol 2.0/ o/Linux/ cpe:/a:openbsd:openssh:7.6p1/ cpe:/o:canonical:ubuntu_linux:18.04/ cpe:/o:linux:linux_kernel/ documented/Recog/
example q|SSH-2.0-OpenSSH_7.6p1 Ubuntu-4ubuntu0.3\r\n| p/OpenSSH/ v/7.6p1/ i/Ubuntu 4ubuntu0.3; protocol 2.0/ o/Linux/ cpe:/a:openbsd:openssh:7.6p1/ cpe:/o:canonical:ubuntu_linux:18.04/ cpe:/o:linux:linux_kernel/ observed/OpenSSH 7.6p1, heard in zeek's ssh_client_sends_first_enc_pkt_with_newkeys.pcap/
# 16.04 ships 7.2p2.
match ssh m|^SSH-([\d.]+)-OpenSSH_(7\.2p2) Ubuntu-([\w.+~-]+)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:16.04/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_7.2p2 Ubuntu-4ubuntu2.10\r\n| p/OpenSSH/ v/7.2p2/ i/Ubuntu 4ubuntu2.10; protocol 2.0/ o/Linux/ cpe:/a:openbsd:openssh:7.2p2/ cpe:/o:canonical:ubuntu_linux:16.04/ cpe:/o:linux:linux_kernel/ specification/source of OpenSSH/
# 14.04 ships 6.6p1, which announces itself as 6.6.1p1 after an update; 14.10 ships 6.6p1 too, with revisions from 5 on.
match ssh m|^SSH-([\d.]+)-OpenSSH_(6\.6(?:\.1)?p1) Ubuntu-(2(?:ubuntu[\w.+~-]+)?)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:14.04/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_6.6.1p1 Ubuntu-2ubuntu2.13\r\n| p/OpenSSH/ v/6.6.1p1/ i/Ubuntu 2ubuntu2.13; protocol 2.0/ o/Linux/ cpe:/a:openbsd:openssh:6.6.1p1/ cpe:/o:canonical:ubuntu_linux:14.04/ cpe:/o:linux:linux_kernel/ specification/source of openssh in Ubuntu, debian rules: SSH_EXTRAVERSION is vendor and revision/
# 12.04 ships 5.9p1.
match ssh m|^SSH-([\d.]+)-OpenSSH_(5\.9p1) Debian-(5ubuntu[\w.+~-]+)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:12.04/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_5.9p1 Debian-5ubuntu1.10\r\n| p/OpenSSH/ v/5.9p1/ i/Ubuntu 5ubuntu1.10; protocol 2.0/ o/Linux/ cpe:/a:openbsd:openssh:5.9p1/ cpe:/o:canonical:ubuntu_linux:12.04/ cpe:/o:linux:linux_kernel/ specification/source of openssh in Ubuntu, debian rules: SSH_EXTRAVERSION is vendor and revision/
# 10.04 ships 5.3p1.
match ssh m|^SSH-([\d.]+)-OpenSSH_(5\.3p1) Debian-(3ubuntu[\w.+~-]+)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:10.04/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_5.3p1 Debian-3ubuntu7.1\r\n| p/OpenSSH/ v/5.3p1/ i/Ubuntu 3ubuntu7.1; protocol 2.0/ o/Linux/ cpe:/a:openbsd:openssh:5.3p1/ cpe:/o:canonical:ubuntu_linux:10.04/ cpe:/o:linux:linux_kernel/ specification/source of openssh in Ubuntu, debian rules: SSH_EXTRAVERSION is vendor and revision/
# 8.04 ships 4.7p1.
match ssh m|^SSH-([\d.]+)-OpenSSH_(4\.7p1) Debian-(8ubuntu[\w.+~-]+)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:8.04/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_4.7p1 Debian-8ubuntu1.2\r\n| p/OpenSSH/ v/4.7p1/ i/Ubuntu 8ubuntu1.2; protocol 2.0/ o/Linux/ cpe:/a:openbsd:openssh:4.7p1/ cpe:/o:canonical:ubuntu_linux:8.04/ cpe:/o:linux:linux_kernel/ specification/source of openssh in Ubuntu, debian rules: SSH_EXTRAVERSION is vendor and revision/
# Releases of Ubuntu between those: the revisions of openssh in its archive (launchpad.net/ubuntu/+source/openssh/+publishinghistory).
match ssh m|^SSH-([\d.]+)-OpenSSH_(9\.9p1) Ubuntu-(3ubuntu3(?![0-9])[\w.+~-]*)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:25.04/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_9.9p1 Ubuntu-3ubuntu3\r\n| v/9.9p1/ cpe:/o:canonical:ubuntu_linux:25.04/ specification/source of OpenSSH/
match ssh m|^SSH-([\d.]+)-OpenSSH_(9\.7p1) Ubuntu-(7ubuntu4(?![0-9])[\w.+~-]*)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:24.10/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_9.7p1 Ubuntu-7ubuntu4\r\n| v/9.7p1/ cpe:/o:canonical:ubuntu_linux:24.10/ specification/source of OpenSSH/
match ssh m|^SSH-([\d.]+)-OpenSSH_(9\.3p1) Ubuntu-(1ubuntu3(?![0-9])[\w.+~-]*)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:23.10/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_9.3p1 Ubuntu-1ubuntu3\r\n| v/9.3p1/ cpe:/o:canonical:ubuntu_linux:23.10/ specification/source of OpenSSH/
match ssh m|^SSH-([\d.]+)-OpenSSH_(9\.0p1) Ubuntu-(1ubuntu8(?![0-9])[\w.+~-]*)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:23.04/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_9.0p1 Ubuntu-1ubuntu8\r\n| v/9.0p1/ cpe:/o:canonical:ubuntu_linux:23.04/ specification/source of OpenSSH/
match ssh m|^SSH-([\d.]+)-OpenSSH_(9\.0p1) Ubuntu-(1ubuntu7(?![0-9])[\w.+~-]*)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:22.10/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_9.0p1 Ubuntu-1ubuntu7\r\n| v/9.0p1/ cpe:/o:canonical:ubuntu_linux:22.10/ specification/source of OpenSSH/
match ssh m|^SSH-([\d.]+)-OpenSSH_(8\.4p1) Ubuntu-(6ubuntu2(?![0-9])[\w.+~-]*)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:21.10/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_8.4p1 Ubuntu-6ubuntu2\r\n| v/8.4p1/ cpe:/o:canonical:ubuntu_linux:21.10/ specification/source of OpenSSH/
match ssh m|^SSH-([\d.]+)-OpenSSH_(8\.4p1) Ubuntu-(5ubuntu1(?![0-9])[\w.+~-]*)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:21.04/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_8.4p1 Ubuntu-5ubuntu1\r\n| v/8.4p1/ cpe:/o:canonical:ubuntu_linux:21.04/ specification/source of OpenSSH/
match ssh m%^SSH-([\d.]+)-OpenSSH_(8\.3p1) Ubuntu-(1(?:ubuntu0)?[\w.+~-]*)% p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:20.10/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_8.3p1 Ubuntu-1\r\n| v/8.3p1/ cpe:/o:canonical:ubuntu_linux:20.10/ specification/source of OpenSSH/
match ssh m%^SSH-([\d.]+)-OpenSSH_(8\.0p1) Ubuntu-(6(?:build1|ubuntu0)[\w.+~-]*)% p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:19.10/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_8.0p1 Ubuntu-6build1\r\n| v/8.0p1/ cpe:/o:canonical:ubuntu_linux:19.10/ specification/source of OpenSSH/
match ssh m|^SSH-([\d.]+)-OpenSSH_(7\.9p1) Ubuntu-(10(?![0-9])[\w.+~-]*)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:19.04/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_7.9p1 Ubuntu-10\r\n| v/7.9p1/ cpe:/o:canonical:ubuntu_linux:19.04/ specification/source of OpenSSH/
match ssh m|^SSH-([\d.]+)-OpenSSH_(7\.7p1) Ubuntu-(4(?![0-9])[\w.+~-]*)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:18.10/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_7.7p1 Ubuntu-4\r\n| v/7.7p1/ cpe:/o:canonical:ubuntu_linux:18.10/ specification/source of openssh in Ubuntu, debian rules: SSH_EXTRAVERSION is vendor and revision/
match ssh m|^SSH-([\d.]+)-OpenSSH_(7\.5p1) Ubuntu-(10(?![0-9])[\w.+~-]*)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:17.10/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_7.5p1 Ubuntu-10\r\n| v/7.5p1/ cpe:/o:canonical:ubuntu_linux:17.10/ specification/source of OpenSSH/
match ssh m|^SSH-([\d.]+)-OpenSSH_(7\.4p1) Ubuntu-(10(?![0-9])[\w.+~-]*)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:17.04/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_7.4p1 Ubuntu-10\r\n| v/7.4p1/ cpe:/o:canonical:ubuntu_linux:17.04/ specification/source of OpenSSH/
match ssh m|^SSH-([\d.]+)-OpenSSH_(7\.3p1) Ubuntu-(1(?![0-9])[\w.+~-]*)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:16.10/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_7.3p1 Ubuntu-1\r\n| v/7.3p1/ cpe:/o:canonical:ubuntu_linux:16.10/ specification/source of OpenSSH/
match ssh m|^SSH-([\d.]+)-OpenSSH_(6\.9p1) Ubuntu-(2(?![0-9])[\w.+~-]*)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:15.10/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_6.9p1 Ubuntu-2\r\n| v/6.9p1/ cpe:/o:canonical:ubuntu_linux:15.10/ specification/source of OpenSSH/
match ssh m|^SSH-([\d.]+)-OpenSSH_(6\.7p1) Ubuntu-(5ubuntu1(?![0-9])[\w.+~-]*)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:15.04/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_6.7p1 Ubuntu-5ubuntu1\r\n| v/6.7p1/ cpe:/o:canonical:ubuntu_linux:15.04/ specification/source of OpenSSH/
match ssh m|^SSH-([\d.]+)-OpenSSH_(6\.6\.1p1) Ubuntu-(8(?![0-9])[\w.+~-]*)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:14.10/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_6.6.1p1 Ubuntu-8\r\n| v/6.6.1p1/ cpe:/o:canonical:ubuntu_linux:14.10/ specification/source of openssh in Ubuntu, debian rules: SSH_EXTRAVERSION is vendor and revision/
match ssh m|^SSH-([\d.]+)-OpenSSH_(6\.2p2) Ubuntu-(6(?![0-9])[\w.+~-]*)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:13.10/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_6.2p2 Ubuntu-6\r\n| v/6.2p2/ cpe:/o:canonical:ubuntu_linux:13.10/ specification/source of openssh in Ubuntu, debian rules: SSH_EXTRAVERSION is vendor and revision/
match ssh m|^SSH-([\d.]+)-OpenSSH_(6\.0p1) Debian-(3ubuntu1(?![0-9])[\w.+~-]*)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:12.10/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_6.0p1 Debian-3ubuntu1\r\n| v/6.0p1/ cpe:/o:canonical:ubuntu_linux:12.10/ specification/source of OpenSSH/
match ssh m|^SSH-([\d.]+)-OpenSSH_(5\.8p1) Debian-(7ubuntu1(?![0-9])[\w.+~-]*)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:11.10/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_5.8p1 Debian-7ubuntu1\r\n| v/5.8p1/ cpe:/o:canonical:ubuntu_linux:11.10/ specification/source of openssh in Ubuntu, debian rules: SSH_EXTRAVERSION is vendor and revision/
match ssh m|^SSH-([\d.]+)-OpenSSH_(5\.8p1) Debian-(1ubuntu3(?![0-9])[\w.+~-]*)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:11.04/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_5.8p1 Debian-1ubuntu3\r\n| v/5.8p1/ cpe:/o:canonical:ubuntu_linux:11.04/ documented/Recog/
example q|SSH-2.0-OpenSSH_5.8p1 Debian-1ubuntu3\r\n| p/OpenSSH/ v/5.8p1/ i/Ubuntu 1ubuntu3; protocol 2.0/ o/Linux/ cpe:/a:openbsd:openssh:5.8p1/ cpe:/o:canonical:ubuntu_linux:11.04/ cpe:/o:linux:linux_kernel/ observed/OpenSSH 5.8p1, heard in zeek's ssh-on-port-80.pcap/
match ssh m|^SSH-([\d.]+)-OpenSSH_(5\.5p1) Debian-(4ubuntu[456][\w.+~-]*)| p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux:10.10/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_5.5p1 Debian-4ubuntu6\r\n| v/5.5p1/ cpe:/o:canonical:ubuntu_linux:10.10/ specification/source of openssh in Ubuntu, debian rules: SSH_EXTRAVERSION is vendor and revision/
# Interim Ubuntu releases and revisions not listed above, the new form and the old one.
match ssh m%^SSH-([\d.]+)-OpenSSH_([\w.]+) (?:Ubuntu-|Debian-(?=[\w.+~-]{1,12}ubuntu))([\w.+~-]+)% p/OpenSSH/ v/$2/ i/Ubuntu $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:canonical:ubuntu_linux/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_10.0p2 Ubuntu-5ubuntu5\r\n| p/OpenSSH/ v/10.0p2/ i/Ubuntu 5ubuntu5; protocol 2.0/ o/Linux/ cpe:/a:openbsd:openssh:10.0p2/ cpe:/o:canonical:ubuntu_linux/ cpe:/o:linux:linux_kernel/ specification/source of openssh in Ubuntu, debian rules: SSH_EXTRAVERSION is vendor and revision/
example q|SSH-2.0-OpenSSH_5.1p1 Debian-6ubuntu2\r\n| p/OpenSSH/ v/5.1p1/ i/Ubuntu 6ubuntu2; protocol 2.0/ o/Linux/ cpe:/a:openbsd:openssh:5.1p1/ cpe:/o:canonical:ubuntu_linux/ cpe:/o:linux:linux_kernel/ documented/Recog/
# Debian security updates carry the release in the revision: +deb12u3 is bookworm.
match ssh m|^SSH-([\d.]+)-OpenSSH_([\w.]+) Debian-(\S*deb(\d+)u\S+)| p/OpenSSH/ v/$2/ i/Debian $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:debian:debian_linux:$4.0/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n| p/OpenSSH/ v/9.2p1/ i/Debian 2+deb12u3; protocol 2.0/ o/Linux/ cpe:/a:openbsd:openssh:9.2p1/ cpe:/o:debian:debian_linux:12.0/ cpe:/o:linux:linux_kernel/ observed/OpenSSH 9.2p1, recorded/
# Debian without a release mark; woody wrote the whole package version, epoch and all.
match ssh m|^SSH-([\d.]+)-OpenSSH_([\w.]+) Debian[- ](\S+)| p/OpenSSH/ v/$2/ i/Debian $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:debian:debian_linux/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n| p/OpenSSH/ v/9.2p1/ i/Debian 2; protocol 2.0/ o/Linux/ cpe:/a:openbsd:openssh:9.2p1/ cpe:/o:debian:debian_linux/ cpe:/o:linux:linux_kernel/ documented/Recog/
example q|SSH-2.0-OpenSSH_3.4p1 Debian 1:3.4p1-1.woody.3\r\n| p/OpenSSH/ v/3.4p1/ i/Debian 1:3.4p1-1.woody.3; protocol 2.0/ o/Linux/ cpe:/a:openbsd:openssh:3.4p1/ cpe:/o:debian:debian_linux/ cpe:/o:linux:linux_kernel/ documented/Recog/
example q|SSH-2.0-OpenSSH_6.7p1 Debian-3\r\n| p/OpenSSH/ v/6.7p1/ i/Debian 3; protocol 2.0/ o/Linux/ cpe:/a:openbsd:openssh:6.7p1/ cpe:/o:debian:debian_linux/ cpe:/o:linux:linux_kernel/ observed/OpenSSH 6.7p1, heard in zeek's sshguess.pcap/
# Raspbian and Raspberry Pi OS put their name where Debian puts its own.
match ssh m|^SSH-([\d.]+)-OpenSSH_([\w.]+) Raspbian-(\S+)| p/OpenSSH/ v/$2/ i/Raspbian $3; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_7.9p1 Raspbian-10+deb10u2\r\n| p/OpenSSH/ v/7.9p1/ i/Raspbian 10+deb10u2; protocol 2.0/ o/Linux/ cpe:/a:openbsd:openssh:7.9p1/ cpe:/o:linux:linux_kernel/ specification/source of openssh in Debian, debian rules: SSH_EXTRAVERSION is dpkg-vendor's name and the revision/
# FreeBSD's VersionAddendum, FreeBSD-<date>; before 2002 it said "FreeBSD localisations".
match ssh m=^SSH-([\d.]+)-OpenSSH_([\w.]+) FreeBSD(?:[- ]| localisations )(\d{8})= p/OpenSSH/ v/$2/ i/FreeBSD $3; protocol $1/ o/FreeBSD/ cpe:/a:openbsd:openssh:$2/ cpe:/o:freebsd:freebsd/
example q|SSH-2.0-OpenSSH_9.6 FreeBSD-20240806\r\n| p/OpenSSH/ v/9.6/ i/FreeBSD 20240806; protocol 2.0/ o/FreeBSD/ cpe:/a:openbsd:openssh:9.6/ cpe:/o:freebsd:freebsd/ specification/source of FreeBSD, crypto openssh version.h: SSH_VERSION_FREEBSD/
example q|SSH-2.0-OpenSSH_2.3.0 FreeBSD localisations 20010713\r\n| p/OpenSSH/ v/2.3.0/ i/FreeBSD 20010713; protocol 2.0/ o/FreeBSD/ cpe:/a:openbsd:openssh:2.3.0/ cpe:/o:freebsd:freebsd/ documented/Recog/
# NetBSD's addendum, with and without the "_Secure_Shell" and the hpn patch.
match ssh m|^SSH-([\d.]+)-OpenSSH_([\w.]+) NetBSD(?:_Secure_Shell)?-([\w+.-]+)| p/OpenSSH/ v/$2/ i/NetBSD $3; protocol $1/ o/NetBSD/ cpe:/a:openbsd:openssh:$2/ cpe:/o:netbsd:netbsd/
example q|SSH-2.0-OpenSSH_8.0 NetBSD_Secure_Shell-20190418-hpn13v14-lpk\r\n| p/OpenSSH/ v/8.0/ i/NetBSD 20190418-hpn13v14-lpk; protocol 2.0/ o/NetBSD/ cpe:/a:openbsd:openssh:8.0/ cpe:/o:netbsd:netbsd/ specification/source of NetBSD, openssh version.h: __NETBSDSSH_VERSION/
# Win32-OpenSSH, the port that Windows 10 and Server 2019 ship.
match ssh m|^SSH-([\d.]+)-OpenSSH_for_Windows_([\w.]+)| p/OpenSSH for Windows/ v/$2/ i/protocol $1/ o/Windows/ cpe:/a:openbsd:openssh:$2/ cpe:/o:microsoft:windows/
example q|SSH-2.0-OpenSSH_for_Windows_8.1\r\n| p/OpenSSH for Windows/ v/8.1/ i/protocol 2.0/ o/Windows/ cpe:/a:openbsd:openssh:8.1/ cpe:/o:microsoft:windows/ documented/Recog/
example q|SSH-2.0-OpenSSH_for_Windows_7.7\r\n| p/OpenSSH for Windows/ v/7.7/ i/protocol 2.0/ o/Windows/ cpe:/a:openbsd:openssh:7.7/ cpe:/o:microsoft:windows/ observed/OpenSSH for Windows 7.7, heard in suricata-verify's ssh-banner-only/
# ScriptLogic DesktopAuthority's OpenSSH on Windows.
match ssh m|^SSH-([\d.]+)-OpenSSH_([\w.]+) in DesktopAuthority ([\d.]+)| p/OpenSSH/ v/$2/ i/DesktopAuthority $3; protocol $1/ o/Windows/ cpe:/a:openbsd:openssh:$2/ cpe:/o:microsoft:windows/
example q|SSH-2.0-OpenSSH_3.8 in DesktopAuthority 7.1.091\r\n| p/OpenSSH/ v/3.8/ i/DesktopAuthority 7.1.091; protocol 2.0/ o/Windows/ cpe:/a:openbsd:openssh:3.8/ cpe:/o:microsoft:windows/ documented/Recog/
# HipServ, the NAS system of Axentra (Netgear Stora, Seagate GoFlex Home).
match ssh m|^SSH-([\d.]+)-OpenSSH_([\w.]+)-HipServ| p/OpenSSH/ v/$2/ i/HipServ; protocol $1/ o/Linux/ d/storage-misc/ cpe:/a:openbsd:openssh:$2/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_4.3-HipServ\r\n| p/OpenSSH/ v/4.3/ i/HipServ; protocol 2.0/ o/Linux/ d/storage-misc/ cpe:/a:openbsd:openssh:4.3/ cpe:/o:linux:linux_kernel/ documented/Recog/
# PKIX-SSH and FIPS builds add words after the version.
match ssh m=^SSH-([\d.]+)-OpenSSH_([\w.]+) ((?:PKIX|FIPS|Rocket)[^\r\n]{0,60})\r?\n= p/OpenSSH/ v/$2/ i/$3; protocol $1/ cpe:/a:openbsd:openssh:$2/
example q|SSH-2.0-OpenSSH_8.6 PKIX[13.1]\r\n| p/OpenSSH/ v/8.6/ i/PKIX[13.1]; protocol 2.0/ cpe:/a:openbsd:openssh:8.6/ documented/Recog/
# OpenSSH with any other addendum (an administrator's VersionAddendum, patch names).
match ssh m|^SSH-([\d.]+)-OpenSSH_(\d[\w.]*)[-+ ]([\x21-\x7e][\x20-\x7e]{0,80})\r?\n| p/OpenSSH/ v/$2/ i/$3; protocol $1/ cpe:/a:openbsd:openssh:$2/
example q|SSH-2.0-OpenSSH_5.1p1+sftpfilecontrol-v1.2-hpn13v5\r\n| p/OpenSSH/ v/5.1p1/ i/sftpfilecontrol-v1.2-hpn13v5; protocol 2.0/ cpe:/a:openbsd:openssh:5.1p1/ specification/source of OpenSSH/
# Plain OpenSSH as upstream, OpenBSD, Red Hat, SUSE, Arch, macOS announce it.
match ssh m=^SSH-([\d.]+)-OpenSSH_(\d[\w.]*) ?(?:\r?\n|$)= p/OpenSSH/ v/$2/ i/protocol $1/ cpe:/a:openbsd:openssh:$2/
example q|SSH-2.0-OpenSSH_9.9\r\n| p/OpenSSH/ v/9.9/ i/protocol 2.0/ cpe:/a:openbsd:openssh:9.9/ documented/Recog/
example q|SSH-1.99-OpenSSH_3.9p1\n| p/OpenSSH/ v/3.9p1/ i/protocol 1.99/ cpe:/a:openbsd:openssh:3.9p1/ documented/Recog/
# A capture that keeps only the beginning of packets may end inside the addendum; the version before the blank is whole.
match ssh m|^SSH-([\d.]+)-OpenSSH_(\d[\w.]*)[ +-]| p/OpenSSH/ v/$2/ i/protocol $1/ cpe:/a:openbsd:openssh:$2/
example q|SSH-2.0-OpenSSH_9.6p1 Ubun| p/OpenSSH/ v/9.6p1/ i/protocol 2.0/ cpe:/a:openbsd:openssh:9.6p1/ specification/source of OpenSSH/
# OpenSSH with its version withheld.
match ssh m=^SSH-([\d.]+)-OpenSSH[ _]?(?:\r?\n|$)= p/OpenSSH/ i/protocol $1/ cpe:/a:openbsd:openssh/
example q|SSH-2.0-OpenSSH\r\n| p/OpenSSH/ i/protocol 2.0/ cpe:/a:openbsd:openssh/ documented/Recog/

# ---- other free servers and libraries ----

# Dropbear 2011.54 and later number by year, earlier ones 0.x.
match ssh m|^SSH-([\d.]+)-dropbear_([\w.-]+)| p/Dropbear sshd/ v/$2/ i/protocol $1/ cpe:/a:dropbear_ssh_project:dropbear_ssh:$2/
example q|SSH-2.0-dropbear_2022.83\r\n| p/Dropbear sshd/ v/2022.83/ i/protocol 2.0/ cpe:/a:dropbear_ssh_project:dropbear_ssh:2022.83/ observed/Dropbear sshd 2022.83, recorded/
# Dropbear built with its version hidden.
match ssh m=^SSH-([\d.]+)-dropbear(?:\r?\n|$)= p/Dropbear sshd/ i/protocol $1/ cpe:/a:dropbear_ssh_project:dropbear_ssh/
example q|SSH-2.0-dropbear\r\n| p/Dropbear sshd/ i/protocol 2.0/ cpe:/a:dropbear_ssh_project:dropbear_ssh/ documented/Recog/
# libssh's server half: libssh_0.9.6 since 0.8, libssh-0.4.8 before.
match ssh m|^SSH-([\d.]+)-libssh[_-]([\d.]+)| p/libssh/ v/$2/ i/protocol $1/ cpe:/a:libssh:libssh:$2/
example q|SSH-2.0-libssh_0.9.6\r\n| p/libssh/ v/0.9.6/ i/protocol 2.0/ cpe:/a:libssh:libssh:0.9.6/ specification/source of libssh/
# lsh, GNU's server.
match ssh m|^SSH-([\d.]+)-lshd[_-]([\d.]+) lsh| p/lshd/ v/$2/ i/protocol $1/ cpe:/a:gnu:lsh:$2/
example q|SSH-2.0-lshd-2.1 lsh - a GNU ssh\r\n| p/lshd/ v/2.1/ i/protocol 2.0/ cpe:/a:gnu:lsh:2.1/ specification/source of lshd/
# TinySSH prints its build name and nothing of the protocol's comments.
match ssh m|^SSH-([\d.]+)-tinyssh_(\d+)| p/TinySSH/ v/$2/ i/protocol $1/
example q|SSH-2.0-tinyssh_20230101 cGKeGpUa\r\n| p/TinySSH/ v/20230101/ i/protocol 2.0/ specification/source of TinySSH/
# TinySSH built without a version.
match ssh m|^SSH-([\d.]+)-tinyssh_noversion| p/TinySSH/ i/protocol $1/
example q|SSH-2.0-tinyssh_noversion kD2f7Wq1\r\n| p/TinySSH/ i/protocol 2.0/ specification/source of TinySSH/
# Apache MINA SSHD, with the old and the new default name; Gerrit, Jenkins and many Java programs embed it.
match ssh m=^SSH-([\d.]+)-(?:SSHD-CORE|APACHE-SSHD|SSHD)-([\w.-]+)= p/Apache MINA sshd/ v/$2/ i/protocol $1/ cpe:/a:apache:sshd:$2/
example q|SSH-2.0-APACHE-SSHD-2.9.2\r\n| p/Apache MINA sshd/ v/2.9.2/ i/protocol 2.0/ cpe:/a:apache:sshd:2.9.2/ specification/source of Apache MINA sshd/
# Gerrit sets its own name in front of MINA's.
match ssh m|^SSH-([\d.]+)-GerritCodeReview_([\w.-]+)| p/Gerrit Code Review sshd/ v/$2/ i/Apache MINA; protocol $1/ cpe:/a:google:gerrit:$2/
example q|SSH-2.0-GerritCodeReview_3.6.2 (APACHE-SSHD-2.7.0)\r\n| p/Gerrit Code Review sshd/ v/3.6.2/ i/Apache MINA; protocol 2.0/ cpe:/a:google:gerrit:3.6.2/ specification/source of Gerrit Code Review sshd/
# Twisted Conch names Twisted's version since 16, before that none. Honeypots (Kippo, Cowrie) often change it.
match ssh m|^SSH-([\d.]+)-Twisted_([\d.]+)| p/Twisted Conch sshd/ v/$2/ i/protocol $1/ cpe:/a:twistedmatrix:twisted:$2/
example q|SSH-2.0-Twisted_22.4.0\r\n| p/Twisted Conch sshd/ v/22.4.0/ i/protocol 2.0/ cpe:/a:twistedmatrix:twisted:22.4.0/ observed/Twisted Conch sshd 22.4.0, recorded/
# Twisted Conch without a version.
match ssh m=^SSH-([\d.]+)-Twisted(?:\r?\n|$)= p/Twisted Conch sshd/ i/protocol $1/ cpe:/a:twistedmatrix:twisted/
example q|SSH-2.0-Twisted\r\n| p/Twisted Conch sshd/ i/protocol 2.0/ cpe:/a:twistedmatrix:twisted/ specification/source of Twisted Conch sshd/
# Paramiko used as a server.
match ssh m|^SSH-([\d.]+)-paramiko_([\d.]+)| p/Paramiko/ v/$2/ i/Python SSH library; protocol $1/ cpe:/a:paramiko:paramiko:$2/
example q|SSH-2.0-paramiko_3.4.0\r\n| p/Paramiko/ v/3.4.0/ i/Python SSH library; protocol 2.0/ cpe:/a:paramiko:paramiko:3.4.0/ specification/source of Paramiko/
# AsyncSSH used as a server.
match ssh m|^SSH-([\d.]+)-AsyncSSH_([\d.]+)| p/AsyncSSH/ v/$2/ i/Python SSH library; protocol $1/ cpe:/a:asyncssh_project:asyncssh:$2/
example q|SSH-2.0-AsyncSSH_2.14.2\r\n| p/AsyncSSH/ v/2.14.2/ i/Python SSH library; protocol 2.0/ cpe:/a:asyncssh_project:asyncssh:2.14.2/ specification/source of AsyncSSH/
# golang.org/x/crypto/ssh with its default name: Gitea, Soft Serve, Teleport agents and many small servers.
match ssh m=^SSH-([\d.]+)-Go(?:\r?\n|$)= p|Go x/crypto/ssh| i/protocol $1/ cpe:/a:golang:go/
example q|SSH-2.0-Go\r\n| p|Go x/crypto/ssh| i/protocol 2.0/ cpe:/a:golang:go/ specification|source of Go x/crypto/ssh|
# Erlang/OTP's ssh application (RabbitMQ shells, Cisco NSO).
match ssh m|^SSH-([\d.]+)-Erlang/([\d.]+)| p/Erlang ssh/ v/$2/ i/protocol $1/ cpe:/a:erlang:erlang%2fotp/
example q|SSH-2.0-Erlang/5.1.4\r\n| p/Erlang ssh/ v/5.1.4/ i/protocol 2.0/ cpe:/a:erlang:erlang%2fotp/ specification/source of Erlang ssh/
# ProFTPD's mod_sftp; the version is the module's.
match ssh m|^SSH-([\d.]+)-mod_sftp/([\d.]+)| p/ProFTPD mod_sftp/ v/$2/ i/protocol $1/ cpe:/a:proftpd:proftpd/
example q|SSH-2.0-mod_sftp/0.9.9\r\n| p/ProFTPD mod_sftp/ v/0.9.9/ i/protocol 2.0/ cpe:/a:proftpd:proftpd/ specification/source of ProFTPD mod_sftp/
# mod_sftp with ServerIdent off.
match ssh m=^SSH-([\d.]+)-mod_sftp(?:\r?\n|$)= p/ProFTPD mod_sftp/ i/protocol $1/ cpe:/a:proftpd:proftpd/
example q|SSH-2.0-mod_sftp\r\n| p/ProFTPD mod_sftp/ i/protocol 2.0/ cpe:/a:proftpd:proftpd/ specification/source of ProFTPD mod_sftp/
# SFTPGo.
match ssh m|^SSH-([\d.]+)-SFTPGo_([\w.-]+)| p/SFTPGo/ v/$2/ i/protocol $1/ cpe:/a:sftpgo_project:sftpgo:$2/
example q|SSH-2.0-SFTPGo_2.5.4\r\n| p/SFTPGo/ v/2.5.4/ i/protocol 2.0/ cpe:/a:sftpgo_project:sftpgo:2.5.4/ specification/source of SFTPGo/
# SFTPGo that hides its version.
match ssh m=^SSH-([\d.]+)-SFTPGo(?:\r?\n|$)= p/SFTPGo/ i/protocol $1/ cpe:/a:sftpgo_project:sftpgo/
example q|SSH-2.0-SFTPGo\r\n| p/SFTPGo/ i/protocol 2.0/ cpe:/a:sftpgo_project:sftpgo/ specification/source of SFTPGo/
# wolfSSH's example and embedded servers.
match ssh m|^SSH-([\d.]+)-wolfSSHv([\d.]+)| p/wolfSSH/ v/$2/ i/protocol $1/ cpe:/a:wolfssh:wolfssh:$2/
example q|SSH-2.0-wolfSSHv1.4.12\r\n| p/wolfSSH/ v/1.4.12/ i/protocol 2.0/ cpe:/a:wolfssh:wolfssh:1.4.12/ specification/source of wolfSSH/
# mscdex's ssh2 for Node.js, server side.
match ssh m|^SSH-([\d.]+)-ssh2js([\d.]+)srv| p/ssh2 for Node.js/ v/$2/ i/protocol $1/
example q|SSH-2.0-ssh2js1.15.0srv\r\n| p/ssh2 for Node.js/ v/1.15.0/ i/protocol 2.0/ specification/source of ssh2 for Node.js/
# russh (Rust).
match ssh m|^SSH-([\d.]+)-russh_([\w.-]+)| p/russh/ v/$2/ i/Rust SSH library; protocol $1/
example q|SSH-2.0-russh_0.43.0\r\n| p/russh/ v/0.43.0/ i/Rust SSH library; protocol 2.0/ specification/source of russh/
# sshpiper, a proxy.
match ssh m|^SSH-([\d.]+)-SSHPiper\r?\n| p/sshpiper/ i/protocol $1/
example q|SSH-2.0-SSHPiper\r\n| i/protocol 2.0/ specification/source of sshpiper, crypto ssh sshpiper.go/
# ContainerSSH, which starts a container for each who logs in.
match ssh m|^SSH-([\d.]+)-ContainerSSH\r?\n| p/ContainerSSH/ i/protocol $1/
example q|SSH-2.0-ContainerSSH\r\n| i/protocol 2.0/ specification/ContainerSSH's reference, serverVersion/
# sshesame, a honeypot.
match ssh m|^SSH-([\d.]+)-sshesame\r?\n| p/sshesame honeypot/ i/protocol $1/
example q|SSH-2.0-sshesame\r\n| i/protocol 2.0/ specification/source of sshesame, the default of its configuration/
# Tailscale answers on its own network.
match ssh m|^SSH-([\d.]+)-Tailscale\r?\n| p/Tailscale SSH/ i/protocol $1/ cpe:/a:tailscale:tailscale/
example q|SSH-2.0-Tailscale\r\n| i/protocol 2.0/ specification/source of Tailscale, tailssh: Version/
# rclone serve sftp.
match ssh m|^SSH-([\d.]+)-rclone/v?(\d[\w.-]*)\r?\n| p/rclone sftp/ v/$2/ i/protocol $1/ cpe:/a:rclone:rclone:$2/
example q|SSH-2.0-rclone/v1.66.0\r\n| v/1.66.0/ specification/source of rclone, serve sftp: ServerVersion/
# Teleport's proxy and nodes.
match ssh m=^SSH-([\d.]+)-Teleport(?:\r?\n|$)= p/Teleport sshd/ i/protocol $1/ cpe:/a:goteleport:teleport/
example q|SSH-2.0-Teleport\r\n| p/Teleport sshd/ i/protocol 2.0/ cpe:/a:goteleport:teleport/ specification/source of Teleport sshd/
# ENiGMA, a bulletin board on Node.js.
match ssh m|^SSH-([\d.]+)-enigma-bbs-(\d[\w.-]*)-srv\r?\n| p/ENiGMA BBS sshd/ v/$2/ i/protocol $1/
example q|SSH-2.0-enigma-bbs-0.0.14-beta-srv\r\n| v/0.0.14-beta/ specification/source of ENiGMA BBS, its SSH login server: ident/
# Libraries: of Swift, OCaml, C# and Ruby, and of Oryx Embedded for small devices.
match ssh m|^SSH-([\d.]+)-SwiftNIOSSH_(\d[\w.]*)| p/SwiftNIO SSH/ v/$2/ i/Swift SSH library; protocol $1/
example q|SSH-2.0-SwiftNIOSSH_1.0\r\n| v/1.0/ specification/source of SwiftNIO SSH, Constants: version/
match ssh m|^SSH-([\d.]+)-awa_ssh_(\d[\w.]*)| p/Awa SSH/ v/$2/ i/OCaml SSH library; protocol $1/
example q|SSH-2.0-awa_ssh_0.1\r\n| v/0.1/ specification/source of awa-ssh, version_banner/
match ssh m|^SSH-([\d.]+)-FxSsh\r?\n| p/FxSsh/ i/C# SSH library; protocol $1/
example q|SSH-2.0-FxSsh\r\n| specification/source of FxSsh, StartingInfo/
match ssh m|^SSH-([\d.]+)-HrrRbSsh-(\d[\w.]*)| p/HrrRbSsh/ v/$2/ i/Ruby SSH library; protocol $1/
example q|SSH-2.0-HrrRbSsh-0.4.2\r\n| v/0.4.2/ specification/source of hrr_rb_ssh, its README and Transport/
match ssh m|^SSH-([\d.]+)-CycloneSSH_(\d[\w.]*)| p/CycloneSSH/ v/$2/ i/protocol $1/
example q|SSH-2.0-CycloneSSH_2.3.4\r\n| v/2.3.4/ specification/source of CycloneSSH, its version exchange/
# sish gives tunnels to whoever comes; ssh-chat lets them talk.
match ssh m|^SSH-([\d.]+)-sish\r?\n| p/sish/ i/tunnels; protocol $1/
example q|SSH-2.0-sish\r\n| specification/source of sish, its SSH configuration/
match ssh m|^SSH-([\d.]+)-Go ssh-chat\r?\n| p/ssh-chat/ i/protocol $1/
example q|SSH-2.0-Go ssh-chat\r\n| specification/source of ssh-chat, cmd: ServerVersion/
# Beszel's agents speak SSH to their hub.
match ssh m|^SSH-([\d.]+)-beszel[_-](\d[\w.-]*)\r?\n| p/Beszel agent/ v/$2/ i/protocol $1/
example q|SSH-2.0-beszel_0.12.7\r\n| v/0.12.7/ specification/source of Beszel, its agent: ServerVersion/
# Peter Gutmann's cryptlib.
match ssh m|^SSH-([\d.]+)-cryptlib| p/cryptlib sshd/ i/protocol $1/
example q|SSH-2.0-cryptlib\r\n| p/cryptlib sshd/ i/protocol 2.0/ specification/source of cryptlib sshd/

# ---- hosting and source code services ----

# GitHub's front end.
match ssh m|^SSH-([\d.]+)-babeld-([0-9a-f]+)| p/GitHub babeld/ v/$2/ i/protocol $1/
example q|SSH-2.0-babeld-33617b35c\r\n| p/GitHub babeld/ v/33617b35c/ i/protocol 2.0/ documented/public code that quotes it/
# GitLab's own daemon, gitlab-sshd.
match ssh m|^SSH-([\d.]+)-GitLab-SSHD| p/GitLab sshd/ i/protocol $1/ cpe:/a:gitlab:gitlab/
example q|SSH-2.0-GitLab-SSHD\r\n| p/GitLab sshd/ i/protocol 2.0/ cpe:/a:gitlab:gitlab/ specification/source of GitLab sshd/
# Bitbucket's front end.
# check: no-origin because no public source of it was found
match ssh m|^SSH-([\d.]+)-conker_([\w.-]+)| p/Atlassian Bitbucket conker/ v/$2/ i/protocol $1/
example q|SSH-2.0-conker_1.1.24-f4bb9f3 app-131\r\n| p/Atlassian Bitbucket conker/ v/1.1.24-f4bb9f3/ i/protocol 2.0/
# Amazon's Transfer Family.
match ssh m|^SSH-([\d.]+)-AWS_SFTP_([\d.]+)| p/AWS Transfer SFTP/ v/$2/ i/protocol $1/
example q|SSH-2.0-AWS_SFTP_1.1\r\n| p/AWS Transfer SFTP/ v/1.1/ i/protocol 2.0/ documented/public code that quotes it/

# ---- commercial servers ----

# Bitvise since 2012: the library's version, then the product with its own.
match ssh m|^SSH-([\d.]+)-[\d.]+ FlowSsh: Bitvise SSH Server \(WinSSHD\) ([\w.]+)(?:: ([^\r\n]{1,120}))?| p/Bitvise WinSSHD/ v/$2/ i/protocol $1/ o/Windows/ cpe:/a:bitvise:winsshd:$2/ cpe:/o:microsoft:windows/
example q|SSH-2.0-9.31 FlowSsh: Bitvise SSH Server (WinSSHD) 9.31: free only for personal non-commercial use\r\n| p/Bitvise WinSSHD/ v/9.31/ i/protocol 2.0/ o/Windows/ cpe:/a:bitvise:winsshd:9.31/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# Bitvise before 2012.
match ssh m|^SSH-([\d.]+)-[\d.]+ sshlib: WinSSHD ([\w.]+)| p/Bitvise WinSSHD/ v/$2/ i/protocol $1/ o/Windows/ cpe:/a:bitvise:winsshd:$2/ cpe:/o:microsoft:windows/
example q|SSH-2.0-1.82 sshlib: WinSSHD 4.28\r\n| p/Bitvise WinSSHD/ v/4.28/ i/protocol 2.0/ o/Windows/ cpe:/a:bitvise:winsshd:4.28/ cpe:/o:microsoft:windows/ documented/Recog/
# MOVEit DMZ on Bitvise's library.
match ssh m|^SSH-([\d.]+)-[\d.]+ sshlib: MOVEit DMZ SSH ([\d.]+)| p/MOVEit DMZ sshd/ v/$2/ i/protocol $1/ o/Windows/ cpe:/a:ipswitch:moveit_dmz:$2/ cpe:/o:microsoft:windows/
example q|SSH-2.0-1.29 sshlib: MOVEit DMZ SSH 3.0.5.0\r\n| p/MOVEit DMZ sshd/ v/3.0.5.0/ i/protocol 2.0/ o/Windows/ cpe:/a:ipswitch:moveit_dmz:3.0.5.0/ cpe:/o:microsoft:windows/ documented/Recog/
# Its successor.
match ssh m|^SSH-([\d.]+)-MOVEit Transfer SFTP| p/MOVEit Transfer SFTP/ i/protocol $1/ o/Windows/ cpe:/a:progress:moveit_transfer/ cpe:/o:microsoft:windows/
example q|SSH-2.0-MOVEit Transfer SFTP\r\n| p/MOVEit Transfer SFTP/ i/protocol 2.0/ o/Windows/ cpe:/a:progress:moveit_transfer/ cpe:/o:microsoft:windows/ documented/Recog/
# GlobalSCAPE's EFT and Secure FTP Server use the same library; the number is the library's.
match ssh m|^SSH-([\d.]+)-([\d.]+)[_ ]sshlib:? Globalscape|i p/GlobalSCAPE EFT sshd/ i/or Secure FTP Server; sshlib $2; protocol $1/ o/Windows/ cpe:/a:globalscape:eft_server/ cpe:/o:microsoft:windows/
example q|SSH-2.0-1.82_sshlib GlobalSCAPE\r\n| p/GlobalSCAPE EFT sshd/ i/or Secure FTP Server; sshlib 1.82; protocol 2.0/ o/Windows/ cpe:/a:globalscape:eft_server/ cpe:/o:microsoft:windows/ documented/Recog/
# VanDyke's VShell writes its version with underscores, and once wrote it first.
match ssh m|^SSH-([\d.]+)-VShell_([\d_]+) VShell| p/VanDyke VShell/ v/$SUBST(2,"_",".")/ i/protocol $1/ cpe:/a:vandyke:vshell:$SUBST(2,"_",".")/
example q|SSH-2.0-VShell_4_6_1_166 VShell\r\n| p/VanDyke VShell/ v/4.6.1.166/ i/protocol 2.0/ cpe:/a:vandyke:vshell:4.6.1.166/ documented/public code that quotes it/
# VShell 1.
match ssh m|^SSH-([\d.]+)-([\d.]+) VShell| p/VanDyke VShell/ v/$2/ i/protocol $1/ cpe:/a:vandyke:vshell:$2/
example q|SSH-2.0-1.0.2 VShell\r\n| p/VanDyke VShell/ v/1.0.2/ i/protocol 2.0/ cpe:/a:vandyke:vshell:1.0.2/ documented/Recog/
# SSH Communications' Tectia.
match ssh m|^SSH-([\d.]+)-([\d.]+) SSH Tectia Server| p/SSH Tectia Server/ v/$2/ i/protocol $1/ cpe:/a:ssh:tectia_server:$2/
example q|SSH-2.0-6.4.12.353 SSH Tectia Server\r\n| p/SSH Tectia Server/ v/6.4.12.353/ i/protocol 2.0/ cpe:/a:ssh:tectia_server:6.4.12.353/ documented/Recog/
# The DEC/Compaq/HP port of SSH Secure Shell, which names its system.
match ssh m|^SSH-([\d.]+)-([\d.]+) SSH (?:Secure Shell )?OpenVMS V([\d.]+)| p/SSH Secure Shell/ v/$2/ i|TCP/IP Services $3; protocol $1| o/OpenVMS/ cpe:/o:hp:openvms/
example q|SSH-2.0-3.2.0 SSH Secure Shell OpenVMS V5.5\r\n| p/SSH Secure Shell/ v/3.2.0/ i|TCP/IP Services 5.5; protocol 2.0| o/OpenVMS/ cpe:/o:hp:openvms/ documented/Recog/
# The same on Tru64.
match ssh m|^SSH-([\d.]+)-([\d.]+) SSH Secure Shell Tru64 UNIX| p/SSH Secure Shell/ v/$2/ i/protocol $1/ o/Tru64 UNIX/ cpe:/a:ssh:secure_shell:$2/ cpe:/o:hp:tru64_unix/
example q|SSH-2.0-3.2.0 SSH Secure Shell Tru64 UNIX\r\n| p/SSH Secure Shell/ v/3.2.0/ i/protocol 2.0/ o/Tru64 UNIX/ cpe:/a:ssh:secure_shell:3.2.0/ cpe:/o:hp:tru64_unix/ documented/Recog/
# SSH Secure Shell, Tectia's ancestor, says whether it is the free one.
match ssh m|^SSH-([\d.]+)-([\d.]+) SSH Secure Shell(?: \(([^)\r\n]+)\))?| p/SSH Secure Shell/ v/$2/ i/protocol $1/ cpe:/a:ssh:tectia_server:$2/
example q|SSH-2.0-3.2.9.1 SSH Secure Shell (non-commercial)\r\n| p/SSH Secure Shell/ v/3.2.9.1/ i/protocol 2.0/ cpe:/a:ssh:tectia_server:3.2.9.1/ documented/Recog/
example q|SSH-2.0-4.0.3 SSH Secure Shell\r\n| p/SSH Secure Shell/ v/4.0.3/ i/protocol 2.0/ cpe:/a:ssh:tectia_server:4.0.3/ documented/Recog/
# Attachmate Reflection for Secure IT, once WRQ's.
match ssh m|^SSH-([\d.]+)-(?:WRQ)?ReflectionForSecureIT_([\d.]+(?: Build \d+)?)|i p/Reflection for Secure IT sshd/ v/$2/ i/protocol $1/ cpe:/a:attachmate:reflection_for_secure_it:$2/
example q|SSH-2.0-ReflectionForSecureIT_8.2 Build 117\r\n| p/Reflection for Secure IT sshd/ v/8.2 Build 117/ i/protocol 2.0/ cpe:/a:attachmate:reflection_for_secure_it:8.2_build_117/ documented/Recog/
# Cerberus FTP Server.
# check: no-origin because no public source of it was found
match ssh m|^SSH-([\d.]+)-CerberusFTPServer_([\d.]+)| p/Cerberus FTP Server sshd/ v/$2/ i/protocol $1/ o/Windows/ cpe:/a:cerberusftp:ftp_server:$2/ cpe:/o:microsoft:windows/
example q|SSH-2.0-CerberusFTPServer_12.7\r\n| p/Cerberus FTP Server sshd/ v/12.7/ i/protocol 2.0/ o/Windows/ cpe:/a:cerberusftp:ftp_server:12.7/ cpe:/o:microsoft:windows/
# Serv-U.
match ssh m|^SSH-([\d.]+)-Serv-U_([\d.]+)| p/Serv-U sshd/ v/$2/ i/protocol $1/ cpe:/a:solarwinds:serv-u:$2/
example q|SSH-2.0-Serv-U_15.1.6.25\r\n| p/Serv-U sshd/ v/15.1.6.25/ i/protocol 2.0/ cpe:/a:solarwinds:serv-u:15.1.6.25/ documented/public code that quotes it/
# CrushFTP; the number is there in old releases only.
match ssh m|^SSH-([\d.]+)-CrushFTPSSHD| p/CrushFTP sshd/ i/protocol $1/ cpe:/a:crushftp:crushftp/
example q|SSH-2.0-CrushFTPSSHD\r\n| p/CrushFTP sshd/ i/protocol 2.0/ cpe:/a:crushftp:crushftp/ documented/public code that quotes it/
# Xlight FTP Server.
match ssh m|^SSH-([\d.]+)-xlightftpd_release_([\d.]+)| p/Xlight FTP Server sshd/ v/$2/ i/protocol $1/ o/Windows/ cpe:/a:xlightftpd:xlight_ftp_server:$2/ cpe:/o:microsoft:windows/
example q|SSH-2.0-xlightftpd_release_3.9.3.6\r\n| p/Xlight FTP Server sshd/ v/3.9.3.6/ i/protocol 2.0/ o/Windows/ cpe:/a:xlightftpd:xlight_ftp_server:3.9.3.6/ cpe:/o:microsoft:windows/ documented/Recog/
# WeOnlyDo's component, in freeSSHd and freeFTPd among others.
match ssh m|^SSH-([\d.]+)-WeOnlyDo(?:-wodFTPD)? ([\d.]+)| p/WeOnlyDo sshd/ v/$2/ i/protocol $1/ o/Windows/ cpe:/o:microsoft:windows/
example q|SSH-2.0-WeOnlyDo 2.1.8.98\r\n| p/WeOnlyDo sshd/ v/2.1.8.98/ i/protocol 2.0/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/
# Rebex's .NET library.
match ssh m|^SSH-([\d.]+)-RebexSSH_([\d.]+)| p/Rebex sshd/ v/$2/ i/protocol $1/ o/Windows/ cpe:/o:microsoft:windows/
example q|SSH-2.0-RebexSSH_5.0.7119.0\r\n| p/Rebex sshd/ v/5.0.7119.0/ i/protocol 2.0/ o/Windows/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# SSHTools Maverick (Java), in many managed file transfer servers.
match ssh m|^SSH-([\d.]+)-Maverick_SSHD| p/Maverick sshd/ i/protocol $1/
example q|SSH-2.0-Maverick_SSHD\r\n| p/Maverick sshd/ i/protocol 2.0/ documented/public code that quotes it/
# Fortra GoAnywhere MFT.
match ssh m|^SSH-([\d.]+)-GoAnywhere([\d.]+)| p/GoAnywhere MFT sshd/ v/$2/ i/protocol $1/ cpe:/a:fortra:goanywhere_managed_file_transfer:$2/
example q|SSH-2.0-GoAnywhere7.1.1\r\n| p/GoAnywhere MFT sshd/ v/7.1.1/ i/protocol 2.0/ cpe:/a:fortra:goanywhere_managed_file_transfer:7.1.1/ documented/public code that quotes it/
# Cleo Harmony, VLTrader and VLProxy.
match ssh m=^SSH-([\d.]+)-Cleo (Harmony|VLTrader|VLProxy)/([\d.]+) SSH FTP server= p/Cleo $2 sshd/ v/$3/ i/protocol $1/
example q|SSH-2.0-Cleo Harmony/5.8.0.21 SSH FTP server\r\n| p/Cleo Harmony sshd/ v/5.8.0.21/ i/protocol 2.0/ documented/Recog/
# CoreFTP server.
match ssh m|^SSH-([\d.]+)-CoreFTP-([\d.]+)| p/Core FTP Server sshd/ v/$2/ i/protocol $1/ o/Windows/ cpe:/a:coreftp:core_ftp:$2/ cpe:/o:microsoft:windows/
example q|SSH-2.0-CoreFTP-0.3.3\r\n| p/Core FTP Server sshd/ v/0.3.3/ i/protocol 2.0/ o/Windows/ cpe:/a:coreftp:core_ftp:0.3.3/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# South River's Titan and Cornerstone servers.
match ssh m|^SSH-([\d.]+)-srtSSHServer_([\d.]+)| p/South River Titan SFTP sshd/ v/$2/ i/protocol $1/ o/Windows/ cpe:/o:microsoft:windows/
example q|SSH-2.0-srtSSHServer_11.00\r\n| p/South River Titan SFTP sshd/ v/11.00/ i/protocol 2.0/ o/Windows/ cpe:/o:microsoft:windows/ documented/public code that quotes it/
# Sun's fork of OpenSSH, Solaris 9 to 11.
match ssh m|^SSH-([\d.]+)-Sun_SSH_([\d.]+)| p/SunSSH/ v/$2/ i/protocol $1/ o/Solaris/ cpe:/a:sun:ssh:$2/ cpe:/o:sun:solaris/
example q|SSH-2.0-Sun_SSH_1.1.5\r\n| p/SunSSH/ v/1.1.5/ i/protocol 2.0/ o/Solaris/ cpe:/a:sun:ssh:1.1.5/ cpe:/o:sun:solaris/ documented/public code that quotes it/

# ---- devices ----

# MikroTik RouterOS.
match ssh m|^SSH-([\d.]+)-ROSSSH| p/MikroTik RouterOS sshd/ i/protocol $1/ o/RouterOS/ d/router/ cpe:/o:mikrotik:routeros/
example q|SSH-2.0-ROSSSH\r\n| p/MikroTik RouterOS sshd/ i/protocol 2.0/ o/RouterOS/ d/router/ cpe:/o:mikrotik:routeros/ documented/Recog/
# Cisco IOS, IOS XE and ASA all write Cisco-1.25 (some IOS XR Cisco-2.0); the number is the SSH code's.
match ssh m|^SSH-([\d.]+)-Cisco-([\d.]+)| p/Cisco SSH/ v/$2/ i/protocol $1/ o/IOS/ cpe:/a:cisco:ssh:$2/ cpe:/o:cisco:ios/
example q|SSH-2.0-Cisco-1.25\n| p/Cisco SSH/ v/1.25/ i/protocol 2.0/ o/IOS/ cpe:/a:cisco:ssh:1.25/ cpe:/o:cisco:ios/ observed/Cisco SSH 1.25, heard in suricata-verify's bypass-ssh-enabled/
# NX-OS before it took up OpenSSH's own name.
match ssh m|^SSH-([\d.]+)-Cisco_server-([\d.]+)| p/Cisco SSH/ v/$2/ i/protocol $1/
example q|SSH-1.99-Cisco_server-1.24 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\n| p/Cisco SSH/ v/1.24/ i/protocol 1.99/ observed/Cisco SSH 1.24, heard in suricata-verify's bug-4903-01/
# Cisco wireless LAN controllers.
match ssh m|^SSH-([\d.]+)-CISCO_WLC| p/Cisco Wireless LAN Controller sshd/ i/protocol $1/ d/remote management/ cpe:/o:cisco:wireless_lan_controller_software/
example q|SSH-2.0-CISCO_WLC\r\n| p/Cisco Wireless LAN Controller sshd/ i/protocol 2.0/ d/remote management/ cpe:/o:cisco:wireless_lan_controller_software/ documented/Recog/
# Huawei VRP: HUAWEI-1.5, or a lone dash where a name should be.
match ssh m|^SSH-([\d.]+)-HUAWEI-([\w.]+)|i p/Huawei VRP sshd/ i/protocol $1/ o/VRP/ d/router/ cpe:/o:huawei:vrp/
example q|SSH-2.0-HUAWEI-1.5\r\n| p/Huawei VRP sshd/ i/protocol 2.0/ o/VRP/ d/router/ cpe:/o:huawei:vrp/ documented/Recog/
# H3C and HP A-series: the Comware release.
match ssh m|^SSH-([\d.]+)-Comware-([\d.]+)| p/Comware sshd/ v/$2/ i/protocol $1/ o/Comware/ d/switch/ cpe:/o:hp:comware:$2/
example q|SSH-2.0-Comware-7.1.070\r\n| p/Comware sshd/ v/7.1.070/ i/protocol 2.0/ o/Comware/ d/switch/ cpe:/o:hp:comware:7.1.070/ documented/public code that quotes it/
# Ruijie's RGOS.
match ssh m|^SSH-([\d.]+)-RGOS_SSH(?:_([\d.]+))?| p/Ruijie RGOS sshd/ i/protocol $1/ o/RGOS/ d/switch/
example q|SSH-2.0-RGOS_SSH\r\n| p/Ruijie RGOS sshd/ i/protocol 2.0/ o/RGOS/ d/switch/ documented/public code that quotes it/
# Juniper NetScreen firewalls.
match ssh m|^SSH-([\d.]+)-NetScreen| p/Juniper NetScreen sshd/ i/protocol $1/ o/ScreenOS/ d/firewall/ cpe:/o:juniper:screenos/
example q|SSH-2.0-NetScreen\r\n| p/Juniper NetScreen sshd/ i/protocol 2.0/ o/ScreenOS/ d/firewall/ cpe:/o:juniper:screenos/ documented/Recog/
# DrayTek Vigor routers.
match ssh m|^SSH-([\d.]+)-DraySSH_([\d.]+)| p/DrayTek Vigor sshd/ v/$2/ i/protocol $1/ d/router/
example q|SSH-2.0-DraySSH_2.0\r\n| p/DrayTek Vigor sshd/ v/2.0/ i/protocol 2.0/ d/router/ documented/Recog/
# HP Integrated Lights-Out 2 to 4.
match ssh m|^SSH-([\d.]+)-mpSSH_([\d.]+)| p/HP Integrated Lights-Out mpSSH/ v/$2/ i/protocol $1/ d/remote management/ cpe:/h:hp:integrated_lights-out/
example q|SSH-2.0-mpSSH_0.2.1\r\n| p/HP Integrated Lights-Out mpSSH/ v/0.2.1/ i/protocol 2.0/ d/remote management/ cpe:/h:hp:integrated_lights-out/ documented/Recog/
# Allegro's RomSShell: APC, HP ProCurve, Dell PowerConnect and others embed it.
match ssh m|^SSH-([\d.]+)-RomSShell_([\d.]+)| p/Allegro RomSShell sshd/ v/$2/ i/protocol $1/ cpe:/a:allegrosoft:romsshell:$2/
example q|SSH-2.0-RomSShell_4.62\r\n| p/Allegro RomSShell sshd/ v/4.62/ i/protocol 2.0/ cpe:/a:allegrosoft:romsshell:4.62/ documented/public code that quotes it/
# Adtran NetVanta's variant of it.
match ssh m|^SSH-([\d.]+)-RomCliSecure_([\d.]+)| p/Adtran NetVanta RomCliSecure/ v/$2/ i/protocol $1/ d/router/
example q|SSH-2.0-RomCliSecure_4.12\r\n| p/Adtran NetVanta RomCliSecure/ v/4.12/ i/protocol 2.0/ d/router/ documented/Recog/
# Mocana's embedded server: HP ProCurve, Dell, APC, Ricoh.
match ssh m|^SSH-([\d.]+)-Mocana SSH ([\d.]+)| p/Mocana embedded SSH/ v/$2/ i/protocol $1/ cpe:/a:mocana:embedded_ssh:$2/
example q|SSH-2.0-Mocana SSH 5.3.1\r\n| p/Mocana embedded SSH/ v/5.3.1/ i/protocol 2.0/ cpe:/a:mocana:embedded_ssh:5.3.1/ documented/public code that quotes it/
# Mocana without a version.
match ssh m|^SSH-([\d.]+)-Mocana SSH ?\r?\n| p/Mocana embedded SSH/ i/protocol $1/ cpe:/a:mocana:embedded_ssh/
example q|SSH-2.0-Mocana SSH \r\n| p/Mocana embedded SSH/ i/protocol 2.0/ cpe:/a:mocana:embedded_ssh/ documented/public code that quotes it/
# Interpeak's IPSSH, part of VxWorks.
match ssh m|^SSH-([\d.]+)-IPSSH-([\d.]+)| p/VxWorks IPSSH/ v/$2/ i/protocol $1/ o/VxWorks/ cpe:/o:windriver:vxworks/
example q|SSH-2.0-IPSSH-6.6.0\r\n| p/VxWorks IPSSH/ v/6.6.0/ i/protocol 2.0/ o/VxWorks/ cpe:/o:windriver:vxworks/ documented/public code that quotes it/
# NetApp's own server, in Data ONTAP 7-mode.
match ssh m|^SSH-([\d.]+)-Data ONTAP SSH ([\d.]+)| p/NetApp Data ONTAP sshd/ v/$2/ i/protocol $1/ o/Data ONTAP/ d/storage-misc/ cpe:/o:netapp:data_ontap/
example q|SSH-2.0-Data ONTAP SSH 1.0\r\n| p/NetApp Data ONTAP sshd/ v/1.0/ i/protocol 2.0/ o/Data ONTAP/ d/storage-misc/ cpe:/o:netapp:data_ontap/ documented/Recog/
# ARRIS cable equipment.
match ssh m|^SSH-([\d.]+)-ARRIS_([\d.]+)| p/ARRIS sshd/ v/$2/ i/protocol $1/ d/broadband router/
example q|SSH-2.0-ARRIS_0.50\r\n| p/ARRIS sshd/ v/0.50/ i/protocol 2.0/ d/broadband router/ documented/Recog/
# LANCOM routers.
match ssh m|^SSH-([\d.]+)-lancom| p/LANCOM sshd/ i/protocol $1/ o/LCOS/ d/router/
example q|SSH-2.0-lancom\r\n| p/LANCOM sshd/ i/protocol 2.0/ o/LCOS/ d/router/ documented/Recog/
# ZyXEL.
match ssh m|^SSH-([\d.]+)-(?:FOS_)?ZyXEL[ _]SSH|i p/ZyXEL sshd/ i/protocol $1/ d/router/
example q|SSH-2.0-ZyXEL SSH server\r\n| p/ZyXEL sshd/ i/protocol 2.0/ d/router/ documented/public code that quotes it/
# OpenSSH before 7.6 answered a line that is not a version with this, and a bare line feed.
match ssh m|^Protocol mismatch\.\n$| p/OpenSSH/ cpe:/a:openbsd:openssh/
example q|Protocol mismatch.\n| p/OpenSSH/ cpe:/a:openbsd:openssh/ specification/source of OpenSSH/
# OpenSSH since 7.6 answers a line that is not a version with this.
match ssh m|^Invalid SSH identification string\.\r?\n| p/OpenSSH/ cpe:/a:openbsd:openssh/
example q|Invalid SSH identification string.\r\n| p/OpenSSH/ cpe:/a:openbsd:openssh/ specification/source of OpenSSH/
# OpenSSH since 9.8 refuses early clients under PerSourcePenalties and MaxStartups with plain text in front of the version line.
match ssh m=^(?:Not allowed at this time|Exceeded MaxStartups)\r?\n= p/OpenSSH/ cpe:/a:openbsd:openssh/
example q|Not allowed at this time\r\n| p/OpenSSH/ cpe:/a:openbsd:openssh/ specification/source of OpenSSH/

# ---- telnet: devices and systems that name themselves ----

# MikroTik prints version and channel before its prompt.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*MikroTik v(\d[\w.]*)(?: \(([\w-]+)\))?\r?\n= p/MikroTik RouterOS telnetd/ v/$1/ o/RouterOS/ d/router/ cpe:/o:mikrotik:routeros:$1/
example q|\xff\xfb\x01\xff\xfd\x18\r\nMikroTik v6.49.10 (long-term)\r\nLogin: | p/MikroTik RouterOS telnetd/ v/6.49.10/ o/RouterOS/ d/router/ cpe:/o:mikrotik:routeros:6.49.10/ documented/Recog/
# Cisco IOS and its switches.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*+(?:[^\xff]{0,2000}[\r\n])?User Access Verification\r?\n[\r\n]*(?:Username|Password): ?= p/Cisco IOS telnetd/ o/IOS/ d/router/ cpe:/o:cisco:ios/
example q|\xff\xfb\x01\xff\xfb\x03\xff\xfd\x18\xff\xfd\x1f\r\n\r\nUser Access Verification\r\n\r\nUsername: | p/Cisco IOS telnetd/ o/IOS/ d/router/ cpe:/o:cisco:ios/ documented/Recog/
# A vty line without a password set refuses in these words.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Password required, but none set= p/Cisco IOS telnetd/ o/IOS/ d/router/ cpe:/o:cisco:ios/
example q|\xff\xfb\x01\xff\xfb\x03\r\n\r\nPassword required, but none set\r\n| p/Cisco IOS telnetd/ o/IOS/ d/router/ cpe:/o:cisco:ios/ documented/Recog/
# The page that Cisco Configuration Professional leaves on new routers.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*-{20,80}\r?\nCisco Configuration Professional= p/Cisco IOS telnetd/ o/IOS/ d/router/ cpe:/o:cisco:ios/
example q|\xff\xfb\x01\r\n-----------------------------------------------------------------------\r\nCisco Configuration Professional (Cisco CP) is installed on this device.\r\n| p/Cisco IOS telnetd/ o/IOS/ d/router/ cpe:/o:cisco:ios/ documented/Recog/
# Huawei VRP warns before it asks.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Warning: Telnet is not a secure protocol, and it is recommended to use S(?:SH|telnet)= p/Huawei VRP telnetd/ o/VRP/ d/router/ cpe:/o:huawei:vrp/
example q|\xff\xfb\x01\xff\xfb\x03\r\nWarning: Telnet is not a secure protocol, and it is recommended to use Stelnet.\r\n\r\nLogin authentication\r\n\r\n\r\nUsername:| p/Huawei VRP telnetd/ o/VRP/ d/router/ cpe:/o:huawei:vrp/ documented/Recog/
# H3C and HP Comware print a copyright box.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*\*{20,90}\r?\n\* Copyright \(c\) [\d-]+ (?:New )?H3C Tech= p/H3C Comware telnetd/ o/Comware/ d/switch/ cpe:/o:hp:comware/
example q|\xff\xfb\x01\r\n******************************************************************************\r\n* Copyright (c) 2004-2019 New H3C Technologies Co., Ltd. All rights reserved.*\r\n| p/H3C Comware telnetd/ o/Comware/ d/switch/ cpe:/o:hp:comware/ documented/Recog/
# The same box under Hewlett Packard's name.
# check: no-origin because no public source of it was found
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*\*{20,90}\r?\n\* Copyright \(c\) [\d-]+ Hewlett.Packard= p/HP Comware telnetd/ o/Comware/ d/switch/ cpe:/o:hp:comware/
example q|\xff\xfb\x01\r\n******************************************************************************\r\n* Copyright (c) 2010-2017 Hewlett Packard Enterprise Development LP          *\r\n| p/HP Comware telnetd/ o/Comware/ d/switch/ cpe:/o:hp:comware/
# HP ProCurve prints its model and firmware and asks for a key.
# check: no-origin because no public source of it was found
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*(?:\x1b\[[\d;?]*[A-Za-z])*(?:HP|ProCurve) (J[\w-]+) (?:ProCurve |Switch )?([^\r\n\x1b]{0,40})[\r\n](?:[^\xff]{0,200}[\r\n ])?(?:Firmware|Software) revision ([\w.]+)=i p/HP ProCurve telnetd/ v/$3/ i/$1 $2/ d/switch/
example q|\xff\xfb\x01\xff\xfb\x03\x1b[24;1H\x1b[2J\x1b[1;1HProCurve J9019B Switch 2510-24\r\nSoftware revision Q.11.57\r\n| p/HP ProCurve telnetd/ v/Q.11.57/ i/J9019B 2510-24/ d/switch/
# Windows: the Telnet Server feature.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*(?:\(C\) Copyright [^\r\n]*[\r\n]+)?Welcome to Microsoft Telnet Service= p/Microsoft Telnet Service/ o/Windows/ cpe:/o:microsoft:windows/
example q|\xff\xfd%\xff\xfb\x01\xff\xfb\x03\xff\xfd'\xff\xfd\x1f\xff\xfd\0\xff\xfb\0Welcome to Microsoft Telnet Service \r\n\n\rlogin: | p/Microsoft Telnet Service/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/
# Windows NT 4 and 2000 print the build.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Microsoft \(R\) Windows(?: NT)? \(TM\) Version ([\d.]+) \(Build (\d+)\)= p/Microsoft Windows telnetd/ i/Windows NT $1 build $2/ o/Windows/ cpe:/o:microsoft:windows/
example q|\xff\xfb\x01\xff\xfb\x03\r\nMicrosoft (R) Windows NT (TM) Version 4.00 (Build 1381)\r\nWelcome to Microsoft Telnet Service \r\n| p/Microsoft Windows telnetd/ i/Windows NT 4.00 build 1381/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/
# Windows CE names the device; SMA's WebBox is a known one.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Welcome to the Windows CE Telnet Service on (WEBBOX\w*)=i p/Windows CE telnetd/ i/SMA Sunny WebBox/ h/$1/ o/Windows CE/ d/power-misc/ cpe:/o:microsoft:windows_ce/
example q|\xff\xfb\x01\r\nWelcome to the Windows CE Telnet Service on WEBBOX150000000\r\n\r\nlogin: | p/Windows CE telnetd/ i/SMA Sunny WebBox/ h/WEBBOX150000000/ o/Windows CE/ d/power-misc/ cpe:/o:microsoft:windows_ce/ documented/Recog/
# Any other Windows CE device.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Welcome to the Windows CE Telnet Service on ([\w.-]+)= p/Windows CE telnetd/ h/$1/ o/Windows CE/ cpe:/o:microsoft:windows_ce/
example q|\xff\xfb\x01\r\nWelcome to the Windows CE Telnet Service on PANEL7\r\n\r\nlogin: | p/Windows CE telnetd/ h/PANEL7/ o/Windows CE/ cpe:/o:microsoft:windows_ce/ documented/Recog/
# Debian's issue.net: "Debian GNU/Linux 12", then the host at its prompt.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Debian GNU/Linux (\d[\d.]*|[\w/]{1,20})[^\r\n]{0,40}[\r\n\0]+(?:([\w.-]+) )?login: = p/Linux telnetd/ i/Debian $1/ h/$2/ o/Linux/ cpe:/o:debian:debian_linux:$1/ cpe:/o:linux:linux_kernel/
example q|\xff\xfd\x18\xff\xfd \xff\xfd#\xff\xfd'Debian GNU/Linux 12\r\nbox.example.com login: | p/Linux telnetd/ i/Debian 12/ h/box.example.com/ o/Linux/ cpe:/o:debian:debian_linux:12/ cpe:/o:linux:linux_kernel/ specification/source of Debian's base-files, issue.net, which telnetd shows/
# Ubuntu's issue.net.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Ubuntu (\d+\.\d+)[^\r\n]{0,40}[\r\n\0]+(?:([\w.-]+) )?login: = p/Linux telnetd/ i/Ubuntu $1/ h/$2/ o/Linux/ cpe:/o:canonical:ubuntu_linux:$1/ cpe:/o:linux:linux_kernel/
example q|\xff\xfd\x18\xff\xfd \xff\xfd#\xff\xfd'Ubuntu 22.04.4 LTS\r\nbox login: | p/Linux telnetd/ i/Ubuntu 22.04/ h/box/ o/Linux/ cpe:/o:canonical:ubuntu_linux:22.04/ cpe:/o:linux:linux_kernel/ specification/source of Linux telnetd/
# Alpine, openSUSE, and the systems that Buildroot and Yocto build for devices.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Welcome to Alpine Linux (\d[\d.]*)[\r\n\0]+Kernel ([\w.+-]+) on an? = p/Linux telnetd/ i/Alpine Linux $1, Linux $2/ o/Linux/ cpe:/o:alpinelinux:alpine_linux:$1/ cpe:/o:linux:linux_kernel/
example q|\xff\xfd\x01\xff\xfd\x1f\xff\xfb\x01\xff\xfb\x03\r\r\nWelcome to Alpine Linux 3.18\r\nKernel 6.1.30-0-lts on an x86_64 (/dev/pts/0)\r\n\r\nbox login: | i/Alpine Linux 3.18, Linux 6.1.30-0-lts/ cpe:/o:alpinelinux:alpine_linux:3.18/ specification/Alpine Linux's APKBUILD, etc issue/
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Welcome to openSUSE Leap (\d+\.\d+)[^\r\n]{0,60}? - Kernel ([\w.+-]+)= p/Linux telnetd/ i/openSUSE Leap $1, Linux $2/ o/Linux/ cpe:/o:opensuse:leap:$1/ cpe:/o:linux:linux_kernel/
example q|\xff\xfd\x18\xff\xfd \xff\xfd#\xff\xfd'\r\nWelcome to openSUSE Leap 15.0 - Kernel 4.12.14-lp150.11-default (0).\r\n\r\n\r\nbox login: | cpe:/o:opensuse:leap:15.0/ specification/openSUSE's tests of its installation, the greeting/
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Welcome to openSUSE Tumbleweed (\d{8})[^\r\n]{0,60}? - Kernel ([\w.+-]+)= p/Linux telnetd/ i/openSUSE Tumbleweed $1, Linux $2/ o/Linux/ cpe:/o:opensuse:tumbleweed/ cpe:/o:linux:linux_kernel/
example q|\xff\xfd\x18\xff\xfd \xff\xfd#\xff\xfd'\r\nWelcome to openSUSE Tumbleweed 20200326 - Kernel 5.5.0-rc5-1-default (0).\r\n\r\nbox login: | cpe:/o:opensuse:tumbleweed/ specification/openSUSE's tests of its installation, the greeting/
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*(Poky \(Yocto Project Reference Distro\)|OpenEmbedded|PetaLinux) ([\w.+-]{1,30}) ([\w.-]{1,60}) [/\w]{1,20}[\r\n\0]+= p/Linux telnetd/ i/$1 $2/ h/$3/ o/Linux/ d/specialized/ cpe:/o:linux:linux_kernel/
example q|\xff\xfd\x01\xff\xfd\x1f\xff\xfb\x01\xff\xfb\x03Poky (Yocto Project Reference Distro) 4.0.10 qemux86-64 /dev/pts/0\r\n\r\nqemux86-64 login: | h/qemux86-64/ d/specialized/ specification/Yocto Project's manual, the login prompt/
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Welcome to Buildroot[\r\n\0]+(?:([\w.-]+) )?login: = p/Linux telnetd/ i/Buildroot/ h/$1/ o/Linux/ d/specialized/ cpe:/o:linux:linux_kernel/
example q|\xff\xfd\x01\xff\xfd\x1f\xff\xfb\x01\xff\xfb\x03\r\nWelcome to Buildroot\r\nbuildroot login: | i/Buildroot/ h/buildroot/ specification/Buildroot's manual, the system's banner/
# Red Hat and its kin: release line, kernel line, prompt.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*+((?:Red Hat|Fedora|CentOS|Rocky Linux|AlmaLinux|Amazon Linux|Oracle Linux|Cobalt Linux|Turbolinux)[^\r\n\0]{0,60}+)[\r\n\0]++(?:Kernel ([\w.+-]++)[^\r\n]*+[\r\n\0]++)?(?:[\w.-]++ )?login= p/Linux telnetd/ i/$1/ o/Linux/ cpe:/o:linux:linux_kernel/
example q|\xff\xfd\x18\xff\xfd \xff\xfd#\xff\xfd'\r\nCentOS release 5.11 (Final)\r\nKernel 2.6.18-398.el5 on an i686\r\nlogin: | p/Linux telnetd/ i/CentOS release 5.11 (Final)/ o/Linux/ cpe:/o:linux:linux_kernel/ documented/Recog/
# SUSE greets.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Welcome to ((?:openSUSE|SUSE|SuSE) [^\r\n]{0,60}?) -? ?Kernel ([\w.+-]+)= p/Linux telnetd/ i/$1/ o/Linux/ cpe:/o:linux:linux_kernel/
example q|\xff\xfd\x18\r\nWelcome to SUSE Linux 10.1 (i586) - Kernel 2.6.16.13-4-default (0).\r\n\r\nlogin: | p/Linux telnetd/ i/SUSE Linux 10.1 (i586)/ o/Linux/ cpe:/o:linux:linux_kernel/ documented/Recog/
# DD-WRT with its build; newer ones name the board.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*DD-WRT v([\w.-]+) [^\r\n]*\r?\nRelease: [\d/]+[^\r\n]*\r?\nBoard: ([^\r\n]{1,60})= p/DD-WRT telnetd/ v/$1/ i/$2/ o/Linux/ d/WAP/ cpe:/o:dd-wrt:dd-wrt:$1/ cpe:/o:linux:linux_kernel/
example q|\xff\xfd\x01\xff\xfd\x1f\xff\xfb\x01\xff\xfb\x03DD-WRT v3.0-r44715 std (c) 2020 NewMedia-NET GmbH\r\nRelease: 11/03/20\r\nBoard: Netgear R7000\r\n\r\nDD-WRT login: | p/DD-WRT telnetd/ v/3.0-r44715/ i/Netgear R7000/ o/Linux/ d/WAP/ cpe:/o:dd-wrt:dd-wrt:3.0-r44715/ cpe:/o:linux:linux_kernel/ documented/Recog/
# DD-WRT without a board line.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*DD-WRT v([\w.-]+) = p/DD-WRT telnetd/ v/$1/ o/Linux/ d/WAP/ cpe:/o:dd-wrt:dd-wrt:$1/ cpe:/o:linux:linux_kernel/
example q|\xff\xfd\x01\xff\xfd\x1f\xff\xfb\x01\xff\xfb\x03\r\nDD-WRT v24-sp2 std (c) 2013 NewMedia-NET GmbH\r\nRelease: 05/27/13\r\n| p/DD-WRT telnetd/ v/24-sp2/ o/Linux/ d/WAP/ cpe:/o:dd-wrt:dd-wrt:24-sp2/ cpe:/o:linux:linux_kernel/ documented/Recog/
# OpenWrt's BusyBox shell without a password.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*(?:[^\xff]{0,400}\n)?BusyBox v([\d.]+) \([^)\r\n]*\) built-in shell= p/BusyBox telnetd/ v/$1/ o/Linux/ cpe:/a:busybox:busybox:$1/ cpe:/o:linux:linux_kernel/
example q|\xff\xfd\x01\xff\xfd\x1f\xff\xfb\x01\xff\xfb\x03\r\n\r\nBusyBox v1.19.4 (2013-03-14 11:28:31 UTC) built-in shell (ash)\r\n| p/BusyBox telnetd/ v/1.19.4/ o/Linux/ cpe:/a:busybox:busybox:1.19.4/ cpe:/o:linux:linux_kernel/ specification/source of BusyBox telnetd/
# FortiGate's prompt is its serial number.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*(FG[T\d][\w-]{6,20}|FWF\w{6,20}) login: = p/Fortinet FortiGate telnetd/ h/$1/ o/FortiOS/ d/firewall/ cpe:/o:fortinet:fortios/
example q|\xff\xfb\x01\xff\xfb\x03\r\nFGT60C0000000000 login: | p/Fortinet FortiGate telnetd/ h/FGT60C0000000000/ o/FortiOS/ d/firewall/ cpe:/o:fortinet:fortios/ documented/Recog/
# Broadcom's reference DSL firmware.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*(BCM\d{4,6}) Broadband Router\r?\n= p/Broadcom $1 telnetd/ i/DSL reference firmware/ d/broadband router/
example q|\xff\xfd\x01\xff\xfd!\xff\xfb\x01\xff\xfb\x03BCM96328 Broadband Router\r\nLogin: | p/Broadcom BCM96328 telnetd/ i/DSL reference firmware/ d/broadband router/ documented/Recog/
# TP-Link DSL modems.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*(T[DL]-W?\w{3,12}) [\d.]+ DSL Modem Router\r?\n= p/TP-Link $1 telnetd/ d/broadband router/
example q|\xff\xfb\x01\xff\xfb\x03TD-W8960N 6.0 DSL Modem Router\r\nLogin: | p/TP-Link TD-W8960N telnetd/ d/broadband router/ documented/Recog/
# ZTE home gateways.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*((?:ZXHN|ZXV10|ZXDSL) \w+(?: V[\d.]+)?)\r?\n[\r\n]*Login: = p/ZTE $1 telnetd/ d/broadband router/
example q|\xff\xfb\x01\xff\xfb\x03\r\nZXHN H108N\r\nLogin: | p/ZTE ZXHN H108N telnetd/ d/broadband router/ documented/Recog/
# RDK-B cable gateways.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*RDK \(A Yocto Project based Distro\) ([\d.]+) = p/RDK telnetd/ v/$1/ o/Linux/ d/broadband router/ cpe:/o:linux:linux_kernel/
example q|\xff\xfd\x01\r\nRDK (A Yocto Project based Distro) 2.0 Docsis-Gateway\r\n\r\r\n\rDocsis-Gateway login: | p/RDK telnetd/ v/2.0/ o/Linux/ d/broadband router/ cpe:/o:linux:linux_kernel/ documented/Recog/
# Moxa NPort device servers and MGate gateways.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Model name {1,12}: (NPort|MGate) ([\w-]+)[\r\n\0]+(?:[^\xff]{0,300}Firmware version {0,8}: ([\w.]+))?= p/Moxa $1 $2 telnetd/ d/terminal server/
example q|\xff\xfb\x01\r\nModel name       : NPort 5110A\r\n\r\nPlease keyin your username: | p/Moxa NPort 5110A telnetd/ d/terminal server/ documented/Recog/
# Lantronix device servers on their set-up port and on telnet.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*\*\*\* Lantronix ([\w. -]{2,40}?) \*\*\*[\r\n]+[^\xff]{0,120}?Software version V?([\w.]+)= p/Lantronix $1 telnetd/ v/$2/ d/terminal server/
example q|\xff\xfb\x01\r\n*** Lantronix UDS1100 Device Server ***\r\nMAC address 00204A000000\r\n\r\nSoftware version V6.11.0.0 (150514) UDS1100\r\n| p/Lantronix UDS1100 Device Server telnetd/ v/6.11.0.0/ d/terminal server/ documented/Recog/
# VxWorks shells.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*VxWorks login: = p/VxWorks telnetd/ o/VxWorks/ cpe:/o:windriver:vxworks/
example q|\xff\xfb\x01\xff\xfb\x03\r\nVxWorks login: | p/VxWorks telnetd/ o/VxWorks/ cpe:/o:windriver:vxworks/ documented/Recog/
# The shell of NuttX.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*NuttShell \(NSH\)(?: NuttX-(\d[\w.-]*))?\r?\n= p/NuttX telnetd/ v/$1/ o/NuttX/ d/specialized/ cpe:/o:apache:nuttx:$1/
example q|\xff\xfb\x03\xff\xfb\x01\r\nNuttShell (NSH) NuttX-12.3.0\r\nnsh> | v/12.3.0/ o/NuttX/ specification/NuttX's documentation, NuttShell/
# OpenWrt, which let one in over telnet until a password was set, and shows its banner.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*+[^\xff]{0,1500}?\|__\| W I R E L E S S   F R E E D O M\r?\n(?: ?-{20,80}\r?\n)?(?: ?OpenWrt v?(\d[\w.-]*))?= p/OpenWrt telnetd/ v/$1/ o/Linux/ d/WAP/ cpe:/o:openwrt:openwrt:$1/
example q~\xff\xfd\x01\xff\xfd\x1f\xff\xfb\x01\xff\xfb\x03 === IMPORTANT ============================\r\n  Use 'passwd' to set your login password\r\n\r\n\r\nBusyBox v1.22.1 built-in shell (ash)\r\nEnter 'help' for a list of built-in commands.\r\n\r\n  _______                     ________        __\r\n |       |.-----.-----.-----.|  |  |  |.----.|  |_\r\n |   -   ||  _  |  -__|     ||  |  |  ||   _||   _|\r\n |_______||   __|_____|__|__||________||__|  |____|\r\n          |__| W I R E L E S S   F R E E D O M\r\n -----------------------------------------------------\r\n OpenWrt 14.07, r42625\r\n -----------------------------------------------------\r\n~ v/14.07/ o/Linux/ d/WAP/ specification/source of OpenWrt, base-files: etc banner and login.sh/
# Free BSDs: "OpenBSD/amd64 (host) (ttyp0)".
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*(FreeBSD|NetBSD|OpenBSD)/([\w-]+) \(([\w.-]*)\) \((?:tty|pts)[\w/]+\)= p/$1 telnetd/ i/$2/ h/$3/ o/$1/
example q|\xff\xfd%\r\n\r\nOpenBSD/i386 (gate.example.com) (ttyp2)\r\n\r\nlogin: | p/OpenBSD telnetd/ i/i386/ h/gate.example.com/ o/OpenBSD/ documented/Recog/
example q|\xff\xfa"\x03\x05\x80\0\x11\x80\0\x12\x80\0\xff\xf0\r\nOpenBSD/i386 (host) (ttyp2)\r\n| p/OpenBSD telnetd/ i/i386/ h/host/ o/OpenBSD/ observed/OpenBSD telnetd, heard in suricata-verify's telnet.pcap/
# Nokia IPSO writes in the BSD form.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*IPSO/([\w-]+) \(([\w.-]*)\) \(tty\w+\)= p/Nokia IPSO telnetd/ i/$1/ h/$2/ o/IPSO/ d/firewall/ cpe:/o:nokia:ipso/
example q|\xff\xfd%\r\n\r\nIPSO/i386 (fw1) (ttyp1)\r\n\r\nlogin: | p/Nokia IPSO telnetd/ i/i386/ h/fw1/ o/IPSO/ d/firewall/ cpe:/o:nokia:ipso/ documented/Recog/
# Solaris 2 to 10.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*SunOS (5\.(\d+))[\r\n]+= p/Solaris telnetd/ o/Solaris/ cpe:/o:sun:sunos:$1/
example q|\xff\xfd\x18\xff\xfd\x1f\xff\xfd#\xff\xfd'\xff\xfd$\r\n\r\nSunOS 5.9\r\n\r\nlogin: | p/Solaris telnetd/ o/Solaris/ cpe:/o:sun:sunos:5.9/ documented/public code that quotes it/
# The System V default of older Solaris.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*UNIX\(r\) System V Release 4\.0 \(([\w.-]+)\)= p/Solaris telnetd/ i/System V Release 4/ h/$1/ o/Solaris/ cpe:/o:sun:sunos/
example q|\xff\xfd\x18\xff\xfd\x1f\r\n\r\nUNIX(r) System V Release 4.0 (apollo)\r\n\r\nlogin: | p/Solaris telnetd/ i/System V Release 4/ h/apollo/ o/Solaris/ cpe:/o:sun:sunos/ documented/Recog/
# HP-UX prints release and model.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*HP-UX ([\w.-]+) B\.([\d.]+) = p/HP-UX telnetd/ h/$1/ o/HP-UX/ cpe:/o:hp:hp-ux:$2/
example q|\xff\xfd$\r\n\r\nHP-UX db1 B.11.31 U ia64 (ta)\r\n\r\nlogin: | p/HP-UX telnetd/ h/db1/ o/HP-UX/ cpe:/o:hp:hp-ux:11.31/ documented/public code that quotes it/
# AIX.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*AIX Version (\d)\r?\n[^\xff]{0,20}Copyright IBM= p/AIX telnetd/ o/AIX/ cpe:/o:ibm:aix:$1/
example q|\xff\xfe%\xff\xfd\x18AIX Version 7\r\nCopyright IBM Corporation, 1982, 2022.\r\nlogin: | p/AIX telnetd/ o/AIX/ cpe:/o:ibm:aix:7/ documented/Recog/
# IRIX.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*IRIX(?: System V\.4)? \(([\w.-]+)\)= p/IRIX telnetd/ h/$1/ o/IRIX/ cpe:/o:sgi:irix/
example q|\xff\xfd\x18\xff\xfd$\r\n\r\nIRIX (onyx.example.com)\r\n\r\nlogin: | p/IRIX telnetd/ h/onyx.example.com/ o/IRIX/ cpe:/o:sgi:irix/ documented/Recog/
# Digital UNIX and Tru64.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*(Digital UNIX|Compaq Tru64 UNIX(?: V([\w.-]+))?(?: \(Rev\. \d+\))?) \(([\w.-]+)\) \(= p/Digital UNIX telnetd/ h/$3/ o/Digital UNIX/ cpe:/o:digital:unix/
example q|\xff\xfd\x18\r\n\r\nDigital UNIX (alpha1) (ttyp2)\r\n\r\nlogin: | p/Digital UNIX telnetd/ h/alpha1/ o/Digital UNIX/ cpe:/o:digital:unix/ documented/Recog/
# OpenVMS.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*(?:[^\xff]{0,300}[\r\n ])?Welcome to OpenVMS \(TM\) (\w+) Operating System, Version V([\w.-]+)= p/OpenVMS telnetd/ i/$1/ o/OpenVMS/ cpe:/o:hp:openvms:$2/
example q|\xff\xfb\x01\xff\xfb\x03\r\n Welcome to OpenVMS (TM) Alpha Operating System, Version V8.4     - ALPHA1\r\n\r\n\r\nUsername: | p/OpenVMS telnetd/ i/Alpha/ o/OpenVMS/ cpe:/o:hp:openvms:8.4/ documented/Recog/
# Cisco UCS's management controller.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*CIMC Debug Firmware Utility Shell= p/Cisco Integrated Management Controller telnetd/ d/remote management/ cpe:/h:cisco:unified_computing_system/
example q|\xff\xfb\x01\r\nCIMC Debug Firmware Utility Shell\r\nucs1 login: | p/Cisco Integrated Management Controller telnetd/ d/remote management/ cpe:/h:cisco:unified_computing_system/ documented/Recog/
# Grandstream cameras and phones.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Grandstream (GX[VP]\w+) +Shell Command= p/Grandstream $1 telnetd/ d/webcam/
example q|\xff\xfb\x01\r\nGrandstream GXV3674_FHD_VF    Shell Command.Copyight 2011-2014\r\nUsername: | p/Grandstream GXV3674_FHD_VF telnetd/ d/webcam/ documented/Recog/
# Polycom conference bridges.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Welcome to Polycom (RMX \w+)= p/Polycom $1 telnetd/ d/VoIP adapter/ cpe:/h:polycom:rmx/
example q|\xff\xfb\x01\r\nWelcome to Polycom RMX 500 (COP) Console Utility\r\n| p/Polycom RMX 500 telnetd/ d/VoIP adapter/ cpe:/h:polycom:rmx/ documented/Recog/
# Allied Telesyn routers.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*TELNET session now in ESTABLISHED state= p/Allied Telesyn telnetd/ d/router/
example q|\xff\xfb\x01\xff\xfb\x03\r\nTELNET session now in ESTABLISHED state\r\n\r\nrouter login: | p/Allied Telesyn telnetd/ d/router/ documented/Recog/
# Conexant AccessRunner DSL modems.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*CONEXANT SYSTEMS, INC\.[\r\n ]+ACCESS RUNNER ADSL=i p/Conexant AccessRunner telnetd/ d/broadband router/
example q|\xff\xfb\x01\xff\xfb\x03\r\nCONEXANT SYSTEMS, INC. ACCESS RUNNER ADSL CONSOLE PORT>>>| p/Conexant AccessRunner telnetd/ d/broadband router/ documented/Recog/
# HP JetDirect print servers.
# check: no-origin because no public source of it was found
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*HP JetDirect[\r\n]+= p/HP JetDirect telnetd/ d/print server/ cpe:/h:hp:jetdirect/
example q|\xff\xfc\x01\xff\xfb\x03\r\nHP JetDirect\r\nPassword is not set\r\n| p/HP JetDirect telnetd/ d/print server/ cpe:/h:hp:jetdirect/
# APC Network Management Card before it asks for a user.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*(?:[^\xff]{0,40})American Power Conversion {1,30}Network Management Card AOS +v([\d.]+)= p/APC Network Management Card telnetd/ v/$1/ o/AOS/ d/power-device/
example q|\xff\xfb\x01\r\nAmerican Power Conversion               Network Management Card AOS      v3.5.5\r\n| p/APC Network Management Card telnetd/ v/3.5.5/ o/AOS/ d/power-device/ documented/public code that quotes it/
# Lexmark and its rebadged printers ask by address; Ricoh's maintenance shell has one name under several brands.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*(RICOH|NRG|SAVIN|LANIER|Gestetner|infotec|Aficio) Maintenance Shell\.=i p/$1 maintenance shell/ d/printer/
example q|\xff\xfb\x01\r\nRICOH Maintenance Shell.   \r\n\r\nUser access verification.\r\n\r\nlogin: | p/RICOH maintenance shell/ d/printer/ documented/Recog/
# MKS Toolkit's server on Windows.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Welcome to MKS Telnet Server Version ([\d.]*\d)= p/MKS telnetd/ v/$1/ o/Windows/ cpe:/o:microsoft:windows/
example q|\xff\xfb\x01\r\nWelcome to MKS Telnet Server Version 4.70.0000.\r\nlogin: | p/MKS telnetd/ v/4.70.0000/ o/Windows/ cpe:/o:microsoft:windows/ documented/Recog/
# Symantec's Raptor firewall.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Raptor Firewall Secure Gateway\.= p/Symantec Raptor telnet proxy/ d/firewall/
example q|\xff\xfb\x01\r\nRaptor Firewall Secure Gateway.\r\n\r\nHostname: | p/Symantec Raptor telnet proxy/ d/firewall/ documented/Recog/
# SAP NetWeaver's Java server, whose administration shell speaks telnet.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*[#* \r\n]{20,2000}\r?\n *Telnet Administration *\r?\n *SAP (?:J2EE Engine|Java EE Application Server|NetWeaver[\w ]*) v([\d.]+)= p/SAP NetWeaver Java telnetd/ v/$1/ cpe:/a:sap:netweaver_application_server_java:$1/
example q|\xff\xfb\x01\r\n***********************************************\r\n****###*******####*****#######**************\r\n***********************************************\r\n\r\nTelnet Administration\r\nSAP Java EE Application Server v7.50\r\n\r\nLogin: | p/SAP NetWeaver Java telnetd/ v/7.50/ cpe:/a:sap:netweaver_application_server_java:7.50/ documented/Recog/
# MRV's console servers.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Welcome to the MRV Communications' (\w+) Series Server= p/MRV $1 telnetd/ d/terminal server/
example q|\xff\xfb\x01\r\nWelcome to the MRV Communications' LX Series Server\r\n| p/MRV LX telnetd/ d/terminal server/ documented/Recog/
# Vaddio cameras.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Vaddio (\w+) ([\w.+-]+) (vaddio-[\w-]+)= p/Vaddio $1 telnetd/ v/$2/ h/$3/ d/webcam/
example q|\xff\xfb\x01\r\nVaddio VNG 1.6 vaddio-doccam-00-00-5E-00-53-01 | p/Vaddio VNG telnetd/ v/1.6/ h/vaddio-doccam-00-00-5E-00-53-01/ d/webcam/ documented/Recog/
# Redline radios.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*([\w-]+(?: \w+)?) {2,10}\(c\) Copyright [\d-]+ {1,3}Redline Communications= p/Redline $1 telnetd/ d/WAP/
example q|\xff\xfb\x01\r\nRDL-3000 Ellipse     (c) Copyright 2010-2016  Redline Communications Inc.\r\n| p/Redline RDL-3000 Ellipse telnetd/ d/WAP/ documented/Recog/
# Riverstone, once Cabletron.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*-{20,80}\r?\n([ER]S \w+) System Software, Version ([\w.]+)\r?\nRiverstone= p/Riverstone $1 telnetd/ v/$2/ d/router/
example q|\xff\xfb\x01\r\n----------------------------------------------------------------------\r\nRS 8000 System Software, Version 9.3.0.5\r\nRiverstone Networks, Inc.\r\n| p/Riverstone RS 8000 telnetd/ v/9.3.0.5/ d/router/ documented/Recog/
# Tasman, later Nortel.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*#-{20,80}\r?\n# Tasman Networks Inc\. Telnet Login= p/Tasman Networks telnetd/ d/router/
example q|\xff\xfb\x01\r\n#-----------------------------------------------------------------------\r\n# Tasman Networks Inc. Telnet Login\r\n| p/Tasman Networks telnetd/ d/router/ documented/Recog/
# FlowPoint DSL routers.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*(FlowPoint/\w+) [^\r\n]{0,60}Router [\w-]+ v([\w.]+) Ready= p/$1 telnetd/ v/$2/ d/broadband router/
example q|\xff\xfb\x01\r\nFlowPoint/2200 SDSL [ATM] Router fp2200-12 v3.0.2 Ready\r\nLogin: | p|FlowPoint/2200 telnetd| v/3.0.2/ d/broadband router/ documented/Recog/
# Silex' code in office machines.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*(\w+) ([\w/-]+) Ver ([\w.]+) TELNET server\.\r?\nCopyright ?\(c\) [\d-]+, ?silex= p/$1 $2 telnetd/ v/$3/ d/printer/
example q|\xff\xfb\x01\r\nImagistics im3511/im4511 Ver 01.00.20 TELNET server.\r\nCopyright(c) 2001-2005, silex technology, Inc.\r\nlogin: | p|Imagistics im3511/im4511 telnetd| v/01.00.20/ d/printer/ documented/Recog/
# Phoenix Contact's access points.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*\((FL WLAN \w+)\)= p/Phoenix Contact $1 telnetd/ d/WAP/
example q|\xff\xfb\x01\r\n(FL WLAN 510X) | p/Phoenix Contact FL WLAN 510X telnetd/ d/WAP/ documented/Recog/
# ser2net announces the port and the device behind it.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*ser2net port ([\w.,:-]{1,60}) device ([^\r\n]{1,80})\r?\n= p/ser2net/ i/device $2/
example q|\xff\xfb\x03\xff\xfd\x03\xff\xfb\x01\xff\xfe\x01\xff\xfd\0\xff\xfb\0\xff\xfd,ser2net port 3333 device ttyS0\r\n| p/ser2net/ i/device ttyS0/ observed/ser2net 4.3.11, in a laboratory/
# inetutils' telnetd (2.4) prints the kernel, the client and the terminal before the prompt.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*(?:\xff\xfa[^\xff]{0,64}\xff\xf0\0?)*Linux ([\w.+-]+) \([^)\r\n]{1,100}\) \(pts/\d+\)\r\n= p/GNU inetutils telnetd/ i/Linux $1/ o/Linux/ cpe:/a:gnu:inetutils/ cpe:/o:linux:linux_kernel/
example q|\xff\xfb\x01\xff\xfd\0\xff\xfe"\r\nLinux 6.1.0-40-amd64 (client.example.net) (pts/1)\r\n\r\nbox login: | p/GNU inetutils telnetd/ i/Linux 6.1.0-40-amd64/ o/Linux/ cpe:/a:gnu:inetutils/ cpe:/o:linux:linux_kernel/ specification/source of GNU inetutils telnetd/
# YATE, a telephone engine, at its manager's port.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*YATE (\d[\w.-]*) r(\w*) \(http://YATE\.null\.ro\) ready on ([\w.-]+)\.= p/YATE manager/ v/$1/ h/$3/
example q|YATE 6.4.0-1 r (http://YATE.null.ro) ready on pbx.example.com.\r\n| v/6.4.0-1/ h/pbx.example.com/ specification/source of YATE, rmanager: header/
# VLC's interface for many at once.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*VLC media player (\d[\w. ()~+-]*)\n= p/VLC telnet interface/ v/$1/ cpe:/a:videolan:vlc_media_player/
example q|VLC media player 3.0.18 Vetinari\nPassword: | v/3.0.18 Vetinari/ specification/source of VLC, its telnet interface in Lua/
# Dynamips lets a router's own IOS run on a computer.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Connected to Dynamips VM "([^"\r\n]{1,40})" \((?:ID \d+,)? ?type (\w+)\) - (\w+) port= p/Dynamips/ i/router $1, a $2; $3/ o/IOS/ d/router/ cpe:/o:cisco:ios/
example q|Connected to Dynamips VM "R1" (ID 0, type c7200) - Console port\r\nPress ENTER to get the prompt.\r\n| i/router R1, a c7200; Console/ specification/source of Dynamips, its virtual terminals/
# Osmocom programs offer a Quagga-style terminal.
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Welcome to the (Osmo[\w-]+)(?: (?:VTY|Control)[\w ]*)? (?:VTY )?interface= p/$1/ i/Osmocom VTY/
example q|\xff\xfb\x01\xff\xfb\x03\xff\xfe"\xff\xfd\x1f\r\nWelcome to the OsmoBSC VTY interface\r\n\r\n| p/OsmoBSC/ i/Osmocom VTY/ specification/RFC 854/
# Zebra, Quagga and FRRouting daemons: "Hello, this is Quagga (version 1.2.4)."
match telnet m=^(?:\xff[\xfb-\xfe][\0-\xff]|\xff\xfa[^\xff]{0,64}\xff\xf0|[\r\n\0 ])*Hello, this is (Quagga|zebra|FRRouting)(?: |-)\(?(?:version )?v?([\w.+-]+?)\)?\.\r?\n= p/$1/ v/$2/ i/routing daemon VTY/
example q|\r\nHello, this is FRRouting (version 8.4.4).\r\nCopyright 1996-2005 Kunihiro Ishiguro, et al.\r\n\r\n\r\nUser Access Verification\r\n\r\n\xff\xfb\x01\xff\xfb\x03\xff\xfe"\xff\xfd\x1fPassword: | p/FRRouting/ v/8.4.4/ observed/FRRouting 8.4.4, recorded/
example q|\xff\xfb\x01\xff\xfb\x03\xff\xfe"\xff\xfd\x1f\r\nHello, this is FRRouting (version 8.4.4).\r\nCopyright 1996-2005 Kunihiro Ishiguro, et al.\r\n| p/FRRouting/ v/8.4.4/ i/routing daemon VTY/ specification/RFC 854/
# inetutils' telnetd asks for terminal type, speed, X display and environment, in this order.
match telnet m|^\xff\xfd\x18(?:\xff\xfd[\x20\x23]){2}\xff\xfd\x27$| p/Linux telnetd/ i/inetutils or netkit/ o/Linux/ cpe:/o:linux:linux_kernel/
example q|\xff\xfd\x18\xff\xfd \xff\xfd#\xff\xfd'| p/Linux telnetd/ i/inetutils or netkit/ o/Linux/ cpe:/o:linux:linux_kernel/ specification/source of Linux telnetd/

# ---- r-services ----

# in.rlogind and rshd of Solaris refuse with a byte 1 and a line (RFC 1282 section 2: any text but NUL is an error).
match login m|^\x01rlogind: ([^\r\n]{1,120})\r?\n| p/rlogind/ i/$1/
example q|\x01rlogind: Permission denied.\r\n| p/rlogind/ i/Permission denied./ specification/source of GNU inetutils, rlogind.c/
# AIX's rexecd numbers its messages.
match exec m|^\x01rexecd: 0-1 The login is not correct\.| p/AIX rexecd/ o/AIX/ cpe:/o:ibm:aix/
example q|\x01rexecd: 0-1 The login is not correct.\n| p/AIX rexecd/ o/AIX/ cpe:/o:ibm:aix/ documented/Recog/
# HP-UX's rexecd.
match exec m|^\x01rexecd: Login incorrect\.| p/HP-UX rexecd/ o/HP-UX/ cpe:/o:hp:hp-ux/
example q|\x01rexecd: Login incorrect.\n| p/HP-UX rexecd/ o/HP-UX/ cpe:/o:hp:hp-ux/ documented/Recog/
# The BSD rexecd that inetutils and netkit keep.
match exec m=^\x01(?:Where are you\?|Login incorrect\.)\n= p/BSD rexecd/
example q|\x01Where are you?\n| p/BSD rexecd/ specification/source of GNU inetutils, rexecd.c/
# rshd's refusals: ports above 1023, unknown hosts, no .rhosts entry.
match shell m=^\x01(?:rshd: )?(?:Permission denied\.?|Can't look up [^\r\n]*|Host address mismatch[^\r\n]*|Locuser too long|Login incorrect\.)\r?\n=i p/rshd/
example q|\x01Permission denied.\n| p/rshd/ specification/source of GNU inetutils, rshd.c/

# ---- what SSH clients say ----

# OpenSSH with a distribution's addendum.
client ssh m=^SSH-([\d.]+)-OpenSSH_([\w.]+) (Debian|Ubuntu|Raspbian)-(\S+)= p/OpenSSH/ v/$2/ i/$3 $4; protocol $1/ o/Linux/ cpe:/a:openbsd:openssh:$2/ cpe:/o:linux:linux_kernel/
example q|SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n| p/OpenSSH/ v/9.2p1/ i/Debian 2+deb12u3; protocol 2.0/ o/Linux/ cpe:/a:openbsd:openssh:9.2p1/ cpe:/o:linux:linux_kernel/ specification/RFC 4253 section 4.2/
# Windows' own ssh.exe.
client ssh m|^SSH-([\d.]+)-OpenSSH_for_Windows_([\w.]+)| p/OpenSSH for Windows/ v/$2/ i/protocol $1/ o/Windows/ cpe:/a:openbsd:openssh:$2/ cpe:/o:microsoft:windows/
example q|SSH-2.0-OpenSSH_for_Windows_9.5\r\n| p/OpenSSH for Windows/ v/9.5/ i/protocol 2.0/ o/Windows/ cpe:/a:openbsd:openssh:9.5/ cpe:/o:microsoft:windows/ specification/RFC 4253 section 4.2/
# OpenSSH elsewhere.
client ssh m|^SSH-([\d.]+)-OpenSSH_([\w.]+)| p/OpenSSH/ v/$2/ i/protocol $1/ cpe:/a:openbsd:openssh:$2/
example q|SSH-2.0-OpenSSH_9.9\r\n| p/OpenSSH/ v/9.9/ i/protocol 2.0/ cpe:/a:openbsd:openssh:9.9/ specification/RFC 4253 section 4.2/
# PuTTY, plink and psftp; releases, snapshots and local builds.
client ssh m|^SSH-([\d.]+)-PuTTY_Release_([\w.]+)| p/PuTTY/ v/$2/ i/protocol $1/ cpe:/a:putty:putty:$2/
example q|SSH-2.0-PuTTY_Release_0.78\r\n| p/PuTTY/ v/0.78/ i/protocol 2.0/ cpe:/a:putty:putty:0.78/ specification/RFC 4253 section 4.2/
# WinSCP.
client ssh m|^SSH-([\d.]+)-WinSCP_release_([\d.]+)| p/WinSCP/ v/$2/ i/protocol $1/ o/Windows/ cpe:/a:winscp:winscp:$2/ cpe:/o:microsoft:windows/
example q|SSH-2.0-WinSCP_release_5.21.7\r\n| p/WinSCP/ v/5.21.7/ i/protocol 2.0/ o/Windows/ cpe:/a:winscp:winscp:5.21.7/ cpe:/o:microsoft:windows/ specification/RFC 4253 section 4.2/
# FileZilla's fzsftp.
client ssh m|^SSH-([\d.]+)-FileZilla_([\d.]+)| p/FileZilla/ v/$2/ i/protocol $1/ cpe:/a:filezilla-project:filezilla_client:$2/
example q|SSH-2.0-FileZilla_3.66.1\r\n| p/FileZilla/ v/3.66.1/ i/protocol 2.0/ cpe:/a:filezilla-project:filezilla_client:3.66.1/ specification/RFC 4253 section 4.2/
# libssh2: curl, PHP, libgit2.
client ssh m|^SSH-([\d.]+)-libssh2_([\w.]+)| p/libssh2/ v/$2/ i/protocol $1/ cpe:/a:libssh2:libssh2:$2/
example q|SSH-2.0-libssh2_1.11.0\r\n| p/libssh2/ v/1.11.0/ i/protocol 2.0/ cpe:/a:libssh2:libssh2:1.11.0/ specification/RFC 4253 section 4.2/
# Tera Term.
client ssh m|^SSH-([\d.]+)-TTSSH/([\d.]+)| p/Tera Term TTSSH/ v/$2/ i/protocol $1/ o/Windows/ cpe:/o:microsoft:windows/
example q|SSH-2.0-TTSSH/3.1 Win32\r\n| p/Tera Term TTSSH/ v/3.1/ i/protocol 2.0/ o/Windows/ cpe:/o:microsoft:windows/ specification/RFC 4253 section 4.2/
# JSch (Java) and its fork.
client ssh m|^SSH-([\d.]+)-JSCH[-_]([\d.]+)|i p/JSch/ v/$2/ i/protocol $1/ cpe:/a:jcraft:jsch:$2/
example q|SSH-2.0-JSCH-0.1.54\r\n| p/JSch/ v/0.1.54/ i/protocol 2.0/ cpe:/a:jcraft:jsch:0.1.54/ specification/RFC 4253 section 4.2/
# SSH.NET.
client ssh m|^SSH-([\d.]+)-Renci\.SshNet\.SshClient\.([\d.]+)| p/SSH.NET/ v/$2/ i/protocol $1/
example q|SSH-2.0-Renci.SshNet.SshClient.0.0.1\r\n| p/SSH.NET/ v/0.0.1/ i/protocol 2.0/ specification/RFC 4253 section 4.2/
# phpseclib.
client ssh m|^SSH-([\d.]+)-phpseclib_([\d.]+)| p/phpseclib/ v/$2/ i/protocol $1/ cpe:/a:phpseclib:phpseclib:$2/
example q|SSH-2.0-phpseclib_3.0 (openssl, gmp)\r\n| p/phpseclib/ v/3.0/ i/protocol 2.0/ cpe:/a:phpseclib:phpseclib:3.0/ specification/RFC 4253 section 4.2/
# SecureCRT and SecureFX.
client ssh m|^SSH-([\d.]+)-SecureCRT_([\d.]+)| p/VanDyke SecureCRT/ v/$2/ i/protocol $1/
example q|SSH-2.0-SecureCRT_9.4.2\r\n| p/VanDyke SecureCRT/ v/9.4.2/ i/protocol 2.0/ specification/RFC 4253 section 4.2/
# Go programs.
client ssh m|^SSH-([\d.]+)-Go\r?\n| p|Go x/crypto/ssh| i/protocol $1/ cpe:/a:golang:go/
example q|SSH-2.0-Go\r\n| p|Go x/crypto/ssh| i/protocol 2.0/ cpe:/a:golang:go/ specification/RFC 4253 section 4.2/
# Any other client with a name and a version.
client ssh m|^SSH-([\d.]+)-([A-Za-z][A-Za-z.]*)[_/-]v?(\d[\w.]*)| p/$2/ v/$3/ i/protocol $1/
example q|SSH-2.0-paramiko_3.4.0\r\n| p/paramiko/ v/3.4.0/ i/protocol 2.0/ specification/RFC 4253 section 4.2/
# Any other client.
client ssh m|^SSH-([\d.]+)-([\x21-\x7e][\x20-\x7e]{0,60})\r?\n| p/$2/ i/protocol $1/
example q|SSH-2.0-Granados-Terminal\r\n| p/Granados-Terminal/ i/protocol 2.0/ specification/RFC 4253 section 4.2/
# GNU inetutils telnetd 2.4, built with authentication and encryption: the order of its options.
match telnet m|^\xff\xfb\x25\xff\xfb\x26\xff\xfd\x18\xff\xfd\x20\xff\xfd\x23\xff\xfd\x27\xff\xfd\x24| p/GNU inetutils telnetd/ cpe:/a:gnu:inetutils/
example q|\xff\xfb%\xff\xfb&\xff\xfd\x18\xff\xfd \xff\xfd#\xff\xfd'\xff\xfd$| p/GNU inetutils telnetd/ observed/GNU inetutils telnetd 2.4, recorded/

# ---- SSH: what a client says first ----

# Either side identifies itself before anything else (RFC 4253 section 4.2). Some servers wait for the client's line; a connection that ends without
# it is an error in OpenSSH's log, and one behind it a client that thought better of it.
Probe TCP SSHIdentification q|SSH-2.0-hark\r\n|
ports 22
rarity 7
logs 1
bye q|SSH-2.0-hark\r\n|

# SSH_MSG_KEXINIT (section 7.1), when the banner was read before: padding, cookie, the first names.
softmatch ssh m|^\0\0[\0-\x10].[\x04-\xff]\x14.{16}\0\0[\0-\x10].[!-~]{0,40}-sha|s
example q|\0\0\x04<\x09\x14(9\x90\xe5+}\xf1M\x90\xb2_\x8f\xa8\x91\xa2>\0\0\x01=sntrup761x25519-sha512,sntrup761x25519-sha512@openssh.com,curve25519-s| observed/OpenSSH 9.2p1, Debian 12/
