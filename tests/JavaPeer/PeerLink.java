import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;

/**
 * One connection. The handshake goes raw over a buffer that is thrown away afterwards; from then on each record follows
 * four clear bytes, and both are written on their own.
 */
final class PeerLink {
    static final int FOLLOW = 0x10000;
    static final int MAX_PACKET = 18000;

    private static final int MAX_PLAIN = 16384;

    final SocketChannel channel;
    final SSLEngine engine;

    private final NioLoop loop;
    private final ConcurrentLinkedQueue<byte[]> outgoing = new ConcurrentLinkedQueue<>();
    private final ByteBuffer header = ByteBuffer.allocate(4);
    private final ByteBuffer sentHeader = ByteBuffer.allocate(4);
    private ByteBuffer packet;
    private boolean isFollowed;
    private ByteArrayOutputStream message = new ByteArrayOutputStream(2000);
    private volatile SelectionKey key;

    PeerLink(NioLoop loop, SocketChannel channel, SSLEngine engine) {
        this.loop = loop;
        this.channel = channel;
        this.engine = engine;
    }

    void register(SelectionKey key) {
        this.key = key;
    }

    /** Shakes hands on a blocking channel. What the peer sends right behind its last flight is lost. */
    void shakeHands() throws IOException {
        ByteBuffer in = ByteBuffer.allocate(engine.getSession().getPacketBufferSize() + 64);
        ByteBuffer out = ByteBuffer.allocate(engine.getSession().getPacketBufferSize() + 64);
        ByteBuffer plain = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize() + 64);
        in.flip();
        engine.beginHandshake();
        HandshakeStatus status = engine.getHandshakeStatus();
        while (status != HandshakeStatus.FINISHED && status != HandshakeStatus.NOT_HANDSHAKING) {
            switch (status) {
                case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> {
                    SSLEngineResult result = engine.unwrap(in, plain);
                    if (result.getStatus() == SSLEngineResult.Status.BUFFER_UNDERFLOW) {
                        in.compact();
                        int count = channel.read(in);
                        in.flip();
                        if (count < 0) {
                            throw new IOException("closed during the handshake");
                        }
                    } else if (result.getStatus() == SSLEngineResult.Status.CLOSED) {
                        throw new IOException("refused during the handshake");
                    }
                    status = result.getHandshakeStatus();
                }
                case NEED_WRAP -> {
                    out.clear();
                    status = engine.wrap(ByteBuffer.allocate(0), out).getHandshakeStatus();
                    writeAll(out.flip());
                }
                case NEED_TASK -> {
                    for (Runnable task = engine.getDelegatedTask(); task != null; task = engine.getDelegatedTask()) {
                        task.run();
                    }
                    status = engine.getHandshakeStatus();
                }
                default -> throw new IOException("handshake status " + status);
            }
        }
    }

    /** Tells the peer in TLS why the handshake failed, as far as it still can be told. */
    void sendAlert() {
        try {
            ByteBuffer out = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
            while (engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP) {
                out.clear();
                if (engine.wrap(ByteBuffer.allocate(0), out).getStatus() == SSLEngineResult.Status.CLOSED && out.position() == 0) {
                    return;
                }
                writeAll(out.flip());
            }
        } catch (IOException e) {
            // It is gone.
        }
    }

    /** Reads what is there; a message once one is complete, else null. */
    byte[] read() throws IOException {
        while (true) {
            if (packet == null && !readHeader()) {
                return null;
            }
            if (channel.read(packet) < 0) {
                throw new IOException("closed within a packet");
            }
            if (packet.hasRemaining()) {
                return null;
            }
            decrypt(packet.flip());
            packet = null;
            if (!isFollowed) {
                byte[] whole = message.toByteArray();
                message = new ByteArrayOutputStream(2000);
                return whole;
            }
        }
    }

    /** Queues a message for the loop to write. */
    void send(byte[] data) {
        outgoing.add(data);
        loop.change(() -> {
            SelectionKey current = key;
            if (current != null && current.isValid()) {
                current.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
            }
        });
    }

    /** Writes all that is queued, for the loop. */
    void writeQueued() throws IOException {
        ByteBuffer record = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
        for (byte[] data = outgoing.poll(); data != null; data = outgoing.poll()) {
            for (int offset = 0; offset < data.length; offset += MAX_PLAIN) {
                int length = Math.min(MAX_PLAIN, data.length - offset);
                record.clear();
                engine.wrap(ByteBuffer.wrap(data, offset, length), record);
                record.flip();
                int follow = offset + length < data.length ? FOLLOW : 0;
                sentHeader.clear();
                writeAll(sentHeader.putInt(record.remaining() | follow).flip());
                writeAll(record);
            }
        }
    }

    void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // It is closed.
        }
    }

    @Override
    public String toString() {
        return String.valueOf(channel.socket().getRemoteSocketAddress());
    }

    private boolean readHeader() throws IOException {
        if (channel.read(header) < 0) {
            throw new IOException("closed");
        }
        if (header.hasRemaining()) {
            return false;
        }
        int word = header.flip().getInt();
        header.clear();
        short length = (short) word;
        if (length < 0 || length > MAX_PACKET) {
            throw new IOException("wrong packet size " + length);
        }
        isFollowed = (word & FOLLOW) != 0;
        packet = ByteBuffer.allocate(length);
        return true;
    }

    private void decrypt(ByteBuffer records) throws IOException {
        ByteBuffer plain = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize());
        while (records.hasRemaining()) {
            plain.clear();
            SSLEngineResult result = engine.unwrap(records, plain);
            if (result.getStatus() != SSLEngineResult.Status.OK) {
                throw new IOException("a record cannot be decrypted: " + result.getStatus());
            }
            message.write(plain.array(), 0, plain.position());
        }
    }

    private void writeAll(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                Thread.onSpinWait();
            }
        }
    }
}
