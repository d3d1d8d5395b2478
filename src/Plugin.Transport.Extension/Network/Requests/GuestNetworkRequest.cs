namespace Plugin.Transport.Extension;

/// <summary>Work on a guest network as a whole.</summary>
public sealed class GuestNetworkRequest : NetworkRequest
{
    /// <summary>Creates a request, for tests of plugins.</summary>
    public GuestNetworkRequest()
    {
    }

    internal GuestNetworkRequest(NetworkCall call)
        : base(call)
    {
    }
}
