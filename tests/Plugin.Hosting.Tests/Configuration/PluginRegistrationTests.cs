using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Configuration;

public sealed class PluginRegistrationTests
{
    [Fact]
    public void A_registered_plugin_is_one_object_under_both_its_names()
    {
        using var services = new ServiceCollection().AddPlugin<ScriptedPlugin>().BuildServiceProvider();

        services.GetRequiredService<IPlugin>().Should().BeSameAs(services.GetRequiredService<ScriptedPlugin>());
        services.GetRequiredService<CommandPipeline>().Should().NotBeNull();
    }

    [Fact]
    public void Settings_come_from_the_configuration_and_code_wins_over_it()
    {
        using var services = Build(
            new() { ["Plugin:MaxParallelReads"] = "7", ["Plugin:DefaultWait"] = "00:01:30", ["Plugin:DrainWithin"] = "00:02:00" },
            static options => options.MaxParallelReads = 9);

        var options = services.GetRequiredService<IOptions<PluginHostOptions>>().Value;

        options.MaxParallelReads.Should().Be(9);
        options.DefaultWait.Should().Be(TimeSpan.FromSeconds(90));
        services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout.Should().Be(TimeSpan.FromSeconds(135));
    }

    [Theory]
    [InlineData("MaxParallelMutations", "0")]
    [InlineData("MaxParallelReads", "10001")]
    [InlineData("DefaultWait", "00:00:00")]
    [InlineData("CancellationGrace", "-00:00:01")]
    [InlineData("DrainWithin", "2.00:00:00")]
    [InlineData("DataDirectory", " ")]
    public void A_setting_that_cannot_work_is_refused_by_its_key(string key, string value)
    {
        using var services = Build(new() { [$"Plugin:{key}"] = value });

        services.Invoking(static provider => provider.GetRequiredService<IOptions<PluginHostOptions>>().Value)
            .Should().Throw<OptionsValidationException>().WithMessage($"*Plugin:{key}*");
    }

    private static ServiceProvider Build(Dictionary<string, string?> settings, Action<PluginHostOptions>? configure = null) =>
        new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddPlugin<ScriptedPlugin>(configure)
            .BuildServiceProvider();
}
