namespace Plugin.HyperV.Simulator;

/// <summary>What the operating system inside a machine does when the host asks something of it.</summary>
public enum GuestBehavior
{
    /// <summary>Integration services run: shutdowns are obeyed, addresses are reported.</summary>
    Responsive,

    /// <summary>No integration services: there is no shutdown component, and nothing is reported.</summary>
    NoIntegrationServices,

    /// <summary>The shutdown component is there but refuses to shut down.</summary>
    RefusesShutdown,

    /// <summary>The shutdown is accepted, and then the guest never goes down.</summary>
    IgnoresShutdown,
}
