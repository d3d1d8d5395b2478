using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Tells what a pool can do.</summary>
[WireContract("com.cloud.agent.api.GetStoragePoolCapabilitiesAnswer", Construction = WireConstruction.Bare)]
public sealed partial class GetStoragePoolCapabilitiesAnswer : Answer
{
    /// <summary>
    /// The capabilities by name, for example <c>hardwareAccelerationSupported</c>; the kernel stores them as details of
    /// the pool.
    /// </summary>
    [WireMember("poolDetails")]
    public Dictionary<string, string?>? PoolDetails { get; set; }
}
