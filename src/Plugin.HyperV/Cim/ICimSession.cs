namespace Plugin.HyperV.Cim;

/// <summary>
/// A connection to one host's CIM object manager. The driver speaks only this; local WMI, WS-Management and the
/// simulator are the backends behind it.
/// </summary>
/// <remarks>
/// Implementations are safe for concurrent calls. Every method throws <see cref="CimException"/> when the object
/// manager refuses the call; a method that ran and reports a non-zero <c>ReturnValue</c> does not throw, because
/// the meaning of the code is the caller's business.
/// </remarks>
public interface ICimSession : IAsyncDisposable
{
    /// <summary>The name or address of the host this session talks to.</summary>
    string Host { get; }

    /// <summary>Runs a query and returns all instances it selects.</summary>
    /// <param name="cimNamespace">For example <see cref="CimNamespaces.Virtualization"/>.</param>
    /// <param name="query">What to select; values are escaped by the backend.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    ValueTask<IReadOnlyList<CimInstance>> QueryAsync(string cimNamespace, CimQuery query, CancellationToken cancellationToken = default);

    /// <summary>Follows associations from one instance.</summary>
    /// <param name="source">The instance to start from.</param>
    /// <param name="resultClass">The class (or a base class) of the instances wanted.</param>
    /// <param name="associationClass">Narrows the walk to one association class, which keeps checkpoint settings out; null follows all.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    ValueTask<IReadOnlyList<CimInstance>> AssociatorsAsync(CimPath source, string resultClass, string? associationClass = null, CancellationToken cancellationToken = default);

    /// <summary>Reads one instance, or null when the path names none.</summary>
    ValueTask<CimInstance?> GetAsync(CimPath path, CancellationToken cancellationToken = default);

    /// <summary>Calls a method of an instance.</summary>
    /// <param name="target">The instance whose method is called.</param>
    /// <param name="method">The method's name.</param>
    /// <param name="arguments">The in-parameters; values follow the rules of <see cref="CimInstance"/>.</param>
    /// <param name="cancellationToken">Ends the wait for the reply; it does not undo the call.</param>
    ValueTask<CimMethodResult> InvokeAsync(CimPath target, string method, CimArguments arguments, CancellationToken cancellationToken = default);
}
