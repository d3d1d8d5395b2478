using System.Reflection;
using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;

namespace Plugin.CloudStack.Tests;

public sealed class CapabilityTests
{
    private static readonly Type[] s_capabilities = [.. typeof(IVmLifecycle).Assembly.GetExportedTypes()
        .Where(type => type.IsDefined(typeof(CapabilityAttribute), inherit: false))];

    public static TheoryData<Type> Capabilities => [.. s_capabilities];

    [Fact]
    public void Every_capability_has_a_name_of_its_own() =>
        s_capabilities.Select(type => type.GetCustomAttribute<CapabilityAttribute>()!.Name).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_command_belongs_to_one_capability_at_most() =>
        s_capabilities.SelectMany(type => type.GetMethods()).Select(CommandOf).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Capabilities))]
    public void Every_method_takes_a_command_and_gives_the_answer_that_the_kernel_casts_to(Type capability)
    {
        foreach (var method in capability.GetMethods())
        {
            var command = CommandOf(method);
            var answer = method.ReturnType.GetGenericArguments().Single();

            command.Should().BeDerivedFrom<Command>();
            method.GetParameters()[1].ParameterType.Should().Be<CommandContext>();
            method.ReturnType.Should().Be(typeof(ValueTask<>).MakeGenericType(answer));
            command.GetInterfaces().Should().Contain(typeof(ICommand<>).MakeGenericType(answer), $"{method.Name} answers it");
        }
    }

    private static Type CommandOf(MethodInfo method) => method.GetParameters()[0].ParameterType;
}
