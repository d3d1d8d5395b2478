namespace Plugin.Generators.Lock;

/// <summary>A line that is no part of a lock.</summary>
/// <param name="Line">The zero-based line.</param>
/// <param name="Reason">What is wrong with it.</param>
internal sealed record LockError(int Line, string Reason);
