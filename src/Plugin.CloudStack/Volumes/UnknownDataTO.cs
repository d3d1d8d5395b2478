using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Volumes;

/// <summary>A stored object of a class that this catalogue does not know, kept as it came and written back unchanged.</summary>
/// <param name="wireName">The class name that tagged it.</param>
/// <param name="json">Its JSON object, in UTF-8.</param>
public sealed class UnknownDataTO(string wireName, byte[] json) : UnknownWireObject(wireName, json), IDataTO
{
    /// <summary>Always null: what the members mean is not known.</summary>
    public string? Path => null;

    /// <summary>Always null: what the members mean is not known.</summary>
    public IDataStoreTO? DataStore => null;

    /// <summary>Always null: what the members mean is not known.</summary>
    public string? ResourceId => null;
}
