using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Tests;

public sealed class AnswerInferenceTests
{
    private static readonly Type[] s_commands = [.. typeof(StartCommand).Assembly.GetExportedTypes()
        .Where(type => type.IsSubclassOf(typeof(Command)) && !type.IsSubclassOf(typeof(Answer)) && !type.IsAbstract)
        .OrderBy(type => type.FullName, StringComparer.Ordinal)];

    [Fact]
    public void A_command_has_one_answer_unless_the_kernel_never_sends_it()
    {
        foreach (var command in s_commands)
        {
            AnswersOf(command).Should().HaveCount(IsOnlyABase(command) ? 0 : 1, "{0} is sent or only derived from", command.Name);
        }
    }

    [Fact]
    public void The_compiler_infers_the_answer_of_every_command()
    {
        var source = new StringBuilder("""
            using System.Threading.Tasks;
            using Plugin.Abstractions;

            internal interface IClient
            {
                Task<TAnswer> SendAsync<TAnswer>(ICommand<TAnswer> command) where TAnswer : Answer;
            }

            internal static class Sender
            {
                public static async Task SendAsync(IClient client)
                {

            """);
        foreach (var command in s_commands.Where(command => !IsOnlyABase(command)))
        {
            source.AppendLine($"        Is<{AnswersOf(command).Single().FullName}>(client.SendAsync(new {command.FullName}()));");
        }

        source.AppendLine("        await Task.CompletedTask;\n    }\n\n    private static void Is<TAnswer>(Task<TAnswer> answer) { }\n}");

        Errors(source.ToString()).Should().BeEmpty();
    }

    private static bool IsOnlyABase(Type command) => ImportInputs.Notes.Types
        .Any(note => note.Value.IsBase && ImportedContracts.ByWireName[note.Key] == command);

    private static Type[] AnswersOf(Type command) => [.. command.GetInterfaces()
        .Where(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(ICommand<>))
        .Select(contract => contract.GetGenericArguments()[0])];

    private static IEnumerable<string> Errors(string source) => CSharpCompilation
        .Create(
            "Sender",
            [CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
        .GetDiagnostics(TestContext.Current.CancellationToken)
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .Select(diagnostic => diagnostic.ToString());

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
}
