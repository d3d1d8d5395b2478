using Plugin.Generators.Diagnostics;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Clients;

public sealed class PLG0312ClientHasNoCapabilityTests
{
    [Theory]
    [InlineData("[CapabilityClient] public sealed partial class AClient;")]
    [InlineData("public interface IUnmarked; [CapabilityClient] public sealed partial class AClient : IUnmarked;")]
    public void A_client_of_nothing_is_reported(string source)
    {
        var diagnostic = Snippet.Diagnostics(source).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be(DiagnosticIds.PLG0312ClientHasNoCapability);
        Snippet.Place(source, diagnostic).Should().Be("AClient");
    }
}
