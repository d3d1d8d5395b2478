using System.Net;
using System.Net.Sockets;
using System.Reflection;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Configuration;

namespace Plugin.Transport.Agent.Lifecycle;

/// <summary>Who an agent is to the kernel: what is configured and what the kernel has given it.</summary>
/// <param name="options">The configured part.</param>
/// <param name="resourceName">The class name of its resource.</param>
/// <param name="file">Where the rest is kept.</param>
internal sealed class AgentIdentity(AgentOptions options, string resourceName, AgentStateFile file)
{
    /// <summary>The id of a host that has none.</summary>
    private const long NoId = -1;

    /// <summary>The agent's id in frames and pings.</summary>
    public long HostId => file.State.HostId ?? NoId;

    /// <summary>The list of kernels that a kernel sent; null for the configured one.</summary>
    public string? Kernels => file.State.Kernels;

    /// <summary>The whole guid: the configured or kept one and the resource's name.</summary>
    public string Guid => $"{file.State.Guid}-{resourceName}";

    /// <summary>Keeps the id that the kernel gave.</summary>
    public void Accept(long? hostId, string? hostUuid)
    {
        if (hostId is > 0)
        {
            file.Update(now => now with { HostId = hostId, HostUuid = hostUuid ?? now.HostUuid });
        }
    }

    /// <summary>Forgets the id of a host that the kernel removed.</summary>
    public void Forget() => file.Update(static now => now with { HostId = null, HostUuid = null });

    /// <summary>Keeps the list of kernels that the kernel gave.</summary>
    public void AcceptKernels(string list) => file.Update(now => now with { Kernels = list });

    /// <summary>The command that introduces the host, for the plugin to complete.</summary>
    /// <param name="kernel">The other end of the connection.</param>
    public StartupRoutingCommand Offer(IPEndPoint? kernel)
    {
        var address = options.PrivateAddress ?? AddressTowards(kernel);
        return new()
        {
            DataCenter = options.Zone,
            Pod = options.Pod,
            Cluster = options.Cluster,
            Guid = Guid,
            Name = options.Name ?? Environment.MachineName,
            Version = Version,
            PrivateIpAddress = address,
            StorageIpAddress = address,
            HypervisorType = options.HypervisorType,
        };
    }

    /// <summary>Fills in what the plugin left open and what it cannot know.</summary>
    public void Complete(StartupCommand command, StartupRoutingCommand offer, bool isTransferred)
    {
        command.DataCenter ??= offer.DataCenter;
        command.Pod ??= offer.Pod;
        command.Cluster ??= offer.Cluster;
        command.Guid ??= offer.Guid;
        command.Name ??= offer.Name;
        command.Version ??= offer.Version;
        command.PrivateIpAddress ??= offer.PrivateIpAddress;
        command.ResourceName = resourceName;
        command.Id = file.State.HostId;
        command.MsHostList = Kernels ?? options.Kernels;
        command.ConnectionTransferred = isTransferred;
        if (command is StartupRoutingCommand host)
        {
            host.HypervisorType ??= offer.HypervisorType;
            command.Arch ??= host.CpuArch;
        }
    }

    /// <summary>The address that this machine would send to the kernel from; asking sends nothing.</summary>
    public static string? AddressTowards(IPEndPoint? kernel)
    {
        if (kernel is null)
        {
            return null;
        }

        var target = kernel.Address.IsIPv4MappedToIPv6 ? kernel.Address.MapToIPv4() : kernel.Address;
        using var probe = new Socket(target.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        try
        {
            probe.Connect(target, kernel.Port);
            return (probe.LocalEndPoint as IPEndPoint)?.Address.ToString();
        }
        catch (SocketException)
        {
            return null;
        }
    }

    private string Version => options.Version ?? Assembly.GetEntryAssembly()?.GetName().Version?.ToString(fieldCount: 3) ?? "0.0.0";
}
