using System.Collections.Concurrent;
using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Vm;

namespace EndToEnd.Tests.Clients;

/// <summary>Serves one VM, and does what a client has to bear: fails, hangs, answers with the wrong class.</summary>
[Plugin("Vms")]
internal sealed partial class VmsPlugin : IVmLifecycle
{
    public const string Vm = "i-2-3-VM";

    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The log ids of the commands that came.</summary>
    public ConcurrentQueue<string> LogIds { get; } = new();

    /// <summary>Completes when a command hangs.</summary>
    public TaskCompletionSource Hangs { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Lets what hangs end.</summary>
    public void Release() => _released.TrySetResult();

    public ValueTask<StartAnswer> StartAsync(StartCommand command, CommandContext context)
    {
        LogIds.Enqueue(context.LogId);
        return new(new StartAnswer { Vm = command.Vm });
    }

    public ValueTask<StopAnswer> StopAsync(StopCommand command, CommandContext context) =>
        throw new CommandFailedException($"{command.VmName} has a guest that does not shut down.");

    public async ValueTask<RebootAnswer> RebootAsync(RebootCommand command, CommandContext context)
    {
        Hangs.TrySetResult();
        await _released.Task;
        return new RebootAnswer();
    }

    public ValueTask<CheckVirtualMachineAnswer> CheckAsync(CheckVirtualMachineCommand command, CommandContext context) =>
        new(new CheckVirtualMachineAnswer { State = command.VmName == Vm ? PowerState.PowerOn : PowerState.PowerOff });

    public async ValueTask<GetVncPortAnswer> GetConsoleAsync(GetVncPortCommand command, CommandContext context)
    {
        Hangs.TrySetResult();
        await _released.Task.WaitAsync(context.Cancellation);
        return new GetVncPortAnswer { Port = 5900 };
    }

    [Handles]
    public ValueTask<Answer> ScaleAsync(OddScaleCommand command, CommandContext context) => new(new Answer { Details = "scaled" });
}
