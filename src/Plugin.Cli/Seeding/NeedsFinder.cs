using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Plugin.Cli.Sessions;

namespace Plugin.Cli.Seeding;

/// <summary>
/// Finds out from the bodies of a session what it takes for granted: files it reads, pools it uses, hosts and
/// switches it names. It goes by the shape of the objects, whatever command carries them.
/// </summary>
internal sealed class NeedsFinder
{
    private const string CopyTarget = "destTO";

    private static readonly string[] s_secondaryStores = ["com.cloud.agent.api.to.NfsTO", "org.apache.cloudstack.storage.to.ImageStoreTO"];
    private static readonly string[] s_storeMembers = ["imageDataStore", "dataStore", "imageStore"];
    private static readonly string[] s_hostMembers = ["destinationIp", "tgtHost"];
    private static readonly string[] s_switchMembers =
        ["switchLableName", "privateNetworkName", "publicNetworkName", "guestNetworkName", "storageNetworkName"];

    private readonly Dictionary<string, NeededFile> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _pools = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _switches = new(StringComparer.OrdinalIgnoreCase);
    private string? _hostAddress;

    private NeedsFinder()
    {
    }

    /// <summary>Finds what a session needs. Lines that are expected to fail need nothing.</summary>
    public static SessionNeeds Find(IEnumerable<SessionLine> session)
    {
        var finder = new NeedsFinder();
        foreach (var line in session.Where(static line => line.ExpectedResult != false && line.Body.Length > 0))
        {
            finder.Read(line);
        }

        return new([.. finder._files.Values], [.. finder._pools], finder._hostAddress, [.. finder._hosts], [.. finder._switches]);
    }

    private void Read(SessionLine line)
    {
        var text = Utf8.IsValid(line.Body) ? line.Body : Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(line.Body));
        try
        {
            using var document = JsonDocument.Parse(text);
            Visit(document.RootElement, isTarget: false);
        }
        catch (JsonException)
        {
            // A session may well hold a body that is no JSON on purpose, and such a body names no file.
            return;
        }
    }

    private void Visit(JsonElement value, bool isTarget)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var element in value.EnumerateArray())
            {
                Visit(element, isTarget);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            Recognise(value, isTarget);
            foreach (var member in value.EnumerateObject())
            {
                Visit(member.Value, isTarget || member.NameEquals(CopyTarget));
            }
        }
    }

    private void Recognise(JsonElement value, bool isTarget)
    {
        if (FindShare(value) is { } share)
        {
            RecogniseFile(value, share, isTarget);
        }

        if (StoragePath.OfPool(value) is { } pool)
        {
            _pools.Add(pool);
        }

        _hostAddress ??= Text(value, "privateIpAddress");
        _hosts.UnionWith(s_hostMembers.Select(name => Text(value, name)).OfType<string>());
        _switches.UnionWith(s_switchMembers.Select(name => Text(value, name)).OfType<string>());
        if (Text(value, "mac") is not null && Text(value, "broadcastType") is not null && Text(value, "name") is { } label)
        {
            _switches.Add(label);
        }
    }

    private void RecogniseFile(JsonElement item, string share, bool isTarget)
    {
        if (StoragePath.OfItem(share, item) is not { } path)
        {
            return;
        }

        if (isTarget)
        {
            _written.Add(path);
        }
        else if (!_written.Contains(path))
        {
            _files.TryAdd(path, new(path, SizeOf(item)));
        }
    }

    private static string? FindShare(JsonElement item) =>
        s_storeMembers
            .SelectMany(member => s_secondaryStores.Select(store => Member(Member(item, member), store)))
            .Where(static store => store.ValueKind == JsonValueKind.Object)
            .Select(StoragePath.OfSecondaryStore)
            .FirstOrDefault();

    private static JsonElement Member(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) ? value : default;

    private static long SizeOf(JsonElement item) =>
        item.TryGetProperty("size", out var size) && size.ValueKind == JsonValueKind.Number && size.TryGetInt64(out var bytes) ? bytes : 0;

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
