namespace Plugin.CloudStack.Extensions;

/// <summary>
/// Marks a method of a plugin, or of one of its <c>[Handlers]</c> parts, as an action that users run on a VM:
/// <c>ValueTask&lt;ActionResult&gt; Name(ExtensionCall, …parameters…, CommandContext)</c>, where the call may be left out.
/// </summary>
/// <param name="name">The name that the kernel knows the action by; case does not count.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CustomActionAttribute(string name) : Attribute
{
    /// <summary>The name that the kernel knows the action by.</summary>
    public string Name { get; } = name;

    /// <summary>What the action does, for users.</summary>
    public string Description { get; set; } = "";

    /// <summary>How long the kernel waits, in seconds.</summary>
    public int TimeoutSeconds { get; set; } = 60;

    /// <summary>What users read after a success; <c>{{resourceName}}</c> and <c>{{actionName}}</c> are filled in.</summary>
    public string? SuccessMessage { get; set; }

    /// <summary>What users read after a failure.</summary>
    public string? ErrorMessage { get; set; }

    /// <summary>The types of roles that may run it beside root administrators, for example <c>DomainAdmin,User</c>.</summary>
    public string? AllowedRoles { get; set; }

    /// <summary>True when the action changes nothing, so that it need not wait for its turn on the VM.</summary>
    public bool ReadOnly { get; set; }
}
