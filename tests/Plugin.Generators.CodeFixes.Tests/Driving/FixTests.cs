using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plugin.Generators.CodeFixes.Tests.Driving;

/// <summary>Tests of one fix for what one analyzer, or the generators, report.</summary>
public abstract class FixTests : IDisposable
{
    /// <summary>What stands before each source.</summary>
    private protected const string Usings =
        """
        using System;
        using System.IO;
        using System.Threading;
        using System.Threading.Tasks;
        using Plugin.Abstractions;

        namespace Sample;


        """;

    private readonly AdhocWorkspace _workspace = new();

    public void Dispose()
    {
        _workspace.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected abstract CodeFixProvider Fix { get; }

    /// <summary>Null for the generators.</summary>
    private protected abstract DiagnosticAnalyzer? Analyzer { get; }

    private protected FixableProject Project(string source) => FixableProject.Create(_workspace, Analyzer, Fix, [Usings + source]);

    /// <summary>Expects one finding, and that after the fix the source is as given and nothing is left to find.</summary>
    private protected async Task ShouldBecomeAsync(string source, string expected)
    {
        var project = Project(source);

        var after = await project.FixAsync((await project.DiagnosticsAsync()).Should().ContainSingle().Which);

        (await after.SourceAsync()).Replace("\r\n", "\n", StringComparison.Ordinal).Should().Be(Usings + expected);
        (await after.DiagnosticsAsync()).Should().BeEmpty();
        await ShouldCompileAsync(after);
    }

    /// <summary>Expects that the fixed source, with what the generators add, compiles.</summary>
    private protected static async Task ShouldCompileAsync(FixableProject project)
    {
        var errors = await project.ErrorsAsync();
        errors.Should().BeEmpty();
    }
}
