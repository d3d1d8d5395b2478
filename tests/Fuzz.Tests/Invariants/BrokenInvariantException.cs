namespace Fuzz.Tests.Invariants;

/// <summary>A text made the reader do what it must never do.</summary>
/// <param name="rule">The rule, the same for every text that breaks it in the same way.</param>
/// <param name="what">What happened.</param>
/// <param name="cause">The exception that was not expected, if there was one.</param>
public sealed class BrokenInvariantException(string rule, string what, Exception? cause = null) : Exception($"{rule}: {what}", cause)
{
    /// <summary>The rule.</summary>
    public string Rule { get; } = rule;
}
