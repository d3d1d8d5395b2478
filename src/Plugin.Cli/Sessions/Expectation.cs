using System.Globalization;

namespace Plugin.Cli.Sessions;

/// <summary>
/// Which replies the kernel can use: a class name, <c>[Command]</c>, <c>[report]</c>, an HTTP status, or several
/// of them joined with <c> or </c>. Without any, every answer will do.
/// </summary>
internal sealed class Expectation
{
    private const string Separator = " or ";

    private readonly string? _text;
    private readonly string[] _alternatives;

    private Expectation(string? text, string[] alternatives)
    {
        _text = text;
        _alternatives = alternatives;
    }

    /// <summary>Reads the recorded form.</summary>
    /// <exception cref="FormatException">An alternative is none of the known forms.</exception>
    public static Expectation Parse(string? text)
    {
        if (text is null)
        {
            return new(null, []);
        }

        var alternatives = text.Split(Separator, StringSplitOptions.TrimEntries);
        return Array.Find(alternatives, static alternative => !IsKnownForm(alternative)) is { } unknown
            ? throw new FormatException($"\"expect\" names \"{unknown}\", which is no class, status, [Command] or [report]")
            : new(text, alternatives);
    }

    /// <summary>True when the kernel can use the reply.</summary>
    public bool Allows(Reply reply) =>
        _text is null ? reply.Kind == ReplyKind.Answers : Array.Exists(_alternatives, alternative => Allows(alternative, reply));

    /// <summary>The recorded form.</summary>
    public override string ToString() => _text ?? "any answer";

    private static bool Allows(string alternative, Reply reply) => alternative switch
    {
        Reply.CommandsForm => reply.Kind == ReplyKind.Commands,
        Reply.ReportForm => reply.Kind == ReplyKind.Report,
        _ when AsStatus(alternative) is { } status => reply.Status == status,
        _ => reply.Kind == ReplyKind.Answers && reply.AnswerClass == alternative,
    };

    private static bool IsKnownForm(string alternative) =>
        alternative is Reply.CommandsForm or Reply.ReportForm
        || AsStatus(alternative) is not null
        || (alternative.Contains('.', StringComparison.Ordinal) && alternative.All(static c => char.IsLetterOrDigit(c) || c is '.' or '_' or '$'));

    private static int? AsStatus(string alternative) =>
        alternative.Length == 3 && int.TryParse(alternative, NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : null;
}
