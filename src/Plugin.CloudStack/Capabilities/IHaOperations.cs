using Plugin.Abstractions;
using Plugin.CloudStack.Ha;

namespace Plugin.CloudStack.Capabilities;

/// <summary>Helps the kernel to find out whether another host is lost.</summary>
[Capability("ha")]
public interface IHaOperations
{
    /// <summary>
    /// Tells whether another host still writes its heartbeat. For Hyper-V a <see cref="Answer.Result"/> of true means
    /// that the host is down, and the kernel acts on it; whatever is not certain must be answered with false.
    /// </summary>
    ValueTask<CheckOnHostAnswer> CheckOnHostAsync(CheckOnHostCommand command, CommandContext context);
}
