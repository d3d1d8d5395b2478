using Plugin.Abstractions;

namespace Plugin.CloudStack.Extensions;

/// <summary>An action that users run on a VM, as declared with <see cref="CustomActionAttribute"/>.</summary>
public sealed class CustomAction
{
    /// <summary>Creates an action.</summary>
    /// <param name="name">The name that the kernel knows it by.</param>
    /// <param name="invoke">Reads the arguments and runs it.</param>
    public CustomAction(string name, Func<ExtensionCall, CommandContext, ValueTask<ActionResult>> invoke)
    {
        Name = name;
        Invoke = invoke;
    }

    /// <summary>The name that the kernel knows it by.</summary>
    public string Name { get; }

    /// <summary>Reads the arguments and runs it.</summary>
    public Func<ExtensionCall, CommandContext, ValueTask<ActionResult>> Invoke { get; }

    /// <inheritdoc cref="CustomActionAttribute.Description"/>
    public string Description { get; init; } = "";

    /// <inheritdoc cref="CustomActionAttribute.TimeoutSeconds"/>
    public int TimeoutSeconds { get; init; } = 60;

    /// <inheritdoc cref="CustomActionAttribute.SuccessMessage"/>
    public string? SuccessMessage { get; init; }

    /// <inheritdoc cref="CustomActionAttribute.ErrorMessage"/>
    public string? ErrorMessage { get; init; }

    /// <inheritdoc cref="CustomActionAttribute.AllowedRoles"/>
    public string? AllowedRoles { get; init; }

    /// <inheritdoc cref="CustomActionAttribute.ReadOnly"/>
    public bool ReadOnly { get; init; }

    /// <summary>Its parameters.</summary>
    public IReadOnlyList<ActionParameter> Parameters { get; init; } = [];
}
