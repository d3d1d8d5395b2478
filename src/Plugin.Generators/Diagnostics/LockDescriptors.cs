using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Diagnostics;

/// <summary>
/// The rules of the contract lock. Each kind of change has an id of its own, so that a project can weigh them: a new
/// member is often harmless, a changed kind never is.
/// </summary>
internal static class LockDescriptors
{
    private const string Accept = ": undo it, or accept it in contracts.lock with the code fix or by building with -p:UpdateContractLock=true";

    public static readonly DiagnosticDescriptor ContractIsNotLocked = Rule(
        DiagnosticIds.PLG0201ContractIsNotLocked, "A contract is not in the contract lock",
        "The {0} '{1}' is not in the contract lock");

    public static readonly DiagnosticDescriptor LockedContractIsGone = Rule(
        DiagnosticIds.PLG0202LockedContractIsGone, "A contract of the contract lock is gone",
        "The contract lock has the {0} '{1}', the code no longer does");

    public static readonly DiagnosticDescriptor MemberWasAdded = Rule(
        DiagnosticIds.PLG0203MemberWasAdded, "A contract has a new member",
        "'{0}' now has a member '{1}' of the kind '{2}', which the contract lock does not know");

    public static readonly DiagnosticDescriptor MemberWasRemoved = Rule(
        DiagnosticIds.PLG0204MemberWasRemoved, "A contract has lost a member",
        "'{0}' no longer has the member '{1}' of the kind '{2}', which the contract lock knows");

    public static readonly DiagnosticDescriptor MemberWasRenamed = Rule(
        DiagnosticIds.PLG0205MemberWasRenamed, "A member of a contract has another wire name",
        "'{0}' has the member '{2}' where the contract lock has '{1}': the other side does not know the new name");

    public static readonly DiagnosticDescriptor MemberWasMoved = Rule(
        DiagnosticIds.PLG0206MemberWasMoved, "A member of a contract has moved",
        "'{0}' has the member '{1}' {2} now, the contract lock has it {3}");

    public static readonly DiagnosticDescriptor KindOfMemberChanged = Rule(
        DiagnosticIds.PLG0207KindOfMemberChanged, "A member of a contract is of another kind",
        "'{0}' has the member '{1}' as '{3}' now, the contract lock has it as '{2}'");

    public static readonly DiagnosticDescriptor TraitsChanged = Rule(
        DiagnosticIds.PLG0208TraitsChanged, "A contract has another base or is read in another way",
        "'{0}' is '{2}' now, the contract lock has it as '{1}'");

    public static readonly DiagnosticDescriptor ConstantsChanged = Rule(
        DiagnosticIds.PLG0209ConstantsChanged, "An enumeration has other constants",
        "The constants of '{0}' differ from the contract lock ({1})");

    public static readonly DiagnosticDescriptor ImplementersChanged = Rule(
        DiagnosticIds.PLG0210ImplementersChanged, "Other contracts implement a wire interface",
        "The contracts that implement '{0}' differ from the contract lock ({1})");

    public static readonly DiagnosticDescriptor LockCannotBeRead = DiagnosticRule.Error(
        DiagnosticIds.PLG0211LockCannotBeRead, DiagnosticCategories.Lock, "The contract lock cannot be read",
        "The contract lock cannot be read, {0}: resolve the conflict, or write it anew by building with -p:UpdateContractLock=true");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        ContractIsNotLocked, LockedContractIsGone, MemberWasAdded, MemberWasRemoved, MemberWasRenamed, MemberWasMoved,
        KindOfMemberChanged, TraitsChanged, ConstantsChanged, ImplementersChanged, LockCannotBeRead,
    ];

    private static DiagnosticDescriptor Rule(string id, string title, string message) =>
        DiagnosticRule.Warning(id, DiagnosticCategories.Lock, title, message + Accept);
}
