using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>A service that a router monitors.</summary>
[WireContract("com.cloud.agent.api.to.MonitorServiceTO")]
public sealed partial class MonitorServiceTO
{
    /// <summary>The service's id in the kernel.</summary>
    [WireMember("id")]
    public long Id { get; set; }

    /// <summary>Its name in the kernel, for example <c>dhcp</c>.</summary>
    [WireMember("service")]
    public string? Service { get; set; }

    /// <summary>The name of its process.</summary>
    [WireMember("processname")]
    public string? ProcessName { get; set; }

    /// <summary>The name of its unit on the router.</summary>
    [WireMember("serviceName")]
    public string? ServiceName { get; set; }

    /// <summary>The path of its program.</summary>
    [WireMember("servicePath")]
    public string? ServicePath { get; set; }

    /// <summary>The path of its PID file.</summary>
    [WireMember("pidFile")]
    public string? PidFile { get; set; }

    /// <summary>True when it is always monitored.</summary>
    [WireMember("isDefault")]
    public bool IsDefault { get; set; }
}
