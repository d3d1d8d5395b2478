using Plugin.Generators.Diagnostics;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Clients;

public sealed class PLG0311ClientCannotBeCompletedTests
{
    private const string Capability =
        """
        [WireContract("x.A")] public sealed partial class ACommand : Command, ICommand<Answer>;
        [Capability("a")] public interface IA { ValueTask<Answer> DoAsync(ACommand command, CommandContext context); }

        """;

    [Theory]
    [InlineData("[CapabilityClient] public sealed class AClient : IA;", "is not partial")]
    [InlineData("[CapabilityClient] public sealed partial class AClient<T> : IA;", "is generic, nested or local to its file")]
    [InlineData("public partial class Outer { [CapabilityClient] public sealed partial class AClient : IA; }", "is generic, nested or local to its file")]
    [InlineData("[CapabilityClient] file sealed partial class AClient : IA;", "is generic, nested or local to its file")]
    [InlineData("[CapabilityClient] public sealed partial record AClient : IA;", "is a record")]
    [InlineData("[CapabilityClient] public static partial class AClient;", "is static")]
    [InlineData("[CapabilityClient] public sealed partial class AClient(ICommandChannel channel) : IA;", "has a constructor of its own")]
    [InlineData("[CapabilityClient] public sealed partial class AClient : IA { private AClient() { } }", "has a constructor of its own")]
    public void The_message_says_what_is_wrong_and_points_at_the_class(string client, string obstacle)
    {
        var diagnostic = Snippet.Diagnostics(Capability + client).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be(DiagnosticIds.PLG0311ClientCannotBeCompleted);
        diagnostic.GetMessage().Should().Contain($"and {obstacle}:").And.Contain("ICommandChannel");
        Snippet.Place(Capability + client, diagnostic).Should().Be("AClient");
    }

    [Theory]
    [InlineData("[CapabilityClient] public sealed partial class AClient : IA { public int Sent { get; private set; } static AClient() { } }")]
    [InlineData("[CapabilityClient] internal sealed partial class AClient : IA;")]
    [InlineData("[CapabilityClient] public partial class AClient : IA; public sealed class Derived(ICommandChannel channel) : AClient(channel);")]
    [InlineData("[CapabilityClient] public abstract partial class AClient : IA; public sealed class Derived(ICommandChannel channel) : AClient(channel);")]
    public void Anything_else_a_class_may_be_is_fine(string client) => Snippet.ShouldCompile(Capability + client);
}
