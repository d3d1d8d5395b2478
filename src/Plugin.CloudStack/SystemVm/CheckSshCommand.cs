using Plugin.Abstractions;

namespace Plugin.CloudStack.SystemVm;

/// <summary>Asks whether a system VM answers on its SSH port after its start.</summary>
/// <remarks>Sent by the kernel to the host that runs the system VM.</remarks>
[WireContract("com.cloud.agent.api.check.CheckSshCommand")]
[Idempotent]
public sealed partial class CheckSshCommand : Command, ICommand<CheckSshAnswer>
{
    /// <summary>The system VM's control address.</summary>
    [WireMember("ip")]
    public string? Ip { get; set; }

    /// <summary>The SSH port.</summary>
    [WireMember("port")]
    public int Port { get; set; }

    /// <summary>The time between two attempts, in seconds.</summary>
    [WireMember("interval")]
    public int Interval { get; set; }

    /// <summary>The number of attempts.</summary>
    [WireMember("retries")]
    public int Retries { get; set; }

    /// <summary>The system VM's instance name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }
}
