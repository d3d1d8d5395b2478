using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Plugin.Transport.Extension;

/// <summary>A public address and the network that it is in.</summary>
public sealed class PublicAddress
{
    /// <summary>Creates one, for tests of plugins.</summary>
    public PublicAddress()
    {
    }

    [SetsRequiredMembers]
    private PublicAddress(NetworkPayload payload)
    {
        Ip = payload.RequiredAddress("public_ip");
        Vlan = payload.Text("public_vlan");
        Gateway = payload.Address("public_gateway");
        Cidr = payload.Cidr("public_cidr");
        SourceNat = payload.Flag("source_nat");
    }

    /// <summary>The address.</summary>
    public required IPAddress Ip { get; init; }

    /// <summary>The VLAN of its network as the kernel writes it.</summary>
    public string? Vlan { get; init; }

    /// <summary>The gateway of its network.</summary>
    public IPAddress? Gateway { get; init; }

    /// <summary>The address with the length of its network's prefix.</summary>
    public NetworkCidr? Cidr { get; init; }

    /// <summary>True when VMs without an address of their own are seen by it outside.</summary>
    public bool SourceNat { get; init; }

    internal static PublicAddress Require(NetworkPayload payload) => new(payload);

    internal static PublicAddress? Find(NetworkPayload payload) => payload.Text("public_ip") is null ? null : new(payload);
}
