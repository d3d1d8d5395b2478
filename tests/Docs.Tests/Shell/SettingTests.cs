using System.Text.RegularExpressions;
using Docs.Tests.Markdown;

namespace Docs.Tests.Shell;

/// <summary>That settings which pages name are there.</summary>
public sealed partial class SettingTests
{
    /// <summary>Text in which a setting's key is a property, a constant, or part of a longer key.</summary>
    private static readonly string s_code = string.Concat(
        Repository.Files("*.cs", "src").Concat(Repository.Files("*.cs", "samples")).Select(Repository.Read));

    [Fact]
    public void Settings_that_pages_name_exist()
    {
        var problems =
            from page in Repository.Pages
            where page != "CHANGELOG.md"
            from setting in Setting().Matches(Repository.Read(page))
            where !Exists(setting.Groups["key"].Value)
            select $"{page}: there is no setting {setting.Value}";

        problems.Distinct().Should().BeEmpty();
    }

    [Theory]
    [InlineData("CaFile", true)]
    [InlineData("CertificateFiles", false)]
    public void A_key_is_a_property_of_some_settings(string key, bool exists) => Exists(key).Should().Be(exists);

    private static bool Exists(string key) => Regex.IsMatch(s_code, $@"\b{key} {{ get;|[:""]{key}""");

    [GeneratedRegex(@"(?<=`)(?:Agent|DirectConnect|Extension|Health|HyperV|Plugin|Simulator|Telemetry)(?::[A-Z]\w*)*:(?<key>[A-Z]\w+)(?=[`=: ])")]
    private static partial Regex Setting();
}
