namespace Plugin.Generators.Dispatch;

/// <summary>One command of a plugin.</summary>
/// <param name="WireName">The command's wire name.</param>
/// <param name="Command">The command's class.</param>
/// <param name="Answer">The answer's class.</param>
/// <param name="Behaviour">The expression of its <c>CommandBehaviour</c>.</param>
/// <param name="Target">The expression that gives the object with the handler, from a <c>plugin</c> of any class on.</param>
/// <param name="Method">The handler's name.</param>
/// <param name="Handler">The handler's name for people: <c>VmLifecycle.StartAsync</c>.</param>
internal sealed record RouteModel(
    string WireName,
    string Command,
    string Answer,
    string Behaviour,
    string Target,
    string Method,
    string Handler);
