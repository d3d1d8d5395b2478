namespace Plugin.CloudStack.Storage;

public partial interface IDataStoreTO
{
    /// <summary>The store's UUID; null when the kernel did not give it.</summary>
    string? Uuid { get; }

    /// <summary>What the store is for.</summary>
    DataStoreRole? Role { get; }
}
