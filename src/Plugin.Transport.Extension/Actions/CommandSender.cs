using System.Text;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Vm;
using Plugin.Hosting;

namespace Plugin.Transport.Extension;

/// <summary>Has the plugin's own handlers do the work of actions.</summary>
internal sealed class CommandSender(IPlugin plugin, CommandPipeline pipeline, ExtensionOptions options)
{
    private const string UnnamedResource = "external";

    public IPlugin Plugin => plugin;

    public IPowerStateReporter? PowerStates { get; } = plugin.FindPart<IPowerStateReporter>();

    public bool Serves<TCommand>()
        where TCommand : Command, IWireContract<TCommand> => RouteOf<TCommand>() is not null;

    /// <summary>Sends a command and waits for its success.</summary>
    /// <param name="command">The command.</param>
    /// <param name="run">The call that it is made of.</param>
    /// <param name="seconds">How long it may take.</param>
    /// <param name="cancellation">Cancelled when nobody wants it done any more.</param>
    /// <exception cref="CallException">The answer is a failure; the message is its details.</exception>
    public async Task<Answer> SendAsync<TCommand>(TCommand command, ActionRun run, int seconds, CancellationToken cancellation)
        where TCommand : Command, IWireContract<TCommand>
    {
        var route = RouteOf<TCommand>() ?? throw new CallException($"{plugin.Manifest.Name} does not serve {TCommand.ContractName}");
        command.Wait = seconds;
        command.ExternalDetails = run.DetailsForCommand();
        run.Call.Attach(command);
        var answer = await pipeline.RunAsync(CommandRequest.For(plugin, route, ResourceOf(run), command), cancellation).ConfigureAwait(false);
        return answer.Result ? answer : throw new CallException(run.Secrets.Scrub(answer.Details ?? $"'{run.Call.Action}' failed; the plugin does not say why"));
    }

    /// <summary>Runs work that is no command of the plugin's table.</summary>
    /// <exception cref="CallException">It failed.</exception>
    public async Task<T> RunAsync<T>(string name, Command? command, CommandBehaviour behaviour, Func<CommandContext, ValueTask<T>> work, ActionRun run)
    {
        if (command is not null)
        {
            command.Wait = run.Budget.WorkSeconds;
            command.ExternalDetails = run.DetailsForCommand();
        }

        var result = await pipeline.RunAsync(
            new Operation<T> { WireName = name, Resource = ResourceOf(run), Work = work, Command = command, Behaviour = behaviour },
            run.Cancellation).ConfigureAwait(false);
        return result.Succeeded ? result.Value : throw new CallException(run.Secrets.Scrub(result.Failure));
    }

    /// <summary>Runs a network command. Two for one network or VPC take turns.</summary>
    /// <exception cref="CallException">It failed.</exception>
    public async Task<T> RunNetworkAsync<T>(string name, NetworkCall call, Func<CommandContext, ValueTask<T>> work, ActionRun run)
    {
        var operation = new Operation<T>
        {
            WireName = name,
            Resource = options.Resource ?? call.PhysicalNetwork.Find("url") ?? UnnamedResource,
            Plugin = plugin,
            Work = work,
            Command = new NetworkWork(call.Lane, run),
            Behaviour = CommandBehaviour.Mutating | CommandBehaviour.LongRunning,
        };
        var result = await pipeline.RunAsync(operation, run.Cancellation).ConfigureAwait(false);
        return result.Succeeded ? result.Value : throw new CallException(run.Secrets.Scrub(result.Failure));
    }

    /// <summary>Asks for the power states of the whole host.</summary>
    /// <exception cref="CallException">The plugin cannot tell them all.</exception>
    public Task<IReadOnlyDictionary<string, PowerState>> ReportAsync(ActionRun run) => PowerStates is { } reporter
        ? RunAsync("statuses", null, CommandBehaviour.None, reporter.ReportPowerStatesAsync, run)
        : throw new CallException($"{plugin.Manifest.Name} does not report power states");

    private CommandRoute? RouteOf<TCommand>()
        where TCommand : Command, IWireContract<TCommand> => plugin.FindRoute(Encoding.UTF8.GetBytes(TCommand.ContractName));

    private string ResourceOf(ActionRun run) => options.Resource ?? run.Call.Host.Find("url") ?? UnnamedResource;
}
