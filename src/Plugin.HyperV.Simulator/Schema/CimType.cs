namespace Plugin.HyperV.Simulator.Schema;

internal enum CimType
{
    Text,
    Flag,
    UInt8,
    UInt16,
    UInt32,
    UInt64,
    SInt16,
    SInt32,
    SInt64,
    DateTime,
    Interval,
    Reference,
    Embedded,
}
