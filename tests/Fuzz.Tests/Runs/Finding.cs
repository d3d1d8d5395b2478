namespace Fuzz.Tests.Runs;

/// <summary>A text that breaks a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="What">What happened.</param>
/// <param name="Text">The text.</param>
/// <param name="File">The file that keeps it, without an extension.</param>
internal sealed record Finding(string Rule, string What, byte[] Text, string File);
