namespace Plugin.Generators.Contracts;

/// <summary>A resource key: its kind and the expression that gives its name, or null.</summary>
internal sealed record ResourceKeyModel(string Kind, string Expression);
