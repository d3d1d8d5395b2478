using System.Collections.Frozen;
using Plugin.CloudStack.Extensions;
using Plugin.CloudStack.Vm;

namespace Plugin.Transport.Extension;

/// <summary>The actions that a plugin has handlers for.</summary>
internal sealed class ActionTable
{
    private const int LongestShown = 80;

    private readonly FrozenDictionary<string, ExtensionAction> _actions;
    private readonly CommandSender _sender;

    public ActionTable(CommandSender sender)
    {
        _sender = sender;
        _actions = All(sender).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        SecretParameters = _actions.Values.OfType<DeclaredAction>().SelectMany(static action => action.Secrets).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The names of parameters of custom actions that are secret although their names do not tell.</summary>
    public IReadOnlySet<string> SecretParameters { get; }

    /// <summary>Finds an action, whatever the case of its name.</summary>
    /// <exception cref="CallException">There is none; the message names those there are.</exception>
    public ExtensionAction Find(string name)
    {
        if (_actions.TryGetValue(name, out var action))
        {
            return action;
        }

        // A name with dots is the class of a command that the kernel's own resource does not know either.
        return !name.Contains('.', StringComparison.Ordinal) && _sender.Serves<RunCustomActionCommand>()
            ? new UndeclaredAction(_sender, name)
            : throw new CallException(
                $"the action '{Shown(name)}' is not known; {_sender.Plugin.Manifest.Name} knows {string.Join(", ", _actions.Keys.Order(StringComparer.Ordinal))}");
    }

    private static Dictionary<string, ExtensionAction> All(CommandSender sender)
    {
        var byName = new Dictionary<string, ExtensionAction>(StringComparer.OrdinalIgnoreCase);
        var own = sender.Plugin.FindPart<ICustomActionSource>()?.CustomActions ?? [];
        foreach (var action in BuiltIn(sender).Concat(NetworkCommands.Of(sender)).Concat(own.Select(action => new DeclaredAction(sender, action))))
        {
            byName.TryAdd(action.Name, action);
        }

        return byName;
    }

    private static IEnumerable<ExtensionAction> BuiltIn(CommandSender sender)
    {
        if (sender.Serves<StartCommand>())
        {
            yield return new StartAction(sender);
            yield return new CreateAction(sender);
        }

        if (sender.Serves<StopCommand>())
        {
            yield return new StopAction(sender, "stop", expunge: false);
            yield return new StopAction(sender, "delete", expunge: true);
        }

        if (sender.Serves<RebootCommand>())
        {
            yield return new RebootAction(sender);
        }

        if (sender.Serves<PrepareExternalProvisioningCommand>())
        {
            yield return new PrepareAction(sender);
        }

        if (sender.Serves<GetExternalConsoleCommand>())
        {
            yield return new ConsoleAction(sender);
        }

        if (sender.PowerStates is not null)
        {
            yield return new StatusesAction(sender);
        }

        if (sender.PowerStates is not null || sender.Serves<CheckVirtualMachineCommand>())
        {
            yield return new StatusAction(sender);
        }
    }

    private static string Shown(string name) => name.Length > LongestShown ? string.Concat(name.AsSpan(0, LongestShown), "…") : name;
}
