using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Budgets;

[Collection(nameof(Alone))]
public sealed class PipelineAllocationTests : IDisposable
{
    private const int Commands = 500;

    private readonly ScriptedPlugin _plugin = new();
    private readonly CommandPipeline _pipeline =
        new(Options.Create(new PluginHostOptions()), TimeProvider.System, NullLogger<CommandPipeline>.Instance);

    public PipelineAllocationTests()
    {
        var started = new StartAnswer();
        var state = new CheckAnswer { State = "PowerOn" };
        _plugin.Start = (_, _) => new(started);
        _plugin.Check = (_, _) => new(state);
    }

    public void Dispose() => _pipeline.Dispose();

    [Fact]
    public void Dispatch_allocates_nothing()
    {
        var command = new CheckCommand();
        var context = new CommandContext { Resource = "10.0.0.1", LogId = "a" };

        Allocation.OfThread(() =>
        {
            for (var i = 0; i < Commands; i++)
            {
                Require(_plugin.CheckRoute.InvokeAsync(_plugin, command, context));
            }
        }).Should().Be(0);
    }

    [Fact]
    public void A_read_that_ends_at_once_allocates_nothing() =>
        AllocationOfChecks(new CheckCommand { Wait = 60 }, CancellationToken.None).Should().Be(0);

    [Fact]
    public void A_read_whose_handler_asks_for_the_token_allocates_nothing()
    {
        using var caller = new CancellationTokenSource();
        var state = new CheckAnswer();
        _plugin.Check = (_, context) =>
        {
            context.Cancellation.ThrowIfCancellationRequested();
            return new(state);
        };

        AllocationOfChecks(new CheckCommand { Wait = 60 }, caller.Token).Should().Be(0);
    }

    [Fact]
    public void A_read_whose_handler_asks_for_deadline_log_id_and_progress_allocates_nothing()
    {
        var state = new CheckAnswer();
        var command = new CheckCommand { Wait = 60, ContextMap = new() { ["logid"] = "ab12" } };
        _plugin.Check = (_, context) =>
        {
            state.Result = context.Deadline is not null && context.LogId == "ab12" && context.Progress is not null;
            return new(state);
        };

        AllocationOfChecks(command, CancellationToken.None).Should().Be(0);
    }

    [Fact]
    public void A_mutation_of_a_vm_that_nobody_else_works_on_allocates_nothing()
    {
        // The thread pool's own queues grow now and then, which is less than a byte per command.
        Allocation.OfProcess(() => MutateAsync().GetAwaiter().GetResult(), budget: Commands).Should().BeLessThanOrEqualTo(Commands);
    }

    private static void Require<TAnswer>(ValueTask<TAnswer> pending)
        where TAnswer : Answer
    {
        if (!pending.IsCompletedSuccessfully || !pending.Result.Result)
        {
            throw new InvalidOperationException("The handler ends at once, but its answer is not there.");
        }
    }

    private long AllocationOfChecks(CheckCommand command, CancellationToken caller) => Allocation.OfThread(() =>
    {
        for (var i = 0; i < Commands; i++)
        {
            Require(_pipeline.RunAsync(CommandRequest.For(_plugin, _plugin.CheckRoute, "10.0.0.1", command), caller));
        }
    });

    private async Task MutateAsync()
    {
        var command = new StartCommand { VmName = "i-2-3-VM", Volume = "ROOT-3", Wait = 60 };
        for (var i = 0; i < Commands; i++)
        {
            await _pipeline.RunAsync(CommandRequest.For(_plugin, _plugin.StartRoute, "10.0.0.1", command), CancellationToken.None).ConfigureAwait(false);
        }
    }
}
