using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Plugin.Hosting;

/// <summary>Finds log levels that are none, of which the log itself says the value and not where it stands.</summary>
internal static class LogLevels
{
    private const string Section = "LogLevel";

    /// <summary>Looks at the levels of all providers and at those of each one.</summary>
    /// <exception cref="StartupException">One cannot be used; the message names its key.</exception>
    public static void Check(IConfigurationSection logging)
    {
        foreach (var section in logging.GetChildren().Select(static provider => provider.GetSection(Section)).Prepend(logging.GetSection(Section)))
        {
            foreach (var level in section.GetChildren())
            {
                if (!string.IsNullOrEmpty(level.Value) && !Enum.TryParse<LogLevel>(level.Value, ignoreCase: true, out _))
                {
                    throw new StartupException($"{level.Path} is '{level.Value}' but must be {string.Join(", ", Enum.GetNames<LogLevel>()[..^1])} or {nameof(LogLevel.None)}");
                }
            }
        }
    }
}
