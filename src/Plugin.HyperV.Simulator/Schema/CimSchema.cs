using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Simulator.Schema;

/// <summary>Every class the simulated hosts know.</summary>
internal static class CimSchema
{
    private static readonly FrozenDictionary<string, CimClass> Classes = Build();

    public static bool TryFind(string className, [NotNullWhen(true)] out CimClass? found) =>
        Classes.TryGetValue(className, out found);

    /// <exception cref="CimException">The namespace or the class does not exist.</exception>
    public static CimClass Require(string cimNamespace, string className)
    {
        var wanted = cimNamespace.Replace('/', '\\');
        if (!wanted.Equals(CimNamespaces.Virtualization, StringComparison.OrdinalIgnoreCase)
            && !wanted.Equals(CimNamespaces.Host, StringComparison.OrdinalIgnoreCase))
        {
            throw new CimException($"There is no namespace {cimNamespace}.", CimStatus.InvalidNamespace);
        }

        return TryFind(className, out var found) && found.Namespace.Equals(wanted, StringComparison.OrdinalIgnoreCase)
            ? found
            : throw new CimException($"There is no class {className} in {cimNamespace}.", CimStatus.InvalidClass);
    }

    public static bool IsA(string className, string baseName) =>
        TryFind(className, out var found) && TryFind(baseName, out var wanted) && found.IsA(wanted);

    /// <summary>Checks an argument against its class and brings its values into the declared types.</summary>
    public static CimInstance Conform(CimInstance argument)
    {
        if (!TryFind(argument.ClassName, out var cimClass))
        {
            throw new CimException($"There is no class {argument.ClassName}.", CimStatus.InvalidClass);
        }

        var conformed = new CimInstance(cimClass.Name);
        foreach (var (name, value) in argument.Properties)
        {
            var property = cimClass.Property(name)
                ?? throw new CimException($"{cimClass.Name} has no property {name}.", CimStatus.NotFound);
            conformed[property.Name] = CimValue.Coerce(cimClass.Name, property, value);
        }

        return conformed;
    }

    private static FrozenDictionary<string, CimClass> Build()
    {
        var builder = new CimSchemaBuilder();
        SettingClasses.AddTo(builder);
        ResourceClasses.AddTo(builder);
        NetworkClasses.AddTo(builder);
        SystemClasses.AddTo(builder);
        ServiceClasses.AddTo(builder);
        JobClasses.AddTo(builder);
        StorageClasses.AddTo(builder);
        AssociationClasses.AddTo(builder);
        OperatingSystemClasses.AddTo(builder);
        return builder.Build();
    }
}
