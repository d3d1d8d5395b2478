using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.Hosting;

/// <summary>
/// The way to a plugin in this process, for tests of plugins and of the kernel's side. Commands and answers go through the
/// codecs and the pipeline as over any transport, so what does not travel does not arrive here either.
/// </summary>
public sealed class InProcessChannel : ICommandChannel, IAsyncDisposable
{
    private readonly IPlugin _plugin;
    private readonly CommandPipeline _pipeline;
    private readonly bool _ownsPipeline;
    private readonly string _resource;
    private readonly WireTypeSet[] _types;
    private readonly TimeProvider _time;
    private bool _isDisposed;

    /// <summary>Leads to a plugin over a pipeline that is there, for example that of a host.</summary>
    /// <param name="plugin">The plugin.</param>
    /// <param name="pipeline">What its commands go through; it outlives the channel.</param>
    /// <param name="resource">What handlers see as their resource.</param>
    /// <param name="types">Contracts of your own among the answers, beside those of CloudStack: <c>WireTypes.All</c> of your assembly.</param>
    public InProcessChannel(IPlugin plugin, CommandPipeline pipeline, string resource, params IEnumerable<WireTypeSet> types)
        : this(plugin, pipeline, resource, TimeProvider.System, types, ownsPipeline: false)
    {
    }

    internal InProcessChannel(
        IPlugin plugin, CommandPipeline pipeline, string resource, TimeProvider time, IEnumerable<WireTypeSet> types, bool ownsPipeline)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(types);
        _plugin = plugin;
        _pipeline = pipeline;
        _ownsPipeline = ownsPipeline;
        _resource = resource;
        _time = time;
        _types = [.. types, CloudStack.WireTypes.All, AbstractionsWireTypes.All];
    }

    /// <summary>Leads to a plugin over a pipeline of its own, with the default settings, no journal and no log.</summary>
    /// <param name="plugin">The plugin.</param>
    /// <param name="types">Contracts of your own among the answers, beside those of CloudStack.</param>
    /// <returns>The channel; disposing it waits for what still runs, at most for <see cref="PluginHostOptions.DrainWithin"/>.</returns>
    public static InProcessChannel To(IPlugin plugin, params IEnumerable<WireTypeSet> types)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        var pipeline = new CommandPipeline(Options.Create(new PluginHostOptions()), TimeProvider.System, NullLogger<CommandPipeline>.Instance);
        return new(plugin, pipeline, plugin.Manifest.Name, TimeProvider.System, types, ownsPipeline: true);
    }

    /// <inheritdoc/>
    public async ValueTask<Answer> ExchangeAsync(Command command, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        cancellation.ThrowIfCancellationRequested();
        if (_plugin.FindRoute(((IWireObject)command).WireName) is not { } route)
        {
            return new UnsupportedAnswer { Result = false, Details = $"no handler for {WireNames.Of(command)}" };
        }

        var timeout = command.AnswerTimeout(Timeout.InfiniteTimeSpan);
        using var timer = new CancellationTokenSource(timeout, _time);
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellation);
        try
        {
            // As over a transport whose caller goes away: what changes the device goes on, what only reads is cancelled.
            var goesOn = route.Behaviour.HasFlag(CommandBehaviour.Mutating);
            var answering = _pipeline.RunAsync(Travelled(command, route), goesOn ? CancellationToken.None : cancellation).AsTask();
            return Travelled(await answering.WaitAsync(bounded.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (OperationCanceledException)
        {
            throw new CommandSendException(CommandSendFailure.TimedOut, FormattableString.Invariant($"{this} did not answer within {timeout.TotalSeconds:0.###} s"));
        }
        catch (WireException e)
        {
            throw new CommandSendException(CommandSendFailure.Unreadable, $"{this} gave an answer that does not travel: {e.Message}", e);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!Interlocked.Exchange(ref _isDisposed, true) && _ownsPipeline)
        {
            await _pipeline.DrainAsync(new PluginHostOptions().DrainWithin).ConfigureAwait(false);
            _pipeline.Dispose();
        }
    }

    /// <summary>Who is at the other end.</summary>
    public override string ToString() => $"the plugin {_plugin.Manifest.Name} in this process";

    private CommandRequest Travelled(Command command, CommandRoute route)
    {
        using var writer = WireWriter.ForWire();
        ((IWireObject)command).Write(writer);
        return CommandRequest.Read(_plugin, route, _resource, writer.Written);
    }

    private Answer Travelled(Answer answer)
    {
        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, answer);
        return WireEnvelope.Read(writer.Written, WireReaderOptions.Default, _types) is [Answer read]
            ? read
            : throw new CommandSendException(
                CommandSendFailure.Unreadable,
                $"{this} answered with {WireNames.Of(answer)}, which is no answer that the kernel knows; give the channel the contracts of your own");
    }
}
