using Plugin.Abstractions;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.SystemVm;

/// <summary>Asks to delete a file of diagnostics on a system VM.</summary>
/// <remarks>
/// Sent by the kernel to the host that runs the system VM. Its answer is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("org.apache.cloudstack.diagnostics.DeleteFileInVrCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
public sealed partial class DeleteFileInVrCommand : NetworkElementCommand, ICommand<Answer>
{
    /// <summary>The path of the file.</summary>
    [WireMember("fileName")]
    public string? FileName { get; set; }
}
