namespace EndToEnd.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_plugin_in_the_readme_is_the_sample_that_compiles()
    {
        var readme = Read("README.md");
        var sample = Read("Program.cs").TrimEnd();

        readme.Should().Contain($"```csharp\n{sample}\n```");
        sample.Split('\n').Should().HaveCountLessThanOrEqualTo(23);
    }

    private static string Read(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Readme", name)).ReplaceLineEndings("\n");
}
