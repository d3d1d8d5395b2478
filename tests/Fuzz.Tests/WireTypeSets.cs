using System.Text;

namespace Fuzz.Tests;

/// <summary>The contracts that are searched: the catalogue's, and samples with a member of every kind.</summary>
internal static class WireTypeSets
{
    public static WireTypeSet[] All { get; } = [Plugin.CloudStack.WireTypes.All, Plugin.Abstractions.AbstractionsWireTypes.All, WireTypes.All];

    /// <summary>The contract of a class, or null.</summary>
    public static WireType? Find(string wireName)
    {
        var name = Encoding.UTF8.GetBytes(wireName);
        return All.Select(set => set.Find(name)).FirstOrDefault(static type => type is not null);
    }
}
