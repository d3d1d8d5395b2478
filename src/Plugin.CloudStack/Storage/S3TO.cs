using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>A secondary store in an S3 bucket.</summary>
[WireContract("com.cloud.agent.api.to.S3TO", Construction = WireConstruction.Bare)]
public sealed partial class S3TO : IDataStoreTO
{
    /// <summary>The store's id in the kernel.</summary>
    [WireMember("id")]
    public long? Id { get; set; }

    /// <summary>The store's UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>The access key that names the account at the S3 service.</summary>
    [WireMember("accessKey")]
    public Secret? AccessKey { get; set; }

    /// <summary>The secret key that signs requests to the S3 service.</summary>
    [WireMember("secretKey")]
    public Secret? SecretKey { get; set; }

    /// <summary>The service's address, as host and port.</summary>
    [WireMember("endPoint")]
    public string? EndPoint { get; set; }

    /// <summary>The bucket.</summary>
    [WireMember("bucketName")]
    public string? BucketName { get; set; }

    /// <summary>The signature algorithm; null for the client's default.</summary>
    [WireMember("signer")]
    public string? Signer { get; set; }

    /// <summary>True for HTTPS; null means the client's default.</summary>
    [WireMember("httpsFlag")]
    public bool? HttpsFlag { get; set; }

    /// <summary>True to keep idle connections alive; null means the client's default.</summary>
    [WireMember("useTCPKeepAlive")]
    public bool? UseTcpKeepAlive { get; set; }

    /// <summary>How long to wait for a connection, in milliseconds; null means the client's default.</summary>
    [WireMember("connectionTimeout")]
    public int? ConnectionTimeout { get; set; }

    /// <summary>How often to try again; null means the client's default.</summary>
    [WireMember("maxErrorRetry")]
    public int? MaxErrorRetry { get; set; }

    /// <summary>How long to wait for data, in milliseconds; null means the client's default.</summary>
    [WireMember("socketTimeout")]
    public int? SocketTimeout { get; set; }

    /// <summary>How long to use a connection, in milliseconds; null means the client's default.</summary>
    [WireMember("connectionTtl")]
    public int? ConnectionTtl { get; set; }

    /// <summary>When the store was added.</summary>
    [WireMember("created")]
    public DateTimeOffset? Created { get; set; }

    /// <summary>True to store with reduced redundancy.</summary>
    [WireMember("enableRRS")]
    public bool EnableRrs { get; set; }

    /// <summary>Up to which size objects are uploaded in one piece, in bytes.</summary>
    [WireMember("maxSingleUploadSizeInBytes")]
    public long MaxSingleUploadSizeInBytes { get; set; }
}
