using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.HyperV.Files;
using Plugin.HyperV.Storage;

namespace Plugin.HyperV.Translation;

/// <summary>Finds the ISO with the software of system VMs in secondary storage.</summary>
internal sealed partial class SystemVmIso(IHostFiles files, StorageRoots roots, ILogger<SystemVmIso> logger)
{
    private static readonly string[] Prefixes = ["r-", "s-", "v-"];

    /// <summary>The ISO for a VM; null for a user's VM, and for a system VM when there is not exactly one.</summary>
    /// <param name="vmName">The VM's name, whose prefix says what it is.</param>
    /// <param name="secondaryStorages">The stores that the kernel named; the last one counts.</param>
    public string? Find(string vmName, IReadOnlyList<string?>? secondaryStorages)
    {
        if (!Array.Exists(Prefixes, prefix => vmName.StartsWith(prefix, StringComparison.Ordinal))
            || secondaryStorages is not { Count: > 0 } || secondaryStorages[^1] is not { } store)
        {
            return null;
        }

        try
        {
            var directory = roots.Check(HostPath.Combine(StoreRoot.Secondary(store), "systemvm"));
            var found = files.DirectoryExists(directory) ? files.EnumerateFiles(directory, "systemvm*.iso") : [];
            if (found.Count == 1)
            {
                return found[0];
            }

            LogNotOne(vmName, found.Count, directory);
        }
        catch (Exception error) when (error is CommandFailedException or IOException or UnauthorizedAccessException)
        {
            // Current system VM templates hold their software themselves, so a VM without the ISO may well work.
            LogNotFound(vmName, error.Message);
        }

        return null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "VM {Vm} starts without a system VM ISO: {Count} match in {Directory}, exactly one is needed")]
    private partial void LogNotOne(string vm, int count, string directory);

    [LoggerMessage(Level = LogLevel.Warning, Message = "VM {Vm} starts without a system VM ISO: {Cause}")]
    private partial void LogNotFound(string vm, string cause);
}
