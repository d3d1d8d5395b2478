using Plugin.Abstractions;

namespace Plugin.CloudStack.Extensions;

/// <summary>What the commands between management servers about an extension have in common.</summary>
/// <remarks>Sent by one management server to another. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.framework.extensions.command.ExtensionBaseCommand", Construction = WireConstruction.Bare)]
public partial class ExtensionBaseCommand : Command, ICommand<Answer>
{
    /// <summary>The extension's id in the kernel.</summary>
    [WireMember("extensionId")]
    public long ExtensionId { get; set; }

    /// <summary>The extension's name.</summary>
    [WireMember("extensionName")]
    public string? ExtensionName { get; set; }

    /// <summary>True when a user made the extension.</summary>
    [WireMember("extensionUserDefined")]
    public bool ExtensionUserDefined { get; set; }

    /// <summary>The path of its executable below the extensions' folder.</summary>
    [WireMember("extensionRelativePath")]
    public string? ExtensionRelativePath { get; set; }

    /// <summary>Whether it may be used.</summary>
    [WireMember("extensionState")]
    public ExtensionState? ExtensionState { get; set; }
}
