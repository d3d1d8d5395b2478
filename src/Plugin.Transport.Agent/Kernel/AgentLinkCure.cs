using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>What the kernel's operator can do about an agent that does not come in.</summary>
internal static class AgentLinkCure
{
    /// <summary>Says it, beginning with a sentence's end; empty when the failure speaks for itself.</summary>
    public static string For(LinkFailure failure) => failure switch
    {
        LinkFailure.NotTls => ". Agents speak TLS here from the first byte: see who dials",
        LinkFailure.OtherTlsVersion => ". Agents must offer TLS 1.2",
        LinkFailure.PeerNotTrusted => ". Give the agent a certificate of an authority that is accepted here, made out to its address",
        LinkFailure.RefusedByPeer => ". Have the agent trust the authority of the kernel's certificate",
        LinkFailure.ClosedInHandshake => ". Mostly the agent does not trust the kernel's certificate; its log says why",
        LinkFailure.TooSlow => ". The agent is overloaded, or something between drops packets",
        _ => "",
    };
}
