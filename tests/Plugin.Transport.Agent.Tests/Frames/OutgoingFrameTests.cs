using Plugin.Transport.Agent.Frames;

namespace Plugin.Transport.Agent.Tests.Frames;

public sealed class OutgoingFrameTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(8191, false)]
    [InlineData(8192, true)]
    [InlineData(300_000, true)]
    public void Content_is_compressed_from_8192_bytes_on(int length, bool compressed)
    {
        var content = new byte[length];
        Array.Fill(content, (byte)'x');

        using var outgoing = OutgoingFrame.Create(new FrameHeader { Flags = FrameFlags.Request, Sequence = 5 }, content);
        using var frame = Frame.Read(outgoing.Bytes);

        frame.Header.IsCompressed.Should().Be(compressed);
        frame.Header.ContentLength.Should().Be(length);
        frame.Content.Span.SequenceEqual(content).Should().BeTrue();
    }

    [Theory]
    [InlineData(8192)]
    [InlineData(100_000)]
    [InlineData(3_000_000)]
    public void Content_that_does_not_compress_is_sent_all_the_same(int length)
    {
        var content = new byte[length];
        new Random(length).NextBytes(content);

        using var outgoing = OutgoingFrame.Create(default, content);
        using var frame = Frame.Read(outgoing.Bytes);

        frame.Content.Span.SequenceEqual(content).Should().BeTrue();
    }

    [Fact]
    public void A_compressed_flag_that_does_not_hold_is_taken_away()
    {
        using var outgoing = OutgoingFrame.Create(new FrameHeader { Flags = FrameFlags.Compressed }, "[]"u8);

        outgoing.Header.Flags.Should().Be(FrameFlags.None);
        outgoing.Bytes.Length.Should().Be(FrameHeader.Size + 2);
    }

    [Fact]
    public void A_short_frame_is_built_and_read_without_allocation()
    {
        var content = new byte[4000];
        BuildAndRead(content);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            BuildAndRead(content);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static void BuildAndRead(byte[] content)
    {
        using var outgoing = OutgoingFrame.Create(new FrameHeader { Sequence = 1 }, content);
        using var frame = Frame.Read(outgoing.Bytes);
    }
}
