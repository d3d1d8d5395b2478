namespace Plugin.Generators;

/// <summary>The names of the pipeline steps, which tests use to see what was cached.</summary>
internal static class StepNames
{
    public const string ParseContracts = nameof(ParseContracts);
    public const string ContractModels = nameof(ContractModels);
    public const string ContractDiagnostics = nameof(ContractDiagnostics);
    public const string ParseEnums = nameof(ParseEnums);
    public const string EnumDiagnostics = nameof(EnumDiagnostics);
    public const string ParseInterfaces = nameof(ParseInterfaces);
    public const string InterfaceDiagnostics = nameof(InterfaceDiagnostics);
    public const string EnumModels = nameof(EnumModels);
    public const string InterfaceModels = nameof(InterfaceModels);
    public const string ImplementationModels = nameof(ImplementationModels);
    public const string RegistryModel = nameof(RegistryModel);
    public const string ParsePlugins = nameof(ParsePlugins);
    public const string PluginModels = nameof(PluginModels);
    public const string PluginDiagnostics = nameof(PluginDiagnostics);
    public const string ParseCustomActions = nameof(ParseCustomActions);
    public const string CustomActionModels = nameof(CustomActionModels);
    public const string CustomActionDiagnostics = nameof(CustomActionDiagnostics);
    public const string DescriptionModels = nameof(DescriptionModels);
    public const string ParseClients = nameof(ParseClients);
    public const string ClientModels = nameof(ClientModels);
    public const string ClientDiagnostics = nameof(ClientDiagnostics);
    public const string LockText = nameof(LockText);
}
