using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks to store on a router what its health checks compare with.</summary>
/// <remarks>
/// Sent by the kernel to the host that runs the router, or to the resource of a network device. Its answer is a plain
/// <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.routing.LoadRouterHealthChecksConfigCommand")]
[Idempotent]
[Mutating]
public sealed partial class LoadRouterHealthChecksConfigCommand : NetworkElementCommand, ICommand<Answer>
{
    /// <summary>The text to store for each check, by the check's name.</summary>
    [WireMember("details")]
    public Dictionary<string, string?>? Details { get; set; } = [];
}
