using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Simulator.Jobs;

/// <summary>What an operation made or changed, and the out-parameters it fills when it runs within its method.</summary>
internal sealed record Outcome(IReadOnlyList<CimPath> Affected, IReadOnlyDictionary<string, object?> Out)
{
    public static readonly Outcome Nothing = new([], new Dictionary<string, object?>());

    public static Outcome One(CimPath path, string parameter) =>
        new([path], new Dictionary<string, object?> { [parameter] = path });

    public static Outcome Many(CimPath[] paths, string parameter) =>
        new(paths, new Dictionary<string, object?> { [parameter] = paths });

    public static Outcome On(CimPath path) => new([path], new Dictionary<string, object?>());
}
