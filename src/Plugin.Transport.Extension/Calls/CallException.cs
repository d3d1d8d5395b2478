namespace Plugin.Transport.Extension;

/// <summary>Ends a call as failed; the message is what the kernel is told, without secrets.</summary>
#pragma warning disable CA1032, CA1064 // It never leaves this assembly.
internal sealed class CallException(string message) : Exception(message);
#pragma warning restore CA1032, CA1064
