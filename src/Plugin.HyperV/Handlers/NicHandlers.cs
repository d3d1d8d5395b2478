using System.Globalization;
using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Network;
using Plugin.CloudStack.SecurityGroups;
using Plugin.HyperV.Driver;
using Plugin.HyperV.Driver.Network;
using Plugin.HyperV.Translation;

namespace Plugin.HyperV.Handlers;

/// <summary>Reads and rewires NICs. The kernel knows a router's NICs by their order in the guest.</summary>
public sealed class NicHandlers : INicOperations, IHotPlugNics
{
    private const string NoVlan = "-1";
    private readonly HyperVDriver _driver;

    internal NicHandlers(HyperVDriver driver) => _driver = driver;

    /// <inheritdoc/>
    public async ValueTask<GetVmConfigAnswer> GetNicsAsync(GetVmConfigCommand command, CommandContext context)
    {
        var name = Require.Text(command.VmName);
        var nics = await _driver.Devices.NicsAsync(name, context.Cancellation);
        return new GetVmConfigAnswer
        {
            VmName = name,
            Nics =
            [
                .. nics.Select(static nic => new VmNicDetails
                {
                    MacAddress = nic.Mac,
                    VlanId = nic.Vlan.IsUntagged ? NoVlan : nic.Vlan.Id.ToString(CultureInfo.InvariantCulture),
                    State = nic.Connected,
                }),
            ],
        };
    }

    /// <inheritdoc/>
    public async ValueTask<ModifyVmNicConfigAnswer> ModifyNicAsync(ModifyVmNicConfigCommand command, CommandContext context)
    {
        var name = Require.Text(command.VmName);
        await _driver.Devices.ReplugNicAsync(
            name,
            string.IsNullOrEmpty(command.MacAddress) ? null : MacAddress.Parse(command.MacAddress),
            command.Index,
            command.Enable,
            command.SwitchLabelName,
            command.Enable && !string.IsNullOrEmpty(command.Vlan) ? VlanTag.FromText(command.Vlan) : VlanTag.Untagged,
            context.Cancellation);
        return new ModifyVmNicConfigAnswer { VmName = name };
    }

    /// <summary>Moves a NIC to the network that the command describes.</summary>
    [Handles]
    public async ValueTask<ReplugNicAnswer> ReplugAsync(ReplugNicCommand command, CommandContext context)
    {
        await PlugAsync(Require.Text(command.InstanceName), NicTranslator.Translate(Require.Present(command.Nic)), context);
        return new ReplugNicAnswer();
    }

    /// <inheritdoc/>
    public async ValueTask<PlugNicAnswer> PlugAsync(PlugNicCommand command, CommandContext context)
    {
        await _driver.Devices.PlugNicAsync(
            Require.Text(command.InstanceName), NicTranslator.Translate(Require.Present(command.Nic)), context.Cancellation);
        return new PlugNicAnswer();
    }

    /// <inheritdoc/>
    public async ValueTask<UnPlugNicAnswer> UnplugAsync(UnPlugNicCommand command, CommandContext context)
    {
        var mac = MacAddress.Parse(Require.Text(command.Nic?.Mac, "nic.mac"));
        await _driver.Devices.UnplugNicAsync(Require.Text(command.InstanceName), mac, context.Cancellation);
        return new UnPlugNicAnswer();
    }

    /// <summary>Says that a network needs no preparation: Hyper-V tags VLANs at each NIC. The switch has to exist.</summary>
    [Handles]
    public async ValueTask<SetupPersistentNetworkAnswer> SetupNetworkAsync(SetupPersistentNetworkCommand command, CommandContext context)
    {
        var nic = NicTranslator.Translate(Require.Present(command.Nic));
        await _driver.Switches.FindAsync(nic.SwitchName, context.Cancellation);
        return new SetupPersistentNetworkAnswer();
    }

    /// <summary>Says that there are no rules to clean up: this host filters nothing.</summary>
    [Handles]
    public ValueTask<Answer> CleanupRulesAsync(CleanupNetworkRulesCmd command, CommandContext context) =>
        ValueTask.FromResult(new Answer { Result = false, Details = "This host has no network rules to clean up." });

    private Task PlugAsync(string vmName, NicSpec nic, CommandContext context)
    {
        var mac = nic.Mac ?? throw new CommandFailedException("The command lacks nic.mac, without which the NIC cannot be found.");
        return _driver.Devices.ReplugNicAsync(vmName, mac, 0, nic.Connected, nic.SwitchName, nic.Vlan, context.Cancellation);
    }
}
