using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Diagnostics;
using Plugin.Generators.Dispatch;
using Plugin.Generators.Emit;
using Plugin.Generators.Model;
using Plugin.Generators.Reading;

namespace Plugin.Generators.CustomActions;

/// <summary>Finds the custom actions of a <c>[Plugin]</c> class and its parts.</summary>
internal static class CustomActionParser
{
    private const string ValueTask = "System.Threading.Tasks.ValueTask<TResult>";

    private static readonly HashSet<string> s_kernels = new(StringComparer.OrdinalIgnoreCase)
    {
        "prepare", "create", "start", "stop", "reboot", "delete", "status", "statuses", "getconsole",
    };

    public static Parsed<CustomActionsModel>? Parse(DeclaredType declared)
    {
        var type = declared.Type;
        if (!declared.IsPlainClass)
        {
            return null;
        }

        var diagnostics = new List<DiagnosticInfo>();
        var actions = new Dictionary<string, CustomActionModel>(StringComparer.OrdinalIgnoreCase);
        foreach (var (method, source) in PluginParser.Sources(type).SelectMany(Methods))
        {
            var place = method.Locations.FirstOrDefault(static location => location.IsInSource) ?? type.Locations[0];
            if (Parse(method, source, place, diagnostics) is not { } action)
            {
                continue;
            }

            var other = s_kernels.Contains(action.Name) ? "an action of the kernel"
                : actions.TryGetValue(action.Name, out var earlier) ? $"'{earlier.Handler}'"
                : null;
            if (other is null)
            {
                actions.Add(action.Name, action);
            }
            else
            {
                diagnostics.Add(DiagnosticInfo.Create(CustomActionDescriptors.CustomActionNameIsTaken, place, action.Name, action.Handler, other));
            }
        }

        var model = actions.Count == 0 || !type.StandsAlone()
            ? null
            : new CustomActionsModel(
                type.NamespaceName(), Identifier.Of(type.Name), type.HintName(), new(actions.Values.OrderBy(static action => action.Name, StringComparer.Ordinal)));
        return new(model, new(diagnostics));
    }

    public static IEnumerable<(IMethodSymbol Method, HandlerSource Source)> Methods(HandlerSource source) => source.Type.SelfAndBases()
        .SelectMany(static level => level.GetMembers())
        .OfType<IMethodSymbol>()
        .Where(static method => method.Has(WellKnown.CustomAction))
        .Select(method => (method, source));

    public static CustomActionModel? Parse(IMethodSymbol method, HandlerSource source, Location place, List<DiagnosticInfo> diagnostics)
    {
        var handler = $"{method.ContainingType.Name}.{method.Name}";
        if (!IsCallable(method) || !GivesResult(method) || method.Parameters.LastOrDefault() is not { } last || !Is(last, WellKnown.CommandContext))
        {
            diagnostics.Add(DiagnosticInfo.Create(CustomActionDescriptors.CustomActionHasAnotherShape, place, handler));
            return null;
        }

        var takesCall = Is(method.Parameters[0], WellKnown.ExtensionCall);
        var parameters = new List<ActionParameterModel>();
        foreach (var parameter in method.Parameters.Skip(takesCall ? 1 : 0).Take(method.Parameters.Length - (takesCall ? 2 : 1)))
        {
            if (ActionParameterParser.Parse(parameter) is { } parsed)
            {
                parameters.Add(parsed);
                continue;
            }

            diagnostics.Add(DiagnosticInfo.Create(
                CustomActionDescriptors.ActionParameterIsNotSupported, place, parameter.Name, handler, parameter.Type.ToDisplayString()));
            return null;
        }

        var attribute = method.Attribute(WellKnown.CustomAction)!;
        return new(
            attribute.FirstText() ?? method.Name,
            handler,
            source.Property is null ? "this" : $"this.{Identifier.Of(source.Property)}",
            Identifier.Of(method.Name),
            takesCall,
            new(attribute.NamedArguments.Select(static argument => $"{argument.Key} = {Literal(argument.Value.Scalar())}")),
            new(parameters));
    }

    private static bool IsCallable(IMethodSymbol method) =>
        method is { IsStatic: false, IsGenericMethod: false }
        && method.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    private static bool GivesResult(IMethodSymbol method) =>
        method.ReturnType is INamedTypeSymbol { IsGenericType: true } result
        && result.OriginalDefinition.ToDisplayString() == ValueTask
        && result.TypeArguments[0].ToDisplayString() == WellKnown.ActionResult;

    private static bool Is(IParameterSymbol parameter, string type) => parameter.Type.ToDisplayString() == type;

    private static string Literal(object? value) => value switch
    {
        string text => SourceFile.Literal(text),
        bool flag => flag ? "true" : "false",
        null => "null",
        _ => value.ToString(),
    };
}
