namespace Plugin.Abstractions;

/// <summary>A command that knows what it works on; generated from <see cref="ResourceKeyAttribute"/>.</summary>
public interface IResourceBound
{
    /// <summary>Adds the command's keys.</summary>
    void CollectResourceKeys(ICollection<ResourceKey> keys);
}
