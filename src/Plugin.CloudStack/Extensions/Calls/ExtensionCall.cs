using System.Runtime.CompilerServices;
using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Extensions;

/// <summary>
/// What the kernel told the executable of an extension beside the command: who asks, and the details of host, extension,
/// VM and action. A VM of an extension has no disks, so its template and its sizes stand here.
/// </summary>
public sealed class ExtensionCall
{
    private static readonly ConditionalWeakTable<Command, ExtensionCall> s_calls = [];

    /// <summary>The action's name as the kernel wrote it, for example <c>create</c>.</summary>
    public required string Action { get; init; }

    /// <summary>The VM's UUID; null for actions on the whole host.</summary>
    public string? VmUuid { get; init; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>; null for actions on the whole host.</summary>
    public string? VmName { get; init; }

    /// <summary>The VM as the kernel describes it; null for actions on the whole host.</summary>
    public VirtualMachineTO? Vm { get; init; }

    /// <summary>The account that asks; null when the kernel itself does.</summary>
    public ExtensionCaller? Caller { get; init; }

    /// <summary>The details of the host, as given when it was added.</summary>
    public ExtensionDetails Host { get; init; } = ExtensionDetails.Empty;

    /// <summary>The details of the extension.</summary>
    public ExtensionDetails Extension { get; init; } = ExtensionDetails.Empty;

    /// <summary>The details of the extension's registration with the cluster.</summary>
    public ExtensionDetails ResourceMap { get; init; } = ExtensionDetails.Empty;

    /// <summary>The external details of the VM and its template.</summary>
    public ExtensionDetails VirtualMachine { get; init; } = ExtensionDetails.Empty;

    /// <summary>The details of the custom action.</summary>
    public ExtensionDetails ActionDetails { get; init; } = ExtensionDetails.Empty;

    /// <summary>The parameters of a custom action; empty otherwise.</summary>
    public ActionArguments Parameters { get; init; } = ActionArguments.None;

    /// <summary>The call that a command was made of; null when the command came another way.</summary>
    public static ExtensionCall? Of(Command command) => s_calls.TryGetValue(command, out var call) ? call : null;

    /// <summary>Lets a handler of the command find this call; transports do this.</summary>
    public void Attach(Command command) => s_calls.AddOrUpdate(command, this);

    /// <summary>A detail of the VM, else of the host, its registration or the extension; null when none of them has it.</summary>
    /// <exception cref="ArgumentException">The detail is a secret.</exception>
    public string? FindDetail(string name) => Holder(name)?.Find(name);

    /// <summary>The same for a detail that must be there.</summary>
    /// <exception cref="CommandFailedException">Nothing has it; the message names it.</exception>
    public string RequireDetail(string name) =>
        FindDetail(name) ?? throw new CommandFailedException(
            $"The detail '{name}' is missing: set it as external detail of the VM's template or of the host");

    private ExtensionDetails? Holder(string name)
    {
        foreach (var details in (ReadOnlySpan<ExtensionDetails>)[VirtualMachine, Host, ResourceMap, Extension])
        {
            if (details.Contains(name))
            {
                return details;
            }
        }

        return null;
    }
}
