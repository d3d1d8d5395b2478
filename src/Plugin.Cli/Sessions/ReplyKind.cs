namespace Plugin.Cli.Sessions;

/// <summary>What the body of a reply is.</summary>
internal enum ReplyKind
{
    /// <summary>Nothing the kernel could read, or a status other than 200.</summary>
    Unreadable,

    /// <summary>An array of answers with their class names.</summary>
    Answers,

    /// <summary>An array of commands with their class names.</summary>
    Commands,

    /// <summary>The bare array of VM names and power states.</summary>
    Report,
}
