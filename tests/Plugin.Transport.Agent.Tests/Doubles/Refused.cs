using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Tests.Doubles;

/// <summary>The end of those whose certificate the other end did not accept.</summary>
internal static class Refused
{
    /// <summary>Waits until an end learns of it, which may be after its own handshake.</summary>
    public static async Task ByPeerAsync(Task<AgentLink> handshake)
    {
        try
        {
            await using var connection = new FrameConnection(await handshake);
            (await connection.ReceiveAsync(Patience.Token)).Should().BeNull();
        }
        catch (LinkException e)
        {
            e.Failure.Should().BeOneOf(LinkFailure.RefusedByPeer, LinkFailure.ClosedInHandshake, LinkFailure.Broken);
        }
    }
}
