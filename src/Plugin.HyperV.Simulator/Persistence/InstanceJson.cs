using System.Globalization;
using System.Text.Json;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Schema;

namespace Plugin.HyperV.Simulator.Persistence;

/// <summary>A stored setting as JSON; the class tables give the values their types back.</summary>
internal static class InstanceJson
{
    public static void Write(Utf8JsonWriter json, CimInstance instance)
    {
        json.WriteStartObject();
        json.WriteString("class", instance.ClassName);
        json.WriteStartObject("properties");
        foreach (var (name, value) in instance.Properties.OrderBy(static property => property.Key, StringComparer.Ordinal))
        {
            if (value is not null)
            {
                json.WritePropertyName(name);
                WriteValue(json, value);
            }
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static CimInstance Read(JsonElement element)
    {
        var instance = new CimInstance(element.GetProperty("class").GetString()!);
        foreach (var property in element.GetProperty("properties").EnumerateObject())
        {
            instance[property.Name] = ReadValue(property.Value);
        }

        return CimSchema.Conform(instance);
    }

    private static void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case DateTimeOffset time:
                json.WriteStringValue(time);
                break;
            case TimeSpan interval:
                json.WriteStringValue(interval.ToString("c", CultureInfo.InvariantCulture));
                break;
            case Array array:
                json.WriteStartArray();
                foreach (var item in array)
                {
                    WriteValue(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteRawValue(Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
        }
    }

    private static object? ReadValue(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null => null,
        JsonValueKind.Number => element.TryGetUInt64(out var number) ? number : element.GetInt64(),
        JsonValueKind.Array => element.EnumerateArray().Select(ReadValue).ToArray(),
        _ => element.GetString(),
    };
}
