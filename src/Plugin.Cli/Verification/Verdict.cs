namespace Plugin.Cli.Verification;

/// <summary>What came of one vector.</summary>
/// <param name="Vector">The vector.</param>
/// <param name="Kind">The outcome.</param>
/// <param name="Reason">Why it failed; null otherwise.</param>
/// <param name="Actual">What the contracts wrote; null when they did not get that far.</param>
internal sealed record Verdict(Vector Vector, VerdictKind Kind, string? Reason = null, string? Actual = null);
