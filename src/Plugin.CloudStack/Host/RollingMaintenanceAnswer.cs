using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>Tells how far a stage is.</summary>
[WireContract("com.cloud.agent.api.RollingMaintenanceAnswer", Construction = WireConstruction.Bare)]
public sealed partial class RollingMaintenanceAnswer : Answer
{
    /// <summary>True when the script has finished.</summary>
    [WireMember("finished")]
    public bool Finished { get; set; }

    /// <summary>True when the script says that the host needs no maintenance.</summary>
    [WireMember("avoidMaintenance")]
    public bool AvoidMaintenance { get; set; }

    /// <summary>True when the host has a script for maintenance.</summary>
    [WireMember("maintenaceScriptDefined")]
    public bool MaintenanceScriptDefined { get; set; }
}
