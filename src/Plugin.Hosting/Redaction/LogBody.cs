using Plugin.Abstractions.Wire;

namespace Plugin.Hosting;

/// <summary>The text of commands and answers as logs may show them.</summary>
internal static class LogBody
{
    private const int Longest = 16 * 1024;

    public static string Of(object? contract)
    {
        if (contract is not IWireObject known)
        {
            return "(no contract)";
        }

        using var writer = WireWriter.ForLog();
        try
        {
            known.Write(writer);
        }
        catch (Exception exception)
        {
            return $"(cannot be written: {exception.GetType().Name})";
        }

        var text = writer.ToString();
        return text.Length > Longest ? string.Concat(text.AsSpan(0, Longest), "…") : text;
    }
}
