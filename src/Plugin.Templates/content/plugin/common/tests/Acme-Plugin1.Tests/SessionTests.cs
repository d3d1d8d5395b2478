using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Acme.Plugin.Tests;

public sealed class SessionTests
{
    /// <summary>
    /// Posts session.jsonl as <c>dotnet plugin replay</c> does, which compares more closely.
    /// </summary>
    [Fact]
    public async Task Every_request_of_the_session_gets_what_the_kernel_needs()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var plugin = await RunningPlugin.StartAsync(cancellation);
        using var client = ClientOf(plugin);
        var misses = new List<string>();
        foreach (var text in await File.ReadAllLinesAsync("session.jsonl", cancellation))
        {
            using var request = JsonDocument.Parse(text);
            if (await MissAsync(client, request.RootElement, cancellation) is { } miss)
            {
                misses.Add($"{request.RootElement.GetProperty("label")}: {miss}");
            }
        }

        Assert.Empty(misses);
    }

    private static async Task<string?> MissAsync(HttpClient client, JsonElement request, CancellationToken cancellation)
    {
        using var body = new StringContent(request.GetProperty("body").GetString()!, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var response = await client.PostAsync(new Uri(request.GetProperty("path").GetString()!, UriKind.Relative), body, cancellation);
        var text = await response.Content.ReadAsStringAsync(cancellation);
        using var reply = JsonDocument.Parse(text);
        var expected = request.TryGetProperty("expect", out var expect) ? expect.GetString() : null;
        var isAsExpected = expected switch
        {
            "[report]" => response.IsSuccessStatusCode && reply.RootElement.ValueKind == JsonValueKind.Array,
            "[Command]" => NameOf(reply).EndsWith("Command", StringComparison.Ordinal),
            _ => expected is null || expected.Split(" or ").Any(each => each == NameOf(reply) || each == $"{(int)response.StatusCode}"),
        };
        return isAsExpected && (!request.TryGetProperty("expectResult", out var result) || ResultOf(reply) == result.GetBoolean()) ? null : text;
    }

    /// <summary>The class of the first answer.</summary>
    private static string NameOf(JsonDocument reply) => reply.RootElement[0].EnumerateObject().First().Name;

    private static bool ResultOf(JsonDocument reply) => reply.RootElement[0].EnumerateObject().First().Value.GetProperty("result").GetBoolean();

    /// <summary>A client that believes the certificate, which the plugin has signed itself.</summary>
    private static HttpClient ClientOf(RunningPlugin plugin)
    {
        var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator };
        return new HttpClient(handler) { BaseAddress = plugin.Address };
    }
}
