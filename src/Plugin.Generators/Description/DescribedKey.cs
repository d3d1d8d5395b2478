namespace Plugin.Generators.Description;

/// <summary>What a command works on, as its <c>[ResourceKey]</c> says.</summary>
internal sealed record DescribedKey(string Kind, string Path);
