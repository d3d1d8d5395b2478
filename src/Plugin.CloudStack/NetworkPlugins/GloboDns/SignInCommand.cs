using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.GloboDns;

/// <summary>Asks to log in to GloboDNS, as a test.</summary>
/// <remarks>
/// Sent by the kernel to the resource of a GloboDNS server. Its answer is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.globo.globodns.cloudstack.commands.SignInCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class SignInCommand : Command, ICommand<Answer>
{
    /// <summary>The user.</summary>
    [WireMember("email")]
    public string? Email { get; set; }

    /// <summary>The user's password.</summary>
    [WireMember("password")]
    public Secret? Password { get; set; }
}
