using System.Globalization;
using Plugin.Transport.Agent.Frames;

namespace Plugin.Cli.Decoding;

/// <summary>The fields of a frame's header, for people.</summary>
internal static class FrameDescription
{
    private static readonly (FrameFlags Flag, string Name)[] s_flags =
    [
        (FrameFlags.Request, "request"), (FrameFlags.StopOnError, "stop on error"), (FrameFlags.InSequence, "in sequence"),
        (FrameFlags.FromServer, "from server"), (FrameFlags.Control, "control"), (FrameFlags.Compressed, "compressed"),
    ];

    /// <summary>The fields in their order.</summary>
    public static IEnumerable<(string Name, string Value)> Of(FrameHeader header)
    {
        yield return ("version", Number((byte)header.Version));
        yield return ("flags", $"0x{(ushort)header.Flags:x4} ({string.Join(", ", FlagNames(header.Flags))})");
        yield return ("sequence", Number(header.Sequence));
        yield return ("content length", Number(header.ContentLength));
        yield return ("management server", Number(header.ManagementServerId));
        yield return ("agent", Number(header.AgentId));
        yield return ("via", Number(header.Via));
    }

    private static IEnumerable<string> FlagNames(FrameFlags flags)
    {
        if ((flags & FrameFlags.Request) == 0)
        {
            yield return "response";
        }

        foreach (var (flag, name) in s_flags)
        {
            if ((flags & flag) != 0)
            {
                yield return name;
            }

            flags &= ~flag;
        }

        if (flags != 0)
        {
            yield return $"unknown 0x{(ushort)flags:x4}";
        }
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
