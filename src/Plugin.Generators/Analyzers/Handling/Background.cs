using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Analyzers.Handling;

/// <summary>Knows what runs a delegate on another thread, or later.</summary>
internal static class Background
{
    /// <summary>True for calls that start work and give a task of it.</summary>
    public static bool IsStartedBy(IMethodSymbol method) => method switch
    {
        { Name: "Run", ContainingType.Name: "Task" } => IsOfThreading(method),
        { Name: "StartNew", ContainingType.Name: "TaskFactory" } => IsOfThreading(method),
        { Name: "ContinueWith", ContainingType.Name: "Task" } => IsOfThreading(method),
        _ => false,
    };

    /// <summary>True for calls that start work which nobody can await.</summary>
    public static bool IsLost(IMethodSymbol method) => method switch
    {
        { Name: "QueueUserWorkItem" or "UnsafeQueueUserWorkItem", ContainingType.Name: "ThreadPool" } => IsOfThreading(method),
        { MethodKind: MethodKind.Constructor, ContainingType.Name: "Thread" or "Timer" } => IsOfThreading(method),
        _ => false,
    };

    private static bool IsOfThreading(IMethodSymbol method) =>
        method.ContainingNamespace is { } place
        && (place is { Name: "Threading", ContainingNamespace.Name: "System" }
            || place is { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } }
            || place is { Name: "Timers", ContainingNamespace.Name: "System" });
}
