using System.Diagnostics.CodeAnalysis;
using Plugin.Abstractions;

namespace Plugin.Transport.Extension;

/// <summary>A new password for a VM.</summary>
public sealed class VmPasswordRequest : NicRequest
{
    /// <summary>Creates a request, for tests of plugins.</summary>
    public VmPasswordRequest()
    {
    }

    [SetsRequiredMembers]
    internal VmPasswordRequest(NetworkCall call)
        : base(call)
    {
        Password = new(call.Payload.RequiredText("password"));
    }

    /// <summary>The password.</summary>
    public required Secret Password { get; init; }
}
