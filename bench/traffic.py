"""traffic: large captures for bench/read, made from nothing or from fixtures.

Checksums are right throughout.  A conversation is repeated between other
addresses without computing them anew: what one half of an address gains, its
other half loses, and so the sums stay as they are.
"""
import glob
import random
import struct

ETHERNET = b"\x02\0\0\0\0\1\x02\0\0\0\0\2\x08\0"
FIN, SYN, PSH, ACK = 1, 2, 8, 16
MSS = 1448


def folded(data):
    """the one's complement sum of 16-bit words, up to a multiple of 65535"""
    return int.from_bytes(data + b"\0" * (len(data) % 2), "big") % 65535


def tcp(src, dst, sport, dport, seq, ack, flags, data=b""):
    """an Ethernet frame with a TCP segment"""
    head = struct.pack(">HHIIBBHHH", sport, dport, seq % 2**32, ack % 2**32,
                       0x50, flags, 64240, 0, 0)
    pseudo = src + dst + struct.pack(">HH", 6, len(head) + len(data))
    check = 65535 - folded(pseudo + head + data)
    ip = struct.pack(">BBHHHBBH", 0x45, 0, 40 + len(data), seq % 65536, 0x4000, 64, 6, 0)
    ip = ip[:10] + struct.pack(">H", 65535 - folded(ip + src + dst)) + src + dst
    return ETHERNET + ip + head[:16] + struct.pack(">H", check) + head[18:] + data


class Conversation:
    """one TCP connection, a frame at a time"""

    def __init__(self, client, server, sport, dport, rng):
        self.end = [(client, sport, rng.randrange(2**32)), (server, dport, rng.randrange(2**32))]
        self.next = [self.end[0][2], self.end[1][2]]

    def say(self, who, flags, data=b""):
        (src, sport, _), (dst, dport, _) = self.end[who], self.end[1 - who]
        ack = self.next[1 - who] if flags & ACK else 0
        frame = tcp(src, dst, sport, dport, self.next[who], ack, flags, data)
        self.next[who] += len(data) + (flags & (SYN | FIN) != 0)
        return frame

    def play(self, script):
        """client and server in turn, from (0 or 1, bytes)"""
        yield self.say(0, SYN)
        yield self.say(1, SYN | ACK)
        yield self.say(0, ACK)
        for who, words in script:
            for at in range(0, len(words), MSS):
                yield self.say(who, PSH | ACK, words[at:at + MSS])
            yield self.say(1 - who, ACK)
        yield self.say(0, FIN | ACK)
        yield self.say(1, FIN | ACK)
        yield self.say(0, ACK)


