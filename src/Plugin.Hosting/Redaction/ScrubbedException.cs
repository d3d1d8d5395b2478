namespace Plugin.Hosting;

/// <summary>Stands in for an exception whose text held a secret, so that loggers see only the rest.</summary>
#pragma warning disable CA1032, CA1064 // It is made from another exception only, and only to be logged.
internal sealed class ScrubbedException(string message, string text) : Exception(message)
#pragma warning restore CA1032, CA1064
{
    /// <summary>The other exception's text, stack included, without the secrets.</summary>
    public override string ToString() => text;
}
