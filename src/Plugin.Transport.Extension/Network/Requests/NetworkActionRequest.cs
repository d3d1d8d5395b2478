using System.Diagnostics.CodeAnalysis;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Extensions;

namespace Plugin.Transport.Extension;

/// <summary>An action that people run on a network or a VPC.</summary>
public sealed class NetworkActionRequest : NetworkRequest
{
    /// <summary>Creates a request, for tests of plugins.</summary>
    public NetworkActionRequest()
    {
    }

    [SetsRequiredMembers]
    internal NetworkActionRequest(NetworkCall call)
        : base(call)
    {
        Action = call.Payload.RequiredText("action");
        Parameters = new(new Dictionary<string, WireValue?>(call.Payload.Object("action-params").Members));
    }

    /// <summary>Its name.</summary>
    public required string Action { get; init; }

    /// <summary>Its parameters.</summary>
    public required ActionArguments Parameters { get; init; }
}
