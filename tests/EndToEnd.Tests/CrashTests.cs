using EndToEnd.Tests.Harness;

namespace EndToEnd.Tests;

public sealed class CrashTests
{
    private const string Server = "sofs01.example.org";
    private const string Template = "a119c7c7-1d9c-52ed-adde-05fc158a31d4.vhdx";
    private const long SlowToCopy = 16L << 30;
    private const long QuickToCopy = 32L << 20;

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_kill_in_the_middle_of_a_copy_leaves_no_disk_and_every_vm()
    {
        var session = RecordedSession.Original;
        await using var plugin = await SeededPlugin.StartAsync(session);
        await ConcurrencyTests.PrepareDisksAsync(plugin.Kernel, session);
        await plugin.Kernel.SucceedAsync(session["start user vm"]);
        var second = session.WithBodies(static body => body.Replace("eae449e7-3f89-541f-834a-8ba95c3789d7", "11111111-3f89-541f-834a-8ba95c3789d7", StringComparison.Ordinal));
        ReplaceTemplate(plugin, SlowToCopy);
        var before = FilesOfPool(plugin);

        var copy = plugin.Kernel.SendAsync(second["template: secondary to primary"]);
        await UntilAsync(() => copy.IsCompleted || FilesOfPool(plugin).Except(before).Any(static file => file.Length > 0));
        await plugin.Process.KillAsync();
        (await copy).AsExpected.Should().BeFalse("the process was killed before it could answer");
        await plugin.RestartAsync();

        plugin.Process.Printed.Should().Contain("reconciles 1 interrupted commands").And.Contain("CopyCommand [");
        (await plugin.Kernel.ReportAsync()).Should().Equal(("i-3-41-VM", "PowerOn"));
        var orphan = await plugin.Kernel.SendAsync(second["volume from template"]);
        orphan.Reply!.Result.Should().BeFalse("half a copy is no template");
        ReplaceTemplate(plugin, QuickToCopy);
        await plugin.Kernel.SucceedAsync(second["template: secondary to primary"]);
        FilesOfPool(plugin).Select(static file => Path.GetFileName(file.Path)).Should().ContainSingle(static name => name.StartsWith("11111111", StringComparison.Ordinal));
        new FileInfo(FilesOfPool(plugin).Single(static file => Path.GetFileName(file.Path).StartsWith("11111111", StringComparison.Ordinal)).Path)
            .Length.Should().Be(QuickToCopy);
        (await plugin.Kernel.ReportAsync()).Should().Equal(("i-3-41-VM", "PowerOn"));
    }

    [Fact]
    public async Task A_stop_in_the_middle_of_a_copy_is_answered_as_interrupted_and_looked_after_at_the_next_start()
    {
        const string StopAtOnce = "--Plugin:DrainWithin=00:00:00";
        var session = RecordedSession.Original;
        await using var plugin = await SeededPlugin.StartAsync(session, StopAtOnce);
        await ConcurrencyTests.PrepareDisksAsync(plugin.Kernel, session);
        var second = session.WithBodies(static body => body.Replace("eae449e7-3f89-541f-834a-8ba95c3789d7", "11111111-3f89-541f-834a-8ba95c3789d7", StringComparison.Ordinal));
        ReplaceTemplate(plugin, SlowToCopy);
        var before = FilesOfPool(plugin);

        var copy = plugin.Kernel.SendAsync(second["template: secondary to primary"]);
        await UntilAsync(() => copy.IsCompleted || FilesOfPool(plugin).Except(before).Any(static file => file.Length > 0));
        (await plugin.Process.TerminateAsync()).Should().Be(0, plugin.Process.Printed);

        var reply = (await copy).Reply!;
        reply.Result.Should().BeFalse();
        reply.Details.Should().StartWith("CopyCommand was interrupted").And.EndWith("the plugin process was stopped; its outcome on the device is unknown");
        await plugin.RestartAsync();
        plugin.Process.Printed.Should().Contain("reconciles 1 interrupted commands");
        FilesOfPool(plugin).Should().Equal(before);
    }

    [Fact]
    public async Task A_kill_leaves_every_vm_as_it_was()
    {
        var session = RecordedSession.Original;
        await using var plugin = await SeededPlugin.StartAsync(session);
        await ConcurrencyTests.PrepareDisksAsync(plugin.Kernel, session);
        await plugin.Kernel.SucceedAsync(session["start user vm"]);

        await plugin.Process.KillAsync();
        await plugin.RestartAsync();

        (await plugin.Kernel.ReportAsync()).Should().Equal(("i-3-41-VM", "PowerOn"));
        await plugin.Kernel.SucceedAsync(session["start again (retry)"]);
        (await plugin.Kernel.ReportAsync()).Should().Equal(("i-3-41-VM", "PowerOn"));
        await plugin.Kernel.SucceedAsync(session["attach data disk"]);
    }

    private static void ReplaceTemplate(SeededPlugin plugin, long bytes)
    {
        var directory = plugin.Unc(Server, "secondary", "template", "tmpl", "2", "204");
        foreach (var file in Directory.GetFiles(directory))
        {
            File.Delete(file);
        }

        // A file with a disk's name and any other content is the raw content of a disk to the simulated host. Its start
        // is not empty, so that half a copy has content as well.
        using var sparse = File.Create(Path.Combine(directory, Template));
        sparse.Write(Enumerable.Repeat((byte)0x5A, 4 << 20).ToArray());
        sparse.SetLength(bytes);
    }

    private static List<(string Path, long Length)> FilesOfPool(SeededPlugin plugin) =>
        [.. new DirectoryInfo(plugin.Unc(Server, "pools", "p1")).EnumerateFiles().Select(static file => (file.FullName, file.Length))];

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(s_patience);
        using var pulse = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!condition())
        {
            await pulse.WaitForNextTickAsync(limit.Token);
        }
    }
}
