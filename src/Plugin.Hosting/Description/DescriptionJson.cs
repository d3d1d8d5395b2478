using System.Text.Json.Serialization;

namespace Plugin.Hosting;

/// <summary>The codec of <see cref="CapabilityMatrix"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    MaxDepth = 16,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(CapabilityMatrix))]
internal sealed partial class DescriptionJson : JsonSerializerContext;
