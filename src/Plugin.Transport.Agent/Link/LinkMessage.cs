namespace Plugin.Transport.Agent.Link;

/// <summary>One message in a buffer of the shared pool, which belongs to whoever receives it.</summary>
/// <param name="Rented">The buffer.</param>
/// <param name="Length">How much of it is the message.</param>
internal readonly record struct LinkMessage(byte[] Rented, int Length);
