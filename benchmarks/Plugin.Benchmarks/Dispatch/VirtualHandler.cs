using Plugin.Abstractions;

namespace Plugin.Benchmarks.Dispatch;

/// <summary>The least a call can be: one virtual method, which calls the same handler as the plugin's route does.</summary>
internal abstract class VirtualHandler
{
    /// <summary>The class of the command that it handles.</summary>
    public abstract Type CommandType { get; }

    protected static HandlersUpTo10 UpTo10 { get; } = new();

    protected static HandlersUpTo100 UpTo100 { get; } = new();

    protected static HandlersUpTo160 UpTo160 { get; } = new();

    protected static HandlersUpTo1000 UpTo1000 { get; } = new();

    public abstract ValueTask<Answer> HandleAsync(Command command, CommandContext context);
}
