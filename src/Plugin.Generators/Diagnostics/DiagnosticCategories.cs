namespace Plugin.Generators.Diagnostics;

/// <summary>What the rules are about, for people who switch them by category.</summary>
internal static class DiagnosticCategories
{
    public const string Contracts = "Plugin.Contracts";
    public const string Dispatch = "Plugin.Dispatch";
    public const string Lock = "Plugin.ContractLock";
    public const string Sending = "Plugin.Sending";
    public const string Handling = "Plugin.Handling";
    public const string Secrets = "Plugin.Secrets";
}
