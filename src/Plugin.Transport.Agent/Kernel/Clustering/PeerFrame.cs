using Plugin.Transport.Agent.Frames;

namespace Plugin.Transport.Agent.Kernel.Clustering;

/// <summary>One frame that waits for another node.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Content">Its content, a JSON array in UTF-8.</param>
/// <param name="Ask">Who waits for the answer; null for an answer and for a control frame.</param>
internal sealed record PeerFrame(FrameHeader Header, byte[] Content, RemoteAsk? Ask)
{
    /// <summary>True when nobody wants the answer any more: it must not be sent to run after it was called failed.</summary>
    public bool IsOver => Ask is { Answers.IsCompleted: true };
}
