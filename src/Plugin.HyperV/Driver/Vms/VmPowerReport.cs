using Microsoft.Extensions.Logging;

namespace Plugin.HyperV.Driver.Vms;

/// <summary>
/// Says which VMs the host has and whether they run. It only looks: a report removes, starts or renames nothing, and one
/// that cannot be complete is an error, because a missing VM is taken for a stopped one.
/// </summary>
public sealed partial class VmPowerReport(VmCatalog catalog, ILogger<VmPowerReport> logger)
{
    /// <summary>Every VM by name; one that is still being built is <see cref="VmPower.Unknown"/>.</summary>
    public async Task<IReadOnlyDictionary<string, VmPower>> ReadAsync(CancellationToken cancellationToken)
    {
        var vms = await catalog.ListAsync(cancellationToken);
        var notes = await catalog.NotesAsync(cancellationToken);
        var report = new Dictionary<string, VmPower>(StringComparer.Ordinal);
        foreach (var vm in vms)
        {
            var building = vm.Power == VmPower.Off && notes.TryGetValue(vm.Id, out var note) && VmNote.IsBuilding(note);
            var power = building ? VmPower.Unknown : vm.Power;
            if (report.TryGetValue(vm.Name, out var other))
            {
                LogTwins(vm.Name);
                power = Stronger(power, other);
            }

            report[vm.Name] = power;
        }

        return report;
    }

    // Of two VMs with one name the running one decides: reporting it off would let the kernel start it a second time.
    private static VmPower Stronger(VmPower left, VmPower right) =>
        left == VmPower.On || right == VmPower.On ? VmPower.On : left == right ? left : VmPower.Unknown;

    [LoggerMessage(Level = LogLevel.Warning, Message = "Several VMs are named {Name}; rename or remove all but one")]
    private partial void LogTwins(string name);
}
