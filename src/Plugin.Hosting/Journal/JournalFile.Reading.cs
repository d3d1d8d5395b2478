using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <content>What is read once at the start: what an earlier process left.</content>
internal sealed partial class JournalFile
{
    /// <summary>The entries that were never closed, in the order in which they were begun.</summary>
    public List<OpenEntry> ReadOpen()
    {
        var entries = new List<OpenEntry>();
        using var command = JournalConnection.Command(
            _connection, "SELECT id, owner, wire_name, resource, keys, log_id, accepted_at, body FROM command WHERE closed_at IS NULL ORDER BY id");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            entries.Add(new(reader.GetInt64(0), reader.GetString(1), new InterruptedCommand
            {
                WireName = reader.GetString(2),
                Resource = reader.GetString(3),
                Keys = ReadKeys(reader.GetString(4)),
                LogId = reader.GetString(5),
                AcceptedAt = ReadTime(reader, 6),
                Body = reader.GetString(7),
            }));
        }

        return entries;
    }

    /// <summary>The newest deliveries, the oldest of them first.</summary>
    public List<KnownDelivery> ReadDeliveries(int most)
    {
        var deliveries = new List<KnownDelivery>();
        using var command = JournalConnection.Command(_connection, string.Create(CultureInfo.InvariantCulture, $"""
            SELECT resource, kernel, sequence, place, wire_name, log_id, closed_at, outcome, details
            FROM command WHERE place IS NOT NULL ORDER BY id DESC LIMIT {most}
            """));
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            deliveries.Add(new(
                reader.GetString(0),
                new DeliveryId(reader.GetInt64(1), reader.GetInt64(2), reader.GetInt32(3)),
                reader.GetString(4),
                reader.GetString(5),
                reader.IsDBNull(6) ? null : ReadTime(reader, 6),
                reader.IsDBNull(7) ? null : PluginTelemetry.OutcomeOf(reader.GetString(7)),
                reader.IsDBNull(8) ? null : reader.GetString(8)));
        }

        deliveries.Reverse();
        return deliveries;
    }

    private static DateTimeOffset ReadTime(SqliteDataReader reader, int column) => DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(column));

    private static List<ResourceKey> ReadKeys(string json)
    {
        var keys = new List<ResourceKey>();
        using var document = JsonDocument.Parse(json);
        foreach (var key in document.RootElement.EnumerateArray())
        {
            var text = key.GetString()!;
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            keys.Add(new(text[..Math.Max(colon, 0)], text[(colon + 1)..]));
        }

        return keys;
    }
}
