using Plugin.Generators.Model;

namespace Plugin.Generators.Contracts;

/// <summary>A contract, as its codec and the registry need it.</summary>
/// <param name="Namespace">The namespace, or null for the global one.</param>
/// <param name="Name">The class name.</param>
/// <param name="FullName">The class name with <c>global::</c>.</param>
/// <param name="HintName">The name of the generated file, without its ending.</param>
/// <param name="WireName">The Java class name.</param>
/// <param name="IsAbstract">True when it can be written but not read.</param>
/// <param name="IsSealed">True when nothing derives from it.</param>
/// <param name="IsRoot">True when its base class is no contract.</param>
/// <param name="IsBare">True when the kernel builds it without a constructor.</param>
/// <param name="IsPublic">True when other assemblies see it.</param>
/// <param name="Creation">The expression that makes an empty one.</param>
/// <param name="Members">All members, inherited ones included, in wire order.</param>
/// <param name="ResourceKeys">What the command works on.</param>
internal sealed record ContractModel(
    string? Namespace,
    string Name,
    string FullName,
    string HintName,
    string WireName,
    bool IsAbstract,
    bool IsSealed,
    bool IsRoot,
    bool IsBare,
    bool IsPublic,
    string Creation,
    EquatableArray<MemberModel> Members,
    EquatableArray<ResourceKeyModel> ResourceKeys);
