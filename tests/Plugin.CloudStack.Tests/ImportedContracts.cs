using System.Reflection;
using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Tests;

/// <summary>The compiled contracts.</summary>
internal static class ImportedContracts
{
    /// <summary>Every contract by its wire name.</summary>
    public static IReadOnlyDictionary<string, Type> ByWireName { get; } = typeof(StartCommand).Assembly.GetTypes()
        .Where(type => WireNameOf(type) is not null)
        .ToDictionary(type => WireNameOf(type)!);

    /// <summary>The wire name of a contract, or null for another type.</summary>
    public static string? WireNameOf(Type type) =>
        type.GetCustomAttribute<WireContractAttribute>(inherit: false)?.Name
        ?? type.GetCustomAttribute<WireEnumAttribute>()?.Name
        ?? type.GetCustomAttribute<WireInterfaceAttribute>()?.Name;
}
