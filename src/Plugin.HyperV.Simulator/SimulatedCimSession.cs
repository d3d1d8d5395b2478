using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Providers;
using Plugin.HyperV.Simulator.Schema;
using Plugin.HyperV.Simulator.Services;

namespace Plugin.HyperV.Simulator;

/// <summary>A session on a simulated host. Everything read is a copy.</summary>
internal sealed class SimulatedCimSession(SimulatedHost host, string name) : ICimSession
{
    private volatile bool _closed;

    public string Host => name;

    public ValueTask<IReadOnlyList<CimInstance>> QueryAsync(string cimNamespace, CimQuery query, CancellationToken cancellationToken = default)
    {
        Check(cancellationToken);
        var wanted = CimSchema.Require(cimNamespace, query.ClassName);
        foreach (var (property, _) in query.Conditions)
        {
            if (wanted.Property(property) is null)
            {
                throw new CimException($"'{query}' asks for {property}, which {wanted.Name} does not have.", CimStatus.InvalidQuery);
            }
        }

        IReadOnlyList<CimInstance> found =
            [.. HostInstances.Of(host, wanted).Where(instance => query.Conditions.All(condition => ConditionMatch.Holds(instance, condition)))];
        return new(found);
    }

    public ValueTask<IReadOnlyList<CimInstance>> AssociatorsAsync(CimPath source, string resultClass, string? associationClass = null, CancellationToken cancellationToken = default)
    {
        Check(cancellationToken);
        CheckHost(source);
        var wanted = CimSchema.Require(source.Namespace, resultClass);
        var association = associationClass is null ? null : CimSchema.Require(source.Namespace, associationClass);
        IReadOnlyList<CimInstance> found =
        [
            .. Associations.From(host, source)
                .Where(edge => association is null || CimSchema.IsA(edge.Association, association.Name))
                .Select(static edge => edge.Target)
                .Where(target => CimSchema.IsA(target.ClassName, wanted.Name))
                .DistinctBy(static target => target.RequirePath()),
        ];
        return new(found);
    }

    public ValueTask<CimInstance?> GetAsync(CimPath path, CancellationToken cancellationToken = default)
    {
        Check(cancellationToken);
        CheckHost(path);
        return new(HostInstances.Get(host, path));
    }

    public async ValueTask<CimMethodResult> InvokeAsync(CimPath target, string method, CimArguments arguments, CancellationToken cancellationToken = default)
    {
        Check(cancellationToken);
        CheckHost(target);
        var definition = MethodCatalogue.Require(target, method);
        if (HostInstances.Get(host, target) is null)
        {
            throw CimStatus.Missing(target);
        }

        definition.CheckParameters(arguments);
        var fault = host.Cluster.Faults.Take(definition.Name);
        if (fault?.WbemStatus is { } status)
        {
            throw new CimException($"{definition.Name} was refused by the fault plan.", status);
        }

        if (fault?.ReturnCode is { } code)
        {
            return new CimMethodResult(code, new Dictionary<string, object?>());
        }

        try
        {
            return await definition.Run(new MethodCall(host, target, definition.Name, arguments, fault, cancellationToken)).ConfigureAwait(false);
        }
        catch (HyperVFailure refusal)
        {
            host.Log.Refused(host.Name, definition.Name, refusal.Code, refusal.Message);
            return new CimMethodResult(refusal.Code, new Dictionary<string, object?>());
        }
        catch (IOException failure)
        {
            host.Log.Refused(host.Name, definition.Name, ReturnCode.Failed, failure.Message);
            return new CimMethodResult(ReturnCode.Failed, new Dictionary<string, object?>());
        }
    }

    public ValueTask DisposeAsync()
    {
        _closed = true;
        return ValueTask.CompletedTask;
    }

    private void Check(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        cancellationToken.ThrowIfCancellationRequested();
    }

    private void CheckHost(CimPath path)
    {
        if (!host.Answers(path.Host) && path.Host is not "." && path.Host != name)
        {
            throw new CimException($"{path} belongs to another host than {host.Name}.", CimStatus.NotFound);
        }
    }
}
