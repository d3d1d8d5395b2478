using System.Text.RegularExpressions;
using Plugin.Packages.Tests.Feed;

namespace Plugin.Packages.Tests.Templates;

/// <summary>A plugin that <c>dotnet new plugin</c> has made in a folder of its own, and what a newcomer does with it.</summary>
internal sealed partial class MadePlugin : IDisposable
{
    private readonly ConsumerFolder _folder;
    private readonly string _name;
    private readonly string _framework;

    private MadePlugin(ConsumerFolder folder, string name, string framework, Finished made)
    {
        _folder = folder;
        _name = name;
        _framework = framework;
        Made = made;
    }

    /// <summary>What <c>dotnet new</c> printed.</summary>
    public Finished Made { get; }

    /// <summary>Where it is.</summary>
    public string Path => _folder.Path;

    private string Program => _folder["src", _name, "bin", "Release", _framework, _name];

    /// <summary>Installs the template, for this folder alone, and makes a plugin.</summary>
    /// <param name="packages">The packages.</param>
    /// <param name="name">The plugin's name.</param>
    /// <param name="framework">Its framework.</param>
    /// <param name="options">Further options.</param>
    public static async Task<MadePlugin> CreateAsync(PackageFeed packages, string name, string framework = "net10.0", params string[] options)
    {
        var folder = await packages.CreateConsumerAsync();
        (await folder.NewAsync("install", System.IO.Path.Combine(folder.Feed.Folder, $"Plugin.Templates.{folder.Feed.Version}.nupkg"))).Succeeded();
        var made = await folder.NewAsync(["plugin", "--name", name, "--output", ".", "--no-restore", "--framework", framework, .. options]);
        return new(folder, name, framework, made);
    }

    /// <summary>The options for transports.</summary>
    public static string[] Transports(string names) => [.. names.Split(' ').SelectMany(static name => new[] { "--transport", name })];

    /// <summary>The text of a file.</summary>
    public string Read(params string[] path) => File.ReadAllText(_folder[path]);

    /// <summary>Adds a file to the program.</summary>
    public void AddSource(string file, string text) => File.WriteAllText(_folder["src", _name, file], text);

    /// <summary>Whether a file is there.</summary>
    public bool Has(params string[] path) => File.Exists(_folder[path]);

    /// <summary>All files that the template has made.</summary>
    public IEnumerable<string> Files() => Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
        .Where(file => !file.StartsWith(_folder[".templates"], StringComparison.Ordinal));

    /// <summary>Builds it; a warning of whatever kind is an error.</summary>
    public async Task BuildAsync() => (await _folder.BuildAsync("--warnaserror")).Succeeded();

    /// <summary>Runs its own tests.</summary>
    public async Task TestAsync() =>
        (await _folder.DotnetAsync("test", "--configuration", "Release", "--no-build", "--nologo")).Succeeded().Output.Should().Contain("Passed!");

    /// <summary>Gets the tool that its manifest names.</summary>
    public async Task RestoreToolAsync() => (await _folder.DotnetAsync("tool", "restore")).Succeeded();

    /// <summary>Starts it and has the tool replay its session.</summary>
    public async Task ReplayAsync()
    {
        await using var plugin = Start("--listen", "https://127.0.0.1:0", "--data", _folder["direct"]);
        var url = (await plugin.WaitForAsync(Listening())).Groups["url"].Value;

        var replayed = await _folder.DotnetAsync("plugin", "replay", "session.jsonl", "--url", url);

        replayed.Succeeded().Output.Should().MatchRegex(@"(\d+) of \1 as expected");
    }

    /// <summary>Has it dial the tool's kernel, which sends it commands.</summary>
    public async Task ConnectAsync()
    {
        await using var kernel = _folder.Start(
            DotnetProgram.Path, "plugin", "serve-kernel", "--port", "0", "--write-certificate", "kernel.pem", "--send", "commands.json", "--once");
        var endPoint = (await kernel.WaitForAsync(Serving())).Groups["endPoint"].Value;
        await using var plugin = Start("--agent", endPoint, "--Agent:CaFile", "kernel.pem", "--data", _folder["agent"]);

        var answered = await kernel.WaitForAsync(Answered());

        answered.Groups["succeeded"].Value.Should().Be(answered.Groups["all"].Value, kernel.Printed);
    }

    /// <summary>Calls its program as the management server does.</summary>
    public async Task CallAsync() => (await _folder.RunAsync("sh", "calls/replay.sh", Program)).Succeeded();

    public void Dispose() => _folder.Dispose();

    private Running Start(params string[] arguments) => _folder.Start(Program, arguments);

    [GeneratedRegex("listens for the kernel on (?<url>https://[^/]+)/")]
    private static partial Regex Listening();

    [GeneratedRegex(@"listens on (?<endPoint>127\.0\.0\.1:\d+);")]
    private static partial Regex Serving();

    [GeneratedRegex("-> (?<succeeded>[0-9]+) of (?<all>[0-9]+) succeeded")]
    private static partial Regex Answered();
}
