using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Jobs;
using Plugin.HyperV.Simulator.Model;
using Plugin.HyperV.Simulator.Schema;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>One call of a method, with its parameters read the way the object manager reads them.</summary>
internal sealed record MethodCall(
    SimulatedHost Host,
    CimPath Target,
    string Method,
    CimArguments Arguments,
    Fault? Fault,
    CancellationToken CancellationToken)
{
    public static CimMethodResult Done { get; } = Returns(ReturnCode.Completed);

    public static CimMethodResult Returns(uint code) => new(code, new Dictionary<string, object?>());

    public static CimMethodResult Returns(string parameter, object? value) =>
        new(ReturnCode.Completed, new Dictionary<string, object?> { [parameter] = value });

    public ValueTask<CimMethodResult> RunAsync(Operation operation) => Host.Jobs.RunAsync(this, operation);

    public string? Text(string name) => Arguments[name] is { } value ? (string)Coerce(name, CimType.Text, value) : null;

    public string RequireText(string name) => Text(name) ?? throw Missing(name);

    public ulong? Number(string name) => Arguments[name] is { } value ? (ulong)Coerce(name, CimType.UInt64, value) : null;

    public bool Flag(string name) => Arguments[name] is { } value && (bool)Coerce(name, CimType.Flag, value);

    public CimPath? Reference(string name) => Arguments[name] is { } value ? (CimPath)Coerce(name, CimType.Reference, value) : null;

    public CimPath RequireReference(string name) => Reference(name) ?? throw Missing(name);

    public CimPath[] References(string name) => Arguments[name] is { } value ? (CimPath[])Coerce(name, CimType.Reference, value, isArray: true) : [];

    public CimInstance? Embedded(string name, string className) =>
        Arguments[name] is null or "" ? null : Conform(name, (CimInstance)Coerce(name, CimType.Embedded, Arguments[name]!), className);

    public CimInstance RequireEmbedded(string name, string className) => Embedded(name, className) ?? throw Missing(name);

    public CimInstance[] EmbeddedArray(string name, string className) => Arguments[name] is { } value
        ? [.. ((CimInstance[])Coerce(name, CimType.Embedded, value, isArray: true)).Select(instance => Conform(name, instance, className))]
        : [];

    /// <summary>The machine a reference names, by its system or by its current settings. Call under the cluster's lock.</summary>
    public VirtualMachine RequireMachine(CimPath path) => Host.FindMachine(path) ?? throw CimStatus.Missing(path);

    private static CimInstance Conform(string name, CimInstance instance, string className)
    {
        var conformed = CimSchema.Conform(instance);
        return CimSchema.IsA(conformed.ClassName, className)
            ? conformed
            : throw HyperVFailure.Invalid($"{name} must hold a {className}, not a {conformed.ClassName}.");
    }

    private object Coerce(string name, CimType type, object value, bool isArray = false) =>
        CimValue.Coerce(Method, new CimProperty(name, type, isArray), value)!;

    private static HyperVFailure Missing(string name) => HyperVFailure.Invalid($"The parameter {name} is required.");
}
