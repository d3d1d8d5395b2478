using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plugin.Generators.Tests.Driving;

/// <summary>What one analyzer says of a few declarations.</summary>
internal static class Review
{
    /// <summary>What stands before them: two commands with their answers, and a logger as the logging package has it.</summary>
    private const string Before =
        """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using Plugin.Abstractions;
        using Plugin.Abstractions.Wire;
        namespace Microsoft.Extensions.Logging
        {
            public interface ILogger;
            public static class LoggerExtensions { public static void LogInformation(this ILogger logger, string? message, params object?[] args) { } }
        }
        namespace Sample
        {
            [WireContract("org.example.PaintCommand")] public sealed partial class PaintCommand : Command, ICommand<PaintAnswer> { public Secret? Password { get; set; } public string? Wall { get; set; } }
            [WireContract("org.example.PaintAnswer")] public sealed partial class PaintAnswer : Answer;
            [WireContract("org.example.CopyCommand"), LongRunning] public sealed partial class CopyCommand : Command, ICommand<Answer>;
            [Capability("painting")] public interface IPainting
            {
                ValueTask<PaintAnswer> PaintAsync(PaintCommand command, CommandContext context);
                ValueTask<Answer> CopyAsync(CopyCommand command, CommandContext context);
            }

        """;

    public static Task<IReadOnlyList<Diagnostic>> OfAsync<TAnalyzer>(string code, params (string Name, string Value)[] properties)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        Analyze.WithAsync(new TAnalyzer(), Compile.Sources(Before + code + "\n}"), properties.ToDictionary(static each => each.Name, static each => each.Value));

    /// <summary>What it says of the body of a handler, in which <c>command</c> and <c>context</c> are there.</summary>
    public static Task<IReadOnlyList<Diagnostic>> OfBodyAsync<TAnalyzer>(string body, string command = "PaintCommand", string answer = "PaintAnswer", string members = "")
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        OfAsync<TAnalyzer>($"public sealed class Painting {{ {members} public async ValueTask<{answer}> PaintAsync({command} command, CommandContext context) {{ {body} return new {answer}(); }} }}");

    /// <summary>The text under a diagnostic.</summary>
    public static string Place(Diagnostic diagnostic) => ContractLock.Place(diagnostic);
}
