using System.Text.Json.Serialization;

namespace Plugin.Benchmarks.Mirrors;

/// <summary>What System.Text.Json generates for the mirrors: metadata to read by, and the fast path to write by.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StartCommandMirror))]
[JsonSerializable(typeof(StartAnswerMirror))]
[JsonSerializable(typeof(PingRoutingCommandMirror))]
[JsonSerializable(typeof(CheckHealthCommandMirror))]
[JsonSerializable(typeof(CheckHealthAnswerMirror))]
[JsonSerializable(typeof(AnswerMirror))]
internal sealed partial class MirrorContext : JsonSerializerContext;
