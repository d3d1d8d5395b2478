using System.Text.Json;

namespace Plugin.Cli.Tests;

public sealed class SeedTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("plugin-seed-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task Templates_and_images_lie_where_the_simulated_host_looks_for_them()
    {
        var run = await CommandLineRun.OfAsync("seed", WireData.Session, "--data", _directory.FullName);

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        var share = Path.Combine(_directory.FullName, "unc", "sofs01.example.org", "secondary", "template", "tmpl", "2");
        Directory.GetFiles(Path.Combine(share, "204")).Should().ContainSingle().Which.Should().Contain("a119c7c7-1d9c-52ed-adde-05fc158a31d4.vhdx");
        new FileInfo(Path.Combine(share, "205", "bc715f84-59ac-5d1f-aab5-f8889861f5e1.iso")).Length.Should().Be(4194304);
    }

    [Fact]
    public async Task A_template_is_a_real_vhdx_where_the_tool_for_it_is_installed()
    {
        Requires.QemuImg();

        await CommandLineRun.OfAsync("seed", WireData.Session, "--data", _directory.FullName);

        var template = Directory.GetFiles(_directory.FullName, "*.vhdx", SearchOption.AllDirectories).Should().ContainSingle().Subject;
        using var file = File.OpenRead(template);
        var signature = new byte[8];
        file.ReadExactly(signature);
        signature.Should().Equal("vhdxfile"u8.ToArray());
    }

    [Fact]
    public async Task Seeding_again_leaves_what_is_there()
    {
        await CommandLineRun.OfAsync("seed", WireData.Session, "--data", _directory.FullName);
        var before = Contents();

        var run = await CommandLineRun.OfAsync("seed", WireData.Session, "--data", _directory.FullName);

        run.ExitCode.Should().Be(0);
        Contents().Should().BeEquivalentTo(before);
    }

    [Fact]
    public async Task The_settings_name_the_hosts_and_switches_of_the_session()
    {
        var settings = Path.Combine(_directory.FullName, "host.json");

        await CommandLineRun.OfAsync("seed", WireData.Session, "--data", _directory.FullName, "--settings", settings);

        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(settings, TestContext.Current.CancellationToken));
        var simulator = document.RootElement.GetProperty("Simulator");
        simulator.GetProperty("Address").GetString().Should().Be("127.0.0.1");
        simulator.GetProperty("OtherHosts")[0].GetString().Should().Be("127.0.0.2");
        simulator.GetProperty("Switches")[0].GetString().Should().Be("GuestSwitch");
    }

    [Fact]
    public async Task A_path_that_leaves_its_share_is_refused()
    {
        using var session = new TemporaryFile(
            """{"path":"/api/H/a.B","body":"{\"srcTO\":{\"t.TemplateObjectTO\":{\"path\":\"../../../x.vhdx\",\"imageDataStore\":{\"com.cloud.agent.api.to.NfsTO\":{\"_url\":\"cifs://h/s\"}}}}}"}""");

        var run = await CommandLineRun.OfAsync("seed", session.Path, "--data", _directory.FullName);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("cannot prepare");
    }

    [Fact]
    public async Task The_report_of_a_cluster_without_machines_says_so()
    {
        await CommandLineRun.OfAsync("seed", WireData.Session, "--data", _directory.FullName);

        var run = await CommandLineRun.OfAsync("report", "--data", _directory.FullName);

        run.ExitCode.Should().Be(0);
        run.Output.TrimEnd().Should().Be("no VMs");
    }

    [Fact]
    public async Task The_report_of_a_directory_that_holds_no_cluster_is_an_error()
    {
        var run = await CommandLineRun.OfAsync("report", "--data", _directory.FullName);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("holds no simulated host");
    }

    private List<(string Path, DateTime Written)> Contents() =>
        [.. Directory.EnumerateFiles(Path.Combine(_directory.FullName, "unc"), "*", SearchOption.AllDirectories)
            .Select(static file => (file, File.GetLastWriteTimeUtc(file)))];
}
