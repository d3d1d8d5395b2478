using Plugin.Abstractions;

namespace Acme.Plugin;

/// <summary>What the simulated appliance has, and what it lets others do with it.</summary>
internal sealed class ApplianceState
{
    /// <summary>The VLAN of each guest network.</summary>
    public Dictionary<string, string> Networks { get; init; } = [];

    /// <summary>The network of each public address.</summary>
    public Dictionary<string, string> Addresses { get; init; } = [];

    /// <summary>The VM's address that each public address stands for.</summary>
    public Dictionary<string, string> StaticNats { get; init; } = [];

    /// <summary>The ports that stand for those of VMs.</summary>
    public List<Forwarding> Forwardings { get; init; } = [];

    /// <summary>The firewall rules of each network.</summary>
    public Dictionary<string, List<FilterRule>> FilterRules { get; init; } = [];

    /// <summary>Brings a public address to a network.</summary>
    /// <exception cref="CommandFailedException">Another network has it.</exception>
    public void Assign(string network, string publicIp)
    {
        if (Addresses.TryGetValue(publicIp, out var other) && other != network)
        {
            throw new CommandFailedException($"The address {publicIp} is that of network {other}: release it there first.");
        }

        Addresses[publicIp] = network;
    }

    /// <summary>Takes a public address and its rules away; one that is not there is away.</summary>
    public void Release(string publicIp)
    {
        Addresses.Remove(publicIp);
        StaticNats.Remove(publicIp);
        Forwardings.RemoveAll(each => each.PublicIp == publicIp);
    }

    /// <summary>Has a public address stand for a VM.</summary>
    /// <exception cref="CommandFailedException">The network has not the address.</exception>
    public void Translate(string network, string publicIp, string privateIp)
    {
        Require(network, publicIp);
        StaticNats[publicIp] = privateIp;
    }

    /// <summary>Has ports of a public address stand for those of a VM.</summary>
    /// <exception cref="CommandFailedException">The network has not the address.</exception>
    public void Forward(string network, Forwarding added)
    {
        Require(network, added.PublicIp);
        StopForwarding(added.PublicIp, added.Protocol, added.PublicPorts);
        Forwardings.Add(added);
    }

    /// <summary>Takes such a rule away; one that is not there is away.</summary>
    public void StopForwarding(string publicIp, string protocol, string publicPorts) =>
        Forwardings.RemoveAll(each => each.PublicIp == publicIp && each.Protocol == protocol && each.PublicPorts == publicPorts);

    /// <summary>Adds a firewall rule, or replaces the one of its number.</summary>
    public void Allow(string network, FilterRule added)
    {
        Disallow(network, added.Id);
        FilterRules.TryAdd(network, []);
        FilterRules[network].Add(added);
    }

    /// <summary>Takes a firewall rule away; one that is not there is away.</summary>
    public void Disallow(string network, long rule) => FilterRules.GetValueOrDefault(network)?.RemoveAll(each => each.Id == rule);

    /// <summary>Removes a network with all it has; one that is not there is removed.</summary>
    public void Remove(string network)
    {
        foreach (var address in Addresses.Where(each => each.Value == network).Select(static each => each.Key).ToList())
        {
            Release(address);
        }

        FilterRules.Remove(network);
        Networks.Remove(network);
    }

    private void Require(string network, string publicIp)
    {
        if (Addresses.GetValueOrDefault(publicIp) != network)
        {
            throw new CommandFailedException($"The network {network} has no address {publicIp}: assign it first.");
        }
    }
}
