using EndToEnd.Tests.Harness;

namespace EndToEnd.Tests;

public sealed class ConcurrencyTests
{
    private const int Callers = 10;
    private const string Vm = "i-3-41-VM";

    [Fact]
    public async Task Ten_starts_of_one_vm_at_once_make_one_vm_and_all_succeed()
    {
        await using var plugin = await SeededPlugin.StartAsync(RecordedSession.Original);
        await PrepareDisksAsync(plugin.Kernel, RecordedSession.Original);

        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => plugin.Kernel.SucceedAsync(RecordedSession.Original["start user vm"])));

        (await plugin.Kernel.ReportAsync()).Should().Equal((Vm, "PowerOn"));
    }

    [Fact]
    public async Task Ten_vms_that_start_at_once_all_run()
    {
        await using var plugin = await SeededPlugin.StartAsync(RecordedSession.Original);
        var copies = Enumerable.Range(0, Callers).Select(CopyOfSession).ToList();
        await plugin.Kernel.SucceedAsync(RecordedSession.Original["ModifyStoragePoolCommand"]);
        await plugin.Kernel.SucceedAsync(RecordedSession.Original["template: secondary to primary"]);
        await Task.WhenAll(copies.Select(copy => plugin.Kernel.SucceedAsync(copy["volume from template"])));

        await Task.WhenAll(copies.Select(copy => plugin.Kernel.SucceedAsync(copy["start user vm"])));

        (await plugin.Kernel.ReportAsync()).Should().BeEquivalentTo(Enumerable.Range(0, Callers).Select(static i => (NameOf(i), "PowerOn")));
    }

    internal static async Task PrepareDisksAsync(Kernel kernel, RecordedSession session)
    {
        foreach (var label in new[] { "ModifyStoragePoolCommand", "template: secondary to primary", "volume from template", "create data volume" })
        {
            await kernel.SucceedAsync(session[label]);
        }
    }

    private static string NameOf(int copy) => $"i-3-{500 + copy}-VM";

    /// <summary>The session for another VM: other volume, NICs and names, the same pool and template.</summary>
    private static RecordedSession CopyOfSession(int copy)
    {
        string[] own = ["a8fe8e0f-e629-54d4-9eea-661b4fb8f8c2", "ace68349-c8ba-5995-9ba2-bf59112d1db1", "92a9c88e-3d8a-5656-833b-7ec4a5f293ae", "155d5284-bc36-5c42-b1fb-e59ed8797922"];
        return RecordedSession.Original.WithBodies(body => own
            .Aggregate(body, (text, id) => text.Replace(id, RecordedSession.OtherId(id, copy), StringComparison.Ordinal))
            .Replace(Vm, NameOf(copy), StringComparison.Ordinal)
            .Replace("02:00:4c:01:c", $"02:00:4c:{copy:00}:c", StringComparison.Ordinal));
    }
}
