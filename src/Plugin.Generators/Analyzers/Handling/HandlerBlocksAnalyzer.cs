using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.Analyzers.Handling;

/// <summary>Finds calls in handlers that hold a thread until they are done.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandlerBlocksAnalyzer : SdkAnalyzer
{
    /// <summary>The property of the diagnostic that says what to do instead: a <see cref="Instead"/>.</summary>
    internal const string InsteadProperty = "Instead";

    /// <summary>The property of the diagnostic that holds the token to pass, where the twin takes one.</summary>
    internal const string TokenProperty = "Token";

    private static readonly string[] s_inMemory = ["MemoryStream", "UnmanagedMemoryStream", "StringReader", "StringWriter"];
    private static readonly string[] s_waiting = ["System.IO", "System.Net", "System.Data", "System.Diagnostics", "System.Threading"];

    /// <summary>Creates the analyzer.</summary>
    public HandlerBlocksAnalyzer()
        : base(HandlingDescriptors.HandlerBlocks)
    {
    }

    /// <summary>What a blocking call is turned into.</summary>
    internal enum Instead
    {
        /// <summary>Nothing simple.</summary>
        Nothing,

        /// <summary>The delay of the same length.</summary>
        Delay,

        /// <summary>Awaiting the task.</summary>
        Await,

        /// <summary>Awaiting the asynchronous twin.</summary>
        Twin,
    }

    private protected override void Start(CompilationStartAnalysisContext start, SdkTypes sdk)
    {
        start.RegisterOperationAction(context => CheckCall(context, sdk), OperationKind.Invocation);
        start.RegisterOperationAction(context => CheckResult(context, sdk), OperationKind.PropertyReference);
    }

    private static void CheckResult(OperationAnalysisContext context, SdkTypes sdk)
    {
        var reference = (IPropertyReferenceOperation)context.Operation;
        if (reference is { Property.Name: "Result", Instance: { } task }
            && sdk.IsTask(reference.Property.ContainingType)
            && HandlerScope.ContextAt(reference, context.ContainingSymbol, sdk) is not null
            && !Waits.IsKnownToHaveEnded(task))
        {
            Report(context, reference, reference.Property.Name, "await the task", Instead.Await);
        }
    }

    private static void CheckCall(OperationAnalysisContext context, SdkTypes sdk)
    {
        var call = (IInvocationOperation)context.Operation;
        var method = call.TargetMethod;
        if (!MayWait(method) || HandlerScope.ContextAt(call, context.ContainingSymbol, sdk) is not { } handlerContext || IsElsewhere(call))
        {
            return;
        }

        var token = handlerContext.Name + ".Cancellation";
        if (method is { Name: "Sleep", ContainingType.Name: "Thread" })
        {
            Report(context, call, "Thread.Sleep", $"await Task.Delay with '{token}'", Instead.Delay, token);
        }
        else if (SdkTypes.Same(method.ContainingType, sdk.Task) && method.Name is "Wait" or "WaitAll" or "WaitAny")
        {
            if (call.Instance is null)
            {
                Report(context, call, "Task." + method.Name, "await Task.When" + method.Name.Substring("Wait".Length), Instead.Nothing);
            }
            else if (!Waits.IsKnownToHaveEnded(call.Instance))
            {
                Report(context, call, "Task.Wait", "await the task", Instead.Await);
            }
        }
        else if (method.Name == "GetResult")
        {
            if (!Waits.IsKnownToHaveEnded(Awaited(call)))
            {
                Report(context, call, "GetResult", "await the task", Instead.Await);
            }
        }
        else if (Twin(method, context.ContainingSymbol.ContainingType, sdk, out var takesToken))
        {
            Report(
                context, call, $"{method.ContainingType.Name}.{method.Name}", $"await {method.Name}Async" + (takesToken ? $" with '{token}'" : ""),
                Instead.Twin, takesToken ? token : null);
        }
    }

    /// <summary>A quick no for most calls.</summary>
    private static bool MayWait(IMethodSymbol method)
    {
        if (method.Name == "GetResult")
        {
            return method.ContainingType.Name.EndsWith("Awaiter", StringComparison.Ordinal);
        }

        // What ends in Async or has no name of its own (an accessor) does not block.
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.ReducedExtension) || method.Name.EndsWith("Async", StringComparison.Ordinal))
        {
            return false;
        }

        var place = method.ContainingNamespace?.ToDisplayString() ?? "";
        return s_waiting.Any(each => place == each || (place.StartsWith(each, StringComparison.Ordinal) && place[each.Length] == '.'))
            && !s_inMemory.Contains(method.ContainingType.Name);
    }

    private static bool Twin(IMethodSymbol method, INamedTypeSymbol within, SdkTypes sdk, out bool takesToken)
    {
        takesToken = false;
        if (method.Name is "Dispose" or "Close" or "Cancel" or "Start")
        {
            return false;
        }

        if (TokenTakers.Overload(method, within, sdk, method.Name + "Async") is { } withToken && sdk.IsTask(withToken.ReturnType))
        {
            takesToken = true;
            return true;
        }

        var twin = method.ContainingType.SelfAndBases()
            .SelectMany(level => level.GetMembers(method.Name + "Async"))
            .OfType<IMethodSymbol>()
            .FirstOrDefault(other => sdk.IsTask(other.ReturnType)
                && other.Parameters.Length == method.Parameters.Length
                && TokenTakers.HasParametersOf(other, method)
                && sdk.Compilation.IsSymbolAccessibleWithin(other, within));
        return twin is not null;
    }

    private static IOperation Awaited(IInvocationOperation getResult) =>
        getResult.Instance is IInvocationOperation { TargetMethod.Name: "GetAwaiter", Instance: { } task } ? task : getResult;

    /// <summary>True in a lambda that another thread runs: the handler awaits that instead.</summary>
    private static bool IsElsewhere(IOperation operation)
    {
        for (var each = operation.Parent; each is not null; each = each.Parent)
        {
            if (each is IAnonymousFunctionOperation { Parent: IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } } }
                && Background.IsStartedBy(call.TargetMethod))
            {
                return true;
            }
        }

        return false;
    }

    private static void Report(OperationAnalysisContext context, IOperation place, string name, string cure, Instead instead, string? token = null)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(InsteadProperty, instead.ToString()).Add(TokenProperty, token);
        context.ReportDiagnostic(Diagnostic.Create(HandlingDescriptors.HandlerBlocks, place.Syntax.GetLocation(), properties, name, cure));
    }
}
