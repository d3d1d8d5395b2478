using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Driver.Jobs;

/// <summary>What a completed call left behind: its out-parameters and, when it ran as a job, the elements it affected.</summary>
public sealed class OperationResult(ICimSession session, CimMethodResult result, CimPath? job)
{
    /// <summary>An out-parameter, or null.</summary>
    public object? this[string name] => result.Out.GetValueOrDefault(name);

    /// <summary>
    /// The paths of the instances that the call created: from the named out-parameter, or, for a call that ran as a
    /// job and therefore returned before they existed, from the elements the job affected.
    /// </summary>
    /// <param name="outParameter">For example <c>ResultingResourceSettings</c>.</param>
    /// <param name="resultClass">The class of the instances.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    public async ValueTask<IReadOnlyList<CimPath>> CreatedAsync(string outParameter, string resultClass, CancellationToken cancellationToken)
    {
        CimPath[] direct = this[outParameter] switch
        {
            CimPath path => [path],
            CimPath[] paths => paths,
            CimInstance { Path: { } path } => [path],
            string { Length: > 0 } text => [CimPath.Parse(text)],
            string[] texts => [.. texts.Select(CimPath.Parse)],
            _ => [],
        };
        if (direct.Length > 0 || job is null)
        {
            return direct;
        }

        var affected = await session.AssociatorsAsync(job, resultClass, "Msvm_AffectedJobElement", cancellationToken);
        return [.. affected.Select(static instance => instance.RequirePath())];
    }
}
