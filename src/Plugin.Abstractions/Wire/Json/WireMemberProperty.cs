using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace Plugin.Abstractions.Wire;

/// <summary>One member of a contract, as reflection finds it.</summary>
[RequiresUnreferencedCode(WireJsonOptions.NeedsReflection)]
[RequiresDynamicCode(WireJsonOptions.NeedsReflection)]
internal sealed class WireMemberProperty
{
    private readonly PropertyInfo _property;
    private readonly WireMemberAttribute _member;

    private WireMemberProperty(PropertyInfo property, WireMemberAttribute member)
    {
        _property = property;
        _member = member;
    }

    /// <summary>The members in wire order: those of the class itself first, then those of its base.</summary>
    public static IEnumerable<WireMemberProperty> Of(Type contract)
    {
        const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        for (var level = contract; level is not null; level = level.BaseType)
        {
            foreach (var property in level.GetProperties(Declared).OrderBy(static property => property.MetadataToken))
            {
                if (property.GetCustomAttribute<WireMemberAttribute>() is { } member)
                {
                    yield return new(property, member);
                }
            }
        }
    }

    /// <summary>Describes the member to System.Text.Json.</summary>
    public JsonPropertyInfo Describe(JsonTypeInfo contract)
    {
        // A null for a number that cannot be null leaves it as it is, so the member has to be able to carry one.
        var carried = IsRequired ? typeof(Nullable<>).MakeGenericType(_property.PropertyType) : _property.PropertyType;
        var description = contract.CreateJsonPropertyInfo(carried, _member.Name);
        description.AttributeProvider = _property;
        description.Get = _property.GetValue;
        description.Set = Set;
        description.ShouldSerialize = _member.OmitEmpty
            ? static (_, value) => value is ICollection { Count: > 0 }
            : static (_, value) => value is not null;
        return description;
    }

    /// <summary>Makes the member what it is in an object that no constructor made.</summary>
    public void Reset(object target) => _property.SetValue(target, null);

    private bool IsRequired => _property.PropertyType.IsValueType && Nullable.GetUnderlyingType(_property.PropertyType) is null;

    private void Set(object target, object? value)
    {
        if (value is not null || !IsRequired)
        {
            _property.SetValue(target, value);
        }
    }
}
