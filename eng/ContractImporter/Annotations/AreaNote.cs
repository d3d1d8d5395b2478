using System.Text.Json;

namespace ContractImporter.Annotations;

/// <summary>What all types of a folder have in common.</summary>
internal sealed record AreaNote
{
    /// <summary>The folder, with <c>/</c> between its parts; also the end of the namespace.</summary>
    public required string Area { get; init; }

    /// <summary>What is in the area, or null.</summary>
    public string? About { get; init; }

    /// <summary>Who sends its commands to whom, such as <c>the kernel to a hypervisor host</c>, or null.</summary>
    public string? Sender { get; init; }

    /// <summary>The modules of CloudStack's source tree whose types belong here when no note says otherwise.</summary>
    public IReadOnlyList<string> Modules { get; init; } = [];

    /// <summary>The Java packages whose types belong here when no note says otherwise; a package goes before a module.</summary>
    public IReadOnlyList<string> Packages { get; init; } = [];

    /// <summary>Sentences for members that mean the same everywhere in the area.</summary>
    public IReadOnlyDictionary<string, MemberNote> Members { get; init; } = new Dictionary<string, MemberNote>();

    /// <summary>Reads what stands beside the types of a notes file.</summary>
    public static AreaNote Read(JsonElement root, string file)
    {
        var note = new AreaNote { Area = root.GetProperty("area").GetString()! };
        foreach (var property in root.EnumerateObject())
        {
            var value = property.Value;
            note = property.Name switch
            {
                "area" or "types" => note,
                "about" => note with { About = value.GetString() },
                "sender" => note with { Sender = value.GetString() },
                "modules" => note with { Modules = [.. value.EnumerateArray().Select(item => item.GetString()!)] },
                "packages" => note with { Packages = [.. value.EnumerateArray().Select(item => item.GetString()!)] },
                "members" => note with { Members = value.EnumerateObject().ToDictionary(p => p.Name, p => MemberNote.Read(p.Value, $"{file}, {p.Name}")) },
                _ => throw new FormatException($"{file}: an area has no '{property.Name}'."),
            };
        }

        return note;
    }
}
