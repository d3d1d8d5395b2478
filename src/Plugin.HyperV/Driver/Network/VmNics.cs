using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Driver.Network;

/// <summary>The NICs of a VM: adding them, reading them back, plugging them in elsewhere.</summary>
public sealed class VmNics(HyperVConnection connection, VmSettings settings, DefaultSettings defaults, SwitchCatalog switches)
{
    private const string PortClass = "Msvm_SyntheticEthernetPortSettingData";
    private const string ConnectionClass = "Msvm_EthernetPortAllocationSettingData";
    private const string VlanClass = "Msvm_EthernetSwitchPortVlanSettingData";
    private const string BandwidthClass = "Msvm_EthernetSwitchPortBandwidthSettingData";
    private const string FeatureAssociation = "Msvm_EthernetPortSettingDataComponent";
    private const ushort ConnectionEnabled = 2;
    private const ushort ConnectionDisabled = 3;
    private const uint AccessMode = 1;

    /// <summary>
    /// The NICs in guest order: by device id for those the driver made, then the others as Hyper-V lists them. A NIC
    /// and its connection belong together by the connection's parent, never by their place in a list.
    /// </summary>
    public async Task<IReadOnlyList<VmNic>> ListAsync(CimPath vmSettings, CancellationToken cancellationToken)
    {
        var ports = await settings.ReadAsync(vmSettings, PortClass, cancellationToken);
        var connections = await settings.ReadAsync(vmSettings, ConnectionClass, cancellationToken);
        var nics = new List<VmNic>(ports.Count);
        foreach (var port in ports)
        {
            var link = connections.FirstOrDefault(candidate => VmSettings.Same(VmSettings.ParentOf(candidate), port.Path));
            var vlan = link is null ? null : await FeatureAsync(link.RequirePath(), VlanClass, cancellationToken);
            nics.Add(new VmNic(
                port.Text("ElementName") ?? "",
                port.Text("Address") ?? "",
                vlan is null ? VlanTag.Untagged : VlanTag.FromId(vlan.Integer("AccessVlanId") ?? 0),
                link is not null && (link.Integer("EnabledState") ?? ConnectionEnabled) == ConnectionEnabled && link.Texts("HostResource").Count > 0,
                port,
                link,
                vlan));
        }

        return [.. nics.OrderBy(static nic => nic.DeviceId ?? int.MaxValue)];
    }

    /// <summary>Adds a NIC with its connection, VLAN and bandwidth.</summary>
    public async Task AddAsync(CimPath vmSettings, NicSpec nic, CancellationToken cancellationToken)
    {
        var name = NicName.For(nic.DeviceId);
        var port = await defaults.ForResourceAsync(PortClass, ResourceSubTypes.EthernetPort, cancellationToken);
        port["ElementName"] = name;
        port["VirtualSystemIdentifiers"] = new[] { Guid.NewGuid().ToString("B") };
        port["StaticMacAddress"] = nic.Mac is not null;
        port["Address"] = nic.Mac?.Digits ?? port["Address"];
        var switchPath = nic.Connected ? await switches.FindAsync(nic.SwitchName, cancellationToken) : null;
        var portPath = await settings.AddAsync(vmSettings, port, $"add NIC {name}", cancellationToken);

        var link = await defaults.ForResourceAsync(ConnectionClass, ResourceSubTypes.EthernetConnection, cancellationToken);
        link["Parent"] = portPath.ToString();
        Plug(link, switchPath);
        var linkPath = await settings.AddAsync(vmSettings, link, $"connect NIC {name}", cancellationToken);
        if (nic.Connected)
        {
            await SetVlanAsync(linkPath, nic.Vlan, name, cancellationToken);
        }

        await SetBandwidthAsync(linkPath, nic.BandwidthBitsPerSecond, name, cancellationToken);
    }

    /// <summary>Makes an existing NIC match what the kernel wants.</summary>
    public async Task ReconfigureAsync(CimPath vmSettings, VmNic nic, NicSpec wanted, CancellationToken cancellationToken)
    {
        await ReplugAsync(vmSettings, nic, wanted.Connected, wanted.SwitchName, wanted.Vlan, cancellationToken);
        if (nic.Connection?.Path is { } link)
        {
            await SetBandwidthAsync(link, wanted.BandwidthBitsPerSecond, nic.Name, cancellationToken);
        }
    }