class Capture:
    def __init__(self, path):
        self.out = open(path, "wb", 1 << 20)
        self.out.write(struct.pack("<IHHiIII", 0xa1b2c3d4, 2, 4, 0, 0, 262144, 1))
        self.packets, self.size = 0, 24

    def add(self, us, frame):
        n = len(frame)
        self.out.write(struct.pack("<IIII", us // 1000000, us % 1000000, n, n) + frame)
        self.packets += 1
        self.size += 16 + n

    def close(self):
        self.out.close()


def server_words(i, rng):
    """what flow i says: no two alike, and each with its version"""
    version = "%d.%d.%d" % (rng.randint(1, 9), rng.randint(0, 99), i)
    if i % 3 == 0:
        return 22, [(1, b"SSH-2.0-OpenSSH_%s\r\n" % version.encode()),
                    (0, b"SSH-2.0-OpenSSH_9.2\r\n"),
                    (1, rng.randbytes(1000)), (0, rng.randbytes(1000))]
    if i % 3 == 1:
        return 21, [(1, b"220 (vsFTPd %s)\r\n" % version.encode()),
                    (0, b"USER anonymous\r\n"), (1, b"331 Please specify the password.\r\n"),
                    (0, b"QUIT\r\n"), (1, b"221 Goodbye.\r\n")]
    body = b"<html><title>%d</title>" % i + rng.randbytes(1800).hex().encode()
    return 80, [(0, b"GET / HTTP/1.1\r\nHost: www.example.org\r\n\r\n"),
                (1, b"HTTP/1.1 200 OK\r\nServer: nginx/%s\r\nContent-Length: %d\r\n"
                    b"Content-Type: text/html\r\n\r\n" % (version.encode(), len(body)) + body)]


def interleave(path, talks, rng):
    """conversations, each an iterator of frames, some hundred at a time"""
    capture, live, us = Capture(path), [], 1700000000000000
    while True:
        while len(live) < 400 and (talk := next(talks, None)) is not None:
            live.append(talk)
        if not live:
            break
        k = rng.randrange(len(live))
        frame = next(live[k], None)
        if frame is None:
            live[k] = live[-1]
            live.pop()
            continue
        us += rng.randrange(1, 40)
        capture.add(us, frame)
    capture.close()
    return capture


def short_flows(path, n):
    """n conversations, no two of which answer alike"""
    rng = random.Random(1)

    def talks():
        for i in range(n):
            port, script = server_words(i, rng)
            ends = (struct.pack(">I", 0x0ac00000 + rng.randrange(1 << 18)),
                    struct.pack(">I", 0x0a000001 + i))
            yield Conversation(*ends, rng.randrange(32768, 61000), port, rng).play(script)

    return interleave(path, talks(), rng)


def long_flows(path, size, flows=4):
    """a few downloads that go on and on"""
    rng = random.Random(2)
    capture, us, talks = Capture(path), 1700000000000000, []
    block = [rng.randbytes(MSS) for _ in range(64)]
    for i in range(flows):
        c = Conversation(bytes([10, 1, 0, i]), bytes([10, 2, 0, i]), 40000 + i, 80, rng)
        talks.append(c)
        words = b"HTTP/1.1 200 OK\r\nServer: nginx/1.22.%d\r\n\r\n" % i
        for frame in (c.say(0, SYN), c.say(1, SYN | ACK), c.say(0, ACK),
                      c.say(0, PSH | ACK, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n"),
                      c.say(1, PSH | ACK, words)):
            capture.add(us, frame)
    while capture.size < size:
        us += 100
        c = talks[capture.packets % flows]
        capture.add(us, c.say(1, ACK, block[rng.randrange(64)]))
        if capture.packets % 3 == 0:
            capture.add(us, c.say(0, ACK))
    capture.close()
    return capture


def packets(path):
    """(time, frame) of a classic capture of Ethernet; nothing of any other"""
    data = open(path, "rb").read()
    if data[:4] != b"\xd4\xc3\xb2\xa1" or data[20:24] != b"\1\0\0\0":
        return
    at = 24
    while at + 16 <= len(data):
        sec, usec, kept, _ = struct.unpack_from("<4I", data, at)
        yield sec * 1000000 + usec, data[at + 16:at + 16 + kept]
        at += 16 + kept


def moved(frame, k):
    """between other addresses: a half gains what the other one loses"""
    if frame[12:14] != b"\x08\0" or len(frame) < 34:
        return frame
    out = bytearray(frame)
    for at in (26, 30):
        high, low = struct.unpack_from(">HH", out, at)
        if high < 0xe000 and high + k < 0xe000 and low >= k:
            struct.pack_into(">HH", out, at, high + k, low - k)
    return bytes(out)


def mix(path, size):
    """every fixture again and again, and as many bytes of downloads beside"""
    rng = random.Random(3)
    rounds = [list(packets(p)) for p in sorted(glob.glob("fixtures/**/*.pcap", recursive=True))]
    rounds = [r for r in rounds if r]
    capture, us, k = Capture(path), 1700000000000000, 0
    block = [rng.randbytes(MSS) for _ in range(64)]
    while capture.size < size:
        for r in rounds:
            begin = capture.size
            for when, frame in r:
                capture.add(us + min(max(when - r[0][0], 0), 60000000), moved(frame, k % 200))
            load = [(0, b"GET /%d HTTP/1.1\r\nHost: a\r\n\r\n" % k),
                    (1, b"HTTP/1.1 200 OK\r\nServer: nginx/1.22.1\r\n\r\n" +
                     b"".join(block[rng.randrange(64)] for _ in range((capture.size - begin) // MSS + 1)))]
            c = Conversation(bytes([10, 3, k % 250, rng.randrange(250)]), bytes([10, 4, k % 250, 1]),
                             rng.randrange(32768, 61000), 80, rng)
            for frame in c.play(load):
                us += 20
                capture.add(us, frame)
        k += 1
    capture.close()
    return capture
