using Plugin.Generators.Analyzers.Secrets;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Secrets;

public sealed class PLG0501SecretIsFormattedTests
{
    private const string Logger = "private readonly ILogger _logger = null!;";

    [Theory]
    [InlineData("_ = $\"logging in with {command.Password}\";")]
    [InlineData("_ = \"logging in with \" + command.Password;")]
    [InlineData("_ = string.Format(\"{0}\", command.Password);")]
    [InlineData("_ = new System.Text.StringBuilder().Append(command.Password);")]
    [InlineData("Console.WriteLine(command.Password);")]
    [InlineData("_logger.LogInformation(\"{Password}\", command.Password);")]
    public async Task A_secret_in_a_text_is_reported(string body)
    {
        var diagnostic = (await Review.OfBodyAsync<SecretIsFormattedAnalyzer>(body, members: Logger)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0501");
        Review.Place(diagnostic).Should().Be("command.Password");
    }

    [Fact]
    public async Task Making_text_of_one_is_reported() =>
        (await Review.OfBodyAsync<SecretIsFormattedAnalyzer>("_ = command.Password!.ToString();")).Should().ContainSingle().Which.Id.Should().Be("PLG0501");

    [Theory]
    [InlineData("_ = command.Password?.Reveal();")]
    [InlineData("_ = $\"painting {command.Wall}\";")]
    [InlineData("_ = command.Password is null;")]
    [InlineData("_logger.LogInformation(\"{HasPassword}\", command.Password is not null);")]
    public async Task Using_one_and_asking_whether_it_is_there_are_fine(string body) =>
        (await Review.OfBodyAsync<SecretIsFormattedAnalyzer>(body, members: Logger)).Should().BeEmpty();

    [Fact]
    public async Task A_test_project_may_look_at_the_mask() =>
        (await Review.OfAsync<SecretIsFormattedAnalyzer>("static class T { public static string M(Secret secret) => secret.ToString(); }", ("IsTestProject", "true"))).Should().BeEmpty();
}
