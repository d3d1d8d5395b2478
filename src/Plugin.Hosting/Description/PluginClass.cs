namespace Plugin.Hosting;

/// <summary>The class of a plugin that was added to a program, known before any object of it is made.</summary>
internal sealed record PluginClass(Type Type);
