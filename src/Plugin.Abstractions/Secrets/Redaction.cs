namespace Plugin.Abstractions;

/// <summary>What the redacting writer hides of a member.</summary>
public enum Redaction
{
    /// <summary>The whole value.</summary>
    Everything,

    /// <summary>User information and the query of a URL; scheme, host and path stay readable.</summary>
    UrlCredentials,

    /// <summary>The values of secret-looking names in a line of <c>name=value</c> words.</summary>
    Arguments,
}
