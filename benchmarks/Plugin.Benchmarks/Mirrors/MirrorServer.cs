using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Plugin.Benchmarks.Mirrors;

/// <summary>The same service as <see cref="Codec.EchoPlugin"/>, made of System.Text.Json and a dictionary of handlers.</summary>
internal sealed class MirrorServer : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);
    private readonly Utf8JsonWriter _json = new(new ArrayBufferWriter<byte>(), new() { SkipValidation = true });
    private readonly Dictionary<string, Action<byte[]>> _handlers;

    private MirrorServer(JsonTypeInfo<StartCommandMirror> command, Action<Utf8JsonWriter, StartAnswerMirror> write) =>
        _handlers = new(StringComparer.Ordinal)
        {
            ["com.cloud.agent.api.StartCommand"] = body => write(_json, Start(JsonSerializer.Deserialize(body, command)!)),
        };

    /// <summary>The last answer.</summary>
    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    /// <summary>With metadata and fast path generated.</summary>
    public static MirrorServer SourceGenerated() =>
        new(MirrorContext.Default.StartCommandMirror, MirrorContext.Default.StartAnswerMirror.SerializeHandler!);

    /// <summary>With reflection.</summary>
    public static MirrorServer Reflecting()
    {
        var options = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };
        return new(
            (JsonTypeInfo<StartCommandMirror>)options.GetTypeInfo(typeof(StartCommandMirror)),
            (writer, answer) => JsonSerializer.Serialize(writer, answer, options));
    }

    /// <summary>Answers one command.</summary>
    /// <returns>The length of the answer.</returns>
    public int Serve(ReadOnlySpan<byte> name, byte[] body)
    {
        _buffer.ResetWrittenCount();
        _json.Reset(_buffer);
        _handlers[Encoding.UTF8.GetString(name)](body);
        _json.Flush();
        return _buffer.WrittenCount;
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private static StartAnswerMirror Start(StartCommandMirror command) => new() { Vm = command.Vm, Result = true, ContextMap = [] };
}
