using System.CommandLine;
using Plugin.Cli.Replay;
using Plugin.Cli.Terminals;
using Plugin.Hosting;

namespace Plugin.Cli.Describing;

/// <summary><c>plugin describe</c>: shows what the plugins of an assembly or of a running process serve.</summary>
internal static class DescribeCommand
{
    private const int DefaultTimeoutSeconds = 30;

    /// <summary>Describes the command.</summary>
    public static Command Build(Terminal terminal)
    {
        var target = new Argument<string>("assembly|url")
        {
            Description = "The plugin's assembly, which is read and not run; or the address of a running plugin's health page, http://127.0.0.1:9090.",
        };
        var json = new Option<bool>("--json") { Description = "Print the JSON document." };
        var markdown = new Option<bool>("--markdown") { Description = "Print a Markdown page." };
        var insecure = new Option<bool>("--insecure") { Description = "Accept any certificate." };
        var pin = new Option<string?>("--pin") { Description = "Accept the certificate with this SHA-256 fingerprint and no other." };
        var timeout = ConnectionOptions.Timeout();
        timeout.DefaultValueFactory = static _ => DefaultTimeoutSeconds;
        var command = new Command("describe", "Shows what a plugin serves: its capabilities, its commands and how they behave.")
        {
            target, json, markdown, insecure, pin, timeout,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(markdown))
            {
                result.AddError("--json and --markdown exclude each other");
            }

            if (result.GetValue(insecure) && result.GetResult(pin) is not null)
            {
                result.AddError("--insecure and --pin exclude each other");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var place = parsed.GetRequiredValue(target);
            var trust = CertificateTrust.Of(parsed.GetValue(insecure), parsed.GetValue(pin));
            var matrix = HealthPage.IsUrl(place)
                ? await HealthPage.AskAsync(place, trust, TimeSpan.FromSeconds(parsed.GetValue(timeout)), cancellation).ConfigureAwait(false)
                : ProgramFile.Describe(place);
            Print(terminal, matrix, parsed.GetValue(json), parsed.GetValue(markdown));
            return ExitCodes.Success;
        });
        return command;
    }

    private static void Print(Terminal terminal, CapabilityMatrix matrix, bool json, bool markdown)
    {
        if (json)
        {
            terminal.Output.Write(matrix.ToJson());
        }
        else if (markdown)
        {
            terminal.Output.Write(MatrixPage.Of(matrix));
        }
        else
        {
            MatrixTable.Print(terminal, matrix);
        }
    }
}
