using Plugin.Abstractions;

namespace Plugin.CloudStack.DirectDownload;

/// <summary>Asks a host whether it can reach a URL, and how large the file is.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.agent.directdownload.CheckUrlCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class CheckUrlCommand : Command, ICommand<CheckUrlAnswer>
{
    /// <summary>The format of the file.</summary>
    [WireMember("format")]
    public string? Format { get; set; }

    /// <summary>The URL of the file; it may carry credentials.</summary>
    [WireMember("url"), Redact(Redaction.UrlCredentials)]
    public string? Url { get; set; }

    /// <summary>How long to wait for a connection, in milliseconds; null for the default.</summary>
    [WireMember("connectTimeout")]
    public int? ConnectTimeout { get; set; }

    /// <summary>How long to wait for a free connection, in milliseconds; null for the default.</summary>
    [WireMember("connectionRequestTimeout")]
    public int? ConnectionRequestTimeout { get; set; }

    /// <summary>How long to wait for data, in milliseconds; null for the default.</summary>
    [WireMember("socketTimeout")]
    public int? SocketTimeout { get; set; }

    /// <summary>True to follow redirects.</summary>
    [WireMember("followRedirects")]
    public bool FollowRedirects { get; set; }
}
