using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plugin.Generators.Diagnostics;
using Plugin.Generators.Lock;

namespace Plugin.Generators.Analyzers;

/// <summary>
/// Compares the contracts of a project with its contract lock. A project without an additional file
/// <c>contracts.lock</c> is not looked at.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContractLockAnalyzer : DiagnosticAnalyzer
{
    private static readonly SourceTextValueProvider<LockFile> s_parsed = new(static text => LockFile.Parse(text.ToString()));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => LockDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (LockUpdate.IsOn(start.Options.AnalyzerConfigOptionsProvider)
                || start.Options.AdditionalFiles.FirstOrDefault(static file => Path.GetFileName(file.Path) == LockFile.FileName) is not { } file
                || file.GetText(start.CancellationToken) is not { } text
                || !start.TryGetValue(text, s_parsed, out var locked))
            {
                return;
            }

            var symbols = new Lazy<WireSymbols>(() => WireSymbols.Of(start.Compilation));
            if (locked.Errors.Count == 0)
            {
                start.RegisterSymbolAction(context => CompareType(context, locked, symbols), SymbolKind.NamedType);
            }

            start.RegisterAdditionalFileAction(context =>
            {
                if (context.AdditionalFile.Path == file.Path)
                {
                    ReportErrors(context, locked, text);
                    ReportGone(context, locked, text, symbols);
                }
            });
        });
    }

    private static void CompareType(SymbolAnalysisContext context, LockFile locked, Lazy<WireSymbols> symbols)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (LockEntryBuilder.Key(type) is not { } key)
        {
            return;
        }

        var current = LockEntryBuilder.Build(type, each => symbols.Value.Implementers(each))!;
        var changes = locked.Find(key) is { } entry
            ? LockComparer.Compare(entry, current)
            : [new(LockDescriptors.ContractIsNotLocked, null, new([current.Sort, current.WireName]))];
        foreach (var change in changes)
        {
            var place = change.Member is null
                ? type
                : (ISymbol)LockEntryBuilder.Properties(type).First(each => each.WireName == change.Member).Property;
            var location = place.Locations.FirstOrDefault(static each => each.IsInSource) ?? type.Locations[0];
            context.ReportDiagnostic(Diagnostic.Create(
                change.Descriptor, location, Properties(key, current), [.. change.Arguments]));
        }
    }

    private static void ReportErrors(AdditionalFileAnalysisContext context, LockFile locked, SourceText text)
    {
        foreach (var error in locked.Errors)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                LockDescriptors.LockCannotBeRead, LineOf(context.AdditionalFile, text, error.Line), error.Reason));
        }
    }

    private static void ReportGone(AdditionalFileAnalysisContext context, LockFile locked, SourceText text, Lazy<WireSymbols> symbols)
    {
        if (locked.Errors.Count > 0)
        {
            return;
        }

        foreach (var entry in locked.Entries.Where(entry => !symbols.Value.Keys.Contains(entry.Key)))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                LockDescriptors.LockedContractIsGone,
                LineOf(context.AdditionalFile, text, locked.Lines[entry.Key]),
                Properties(entry.Key, null),
                entry.Sort,
                entry.WireName));
        }
    }

    private static ImmutableDictionary<string, string?> Properties(string key, LockEntry? entry)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(LockEdit.KeyProperty, key);
        return entry is null ? properties : properties.Add(LockEdit.EntryProperty, entry.ToString());
    }

    private static Location LineOf(AdditionalText file, SourceText text, int line)
    {
        var span = text.Lines[line].Span;
        return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }
}
