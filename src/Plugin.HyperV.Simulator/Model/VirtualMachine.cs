using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Simulator.Model;

/// <summary>A machine on a host. Everything here is read and written under the cluster's lock.</summary>
internal sealed class VirtualMachine(string id, MachineSettings active)
{
    public string Id { get; } = id;

    /// <summary>The current configuration.</summary>
    public MachineSettings Active { get; set; } = active;

    public List<Checkpoint> Checkpoints { get; } = [];

    /// <summary>The checkpoint the current state was derived from.</summary>
    public string? CurrentCheckpointId { get; set; }

    public ushort EnabledState { get; set; } = MachineState.Off;

    /// <summary>The long operation that has the machine to itself, such as a migration; null when there is none.</summary>
    public string? Activity { get; set; }

    public DateTimeOffset InstallDate { get; init; }

    public DateTimeOffset LastStateChange { get; set; }

    public DateTimeOffset LastConfigurationChange { get; set; }

    /// <summary>When the current run began; null while off or saved.</summary>
    public DateTimeOffset? OnSince { get; set; }

    public List<KvpItem> HostItems { get; } = [];

    public byte[] KeyProtector { get; set; } = [];

    /// <summary>Grows with every stored change; the higher one wins when a kill leaves a machine on two hosts.</summary>
    public long Revision { get; set; }

    public string Name => Active.System.Text("ElementName")!;

    public bool IsOffOrSaved => EnabledState is MachineState.Off or MachineState.Saved;

    public bool IsOn => !IsOffOrSaved;

    /// <summary>The configuration with an id: the current one or a checkpoint's.</summary>
    public MachineSettings? Settings(string? settingsId) =>
        string.Equals(settingsId, Active.Id, StringComparison.OrdinalIgnoreCase)
            ? Active
            : Checkpoints.Find(checkpoint => string.Equals(checkpoint.Id, settingsId, StringComparison.OrdinalIgnoreCase))?.Settings;

    public IEnumerable<MachineSettings> AllSettings() => Checkpoints.Select(static checkpoint => checkpoint.Settings).Prepend(Active);

    /// <summary>Memory in MB that a running machine takes from its host.</summary>
    public ulong StartupMemory => (ulong)(Active.Memory.Integer("VirtualQuantity") ?? 0);

    public CimInstance? Security => Active.Resources.Find(static resource => resource.ClassName == "Msvm_SecuritySettingData");
}
