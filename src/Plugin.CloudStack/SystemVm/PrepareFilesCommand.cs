using Plugin.Abstractions;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.SystemVm;

/// <summary>Asks a system VM to pack files for diagnostics.</summary>
/// <remarks>Sent by the kernel to the host that runs the system VM.</remarks>
[WireContract("org.apache.cloudstack.diagnostics.PrepareFilesCommand", Construction = WireConstruction.Bare)]
[Mutating]
public sealed partial class PrepareFilesCommand : NetworkElementCommand, ICommand<PrepareFilesAnswer>
{
    /// <summary>The files, their patterns, or names of scripts that write them.</summary>
    [WireMember("filesToRetrieveList")]
    public List<string?>? FilesToRetrieveList { get; set; }

    /// <summary>How long it may take, in seconds.</summary>
    [WireMember("timeout")]
    public long Timeout { get; set; }
}
