using System.Diagnostics.CodeAnalysis;
using Plugin.Abstractions;

namespace Plugin.Transport.Extension;

/// <summary>New user data for a VM.</summary>
public sealed class VmUserDataRequest : NicRequest
{
    /// <summary>Creates a request, for tests of plugins.</summary>
    public VmUserDataRequest()
    {
    }

    [SetsRequiredMembers]
    internal VmUserDataRequest(NetworkCall call)
        : base(call)
    {
        UserData = new(call.Payload.Text("userdata") ?? "");
    }

    /// <summary>The user data; empty to remove it.</summary>
    public required Secret UserData { get; init; }
}
