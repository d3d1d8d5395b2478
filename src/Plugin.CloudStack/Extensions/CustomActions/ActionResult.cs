using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.Extensions;

/// <summary>What a custom action tells the user who ran it.</summary>
public sealed class ActionResult
{
    private ActionResult(string? text, IReadOnlyList<IReadOnlyDictionary<string, WireValue?>>? rows)
    {
        Text = text;
        Rows = rows;
    }

    /// <summary>A sentence; null when there is a table.</summary>
    public string? Text { get; }

    /// <summary>A table, one map per row; null when there is a sentence.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, WireValue?>>? Rows { get; }

    /// <summary>A sentence.</summary>
    public static ActionResult Say(string text) => new(text, null);

    /// <summary>A table, which the kernel's user interface shows as one.</summary>
    public static ActionResult Table(IReadOnlyList<IReadOnlyDictionary<string, WireValue?>> rows) => new(null, rows);
}
