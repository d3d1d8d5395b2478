using System.Collections.Concurrent;
using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Acme.Plugin;

/// <summary>
/// A simulated device: machines that are on, and off for a moment while they restart. Replace it by what talks to yours;
/// only <see cref="DevicePlugin"/> uses it.
/// </summary>
/// <param name="machines">The names of the machines.</param>
/// <param name="restartTime">How long a machine is off while it restarts.</param>
internal sealed class Device(IEnumerable<string> machines, TimeSpan restartTime)
{
    private readonly ConcurrentDictionary<string, PowerState> _machines = new(machines.ToDictionary(static name => name, static _ => PowerState.PowerOn));

    /// <summary>Whether a machine is on.</summary>
    /// <exception cref="CommandFailedException">The device has no such machine.</exception>
    public PowerState StateOf(string name) =>
        _machines.TryGetValue(name, out var state)
            ? state
            : throw new CommandFailedException($"The device has no machine '{name}'; it has {string.Join(", ", _machines.Keys.Order())}.");

    /// <summary>Turns a machine off and on again.</summary>
    /// <exception cref="CommandFailedException">The device has no such machine.</exception>
    public async Task RestartAsync(string name, CancellationToken cancellation)
    {
        StateOf(name);
        _machines[name] = PowerState.PowerOff;
        try
        {
            await Task.Delay(restartTime, cancellation);
        }
        finally
        {
            _machines[name] = PowerState.PowerOn;
        }
    }
}
