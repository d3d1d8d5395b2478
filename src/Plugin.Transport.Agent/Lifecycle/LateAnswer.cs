using Plugin.Transport.Agent.Frames;

namespace Plugin.Transport.Agent.Lifecycle;

/// <summary>An answer that was ready when its connection was over.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Content">The answers in UTF-8.</param>
/// <param name="Node">The kernel node that the connection led to.</param>
/// <param name="Kept">When it was ready, on the clock that nobody sets.</param>
internal sealed record LateAnswer(FrameHeader Header, byte[] Content, long Node, long Kept);
