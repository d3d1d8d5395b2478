using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.Tests.Diagnostics;

public sealed class RuleListTests
{
    public static TheoryData<string> Lists { get; } =
        [.. typeof(DiagnosticDescriptors).Assembly.GetTypes()
            .Where(static type => RulesOf(type).Any()).Select(static type => type.FullName!)];

    // In a compilation whose only mistake is a client's, the rules of clients are asked for before any other.
    [Theory]
    [MemberData(nameof(Lists))]
    public void Any_list_of_rules_can_be_the_first_that_is_asked_for(string list)
    {
        var freshProcess = new AssemblyLoadContext(list, isCollectible: true);
        try
        {
            var type = freshProcess.LoadFromAssemblyPath(typeof(DiagnosticDescriptors).Assembly.Location).GetType(list, throwOnError: true)!;

            RuntimeHelpers.RunClassConstructor(type.TypeHandle);

            RulesOf(type).Select(static rule => rule.GetValue(null)).Should().NotBeEmpty().And.NotContainNulls();
        }
        finally
        {
            freshProcess.Unload();
        }
    }

    private static IEnumerable<FieldInfo> RulesOf(Type list) =>
        list.GetFields(BindingFlags.Static | BindingFlags.Public).Where(static field => field.FieldType == typeof(DiagnosticDescriptor));
}
