using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.Storage;

/// <summary>A data store of a class that this catalogue does not know, kept as it came and written back unchanged.</summary>
/// <param name="wireName">The class name that tagged it.</param>
/// <param name="json">Its JSON object, in UTF-8.</param>
public sealed class UnknownDataStoreTO(string wireName, byte[] json) : UnknownWireObject(wireName, json), IDataStoreTO
{
    /// <summary>Always null: what the members mean is not known.</summary>
    public string? Uuid => null;

    /// <summary>Always null: what the members mean is not known.</summary>
    public DataStoreRole? Role => null;
}
