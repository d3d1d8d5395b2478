namespace Plugin.HyperV.Driver.Vms;

/// <summary>What a VM's state means to somebody who only asks whether it runs.</summary>
public enum VmPower
{
    /// <summary>The VM exists but neither runs nor is off: paused, saved, or in a state nobody documented.</summary>
    Unknown,

    /// <summary>The VM runs, or is on its way up or down and still holds its resources.</summary>
    On,

    /// <summary>The VM is off.</summary>
    Off,
}
