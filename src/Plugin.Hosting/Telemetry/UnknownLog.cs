using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions.Wire;

namespace Plugin.Hosting;

/// <summary>
/// Says once for each class and member what commands held that the contracts do not know. A newer kernel sends the
/// same new member with every command; a line for each would hide everything else.
/// </summary>
internal sealed class UnknownLog(ILogger logger)
{
    // The names come from outside, so what is remembered is bounded, and what is not remembered is not logged.
    private const int MostRemembered = 1000;

    private readonly ConcurrentDictionary<(WireUnknownKind Kind, string WireName, string? Member), bool> _said = new();

    public void Report(IReadOnlyList<WireUnknown> unknown, string command, string resource)
    {
        foreach (var each in unknown)
        {
            if (_said.Count < MostRemembered && _said.TryAdd((each.Kind, each.WireName, each.Member), true))
            {
                Say(each, command, resource);
            }
        }
    }

    private void Say(WireUnknown unknown, string command, string resource)
    {
        switch (unknown.Kind)
        {
            case WireUnknownKind.Class:
                logger.UnknownClass(command, resource, unknown.WireName);
                break;
            case WireUnknownKind.Constant:
                logger.UnknownConstant(command, resource, unknown.WireName, unknown.Member, unknown.Constant ?? "(not shown)");
                break;
            default:
                logger.UnknownMember(command, resource, unknown.WireName, unknown.Member);
                break;
        }
    }
}
