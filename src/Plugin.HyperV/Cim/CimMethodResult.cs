namespace Plugin.HyperV.Cim;

/// <summary>What a method call returned: its code and its out-parameters.</summary>
/// <param name="ReturnValue">0 done, 4096 a job was started (see <see cref="Job"/>), anything else a refusal.</param>
/// <param name="Out">The out-parameters by name, without the return value.</param>
public sealed record CimMethodResult(uint ReturnValue, IReadOnlyDictionary<string, object?> Out)
{
    /// <summary>The path of the job that carries on the work, or null.</summary>
    public CimPath? Job => Out.GetValueOrDefault("Job") as CimPath;
}
