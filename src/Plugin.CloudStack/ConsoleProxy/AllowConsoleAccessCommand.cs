using Plugin.Abstractions;

namespace Plugin.CloudStack.ConsoleProxy;

/// <summary>Tells a console proxy that a session may connect, once.</summary>
/// <remarks>Sent by the kernel to a console proxy. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.proxy.AllowConsoleAccessCommand")]
[Idempotent]
public sealed partial class AllowConsoleAccessCommand : ProxyCommand, ICommand<Answer>
{
    /// <summary>The session's UUID, which is all that a client needs to connect.</summary>
    [WireMember("sessionUuid"), Redact]
    public string? SessionUuid { get; set; }
}
