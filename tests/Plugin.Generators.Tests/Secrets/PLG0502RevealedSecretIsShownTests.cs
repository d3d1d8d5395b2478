using Plugin.Generators.Analyzers.Secrets;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Secrets;

public sealed class PLG0502RevealedSecretIsShownTests
{
    private const string Members =
        """
        private readonly ILogger _logger = null!;
        private static Task<string> LogInAsync(string password) => Task.FromResult("session");
        """;

    [Theory]
    [InlineData("_logger.LogInformation(\"{Password}\", command.Password!.Reveal());", "the log")]
    [InlineData("_logger.LogInformation(\"{Password}\", command.Password?.Reveal());", "the log")]
    [InlineData("var password = command.Password!.Reveal(); _logger.LogInformation($\"with {password}\");", "the log")]
    [InlineData("string password; password = \"pw \" + command.Password!.Reveal(); Console.WriteLine(password.Trim());", "the console")]
    [InlineData("throw new InvalidOperationException($\"{command.Password!.Reveal()} is wrong\");", "the text of an exception")]
    [InlineData("throw new CommandFailedException(string.Format(\"{0}\", command.Password!.Reveal()));", "the text of an exception")]
    [InlineData("return new PaintAnswer { Details = command.Password!.Reveal() };", "the details of an answer")]
    [InlineData("context.Progress.Report(new CommandProgress(command.Password!.Reveal(), 0, null));", "the progress of a command")]
    public async Task A_revealed_secret_that_people_see_is_reported(string body, string place)
    {
        var diagnostic = (await Review.OfBodyAsync<RevealedSecretIsShownAnalyzer>(body, members: Members)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0502");
        diagnostic.GetMessage().Should().StartWith($"A revealed secret goes to {place},");
    }

    [Theory]
    [InlineData("_logger.LogInformation(\"{Session}\", await LogInAsync(command.Password!.Reveal()));")]
    [InlineData("var password = command.Password!.Reveal(); await LogInAsync(password); _logger.LogInformation(\"in\");")]
    [InlineData("_logger.LogInformation(\"{Length}\", command.Password!.Reveal().Length);")]
    [InlineData("throw new CommandFailedException($\"{command.Wall} refused the password.\");")]
    public async Task Giving_it_to_a_device_and_saying_what_came_of_it_are_fine(string body) =>
        (await Review.OfBodyAsync<RevealedSecretIsShownAnalyzer>(body, members: Members)).Should().BeEmpty();
}
