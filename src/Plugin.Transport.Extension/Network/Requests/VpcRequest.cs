namespace Plugin.Transport.Extension;

/// <summary>Work on a VPC as a whole.</summary>
public sealed class VpcRequest : NetworkRequest
{
    /// <summary>Creates a request, for tests of plugins.</summary>
    public VpcRequest()
    {
    }

    internal VpcRequest(NetworkCall call)
        : base(call)
    {
        VpcCidr = call.Payload.Cidr("vpc_cidr");
        SourceNat = PublicAddress.Find(call.Payload);
    }

    /// <summary>The networks of the VPC together.</summary>
    public NetworkCidr? VpcCidr { get; init; }

    /// <summary>The address that the VPC is seen by outside; null when it has none yet.</summary>
    public PublicAddress? SourceNat { get; init; }
}
