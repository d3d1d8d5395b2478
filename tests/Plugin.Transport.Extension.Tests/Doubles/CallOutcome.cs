using System.Text.Json;

namespace Plugin.Transport.Extension.Tests.Doubles;

/// <summary>What came of a call, as the kernel sees it.</summary>
internal sealed record CallOutcome(string Output, int ExitCode, bool Killed, double Seconds)
{
    /// <summary>The one JSON object that was printed.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public string? Error => Json.TryGetProperty("error", out var error) ? error.GetString() : null;
}
