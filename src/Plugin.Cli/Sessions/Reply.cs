using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Plugin.Cli.Sessions;

/// <summary>A reply as the kernel would see it: only the first element counts, and of it only the first member.</summary>
internal sealed record Reply
{
    /// <summary>How a session names an array of commands.</summary>
    public const string CommandsForm = "[Command]";

    /// <summary>How a session names the bare state report.</summary>
    public const string ReportForm = "[report]";

    private const int Ok = 200;
    private const int ExcerptLength = 300;

    private static readonly string[] s_powerStates = ["PowerOn", "PowerOff", "PowerUnknown", "PowerReportMissing"];

    /// <summary>The HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>What the body is.</summary>
    public ReplyKind Kind { get; private init; }

    /// <summary>The class of the first element, or null.</summary>
    public string? AnswerClass { get; private init; }

    /// <summary>The first answer's <c>result</c>, or null when it has none.</summary>
    public bool? Result { get; private init; }

    /// <summary>The first answer's <c>details</c>, or what is wrong with the reply.</summary>
    public string? Details { get; private init; }

    /// <summary>The power states of a report, in its order.</summary>
    public IReadOnlyList<(string Vm, string State)> PowerStates { get; private init; } = [];

    /// <summary>What to call the reply in a table.</summary>
    public string Name => Kind switch
    {
        ReplyKind.Commands => CommandsForm,
        ReplyKind.Report => ReportForm,
        _ => AnswerClass ?? Status.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Reads a reply.</summary>
    public static Reply Read(int status, ReadOnlyMemory<byte> body)
    {
        if (status != Ok)
        {
            return new() { Status = status, Details = $"HTTP status {status}: {Excerpt(body.Span)}" };
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            return ReadArray(document.RootElement) ?? Unreadable("the reply is no array of answers", body.Span);
        }
        catch (JsonException e)
        {
            return Unreadable($"the reply is not JSON ({e.Message.TrimEnd('.')})", body.Span);
        }
    }

    private static Reply Unreadable(string reason, ReadOnlySpan<byte> body) => new() { Status = Ok, Details = $"{reason}: {Excerpt(body)}" };

    private static Reply? ReadArray(JsonElement array)
    {
        if (array.ValueKind != JsonValueKind.Array
            || array.EnumerateArray().Any(static element => element.ValueKind != JsonValueKind.Object || !element.EnumerateObject().Any()))
        {
            return null;
        }

        var entries = array.EnumerateArray().Select(static element => element.EnumerateObject().First()).ToList();
        return entries.TrueForAll(static entry => entry.Value.ValueKind == JsonValueKind.String) ? ReadReport(entries)
            : entries.TrueForAll(static entry => entry.Value.ValueKind == JsonValueKind.Object) ? ReadObjects(entries)
            : null;
    }

    private static Reply? ReadReport(List<JsonProperty> entries)
    {
        var states = entries.ConvertAll(static entry => (Vm: entry.Name, State: entry.Value.GetString() ?? ""));
        return states.TrueForAll(static entry => s_powerStates.Contains(entry.State))
            ? new() { Status = Ok, Kind = ReplyKind.Report, PowerStates = states }
            : null;
    }

    private static Reply ReadObjects(List<JsonProperty> entries)
    {
        var first = entries[0];
        return new()
        {
            Status = Ok,
            Kind = entries.TrueForAll(static entry => Catalogue.IsCommand(entry.Name)) ? ReplyKind.Commands : ReplyKind.Answers,
            AnswerClass = first.Name,
            Result = first.Value.TryGetProperty("result", out var result) && result.ValueKind is JsonValueKind.True or JsonValueKind.False
                ? result.GetBoolean()
                : null,
            Details = first.Value.TryGetProperty("details", out var details) && details.ValueKind == JsonValueKind.String
                ? details.GetString()
                : null,
        };
    }

    private static string Excerpt(ReadOnlySpan<byte> body)
    {
        var text = Encoding.UTF8.GetString(body).ReplaceLineEndings(" ");
        return text.Length <= ExcerptLength ? text : string.Concat(text.AsSpan(0, ExcerptLength), "…");
    }
}
