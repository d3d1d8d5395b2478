using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Newtonsoft.Json;
using Plugin.Abstractions.Wire;
using NewtonsoftSerializer = Newtonsoft.Json.JsonSerializer;

namespace Plugin.Benchmarks.Codec;

/// <summary>A text with its contract and the plain class that mirrors it.</summary>
/// <typeparam name="TContract">The contract.</typeparam>
/// <typeparam name="TMirror">The plain class that general serializers read it into.</typeparam>
/// <param name="name">The name in tables.</param>
/// <param name="text">The text, in UTF-8.</param>
/// <param name="generated">What System.Text.Json generated for the plain class.</param>
public sealed class CodecCase<TContract, TMirror>(string name, byte[] text, JsonTypeInfo<TMirror> generated) : CodecCase(name, text), IDisposable
    where TContract : class, IWireContract<TContract>
    where TMirror : class
{
    private static readonly JsonSerializerOptions s_reflection = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private static readonly NewtonsoftSerializer s_newtonsoft = NewtonsoftSerializer.Create(new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
    });

    private readonly TContract _contract = Read(text);
    private readonly TMirror _mirror = System.Text.Json.JsonSerializer.Deserialize(text, generated)!;
    private readonly WireWriter _wire = WireWriter.ForWire();
    private readonly ArrayBufferWriter<byte> _buffer = new(text.Length * 2);
    private readonly Utf8JsonWriter _json = new(new ArrayBufferWriter<byte>(), new() { SkipValidation = true });
    private readonly byte[] _encoded = new byte[text.Length * 2];

    /// <inheritdoc/>
    public override object Decode() => Read(Text);

    /// <inheritdoc/>
    public override object DecodeSourceGenerated() => System.Text.Json.JsonSerializer.Deserialize(Text, generated)!;

    /// <inheritdoc/>
    public override object DecodeReflection() => System.Text.Json.JsonSerializer.Deserialize<TMirror>(Text, s_reflection)!;

    /// <inheritdoc/>
    public override object DecodeNewtonsoft()
    {
        using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(Text))) { ArrayPool = NewtonsoftCharPool.Instance };
        return s_newtonsoft.Deserialize<TMirror>(reader)!;
    }

    /// <inheritdoc/>
    public override int Encode()
    {
        _wire.Clear();
        _contract.Write(_wire);
        return _wire.Written.Length;
    }

    /// <inheritdoc/>
    public override int EncodeSourceGenerated()
    {
        BeginJson();
        generated.SerializeHandler!(_json, _mirror);
        _json.Flush();
        return _buffer.WrittenCount;
    }

    /// <inheritdoc/>
    public override int EncodeReflection()
    {
        BeginJson();
        System.Text.Json.JsonSerializer.Serialize(_json, _mirror, s_reflection);
        _json.Flush();
        return _buffer.WrittenCount;
    }

    /// <inheritdoc/>
    public override int EncodeNewtonsoft()
    {
        using var text = new StringWriter(new StringBuilder(Text.Length * 2), null);
        using var writer = new JsonTextWriter(text) { ArrayPool = NewtonsoftCharPool.Instance };
        s_newtonsoft.Serialize(writer, _mirror);
        writer.Flush();
        return Encoding.UTF8.GetBytes(text.ToString(), _encoded);
    }

    /// <inheritdoc/>
    public override void Verify()
    {
        if (generated.SerializeHandler is null)
        {
            throw new InvalidOperationException($"System.Text.Json has no fast path for {typeof(TMirror)}.");
        }

        SameText.Require("the contract", Text, Written((TContract)Decode()));
        SameText.Require("source-generated mirror", Text, Mirrored(DecodeSourceGenerated()));
        SameText.Require("reflected mirror", Text, Mirrored(DecodeReflection()));
        SameText.Require("Newtonsoft's mirror", Text, Mirrored(DecodeNewtonsoft()));
        Encode();
        SameText.Require("the writer", Text, _wire.Written);
        EncodeSourceGenerated();
        SameText.Require("the fast path", Text, _buffer.WrittenSpan);
        EncodeReflection();
        SameText.Require("the reflecting writer", Text, _buffer.WrittenSpan);
        SameText.Require("Newtonsoft's writer", Text, _encoded.AsSpan(0, EncodeNewtonsoft()));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _wire.Dispose();
        _json.Dispose();
    }

    private static TContract Read(byte[] text)
    {
        var reader = new WireReader(text);
        var value = TContract.Read(ref reader);
        reader.End();
        return value;
    }

    private static byte[] Written(TContract value)
    {
        using var writer = WireWriter.ForWire();
        value.Write(writer);
        return writer.Written.ToArray();
    }

    private byte[] Mirrored(object mirror) => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes((TMirror)mirror, generated);

    private void BeginJson()
    {
        _buffer.ResetWrittenCount();
        _json.Reset(_buffer);
    }
}
