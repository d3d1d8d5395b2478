namespace Plugin.Abstractions;

/// <summary>Decides by a name alone whether the value under it should be hidden in logs.</summary>
public static class SecretNames
{
    private static readonly string[] s_marks =
        ["password", "passwd", "passphrase", "secret", "token", "privatekey", "accesskey", "apikey", "sshkey", "credential", "keystore", "psk"];

    /// <summary>True for names such as <c>password</c>, <c>S3-SecretKey</c> or <c>vnc_passwd</c>.</summary>
    public static bool Covers(ReadOnlySpan<char> name)
    {
        Span<char> plain = name.Length <= 128 ? stackalloc char[name.Length] : new char[name.Length];
        var length = 0;
        foreach (var c in name)
        {
            if (c is not ('.' or '-' or '_' or ' '))
            {
                plain[length++] = char.ToLowerInvariant(c);
            }
        }

        foreach (var mark in s_marks)
        {
            if (plain[..length].Contains(mark, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
