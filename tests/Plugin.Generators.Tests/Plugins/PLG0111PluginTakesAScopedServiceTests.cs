using Plugin.Generators.Analyzers.Plugins;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Plugins;

public sealed class PLG0111PluginTakesAScopedServiceTests
{
    private const string Container =
        """
        } namespace Microsoft.Extensions.DependencyInjection
        {
            public interface IServiceCollection;
            public interface IServiceScope;
            public interface IServiceScopeFactory;
            public static class Registrations
            {
                public static void AddScoped<TService>(this IServiceCollection services) { }
                public static void AddScoped(this IServiceCollection services, Type service) { }
                public static void AddSingleton<TService>(this IServiceCollection services) { }
            }
        }
        namespace Microsoft.Extensions.Options { public interface IOptionsSnapshot<T>; public interface IOptions<T>; }
        namespace Sample {
        using Microsoft.Extensions.DependencyInjection; using Microsoft.Extensions.Options;
        sealed class Session; sealed class Clock;

        """;

    [Theory]
    [InlineData("Session session", "static class S { static void Up(IServiceCollection services) => services.AddScoped<Session>(); }")]
    [InlineData("Session session", "static class S { static void Up(IServiceCollection services) => services.AddScoped(typeof(Session)); }")]
    [InlineData("IOptionsSnapshot<string> session", "")]
    [InlineData("IServiceScope session", "")]
    public async Task A_scoped_service_in_the_constructor_is_reported(string parameter, string registration)
    {
        var diagnostic = (await CheckAsync(parameter, registration)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0111");
        Review.Place(diagnostic).Should().Be("session");
    }

    [Theory]
    [InlineData("Clock clock", "static class S { static void Up(IServiceCollection services) => services.AddSingleton<Clock>(); }")]
    [InlineData("Session session", "")]
    [InlineData("IOptions<string> options", "")]
    [InlineData("IServiceScopeFactory scopes", "")]
    public async Task Other_services_are_fine(string parameter, string registration) => (await CheckAsync(parameter, registration)).Should().BeEmpty();

    private static Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> CheckAsync(string parameter, string registration) =>
        Review.OfAsync<PluginTakesAScopedServiceAnalyzer>($"{Container} [Plugin(\"p\")] sealed partial class Painter({parameter}); {registration}");
}
