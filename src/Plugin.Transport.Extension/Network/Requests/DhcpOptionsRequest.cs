using System.Diagnostics.CodeAnalysis;

namespace Plugin.Transport.Extension;

/// <summary>More DHCP options for a NIC.</summary>
public sealed class DhcpOptionsRequest : NicRequest
{
    /// <summary>Creates a request, for tests of plugins.</summary>
    public DhcpOptionsRequest()
    {
    }

    [SetsRequiredMembers]
    internal DhcpOptionsRequest(NetworkCall call)
        : base(call)
    {
        Options = call.Payload.Object("options").AllTexts();
    }

    /// <summary>Their values by their numbers or names.</summary>
    public required IReadOnlyDictionary<string, string> Options { get; init; }
}
