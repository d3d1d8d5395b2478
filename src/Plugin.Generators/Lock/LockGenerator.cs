using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Plugin.Generators.Emit;

namespace Plugin.Generators.Lock;

/// <summary>
/// Writes the contract lock as the comments of a source file when the build property <c>UpdateContractLock</c> is
/// true; the build takes the comments off and puts the text in its place. At other times it does nothing.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class LockGenerator : IIncrementalGenerator
{
    /// <summary>What every line begins with.</summary>
    public const string Comment = "//";

    /// <summary>The name of the generated file.</summary>
    public const string HintName = "ContractLock.g.cs";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var isOn = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => LockUpdate.IsOn(options));
        var text = context.CompilationProvider.Combine(isOn)
            .Select(static (pair, _) => pair.Right ? Invariant.Run(() => LockFile.Print(WireSymbols.Of(pair.Left).Entries)) : null)
            .WithTrackingName(StepNames.LockText);

        context.RegisterSourceOutput(text, static (output, text) =>
        {
            if (text is not null)
            {
                var commented = new StringBuilder();
                foreach (var line in text.TrimEnd('\n').Split('\n'))
                {
                    commented.Append(Comment).Append(line).Append('\n');
                }

                output.AddSource(HintName, SourceText.From(commented.ToString(), new UTF8Encoding(false)));
            }
        });
    }
}
