namespace Plugin.Transport.Extension;

/// <summary>Everything about the VMs of a network that is being made anew.</summary>
public sealed class RestoreNetworkRequest : NetworkRequest
{
    /// <summary>Creates a request, for tests of plugins.</summary>
    public RestoreNetworkRequest()
    {
    }

    internal RestoreNetworkRequest(NetworkCall call)
        : base(call)
    {
        DhcpEnabled = call.Payload.Object("restore_data").Flag("dhcp_enabled");
        DnsEnabled = call.Payload.Object("restore_data").Flag("dns_enabled");
        UserDataEnabled = call.Payload.Object("restore_data").Flag("userdata_enabled");
        Vms = [.. call.Payload.Object("restore_data").Objects("vms").Select(static vm => new RestoredVm(vm))];
    }

    /// <summary>True when the plugin serves DHCP in the network.</summary>
    public bool DhcpEnabled { get; init; }

    /// <summary>True when it serves names.</summary>
    public bool DnsEnabled { get; init; }

    /// <summary>True when it serves user data.</summary>
    public bool UserDataEnabled { get; init; }

    /// <summary>The VMs.</summary>
    public IReadOnlyList<RestoredVm> Vms { get; init; } = [];
}
