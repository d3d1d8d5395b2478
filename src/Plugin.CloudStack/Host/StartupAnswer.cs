using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>Tells a resource that it is connected.</summary>
[WireContract("com.cloud.agent.api.StartupAnswer")]
public sealed partial class StartupAnswer : Answer
{
    /// <summary>
    /// The id that the kernel gave it; 0 on the agent bus, where <see cref="ReadyCommand"/> brings it.
    /// </summary>
    [WireMember("hostId")]
    public long HostId { get; set; }

    /// <summary>The resource's name in the kernel.</summary>
    [WireMember("hostName")]
    public string? HostName { get; set; }

    /// <summary>The resource's UUID in the kernel.</summary>
    [WireMember("hostUuid")]
    public string? HostUuid { get; set; }

    /// <summary>The time between two pings, in seconds.</summary>
    [WireMember("pingInterval")]
    public int PingInterval { get; set; }
}
