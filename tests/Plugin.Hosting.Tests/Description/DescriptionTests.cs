using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Description;

public sealed class DescriptionTests : IDisposable
{
    private readonly ProgramBench _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task Describe_prints_the_document_and_opens_nothing()
    {
        var opened = new List<string>();
        var builder = Program("--describe").AddPlugin<UnmakeablePlugin>().Configure(_ => opened.Add("configured"));
        builder.Services.AddHostedService<UnmakeableService>();

        (await PipelineBench.InTime(builder.RunAsync(TestContext.Current.CancellationToken))).Should().Be(0);

        _program.Error.Should().BeEmpty();
        opened.Should().BeEmpty();
        Directory.Exists(Path.Combine(_program.Directory, "data")).Should().BeFalse();
        var plugin = CapabilityMatrix.Parse(Encoding.UTF8.GetBytes(_program.Output)).Plugins.Should().ContainSingle().Which;
        plugin.Name.Should().Be("Unmakeable");
        plugin.Class.Should().Be(typeof(UnmakeablePlugin).FullName);
        plugin.Version.Should().Be("0.1.0");
        plugin.Transports.Should().Equal("scripted");
        plugin.Commands.Should().ContainSingle().Which.ResourceKeys.Select(static key => key.Kind).Should().Equal("vm", "volume");
    }

    [Fact]
    public async Task Describe_does_not_mind_settings_that_cannot_be_used()
    {
        _program.Write("appsettings.json", "not JSON");

        (await Program("--describe", "--health", "nowhere").AddResources<UnmakeablePlugin>().RunAsync(TestContext.Current.CancellationToken)).Should().Be(0);
    }

    [Fact]
    public async Task Describe_with_an_argument_that_is_not_known_is_refused()
    {
        (await Program("--describe", "--desribe").AddPlugin<UnmakeablePlugin>().RunAsync(TestContext.Current.CancellationToken)).Should().Be(2);

        _program.Output.Should().BeEmpty();
        _program.Error.Should().Contain("--desribe is not known");
    }

    [Fact]
    public async Task A_program_without_a_described_plugin_says_so()
    {
        (await Program("--describe").AddPlugin<ScriptedPlugin>().RunAsync(TestContext.Current.CancellationToken)).Should().Be(2);

        _program.Error.Should().Contain("has no plugin to describe");
    }

    [Fact]
    public void A_plugin_written_by_hand_is_described_by_its_manifest()
    {
        var plugin = PluginDescriber.Describe(new ScriptedPlugin(), ["scripted"]);

        plugin.Name.Should().Be("scripted");
        plugin.Capabilities.Should().ContainSingle().Which.Name.Should().Be("vm-lifecycle");
        plugin.Commands.Should().HaveCount(2).And.Contain(static command => command.Mutating && command.LongRunning && !command.Idempotent);
        plugin.Commands.Should().OnlyContain(static command => command.Answer.Contains('.'));
    }

    [Fact]
    public void A_document_comes_back_as_it_was_written()
    {
        var json = CapabilityMatrix.Of([PluginDescriber.Describe(typeof(UnmakeablePlugin))!, PluginDescriber.Describe(new ScriptedPlugin())]).ToJson();

        CapabilityMatrix.Parse(Encoding.UTF8.GetBytes(json)).ToJson().Should().Be(json);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("1 2")]
    [InlineData("""{"version":"1","plugins":[]}""")]
    [InlineData("""{"version":1,"plugins":null}""")]
    [InlineData("""{"version":1,"plugins":[{"name":"x","class":"y","capabilities":[{"name":"z","served":[null]}]}]}""")]
    [InlineData("""{"version":1,"plugins":[{"name":"x","class":"y","commands":[{"name":"z"}]}]}""")]
    public void What_is_no_document_is_refused(string json)
    {
        FluentActions.Invoking(() => CapabilityMatrix.Parse(Encoding.UTF8.GetBytes(json))).Should().Throw<JsonException>();
    }

    [Fact]
    public void What_a_later_version_adds_is_left_alone()
    {
        var plugin = CapabilityMatrix.Parse("""{"version":1,"new":{},"plugins":[{"name":"x","class":"y","new":[1]}]}"""u8).Plugins[0];

        plugin.Version.Should().Be("unknown");
        plugin.Commands.Should().BeEmpty();
        plugin.Kernels.Newest.Should().BeNull();
    }

    private PluginHostBuilder Program(params string[] args) => _program.CreateBuilder(args).AddTransport(ScriptedTransport.Offer(new()));
}
