using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Plugin.Generators.Reading;

/// <summary>
/// Reads the types that have an attribute. <c>ForAttributeWithMetadataName</c> would bind the attributes of every such type and
/// its members after each key, in whatever file, as the key may have changed what they mean. Most keys change no declaration
/// at all, which is seen by a look at the file: then nothing is bound and nothing is read.
/// </summary>
internal static class ReadingProvider
{
    /// <summary>What is read of each type; types of which nothing is read are left out.</summary>
    public static IncrementalValuesProvider<T> Read<T>(
        this IncrementalGeneratorInitializationContext context, string attribute, Func<DeclaredType, CancellationToken, T?> read)
        where T : class, IEquatable<T> =>
        context.ReadAll(attribute, (types, cancellation) => types.Select(type => read(type, cancellation)).OfType<T>());

    /// <summary>What is read of all types together.</summary>
    public static IncrementalValuesProvider<T> ReadAll<T>(
        this IncrementalGeneratorInitializationContext context, string attribute, Func<IEnumerable<DeclaredType>, CancellationToken, IEnumerable<T>> read)
        where T : class, IEquatable<T> =>
        context.CompilationProvider
            .Select(static (compilation, _) => new ProjectReading<T>((CSharpCompilation)compilation))
            .WithComparer(ReadingComparer<T>.Instance)
            .SelectMany((reading, cancellation) => reading.Read(
                (compilation, token) => read(DeclaredTypes.With(attribute, compilation, token), token), cancellation));
}
