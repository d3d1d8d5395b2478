using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Analyzers;

/// <summary>The SDK's types in a compilation, looked up once.</summary>
internal sealed class SdkTypes
{
    private SdkTypes(Compilation compilation, INamedTypeSymbol command, INamedTypeSymbol context)
    {
        Compilation = compilation;
        Command = command;
        CommandContext = context;
        Answer = Find(WellKnown.Answer);
        Secret = Find(WellKnown.Secret);
        Plugin = Find(WellKnown.Plugin);
        Handles = Find(WellKnown.Handles);
        Handlers = Find(WellKnown.Handlers);
        Capability = Find(WellKnown.Capability);
        CapabilityClient = Find(WellKnown.CapabilityClient);
        Mutating = Find(WellKnown.Mutating);
        LongRunning = Find(WellKnown.LongRunning);
        ResourceKey = Find(WellKnown.ResourceKey);
        Since = Find(WellKnown.Since);
        WireContract = Find(WellKnown.WireContract);
        WireEnum = Find(WellKnown.WireEnum);
        WireInterface = Find(WellKnown.WireInterface);
        WireMember = Find(WellKnown.WireMember);
        CancellationToken = Find("System.Threading.CancellationToken");
        Task = Find("System.Threading.Tasks.Task");
        TaskOf = Find("System.Threading.Tasks.Task`1");
        ValueTask = Find("System.Threading.Tasks.ValueTask");
        ValueTaskOf = Find("System.Threading.Tasks.ValueTask`1");
        AsyncSequence = Find("System.Collections.Generic.IAsyncEnumerable`1");
        Exception = Find("System.Exception");
    }

    public Compilation Compilation { get; }

    public INamedTypeSymbol Command { get; }

    public INamedTypeSymbol CommandContext { get; }

    public INamedTypeSymbol? Answer { get; }

    public INamedTypeSymbol? Secret { get; }

    public INamedTypeSymbol? Plugin { get; }

    public INamedTypeSymbol? Handles { get; }

    public INamedTypeSymbol? Handlers { get; }

    public INamedTypeSymbol? Capability { get; }

    public INamedTypeSymbol? CapabilityClient { get; }

    public INamedTypeSymbol? Mutating { get; }

    public INamedTypeSymbol? LongRunning { get; }

    public INamedTypeSymbol? ResourceKey { get; }

    public INamedTypeSymbol? Since { get; }

    public INamedTypeSymbol? WireContract { get; }

    public INamedTypeSymbol? WireEnum { get; }

    public INamedTypeSymbol? WireInterface { get; }

    public INamedTypeSymbol? WireMember { get; }

    public INamedTypeSymbol? CancellationToken { get; }

    public INamedTypeSymbol? Task { get; }

    public INamedTypeSymbol? TaskOf { get; }

    public INamedTypeSymbol? ValueTask { get; }

    public INamedTypeSymbol? ValueTaskOf { get; }

    public INamedTypeSymbol? AsyncSequence { get; }

    public INamedTypeSymbol? Exception { get; }

    /// <summary>Null where the SDK is not referenced.</summary>
    public static SdkTypes? In(Compilation compilation) =>
        compilation.GetTypeByMetadataName(WellKnown.Command) is { } command
        && compilation.GetTypeByMetadataName(WellKnown.CommandContext) is { } context
            ? new(compilation, command, context)
            : null;

    public static bool Same(ISymbol? left, ISymbol? right) => left is not null && SymbolEqualityComparer.Default.Equals(left, right);

    public static AttributeData? Mark(ISymbol symbol, INamedTypeSymbol? attribute)
    {
        foreach (var each in symbol.GetAttributes())
        {
            if (Same(each.AttributeClass, attribute))
            {
                return each;
            }
        }

        return null;
    }

    public static bool Has(ISymbol symbol, INamedTypeSymbol? attribute) => Mark(symbol, attribute) is not null;

    public static bool HasOrInherits(ITypeSymbol type, INamedTypeSymbol? attribute) => type.SelfAndBases().Any(level => Has(level, attribute));

    public static bool Is(ITypeSymbol? type, INamedTypeSymbol? ancestor)
    {
        for (var each = type; each is not null; each = each.BaseType)
        {
            if (Same(each, ancestor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for what is awaited.</summary>
    public bool IsTask(ITypeSymbol? type) =>
        type is not null && (Same(type, Task) || Same(type, ValueTask) || Same(type.OriginalDefinition, TaskOf) || Same(type.OriginalDefinition, ValueTaskOf));

    /// <summary>True for a method of the shape <c>ValueTask&lt;TAnswer&gt; Name(TCommand, CommandContext)</c>.</summary>
    public bool HasHandlerShape(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, IsStatic: false, IsGenericMethod: false, Parameters.Length: 2 }
        && Same(method.Parameters[1].Type, CommandContext)
        && method.Parameters[0].Type is { IsAbstract: false } command
        && Is(command, Command)
        && Same(method.ReturnType.OriginalDefinition, ValueTaskOf)
        && Is(((INamedTypeSymbol)method.ReturnType).TypeArguments[0], Answer);

    /// <summary>The capabilities that a type serves.</summary>
    public IEnumerable<INamedTypeSymbol> CapabilitiesOf(ITypeSymbol type) => type.AllInterfaces.Where(each => Has(each, Capability));

    private INamedTypeSymbol? Find(string metadataName) => Compilation.GetTypeByMetadataName(metadataName);
}
