namespace Plugin.Generators;

/// <summary>The metadata names of the attributes and types that the generators look for.</summary>
internal static class WellKnown
{
    public const string Abstractions = "Plugin.Abstractions";
    public const string WireContract = "Plugin.Abstractions.WireContractAttribute";
    public const string WireMember = "Plugin.Abstractions.WireMemberAttribute";
    public const string WireEnum = "Plugin.Abstractions.WireEnumAttribute";
    public const string WireKey = "Plugin.Abstractions.WireKeyAttribute";
    public const string WireInterface = "Plugin.Abstractions.WireInterfaceAttribute";
    public const string WireUnreadable = "Plugin.Abstractions.WireUnreadableAttribute";
    public const string Redact = "Plugin.Abstractions.RedactAttribute";
    public const string ResourceKey = "Plugin.Abstractions.ResourceKeyAttribute";
    public const string Plugin = "Plugin.Abstractions.PluginAttribute";
    public const string Handles = "Plugin.Abstractions.HandlesAttribute";
    public const string Handlers = "Plugin.Abstractions.HandlersAttribute";
    public const string Capability = "Plugin.Abstractions.CapabilityAttribute";
    public const string CapabilityClient = "Plugin.Abstractions.CapabilityClientAttribute";
    public const string CancellationToken = "System.Threading.CancellationToken";
    public const string Mutating = "Plugin.Abstractions.MutatingAttribute";
    public const string Idempotent = "Plugin.Abstractions.IdempotentAttribute";
    public const string LongRunning = "Plugin.Abstractions.LongRunningAttribute";
    public const string Since = "Plugin.Abstractions.SinceAttribute";
    public const string Opposite = "Plugin.Abstractions.OppositeAttribute";
    public const string NetworkService = "Plugin.Transport.Extension.NetworkServiceAttribute";
    public const string Command = "Plugin.Abstractions.Command";
    public const string Answer = "Plugin.Abstractions.Answer";
    public const string CommandOf = "Plugin.Abstractions.ICommand<TAnswer>";
    public const string CommandContext = "Plugin.Abstractions.CommandContext";
    public const string RequestService = "Plugin.Abstractions.IRequestService";
    public const string CommandProgress = "Plugin.Abstractions.CommandProgress";
    public const string CustomAction = "Plugin.CloudStack.Extensions.CustomActionAttribute";
    public const string ActionParameter = "Plugin.CloudStack.Extensions.ActionParameterAttribute";
    public const string ActionResult = "Plugin.CloudStack.Extensions.ActionResult";
    public const string ExtensionCall = "Plugin.CloudStack.Extensions.ExtensionCall";
    public const string Secret = "Plugin.Abstractions.Secret";
    public const string Value = "Plugin.Abstractions.Wire.WireValue";
    public const string WireObject = "Plugin.Abstractions.Wire.IWireObject";
    public const string Json = "Plugin.Abstractions.Wire.WireJson";
    public const string Ternary = "Plugin.Abstractions.Wire.Ternary<TFirst, TSecond, TThird>";
    public const string Pair = "Plugin.Abstractions.Wire.Pair<TFirst, TSecond>";
}
