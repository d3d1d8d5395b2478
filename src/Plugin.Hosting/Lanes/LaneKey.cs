using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>What a lane is for: a thing of one resource, or one that resources share, whose scope is null.</summary>
internal readonly record struct LaneKey(object? Scope, ResourceKey Key);
