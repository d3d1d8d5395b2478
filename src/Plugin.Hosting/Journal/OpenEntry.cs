using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>An entry that an earlier process left open.</summary>
/// <param name="Id">Its number in the file.</param>
/// <param name="Owner">The name of the plugin process's resource that served it.</param>
/// <param name="Command">What plugins are told of it.</param>
internal sealed record OpenEntry(long Id, string Owner, InterruptedCommand Command);
