using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Diagnostics;

internal static class DiagnosticDescriptors
{
    private const string Contracts = DiagnosticCategories.Contracts;
    private const string Plugins = DiagnosticCategories.Dispatch;

    public static readonly DiagnosticDescriptor ContractMustBePartial = DiagnosticRule.Error(
        DiagnosticIds.PLG0001ContractMustBePartial, Contracts, "A wire contract must be partial",
        "'{0}' is marked [WireContract]: declare it a partial class that is neither static nor generic nor nested nor local to its file, and no record, so that its codec can be added");

    public static readonly DiagnosticDescriptor MemberTypeIsNotSupported = DiagnosticRule.Error(
        DiagnosticIds.PLG0002MemberTypeIsNotSupported, Contracts, "The type of a wire member is not supported",
        "'{0}' has the type '{1}', which no codec covers: use a number, bool, string, Secret, DateTimeOffset?, an enum with [WireEnum], a contract, or a List, HashSet, array, Dictionary or Pair of those");

    public static readonly DiagnosticDescriptor MemberNameIsTaken = DiagnosticRule.Error(
        DiagnosticIds.PLG0003MemberNameIsTaken, Contracts, "Two members of a contract have one wire name",
        "'{0}' is the wire name of '{1}' and of '{2}': the kernel would read one of them only");

    public static readonly DiagnosticDescriptor ResourceKeyPathLeadsNowhere = DiagnosticRule.Error(
        DiagnosticIds.PLG0004ResourceKeyPathLeadsNowhere, Contracts, "The path of a resource key leads nowhere",
        "'{0}' has no property '{1}' that is, or leads to, a text, a whole number or a constant: the path '{2}' of its [ResourceKey] names nothing");

    public static readonly DiagnosticDescriptor MemberCannotBeFilled = DiagnosticRule.Error(
        DiagnosticIds.PLG0005MemberCannotBeFilled, Contracts, "A wire member cannot be filled",
        "'{0}' is a wire member and {1}: make it an instance property with 'get' and 'set', because a codec fills an object member by member");

    public static readonly DiagnosticDescriptor ContractNeedsAnEmptyConstructor = DiagnosticRule.Error(
        DiagnosticIds.PLG0006ContractNeedsAnEmptyConstructor, Contracts, "A wire contract needs a constructor without parameters",
        "'{0}' has no constructor without parameters: add one, it may be private, because a codec makes the object before it has read a member");

    public static readonly DiagnosticDescriptor ContractNameIsTaken = DiagnosticRule.Error(
        DiagnosticIds.PLG0007ContractNameIsTaken, Contracts, "Two contracts have one wire name",
        "'{0}' is the wire name of '{1}' and of '{2}': what arrives under it would become only one of them");

    public static readonly DiagnosticDescriptor WireTypeMustStandAlone = DiagnosticRule.Error(
        DiagnosticIds.PLG0008WireTypeMustStandAlone, Contracts, "A wire enumeration or interface must stand in a namespace",
        "'{0}' is nested, generic or local to its file: move it into a namespace, so that its codec can stand beside it");

    public static readonly DiagnosticDescriptor MemberIsHidden = DiagnosticRule.Error(
        DiagnosticIds.PLG0009MemberIsHidden, Contracts, "A wire member is hidden",
        "'{0}.{1}' hides the wire member of the same name in '{2}', whose value would never be read or written: rename it or override that one");

    public static readonly DiagnosticDescriptor WireNameIsNoClassName = DiagnosticRule.Error(
        DiagnosticIds.PLG0013WireNameIsNoClassName, Contracts, "A wire name is no class name",
        "'{0}' has the wire name '{1}', which cannot be the name of a Java class: give the full name with its package, such as org.example.PaintCommand");

    public static readonly DiagnosticDescriptor PluginMustBePartial = DiagnosticRule.Error(
        DiagnosticIds.PLG0101PluginMustBePartial, Plugins, "A plugin must be partial",
        "'{0}' is marked [Plugin]: declare it a partial class that is neither static nor generic nor nested nor local to its file, and no record, so that its dispatch table can be added");

    public static readonly DiagnosticDescriptor HandlerHasAnotherShape = DiagnosticRule.Error(
        DiagnosticIds.PLG0102HandlerHasAnotherShape, Plugins, "A handler has another shape than handlers have",
        "'{0}' is no handler, because it {1}: write an instance method, public or internal, of the shape ValueTask<TAnswer> Name(TCommand, CommandContext)");

    public static readonly DiagnosticDescriptor CommandIsHandledTwice = DiagnosticRule.Error(
        DiagnosticIds.PLG0103CommandIsHandledTwice, Plugins, "A command is handled twice",
        "'{0}' is handled by '{1}' and by '{2}': remove one, a plugin answers a command in one place");

    public static readonly DiagnosticDescriptor HandlerGivesAnotherAnswer = DiagnosticRule.Error(
        DiagnosticIds.PLG0104HandlerGivesAnotherAnswer, Plugins, "A handler gives another answer than the kernel casts to",
        "'{0}' answers '{1}' with '{2}', but the kernel casts the answer to '{3}' and would fail: return that");

    public static readonly DiagnosticDescriptor PluginHandlesNothing = DiagnosticRule.Warning(
        DiagnosticIds.PLG0105PluginHandlesNothing, Plugins, "A plugin handles nothing",
        "'{0}' has no handler: implement a capability or a service of a transport, mark methods [Handles], or add a [Handlers] property");

    private static readonly Dictionary<string, DiagnosticDescriptor> s_byId = new[]
    {
        ContractMustBePartial, MemberTypeIsNotSupported, MemberNameIsTaken, ResourceKeyPathLeadsNowhere,
        MemberCannotBeFilled, ContractNeedsAnEmptyConstructor, ContractNameIsTaken, WireTypeMustStandAlone, MemberIsHidden, WireNameIsNoClassName,
        PluginMustBePartial, HandlerHasAnotherShape, CommandIsHandledTwice, HandlerGivesAnotherAnswer, PluginHandlesNothing,
    }.Concat(CustomActionDescriptors.All).Concat(ClientDescriptors.All).ToDictionary(static descriptor => descriptor.Id);

    public static DiagnosticDescriptor ById(string id) => s_byId[id];
}
