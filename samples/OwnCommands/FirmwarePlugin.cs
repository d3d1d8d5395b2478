using System.Collections.Concurrent;
using OwnCommands.Contracts;
using Plugin.Abstractions;

namespace OwnCommands;

/// <summary>Serves a host with two components; the pipeline runs one flash at a time for each.</summary>
[Plugin("Firmware")]
public sealed partial class FirmwarePlugin : IFirmwareOperations
{
    private readonly ConcurrentDictionary<string, string?> _versions = new() { ["bmc"] = "1.0", ["nic"] = "7.2" };

    /// <inheritdoc/>
    public ValueTask<FlashFirmwareAnswer> FlashAsync(FlashFirmwareCommand command, CommandContext context)
    {
        if (command.Image is not { Component: { } component, Version: { } version } || !_versions.TryGetValue(component, out var previous))
        {
            throw new CommandFailedException($"This host has no component '{command.Image?.Component}': it has {string.Join(", ", _versions.Keys.Order())}.");
        }

        context.Progress.Report(new("writing", 0, command.Image.Size));
        _versions[component] = version;
        return new(new FlashFirmwareAnswer { PreviousVersion = previous });
    }

    /// <inheritdoc/>
    public ValueTask<ListFirmwareAnswer> ListAsync(ListFirmwareCommand command, CommandContext context) =>
        new(new ListFirmwareAnswer { Versions = new(_versions) });
}
