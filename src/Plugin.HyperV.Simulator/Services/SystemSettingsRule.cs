using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>What a machine's own settings may be.</summary>
internal static class SystemSettingsRule
{
    private const int LongestName = 100;

    private static readonly string[] WhileOff =
    [
        "BootOrder", "BootSourceOrder", "SecureBootEnabled", "SecureBootTemplateId", "BIOSGUID", "BIOSSerialNumber", "BIOSNumLock",
        "ChassisAssetTag", "ChassisSerialNumber", "BaseBoardSerialNumber", "ConsoleMode", "NetworkBootPreferredProtocol",
        "LowMmioGapSize", "HighMmioGapSize", "VirtualNumaEnabled", "GuestControlledCacheTypes",
    ];

    private static readonly string[] ReadOnly =
    [
        "InstanceID", "VirtualSystemIdentifier", "VirtualSystemType", "VirtualSystemSubType", "CreationTime", "ConfigurationID", "Version", "Parent",
    ];

    public static bool IsReadOnly(string property) => ReadOnly.Contains(property, StringComparer.OrdinalIgnoreCase);

    public static void CheckNew(CimInstance given)
    {
        if (given.Text("VirtualSystemSubType") is { } subType and not (ResourceSubType.Generation1 or ResourceSubType.Generation2))
        {
            throw HyperVFailure.Invalid($"'{subType}' is not a machine generation.");
        }

        Check(given, given.Text("VirtualSystemSubType") == ResourceSubType.Generation2);
    }

    public static void CheckChange(VirtualMachine machine, MachineSettings settings, CimInstance given)
    {
        Check(given, settings.IsGeneration2);
        if (machine.EnabledState == MachineState.Off || !ReferenceEquals(settings, machine.Active))
        {
            return;
        }

        foreach (var property in WhileOff)
        {
            if (given[property] is { } value && !Same(settings.System[property], value))
            {
                throw HyperVFailure.State($"To change {property}, '{machine.Name}' must be off.");
            }
        }
    }

    private static void Check(CimInstance given, bool isGeneration2)
    {
        if (given.Text("ElementName") is { } name && (name.Length > LongestName || string.IsNullOrWhiteSpace(name)))
        {
            throw HyperVFailure.Invalid($"A machine's name has 1 to {LongestName} characters.");
        }

        if (!isGeneration2 && (given.Flag("SecureBootEnabled") || given.Texts("BootSourceOrder").Count > 0))
        {
            throw HyperVFailure.Invalid("Secure boot and boot sources belong to generation 2.");
        }

        Range(given, "AutomaticStartupAction", 2, 4);
        Range(given, "AutomaticShutdownAction", 2, 4);
        Range(given, "AutomaticRecoveryAction", 2, 4);
        Range(given, "AutomaticCriticalErrorAction", 0, 1);
        Range(given, "UserSnapshotType", 2, 5);
        if (given.Text("SecureBootTemplateId") is { Length: > 0 } template && !Guid.TryParse(template, out _))
        {
            throw HyperVFailure.Invalid($"'{template}' is not the id of a secure boot template.");
        }
    }

    private static void Range(CimInstance given, string property, int least, int most)
    {
        if (given.Integer(property) is { } value && (value < least || value > most))
        {
            throw HyperVFailure.Invalid($"{property} must be between {least} and {most}, not {value}.");
        }
    }

    private static bool Same(object? before, object after) => before is Array left && after is Array right
        ? left.Cast<object>().SequenceEqual(right.Cast<object>())
        : Equals(before, after);
}
