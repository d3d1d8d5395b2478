using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plugin.Generators.Emit;

namespace Plugin.Generators.Reading;

/// <summary>
/// What a generator reads of a project. It is read when first asked for; from then on it holds what it was read from only so far
/// as is needed to tell whether it stands for a later version of the project, too: the files, and no compilation.
/// </summary>
internal sealed class ProjectReading<T>(CSharpCompilation compilation)
{
    private readonly ImmutableArray<SyntaxTree> _files = compilation.SyntaxTrees;
    private readonly ImmutableArray<MetadataReference> _references = compilation.ExternalReferences;
    private readonly CSharpCompilationOptions _options = compilation.Options;
    private readonly string? _assemblyName = compilation.AssemblyName;
    private readonly object _gate = new();
    private CSharpCompilation? _compilation = compilation;
    private ImmutableArray<T> _results;
    private HashSet<string>? _filesWithReports;

    /// <summary>What there is to read.</summary>
    public ImmutableArray<T> Read(Func<Compilation, CancellationToken, IEnumerable<T>> read, CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_compilation is { } compilation)
            {
                _results = Invariant.Run(() => read(compilation, cancellation).ToImmutableArray());
                _filesWithReports = [.. _results.OfType<IReport>().SelectMany(static report => report.Diagnostics).Select(static each => each.Location?.File ?? "")];
                _compilation = null;
            }

            return _results;
        }
    }

    /// <summary>True when this was read and another, of a later version of the project, would give the same.</summary>
    public bool StandsFor(ProjectReading<T> later)
    {
        if (_compilation is not null
            || _assemblyName != later._assemblyName
            || _files.Length != later._files.Length
            || !_options.Equals(later._options)
            || !(_references == later._references || _references.SequenceEqual(later._references)))
        {
            return false;
        }

        for (var i = 0; i < _files.Length; i++)
        {
            if (_files[i] != later._files[i] && (_filesWithReports!.Contains(_files[i].FilePath) || !SameDeclarations.Are(_files[i], later._files[i])))
            {
                return false;
            }
        }

        return true;
    }
}
