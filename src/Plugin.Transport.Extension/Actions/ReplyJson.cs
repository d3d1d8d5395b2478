using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Vm;

namespace Plugin.Transport.Extension;

/// <summary>The JSON objects that the kernel expects of actions.</summary>
internal static class ReplyJson
{
    /// <summary><c>{"status":"success","message":…}</c></summary>
    public static string Success(string message) =>
        Object(writer => writer.String(",\"message\":"u8, message));

    /// <summary><c>{"status":"success",…}</c></summary>
    /// <param name="members">Writes the other members, each with its comma.</param>
    public static string Object(Action<WireWriter> members)
    {
        using var writer = WireWriter.ForWire();
        var begun = writer.BeginObject();
        writer.String(",\"status\":"u8, "success");
        members(writer);
        writer.EndObject(begun);
        return writer.ToString();
    }

    /// <summary>An object of texts and nothing else.</summary>
    public static string Members(IReadOnlyDictionary<string, string> members)
    {
        using var writer = WireWriter.ForWire();
        var begun = writer.BeginObject();
        foreach (var (name, value) in members)
        {
            writer.NextElement();
            writer.String(name);
            writer.Raw(":"u8);
            writer.String(value);
        }

        writer.EndObject(begun);
        return writer.ToString();
    }

    /// <summary>The kernel's word for a state; what is neither on nor off changes nothing there.</summary>
    public static string Word(PowerState state) => state switch
    {
        PowerState.PowerOn => "poweron",
        PowerState.PowerOff => "poweroff",
        _ => "unknown",
    };
}
