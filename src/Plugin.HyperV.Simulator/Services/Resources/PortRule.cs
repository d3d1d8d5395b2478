using System.Buffers;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services.Resources;

/// <summary>A virtual network adapter.</summary>
internal sealed class PortRule : ResourceRule
{
    public static readonly PortRule Instance = new();
    private const int MostPorts = 8;
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef");

    public override void Add(ResourceContext context, CimInstance added)
    {
        RequirePluggable(context);
        if (context.Settings.OfClass(added.ClassName).Count() >= MostPorts)
        {
            throw HyperVFailure.Invalid($"A machine has at most {MostPorts} synthetic network adapters.");
        }

        CheckName(added);
        if (added.Flag("StaticMacAddress"))
        {
            CheckMac(added);
        }
        else if (added.Text("Address") is null or "")
        {
            added["Address"] = $"00155D{Guid.NewGuid().ToString("N")[..6].ToUpperInvariant()}";
        }

        if (added.Texts("VirtualSystemIdentifiers").Count == 0)
        {
            added["VirtualSystemIdentifiers"] = new[] { $"{{{Guid.NewGuid():D}}}" };
        }

        added["InstanceID"] = InstanceIds.Device(context.Settings.Id);
        added["Parent"] = null;
    }

    public override void Modify(ResourceContext context, CimInstance before, CimInstance after)
    {
        CheckName(after);
        if (!string.Equals(before.Text("Address"), after.Text("Address"), StringComparison.Ordinal) || before.Flag("StaticMacAddress") != after.Flag("StaticMacAddress"))
        {
            context.RequireOff("change a MAC address");
            CheckMac(after);
        }
    }

    public override void Remove(ResourceContext context, CimInstance removed) => RequirePluggable(context);

    private static void RequirePluggable(ResourceContext context)
    {
        if (!context.Settings.IsGeneration2)
        {
            context.RequireOff("add or remove a network adapter of a generation 1 machine");
        }
        else if (!context.IsOff && context.Machine.EnabledState != MachineState.Running)
        {
            context.RequireOff("add or remove a network adapter of a machine that does not run");
        }
    }

    private static void CheckName(CimInstance port)
    {
        if (port.Text("ElementName") is not { Length: > 0 and <= 256 })
        {
            throw HyperVFailure.Invalid("A network adapter needs a name of at most 256 characters.");
        }
    }

    private static void CheckMac(CimInstance port)
    {
        var mac = port.Text("Address");
        if (mac is not { Length: 12 } || mac.AsSpan().ContainsAnyExcept(HexDigits))
        {
            throw HyperVFailure.Invalid($"'{mac}' is not a MAC address of twelve hexadecimal digits.");
        }

        if ((Convert.ToByte(mac[..2], 16) & 1) == 1 || mac == "000000000000")
        {
            throw HyperVFailure.Invalid($"{mac} is not the address of one station.");
        }

        port["Address"] = mac.ToUpperInvariant();
    }
}
