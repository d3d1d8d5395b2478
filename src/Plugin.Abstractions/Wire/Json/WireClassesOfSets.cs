using System.Text;

namespace Plugin.Abstractions.Wire;

/// <summary>The classes of an array of commands or answers.</summary>
internal sealed class WireClassesOfSets(WireTypeSet[] sets) : IWireClasses
{
    public Type? Find(string wireName)
    {
        var name = Encoding.UTF8.GetBytes(wireName);
        return sets.Select(set => set.Find(name)).FirstOrDefault(static type => type is not null)?.Contract;
    }

    public object Unknown(string wireName, byte[] json) => new UnknownWireObject(wireName, json);
}
