namespace Plugin.Transport.Extension;

/// <summary>The files that a VM finds about itself, all of them.</summary>
public sealed class VmDataRequest : NicRequest
{
    /// <summary>Creates a request, for tests of plugins.</summary>
    public VmDataRequest()
    {
    }

    internal VmDataRequest(NetworkCall call)
        : base(call)
    {
        Files = [.. call.Payload.RequiredObjects("vm_data").Select(static file => new VmDataFile(file))];
    }

    /// <summary>The files.</summary>
    public IReadOnlyList<VmDataFile> Files { get; init; } = [];
}
