using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Simulator.Schema;

/// <summary>The object manager's own refusals (WBEM status codes).</summary>
internal static class CimStatus
{
    public const uint NotFound = 0x80041002;
    public const uint TypeMismatch = 0x80041005;
    public const uint InvalidNamespace = 0x8004100E;
    public const uint InvalidClass = 0x80041010;
    public const uint InvalidQuery = 0x80041017;
    public const uint InvalidMethod = 0x8004102E;
    public const uint InvalidMethodParameters = 0x8004102F;

    public static CimException Missing(CimPath path) => new($"{path} does not exist.", NotFound);
}
