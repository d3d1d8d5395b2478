namespace Plugin.Hosting;

/// <summary>A command that waited for its turn when the process began to stop.</summary>
#pragma warning disable CA1032, CA1064 // It never leaves the pipeline, which makes the text.
internal sealed class NotBegunException : Exception;
#pragma warning restore CA1032, CA1064
