using Plugin.Abstractions;

namespace Plugin.CloudStack.Extensions;

/// <summary>A plugin with custom actions; generated for a plugin with <see cref="CustomActionAttribute"/> methods.</summary>
public interface ICustomActionSource : IRequestService
{
    /// <summary>The actions, in the order of their names.</summary>
    IReadOnlyList<CustomAction> CustomActions { get; }
}
