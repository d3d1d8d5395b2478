using System.Xml.Linq;

namespace Plugin.Packages.Tests.Api;

/// <summary>
/// Holds the public API of each library to the file <c>PublicApi.txt</c> beside its project, so that every change of it
/// is a line in a review.
/// </summary>
public sealed class PublicApiTests
{
    private const string Framework = "net10.0";
    private const string Switch = "UPDATE_PUBLIC_API";
    private const string Refresh = $"{Switch}=1 dotnet test tests/Plugin.Packages.Tests --filter PublicApi";

    public static TheoryData<string> Libraries => [.. Directory.EnumerateFiles(Repository.Find("src"), "*.csproj", SearchOption.AllDirectories)
        .Where(static project => XDocument.Load(project).Descendants("ProjectType").Any(static type => type.Value == "Library"))
        .Select(static project => Path.GetFileNameWithoutExtension(project))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_public_api_is_the_one_that_was_agreed_on(string library)
    {
        var file = Repository.Find("src", library, "PublicApi.txt");
        string[] now =
        [
            $"# What {library} offers. Read every change as one that its users have to follow.",
            $"# Not written by hand: {Refresh}",
            .. PublicApi.Of(Repository.Find("src", library, "bin", Repository.Configuration, Framework, library + ".dll")),
        ];
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            File.WriteAllText(file, string.Join('\n', now) + "\n");
        }

        var agreed = File.Exists(file) ? File.ReadAllLines(file) : [];
        var difference = ApiDifference.Between(agreed, now);
        if (difference is not null)
        {
            Assert.Fail($"The public API of {library} is not what src/{library}/PublicApi.txt says.\n{difference}\nIf that is meant: {Refresh}");
        }
    }
}
