using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Volumes;

public partial interface IDataTO
{
    /// <summary>The path in the store; null until the object exists there.</summary>
    string? Path { get; }

    /// <summary>The store that holds the object, or is to hold it.</summary>
    IDataStoreTO? DataStore { get; }

    /// <summary>
    /// A name that tells the object from all others, such as <c>volume:7f0b6c5e-2c0e-4f2c-9a55-3e1b0a9d7c10</c>; null
    /// when it has no identity yet. Commands about one object run one after another.
    /// </summary>
    string? ResourceId { get; }
}
