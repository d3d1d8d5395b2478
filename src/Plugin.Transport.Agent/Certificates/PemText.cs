using Plugin.Abstractions;

namespace Plugin.Transport.Agent.Certificates;

/// <summary>PEM as the kernel sends it.</summary>
internal static class PemText
{
    /// <summary>Far above what chains of certificates take, far below what a message may hold.</summary>
    private const int MaxLength = 1 << 20;

    private const string Begin = "-----BEGIN";

    /// <summary>
    /// Takes the text out of a member. The form for command lines, with <c>^</c> for line ends and <c>~</c> for spaces,
    /// is turned back; neither character can be part of PEM.
    /// </summary>
    /// <param name="member">The member; null and blank ones give an empty text.</param>
    /// <param name="name">What it is, for the message.</param>
    /// <exception cref="CertificateRefusedException">It is too long.</exception>
    public static string Of(Secret? member, string name)
    {
        var text = member?.Reveal() ?? "";
        if (text.Length > MaxLength)
        {
            throw new CertificateRefusedException($"the {name} has {text.Length} characters; at most {MaxLength} are taken");
        }

        return text.Replace('^', '\n').Replace('~', ' ').Trim() is { Length: > 0 } trimmed ? trimmed + "\n" : "";
    }

    /// <summary>True when the text holds something in PEM.</summary>
    public static bool IsPem(string text) => text.Contains(Begin, StringComparison.Ordinal);
}
