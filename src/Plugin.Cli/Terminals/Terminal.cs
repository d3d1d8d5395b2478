using Spectre.Console;

namespace Plugin.Cli.Terminals;

/// <summary>Where a command writes: plain text, tables, and errors. Knows whether a person is looking.</summary>
internal sealed class Terminal
{
    private const int PipeWidth = 180;

    /// <summary>Writes to the given ends.</summary>
    /// <param name="output">Receives results.</param>
    /// <param name="error">Receives errors and progress.</param>
    /// <param name="interactive">True to use colours and a moving progress display.</param>
    public Terminal(TextWriter output, TextWriter error, bool interactive = false)
    {
        Output = output;
        Error = error;
        IsInteractive = interactive;
        Tables = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = interactive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = interactive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = interactive ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!interactive)
        {
            Tables.Profile.Width = PipeWidth;
            Tables.Profile.Capabilities.Unicode = false;
        }
    }

    /// <summary>Receives results.</summary>
    public TextWriter Output { get; }

    /// <summary>Receives errors and progress.</summary>
    public TextWriter Error { get; }

    /// <summary>True when a person is looking at the output.</summary>
    public bool IsInteractive { get; }

    /// <summary>Draws tables on <see cref="Output"/>.</summary>
    public IAnsiConsole Tables { get; }

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess() => new(Console.Out, Console.Error, !Console.IsOutputRedirected);

    /// <summary>Prints an error as one line, in which no name out of a file or of a server steers the terminal.</summary>
    public void Fail(string causeAndCure) => Error.WriteLine($"plugin: {PrintableText.Of(causeAndCure.ReplaceLineEndings(" "))}");
}
