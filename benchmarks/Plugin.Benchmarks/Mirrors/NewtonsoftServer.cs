using System.Text;
using Newtonsoft.Json;
using Plugin.Benchmarks.Codec;

namespace Plugin.Benchmarks.Mirrors;

/// <summary>The same service as <see cref="EchoPlugin"/>, made of Newtonsoft.Json and a dictionary of handlers.</summary>
internal sealed class NewtonsoftServer
{
    private static readonly JsonSerializer s_serializer = JsonSerializer.Create(new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
    });

    private readonly byte[] _answer = new byte[64 * 1024];
    private readonly Dictionary<string, Func<JsonReader, StartAnswerMirror>> _handlers = new(StringComparer.Ordinal)
    {
        ["com.cloud.agent.api.StartCommand"] = static body =>
            new() { Vm = s_serializer.Deserialize<StartCommandMirror>(body)!.Vm, Result = true, ContextMap = [] },
    };

    private int _length;

    /// <summary>The last answer.</summary>
    public ReadOnlySpan<byte> Written => _answer.AsSpan(0, _length);

    /// <summary>Answers one command.</summary>
    /// <returns>The length of the answer.</returns>
    public int Serve(ReadOnlySpan<byte> name, byte[] body)
    {
        using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(body))) { ArrayPool = NewtonsoftCharPool.Instance };
        var answer = _handlers[Encoding.UTF8.GetString(name)](reader);
        using var text = new StringWriter(new StringBuilder(body.Length * 2), null);
        using var writer = new JsonTextWriter(text) { ArrayPool = NewtonsoftCharPool.Instance };
        s_serializer.Serialize(writer, answer);
        writer.Flush();
        return _length = Encoding.UTF8.GetBytes(text.ToString(), _answer);
    }
}
