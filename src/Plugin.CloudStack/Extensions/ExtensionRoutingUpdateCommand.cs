using Plugin.Abstractions;

namespace Plugin.CloudStack.Extensions;

/// <summary>Tells resources of an extension that it has changed.</summary>
/// <remarks>Sent by the kernel to the resource of an extension. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.framework.extensions.command.ExtensionRoutingUpdateCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class ExtensionRoutingUpdateCommand : ExtensionBaseCommand, ICommand<Answer>
{
    /// <summary>True when the extension is gone.</summary>
    [WireMember("removed")]
    public bool Removed { get; set; }
}
