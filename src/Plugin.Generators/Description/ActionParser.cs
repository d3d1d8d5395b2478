using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Plugin.Generators.CustomActions;
using Plugin.Generators.Diagnostics;
using Plugin.Generators.Dispatch;

namespace Plugin.Generators.Description;

/// <summary>Reads what the attributes of custom actions say for people.</summary>
internal static class ActionParser
{
    private const int KernelsTimeoutSeconds = 60;

    public static IEnumerable<DescribedAction> Parse(IEnumerable<HandlerSource> sources)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var ignored = new List<DiagnosticInfo>();
        foreach (var (method, source) in sources.SelectMany(CustomActionParser.Methods))
        {
            if (CustomActionParser.Parse(method, source, Location.None, ignored) is { } action && names.Add(action.Name))
            {
                var attribute = method.Attribute(WellKnown.CustomAction)!;
                yield return new(
                    action.Name,
                    attribute.Named("Description")?.Scalar() as string,
                    attribute.Named("TimeoutSeconds")?.Scalar() as int? ?? KernelsTimeoutSeconds,
                    attribute.Named("ReadOnly")?.Scalar() as bool? ?? false,
                    attribute.Named("AllowedRoles")?.Scalar() as string,
                    action.Parameters);
            }
        }
    }
}
