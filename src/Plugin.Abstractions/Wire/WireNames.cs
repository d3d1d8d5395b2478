using System.Text;

namespace Plugin.Abstractions.Wire;

/// <summary>Classes as people read them.</summary>
public static class WireNames
{
    private const int LongestName = 128;

    /// <summary>The class of an object, fit for a log line: the other end chooses the name of one that is not known.</summary>
    public static string Of(IWireObject item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var name = Encoding.UTF8.GetString(item.WireName);
        var cut = name.Length > LongestName ? name[..LongestName] : name;
        return string.Concat(cut.Select(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '$' or '_' ? c : '?'));
    }
}
