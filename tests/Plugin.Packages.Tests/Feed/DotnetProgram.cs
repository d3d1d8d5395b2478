using System.Diagnostics;

namespace Plugin.Packages.Tests.Feed;

/// <summary>Starts <c>dotnet</c> and what it built, in a folder and an environment that know nothing of these tests.</summary>
internal static class DotnetProgram
{
    /// <summary>How long one program may take; far more than it needs, for a machine that is busy.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The program that runs this test.</summary>
    public static string Path { get; } =
        Environment.ProcessPath is { } path && System.IO.Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">A path, or a name on the search path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">Its current directory.</param>
    /// <param name="environment">Variables to set beside those of every start.</param>
    public static async Task<Finished> RunAsync(
        string program, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string>? environment = null)
    {
        using var process = Process.Start(Describe(program, arguments, folder, environment))!;
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            var output = await process.StandardOutput.ReadToEndAsync(patience.Token);
            var finished = (output, await errors);
            await process.WaitForExitAsync(patience.Token);
            return new(CommandOf(process), process.ExitCode, finished.output, finished.Item2);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{CommandOf(process)} took longer than {Patience}.");
        }
    }

    /// <summary>How a program is started: nothing of the test host's own environment, and no build server stays behind.</summary>
    public static ProcessStartInfo Describe(
        string program, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string>? environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfTheTestHost).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static bool IsOfTheTestHost(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);

    private static string CommandOf(Process process) => $"{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)}";
}
