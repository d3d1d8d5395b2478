namespace Plugin.Abstractions.Wire;

/// <summary>
/// Something that a text held and the contracts do not know, named so that a log may show it: values are never part
/// of it.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="WireName">The class whose object held it, or the unknown class itself.</param>
/// <param name="Member">The member's name; null for a class.</param>
/// <param name="Constant">
/// The unknown constant; null for anything else and where its member may hold a secret or its text is not like a
/// constant's.
/// </param>
public sealed record WireUnknown(WireUnknownKind Kind, string WireName, string? Member, string? Constant)
{
    private const int LongestName = 128;

    internal static WireUnknown OfClass(string wireName) => new(WireUnknownKind.Class, Shown(wireName), null, null);

    internal static WireUnknown OfMember(ReadOnlySpan<byte> wireName, string member) =>
        new(WireUnknownKind.Member, TextOf(wireName), Shown(member), null);

    internal static WireUnknown OfConstant(ReadOnlySpan<byte> wireName, string member, string constant) =>
        new(WireUnknownKind.Constant, TextOf(wireName), Shown(member), ConstantForLog(member, constant));

    /// <summary>The constant if a log may show it, or null.</summary>
    internal static string? ConstantForLog(string member, string constant) =>
        constant.Length is > 0 and <= LongestName && constant.All(IsPlain) && !SecretNames.Covers(member) ? constant : null;

    private static string TextOf(ReadOnlySpan<byte> wireName) => System.Text.Encoding.UTF8.GetString(wireName);

    // Names come from outside: a log line must neither break nor grow by them.
    private static string Shown(string name)
    {
        var cut = name.Length > LongestName ? name[..LongestName] : name;
        return cut.All(IsPlain) ? cut : string.Concat(cut.Select(static c => IsPlain(c) ? c : '?'));
    }

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '$' or '.' or '-' or '[' or ']';
}
