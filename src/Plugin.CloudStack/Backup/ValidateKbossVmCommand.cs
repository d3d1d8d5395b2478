using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Backup;

/// <summary>
/// Asks to check a VM that was started from a backup: whether it boots, what it shows, what a script in it says.
/// </summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.backup.ValidateKbossVmCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "Vm.Name")]
[Mutating]
[LongRunning]
public sealed partial class ValidateKbossVmCommand : Command, ICommand<ValidateKbossVmAnswer>
{
    /// <summary>The VM, as the kernel describes it.</summary>
    [WireMember("vm")]
    public VirtualMachineTO? Vm { get; set; }

    /// <summary>The backup that is checked.</summary>
    [WireMember("backupDeltaTO")]
    public BackupDeltaTO? BackupDelta { get; set; }

    /// <summary>The path in the guest of the script to run; null for none.</summary>
    [WireMember("scriptToExecute")]
    public string? ScriptToExecute { get; set; }

    /// <summary>The script's arguments; null for none.</summary>
    [WireMember("scriptArguments"), Redact(Redaction.Arguments)]
    public string? ScriptArguments { get; set; }

    /// <summary>What the script prints when all is well.</summary>
    [WireMember("expectedResult")]
    public string? ExpectedResult { get; set; }

    /// <summary>How long the script may take, in seconds; null for the default.</summary>
    [WireMember("scriptTimeout")]
    public int? ScriptTimeout { get; set; }

    /// <summary>How long booting may take, in seconds; null for the default.</summary>
    [WireMember("bootTimeout")]
    public int? BootTimeout { get; set; }

    /// <summary>How long to wait before the picture is taken, in seconds; null for the default.</summary>
    [WireMember("screenshotWait")]
    public int? ScreenshotWait { get; set; }

    /// <summary>True to take a picture of the console.</summary>
    [WireMember("takeScreenshot")]
    public bool TakeScreenshot { get; set; }

    /// <summary>True to wait until the guest has booted.</summary>
    [WireMember("waitForBoot")]
    public bool WaitForBoot { get; set; }

    /// <summary>True to run the script.</summary>
    [WireMember("executeScript")]
    public bool ExecuteScript { get; set; }
}
