using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Plugin.Generators.Lock;

namespace Plugin.Generators.CodeFixes.Lock;

/// <summary>The contract lock of a project as a document that can be changed.</summary>
internal static class LockDocument
{
    /// <summary>The edit that a diagnostic asks for, or null when it asks for none.</summary>
    public static LockEdit? EditOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(LockEdit.KeyProperty, out var key) && key is not null
            ? LockEdit.FromText(key, diagnostic.Properties.GetValueOrDefault(LockEdit.EntryProperty))
            : null;

    /// <summary>The simple name of what an edit is about, for people.</summary>
    public static string NameOf(LockEdit edit)
    {
        var wireName = edit.Key.Split(' ')[0];
        return wireName.Substring(wireName.LastIndexOf('.') + 1);
    }

    /// <summary>Changes the lock of a project; a project without one stays as it is.</summary>
    public static async Task<Solution> ApplyAsync(Project project, IReadOnlyCollection<LockEdit> edits, CancellationToken cancellation)
    {
        var document = project.AdditionalDocuments.FirstOrDefault(static each => each.Name == LockFile.FileName);
        if (document is null || edits.Count == 0)
        {
            return project.Solution;
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changed = LockFile.Parse(text.ToString()).With(edits);
        return project.Solution.WithAdditionalDocumentText(document.Id, SourceText.From(changed, text.Encoding ?? Encoding.UTF8));
    }
}
