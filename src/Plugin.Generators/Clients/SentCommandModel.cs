namespace Plugin.Generators.Clients;

/// <summary>One command that a client sends.</summary>
/// <param name="Capability">The capability's interface.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Command">The command's class.</param>
/// <param name="CommandName">The command's class for people.</param>
/// <param name="Answer">The answer's class.</param>
/// <param name="Accessibility">The accessibility of the method with a cancellation token; null when there is to be none.</param>
/// <param name="IsForwarded">True when the capability's own method is to be written, too.</param>
internal sealed record SentCommandModel(
    string Capability,
    string Method,
    string Command,
    string CommandName,
    string Answer,
    string? Accessibility,
    bool IsForwarded);
