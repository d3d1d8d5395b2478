using Plugin.Abstractions;

namespace Plugin.Benchmarks.Dispatch;

[Plugin("of 10 commands")]
public sealed partial class PluginOf10
{
    [Handlers]
    public HandlersUpTo10 First { get; } = new();
}

[Plugin("of 100 commands")]
public sealed partial class PluginOf100
{
    [Handlers]
    public HandlersUpTo10 First { get; } = new();

    [Handlers]
    public HandlersUpTo100 Second { get; } = new();
}

[Plugin("of 160 commands")]
public sealed partial class PluginOf160
{
    [Handlers]
    public HandlersUpTo10 First { get; } = new();

    [Handlers]
    public HandlersUpTo100 Second { get; } = new();

    [Handlers]
    public HandlersUpTo160 Third { get; } = new();
}

[Plugin("of 1,000 commands")]
public sealed partial class PluginOf1000
{
    [Handlers]
    public HandlersUpTo10 First { get; } = new();

    [Handlers]
    public HandlersUpTo100 Second { get; } = new();

    [Handlers]
    public HandlersUpTo160 Third { get; } = new();

    [Handlers]
    public HandlersUpTo1000 Fourth { get; } = new();
}
