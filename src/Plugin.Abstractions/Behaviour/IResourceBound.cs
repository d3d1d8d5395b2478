namespace Plugin.Abstractions;

/// <summary>A command that knows what it works on; generated from <see cref="ResourceKeyAttribute"/>.</summary>
public interface IResourceBound
{
    /// <summary>Adds the command's keys, such as <c>vm:i-2-41-VM</c>.</summary>
    void CollectResourceKeys(ICollection<string> keys);
}
