using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Docs.Tests.Pages;

/// <summary>docs/journal.md</summary>
public sealed class JournalPageTests
{
    [Fact]
    public async Task A_plugin_undoes_what_was_interrupted()
    {
        var array = new DiskArray();
        array.Unfinished.Add("vol-1");
        var interrupted = new InterruptedCommand
        {
            WireName = "org.apache.cloudstack.storage.command.CreateObjectCommand",
            Resource = "array",
            Keys = [new("volume", "vol-1"), new("pool", "p")],
            LogId = "log-1",
            AcceptedAt = DateTimeOffset.UnixEpoch,
            Body = "{}",
        };

        await new ArrayPlugin(array).ReconcileAsync([interrupted], TestContext.Current.CancellationToken);

        array.Unfinished.Should().BeEmpty();
    }
}

internal sealed class DiskArray
{
    public HashSet<string> Unfinished { get; } = [];

    public Task RemoveIfUnfinishedAsync(string volume, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Unfinished.Remove(volume);
        return Task.CompletedTask;
    }
}

[Plugin("Array")]
internal sealed partial class ArrayPlugin(DiskArray array) : IReconcilesInterrupted
{
    private readonly DiskArray _array = array;

    [Handles]
    public ValueTask<RebootAnswer> RebootAsync(RebootCommand command, CommandContext context) => new(new RebootAnswer { Result = true });

    // <reconcile>
    public async ValueTask ReconcileAsync(IReadOnlyList<InterruptedCommand> interrupted, CancellationToken cancellationToken)
    {
        foreach (var volume in interrupted.SelectMany(command => command.Keys).Where(key => key.Kind == "volume"))
        {
            await _array.RemoveIfUnfinishedAsync(volume.Name, cancellationToken);
        }
    }
    // </reconcile>
}
