namespace Plugin.Transport.Agent.Control;

/// <summary>The kernel did not answer what it was asked; the message says why.</summary>
/// <param name="message">Why.</param>
/// <param name="cause">What it comes from; null when it comes from nothing else.</param>
public sealed class KernelRequestException(string message, Exception? cause = null) : Exception(message, cause);
