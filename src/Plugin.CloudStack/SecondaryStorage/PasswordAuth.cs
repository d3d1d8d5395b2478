using Plugin.Abstractions;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>A user and a password.</summary>
[WireContract("com.cloud.agent.api.storage.PasswordAuth")]
public sealed partial class PasswordAuth
{
    /// <summary>The user.</summary>
    [WireMember("userName")]
    public string? UserName { get; set; }

    /// <summary>The password that goes with the user name.</summary>
    [WireMember("password")]
    public Secret? Password { get; set; }
}
