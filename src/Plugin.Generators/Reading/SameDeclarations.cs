using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plugin.Generators.Reading;

/// <summary>
/// Tells whether two versions of a file declare the same: whether they differ in nothing but bodies, comments and spaces.
/// What any declaration of the project means depends on nothing else of a file. The compiler's own comparison of
/// declarations is not used, as some versions of it skip constants that stand after a field.
/// </summary>
internal static class SameDeclarations
{
    public static bool Are(SyntaxTree before, SyntaxTree after, CancellationToken cancellation = default)
    {
        if (before == after)
        {
            return true;
        }

        if (before.FilePath != after.FilePath || !before.Options.Equals(after.Options))
        {
            return false;
        }

        var pending = new Stack<(SyntaxNode Before, SyntaxNode After)>();
        pending.Push((before.GetRoot(cancellation), after.GetRoot(cancellation)));
        while (pending.Count > 0)
        {
            var (old, now) = pending.Pop();
            if (!old.IsIncrementallyIdenticalTo(now) && !IsSameLevel(old, now, pending))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Compares two nodes but for their child nodes, which are left to be compared.</summary>
    private static bool IsSameLevel(SyntaxNode before, SyntaxNode after, Stack<(SyntaxNode Before, SyntaxNode After)> pending)
    {
        if (before.RawKind != after.RawKind)
        {
            return false;
        }

        if (before is BlockSyntax or ArrowExpressionClauseSyntax or GlobalStatementSyntax)
        {
            return AreSameContexts(before.ContainsDirectives || after.ContainsDirectives, before.DescendantTrivia(), after.DescendantTrivia());
        }

        var left = before.ChildNodesAndTokens();
        var right = after.ChildNodesAndTokens();
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (left[i].AsNode() is { } oldChild && right[i].AsNode() is { } newChild)
            {
                pending.Push((oldChild, newChild));
            }
            else if (!left[i].IsToken || !right[i].IsToken || !IsSameToken(left[i].AsToken(), right[i].AsToken()))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSameToken(SyntaxToken before, SyntaxToken after) =>
        before.RawKind == after.RawKind
        && before.IsMissing == after.IsMissing
        && before.Text == after.Text
        && AreSameContexts(before.ContainsDirectives || after.ContainsDirectives, before.GetAllTrivia(), after.GetAllTrivia());

    // Of all that stands between tokens or inside bodies, only these directives say something about what follows.
    private static bool AreSameContexts(bool areThereDirectives, IEnumerable<SyntaxTrivia> before, IEnumerable<SyntaxTrivia> after) =>
        !areThereDirectives || Contexts(before).SequenceEqual(Contexts(after));

    private static IEnumerable<string> Contexts(IEnumerable<SyntaxTrivia> trivia) =>
        trivia.Where(static each => each.IsKind(SyntaxKind.NullableDirectiveTrivia)).Select(static each => each.ToString());
}
