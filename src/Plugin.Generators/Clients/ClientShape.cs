using System.Linq;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Contracts;

namespace Plugin.Generators.Clients;

/// <summary>Says what keeps a class from being a client.</summary>
internal static class ClientShape
{
    /// <summary>The first thing that is wrong, after "it", or null.</summary>
    public static string? Obstacle(INamedTypeSymbol type)
    {
        if (!Declarations.IsPartial(type))
        {
            return "is not partial";
        }

        if (!type.StandsAlone())
        {
            return "is generic, nested or local to its file";
        }

        return type.IsRecord ? "is a record"
            : type.IsStatic ? "is static"
            : type.InstanceConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared) ? "has a constructor of its own"
            : null;
    }
}
