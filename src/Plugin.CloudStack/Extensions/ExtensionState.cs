using Plugin.Abstractions;

namespace Plugin.CloudStack.Extensions;

/// <summary>Whether an extension may be used.</summary>
[WireEnum("org.apache.cloudstack.extension.Extension$State")]
public enum ExtensionState
{
    /// <summary>It may.</summary>
    Enabled,

    /// <summary>It may not.</summary>
    Disabled,
}
