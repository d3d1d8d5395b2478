using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks to start, stop or restart a service on a router or system VM.</summary>
/// <remarks>
/// Sent by the kernel to the host that runs the router, or to the resource of a network device. Its answer is a plain
/// <see cref="Answer"/>.
/// </remarks>
[WireContract("org.apache.cloudstack.agent.routing.ManageServiceCommand")]
[Idempotent]
[Mutating]
public sealed partial class ManageServiceCommand : NetworkElementCommand, ICommand<Answer>
{
    /// <summary>The service's name.</summary>
    [WireMember("serviceName")]
    public string? ServiceName { get; set; }

    /// <summary><c>start</c>, <c>stop</c> or <c>restart</c>.</summary>
    [WireMember("action")]
    public string? Action { get; set; }
}
