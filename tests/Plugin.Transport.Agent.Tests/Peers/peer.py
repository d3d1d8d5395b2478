#!/usr/bin/env python3
"""A second implementation of the agent bus, for tests only.

It speaks TLS through memory buffers, so that every byte on the socket is its own doing: the raw handshake, the four
clear bytes before each record, what comes instead of them when a scenario misbehaves. It checks what it receives and
reports each step as one JSON object per line on standard output. Standard library only.
"""
import argparse
import hashlib
import json
import socket
import ssl
import struct
import sys

FOLLOW = 0x10000
MAX_PACKET = 18000
MAX_PLAIN = 16384
APPLICATION_DATA = 23
REQUEST, STOP_ON_ERROR, IN_SEQUENCE, FROM_SERVER = 0x01, 0x02, 0x04, 0x20


class Broken(Exception):
    """The other end broke a rule."""


class Ended(Exception):
    """The other end closed the connection."""


def report(event, **fields):
    print(json.dumps({"event": event, **fields}), flush=True)


class Peer:
    def __init__(self, connection, options):
        self.connection = connection
        self.options = options
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.incoming, self.outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.tls = make_context(options).wrap_bio(self.incoming, self.outgoing, server_side=options.role == "server")

    def receive(self, count, start=b""):
        data = start
        while len(data) < count:
            part = self.connection.recv(count - len(data))
            if not part:
                if data:
                    raise Broken(f"closed after {len(data)} of {count} bytes")
                raise Ended()
            data += part
        return data

    def handshake(self):
        while True:
            try:
                self.tls.do_handshake()
                break
            except ssl.SSLWantReadError:
                self.flush_raw()
                head = self.receive(5)
                self.incoming.write(head + self.receive(struct.unpack(">H", head[3:])[0]))
            except ssl.SSLError:
                self.flush_raw()
                raise
        self.flush_raw()
        certificate = self.tls.getpeercert(binary_form=True)
        report("handshake", version=self.tls.version(), resumed=bool(self.tls.session_reused), hasCertificate=certificate is not None)

    def flush_raw(self):
        self.connection.sendall(self.outgoing.read())

    def read_packet(self):
        word = struct.unpack(">I", self.receive(4))[0]
        length = word & 0xFFFF
        if word & ~(FOLLOW | 0xFFFF) or not 5 <= length <= MAX_PACKET:
            raise Broken(f"packet header 0x{word:08x}")
        body = self.receive(length)
        types = []
        position = 0
        while position < length:
            kind, version, size = struct.unpack(">BHH", body[position:position + 5])
            if version != 0x0303:
                raise Broken(f"record version 0x{version:04x}")
            types.append(kind)
            position += 5 + size
        if position != length:
            raise Broken("a record runs beyond its packet")
        report("packet", length=length, follow=bool(word & FOLLOW), records=types)
        self.incoming.write(body)
        plain = b""
        while True:
            try:
                plain += self.tls.read(65536)
            except ssl.SSLWantReadError:
                return plain, bool(word & FOLLOW)

    def read_message(self):
        message, follow = b"", True
        while follow:
            plain, follow = self.read_packet()
            message += plain
        if len(message) < 40:
            raise Broken(f"message of {len(message)} bytes")
        version, zero, flags, sequence, size, server, agent, via = struct.unpack(">BBHqiqqq", message[:40])
        if version or zero:
            raise Broken(f"version {version}, byte one {zero}")
        content = message[40:]
        report("message", flags=flags, sequence=sequence, size=size, server=server, agent=agent, via=via,
               length=len(content), sha256=hashlib.sha256(content).hexdigest())
        return message

    def encrypt(self, plain):
        self.tls.write(plain)
        return self.outgoing.read()

    def packets(self, message, part=MAX_PLAIN):
        parts = [message[i:i + part] for i in range(0, len(message), part)]
        return b"".join(packet(self.encrypt(text), follow=i + 1 < len(parts)) for i, text in enumerate(parts))

    def send(self, data):
        self.connection.sendall(data)

    def wait_for_end(self):
        rest = b""
        try:
            while part := self.connection.recv(65536):
                rest += part
        except ConnectionResetError:
            pass
        report("end", rest=len(rest))


def make_context(options):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER if options.role == "server" else ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_REQUIRED if options.authority else ssl.CERT_NONE
    if options.authority:
        context.load_verify_locations(options.authority)
    if options.certificate:
        context.load_cert_chain(options.certificate)
    context.maximum_version = ssl.TLSVersion.TLSv1_3 if options.scenario == "tls13" else ssl.TLSVersion.TLSv1_2
    context.minimum_version = context.maximum_version
    return context


def packet(records, follow=False):
    return struct.pack(">I", len(records) | (FOLLOW if follow else 0)) + records


