using Plugin.CloudStack.Extensions;

namespace Plugin.Transport.Extension;

/// <summary>Asks for the device that serves a network or VPC, before anything else is asked of it.</summary>
public sealed class NetworkDeviceRequest : NetworkRequest
{
    /// <summary>Creates a request, for tests of plugins.</summary>
    public NetworkDeviceRequest()
    {
    }

    internal NetworkDeviceRequest(NetworkCall call)
        : base(call)
    {
        Current = call.Payload.Object("current_details").Details("network", call.SecretNames);
    }

    /// <summary>What the last answer was; empty for a new network.</summary>
    public ExtensionDetails Current { get; init; } = ExtensionDetails.Empty;
}
