namespace Plugin.CloudStack.Extensions;

/// <summary>Says more of a custom action's parameter than its type does. A parameter is named as in C# unless a name is given.</summary>
/// <param name="name">The name in payloads and in the API, or null for the parameter's own.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ActionParameterAttribute(string? name = null) : Attribute
{
    /// <summary>The name in payloads and in the API, or null.</summary>
    public string? Name { get; } = name;

    /// <summary>What the kernel checks, where the type alone does not say it: <see cref="ActionParameterFormat.Email"/>.</summary>
    public ActionParameterFormat Format { get; set; }

    /// <summary>The values that may be chosen; for texts and numbers.</summary>
    public string[] Options { get; set; } = [];
}
