using System.Text;
using EndToEnd.Tests.Harness;

namespace EndToEnd.Tests;

public sealed class ProcessTests
{
    [Fact]
    public async Task A_terminated_process_drains_and_ends_well()
    {
        await using var plugin = await SeededPlugin.StartAsync(RecordedSession.Original);
        await plugin.Kernel.SucceedAsync(RecordedSession.Original["discovery: ready"]);

        (await plugin.Process.TerminateAsync()).Should().Be(0, plugin.Process.Printed);
    }

    [Fact]
    public async Task The_certificate_survives_a_restart()
    {
        await using var plugin = await SeededPlugin.StartAsync(RecordedSession.Original);
        var before = OwnFiles(plugin.Data);

        await plugin.Process.TerminateAsync();
        await plugin.RestartAsync();

        OwnFiles(plugin.Data).Should().BeEquivalentTo(before);
    }

    [Fact]
    public async Task A_latin_1_name_from_the_kernels_client_comes_back_as_it_was()
    {
        var session = RecordedSession.Original.WithBodies(static body => body.Replace("i-3-41-VM", "i-3-caf\u00e9-VM", StringComparison.Ordinal));
        await using var plugin = await SeededPlugin.StartAsync(session);
        await ConcurrencyTests.PrepareDisksAsync(plugin.Kernel, session);

        await plugin.Kernel.SucceedAsync(session["start user vm"]);

        (await plugin.Kernel.ReportAsync()).Should().Equal(("i-3-caf\u00e9-VM", "PowerOn"));
    }

    [Theory]
    [InlineData("this is not json")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"vmName\":")]
    public async Task A_body_that_cannot_be_read_gets_an_answer_of_the_right_class(string body)
    {
        await using var plugin = await SeededPlugin.StartAsync(RecordedSession.Original);

        var (status, text) = await plugin.Kernel.PostAsync("com.cloud.agent.api.StopCommand", Encoding.UTF8.GetBytes(body));

        status.Should().Be(200);
        text.Should().StartWith("[{\"com.cloud.agent.api.StopAnswer\":").And.Contain("\"result\":false");
    }

    [Fact]
    public async Task An_unknown_option_is_refused_with_its_name()
    {
        var (exitCode, printed) = await PluginProcess.RunToEndAsync("--simulate", "--lissten", "https://127.0.0.1:0");

        exitCode.Should().Be(2);
        printed.Should().Contain("--lissten");
    }

    [Fact]
    public async Task Without_a_backend_the_process_says_what_is_available()
    {
        var (exitCode, printed) = await PluginProcess.RunToEndAsync("--listen", "https://127.0.0.1:0");

        exitCode.Should().Be(2);
        printed.Should().Contain("--simulate");
    }

    private static List<(string Path, string Content)> OwnFiles(string data) =>
        [.. Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories)
            .Where(static file => Path.GetExtension(file) is ".pfx" or ".pem" or ".p12" or ".crt" or ".key")
            .Select(static file => (file, Convert.ToBase64String(File.ReadAllBytes(file))))];
}
