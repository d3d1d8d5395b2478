using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plugin.Generators.Contracts;
using Plugin.Generators.Dispatch;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.CodeFixes.Tests.Driving;

/// <summary>A project in memory: an analyzer looks at it, a code fix changes it.</summary>
internal sealed class FixableProject
{
    private readonly DiagnosticAnalyzer? _analyzer;
    private readonly CodeFixProvider _fix;

    private FixableProject(Project project, DiagnosticAnalyzer? analyzer, CodeFixProvider fix)
    {
        Project = project;
        _analyzer = analyzer;
        _fix = fix;
    }

    public Project Project { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="workspace">Where the project is put.</param>
    /// <param name="analyzer">What looks at it; null for the generators.</param>
    /// <param name="fix">What is offered.</param>
    /// <param name="sources">Its sources.</param>
    /// <param name="files">Its additional files.</param>
    public static FixableProject Create(
        AdhocWorkspace workspace, DiagnosticAnalyzer? analyzer, CodeFixProvider fix, IReadOnlyCollection<string> sources, params (string Name, string Text)[] files)
    {
        var compilation = Compile.Sources();
        var solution = workspace.CurrentSolution;
        var id = ProjectId.CreateNewId();
        solution = solution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, compilation.AssemblyName!, compilation.AssemblyName!, LanguageNames.CSharp,
            compilationOptions: compilation.Options, parseOptions: Compile.ParseOptions, metadataReferences: compilation.References));
        foreach (var source in sources)
        {
            var name = $"Source{solution.GetProject(id)!.DocumentIds.Count}.cs";
            solution = solution.AddDocument(DocumentId.CreateNewId(id), name, SourceText.From(source, Encoding.UTF8), filePath: "/project/" + name);
        }

        foreach (var (name, text) in files)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), name, SourceText.From(text, Encoding.UTF8), filePath: "/project/" + name);
        }

        return new(solution.GetProject(id)!, analyzer, fix);
    }

    /// <summary>What the analyzer says, in the order of places: it works on several files at once, in any order.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var compilation = (await Project.GetCompilationAsync(Cancellation))!;
        var diagnostics = _analyzer is null
            ? Generated(compilation)
            : await compilation.WithAnalyzers([_analyzer], Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(Cancellation);
        return
        [
            .. diagnostics
                .OrderBy(static each => each.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(static each => each.Location.SourceSpan.Start)
                .ThenBy(static each => each.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>What the compiler says of the project with what the generators add.</summary>
    public async Task<IEnumerable<string>> ErrorsAsync()
    {
        CSharpGeneratorDriver.Create([new ContractGenerator().AsSourceGenerator(), new DispatchGenerator().AsSourceGenerator()], parseOptions: Compile.ParseOptions)
            .RunGeneratorsAndUpdateCompilation((await Project.GetCompilationAsync(Cancellation))!, out var compilation, out _, Cancellation);
        return compilation.GetDiagnostics(Cancellation).Where(static each => each.DefaultSeverity == DiagnosticSeverity.Error).Select(static each => each.ToString());
    }

    /// <summary>The only thing that is offered for a diagnostic.</summary>
    public async Task<CodeAction> OfferAsync(Diagnostic diagnostic) => (await OffersAsync(diagnostic)).Should().ContainSingle().Which;

    /// <summary>Everything that is offered for a diagnostic.</summary>
    public async Task<IReadOnlyList<CodeAction>> OffersAsync(Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await _fix.RegisterCodeFixesAsync(new CodeFixContext(
            DocumentOf(diagnostic), diagnostic.Location.SourceSpan, [diagnostic], (action, _) => actions.Add(action), Cancellation));
        return actions;
    }

    /// <summary>The project after what is offered for a diagnostic.</summary>
    public async Task<FixableProject> FixAsync(Diagnostic diagnostic) => await AfterAsync(await OfferAsync(diagnostic));

    /// <summary>The project after what is offered for all diagnostics at once.</summary>
    public async Task<FixableProject> FixAllAsync(FixAllScope scope)
    {
        var diagnostics = await DiagnosticsAsync();
        var first = diagnostics.First(static each => each.Location.IsInSource);
        var context = new FixAllContext(
            (Document)DocumentOf(first), _fix, scope, (await OfferAsync(first)).EquivalenceKey!,
            [.. diagnostics.Select(static each => each.Id).Distinct()], new Known(diagnostics), Cancellation);
        return await AfterAsync((await _fix.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    public async Task<string> FileAsync(string name) =>
        (await Project.AdditionalDocuments.Single(each => each.Name == name).GetTextAsync(Cancellation)).ToString();

    public async Task<string> SourceAsync() => (await Project.Documents.Single().GetTextAsync(Cancellation)).ToString();

    /// <summary>What the generators report has a place by value, not in a tree.</summary>
    private static ImmutableArray<Diagnostic> Generated(Compilation compilation) =>
        CSharpGeneratorDriver.Create(new ContractGenerator(), new DispatchGenerator()).RunGenerators(compilation, Cancellation).GetRunResult().Diagnostics;

    /// <summary>The project after an action.</summary>
    public async Task<FixableProject> AfterAsync(CodeAction action)
    {
        var operation = (await action.GetOperationsAsync(Cancellation)).OfType<ApplyChangesOperation>().Single();
        return new(operation.ChangedSolution.GetProject(Project.Id)!, _analyzer, _fix);
    }

    private TextDocument DocumentOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree is { } tree
            ? Project.GetDocument(tree)!
            : Project.Documents.Concat(Project.AdditionalDocuments).Single(each => each.FilePath == diagnostic.Location.GetLineSpan().Path);

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(each => each.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(static each => !each.Location.IsInSource));
    }
}
