using System.Text;
using Plugin.Transport.Agent.Frames;

namespace Plugin.Transport.Agent.Tests.Frames;

public sealed class RecordedFrameTests
{
    public static TheoryData<string> Names => RecordedFrame.Names;

    public static TheoryData<string> NamesOfVersionInUse =>
        [.. RecordedFrame.All.Where(static frame => frame.Bytes[0] == (byte)FrameVersion.V1).Select(static frame => frame.File)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_header_of_a_recorded_frame_is_read(string file)
    {
        var recorded = RecordedFrame.Named(file);

        var header = FrameHeader.Read(recorded.Bytes);

        ((long)header.Version).Should().Be(recorded.Number("version"));
        ((long)header.Flags).Should().Be(recorded.Number("flags"));
        header.Sequence.Should().Be(recorded.Number("seq"));
        ((long)header.ContentLength).Should().Be(recorded.Number("size"));
        header.ManagementServerId.Should().Be(recorded.Number("mgmtId"));
        header.AgentId.Should().Be(recorded.Number("agentId"));
        header.Via.Should().Be(recorded.Number("via"));
        header.IsRequest.Should().Be(recorded.Fields.GetProperty("isRequest").GetBoolean());
        header.IsStopOnError.Should().Be(recorded.Fields.GetProperty("stopOnError").GetBoolean());
        header.IsInSequence.Should().Be(recorded.Fields.GetProperty("inSequence").GetBoolean());
        header.IsFromServer.Should().Be(recorded.Fields.GetProperty("fromServer").GetBoolean());
        header.IsControl.Should().Be(recorded.Fields.GetProperty("control").GetBoolean());
        header.IsCompressed.Should().Be(recorded.Fields.GetProperty("compressed").GetBoolean());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_header_of_a_recorded_frame_is_written_back_byte_for_byte(string file)
    {
        var recorded = RecordedFrame.Named(file);
        var written = new byte[FrameHeader.Size];

        FrameHeader.Read(recorded.Bytes).WriteTo(written);

        written.Should().Equal(recorded.Bytes[..FrameHeader.Size]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_content_of_a_recorded_frame_is_read(string file)
    {
        var recorded = RecordedFrame.Named(file);

        using var frame = Frame.Read(recorded.Bytes);

        Encoding.UTF8.GetString(frame.Content.Span).Should().Be(recorded.Text("content"));
    }

    [Theory]
    [MemberData(nameof(NamesOfVersionInUse))]
    public void A_recorded_frame_of_the_version_in_use_is_rebuilt(string file)
    {
        var recorded = RecordedFrame.Named(file);
        using var frame = Frame.Read(recorded.Bytes);

        using var rebuilt = OutgoingFrame.Create(frame.Header with { ContentLength = 0 }, frame.Content.Span);

        rebuilt.Header.Should().Be(frame.Header);
        if (!frame.Header.IsCompressed)
        {
            rebuilt.Bytes.ToArray().Should().Equal(recorded.Bytes);
            return;
        }

        using var again = Frame.Read(rebuilt.Bytes);
        again.Header.Should().Be(frame.Header);
        again.Content.ToArray().Should().Equal(frame.Content.ToArray());
    }
}
