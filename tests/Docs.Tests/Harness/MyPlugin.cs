using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Docs.Tests.Harness;

/// <summary>The plugin that pages call so where any would do.</summary>
[Plugin("My device")]
internal sealed partial class MyPlugin
{
    [Handles]
    public ValueTask<CheckHealthAnswer> CheckHealthAsync(CheckHealthCommand command, CommandContext context) =>
        new(new CheckHealthAnswer { Result = true });
}
