using Plugin.Abstractions;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>The proxy of the storage VM.</summary>
[WireContract("com.cloud.utils.net.Proxy", Construction = WireConstruction.Bare)]
public sealed partial class DownloadProxy
{
    /// <summary>Its host.</summary>
    [WireMember("_host")]
    public string? Host { get; set; }

    /// <summary>Its port.</summary>
    [WireMember("_port")]
    public int Port { get; set; }

    /// <summary>The user; null for none.</summary>
    [WireMember("_userName")]
    public string? UserName { get; set; }

    /// <summary>The password; null for none.</summary>
    [WireMember("_password")]
    public Secret? Password { get; set; }
}