    /// <summary>Plugs a NIC into a switch and VLAN, or pulls it out; pulled out, it keeps no VLAN.</summary>
    public async Task ReplugAsync(
        CimPath vmSettings, VmNic nic, bool connected, string? switchName, VlanTag vlan, CancellationToken cancellationToken)
    {
        var switchPath = connected ? await switches.FindAsync(switchName, cancellationToken) : null;
        CimPath linkPath;
        if (nic.Connection is { } link)
        {
            Plug(link, switchPath);
            await settings.ModifyAsync([link], connected ? $"connect NIC {nic.Name}" : $"disconnect NIC {nic.Name}", cancellationToken);
            linkPath = link.RequirePath();
        }
        else if (connected)
        {
            var fresh = await defaults.ForResourceAsync(ConnectionClass, ResourceSubTypes.EthernetConnection, cancellationToken);
            fresh["Parent"] = nic.Port.RequirePath().ToString();
            Plug(fresh, switchPath);
            linkPath = await settings.AddAsync(vmSettings, fresh, $"connect NIC {nic.Name}", cancellationToken);
        }
        else
        {
            return;
        }

        await SetVlanAsync(linkPath, connected ? vlan : VlanTag.Untagged, nic.Name, cancellationToken);
    }

    private static void Plug(CimInstance link, CimPath? switchPath)
    {
        link["EnabledState"] = switchPath is null ? ConnectionDisabled : ConnectionEnabled;
        link["HostResource"] = switchPath is null ? Array.Empty<string>() : [switchPath.ToString()];
    }

    private async Task SetVlanAsync(CimPath link, VlanTag vlan, string nic, CancellationToken cancellationToken)
    {
        var current = await FeatureAsync(link, VlanClass, cancellationToken);
        if (vlan.IsUntagged)
        {
            if (current is not null)
            {
                await RemoveFeatureAsync(current, $"clear the VLAN of NIC {nic}", cancellationToken);
            }

            return;
        }

        var feature = current ?? await defaults.ForFeatureAsync(VlanClass, cancellationToken);
        feature["AccessVlanId"] = (ushort)vlan.Id;
        feature["OperationMode"] = AccessMode;
        await WriteFeatureAsync(link, feature, current is null, $"put NIC {nic} into VLAN {vlan}", cancellationToken);
    }

    private async Task SetBandwidthAsync(CimPath link, long bitsPerSecond, string nic, CancellationToken cancellationToken)
    {
        var current = await FeatureAsync(link, BandwidthClass, cancellationToken);
        if (bitsPerSecond <= 0)
        {
            if (current is not null)
            {
                await RemoveFeatureAsync(current, $"lift the bandwidth limit of NIC {nic}", cancellationToken);
            }

            return;
        }

        var feature = current ?? await defaults.ForFeatureAsync(BandwidthClass, cancellationToken);
        feature["Limit"] = (ulong)bitsPerSecond;
        await WriteFeatureAsync(link, feature, current is null, $"limit the bandwidth of NIC {nic}", cancellationToken);
    }

    private async Task<CimInstance?> FeatureAsync(CimPath link, string className, CancellationToken cancellationToken)
    {
        var features = await connection.Session.AssociatorsAsync(link, className, FeatureAssociation, cancellationToken);
        return features.Count > 0 ? features[0] : null;
    }

    private async Task WriteFeatureAsync(CimPath link, CimInstance feature, bool isNew, string purpose, CancellationToken cancellationToken)
    {
        var arguments = new CimArguments();
        if (isNew)
        {
            arguments.Add("AffectedConfiguration", link);
        }

        arguments.Add("FeatureSettings", new[] { feature });
        await connection.CallServiceAsync(VmSettings.Service, isNew ? "AddFeatureSettings" : "ModifyFeatureSettings", arguments, purpose, cancellationToken);
    }

    private async Task RemoveFeatureAsync(CimInstance feature, string purpose, CancellationToken cancellationToken) =>
        await connection.CallServiceAsync(
            VmSettings.Service, "RemoveFeatureSettings", new CimArguments { { "FeatureSettings", new[] { feature.RequirePath() } } }, purpose, cancellationToken);
}
