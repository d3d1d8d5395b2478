using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>What one resource has to itself: its places to run, which no other resource can take, and the scope of its lanes.</summary>
internal sealed class ResourceShare(IPlugin? plugin, int mostReads, int mostMutations)
{
    /// <summary>Whose share it is; null for work that belongs to no resource.</summary>
    public IPlugin? Plugin { get; } = plugin;

    /// <summary>Those that only read come and run by one gate.</summary>
    public CommandGate Reads { get; } = new(mostReads);

    /// <summary>Those that mutate get one of these places when they have their lanes.</summary>
    public CommandGate Mutations { get; } = new(mostMutations);
}
