using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Vm;

namespace Plugin.Transport.Http;

/// <summary>Reads the power state report of a ping: <c>[{"i-2-3-VM":"PowerOn"},…]</c>.</summary>
internal static class PowerStateReport
{
    // By name alone, as the kernel reads them: a parser of enumerations takes numbers and lists as well.
    private static readonly Dictionary<string, PowerState> s_states = Enum.GetValues<PowerState>().ToDictionary(static state => $"{state}", StringComparer.Ordinal);

    /// <exception cref="WireException">The text is no such report.</exception>
    public static Dictionary<string, PowerState?> Read(ReadOnlySpan<byte> text)
    {
        var reader = new WireReader(text);
        var states = new Dictionary<string, PowerState?>(StringComparer.Ordinal);
        if (reader.BeginArray())
        {
            do
            {
                ReadEntries(ref reader, states);
            }
            while (reader.NextElement());
        }

        reader.End();
        return states;
    }

    private static void ReadEntries(ref WireReader reader, Dictionary<string, PowerState?> states)
    {
        if (!reader.BeginObject())
        {
            return;
        }

        do
        {
            var name = System.Text.Encoding.UTF8.GetString(reader.ReadMemberName());
            states[name] = s_states.TryGetValue(reader.ReadString() ?? "", out var state) ? state : null;
        }
        while (reader.NextMember());
    }
}
