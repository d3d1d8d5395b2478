using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Plugin.Hosting;

/// <summary>The log on the console: a line for each entry, for people or for systemd's journal.</summary>
internal static class ProgramConsole
{
    // The host would print the stack trace of a start that failed; the program prints one line that says what to do.
    private const string HostCategory = "Microsoft.Extensions.Hosting.Internal.Host";

    public static void AddProgramConsole(this ILoggingBuilder logging, IConfiguration configuration)
    {
        logging.AddConfiguration(configuration.GetSection("Logging"));
        logging.AddFilter(HostCategory, LogLevel.Critical);
        logging.AddSimpleConsole(static line =>
        {
            line.SingleLine = true;
            line.TimestampFormat = "HH:mm:ss.fff ";
            line.ColorBehavior = LoggerColorBehavior.Disabled;
        });
        logging.AddSystemdConsole();
        logging.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ProgramConsoleOptions>, ProgramConsoleOptionsValidator>());
        logging.Services.AddOptions<ProgramConsoleOptions>().Bind(configuration.GetSection(ProgramConsoleOptions.Section)).ValidateOnStart();
        logging.Services.AddOptions<ConsoleLoggerOptions>().PostConfigure<IOptions<ProgramConsoleOptions>>(static (console, program) => Apply(program.Value, console));
    }

    private static void Apply(ProgramConsoleOptions program, ConsoleLoggerOptions console)
    {
        console.LogToStandardErrorThreshold = program.Target == ConsoleTarget.Stderr ? LogLevel.Trace : LogLevel.None;
        console.FormatterName = program.Format switch
        {
            ConsoleFormat.Systemd => ConsoleFormatterNames.Systemd,
            ConsoleFormat.Json => ConsoleFormatterNames.Json,
            ConsoleFormat.Auto when JournalStream.IsBehind(program.Target) => ConsoleFormatterNames.Systemd,
            _ => ConsoleFormatterNames.Simple,
        };
    }
}
