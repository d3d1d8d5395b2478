using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>A plugin of which each resource gets an object of its own.</summary>
/// <param name="Name">What <c>Plugin:Resources:…:Plugin</c> calls it.</param>
/// <param name="Create">Makes an object from the services of the resource's scope.</param>
internal sealed record ResourceKind(string Name, Func<IServiceProvider, IPlugin> Create);
