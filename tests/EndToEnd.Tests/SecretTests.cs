using System.Text;
using EndToEnd.Tests.Harness;
using Plugin.Cli.Sessions;

namespace EndToEnd.Tests;

public sealed class SecretTests
{
    private const string Canary = "CANARYx7f3ax";

    private static readonly (string Old, string New)[] s_planted =
    [
        ("kR3vSecret1", $"{Canary}vnc"), ("P%40ss1word", $"{Canary}smb"), ("svc-cs", $"{Canary}user"), ("ks-secret1", $"{Canary}keystore"),
    ];

    [Fact]
    public async Task No_secret_reaches_a_log_at_any_level()
    {
        var session = RecordedSession.Original.WithBodies(static body =>
            s_planted.Aggregate(body, static (text, secret) => text.Replace(secret.Old, secret.New, StringComparison.Ordinal)));
        await using var plugin = await SeededPlugin.StartAsync(session, "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace");

        foreach (var line in session.Lines)
        {
            await plugin.Kernel.SendAsync(line);
        }

        await plugin.Kernel.SendAsync(CopyFromS3());
        await plugin.Kernel.PostAsync("com.cloud.agent.api.StartCommand", Encoding.UTF8.GetBytes("{\"vm\":{\"name\":\"x\",\"vncPassword\":\"" + Canary + "broken\","));
        await plugin.Process.TerminateAsync();

        plugin.Process.Printed.Should().Contain("\"vncPassword\":\"***\"", "bodies are logged at this level, without their secrets");
        Lines(plugin.Process.Printed).Should().BeEmpty();
        foreach (var file in OwnFiles(plugin.Data))
        {
            Lines(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().BeEmpty($"{file} is no place for secrets");
        }
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Where(static line => line.Contains(Canary, StringComparison.Ordinal));

    /// <summary>What the plugin process itself wrote; the rest is the simulated device, which does hold what it was given.</summary>
    private static IEnumerable<string> OwnFiles(string data) =>
        Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(data, file).Split(Path.DirectorySeparatorChar)[0] is not ("unc" or "hosts"));

    private static SessionLine CopyFromS3()
    {
        const string body = """
            {"srcTO":{"org.apache.cloudstack.storage.to.TemplateObjectTO":{"path":"template/1.vhdx","format":"VHDX","imageDataStore":
            {"com.cloud.agent.api.to.S3TO":{"accessKey":"THE_CANARYaccess","secretKey":"THE_CANARYsecret","endPoint":"s3.example.org","bucketName":"b"}}}},
            "destTO":{"org.apache.cloudstack.storage.to.TemplateObjectTO":{"uuid":"u","format":"VHDX","imageDataStore":
            {"org.apache.cloudstack.storage.to.PrimaryDataStoreTO":{"poolType":"SMB","host":"sofs01.example.org","path":"/pools/p1"}}}},"wait":60}
            """;
        return RecordedSession.Original["template: secondary to primary"] with { Body = Encoding.UTF8.GetBytes(body.Replace("THE_CANARY", Canary, StringComparison.Ordinal)) };
    }
}
