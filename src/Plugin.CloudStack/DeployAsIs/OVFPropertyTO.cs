using Plugin.Abstractions;

namespace Plugin.CloudStack.DeployAsIs;

/// <summary>Something that the user of an OVF file can set.</summary>
[WireContract("com.cloud.agent.api.to.deployasis.OVFPropertyTO")]
public sealed partial class OVFPropertyTO
{
    /// <summary>Its name.</summary>
    [WireMember("key")]
    public string? Key { get; set; }

    /// <summary>The kind of value, for example <c>string</c> or <c>boolean</c>.</summary>
    [WireMember("type")]
    public string? Type { get; set; }

    /// <summary>Its value; it may be a password.</summary>
    [WireMember("value"), Redact]
    public string? Value { get; set; }

    /// <summary>What values are allowed, for example <c>MinLen(8)</c>.</summary>
    [WireMember("qualifiers")]
    public string? Qualifiers { get; set; }

    /// <summary>True when a user may change it.</summary>
    [WireMember("userConfigurable")]
    public bool? UserConfigurable { get; set; }

    /// <summary>A title for people.</summary>
    [WireMember("label")]
    public string? Label { get; set; }

    /// <summary>A text for people.</summary>
    [WireMember("description")]
    public string? Description { get; set; }

    /// <summary>True when the value is a password.</summary>
    [WireMember("password")]
    public bool? IsPassword { get; set; }

    /// <summary>The place in the OVF file, from 0.</summary>
    [WireMember("index")]
    public int Index { get; set; }

    /// <summary>The title of the group that it belongs to.</summary>
    [WireMember("category")]
    public string? Category { get; set; }
}
