using System.Diagnostics.CodeAnalysis;

namespace Plugin.Transport.Extension;

/// <summary>The name of the hypervisor host that a VM runs on, for the VM to find.</summary>
public sealed class HypervisorHostNameRequest : NicRequest
{
    /// <summary>Creates a request, for tests of plugins.</summary>
    public HypervisorHostNameRequest()
    {
    }

    [SetsRequiredMembers]
    internal HypervisorHostNameRequest(NetworkCall call)
        : base(call)
    {
        HypervisorHostName = call.Payload.RequiredText("hypervisor_hostname");
    }

    /// <summary>The name.</summary>
    public required string HypervisorHostName { get; init; }
}
