namespace Plugin.Hosting;

/// <summary>Where the pipeline notes a mutating command before its handler runs.</summary>
internal interface ICommandJournal
{
    /// <summary>Notes that a command begins; completes when the note outlives the process and the machine.</summary>
    /// <exception cref="JournalException">It cannot be noted; the command must not begin.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled before; the command must not begin.</exception>
    ValueTask<JournalEntry?> OpenAsync(OperationRun run);

    /// <summary>Notes how a command ended. It does not wait for the note, and does not throw.</summary>
    void Close(JournalEntry entry, CommandOutcome outcome, string? details);
}
