using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Tests.Support;

namespace Plugin.HyperV.Simulator.Tests;

public sealed class SecurityTests : IDisposable
{
    private static readonly byte[] Protector = [1, 2, 3];
    private readonly TestCluster _cluster = TestCluster.Start();

    public void Dispose() => _cluster.Dispose();

    [Fact]
    public async Task A_TPM_needs_a_key_protector_first()
    {
        var machine = await _cluster.DefineAsync("vm");

        (await EnableAsync(machine)).Should().Be(32775);
        (await ProtectAsync(machine)).Should().Be(0);
        (await EnableAsync(machine)).Should().Be(0);
        (await machine.ResourceAsync("Msvm_SecuritySettingData")).Flag("TpmEnabled").Should().BeTrue();
    }

    [Fact]
    public async Task A_TPM_belongs_to_generation_2_and_is_enabled_while_off()
    {
        var first = await _cluster.DefineAsync("first", generation: 1);
        var second = await _cluster.DefineAsync("second");
        await ProtectAsync(first);
        await ProtectAsync(second);
        await second.RequestAsync(2);

        (await EnableAsync(first)).Should().Be(32773);
        (await EnableAsync(second)).Should().Be(32775);
    }

    private async Task<uint> ProtectAsync(TestMachine machine) => (await _cluster.CallAsync("Msvm_SecurityService", "SetKeyProtector", new CimArguments
    {
        { "SecuritySettingData", await machine.ResourceAsync("Msvm_SecuritySettingData") },
        { "KeyProtector", Protector },
    })).ReturnValue;

    private async Task<uint> EnableAsync(TestMachine machine)
    {
        var security = await machine.ResourceAsync("Msvm_SecuritySettingData");
        security["TpmEnabled"] = true;
        return (await _cluster.CallAsync("Msvm_SecurityService", "ModifySecuritySettings", new CimArguments { { "SecuritySettingData", security } })).ReturnValue;
    }
}
