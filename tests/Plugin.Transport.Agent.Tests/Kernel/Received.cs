using Plugin.Abstractions.Wire;
using Plugin.Transport.Agent.Frames;

namespace Plugin.Transport.Agent.Tests.Kernel;

/// <summary>One frame as an agent got it.</summary>
internal sealed record Received(FrameHeader Header, IReadOnlyList<IWireObject> Objects)
{
    /// <summary>The only object of the frame.</summary>
    public T Only<T>() => Objects.Should().ContainSingle().Which.Should().BeOfType<T>().Subject;
}
