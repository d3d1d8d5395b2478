import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** One request or response: forty bytes of header, then a JSON array that is compressed from 8,192 bytes on. */
record Message(int flags, long sequence, long server, long agent, long via, String content) {
    static final int REQUEST = 0x01;
    static final int STOP_ON_ERROR = 0x02;
    static final int IN_SEQUENCE = 0x04;
    static final int FROM_SERVER = 0x20;
    static final int COMPRESSED = 0x80;

    private static final int HEADER = 40;
    private static final int COMPRESS_FROM = 8192;

    boolean isRequest() {
        return (flags & REQUEST) != 0;
    }

    Message answer(String answers) {
        int copied = flags & (IN_SEQUENCE | STOP_ON_ERROR);
        int from = (flags & FROM_SERVER) != 0 ? 0 : FROM_SERVER;
        return new Message(copied | from, sequence, server, agent, via, answers);
    }

    byte[] toBytes() throws IOException {
        byte[] text = content.getBytes(StandardCharsets.UTF_8);
        byte[] body = text.length >= COMPRESS_FROM ? deflate(text) : text;
        int sent = text.length >= COMPRESS_FROM ? flags | COMPRESSED : flags;
        ByteBuffer buffer = ByteBuffer.allocate(HEADER + body.length);
        buffer.put((byte) 0).put((byte) 0).putShort((short) sent).putLong(sequence).putInt(text.length);
        buffer.putLong(server).putLong(agent).putLong(via).put(body);
        return buffer.array();
    }

    static Message read(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (buffer.remaining() < HEADER || buffer.get() != 0) {
            throw new IOException("not a message of version 1");
        }
        buffer.get();
        int flags = buffer.getShort() & 0xFFFF;
        long sequence = buffer.getLong();
        int size = buffer.getInt();
        long server = buffer.getLong();
        long agent = buffer.getLong();
        long via = buffer.getLong();
        byte[] body = new byte[buffer.remaining()];
        buffer.get(body);
        byte[] text = (flags & COMPRESSED) != 0 ? inflate(body, size) : body;
        return new Message(flags, sequence, server, agent, via, new String(text, StandardCharsets.UTF_8));
    }

    private static byte[] deflate(byte[] text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text);
        }
        return out.toByteArray();
    }

    private static byte[] inflate(byte[] body, int size) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] text = gzip.readAllBytes();
            if (text.length != size) {
                throw new IOException("declared " + size + " bytes, inflated to " + text.length);
            }
            return text;
        }
    }
}
