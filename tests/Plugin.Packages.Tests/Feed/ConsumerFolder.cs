namespace Plugin.Packages.Tests.Feed;

/// <summary>
/// An empty folder outside of the repository. Projects in it see the feed and the machine's own sources; packages of
/// ours come from the feed alone, and nothing is left in the machine's cache.
/// </summary>
public sealed class ConsumerFolder : IDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly Dictionary<string, string> _environment;

    internal ConsumerFolder(PackedFeed feed)
    {
        Feed = feed;
        _folder = Directory.CreateDirectory(System.IO.Path.Combine(feed.Consumers, $"c{Guid.NewGuid():N}"[..9]));
        _environment = new()
        {
            ["NUGET_PACKAGES"] = feed.Cache,
            // A program for a framework that this machine lacks runs on a newer one.
            ["DOTNET_ROLL_FORWARD"] = "Major",
        };
    }

    /// <summary>The feed.</summary>
    public PackedFeed Feed { get; }

    /// <summary>Where it is.</summary>
    public string Path => _folder.FullName;

    /// <summary>A path in it.</summary>
    public string this[params string[] path] => System.IO.Path.Combine([Path, .. path]);

    /// <summary>Writes a file, and the folders that lead to it.</summary>
    public ConsumerFolder Write(string file, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[file])!);
        File.WriteAllText(this[file], text);
        return this;
    }

    /// <summary>Runs <c>dotnet</c> here.</summary>
    public Task<Finished> DotnetAsync(params string[] arguments) => RunAsync(DotnetProgram.Path, arguments);

    /// <summary>Runs <c>dotnet new</c> here, with templates that only this folder has.</summary>
    public Task<Finished> NewAsync(params string[] arguments) =>
        DotnetAsync(["new", .. arguments, "--debug:custom-hive", this[".templates"]]);

    /// <summary>Builds the project of this folder in Release, unless arguments say otherwise, and says nothing but warnings and errors.</summary>
    public Task<Finished> BuildAsync(params string[] arguments) =>
        DotnetAsync(["build", "--configuration", "Release", "--nologo", "--verbosity", "quiet", .. arguments]);

    /// <summary>Runs a program here to its end.</summary>
    public Task<Finished> RunAsync(string program, params string[] arguments) =>
        DotnetProgram.RunAsync(program, arguments, Path, _environment);

    /// <summary>Starts a program here that serves until it is disposed of.</summary>
    public Running Start(string program, params string[] arguments) =>
        new(DotnetProgram.Describe(program, arguments, Path, _environment));

    public void Dispose() => _folder.Delete(recursive: true);
}
