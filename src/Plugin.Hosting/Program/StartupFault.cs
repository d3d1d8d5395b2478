using Microsoft.Extensions.Options;

namespace Plugin.Hosting;

/// <summary>Makes one line for an operator of whatever kept a program from starting.</summary>
internal static class StartupFault
{
    public static string Describe(Exception exception)
    {
        var text = exception switch
        {
            OptionsValidationException refused => string.Join(' ', refused.Failures.Distinct()),
            AggregateException { InnerExceptions.Count: > 0 } several => string.Join(' ', several.InnerExceptions.Select(Describe).Distinct()),
            InvalidDataException { InnerException: not null } file => WithInnermost(file),
            InvalidOperationException { InnerException: FormatException inner } => WithInnermost(new InvalidOperationException(exception.Message, inner)),
            _ => exception.Message,
        };
        return SecretScrubber.For(null).Scrub(OneLine(text));
    }

    public static int ExitCodeOf(Exception exception) => exception switch
    {
        StartupException startup => startup.ExitCode,
        AggregateException { InnerException: StartupException startup } => startup.ExitCode,
        _ => PluginExitCode.Unusable,
    };

    /// <summary>A configuration file's exception names the file, and only the last one within it the place.</summary>
    private static string WithInnermost(Exception exception) => $"{exception.Message} {exception.GetBaseException().Message}";

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
