using System.Globalization;
using System.Text;

namespace Plugin.Transport.Extension;

/// <summary>What the executable prints and returns: one JSON object, and 0 exactly when the action was done.</summary>
public sealed class ExtensionReply
{
    /// <summary>
    /// The longest output. The kernel reads only after the process has ended, so what does not fit into the pipe, 64 KiB,
    /// hangs until the process is killed.
    /// </summary>
    public const int MaxBytes = 60_000;

    private const int LongestError = 4_000;

    internal ExtensionReply(int exitCode, byte[] output)
    {
        ExitCode = exitCode;
        Output = output;
    }

    /// <summary>0 for success, 1 for failure.</summary>
    public int ExitCode { get; }

    /// <summary>The JSON object, in ASCII: the kernel reads it in whatever charset its machine has.</summary>
    public ReadOnlyMemory<byte> Output { get; }

    /// <summary>A success.</summary>
    /// <param name="json">The whole JSON object.</param>
    internal static ExtensionReply Success(string json)
    {
        var output = Ascii(json);
        return output.Length <= MaxBytes
            ? new(0, output)
            : Failure($"the answer has {output.Length} bytes, but only {MaxBytes} fit through the kernel's pipe");
    }

    /// <summary>A failure that says why.</summary>
    internal static ExtensionReply Failure(string error)
    {
        var text = new StringBuilder("{\"status\":\"error\",\"error\":\"");
        foreach (var c in error.AsSpan(0, Math.Min(error.Length, LongestError)))
        {
            switch (c)
            {
                case '"' or '\\':
                    text.Append('\\').Append(c);
                    break;
                case < ' ':
                    AppendEscaped(text, c);
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return new(1, Ascii(text.Append("\"}").ToString()));
    }

    private static byte[] Ascii(string json)
    {
        if (System.Text.Ascii.IsValid(json))
        {
            return Encoding.ASCII.GetBytes(json);
        }

        var text = new StringBuilder(json.Length + 64);
        foreach (var c in json)
        {
            // Outside ASCII stands in JSON only within texts.
            if (c <= '~')
            {
                text.Append(c);
            }
            else
            {
                AppendEscaped(text, c);
            }
        }

        return Encoding.ASCII.GetBytes(text.ToString());
    }

    private static void AppendEscaped(StringBuilder text, char c) =>
        text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
}
