using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Ha;
using Plugin.HyperV.Storage;
using Plugin.HyperV.Translation;

namespace Plugin.HyperV.Handlers;

/// <summary>Says whether another host lives. The kernel takes a result of true for "down".</summary>
public sealed class HaHandlers : IHaOperations
{
    private readonly HostLiveness _liveness;

    internal HaHandlers(HostLiveness liveness) => _liveness = liveness;

    /// <inheritdoc/>
    public ValueTask<CheckOnHostAnswer> CheckOnHostAsync(CheckOnHostCommand command, CommandContext context)
    {
        var (life, reason) = _liveness.Judge(Require.Text(command.Host?.PrivateNetwork?.Ip, "host.privateNetwork.ip"));
        return ValueTask.FromResult(new CheckOnHostAnswer
        {
            Result = life == HostLife.Dead,
            Details = reason,
            Determined = life != HostLife.Undetermined,
            Alive = life == HostLife.Alive,
        });
    }
}
