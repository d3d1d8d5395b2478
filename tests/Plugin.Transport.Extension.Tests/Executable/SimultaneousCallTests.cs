using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Plugin.Transport.Extension.Tests.Doubles;

namespace Plugin.Transport.Extension.Tests.Executable;

/// <summary>Several executables at once on one data directory, without a running plugin process.</summary>
public sealed class SimultaneousCallTests
{
    private const int Count = 8;

    [Fact]
    public async Task Eight_executables_for_eight_vms_all_do_their_work()
    {
        await using var host = new FilesHost();
        var names = Enumerable.Range(1, Count).Select(static i => $"i-2-{i}-VM").ToList();

        var outcomes = await Task.WhenAll(names.Select(name => host.CallAsync("create", host.VmPayload(change: json => Rename(json, name)), seconds: 110)));

        foreach (var outcome in outcomes)
        {
            outcome.Should().BeSuccess();
        }

        var states = (await host.CallAsync("statuses", host.HostPayload())).Should().BeSuccess().Json.GetProperty("power_state");
        states.EnumerateObject().Select(static vm => (vm.Name, vm.Value.GetString())).Should().BeEquivalentTo(names.Select(static name => (name, "poweron")));
    }

    [Fact]
    public async Task Executables_for_one_vm_take_turns()
    {
        await using var host = new FilesHost();
        host.HasVm("PowerOn");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, Count / 2).Select(_ => host.CallAsync("reboot", host.VmPayload("alone"), seconds: 110)));

        foreach (var outcome in outcomes)
        {
            outcome.Should().BeSuccess();
        }
    }

    [Fact]
    public async Task An_executable_whose_turn_does_not_come_says_so_in_time()
    {
        await using var host = new FilesHost();
        host.HasVm("PowerOn");
        using var turn = await CallLock.EnterAsync(host.Data, FilesHost.VmName, TimeSpan.FromSeconds(1), CancellationToken.None);

        (await host.CallAsync("reboot", host.VmPayload(), seconds: 10)).Should().BeFailure()
            .Error.Should().Be("another action for 'i-2-10-VM' has not ended");
        (await host.CallAsync("status", host.VmPayload())).Should().BeSuccess("who only asks waits for nobody");
    }

    [Fact]
    public async Task Lines_of_executables_that_log_at_once_are_all_in_the_log()
    {
        const int Lines = 100;
        var folder = Directory.CreateTempSubdirectory("ext-log-");
        try
        {
            await Task.WhenAll(Enumerable.Range(0, Count).Select(writer => Task.Run(() =>
            {
                using var file = new CallLogFile(folder.FullName, TimeProvider.System);
                var log = file.CreateLogger("test");
                for (var line = 0; line < Lines; line++)
                {
                    var written = $"line {writer}/{line} ends";
                    log.Log(LogLevel.Information, default, written, null, static (text, _) => text);
                }
            })));

            var log = await File.ReadAllLinesAsync(Path.Combine(folder.FullName, "extension.log"), TestContext.Current.CancellationToken);
            log.Select(static line => line[line.IndexOf("line ", StringComparison.Ordinal)..]).Should().BeEquivalentTo(
                Enumerable.Range(0, Count).SelectMany(static writer => Enumerable.Range(0, Lines).Select(line => $"line {writer}/{line} ends")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Rename(JsonObject payload, string name)
    {
        payload["virtualmachinename"] = name;
        payload["cloudstack.vm.details"]!["name"] = name;
    }
}
