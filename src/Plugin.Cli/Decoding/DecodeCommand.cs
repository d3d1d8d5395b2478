using System.CommandLine;
using Plugin.Cli.Terminals;

namespace Plugin.Cli.Decoding;

/// <summary><c>plugin wire decode</c>: shows any body or frame readably.</summary>
internal static class DecodeCommand
{
    /// <summary>Describes the command.</summary>
    public static Command Build(Terminal terminal)
    {
        var file = new Argument<string>("file")
        {
            Description = "A JSON body, an HTTP request, an agent frame in binary, or a recording of any of them; - reads standard input.",
        };
        var type = new Option<string?>("--type")
        {
            Description = "The class of a bare object, as a wire name or as the HTTP path that ends with it.",
        };
        var redact = new Option<bool>("--redact")
        {
            Description = "Hide what the contracts mark as secret. An object of an unknown class is hidden as a whole.",
        };
        var command = new Command("decode", "Shows any body or frame readably: header fields, then indented JSON.")
        {
            file, type, redact,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var input = await InputFile.ReadAsync(parsed.GetRequiredValue(file), cancellation).ConfigureAwait(false);
            var typeName = parsed.GetValue(type);
            var printer = new BodyPrinter(terminal.Output, parsed.GetValue(redact));
            foreach (var body in BodyFinder.Find(input, BodyFinder.ClassOfPath(typeName) ?? typeName))
            {
                printer.Print(body);
            }

            return ExitCodes.Success;
        });
        return command;
    }
}
