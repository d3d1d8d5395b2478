using System.Diagnostics.CodeAnalysis;
using Plugin.Abstractions;

namespace Plugin.Transport.Extension;

/// <summary>A new SSH key for a VM.</summary>
public sealed class VmSshKeyRequest : NicRequest
{
    /// <summary>Creates a request, for tests of plugins.</summary>
    public VmSshKeyRequest()
    {
    }

    [SetsRequiredMembers]
    internal VmSshKeyRequest(NetworkCall call)
        : base(call)
    {
        SshKey = new(call.Payload.Text("sshkey") ?? "");
    }

    /// <summary>The public key; empty to remove it.</summary>
    public required Secret SshKey { get; init; }
}
