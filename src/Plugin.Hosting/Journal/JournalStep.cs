namespace Plugin.Hosting;

/// <summary>What is to be written of an entry.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Closes">True to write its end, false to write its begin.</param>
internal readonly record struct JournalStep(JournalEntry Entry, bool Closes);
