using Plugin.Generators.Analyzers.Contracts;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Contracts;

public sealed class PLG0012WireNameLooksMisspeltTests
{
    [Theory]
    [InlineData("com.cloud.agent.api.Anwser", "com.cloud.agent.api.Answer", "Answer")]
    [InlineData("com.cloud.agent.api.answer", "com.cloud.agent.api.Answer", "Answer")]
    [InlineData("com.cloud.agent.apis.Command", "com.cloud.agent.api.Command", "Command")]
    [InlineData("com.cloud.agent.api.UnsuportedAnwser", "com.cloud.agent.api.UnsupportedAnswer", "UnsupportedAnswer")]
    public async Task A_name_near_a_known_one_is_reported_at_the_text(string name, string meant, string type)
    {
        var diagnostic = (await CheckAsync(name)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0012");
        Review.Place(diagnostic).Should().Be($"\"{name}\"");
        diagnostic.GetMessage().Should().Be($"No contract is known by the wire name '{name}', but '{meant}' is, which '{type}' has: a kernel would not find the class");
    }

    [Theory]
    [InlineData("com.cloud.agent.api.Answer")]
    [InlineData("com.cloud.agent.api.Answer2")]
    [InlineData("com.cloud.agent.api.Answered2")]
    [InlineData("org.example.Answer")]
    [InlineData("org.example.PaintAnswer")]
    [InlineData("")]
    public async Task Known_names_versions_and_names_of_ones_own_are_fine(string name) => (await CheckAsync(name)).Should().BeEmpty();

    private static Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> CheckAsync(string name) =>
        Review.OfAsync<WireNameLooksMisspeltAnalyzer>($"[WireContract(\"{name}\")] public sealed partial class A;");
}
