using Plugin.Abstractions;
using Strict;

foreach (var manifest in new PluginManifest[] { PainterPlugin.Manifest, RepairPlugin.Manifest })
{
    Console.WriteLine($"{manifest.Name}: {string.Join(", ", manifest.Routes.Select(static route => route.WireName))}");
}

Console.WriteLine(StrictPlugin.WireTypes.All is not null && StrictPluginHost.WireTypes.All is not null);
