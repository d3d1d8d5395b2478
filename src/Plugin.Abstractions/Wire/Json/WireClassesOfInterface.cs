using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Plugin.Abstractions.Wire;

/// <summary>The classes of a wire interface: the contracts of its assembly that implement it.</summary>
[RequiresUnreferencedCode(WireJsonOptions.NeedsReflection)]
internal sealed class WireClassesOfInterface(Type wireInterface) : IWireClasses
{
    private readonly Dictionary<string, Type> _classes = wireInterface.Assembly.GetTypes()
        .Where(type => type.IsClass && !type.IsAbstract && wireInterface.IsAssignableFrom(type))
        .Select(static type => (type, type.GetCustomAttribute<WireContractAttribute>(inherit: false)?.Name))
        .Where(static pair => pair.Name is not null)
        .ToDictionary(static pair => pair.Name!, static pair => pair.type);

    private readonly Type? _unknown = wireInterface.GetCustomAttribute<WireInterfaceAttribute>()!.Unknown;

    public Type? Find(string wireName) => _classes.GetValueOrDefault(wireName);

    public object? Unknown(string wireName, byte[] json) =>
        _unknown is null ? null : Activator.CreateInstance(_unknown, wireName, json);
}
