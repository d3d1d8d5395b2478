namespace Plugin.Benchmarks.Ratios;

/// <summary>One row of one suite.</summary>
/// <param name="Suite">The suite's class.</param>
/// <param name="Case">Its parameters; empty when it has none.</param>
/// <param name="Method">What was measured.</param>
/// <param name="Nanoseconds">The time of one operation in the fastest iteration.</param>
/// <param name="Bytes">What one operation allocates.</param>
public sealed record Measurement(string Suite, string Case, string Method, double Nanoseconds, double Bytes);
