using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Plugin.Generators.Lock;

namespace Plugin.Generators.CodeFixes.Lock;

/// <summary>Accepts many changes at once. They all go to one file, so they cannot be made one by one and merged.</summary>
internal sealed class AcceptAllInContractLock : FixAllProvider
{
    public static AcceptAllInContractLock Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        Task.FromResult<CodeAction?>(CodeAction.Create(
            "Accept all changes in the contract lock",
            cancellation => ApplyAsync(fixAllContext, cancellation),
            equivalenceKey: nameof(AcceptInContractLock)));

    private static async Task<Solution> ApplyAsync(FixAllContext context, CancellationToken cancellation)
    {
        var solution = context.Solution;
        var projects = context.Scope == FixAllScope.Solution ? solution.ProjectIds : [context.Project.Id];
        foreach (var id in projects)
        {
            var diagnostics = context is { Scope: FixAllScope.Document, Document: { } document }
                ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(context.Solution.GetProject(id)!).ConfigureAwait(false);
            solution = await LockDocument.ApplyAsync(solution.GetProject(id)!, Edits(diagnostics), cancellation).ConfigureAwait(false);
        }

        return solution;
    }

    private static List<LockEdit> Edits(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(LockDocument.EditOf).OfType<LockEdit>()];
}
