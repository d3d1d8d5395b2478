using System.Diagnostics;
using System.Text;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Http.Tests.Doubles;

namespace Plugin.Transport.Http.Tests.Java;

/// <summary>Has the real Apache HttpClient 4.5, which CloudStack's management server uses, talk to the server.</summary>
public sealed class ApacheHttpClientTests : IDisposable
{
    private const string JarDirectory = "/usr/share/java";

    private static readonly string[] s_jars = ["httpclient.jar", "httpcore.jar", "commons-logging.jar", "commons-codec.jar"];

    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("apache-");

    public void Dispose() => _files.Delete(recursive: true);

    [Fact]
    public async Task The_kernels_own_http_client_is_understood_and_understands()
    {
        Requires.Condition(Missing() is null, Missing() ?? "");
        var names = new List<string?>();
        await using var server = await RunningServer.StartAsync();
        server.Plugin.Start = (command, _) =>
        {
            names.Add(command.VmName);
            return new(new StartAnswer { Details = "Käse & 漢" });
        };
        var start = server.UrlOf("org.example.StartCommand").ToString();
        var unknown = server.UrlOf("org.example.UnknownCommand").ToString();

        var lines = await RunAsync(
            (start, """{"vmName":"café","contextMap":{},"wait":0,"bypassHostMaintenance":false}"""),
            (start, "this is not JSON"),
            (start, new string(' ', 20 * 1024 * 1024)),
            (unknown, "{}"));

        names.Should().Equal("café");
        lines.Should().HaveCount(4);
        lines[0].Should().StartWith("""200 [{"org.example.StartAnswer":{""").And.Contain("Käse \\u0026 漢").And.Contain("\"result\":true");
        lines[1].Should().StartWith("""200 [{"org.example.StartAnswer":{""").And.Contain("\"result\":false");
        lines[2].Should().StartWith("""200 [{"org.example.StartAnswer":{""").And.Contain("longer than the limit");
        lines[3].Should().StartWith("""404 [{"com.cloud.agent.api.UnsupportedAnswer":{""");
    }

    private static string? Missing()
    {
        var absent = s_jars.Where(static jar => !File.Exists(Path.Combine(JarDirectory, jar))).ToList();
        return absent.Count > 0
            ? $"{string.Join(", ", absent)} not found in {JarDirectory}: install libhttpclient-java"
            : FindJava() is null ? "java with its compiler was not found: install default-jdk-headless" : null;
    }

    private static string? FindJava() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Where(static directory => File.Exists(Path.Combine(directory, "javac")))
        .Select(static directory => Path.Combine(directory, "java"))
        .FirstOrDefault(File.Exists);

    private async Task<string[]> RunAsync(params (string Url, string Body)[] posts)
    {
        var start = new ProcessStartInfo(FindJava()!)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add("-cp");
        start.ArgumentList.Add(string.Join(Path.PathSeparator, s_jars.Select(static jar => Path.Combine(JarDirectory, jar))));
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Java", "KernelPost.java"));
        foreach (var (url, body) in posts)
        {
            var file = Path.Combine(_files.FullName, $"{start.ArgumentList.Count}.json");
            await File.WriteAllTextAsync(file, body);
            start.ArgumentList.Add(url);
            start.ArgumentList.Add(file);
        }

        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            var output = await process.StandardOutput.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            process.ExitCode.Should().Be(0, await errors);
            return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
