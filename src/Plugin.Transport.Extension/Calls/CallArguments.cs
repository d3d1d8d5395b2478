using System.Globalization;

namespace Plugin.Transport.Extension;

/// <summary>The three arguments that the kernel gives: <c>&lt;action&gt; &lt;payload file&gt; &lt;seconds&gt;</c>.</summary>
/// <param name="Action">The action.</param>
/// <param name="PayloadFile">The file with the payload.</param>
/// <param name="Limit">How long the kernel waits before it kills the process.</param>
internal sealed record CallArguments(string Action, string PayloadFile, TimeSpan Limit)
{
    private const int LongestSeconds = 7 * 24 * 3600;

    /// <summary>True when the arguments have this form at all.</summary>
    public static bool Match(IReadOnlyList<string> args) =>
        args.Count == 3 && !args[0].StartsWith('-') && !args[1].StartsWith('-') && !args[2].StartsWith('-');

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="CallException">They are not what the kernel gives.</exception>
    public static CallArguments Parse(IReadOnlyList<string> args)
    {
        if (args.Count != 3 || args[0].Length == 0 || args[1].Length == 0)
        {
            throw new CallException("the arguments must be <action> <payload file> <seconds>");
        }

        if (!int.TryParse(args[2], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds == 0)
        {
            throw new CallException("the third argument must be the number of seconds that the action may take");
        }

        return new(args[0], args[1], TimeSpan.FromSeconds(Math.Min(seconds, LongestSeconds)));
    }
}
