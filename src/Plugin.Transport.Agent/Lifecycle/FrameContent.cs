using System.Text;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.Hosting;

namespace Plugin.Transport.Agent.Lifecycle;

/// <summary>Reads what frames hold.</summary>
/// <remarks>
/// A frame is taken apart first and each command read on its own, so that one that cannot be read is one failure in a
/// batch whose rest runs.
/// </remarks>
internal static class FrameContent
{
    /// <summary>Reads the commands of a request.</summary>
    /// <param name="text">The content in UTF-8; text after the array is ignored, as the kernel's reader does.</param>
    /// <param name="plugin">The plugin that serves them.</param>
    /// <param name="resource">The device they are for.</param>
    /// <exception cref="WireException">It is no array of wrapped objects.</exception>
    public static List<BatchEntry> ReadCommands(ReadOnlySpan<byte> text, IPlugin plugin, string resource)
    {
        var entries = new List<BatchEntry>();
        var reader = new WireReader(text);
        if (reader.BeginArray())
        {
            do
            {
                entries.Add(ReadCommand(ref reader, plugin, resource));
            }
            while (reader.NextElement());
        }

        return entries;
    }

    /// <summary>Reads the answers of a response; those that the agent does not know are left out.</summary>
    /// <param name="text">The content in UTF-8.</param>
    /// <param name="expected">A class beyond those that every agent knows; null for none.</param>
    /// <exception cref="WireException">It is no array of wrapped objects, or one of the answers cannot be read.</exception>
    public static List<Answer> ReadAnswers(ReadOnlySpan<byte> text, WireType? expected = null)
    {
        var answers = new List<Answer>();
        var reader = new WireReader(text);
        if (reader.BeginArray())
        {
            do
            {
                var name = ReadName(ref reader);
                var type = expected is not null && name.SequenceEqual(Encoding.UTF8.GetBytes(expected.Name)) ? expected : AgentWireTypes.Find(name);
                if (ReadOwn(type, ReadBody(ref reader)) is Answer answer)
                {
                    answers.Add(answer);
                }
            }
            while (reader.NextElement());
        }

        return answers;
    }

    private static BatchEntry ReadCommand(ref WireReader reader, IPlugin plugin, string resource)
    {
        var name = ReadName(ref reader);
        var route = plugin.FindRoute(name);
        var own = AgentWireTypes.Find(name);
        if (route is not null && own is null)
        {
            var request = CommandRequest.Read(plugin, route, resource, ref reader);
            SkipRest(ref reader);
            return new(route.WireName, request, null);
        }

        var wireName = route?.WireName ?? own?.Name ?? Encoding.UTF8.GetString(name);
        var body = ReadBody(ref reader);
        return new(
            wireName,
            route is null ? null : CommandRequest.Read(plugin, route, resource, body),
            TryReadOwn(own, body) as Command);
    }

    private static ReadOnlySpan<byte> ReadName(ref WireReader reader) =>
        reader.BeginObject() ? reader.ReadMemberName() : throw reader.Fail("an element names no class");

    private static ReadOnlySpan<byte> ReadBody(ref WireReader reader)
    {
        var body = reader.ReadRaw();
        SkipRest(ref reader);
        return body;
    }

    /// <summary>Goes to the end of an element, of which only the first member counts.</summary>
    private static void SkipRest(ref WireReader reader)
    {
        while (reader.NextMember())
        {
            _ = reader.ReadMemberName();
            reader.ReadRaw();
        }
    }

    private static IWireObject? TryReadOwn(WireType? type, ReadOnlySpan<byte> body)
    {
        try
        {
            return ReadOwn(type, body);
        }
        catch (WireException)
        {
            // Then it is not one that the agent can take part in; the kernel is told that it is not served.
            return null;
        }
    }

    private static IWireObject? ReadOwn(WireType? type, ReadOnlySpan<byte> body)
    {
        if (type is null)
        {
            return null;
        }

        var reader = new WireReader(body, WireReaderOptions.LikeTheKernel);
        return type.Read(ref reader);
    }
}
