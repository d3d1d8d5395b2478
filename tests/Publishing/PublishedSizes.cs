using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Plugin.Tests.Publishing;

/// <summary>
/// Compares what was published with the committed sizes, <c>tests/Publishing/sizes.json</c>, in both directions: what grew
/// wants a reason, and what shrank a new figure, or the next growth would go unseen. docs/native.md says how to refresh.
/// </summary>
internal static class PublishedSizes
{
    /// <summary>The part of a size that may change without anybody being asked; two patches of one compiler differ by less.</summary>
    internal const double Tolerance = 0.03;

    private const string Refresh = "PLUGIN_REFRESH_SIZES";

    private static readonly string[] s_symbols = [".dbg", ".pdb"];
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(50);
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    /// <summary>Compares one program.</summary>
    /// <param name="program">Its name in the file.</param>
    /// <param name="runtime">The runtime identifier that it was published for.</param>
    /// <param name="folder">Where it was published to; symbols do not count.</param>
    public static async Task CheckAsync(string program, string runtime, string folder)
    {
        var size = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(static file => !s_symbols.Contains(file.Extension)).Sum(static file => file.Length);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{program} ({runtime}): {size} bytes"));
        var path = typeof(PublishedSizes).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static each => each.Key == "PublishedSizes").Value!;
        if (Environment.GetEnvironmentVariable(Refresh) == "true")
        {
            await WriteAsync(path, program, runtime, size);
            return;
        }

        var sizes = JsonNode.Parse(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken))!;
        Compare(program, (long?)sizes[runtime]?[program], size).Should().BeNull();
    }

    /// <summary>Says what is wrong with a size; null for nothing.</summary>
    /// <param name="program">The program's name in the file.</param>
    /// <param name="committed">The size in the file; null for none.</param>
    /// <param name="size">The size now.</param>
    internal static string? Compare(string program, long? committed, long size)
    {
        if (committed is not { } before)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{program} has no committed size; it has {size} bytes now: run this test with {Refresh}=true");
        }

        var change = ((double)size / before) - 1;
        return Math.Abs(size - before) <= before * Tolerance ? null : string.Create(
            CultureInfo.InvariantCulture,
            $"{program} {(change > 0 ? "grew" : "shrank")} from {before} to {size} bytes ({change:+0.0%;-0.0%}; {Tolerance:0%} is let pass): ")
            + (change > 0 ? $"find out what it brings along now (docs/native.md). If it is worth that, run this test with {Refresh}=true and tell why in the commit"
                : $"run this test with {Refresh}=true, so that the next growth is seen");
    }

    /// <summary>Test projects run at the same time and have the file in common.</summary>
    private static async Task WriteAsync(string path, string program, string runtime, long size)
    {
        await using var file = await OpenAsync(path);
        var sizes = (await JsonNode.ParseAsync(file, cancellationToken: TestContext.Current.CancellationToken))!.AsObject();
        var known = sizes[runtime]?.AsObject().Where(each => each.Key != program).Select(static each => (each.Key, Size: (long)each.Value!)) ?? [];
        sizes[runtime] = new JsonObject(known.Append((program, size)).OrderBy(static each => each.Item1, StringComparer.Ordinal)
            .Select(static each => KeyValuePair.Create<string, JsonNode?>(each.Item1, each.Item2)));
        file.SetLength(0);
        await JsonSerializer.SerializeAsync(file, sizes, s_indented, TestContext.Current.CancellationToken);
        file.WriteByte((byte)'\n');
    }

    private static async Task<FileStream> OpenAsync(string path)
    {
        while (true)
        {
            try
            {
                return new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(s_pause, TestContext.Current.CancellationToken);
            }
        }
    }
}
