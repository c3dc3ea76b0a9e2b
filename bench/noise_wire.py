"""noise_wire - what was done to each port, counted from a capture of the loopback interface."""
import collections, struct, subprocess, sys, threading, time

FIN, SYN, RST, ACK = 1, 2, 4, 16
HANDSHAKE_KEPT = 1 << 15  # bytes of each direction


class Capture:
    def __init__(self, path):
        self.path = path
        self.p = subprocess.Popen(["tcpdump", "-i", "lo", "-B", "65536", "-U", "--immediate-mode", "-w", path,
                                   "tcp or udp or icmp"], stderr=subprocess.PIPE)
        while b"listening" not in (line := self.p.stderr.readline()):
            if not line:
                sys.exit("noise: tcpdump captures nothing")
        threading.Thread(target=self.p.stderr.read, daemon=True).start()

    def stop(self):
        time.sleep(2)
        self.p.terminate()
        self.p.wait()


def packets(data):
    """(place in the file, ip header) of each IPv4 packet on Ethernet"""
    at = 24
    while at + 16 <= len(data):
        n = struct.unpack("<I", data[at + 8:at + 12])[0]
        if data[at + 28:at + 30] == b"\x08\x00":
            yield at + 30, data[at + 30:at + 16 + n]
        at += 16 + n


def read(path):
    with open(path, "rb") as f:
        return f.read()


class Connection:
    def __init__(self):
        self.words = [b"", b""]  # of the client, of the server
        self.next = [None, None]
        self.fin = self.reset = self.cut = self.stood = False

    def add(self, side, seq, words):
        if not words or len(self.words[side]) > HANDSHAKE_KEPT:
            return
        if self.next[side] is None:
            self.next[side] = seq
        if seq == self.next[side]:  # loopback neither loses nor reorders; what comes again is left out
            self.words[side] += words
            self.next[side] = (seq + len(words)) & 0xffffffff


def records(b):
    """(type, first byte of the body) of the records of TLS"""
    at = 0
    while at + 5 <= len(b) and 20 <= b[at] <= 23 and b[at + 1] == 3:
        yield b[at], b[at + 5:at + 6]
        at += 5 + struct.unpack(">H", b[at + 3:at + 5])[0]


def handshake_failed(c):
    """the client said hello, and never said a word that was sealed behind a hello of the server"""
    hello = c.words[0]
    if len(hello) < 6 or hello[0] != 22 or hello[1] != 3 or hello[5] != 1:
        return False
    if not any(t == 22 and first == b"\x02" for t, first in records(c.words[1])):
        return True
    ours = [t for t, _ in records(hello)]
    return 23 not in ours and not (20 in ours and 22 in ours[ours.index(20):])


def count(path, ports):
    """what clients did, by port of the server"""
    n = {p: collections.Counter() for p in ports}
    open_now = {}
    over = {p: [] for p in ports}
    for _, ip in packets(read(path)):
        if ip[9] != 6:
            continue
        hl = (ip[0] & 15) * 4
        sport, dport, seq = struct.unpack(">HHI", ip[hl:hl + 8])
        flags, off = ip[hl + 13], hl + (ip[hl + 12] >> 4) * 4
        words = ip[off:struct.unpack(">H", ip[2:4])[0]]
        by_client = dport in n and not (sport in n and flags & (SYN | ACK) == SYN | ACK)
        port, other = (dport, sport) if by_client else (sport, dport)
        if port not in n:
            continue
        k = n[port]
        k["packets"] += 1
        if by_client and flags & (SYN | ACK) == SYN:
            k["connections"] += 1
            c = open_now[port, other] = Connection()
            over[port].append(c)
            continue
        c = open_now.get((port, other))
        if c is None:
            continue
        c.add(0 if by_client else 1, seq, words)
        if not by_client:
            c.cut |= bool(flags & RST)
            continue
        c.stood |= bool(flags & ACK and not flags & RST)
        c.fin |= bool(flags & FIN)
        c.reset |= bool(flags & RST)
        k["bytes"] += len(words)
    for p, connections in over.items():
        for c in connections:
            n[p]["half"] += not c.stood
            n[p]["resets"] += c.reset
            n[p]["no FIN"] += c.stood and not c.fin and not c.cut
            n[p]["failed"] += handshake_failed(c)
    return n


def relabel(path, out, swap):
    """the same capture in which every server has another's port; checksums follow"""
    data = bytearray(read(path))
    for at, ip in packets(bytes(data)):
        hl = (ip[0] & 15) * 4
        if ip[9] != 6:
            continue
        for k in (0, 2):
            old = struct.unpack(">H", ip[hl + k:hl + k + 2])[0]
            new = swap.get(old)
            if new is None:
                continue
            data[at + hl + k:at + hl + k + 2] = struct.pack(">H", new)
            s = (~struct.unpack(">H", data[at + hl + 16:at + hl + 18])[0] & 0xffff) + (~old & 0xffff) + new
            while s >> 16:
                s = (s & 0xffff) + (s >> 16)
            data[at + hl + 16:at + hl + 18] = struct.pack(">H", ~s & 0xffff)
    with open(out, "wb") as f:
        f.write(data)
