using System.Collections.Concurrent;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Driver.Jobs;

namespace Plugin.HyperV.Driver;

/// <summary>One host as the driver sees it: its CIM session, its singleton services and its jobs.</summary>
public sealed class HyperVConnection(ICimSession session, JobRunner jobs)
{
    private readonly ConcurrentDictionary<string, CimPath> _services = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The session to the host.</summary>
    public ICimSession Session => session;

    /// <summary>Finds a service of the virtualization model, which every host has once.</summary>
    /// <exception cref="HyperVException">The host lacks the service.</exception>
    public async ValueTask<CimPath> ServiceAsync(string className, CancellationToken cancellationToken)
    {
        if (_services.TryGetValue(className, out var known))
        {
            return known;
        }

        var instances = await QueryAsync(CimQuery.From(className), cancellationToken);
        if (instances.Count == 0)
        {
            throw new HyperVException($"{session.Host} has no {className}; check that the Hyper-V role is installed and that this account may administer it.");
        }

        return _services.GetOrAdd(className, instances[0].RequirePath());
    }

    /// <summary>Queries the virtualization namespace.</summary>
    public ValueTask<IReadOnlyList<CimInstance>> QueryAsync(CimQuery query, CancellationToken cancellationToken) =>
        session.QueryAsync(CimNamespaces.Virtualization, query, cancellationToken);

    /// <summary>Calls a service method and waits for its job.</summary>
    /// <param name="serviceClass">The service that owns the method.</param>
    /// <param name="method">The method's name.</param>
    /// <param name="arguments">Its in-parameters.</param>
    /// <param name="purpose">What the call is for, as it continues "Hyper-V refused to …".</param>
    /// <param name="cancellationToken">Asks the job to end and gives up waiting for it.</param>
    /// <exception cref="HyperVException">The call was refused or its job failed.</exception>
    public async Task<OperationResult> CallServiceAsync(
        string serviceClass, string method, CimArguments arguments, string purpose, CancellationToken cancellationToken)
    {
        var service = await ServiceAsync(serviceClass, cancellationToken);
        return await jobs.RunAsync(service, method, arguments, purpose, cancellationToken);
    }

    /// <summary>Calls a method of any instance and waits for its job; see <see cref="CallServiceAsync"/>.</summary>
    public Task<OperationResult> CallAsync(
        CimPath target, string method, CimArguments arguments, string purpose, CancellationToken cancellationToken) =>
        jobs.RunAsync(target, method, arguments, purpose, cancellationToken);
}
