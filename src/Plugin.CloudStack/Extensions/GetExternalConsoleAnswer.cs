using Plugin.Abstractions;

namespace Plugin.CloudStack.Extensions;

/// <summary>Tells how to reach a VM's console.</summary>
[WireContract("com.cloud.agent.api.GetExternalConsoleAnswer", Construction = WireConstruction.Bare)]
public sealed partial class GetExternalConsoleAnswer : Answer
{
    /// <summary>The URL of the console; null when host and port are given.</summary>
    [WireMember("url"), Redact(Redaction.UrlCredentials)]
    public string? Url { get; set; }

    /// <summary>The console's host.</summary>
    [WireMember("host")]
    public string? Host { get; set; }

    /// <summary>The console's port.</summary>
    [WireMember("port")]
    public int? Port { get; set; }

    /// <summary>The console's password; null for none.</summary>
    [WireMember("password")]
    public Secret? Password { get; set; }

    /// <summary><c>vnc</c> or <c>direct</c>.</summary>
    [WireMember("protocol")]
    public string? Protocol { get; set; }

    /// <summary>True when the password works only once.</summary>
    [WireMember("passwordOneTimeUseOnly")]
    public bool PasswordOneTimeUseOnly { get; set; }
}
