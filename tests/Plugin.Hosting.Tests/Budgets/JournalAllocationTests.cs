using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Hosting.Tests.Journal;

namespace Plugin.Hosting.Tests.Budgets;

[Collection(nameof(Alone))]
public sealed class JournalAllocationTests
{
    private const int Commands = 200;
    private const int MostBytes = 1024;

    [Fact]
    public void A_mutation_with_a_journal_allocates_less_than_a_kibibyte()
    {
        using var directory = new TemporaryDirectory();
        var options = Options.Create(new PluginHostOptions { DataDirectory = directory.Path });
        using var journal = new CommandJournal(options, TimeProvider.System, NullLogger<CommandJournal>.Instance);
        using var pipeline = new CommandPipeline(options, TimeProvider.System, NullLogger<CommandPipeline>.Instance, journal);
        var plugin = new ScriptedPlugin();
        var started = new StartAnswer();
        plugin.Start = (_, _) => new(started);
        journal.Open(JournalBench.ResourcesOf(plugin));
        var command = new StartCommand { VmName = "i-2-3-VM", Volume = "ROOT-3", Wait = 60, ContextMap = new() { ["logid"] = "ab12" } };

        var bytes = Allocation.OfProcess(() => RunAsync(plugin, pipeline, command).GetAwaiter().GetResult(), Commands * MostBytes);

        (bytes / Commands).Should().BeLessThanOrEqualTo(MostBytes);
        TestContext.Current.TestOutputHelper?.WriteLine($"{bytes / Commands} B per command");
    }

    private static async Task RunAsync(ScriptedPlugin plugin, CommandPipeline pipeline, StartCommand command)
    {
        for (var i = 0; i < Commands; i++)
        {
            await pipeline.RunAsync(CommandRequest.For(plugin, plugin.StartRoute, "10.0.0.1", command), CancellationToken.None).ConfigureAwait(false);
        }
    }
}
