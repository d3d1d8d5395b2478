using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.CodeFixes.Lock;

/// <summary>Accepts what has changed in a contract, and writes it to the contract lock.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(AcceptInContractLock),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class AcceptInContractLock : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [.. LockDescriptors.All.Remove(LockDescriptors.LockCannotBeRead).Select(static descriptor => descriptor.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => AcceptAllInContractLock.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.TextDocument.Project;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (LockDocument.EditOf(diagnostic) is { } edit)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Accept '{LockDocument.NameOf(edit)}' as it is now in the contract lock",
                        cancellation => LockDocument.ApplyAsync(project, [edit], cancellation),
                        equivalenceKey: nameof(AcceptInContractLock)),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }
}
