using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Schema;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>A method of a class: its in-parameters and what it does.</summary>
internal sealed record Method(string ClassName, string Name, string Parameters, Func<MethodCall, ValueTask<CimMethodResult>> Run)
{
    private readonly string[] _parameters = Parameters.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <exception cref="CimException">The method has no such parameter.</exception>
    public void CheckParameters(CimArguments arguments)
    {
        foreach (var (name, _) in arguments)
        {
            if (!_parameters.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                throw new CimException($"{ClassName}.{Name} has no parameter {name}.", CimStatus.InvalidMethodParameters);
            }
        }
    }
}
