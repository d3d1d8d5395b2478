using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Simulator.Tests.Support;

/// <summary>A machine, and what tests do with it most.</summary>
public sealed record TestMachine(TestCluster On, CimPath Path)
{
    public string Id => Path.Keys["Name"];

    public async Task<ushort> StateAsync() => (ushort)(await On.GetAsync(Path))!["EnabledState"]!;

    public async Task<uint> RequestAsync(ushort state) =>
        (await On.InvokeAsync(Path, "RequestStateChange", new CimArguments { { "RequestedState", state } })).ReturnValue;

    public async Task<CimInstance> SettingsAsync() =>
        (await On.AssociatorsAsync(Path, "Msvm_VirtualSystemSettingData", "Msvm_SettingsDefineState")).Single();

    public async Task<IReadOnlyList<CimInstance>> ResourcesAsync(string resultClass) =>
        await On.AssociatorsAsync((await SettingsAsync()).RequirePath(), resultClass, "Msvm_VirtualSystemSettingDataComponent");

    public async Task<CimInstance> ResourceAsync(string resultClass, string? subType = null) =>
        (await ResourcesAsync(resultClass)).First(resource => subType is null || resource.Text("ResourceSubType") == subType);

    public async Task<CimMethodResult> AddAsync(params CimInstance[] resources) => await On.ManageAsync("AddResourceSettings", new CimArguments
    {
        { "AffectedConfiguration", (await SettingsAsync()).RequirePath() },
        { "ResourceSettings", resources },
    });

    public Task<CimMethodResult> ModifyAsync(params CimInstance[] resources) =>
        On.ManageAsync("ModifyResourceSettings", new CimArguments { { "ResourceSettings", resources } });

    public Task<CimMethodResult> RemoveAsync(params CimPath[] resources) =>
        On.ManageAsync("RemoveResourceSettings", new CimArguments { { "ResourceSettings", resources } });

    public async Task<CimPath> AddOneAsync(CimInstance resource)
    {
        var result = await AddAsync(resource);
        result.ReturnValue.Should().Be(0);
        return ((CimPath[])result.Out["ResultingResourceSettings"]!).Single();
    }

    public Task<CimPath> AddScsiAsync() => AddOneAsync(Default("Msvm_ResourceAllocationSettingData", "Synthetic SCSI Controller"));

    public Task<CimPath> AddDriveAsync(CimPath controller, int slot = 0, string kind = "Synthetic Disk Drive") =>
        AddOneAsync(Drive(controller, slot, kind));

    public static CimInstance Drive(CimPath controller, int slot, string kind = "Synthetic Disk Drive")
    {
        var drive = Default("Msvm_ResourceAllocationSettingData", kind);
        drive["Parent"] = controller.ToString();
        drive["AddressOnParent"] = slot.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return drive;
    }

    public static CimInstance Image(CimPath drive, string file, string kind = "Virtual Hard Disk")
    {
        var image = Default("Msvm_StorageAllocationSettingData", kind);
        image["Parent"] = drive.ToString();
        image["HostResource"] = new[] { file };
        return image;
    }

    /// <summary>A disk on a SCSI controller of its own.</summary>
    public async Task<CimPath> AttachAsync(string file)
    {
        var controllers = await ResourcesAsync("Msvm_ResourceAllocationSettingData");
        var scsi = controllers.FirstOrDefault(static found => found.Text("ResourceSubType") == "Microsoft:Hyper-V:Synthetic SCSI Controller")?.Path ?? await AddScsiAsync();
        var drive = Default("Msvm_ResourceAllocationSettingData", "Synthetic Disk Drive");
        drive["Parent"] = scsi.ToString();
        return await AddOneAsync(Image(await AddOneAsync(drive), file));
    }

    public async Task<(CimPath Port, CimPath Connection)> AddNicAsync(string mac, string? switchName = "GuestSwitch")
    {
        var port = await AddOneAsync(Port(mac));
        var connection = await AddOneAsync(await ConnectionAsync(port, switchName));
        return (port, connection);
    }

    public static CimInstance Port(string mac)
    {
        var port = Default("Msvm_SyntheticEthernetPortSettingData", "Synthetic Ethernet Port");
        port["ElementName"] = "nic-" + mac;
        port["Address"] = mac;
        port["StaticMacAddress"] = true;
        return port;
    }

    public async Task<CimInstance> ConnectionAsync(CimPath port, string? switchName)
    {
        var connection = Default("Msvm_EthernetPortAllocationSettingData", "Ethernet Connection");
        connection["Parent"] = port.ToString();
        connection["EnabledState"] = (ushort)(switchName is null ? 3 : 2);
        if (switchName is not null)
        {
            var found = await On.QueryAsync(CimQuery.From("Msvm_VirtualEthernetSwitch").Where("ElementName", switchName));
            connection["HostResource"] = new[] { found.Single().RequirePath().ToString() };
        }

        return connection;
    }

    public static CimInstance Default(string className, string subType) => new(className)
    {
        ["ResourceSubType"] = "Microsoft:Hyper-V:" + subType,
    };
}
