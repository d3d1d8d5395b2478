using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Plugin.Abstractions;
using Plugin.Hosting;

namespace Plugin.Transport.Extension;

/// <summary>Answers calls of the executable with the plugin's handlers, whichever process they run in.</summary>
public sealed class ExtensionCalls
{
    private readonly ActionTable _actions;
    private readonly TimeSpan _grace;
    private readonly FrozenSet<string> _secretNames;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    /// <summary>Creates it.</summary>
    public ExtensionCalls(
        IPlugin plugin, CommandPipeline pipeline, IOptions<ExtensionOptions> options, IOptions<PluginHostOptions> hostOptions,
        TimeProvider time, ILogger<ExtensionCalls> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(hostOptions);
        _actions = new(new CommandSender(plugin, pipeline, options.Value));
        _grace = hostOptions.Value.CancellationGrace;
        _secretNames = options.Value.SecretDetails.Concat(_actions.SecretParameters).ToFrozenSet(StringComparer.Ordinal);
        _time = time;
        _logger = logger;
    }

    /// <summary>Answers a call. It throws for nothing that a handler does.</summary>
    /// <param name="action">The action; case does not count.</param>
    /// <param name="payload">The payload in UTF-8.</param>
    /// <param name="limit">How long the kernel waits. The answer comes a little before.</param>
    /// <param name="cancellation">Cancelled when nobody waits any more; what was begun is then rolled back.</param>
    public async Task<ExtensionReply> RunAsync(string action, ReadOnlyMemory<byte> payload, TimeSpan limit, CancellationToken cancellation)
    {
        var begun = _time.GetTimestamp();
        var reply = await AnswerAsync(action, payload, limit, cancellation).ConfigureAwait(false);
        var milliseconds = (long)_time.GetElapsedTime(begun).TotalMilliseconds;
        if (reply.ExitCode == 0)
        {
            _logger.CallDone(action, milliseconds, reply.Output.Length);
        }
        else
        {
            _logger.CallFailed(action, milliseconds, System.Text.Encoding.ASCII.GetString(reply.Output.Span));
        }

        return reply;
    }

    /// <summary>True when the action changes a VM, so that two processes must not do it at once.</summary>
    internal bool ChangesVm(string action)
    {
        try
        {
            return _actions.Find(action).ChangesVm;
        }
        catch (CallException)
        {
            return false;
        }
    }

    private async Task<ExtensionReply> AnswerAsync(
        string action, ReadOnlyMemory<byte> payload, TimeSpan limit, CancellationToken cancellation)
    {
        var budget = new CallBudget(limit, _grace);
        var secrets = PayloadSecrets.Of(payload.Span, _secretNames);
        try
        {
            var found = _actions.Find(action);
            var content = ExtensionPayload.Read(payload.Span);
            var run = new ActionRun(content.ToCall(action, _secretNames), payload, content.Details, secrets, budget, cancellation);

            // Work that ignores its cancellation goes on, and is rolled back, while the kernel is told the truth in time.
            return ExtensionReply.Success(await found.RunAsync(run).WaitAsync(budget.Answer, _time, CancellationToken.None).ConfigureAwait(false));
        }
        catch (CallException exception)
        {
            return ExtensionReply.Failure(secrets.Scrub(exception.Message));
        }
        catch (TimeoutException)
        {
            return ExtensionReply.Failure($"'{action}' did not end within the {limit.TotalSeconds:0.#} s that the kernel gives");
        }
        catch (Exception exception)
        {
            _logger.CallFaulted(action, exception.GetType().Name, secrets.Scrub(exception.ToString()));
            return ExtensionReply.Failure(secrets.Scrub($"'{action}' failed: {exception.GetType().Name}: {exception.Message}"));
        }
    }
}
