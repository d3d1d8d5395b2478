namespace Plugin.CloudStack.Extensions;

/// <summary>What the kernel checks of a parameter, by the kernel's names.</summary>
public enum ActionParameterFormat
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A UUID.</summary>
    Uuid,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A secret, which forms hide.</summary>
    Password,

    /// <summary>A URL.</summary>
    Url,

    /// <summary>A number that may have a fraction.</summary>
    Decimal,
}
