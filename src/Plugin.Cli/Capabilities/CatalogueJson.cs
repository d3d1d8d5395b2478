using System.Text.Json.Serialization;

namespace Plugin.Cli.Capabilities;

/// <summary>The codec of <see cref="CapabilityCatalogue"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(CapabilityCatalogue))]
internal sealed partial class CatalogueJson : JsonSerializerContext;
