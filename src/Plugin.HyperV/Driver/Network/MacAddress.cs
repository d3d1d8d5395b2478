namespace Plugin.HyperV.Driver.Network;

/// <summary>A MAC address in the form Hyper-V keeps: twelve upper-case hex digits.</summary>
public readonly record struct MacAddress
{
    private MacAddress(string digits) => Digits = digits;

    /// <summary>The twelve digits, <c>02004C7E000B</c>.</summary>
    public string Digits { get; }

    /// <summary>Reads an address with colons, hyphens, dots or nothing between its digits.</summary>
    /// <exception cref="HyperVException">The text is not a MAC address.</exception>
    public static MacAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Span<char> digits = stackalloc char[12];
        var count = 0;
        foreach (var c in text)
        {
            if (c is ':' or '-' or '.')
            {
                continue;
            }

            if (!char.IsAsciiHexDigit(c) || count == digits.Length)
            {
                throw Invalid(text);
            }

            digits[count++] = char.ToUpperInvariant(c);
        }

        return count == digits.Length ? new MacAddress(new string(digits)) : throw Invalid(text);
    }

    /// <inheritdoc/>
    public override string ToString() => Digits;

    private static HyperVException Invalid(string text) =>
        new($"'{text}' is not a MAC address; expected twelve hex digits such as 02:00:4c:7e:00:0b.");
}
