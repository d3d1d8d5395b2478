using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Tells what the checks of a backup found.</summary>
[WireContract("org.apache.cloudstack.backup.ValidateKbossVmAnswer", Construction = WireConstruction.Bare)]
public sealed partial class ValidateKbossVmAnswer : Answer
{
    /// <summary>True when the guest has booted.</summary>
    [WireMember("bootValidated")]
    public bool BootValidated { get; set; }

    /// <summary>The path of the picture in the store; null for none.</summary>
    [WireMember("screenshotPath")]
    public string? ScreenshotPath { get; set; }

    /// <summary>What the script printed; null for none.</summary>
    [WireMember("scriptResult")]
    public string? ScriptResult { get; set; }
}