def frame(content, flags=REQUEST, sequence=1):
    return struct.pack(">BBHqiqqq", 0, 0, flags, sequence, len(content), -1, 7, 7) + content


def answer_to(message):
    flags, = struct.unpack(">H", message[2:4])
    answered = (flags & (STOP_ON_ERROR | IN_SEQUENCE | 0x80)) | (0 if flags & FROM_SERVER else FROM_SERVER)
    return message[:2] + struct.pack(">H", answered) + message[4:]


def echo(peer):
    while True:
        peer.send(peer.packets(answer_to(peer.read_message())))


def ask(peer):
    """Sends requests of several sizes and checks that the same content comes back."""
    for sequence, size in enumerate((2, 8000, 16344, 16345, 100_000)):
        content = bytes(ord("a") + (i * i) % 26 for i in range(size))
        peer.send(peer.packets(frame(content, sequence=sequence)))
        answer = peer.read_message()
        if answer[40:] != content and not answer[3] & 0x80:
            raise Broken("other content came back")
        if struct.unpack(">q", answer[4:12])[0] != sequence:
            raise Broken("another sequence came back")
    report("done")


def kernel(peer):
    """Takes an agent in as CloudStack does, has it run one batch, and lets it ping."""
    api = "com.cloud.agent.api."
    node = 345052309

    def converse():
        message = peer.read_message()
        flags, = struct.unpack(">H", message[2:4])
        objects = json.loads(message[40:])
        report("conversation", flags=flags, content=objects)
        return message, flags, [next(iter(element)) for element in objects]

    def reply(request, content, via=None):
        sequence, = struct.unpack(">q", request[4:12])
        agent, = struct.unpack(">q", request[24:32])
        body = json.dumps(content).encode()
        peer.send(peer.packets(struct.pack(">BBHqiqqq", 0, 0, FROM_SERVER, sequence, len(body), node, agent, via or agent) + body))

    def ask_agent(sequence, content, flags):
        body = json.dumps(content).encode()
        ids = (21 << 48) + sequence, len(body), node, 7, 7
        peer.send(peer.packets(struct.pack(">BBHqiqqq", 0, 0, REQUEST | FROM_SERVER | flags, *ids) + body))
        message, answered, names = converse()
        if answered != flags or struct.unpack(">qiqqq", message[4:40])[::2] != (ids[0], node, 7) or message[32:40] != struct.pack(">q", 7):
            raise Broken(f"answer with the header {message[:40].hex()}")
        return names

    startup, flags, names = converse()
    if flags != REQUEST or names[0] != api + "StartupRoutingCommand" or startup[4:12] != bytes(8):
        raise Broken(f"first message with the header {startup[:40].hex()}")
    reply(startup, [{api + "StartupAnswer": {"hostId": 0, "hostName": "", "hostUuid": "", "pingInterval": 1, "result": True, "wait": 0}}], via=-1)
    ready = {"dcId": 1, "hostId": 7, "hostUuid": "u", "hostName": "h", "contextMap": {}, "wait": 60}
    for sequence in (1, 2):
        if ask_agent(sequence, [{api + "ReadyCommand": ready}], STOP_ON_ERROR | IN_SEQUENCE) != [api + "ReadyAnswer"]:
            raise Broken("no ReadyAnswer")
    ask_agent(3, [{"org.example.CheckCommand": {"vmName": "\u00e9" * 20_000, "wait": 0}}, {"org.example.Nobodys": {}}], IN_SEQUENCE)
    while True:
        ping, flags, names = converse()
        if flags & REQUEST and names[0].startswith(api + "Ping"):
            reply(ping, [{api + "PingAnswer": {"_command": {"hostId": 7, "wait": 0}, "sendStartup": False, "result": True, "wait": 0}}])


def dribble(peer):
    for byte in peer.packets(frame(b"[{}]" * 100), part=100):
        peer.send(bytes([byte]))


def several_records(peer):
    message = frame(b"[1234567890]" * 10)
    one = b"".join(peer.encrypt(message[i:i + 50]) for i in range(0, 100, 50))
    other = b"".join(peer.encrypt(message[i:i + 10]) for i in range(100, len(message), 10))
    peer.send(packet(one, follow=True) + packet(other) + peer.packets(frame(b"[]", sequence=2)))


def cut_message(peer):
    peer.send(packet(peer.encrypt(frame(b"[]")), follow=True))
    peer.connection.shutdown(socket.SHUT_WR)


def endless(peer):
    try:
        while True:
            peer.send(packet(peer.encrypt(b"x" * MAX_PLAIN), follow=True))
    except (ConnectionResetError, BrokenPipeError):
        pass


def framed_goodbye(peer):
    try:
        peer.tls.unwrap()
    except ssl.SSLWantReadError:
        pass
    peer.send(packet(peer.outgoing.read()))


