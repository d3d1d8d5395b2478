using System.CommandLine;

namespace Plugin.Cli.Replay;

/// <summary>The options of every command that talks to a plugin process.</summary>
internal static class ConnectionOptions
{
    private const int DefaultTimeoutSeconds = 600;

    // A little less than the longest time that timers take.
    private const int LongestTimeoutSeconds = 2_000_000;

    /// <summary>Whom to talk to.</summary>
    public static Option<string> Url() => new("--url")
    {
        Description = "The address of the plugin process, for example https://127.0.0.1:8250.",
        Required = true,
    };

    /// <summary>Whether to believe any certificate.</summary>
    public static Option<bool> Insecure() => new("--insecure")
    {
        Description = "Accept any certificate. Loopback addresses need no such permission.",
    };

    /// <summary>How long to wait.</summary>
    public static Option<int> Timeout()
    {
        var option = new Option<int>("--timeout")
        {
            Description = "The longest wait for one reply, in seconds.",
            DefaultValueFactory = static _ => DefaultTimeoutSeconds,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, out var seconds) || seconds is <= 0 or > LongestTimeoutSeconds))
            {
                result.AddError("--timeout needs a number of seconds above 0, at most 2000000");
            }
        });
        return option;
    }
}
