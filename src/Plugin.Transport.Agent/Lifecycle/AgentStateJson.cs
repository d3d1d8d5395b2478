using System.Text.Json.Serialization;

namespace Plugin.Transport.Agent.Lifecycle;

/// <summary>Reads and writes the state without reflection.</summary>
[JsonSerializable(typeof(AgentState))]
[JsonSourceGenerationOptions(WriteIndented = true)]
internal sealed partial class AgentStateJson : JsonSerializerContext;
