using System.Diagnostics;
using Plugin.Transport.Extension.Tests.Doubles;

namespace Plugin.Transport.Extension.Tests.Executable;

/// <summary>What keeps an answer whole, in time and without secrets, whatever a handler does.</summary>
public sealed class GuardTests
{
    [Theory]
    [InlineData("print")]
    [InlineData("spawn")]
    public async Task What_handlers_native_code_and_children_print_is_not_in_the_answer(string behaviour)
    {
        await using var host = new FilesHost();

        (await host.CallAsync("create", host.VmPayload(behaviour))).Should().BeSuccess()
            .Output.Should().Be("""{"status":"success","message":"VM \u0027i-2-10-VM\u0027 is created and started"}""");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_secret_that_an_exception_quotes_is_hidden(bool withProcess)
    {
        await using var host = new FilesHost();
        if (withProcess)
        {
            await host.StartProcessAsync();
        }

        var outcome = await host.CallAsync("stop", host.VmPayload("quote"));

        outcome.Should().BeFailure().Error.Should().Contain("the device refused *** and *** of carla");
        host.Log.Should().NotContain("canary");
    }

    [Fact]
    public async Task What_fails_without_a_process_is_in_the_log_file()
    {
        await using var host = new FilesHost();

        (await host.CallAsync("stop", host.VmPayload("quote"))).Should().BeFailure();

        host.Log.Should().Contain("Action stop failed").And.Contain("the device refused ***").And.NotContain("canary");
    }

    [Fact]
    public async Task A_failed_create_is_rolled_back()
    {
        await using var host = new FilesHost();

        (await host.CallAsync("create", host.VmPayload("quote"))).Should().BeFailure().Error.Should().Contain("what was begun is rolled back");

        host.VmState.Should().BeNull();
    }

    [Fact]
    public async Task A_failed_create_of_a_vm_that_was_there_before_leaves_it_there()
    {
        await using var host = new FilesHost();
        host.HasVm("PowerOff");

        (await host.CallAsync("create", host.VmPayload("quote"))).Should().BeFailure().Error.Should().NotContain("rolled back");

        host.VmState.Should().NotBeNull();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_create_that_hangs_fails_and_is_rolled_back_before_the_kernel_kills_it(bool withProcess)
    {
        await using var host = new FilesHost();
        if (withProcess)
        {
            await host.StartProcessAsync();
        }

        var outcome = await host.CallAsync("create", host.VmPayload("hang"), seconds: 20);

        outcome.Should().BeFailure().Error.Should().Contain("timed out").And.Contain("rolled back");
        host.VmState.Should().BeNull();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_handler_that_ignores_its_cancellation_does_not_hold_up_the_answer(bool withProcess)
    {
        await using var host = new FilesHost();
        if (withProcess)
        {
            await host.StartProcessAsync();
        }

        (await host.CallAsync("stop", host.VmPayload("deaf"), seconds: 20)).Should().BeFailure();
    }

    [Fact]
    public async Task A_crash_is_a_failure_without_output()
    {
        await using var host = new FilesHost();

        var outcome = await host.CallAsync("stop", host.VmPayload("crash"));

        outcome.ExitCode.Should().NotBe(0);
        outcome.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("sixty")]
    [InlineData("0")]
    [InlineData("")]
    public async Task A_third_argument_that_is_no_number_of_seconds_is_refused(string third)
    {
        await using var host = new FilesHost();

        (await host.CallAsync("status", host.VmPayload(), third: third)).Should().BeFailure().Error.Should().Contain("seconds");
    }

    [Fact]
    public async Task The_payload_stays_where_and_as_it_is_and_nowhere_else()
    {
        await using var host = new FilesHost();
        var payload = host.VmPayload();
        var before = await File.ReadAllTextAsync(payload, TestContext.Current.CancellationToken);

        (await host.CallAsync("create", payload)).Should().BeSuccess();

        (await File.ReadAllTextAsync(payload, TestContext.Current.CancellationToken)).Should().Be(before);
        foreach (var file in Directory.GetFiles(host.Data, "*", SearchOption.AllDirectories))
        {
            (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().NotContain("canary", file);
        }
    }

    [Fact]
    public async Task An_executable_that_is_asked_to_end_rolls_back_and_says_so()
    {
        await using var host = new FilesHost();
        var start = new ProcessStartInfo(TestPrograms.Plugin, ["create", host.VmPayload("hang"), "600"]) { RedirectStandardOutput = true };
        start.Environment["NATIVE_PLUGIN_DATA"] = host.Data;
        using var process = Process.Start(start)!;
        await Until(() => host.VmState is { Length: > 0 });

        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var output = await process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);

        process.ExitCode.Should().Be(1);
        output.Should().StartWith("""{"status":"error",""").And.Contain("rolled back");
        host.VmState.Should().BeNull();
    }

    internal static async Task Until(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!condition())
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
