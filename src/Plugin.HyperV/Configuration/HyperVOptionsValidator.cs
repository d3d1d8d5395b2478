using System.Net;
using Microsoft.Extensions.Options;
using Plugin.HyperV.Driver;
using Plugin.HyperV.Files;

namespace Plugin.HyperV.Configuration;

/// <summary>Refuses settings that cannot work; each message names its key.</summary>
public sealed class HyperVOptionsValidator : IValidateOptions<HyperVOptions>
{
    private const string Prefix = HyperVOptions.Section + ":";

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, HyperVOptions options)
    {
        var failures = new List<string>();
        for (var i = 0; i < options.StorageRoots.Count; i++)
        {
            if (RootProblem(options.StorageRoots[i]) is { } problem)
            {
                failures.Add($"{Prefix}StorageRoots:{i}: {problem}");
            }
        }

        foreach (var (address, host) in options.HostNames)
        {
            if (!IPAddress.TryParse(address, out _))
            {
                failures.Add($"{Prefix}HostNames:{address}: the key must be the IP address of a host.");
            }

            if (string.IsNullOrWhiteSpace(host))
            {
                failures.Add($"{Prefix}HostNames:{address}: the host's name is missing.");
            }
        }

        Require(!string.IsNullOrWhiteSpace(options.StateFile), "StateFile", "a file is needed to remember pools in.");
        Require(options.KeyProtectorFile is null || File.Exists(options.KeyProtectorFile), "KeyProtectorFile", $"'{options.KeyProtectorFile}' does not exist.");
        Require(options.ShutdownPatience >= TimeSpan.Zero, "ShutdownPatience", "must not be negative.");
        Require(options.JobDeadline > TimeSpan.Zero, "JobDeadline", "must be positive.");
        Require(options.HostMemoryReserveMegabytes >= 0, "HostMemoryReserveMegabytes", "must not be negative.");
        Require(options.CdRomDrives is >= 1 and <= 3, "CdRomDrives", "must be 1, 2 or 3.");
        Require(options.ConsolePort is > 0 and <= 65535, "ConsolePort", "must be a port number.");
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void Require(bool holds, string key, string problem)
        {
            if (!holds)
            {
                failures.Add($"{Prefix}{key}: {problem}");
            }
        }
    }

    private static string? RootProblem(string root)
    {
        if (root == StorageRoots.AnyShare)
        {
            return null;
        }

        try
        {
            HostPath.Normalize(root);
            return null;
        }
        catch (HyperVException error)
        {
            return error.Message;
        }
    }
}
