using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Tests.World;

/// <summary>A host that starts one job, which then shows the states of a script, one per look.</summary>
internal sealed class ScriptedSession(params ushort?[] states) : ICimSession
{
    private int _looks;

    public static CimPath Job { get; } = new("HV01", CimNamespaces.Virtualization, "Msvm_ConcreteJob", [new("InstanceID", "job-1")]);

    public string Host => "HV01";

    public uint ErrorCode { get; init; }

    public Action? OnLook { get; init; }

    public List<string> Calls { get; } = [];

    public ValueTask<CimInstance?> GetAsync(CimPath path, CancellationToken cancellationToken = default)
    {
        OnLook?.Invoke();
        var state = states[Math.Min(_looks++, states.Length - 1)];
        return new(state is null ? null : new CimInstance("Msvm_ConcreteJob", Job)
        {
            ["JobState"] = state,
            ["ErrorCode"] = (ushort)ErrorCode,
            ["ErrorDescription"] = state >= 8 ? "The script says no." : null,
        });
    }

    public ValueTask<CimMethodResult> InvokeAsync(
        CimPath target, string method, CimArguments arguments, CancellationToken cancellationToken = default)
    {
        Calls.Add(method);
        return new(method == "Work"
            ? new CimMethodResult(4096, new Dictionary<string, object?> { ["Job"] = Job })
            : new CimMethodResult(method == "Refuse" ? 32773u : 0u, new Dictionary<string, object?>()));
    }

    public ValueTask<IReadOnlyList<CimInstance>> QueryAsync(string cimNamespace, CimQuery query, CancellationToken cancellationToken = default) => new([]);

    public ValueTask<IReadOnlyList<CimInstance>> AssociatorsAsync(
        CimPath source, string resultClass, string? associationClass = null, CancellationToken cancellationToken = default) => new([]);

    public ValueTask DisposeAsync() => default;
}
