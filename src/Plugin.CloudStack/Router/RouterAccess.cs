namespace Plugin.CloudStack.Router;

/// <summary>The names in <see cref="NetworkElementCommand.AccessDetails"/>.</summary>
public static class RouterAccess
{
    /// <summary>The router's instance name, for example <c>r-4-VM</c>.</summary>
    public const string Name = "router.name";

    /// <summary>The router's control address.</summary>
    public const string ControlAddress = "router.ip";

    /// <summary>The router's address in the guest network.</summary>
    public const string GuestAddress = "router.guest.ip";

    /// <summary>The kind of zone: <c>Basic</c> or <c>Advanced</c>.</summary>
    public const string ZoneNetworkType = "zone.network.type";

    /// <summary>The VLAN of the guest network.</summary>
    public const string GuestVlan = "guest.vlan.tag";
}
