using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using Plugin.Transport.Agent.Frames;

namespace Plugin.Transport.Agent.Tests.Frames;

public sealed class BadFrameTests
{
    [Fact]
    public void A_message_shorter_than_a_header_is_refused_at_every_length()
    {
        for (var length = 0; length < FrameHeader.Size; length++)
        {
            var reason = Refusal(RecordedFrame.Plain.Bytes[..length]);

            reason.Position.Should().Be(length);
            reason.Reason.Should().Contain("40");
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_plain_frame_that_declares_another_length_is_refused(int difference)
    {
        var refusal = Refusal(WithDeclaredLength(RecordedFrame.Plain.Bytes, unchecked(102 + difference)));

        refusal.Position.Should().Be(12);
        refusal.Message.Should().Contain("102");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void A_compressed_frame_that_declares_another_length_than_its_content_is_refused(int difference)
    {
        var recorded = RecordedFrame.Compressed;

        var refusal = Refusal(WithDeclaredLength(recorded.Bytes, (int)recorded.Number("size") + difference));

        refusal.Position.Should().Be(12);
        refusal.Reason.Should().Contain("does not end with that length");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void A_compressed_frame_whose_declared_lengths_are_both_wrong_is_refused(int difference)
    {
        var recorded = RecordedFrame.Compressed;

        Refusal(WithBothLengths(recorded.Bytes, (int)recorded.Number("size") + difference)).Position.Should().BeOneOf(12, 40);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(Frame.DefaultMaxLength + 1)]
    public void A_compressed_frame_that_declares_more_than_is_allowed_is_refused_before_it_costs_memory(int declared)
    {
        var bytes = WithDeclaredLength(RecordedFrame.Compressed.Bytes, declared);
        Refusal(bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Refusal(bytes);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(64 * 1024);
    }

    [Fact]
    public void A_few_bytes_that_declare_much_are_refused_before_they_cost_memory()
    {
        var refusal = Refusal(WithBothLengths(Gzipped([]), Frame.DefaultMaxLength));

        refusal.Reason.Should().Contain("cannot hold");
    }

    [Fact]
    public void A_bomb_stops_at_the_declared_length()
    {
        var bomb = WithBothLengths(Gzipped(new byte[200 << 20]), 1 << 20);
        Refusal(bomb);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var refusal = Refusal(bomb);

        refusal.Reason.Should().Contain("inflates to more");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(2 << 20);
    }

    [Fact]
    public void Content_longer_than_the_given_limit_is_refused()
    {
        var recorded = RecordedFrame.Compressed;

        var read = () => Frame.Read(recorded.Bytes, maxLength: (int)recorded.Number("size") - 1);

        read.Should().Throw<FrameException>().Which.Reason.Should().Contain("allowed");
    }

    [Fact]
    public void Compressed_content_that_ends_early_is_refused_at_every_length()
    {
        var bytes = RecordedFrame.Compressed.Bytes;
        for (var length = FrameHeader.Size; length < bytes.Length; length += 7)
        {
            Refusal(bytes[..length]).Position.Should().BeOneOf(12, 40);
        }
    }

    [Fact]
    public void Compressed_content_that_is_no_gzip_is_refused()
    {
        var bytes = RecordedFrame.Compressed.Bytes.ToArray();
        bytes.AsSpan()[FrameHeader.Size..^4].Fill((byte)'x');

        Refusal(bytes).Position.Should().Be(FrameHeader.Size);
    }

    [Theory]
    [InlineData((byte)1, "V2")]
    [InlineData((byte)2, "V3")]
    [InlineData((byte)3, "3")]
    [InlineData((byte)255, "255")]
    public void Another_version_is_neither_taken_from_a_peer_nor_sent(byte version, string named)
    {
        var header = new FrameHeader { Version = (FrameVersion)version };
        var rented = ArrayPool<byte>.Shared.Rent(FrameHeader.Size);
        header.WriteTo(rented);

        var take = () => Frame.Take(rented, FrameHeader.Size, Frame.DefaultMaxLength);
        var send = () => OutgoingFrame.Create(header, []);

        take.Should().Throw<FrameException>().Which.Reason.Should().Contain(named);
        send.Should().Throw<FrameException>().Which.Position.Should().Be(0);
    }

    private static FrameException Refusal(byte[] message)
    {
        try
        {
            using var frame = Frame.Read(message);
        }
        catch (FrameException e)
        {
            return e;
        }

        throw new InvalidOperationException("the frame was accepted");
    }

    private static byte[] WithDeclaredLength(byte[] message, int length)
    {
        var changed = message.ToArray();
        BinaryPrimitives.WriteInt32BigEndian(changed.AsSpan(12), length);
        return changed;
    }

    private static byte[] WithBothLengths(byte[] message, int length)
    {
        var changed = WithDeclaredLength(message, length);
        BinaryPrimitives.WriteInt32LittleEndian(changed.AsSpan(changed.Length - 4), length);
        return changed;
    }

    private static byte[] Gzipped(byte[] content)
    {
        var stream = new MemoryStream();
        var header = new byte[FrameHeader.Size];
        new FrameHeader { Flags = FrameFlags.Compressed, ContentLength = content.Length }.WriteTo(header);
        stream.Write(header);
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return stream.ToArray();
    }
}
