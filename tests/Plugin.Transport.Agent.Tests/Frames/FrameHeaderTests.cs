using Plugin.Transport.Agent.Frames;

namespace Plugin.Transport.Agent.Tests.Frames;

public sealed class FrameHeaderTests
{
    private const FrameFlags All =
        FrameFlags.Request | FrameFlags.StopOnError | FrameFlags.InSequence | FrameFlags.FromServer | FrameFlags.Control | FrameFlags.Compressed;

    [Fact]
    public void An_answer_keeps_the_ids_the_sequence_and_the_order_of_its_request()
    {
        var request = new FrameHeader
        {
            Flags = All, Sequence = 9L << 48, ContentLength = 9000, ManagementServerId = 345052215515, AgentId = 7, Via = 8,
        };

        var answer = request.ToAnswer();

        answer.Should().Be(request with { Flags = FrameFlags.StopOnError | FrameFlags.InSequence, ContentLength = 0 });
    }

    [Fact]
    public void An_answer_to_an_agent_comes_from_the_server() =>
        new FrameHeader { Flags = FrameFlags.Request }.ToAnswer().Flags.Should().Be(FrameFlags.FromServer);

    [Fact]
    public void Flags_without_a_name_are_kept()
    {
        var bytes = new byte[FrameHeader.Size];
        bytes[2] = 0x5A;
        bytes[3] = 0x19;
        var written = new byte[FrameHeader.Size];

        FrameHeader.Read(bytes).WriteTo(written);

        written.Should().Equal(bytes);
    }

    [Fact]
    public void A_short_destination_is_refused()
    {
        var write = () => default(FrameHeader).WriteTo(new byte[FrameHeader.Size - 1]);

        write.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Reading_and_writing_a_header_allocates_nothing()
    {
        var bytes = RecordedFrame.Plain.Bytes;
        var written = new byte[FrameHeader.Size];
        FrameHeader.Read(bytes).ToAnswer().WriteTo(written);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            FrameHeader.Read(bytes).ToAnswer().WriteTo(written);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
