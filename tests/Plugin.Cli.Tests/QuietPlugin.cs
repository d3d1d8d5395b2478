using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.Cli.Tests;

/// <summary>A plugin of one command.</summary>
[Plugin("Quiet")]
internal sealed partial class QuietPlugin
{
    [Handles]
    public ValueTask<CheckHealthAnswer> CheckHealthAsync(CheckHealthCommand command, CommandContext context) =>
        new(new CheckHealthAnswer { Result = true });
}
