using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Tests.World;

/// <summary>Looks at what the host really has, past the plugin.</summary>
internal static class Inspection
{
    public static async Task<CimInstance> SettingsAsync(this HyperVWorld world, string vmName)
    {
        var machine = (await world.MachinesAsync(vmName)).Single();
        return (await world.Session.AssociatorsAsync(
            machine.RequirePath(), "Msvm_VirtualSystemSettingData", "Msvm_SettingsDefineState", HyperVWorld.Cancellation)).Single();
    }

    public static async Task<IReadOnlyList<CimInstance>> ResourcesAsync(this HyperVWorld world, string vmName, string className) =>
        await world.Session.AssociatorsAsync(
            (await world.SettingsAsync(vmName)).RequirePath(), className, "Msvm_VirtualSystemSettingDataComponent", HyperVWorld.Cancellation);

    public static async Task<IReadOnlyList<string>> ImagesAsync(this HyperVWorld world, string vmName) =>
        [.. (await world.ResourcesAsync(vmName, "Msvm_StorageAllocationSettingData")).SelectMany(static image => image.Texts("HostResource"))];

    public static async Task<CimInstance> ServiceAsync(this HyperVWorld world, string className) =>
        (await world.Session.QueryAsync(CimNamespaces.Virtualization, CimQuery.From(className), HyperVWorld.Cancellation)).Single();

    /// <summary>Calls the management service and waits until the method's job is over.</summary>
    public static async Task CallAsync(this HyperVWorld world, string method, CimArguments arguments)
    {
        var service = await world.ServiceAsync("Msvm_VirtualSystemManagementService");
        await world.CallAsync(service.RequirePath(), method, arguments);
    }

    public static async Task CallAsync(this HyperVWorld world, CimPath target, string method, CimArguments arguments)
    {
        var result = await world.Session.InvokeAsync(target, method, arguments, HyperVWorld.Cancellation);
        result.ReturnValue.Should().BeOneOf(0u, 4096u);
        while (result.Job is { } job && (await world.Session.GetAsync(job, HyperVWorld.Cancellation))?.Integer("JobState") < 7)
        {
            await Task.Yield();
        }
    }

    /// <summary>Defines a VM as an operator, or a process that died, would have left it.</summary>
    public static Task DefineAsync(this HyperVWorld world, string name, string? note) => world.CallAsync(
        "DefineSystem",
        new CimArguments
        {
            { "SystemSettings", new CimInstance("Msvm_VirtualSystemSettingData") { ["ElementName"] = name, ["Notes"] = note is null ? null : new[] { note } } },
        });

    public static async Task RequestStateAsync(this HyperVWorld world, string name, ushort state) =>
        await world.CallAsync(
            (await world.MachinesAsync(name)).Single().RequirePath(), "RequestStateChange", new CimArguments { { "RequestedState", state } });
}
