namespace Plugin.Packages.Tests.Consumers;

/// <summary>What strangers write.</summary>
internal static class Programs
{
    /// <summary>A plugin that restarts one VM, behind a transport.</summary>
    /// <param name="transport">The namespace of the transport.</param>
    /// <param name="add">The call that adds it.</param>
    public static string Reboot(string transport, string add) => $$"""
        using Plugin.Abstractions;
        using Plugin.CloudStack.Vm;
        using Plugin.Hosting;
        using {{transport}};

        var builder = PluginHost.CreateBuilder(args);
        builder.AddPlugin<Restarter>().{{add}};
        return await builder.RunAsync().ConfigureAwait(false);

        [Plugin("Restarter")]
        internal sealed partial class Restarter
        {
            private const string Known = "i-2-10-VM";

            [Handles]
            public async ValueTask<RebootAnswer> RebootAsync(RebootCommand command, CommandContext context)
            {
                ArgumentNullException.ThrowIfNull(command);
                ArgumentNullException.ThrowIfNull(context);
                await Task.Delay(TimeSpan.FromMilliseconds(10), context.Cancellation).ConfigureAwait(false);
                return command.VmName == Known
                    ? new RebootAnswer { Result = true }
                    : throw new CommandFailedException($"{command.VmName} is not on this host.");
            }
        }
        """;

    /// <summary>A plugin whose handler blocks its thread.</summary>
    public const string Blocking = """
        using Plugin.Abstractions;
        using Plugin.CloudStack.Vm;

        Console.WriteLine(typeof(Sleeper));

        [Plugin("Sleeper")]
        internal sealed partial class Sleeper
        {
            [Handles]
            public async ValueTask<RebootAnswer> RebootAsync(RebootCommand command, CommandContext context)
            {
                await Task.Delay(1, context.Cancellation);
                Thread.Sleep(1000);
                return new RebootAnswer { Result = true };
            }
        }
        """;
}
