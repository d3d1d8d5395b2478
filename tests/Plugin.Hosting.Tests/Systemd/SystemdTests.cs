using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Systemd;

public sealed class SystemdTests : IDisposable
{
    private readonly ProgramBench _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Systemd_hears_of_the_start_the_watchdog_and_the_stop(bool isAbstract)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has systemd.");
        var address = isAbstract ? $"@pluginsdk-{Guid.NewGuid():N}" : Path.Combine(_program.Directory, "notify");
        using var systemd = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        systemd.Bind(new UnixDomainSocketEndPoint(isAbstract ? "\0" + address[1..] : address));
        using var host = Build(new SystemdEnvironment(address, TimeSpan.FromMilliseconds(20)));

        await host.StartAsync(TestContext.Current.CancellationToken);
        var heard = await HearAsync(systemd, "WATCHDOG=1", "READY=1");
        heard.Should().Contain(static message => message.StartsWith("EXTEND_TIMEOUT_USEC=", StringComparison.Ordinal));
        heard.Should().Contain("READY=1\nSTATUS=1 of 1 resources ready");
        await host.StopAsync(TestContext.Current.CancellationToken);

        (await HearAsync(systemd, "STOPPING=1")).Should().NotContain(static message => message.StartsWith("READY", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_socket_that_nobody_reads_does_not_keep_the_process_from_starting()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has systemd.");
        using var host = Build(new SystemdEnvironment(Path.Combine(_program.Directory, "nobody"), TimeSpan.FromSeconds(1)));

        await host.StartAsync(TestContext.Current.CancellationToken);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("/run/notify", "2000000", "17", "/run/notify", 2.0)]
    [InlineData("@abstract", "2000000", null, "@abstract", 2.0)]
    [InlineData("/run/notify", "2000000", "18", "/run/notify", null)]
    [InlineData("/run/notify", "soon", null, "/run/notify", null)]
    [InlineData("/run/notify", null, null, "/run/notify", null)]
    [InlineData("relative", "2000000", null, null, 2.0)]
    [InlineData(null, null, null, null, null)]
    public void The_environment_is_read_for_this_process_only(
        string? socket, string? microseconds, string? process, string? expectedSocket, double? expectedSeconds)
    {
        var variables = new Dictionary<string, string?> { ["NOTIFY_SOCKET"] = socket, ["WATCHDOG_USEC"] = microseconds, ["WATCHDOG_PID"] = process };

        SystemdEnvironment.Read(variables.GetValueOrDefault, 17)
            .Should().Be(new SystemdEnvironment(expectedSocket, expectedSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null));
    }

    [Theory]
    [InlineData("8:4711", "socket:[4711]", true)]
    [InlineData("8:4711", "socket:[47]", false)]
    [InlineData("8:4711", "/dev/null", false)]
    [InlineData("8:4711", null, false)]
    [InlineData("8:", "socket:[]", false)]
    public void The_journal_is_known_by_its_socket(string journal, string? link, bool expected) =>
        JournalStream.IsSame(journal, link).Should().Be(expected);

    private IHost Build(SystemdEnvironment environment)
    {
        var builder = _program.CreateBuilder("--Scripted:Kernel", "k")
            .AddResources<ScriptedPlugin>();
        builder.Services.AddSingleton(environment);
        return builder.Build();
    }

    /// <summary>Receives until every one of the beginnings has been heard.</summary>
    private static async Task<List<string>> HearAsync(Socket systemd, params string[] beginnings)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        var heard = new List<string>();
        var buffer = new byte[4096];
        while (!beginnings.All(beginning => heard.Exists(message => message.StartsWith(beginning, StringComparison.Ordinal))))
        {
            heard.Add(Encoding.UTF8.GetString(buffer, 0, await systemd.ReceiveAsync(buffer, patience.Token)));
        }

        return heard;
    }
}
