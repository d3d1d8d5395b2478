using Plugin.CloudStack.Reconciliation;

namespace Plugin.Transport.Agent.Lifecycle;

/// <summary>A command whose result the kernel looks for when it never gets the answer.</summary>
/// <param name="info">What pings say of it.</param>
/// <param name="begun">When it began, on the clock that nobody sets, for its age.</param>
internal sealed class ReconcileEntry(CommandInfo info, long begun)
{
    public CommandInfo Info => info;

    public long Begun => begun;

    /// <summary>The name that the kernel's answers to pings have for it.</summary>
    public string Key => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{info.RequestSequence}-{info.CommandName}");

    /// <summary>True when nothing more becomes of it.</summary>
    public bool IsOver => info.State is CommandState.COMPLETED or CommandState.FAILED;
}
