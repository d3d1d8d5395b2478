using Plugin.Abstractions;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Templates;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.DirectDownload;

/// <summary>Asks a host to fetch a template into a pool by itself, without secondary storage.</summary>
[WireContract("org.apache.cloudstack.agent.directdownload.DirectDownloadCommand")]
[ResourceKey("path", "DestData.Path")]
[Mutating]
[LongRunning]
public abstract partial class DirectDownloadCommand : StorageSubSystemCommand
{
    /// <summary>The URL of the file; it may carry credentials.</summary>
    [WireMember("url"), Redact(Redaction.UrlCredentials)]
    public string? Url { get; set; }

    /// <summary>The template's id in the kernel.</summary>
    [WireMember("templateId")]
    public long? TemplateId { get; set; }

    /// <summary>The template on primary storage.</summary>
    [WireMember("destData")]
    public TemplateObjectTO? DestData { get; set; }

    /// <summary>The pool that gets the template.</summary>
    [WireMember("destPool")]
    public PrimaryDataStoreTO? DestPool { get; set; }

    /// <summary>The checksum that the file must have; null for none.</summary>
    [WireMember("checksum")]
    public string? Checksum { get; set; }

    /// <summary>The HTTP headers to send, by name; they may hold credentials.</summary>
    [WireMember("headers"), Redact]
    public Dictionary<string, string?>? Headers { get; set; }

    /// <summary>How long to wait for a connection, in milliseconds; null for the default.</summary>
    [WireMember("connectTimeout")]
    public int? ConnectTimeout { get; set; }

    /// <summary>How long to wait for data, in milliseconds; null for the default.</summary>
    [WireMember("soTimeout")]
    public int? SocketTimeout { get; set; }

    /// <summary>How long to wait for a free connection, in milliseconds; null for the default.</summary>
    [WireMember("connectionRequestTimeout")]
    public int? ConnectionRequestTimeout { get; set; }

    /// <summary>The size of the file, in bytes; null when unknown.</summary>
    [WireMember("templateSize")]
    public long? TemplateSize { get; set; }

    /// <summary>The format of the file.</summary>
    [WireMember("format")]
    public ImageFormat? Format { get; set; }

    /// <summary>True to follow redirects.</summary>
    [WireMember("followRedirects")]
    public bool FollowRedirects { get; set; }
}
