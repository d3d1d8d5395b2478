using System.Globalization;
using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Vm;

namespace Plugin.Transport.Http;

/// <summary>
/// The kernel's end of direct connect: posts each command to a plugin process over HTTPS on a connection of its own, as
/// CloudStack's management server does, and reads its answer.
/// </summary>
/// <remarks>
/// Unlike CloudStack's, this client keeps to a command's <c>wait</c>, sends UTF-8 and says so, and trusts only certificates
/// that the machine trusts or that are pinned, unless it is told otherwise.
/// </remarks>
public sealed class DirectConnectClient : ICommandChannel, IDisposable
{
    private const string Startup = "com.cloud.agent.api.StartupCommand";
    private const string PowerStates = "org.apache.cloudstack.HostVmStateReportCommand";

    // The longest time that timers take.
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(int.MaxValue);

    private readonly DirectConnectClientOptions _options;
    private readonly DirectConnectPost _http;
    private readonly WireTypeSet[] _types;

    /// <summary>Makes a client; it connects with the first command.</summary>
    /// <param name="options">Where the plugin process listens, and how to talk to it.</param>
    /// <param name="logger">Receives the log; null for none.</param>
    /// <exception cref="ArgumentException">The settings cannot be kept; the message says which.</exception>
    public DirectConnectClient(DirectConnectClientOptions options, ILogger<DirectConnectClient>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Url is not { IsAbsoluteUri: true } url || url.Scheme != Uri.UriSchemeHttps || url.PathAndQuery != "/" || url.UserInfo.Length > 0)
        {
            throw new ArgumentException($"{nameof(options.Url)} must be of the form https://host:8250", nameof(options));
        }

        Require(options.MaxAnswerBytes > 0 && options.MaxAnswerBytes < Array.MaxLength, nameof(options.MaxAnswerBytes), "must be above 0");
        Require(options.ConnectTimeout > TimeSpan.Zero && options.ConnectTimeout <= s_longest, nameof(options.ConnectTimeout), "must be above 0, and at most 24 days");
        Require(options.AnswerTimeout > TimeSpan.Zero || options.AnswerTimeout == Timeout.InfiniteTimeSpan, nameof(options.AnswerTimeout), "must be above 0, or infinite");
        Require(IsPathSegment(options.Controller), nameof(options.Controller), "must be one segment of a path: letters, digits, '.', '_' and '-'");
        Require(options.Types is not null && options.Types.All(static types => types is not null), nameof(options.Types), "must not be null, nor have a null");
        Require(options.Time is not null, nameof(options.Time), "must not be null");
        _options = options;
        _types = [.. options.Types!];
        _http = new(options, logger ?? NullLogger<DirectConnectClient>.Instance);

        void Require(bool isGood, string setting, string rule)
        {
            if (!isGood)
            {
                throw new ArgumentException($"{setting} {rule}", nameof(options));
            }
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">The client was disposed before the call.</exception>
    public async ValueTask<Answer> ExchangeAsync(Command command, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        var writer = WireWriter.ForWire();
        ((IWireObject)command).Write(writer);
        var name = WireNames.Of(command);
        var reply = await _http.PostAsync(name, writer, command.AnswerTimeout(_options.AnswerTimeout), cancellation).ConfigureAwait(false);
        if (reply.Status == HttpStatusCode.NotFound)
        {
            return TryReadUnsupported(reply) ?? new UnsupportedAnswer { Result = false, Details = $"{this} has no such path as {name}" };
        }

        return Read(reply) switch
        {
            [Answer answer, ..] => answer,
            [var other, ..] => throw Unreadable($"answered with {WireNames.Of(other)}, which is no answer that the kernel knows; a class of your own has to be in {nameof(_options.Types)}"),
            [] => throw Unreadable("answered with an empty array"),
        };
    }

    /// <summary>Introduces a host: offers what the kernel knows of it, and gets back what the plugin makes of it.</summary>
    /// <param name="offered">The host, half filled; its <see cref="Command.Wait"/>, in seconds, bounds the wait.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    /// <returns>The host, and its storage pool when the plugin describes one.</returns>
    /// <exception cref="CommandSendException">There is no such description; the message has the plugin's reason.</exception>
    public async Task<IReadOnlyList<StartupCommand>> StartupAsync(StartupRoutingCommand offered, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(offered);
        var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, offered);
        var reply = await _http.PostAsync(Startup, writer, offered.AnswerTimeout(_options.AnswerTimeout), cancellation).ConfigureAwait(false);
        var described = Read(reply);
        if (described is [Answer refusal, ..])
        {
            throw new CommandSendException(CommandSendFailure.WrongAnswer, $"{this} describes no host: {refusal.Details ?? "no details"}") { Answer = refusal };
        }

        return described.Count > 0 && described.TrueForAll(static each => each is StartupCommand)
            ? [.. described.Cast<StartupCommand>()]
            : throw Unreadable("answered the start-up with something else than start-up commands");
    }

    /// <summary>Asks which VMs there are and whether they run, as with each ping.</summary>
    /// <param name="cancellation">Gives up the wait.</param>
    /// <returns>All VMs of the host, by name. A state that the kernel does not know is null.</returns>
    /// <exception cref="CommandSendException">There is no complete list; the kernel must not conclude anything from that.</exception>
    public async Task<IReadOnlyDictionary<string, PowerState?>> ReportPowerStatesAsync(CancellationToken cancellation = default)
    {
        var writer = WireWriter.ForWire();
        writer.Raw("{}"u8);
        var reply = await _http.PostAsync(PowerStates, writer, _options.AnswerTimeout, cancellation).ConfigureAwait(false);
        RequireOk(reply);
        try
        {
            return PowerStateReport.Read(reply.Body.Span);
        }
        catch (WireException e)
        {
            throw Unreadable($"sent a report that cannot be read: {e.Message}", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    /// <summary>Where the plugin process listens.</summary>
    public override string ToString() => _options.Url.GetLeftPart(UriPartial.Authority);

    private UnsupportedAnswer? TryReadUnsupported(HttpReply reply)
    {
        try
        {
            return WireEnvelope.Read(reply.Body.Span, WireReaderOptions.Default, _types) is [UnsupportedAnswer unsupported, ..] ? unsupported : null;
        }
        catch (WireException)
        {
            // Any server has something to say with a 404.
            return null;
        }
    }

    private List<IWireObject> Read(HttpReply reply)
    {
        RequireOk(reply);
        try
        {
            return WireEnvelope.Read(reply.Body.Span, WireReaderOptions.Default, _types);
        }
        catch (WireException e)
        {
            throw Unreadable($"sent an answer that cannot be read: {e.Message}", e);
        }
    }

    private void RequireOk(HttpReply reply)
    {
        if (reply.Status != HttpStatusCode.OK)
        {
            throw Unreadable(string.Create(CultureInfo.InvariantCulture, $"answered with the HTTP status {(int)reply.Status}; {Advice(reply.Status)}"));
        }
    }

    private static string Advice(HttpStatusCode status) => (int)status switch
    {
        >= 300 and < 400 => "no redirect is followed: is that the plugin process itself?",
        401 or 403 or 407 => "no plugin process asks for a name and password: is there a proxy or another server in between?",
        _ => "its log says why",
    };

    private static bool IsPathSegment(string? text) =>
        text is { Length: > 0 } and not ("." or "..") && text.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-');

    private CommandSendException Unreadable(string what, Exception? cause = null) => new(CommandSendFailure.Unreadable, $"{this} {what}", cause);
}
