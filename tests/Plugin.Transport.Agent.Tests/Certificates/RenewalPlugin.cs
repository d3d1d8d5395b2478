using Plugin.Abstractions;
using Plugin.CloudStack.Agent;

namespace Plugin.Transport.Agent.Tests.Certificates;

/// <summary>A plugin that has something to do when the host's certificate changes.</summary>
internal sealed class RenewalPlugin : IPlugin
{
    private readonly CommandRoute _route;

    public RenewalPlugin(Action told)
    {
        _route = new CommandRoute<PostCertificateRenewalCommand, Answer>(
            CommandBehaviour.Idempotent | CommandBehaviour.Mutating,
            (_, _, _) =>
            {
                told();
                return new(new Answer());
            });
        Manifest = new("renewal", [], [_route]);
    }

    public PluginManifest Manifest { get; }

    public CommandRoute? FindRoute(ReadOnlySpan<byte> wireName) =>
        wireName.SequenceEqual("org.apache.cloudstack.ca.PostCertificateRenewalCommand"u8) ? _route : null;

    public TPart? FindPart<TPart>()
        where TPart : class => null;
}
