using Plugin.Abstractions;

namespace Plugin.CloudStack.Reconciliation;

/// <summary>What commands have in common that ask how an operation ended, whose answer the kernel never got.</summary>
/// <remarks>Only commands of KVM hosts are reconciled.</remarks>
[WireContract("org.apache.cloudstack.command.ReconcileCommand")]
public partial class ReconcileCommand : Command;
