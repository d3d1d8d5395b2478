namespace Plugin.Transport.Extension;

/// <summary>How an extension's executable and the process behind it work; bound from the configuration section <c>Extension</c>.</summary>
public sealed class ExtensionOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Extension";

    /// <summary>
    /// The name of the file, in the data directory or as a full path, on which a running plugin process takes calls from
    /// its executable.
    /// </summary>
    public string Socket { get; set; } = "extension.sock";

    /// <summary>What handlers see as their resource; null takes the detail <c>url</c> of the host.</summary>
    public string? Resource { get; set; }

    /// <summary>Names of details that are secret although their names do not tell.</summary>
    public IList<string> SecretDetails { get; } = [];

    /// <summary>How many calls the running process takes at once, 1 to 10,000.</summary>
    public int MaxCalls { get; set; } = 256;

    /// <summary>
    /// True to let only one executable at a time work without a running process, for devices whose state does not stand two;
    /// false to hold up only those for the same VM.
    /// </summary>
    public bool OneAtATime { get; set; }
}
