namespace Plugin.Hosting;

/// <summary>What a line of the log looks like on the console.</summary>
public enum ConsoleFormat
{
    /// <summary><see cref="Systemd"/> when systemd's journal reads the stream, else <see cref="Line"/>.</summary>
    Auto,

    /// <summary>A line that begins with the time.</summary>
    Line,

    /// <summary>A line that begins with the level as systemd reads it, <c>&lt;6&gt;</c>; the journal adds the time.</summary>
    Systemd,

    /// <summary>A JSON object on each line.</summary>
    Json,
}
