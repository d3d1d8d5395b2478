using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// Describes contracts to System.Text.Json: members by wire name in wire order, nulls left out, unknown members as
/// extension data, subclasses held through a base with their own members.
/// </summary>
/// <remarks>
/// It describes contracts only. The forms of what they hold (dates, pairs, signed bytes, maps, wrappers) are
/// converters, and the escapes an encoder; <see cref="WireJsonOptions"/> puts all of them together.
/// </remarks>
[RequiresUnreferencedCode(WireJsonOptions.NeedsReflection)]
[RequiresDynamicCode(WireJsonOptions.NeedsReflection)]
public sealed class WireTypeInfoResolver : IJsonTypeInfoResolver
{
    private readonly bool _keepsUnknownMembers;
    private readonly List<Type> _contracts;

    /// <summary>Creates a resolver.</summary>
    /// <param name="keepUnknownMembers">True to keep members that a contract does not know and to write them back.</param>
    /// <param name="types">The contracts that may be held through a base.</param>
    public WireTypeInfoResolver(bool keepUnknownMembers, params WireTypeSet[] types)
    {
        ArgumentNullException.ThrowIfNull(types);
        _keepsUnknownMembers = keepUnknownMembers;
        _contracts = [.. types.SelectMany(static set => set.Types).Select(static type => type.Contract).Distinct()];
    }

    /// <summary>The description of a contract; null for every other type.</summary>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(options);
        if (!type.IsClass || !type.IsDefined(typeof(WireContractAttribute), inherit: false))
        {
            return null;
        }

        var description = JsonTypeInfo.CreateJsonTypeInfo(type, options);
        foreach (var member in WireMemberProperty.Of(type))
        {
            description.Properties.Add(member.Describe(description));
        }

        if (_keepsUnknownMembers)
        {
            description.Properties.Add(DescribeUnknownMembers(description));
        }

        if (!type.IsAbstract)
        {
            description.CreateObject = () => Construct(type);
        }

        DescribeSubclasses(description);
        return description;
    }

    private static object Construct(Type type)
    {
        var created = Activator.CreateInstance(type, nonPublic: true)!;
        if (type.GetCustomAttribute<WireContractAttribute>(inherit: false)!.Construction == WireConstruction.Bare)
        {
            foreach (var member in WireMemberProperty.Of(type))
            {
                member.Reset(created);
            }
        }

        return created;
    }

    private static JsonPropertyInfo DescribeUnknownMembers(JsonTypeInfo contract)
    {
        var root = contract.Type;
        while (root.BaseType is { } parent && parent.IsDefined(typeof(WireContractAttribute), inherit: false))
        {
            root = parent;
        }

        var property = root.GetProperty(nameof(UnknownMembers))!;
        var extension = contract.CreateJsonPropertyInfo(typeof(UnknownMemberDictionary), nameof(UnknownMembers));
        extension.IsExtensionData = true;
        extension.Get = target => property.GetValue(target) is UnknownMembers members ? new UnknownMemberDictionary(members) : null;
        extension.Set = (target, value) => property.SetValue(target, ((UnknownMemberDictionary?)value)?.Members);
        return extension;
    }

    // No discriminator: the wire does not say which subclass it was, so it is read back as the base.
    private void DescribeSubclasses(JsonTypeInfo contract)
    {
        var subclasses = _contracts.Where(each => each.IsSubclassOf(contract.Type)).ToList();
        if (subclasses.Count == 0)
        {
            return;
        }

        contract.PolymorphismOptions = new()
        {
            UnknownDerivedTypeHandling = System.Text.Json.Serialization.JsonUnknownDerivedTypeHandling.FallBackToNearestAncestor,
        };
        foreach (var subclass in subclasses)
        {
            contract.PolymorphismOptions.DerivedTypes.Add(new(subclass));
        }
    }
}
