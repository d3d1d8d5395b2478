namespace Plugin.Hosting;

/// <summary>A switch of the command line that sets a configuration key, for example <c>--listen</c> for <c>DirectConnect:Listen</c>.</summary>
/// <param name="Name">The switch as it is typed, with its dashes: <c>--listen</c>.</param>
/// <param name="Key">The configuration key that it sets.</param>
/// <param name="Description">What it does, for <c>--help</c>: a line without a full stop.</param>
public sealed record CommandLineSwitch(string Name, string Key, string Description)
{
    /// <summary>What stands for the value in <c>--help</c>, for example <c>URL</c>; null for a switch without a value, which sets the key to <c>true</c>.</summary>
    public string? ValueName { get; init; }

    /// <summary>True when the value is a path, which is then taken from the current directory and kept whole.</summary>
    public bool IsPath { get; init; }

    /// <summary>The switch with what follows it.</summary>
    internal string Form => ValueName is null ? Name : $"{Name} {ValueName}";
}
