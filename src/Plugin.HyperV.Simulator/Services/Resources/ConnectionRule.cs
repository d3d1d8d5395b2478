using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services.Resources;

/// <summary>The connection of an adapter to a switch.</summary>
internal sealed class ConnectionRule : ResourceRule
{
    public static readonly ConnectionRule Instance = new();

    public override void Add(ResourceContext context, CimInstance added)
    {
        var port = context.RequireParent(added, "connection");
        if (port.ClassName != "Msvm_SyntheticEthernetPortSettingData")
        {
            throw HyperVFailure.Invalid("A connection belongs to a network adapter.");
        }

        var portId = port.Text("InstanceID")!;
        if (context.Settings.ChildrenOf(portId).Any())
        {
            throw HyperVFailure.Invalid("The network adapter already has a connection.");
        }

        CheckState(added);
        added["InstanceID"] = InstanceIds.Connection(portId);
    }

    public override void Modify(ResourceContext context, CimInstance before, CimInstance after)
    {
        if (before.Text("Parent") != after.Text("Parent"))
        {
            throw HyperVFailure.Invalid("A connection keeps its network adapter.");
        }

        CheckState(after);
    }

    public override void Remove(ResourceContext context, CimInstance removed)
    {
    }

    private static void CheckState(CimInstance connection)
    {
        if (connection.Integer("EnabledState") is not (2 or 3))
        {
            throw HyperVFailure.Invalid("A connection is enabled (2) or disabled (3).");
        }

        if (connection.Texts("HostResource").Count > 1)
        {
            throw HyperVFailure.Invalid("A connection leads to one switch.");
        }
    }
}
