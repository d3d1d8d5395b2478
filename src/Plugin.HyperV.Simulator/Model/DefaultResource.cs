using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Simulator.Model;

/// <summary>A kind of resource and the settings a new one starts from.</summary>
internal sealed record DefaultResource(ushort Type, string SubType, CimInstance Template)
{
    public string PoolId { get; } = $@"Microsoft:{DefaultResources.StableId("pool " + SubType)}\Root";

    public string CapabilitiesId { get; } = $@"Microsoft:{DefaultResources.StableId("pool " + SubType)}\Capabilities";

    /// <summary>The InstanceID of the default (or minimum, maximum, increment) settings.</summary>
    public string SettingId(string role) => $@"Microsoft:Definition\{DefaultResources.StableId(SubType)}\{role}";

    /// <summary>A new stored resource with the defaults, and no identity yet.</summary>
    public CimInstance New() => Template.CloneAsArgument();
}
