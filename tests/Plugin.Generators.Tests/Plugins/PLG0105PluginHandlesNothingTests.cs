using Plugin.Generators.Diagnostics;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Plugins;

public sealed class PLG0105PluginHandlesNothingTests
{
    private const string Network =
        "public interface IDhcp : IRequestService { void AddEntry(); } "
        + "public sealed class Dhcp : IDhcp { public void AddEntry() { } } ";

    [Theory]
    [InlineData("[Plugin(\"p\")] public sealed partial class P;")]
    [InlineData("[Plugin(\"p\")] public sealed partial class P { public Dhcp Dhcp { get; } = new(); }")]
    [InlineData("[Plugin(\"p\")] public sealed partial class P : System.IDisposable { public void Dispose() { } }")]
    public void A_plugin_without_anything_to_do_is_reported(string plugin) =>
        Snippet.Diagnostics(Network + plugin).Should().ContainSingle().Which.Id.Should().Be(DiagnosticIds.PLG0105PluginHandlesNothing);

    [Theory]
    [InlineData("[Plugin(\"p\")] public sealed partial class P : IDhcp { public void AddEntry() { } }")]
    [InlineData("[Plugin(\"p\")] public sealed partial class P { [Handlers] public Dhcp Dhcp { get; } = new(); }")]
    [InlineData("[Plugin(\"p\")] public sealed partial class P { [Handlers] public IDhcp Dhcp { get; } = new Dhcp(); }")]
    public void A_plugin_that_serves_requests_of_a_transport_needs_no_handler(string plugin) =>
        Snippet.ShouldCompile(Network + plugin);
}
