using System.Net.Sockets;
using Plugin.Transport.Extension.Tests.Doubles;

namespace Plugin.Transport.Extension.Tests.Link;

/// <summary>The running plugin process and its executable.</summary>
public sealed class CallServerTests
{
    [Fact]
    public async Task Only_the_process_s_own_user_may_open_the_socket()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using var host = new FilesHost();
        await host.StartProcessAsync();

        File.GetUnixFileMode(host.Socket).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task Without_a_process_the_thin_client_says_where_it_looked()
    {
        await using var host = new FilesHost();

        (await host.CallClientAsync("status", host.VmPayload())).Should().BeFailure().Error.Should().Contain(host.Socket);
    }

    [Fact]
    public async Task The_socket_of_a_killed_process_is_taken_over_by_the_next()
    {
        await using var host = new FilesHost();
        await host.StartProcessAsync();
        await host.KillProcessAsync();
        File.Exists(host.Socket).Should().BeTrue();

        (await host.CallClientAsync("statuses", host.HostPayload())).Should().BeFailure();
        await host.StartProcessAsync();
        (await host.CallClientAsync("statuses", host.HostPayload())).Should().BeSuccess();
    }

    [Fact]
    public async Task A_killed_executable_has_its_create_rolled_back()
    {
        await using var host = new FilesHost();
        await host.StartProcessAsync();

        var call = await host.CallWithThirdAsync("create", host.VmPayload("hang"), killAfter: 2, third: "600");

        call.Killed.Should().BeTrue();
        await Executable.GuardTests.Until(() => host.VmState is null);
    }

    [Fact]
    public async Task Garbage_on_the_socket_ends_that_connection_alone()
    {
        await using var host = new FilesHost();
        await host.StartProcessAsync();
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(host.Socket), TestContext.Current.CancellationToken);

        await socket.SendAsync("GET / HTTP/1.1\r\nHost: x\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);

        (await ReceiveAsync(socket)).Should().Be(0);
        (await host.CallClientAsync("statuses", host.HostPayload())).Should().BeSuccess();
    }

    [Fact]
    public async Task Calls_for_one_vm_run_one_after_another_and_both_are_answered()
    {
        await using var host = new FilesHost();
        await host.StartProcessAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => host.CallClientAsync("create", host.VmPayload())));

        outcomes.Should().OnlyContain(static outcome => outcome.ExitCode == 0);
        host.VmState.Should().Be("PowerOn");
    }

    private static async Task<int> ReceiveAsync(Socket socket)
    {
        try
        {
            return await socket.ReceiveAsync(new byte[1], TestContext.Current.CancellationToken);
        }
        catch (SocketException)
        {
            return 0;
        }
    }
}
