using Plugin.CloudStack.Extensions;
using Plugin.CloudStack.Vm;

namespace Plugin.Transport.Extension;

/// <summary>One call on its way through an action.</summary>
/// <param name="call">What the kernel told.</param>
/// <param name="payload">The payload as it came, in UTF-8.</param>
/// <param name="details">The external details, for commands.</param>
/// <param name="secrets">The payload's secrets.</param>
/// <param name="budget">The time there is.</param>
/// <param name="cancellation">Cancelled when the kernel has gone or the process must stop.</param>
internal sealed class ActionRun(
    ExtensionCall call,
    ReadOnlyMemory<byte> payload,
    IReadOnlyDictionary<string, Dictionary<string, string?>> details,
    PayloadSecrets secrets,
    CallBudget budget,
    CancellationToken cancellation)
{
    public ExtensionCall Call => call;

    /// <summary>The payload as it came, in UTF-8.</summary>
    public ReadOnlyMemory<byte> Payload => payload;

    public PayloadSecrets Secrets => secrets;

    public CallBudget Budget => budget;

    public CancellationToken Cancellation => cancellation;

    /// <summary>The VM's instance name.</summary>
    /// <exception cref="CallException">The payload names no VM.</exception>
    public string VmName => call.VmName is { Length: > 0 } name
        ? name
        : throw new CallException($"the payload of '{call.Action}' names no VM: virtualmachinename is missing");

    /// <summary>The VM.</summary>
    /// <exception cref="CallException">The payload describes none.</exception>
    public VirtualMachineTO Vm => call.Vm
        ?? throw new CallException($"the payload of '{call.Action}' describes no VM: cloudstack.vm.details is missing");

    /// <summary>The VM as the kernel sent it, untouched by handlers.</summary>
    public VirtualMachineTO ReadVmAgain() => ExtensionPayload.Read(payload.Span).Vm ?? new();

    /// <summary>The details for a command. Secret ones whose names do not tell get names that do, so that no log shows them.</summary>
    public Dictionary<string, Dictionary<string, string?>?> DetailsForCommand() =>
        details.ToDictionary(
            static group => group.Key,
            group => (Dictionary<string, string?>?)group.Value.ToDictionary(pair => secrets.NameForLogs(pair.Key), static pair => pair.Value));
}
