using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>Tells the kernel that the resource takes commands; with <c>result</c> false it is disconnected.</summary>
[WireContract("com.cloud.agent.api.ReadyAnswer")]
public sealed partial class ReadyAnswer : Answer
{
    /// <summary>Facts about the host that the kernel keeps, for example <c>host.uefi.enable</c>; may be null.</summary>
    [WireMember("detailsMap")]
    public Dictionary<string, string?>? DetailsMap { get; set; }
}
