namespace Plugin.Abstractions.Wire;

/// <summary>A text that is not what the wire allows: malformed JSON, a value of the wrong type, too deep, too long.</summary>
public sealed class WireException : Exception
{
    internal WireException(string reason, string? wireName, string path, int position)
        : base($"{wireName ?? "JSON"} at {path} (byte {position}): {reason}")
    {
        Reason = reason;
        WireName = wireName;
        Path = path;
        Position = position;
    }

    /// <summary>What is wrong, without where.</summary>
    public string Reason { get; }

    /// <summary>The type that was being read, when one was known.</summary>
    public string? WireName { get; }

    /// <summary>Where in the text, for example <c>$.vm.disks[2].type</c>.</summary>
    public string Path { get; }

    /// <summary>Where in the text, in bytes from its start.</summary>
    public int Position { get; }
}
