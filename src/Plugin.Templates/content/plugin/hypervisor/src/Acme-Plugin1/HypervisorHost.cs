using Plugin.Abstractions;

namespace Acme.Plugin;

/// <summary>
/// A simulated hypervisor host: it has VMs as long as its memory lasts. Replace it by what talks to yours; the handlers
/// use nothing else.
/// </summary>
/// <param name="settings">What the host is made of.</param>
/// <param name="directory">Where it keeps what it has.</param>
internal sealed class HypervisorHost(DeviceSettings settings, string directory)
{
    private readonly DeviceFile<HostState> _file = new(directory);

    /// <summary>What the host is made of.</summary>
    public DeviceSettings Settings => settings;

    /// <summary>The directory for disks.</summary>
    public DirectoryInfo DiskDirectory => Directory.CreateDirectory(Path.Combine(directory, "disks"));

    /// <summary>What the host has.</summary>
    public Task<HostState> ReadAsync(CancellationToken cancellation) => _file.ReadAsync(cancellation);

    /// <summary>Makes a VM and turns it on; one of that name that runs is left alone, and one that is off is made anew.</summary>
    /// <exception cref="CommandFailedException">The host has not the memory.</exception>
    public Task StartAsync(Machine wanted, CancellationToken cancellation) => _file.ChangeAsync(
        state =>
        {
            if (state.Machines.TryGetValue(wanted.Name, out var there) && there.IsOn)
            {
                return;
            }

            Require(state, wanted);
            state.Machines[wanted.Name] = wanted with { IsOn = true };
        },
        cancellation);

    /// <summary>Turns a VM off. One that is not there is off.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="forget">True to forget it, because it will not be started again.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task StopAsync(string name, bool forget, CancellationToken cancellation) => _file.ChangeAsync(
        state =>
        {
            if (forget)
            {
                state.Machines.Remove(name);
            }
            else if (state.Machines.TryGetValue(name, out var machine))
            {
                state.Machines[name] = machine with { IsOn = false };
            }
        },
        cancellation);

    /// <summary>Turns a VM off and on again.</summary>
    /// <exception cref="CommandFailedException">The host has no such VM, or it was off and the host has not the memory.</exception>
    public Task RestartAsync(string name, CancellationToken cancellation) => _file.ChangeAsync(
        state =>
        {
            var machine = Find(state, name);
            if (!machine.IsOn)
            {
                Require(state, machine);
                state.Machines[name] = machine with { IsOn = true };
            }
        },
        cancellation);

    /// <summary>Finds a VM.</summary>
    /// <exception cref="CommandFailedException">The host has no such VM.</exception>
    public async Task<Machine> FindAsync(string name, CancellationToken cancellation) => Find(await ReadAsync(cancellation), name);

    private static Machine Find(HostState state, string name) =>
        state.Machines.GetValueOrDefault(name) ?? throw new CommandFailedException($"The host has no VM '{name}'.");

    private void Require(HostState state, Machine machine)
    {
        var free = settings.MemoryBytes - state.MemoryInUse();
        if (machine.MemoryBytes > free)
        {
            throw new CommandFailedException(
                $"The VM '{machine.Name}' needs {machine.MemoryBytes >> 20} MiB of memory, and the host has {free >> 20} MiB left: stop another VM or choose another host.");
        }
    }
}
