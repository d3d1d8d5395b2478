namespace Plugin.HyperV.Cim;

/// <summary>The CIM namespaces the driver reads.</summary>
public static class CimNamespaces
{
    /// <summary>Hyper-V's virtualization model, version 2.</summary>
    public const string Virtualization = @"root\virtualization\v2";

    /// <summary>The host's operating system, processors and counters.</summary>
    public const string Host = @"root\cimv2";
}
