namespace Plugin.Cli.Describing;

/// <summary>Tells by its first bytes what a file is.</summary>
internal static class FileKind
{
    /// <summary>What assemblies are, and programs for Windows.</summary>
    public const string Portable = "a portable executable";

    /// <summary>What programs for Linux and macOS are.</summary>
    public const string Native = "a native program";

    private static readonly (byte[] Start, string Kind)[] s_starts =
    [
        ("MZ"u8.ToArray(), Portable),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], Native),
        ([0xCF, 0xFA, 0xED, 0xFE], Native),
        ([0xCE, 0xFA, 0xED, 0xFE], Native),
        ([0xCA, 0xFE, 0xBA, 0xBE], Native),
        ("PK"u8.ToArray(), "an archive or a package"),
        ("#!"u8.ToArray(), "a script"),
        ("<"u8.ToArray(), "a web page or XML"),
        ("{"u8.ToArray(), "JSON"),
    ];

    /// <summary>The kind, in words that follow "is"; leaves the file at its start.</summary>
    public static string Of(FileStream file)
    {
        Span<byte> start = stackalloc byte[4];
        var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Position = 0;
        foreach (var (known, kind) in s_starts)
        {
            if (start[..length].StartsWith(known))
            {
                return kind;
            }
        }

        return "no program of any kind";
    }
}