def bare_goodbye(peer):
    try:
        peer.tls.unwrap()
    except ssl.SSLWantReadError:
        pass
    peer.flush_raw()


def message_of(objects, flags, sequence, ids=(-1, -1, -1)):
    content = json.dumps(objects).encode()
    return struct.pack(">BBHqiqqq", 0, 0, flags, sequence, len(content), *ids) + content


def agent(peer):
    """Starts up, and then answers whatever the kernel sends, pinging once it was told the second time that it is ready."""
    api = "com.cloud.agent.api."
    startup = {api + "StartupRoutingCommand": {"type": "Routing", "guid": "peer", "name": "peer-host", "hypervisorType": "KVM"}}
    peer.send(peer.packets(message_of([startup], REQUEST, 0)))
    readies = 0
    while True:
        message = peer.read_message()
        flags, sequence = struct.unpack(">Hq", message[2:12])
        objects = [next(iter(element.items())) for element in json.loads(message[40:])]
        report("objects", names=[name for name, _ in objects], request=bool(flags & REQUEST),
               hostId=objects[0][1].get("hostId"), pingInterval=objects[0][1].get("pingInterval"))
        if not flags & REQUEST:
            continue
        readies += sum(name == api + "ReadyCommand" for name, _ in objects)
        answers = [{api + ("ReadyAnswer" if name == api + "ReadyCommand" else "Answer"): {"result": True, "details": name}} for name, _ in objects]
        ids = struct.unpack(">qqq", message[16:40])
        peer.send(peer.packets(message_of(answers, flags & (STOP_ON_ERROR | IN_SEQUENCE), sequence, ids)))
        if readies == 2 and objects[0][0] == api + "ReadyCommand":
            ping = {api + "PingRoutingCommand": {"hostType": "Routing", "hostId": ids[1],
                                                 "_hostVmStateReport": {"i-2-3-VM": {"state": "PowerOn", "host": "peer"}}}}
            peer.send(peer.packets(message_of([ping], REQUEST | STOP_ON_ERROR, 1, (-1, ids[1], ids[1]))))


def deaf(peer):
    """Takes no bytes until it is told to on standard input."""
    sys.stdin.readline()


SCENARIOS = {
    "echo": echo,
    "ask": ask,
    "kernel": kernel,
    "dribble": dribble,
    "several-records": several_records,
    "half-header": lambda peer: peer.send(b"\0\0"),
    "half-record": lambda peer: peer.send(peer.packets(frame(b"[]"))[:20]),
    "half-message": lambda peer: peer.send(packet(peer.encrypt(frame(b"[]")), follow=True)),
    "cut-message": cut_message,
    "garbage": lambda peer: peer.send(b"GET / HTTP/1.1\r\n\r\n"),
    "noise": lambda peer: peer.send(packet(bytes([APPLICATION_DATA, 3, 3, 0, 40]) + bytes(40))),
    "bare-record": lambda peer: peer.send(peer.encrypt(frame(b"[]"))),
    "too-long": lambda peer: peer.send(struct.pack(">I", MAX_PACKET + 1)),
    "negative": lambda peer: peer.send(struct.pack(">I", 0x8000)),
    "no-length": lambda peer: peer.send(struct.pack(">I", 0)),
    "new-handshake": lambda peer: peer.send(packet(bytes([22, 3, 3, 0, 4, 0, 0, 0, 0]))),
    "overrun": lambda peer: peer.send(packet(peer.encrypt(b"x" * 40)[:-1])),
    "endless": endless,
    "framed-goodbye": framed_goodbye,
    "bare-goodbye": bare_goodbye,
    "agent": agent,
    "deaf": deaf,
    "silence": lambda peer: None,
    "tls13": lambda peer: None,
}


def serve(connection, options):
    peer = Peer(connection, options)
    try:
        peer.handshake()
        SCENARIOS[options.scenario](peer)
        peer.wait_for_end()
    except Ended:
        report("end", rest=0)
    except Broken as broken:
        report("broken", reason=str(broken))
    except (ssl.SSLError, ConnectionError) as failure:
        report("failed", reason=str(failure))
    finally:
        connection.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("role", choices=("server", "client"))
    parser.add_argument("scenario", choices=SCENARIOS)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--certificate", help="PEM with certificate and key")
    parser.add_argument("--authority", help="PEM of who must have issued the other end's certificate")
    parser.add_argument("--connections", type=int, default=1)
    options = parser.parse_args()
    if options.role == "client":
        serve(socket.create_connection(("127.0.0.1", options.port)), options)
        return
    with socket.create_server(("127.0.0.1", 0)) as listener:
        report("listening", port=listener.getsockname()[1])
        for _ in range(options.connections):
            serve(listener.accept()[0], options)


main()
