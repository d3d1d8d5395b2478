namespace Plugin.Abstractions;

/// <summary>How far a long command is.</summary>
/// <param name="Activity">What is being done, for people: <c>copying template</c>.</param>
/// <param name="Done">How much is done, in the unit of <paramref name="Total"/>.</param>
/// <param name="Total">How much there is to do, or null when that is not known.</param>
public readonly record struct CommandProgress(string Activity, long Done, long? Total);
