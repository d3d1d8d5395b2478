using System.Text.Json;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Persistence;

/// <summary>A machine as JSON.</summary>
internal static class MachineJson
{
    private const int Version = 1;

    public static void Write(Stream target, VirtualMachine machine)
    {
        using var json = new Utf8JsonWriter(target, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("id", machine.Id);
        json.WriteString("name", machine.Name);
        json.WriteNumber("revision", machine.Revision);
        json.WriteNumber("enabledState", machine.EnabledState);
        WriteTime(json, "onSince", machine.OnSince);
        WriteTime(json, "installDate", machine.InstallDate);
        WriteTime(json, "lastStateChange", machine.LastStateChange);
        WriteTime(json, "lastConfigurationChange", machine.LastConfigurationChange);
        json.WriteBase64String("keyProtector", machine.KeyProtector);
        json.WriteString("currentCheckpoint", machine.CurrentCheckpointId);
        json.WriteStartArray("hostItems");
        foreach (var item in machine.HostItems)
        {
            json.WriteStartObject();
            json.WriteString("name", item.Name);
            json.WriteString("data", item.Data);
            json.WriteNumber("source", item.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("active");
        WriteSettings(json, machine.Active);
        json.WriteStartArray("checkpoints");
        foreach (var checkpoint in machine.Checkpoints)
        {
            json.WriteStartObject();
            json.WriteString("id", checkpoint.Id);
            json.WriteString("parent", checkpoint.ParentId);
            WriteTime(json, "created", checkpoint.Created);
            json.WriteBoolean("holdsMemory", checkpoint.HoldsMemory);
            json.WritePropertyName("settings");
            WriteSettings(json, checkpoint.Settings);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="InvalidDataException">The JSON is not a machine of this version.</exception>
    public static VirtualMachine Read(byte[] text)
    {
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        try
        {
            if (root.GetProperty("version").GetInt32() != Version)
            {
                throw new InvalidDataException($"Version {root.GetProperty("version")} is unknown.");
            }

            return ReadMachine(root);
        }
        catch (Exception failure) when (failure is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException(failure.Message, failure);
        }
    }

    private static VirtualMachine ReadMachine(JsonElement root)
    {
        var machine = new VirtualMachine(root.GetProperty("id").GetString()!, ReadSettings(root.GetProperty("active")))
        {
            Revision = root.GetProperty("revision").GetInt64(),
            EnabledState = root.GetProperty("enabledState").GetUInt16(),
            OnSince = root.GetProperty("onSince").ValueKind == JsonValueKind.Null ? null : root.GetProperty("onSince").GetDateTimeOffset(),
            InstallDate = root.GetProperty("installDate").GetDateTimeOffset(),
            LastStateChange = root.GetProperty("lastStateChange").GetDateTimeOffset(),
            LastConfigurationChange = root.GetProperty("lastConfigurationChange").GetDateTimeOffset(),
            KeyProtector = root.GetProperty("keyProtector").GetBytesFromBase64(),
            CurrentCheckpointId = root.GetProperty("currentCheckpoint").GetString(),
        };
        foreach (var item in root.GetProperty("hostItems").EnumerateArray())
        {
            machine.HostItems.Add(new KvpItem(item.GetProperty("name").GetString()!, item.GetProperty("data").GetString()!, item.GetProperty("source").GetUInt16()));
        }

        foreach (var checkpoint in root.GetProperty("checkpoints").EnumerateArray())
        {
            machine.Checkpoints.Add(new Checkpoint(
                checkpoint.GetProperty("id").GetString()!,
                checkpoint.GetProperty("parent").GetString(),
                checkpoint.GetProperty("created").GetDateTimeOffset(),
                checkpoint.GetProperty("holdsMemory").GetBoolean(),
                ReadSettings(checkpoint.GetProperty("settings"))));
        }

        return machine;
    }

    private static void WriteSettings(Utf8JsonWriter json, MachineSettings settings)
    {
        json.WriteStartObject();
        json.WriteString("id", settings.Id);
        json.WritePropertyName("system");
        InstanceJson.Write(json, settings.System);
        json.WriteStartArray("resources");
        foreach (var resource in settings.Resources)
        {
            InstanceJson.Write(json, resource);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static MachineSettings ReadSettings(JsonElement element)
    {
        var settings = new MachineSettings(element.GetProperty("id").GetString()!, InstanceJson.Read(element.GetProperty("system")));
        settings.Resources.AddRange(element.GetProperty("resources").EnumerateArray().Select(InstanceJson.Read));
        return settings;
    }

    private static void WriteTime(Utf8JsonWriter json, string name, DateTimeOffset? time)
    {
        if (time is { } value)
        {
            json.WriteString(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
