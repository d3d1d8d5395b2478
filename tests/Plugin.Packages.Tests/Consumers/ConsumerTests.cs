using System.Text.RegularExpressions;
using Plugin.Packages.Tests.Feed;

namespace Plugin.Packages.Tests.Consumers;

public sealed partial class ConsumerTests(PackageFeed packages)
{
    [Theory]
    [InlineData("net9.0")]
    [InlineData("net10.0")]
    public async Task A_project_with_direct_connect_alone_builds_under_every_rule_and_answers_the_kernel(string framework)
    {
        using var folder = await packages.CreateConsumerAsync();
        folder.WriteProject("Plugin.Transport.Http", framework)
            .Write("Program.cs", Programs.Reboot("Plugin.Transport.Http", "AddDirectConnect()"));

        (await folder.BuildAsync()).Succeeded();
        await using var plugin = folder.Start(
            DotnetProgram.Path, folder["bin", "Release", framework, "Consumer.dll"], "--listen", "https://127.0.0.1:0", "--data", folder["data"]);
        var url = (await plugin.WaitForAsync(Listening())).Groups["url"].Value;

        (await PostAsync(url, """{"vmName":"i-2-10-VM"}""")).Should().StartWith("""[{"com.cloud.agent.api.RebootAnswer":""").And.Contain("\"result\":true");
        (await PostAsync(url, """{"vmName":"i-2-11-VM"}""")).Should().Contain("\"result\":false").And.Contain("i-2-11-VM is not on this host.");
    }

    [Theory]
    [InlineData("net9.0")]
    [InlineData("net10.0")]
    public async Task A_project_with_extensions_alone_builds_under_every_rule_and_answers_the_kernel(string framework)
    {
        using var folder = await packages.CreateConsumerAsync();
        folder.WriteProject("Plugin.Transport.Extension", framework, "<IsAotCompatible>true</IsAotCompatible>")
            .Write("Program.cs", Programs.Reboot("Plugin.Transport.Extension", "AddExtension()"));

        (await folder.BuildAsync()).Succeeded();
        var answer = await folder.RunAsync(
            DotnetProgram.Path, folder["bin", "Release", framework, "Consumer.dll"], "reboot", Path.Combine(AppContext.BaseDirectory, "Data", "vm.json"), "60");

        answer.Succeeded().Output.Should().Contain("\"status\":\"success\"").And.Contain("i-2-10-VM");
    }

    [Theory]
    [InlineData("Plugin.Transport.Http")]
    [InlineData("Plugin.HyperV")]
    public async Task Analyzers_reach_a_project_that_has_one_of_our_packages_only(string package)
    {
        using var folder = await packages.CreateConsumerAsync();
        folder.WriteProject(package, "net10.0").Write("Program.cs", Programs.Blocking);

        var build = await folder.BuildAsync();

        build.ExitCode.Should().NotBe(0);
        build.Printed.Should().Contain("PLG0402");
    }

    [Fact]
    public async Task An_sdk_that_is_too_old_for_the_generators_is_told_so()
    {
        using var folder = await packages.CreateConsumerAsync();
        folder.WriteProject("Plugin.Abstractions", "net9.0").Write("Program.cs", "Console.WriteLine();");

        var build = await folder.BuildAsync("-p:NETCoreSdkVersion=9.0.203");

        build.ExitCode.Should().NotBe(0);
        build.Printed.Should().Contain("9.0.300").And.Contain("9.0.203");
    }

    private static async Task<string> PostAsync(string url, string body)
    {
        // The plugin made its certificate a moment ago, for itself.
        using var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator };
        using var client = new HttpClient(handler) { Timeout = DotnetProgram.Patience };
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(
            new Uri($"{url}/api/HypervResource/com.cloud.agent.api.RebootCommand"), content, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("listens for the kernel on (?<url>https://[^/]+)/")]
    private static partial Regex Listening();
}
