namespace Plugin.CloudStack.Extensions;

/// <summary>The kinds of values that parameters of custom actions have, by the kernel's names.</summary>
public enum ActionParameterType
{
    /// <summary>A text.</summary>
    String,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A date with its time.</summary>
    Date,
}
