using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.Hosting;

namespace Plugin.Transport.Http;

/// <summary>Finds out what a request wants: a command, one of the two calls that are none, or the page for people.</summary>
internal sealed class DirectConnectEndpoint : IDisposable
{
    private readonly DirectConnectOptions _options;
    private readonly string _base;
    private readonly RequestBodyReader _bodies;
    private readonly ServedCommands _commands;
    private readonly CommandCall _command;
    private readonly UnservedCall _unserved;
    private readonly StartupCall? _startup;
    private readonly PowerStateCall? _powerStates;
    private readonly StatusPage _status;

    public DirectConnectEndpoint(IPlugin plugin, CommandPipeline pipeline, DirectConnectOptions options, TimeProvider time, ILogger logger)
    {
        _options = options;
        _base = "/api/" + options.Controller;
        _bodies = new RequestBodyReader(options, time);
        _commands = new ServedCommands(plugin);
        _command = new CommandCall(plugin, pipeline, _bodies, logger);
        _unserved = new UnservedCall(_commands, _bodies, logger);
        _startup = plugin.FindPart<IHostStartup>() is { } startup ? new StartupCall(plugin, startup, pipeline, _bodies, logger) : null;
        _powerStates = plugin.FindPart<IPowerStateReporter>() is { } reporter ? new PowerStateCall(plugin, reporter, pipeline, _bodies) : null;
        _status = new StatusPage(plugin);
    }

    public Task AnswerAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments(_base, StringComparison.OrdinalIgnoreCase, out var rest))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var name = rest.Value!.Trim('/');
        var method = context.Request.Method;
        if (name.Length == 0)
        {
            return HttpMethods.IsGet(method) || HttpMethods.IsHead(method) ? _status.AnswerAsync(context) : Refuse(context, "GET, HEAD");
        }

        return HttpMethods.IsPost(method) ? AnswerCommandAsync(context, name) : Refuse(context, "POST");
    }

    public void Dispose() => _bodies.Dispose();

    private Task AnswerCommandAsync(HttpContext context, string name)
    {
        var resource = _options.Resource ?? LocalAddress(context);
        if (_startup is not null && name.Equals(StartupCall.WireName, StringComparison.OrdinalIgnoreCase))
        {
            return _startup.AnswerAsync(context, resource);
        }

        if (_powerStates is not null && name.Equals(PowerStateCall.WireName, StringComparison.OrdinalIgnoreCase))
        {
            return _powerStates.AnswerAsync(context, resource);
        }

        return _commands.Find(name) is { } route
            ? _command.AnswerAsync(context, route, resource)
            : _unserved.AnswerAsync(context, name);
    }

    private static string LocalAddress(HttpContext context)
    {
        var address = context.Connection.LocalIpAddress;
        return (address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address)?.ToString() ?? "unknown";
    }

    private static Task Refuse(HttpContext context, string allowed)
    {
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = allowed;
        return Task.CompletedTask;
    }
}
