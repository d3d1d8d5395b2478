namespace Plugin.Hosting;

/// <summary>What came of a run.</summary>
/// <param name="Value">The handler's value; null exactly when there are <paramref name="Details"/>.</param>
/// <param name="Details">Why there is no value, for people and without secrets.</param>
/// <param name="Outcome">How logs and metrics name it.</param>
internal readonly record struct Conclusion(object? Value, string? Details, CommandOutcome Outcome);
