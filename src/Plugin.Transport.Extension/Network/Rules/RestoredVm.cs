using System.Net;

namespace Plugin.Transport.Extension;

/// <summary>One VM of a network that is being made anew.</summary>
public sealed class RestoredVm
{
    /// <summary>Creates one, for tests of plugins.</summary>
    public RestoredVm()
    {
    }

    internal RestoredVm(NetworkPayload payload)
    {
        Ip = payload.Address("ip");
        Mac = payload.Text("mac");
        HostName = payload.Text("hostname");
        DefaultNic = payload.Flag("default_nic", missing: true);
        Files = [.. payload.Objects("vm_data").Select(static file => new VmDataFile(file))];
    }

    /// <summary>Its address.</summary>
    public IPAddress? Ip { get; init; }

    /// <summary>Its MAC address.</summary>
    public string? Mac { get; init; }

    /// <summary>Its name in the network.</summary>
    public string? HostName { get; init; }

    /// <summary>True when the network is its way out.</summary>
    public bool DefaultNic { get; init; }

    /// <summary>The files that it finds about itself.</summary>
    public IReadOnlyList<VmDataFile> Files { get; init; } = [];
}
