using System.Collections.Frozen;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Schema;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>Every method a simulated host serves.</summary>
internal static class MethodCatalogue
{
    private static readonly FrozenDictionary<string, Method> Methods = new[]
    {
        ComputerSystemMethods.All,
        JobMethods.All,
        SystemDefinition.Methods,
        ResourceSettings.Methods,
        FeatureSettings.Methods,
        KvpExchange.Methods,
        SummaryInformation.Methods,
        ImageManagement.Methods,
        DiskConversion.Methods,
        Checkpoints.Methods,
        Migration.Methods,
        SecurityService.Methods,
    }.SelectMany(static methods => methods).ToFrozenDictionary(static method => Key(method.ClassName, method.Name), StringComparer.OrdinalIgnoreCase);

    /// <exception cref="CimException">The class or the method does not exist.</exception>
    public static Method Require(CimPath target, string method)
    {
        for (var current = CimSchema.Require(target.Namespace, target.ClassName); current is not null; current = current.Parent)
        {
            if (Methods.TryGetValue(Key(current.Name, method), out var found))
            {
                return found;
            }
        }

        throw new CimException($"{target.ClassName} has no method {method}.", CimStatus.InvalidMethod);
    }

    private static string Key(string className, string method) => $"{className}.{method}";
}
