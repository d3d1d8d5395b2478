using System.Text.RegularExpressions;
using Docs.Tests.Markdown;
using Plugin.Cli;
using Plugin.Cli.Terminals;

namespace Docs.Tests.Shell;

/// <summary>That options which pages tell readers to type are there.</summary>
public sealed partial class OptionTests
{
    private const string Tool = "plugin";
    private static readonly string[] s_programs = ["HyperVAgent", "Hello"];

    [Fact]
    public async Task Options_of_the_tool_exist()
    {
        var problems = new List<string>();
        foreach (var line in ShellLine.All.Where(static line => line.Words is [Tool, ..]))
        {
            var help = await HelpOfToolAsync([.. line.Words.Skip(1).TakeWhile(static word => Verb().IsMatch(word)).Take(2)]);
            problems.AddRange(line.Options.Where(option => !Knows(help, option)).Select(option => $"{line.Place}: {string.Join(' ', line.Words)}: there is no {option}"));
        }

        problems.Should().BeEmpty();
    }

    [Fact]
    public async Task Options_of_the_samples_exist()
    {
        var problems = new List<string>();
        foreach (var program in s_programs)
        {
            var help = await Program.HelpAsync(program);
            problems.AddRange(
                from line in ShellLine.All
                where line.Words.Any(word => Path.GetFileName(word) == program) && !line.Words.Contains("publish") && !line.Words.Contains("build")
                from option in line.Words.SkipWhile(word => Path.GetFileName(word) != program).Where(static word => word.StartsWith("--", StringComparison.Ordinal) && word.Length > 2)
                let name = option.Split('=')[0]
                where !Knows(help, name) && !IsSetting(name)
                select $"{line.Place}: {program} has no {name}");
        }

        problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--Agent:TrustAnyKernel", true)]
    [InlineData("--Agent:NoSuchThing", false)]
    [InlineData("--listen", false)]
    public void A_setting_is_a_property_of_its_section(string option, bool isThere) => IsSetting(option).Should().Be(isThere);

    private static bool Knows(string help, string option) => Regex.IsMatch(help, Regex.Escape(option) + @"(?![\w-])");

    /// <summary>True for <c>--Section:Key</c> when some class of settings has the key.</summary>
    private static bool IsSetting(string option) =>
        Setting().Match(option) is { Success: true } setting
        && Repository.Files("*.cs", "src").Concat(Repository.Files("*.cs", "samples"))
            .Any(path => Regex.IsMatch(Repository.Read(path), $@"\b{setting.Groups["key"].Value} {{ get;|:{setting.Groups["key"].Value}"""));

    private static async Task<string> HelpOfToolAsync(string[] verbs)
    {
        // The second word may be a verb or a file.
        foreach (var path in new[] { verbs, [.. verbs.Take(1)] })
        {
            using var output = new StringWriter();
            if (await PluginCommandLine.RunAsync([.. path, "--help"], new Terminal(output, output), TestContext.Current.CancellationToken) == 0)
            {
                return output.ToString();
            }
        }

        return "";
    }

    [GeneratedRegex("^[a-z][a-z-]*$")]
    private static partial Regex Verb();

    [GeneratedRegex(@"^--[A-Za-z]+:(?:[\w.]+:)*(?<key>[A-Za-z]+)(:\d+)?$")]
    private static partial Regex Setting();
}
