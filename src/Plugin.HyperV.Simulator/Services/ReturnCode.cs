namespace Plugin.HyperV.Simulator.Services;

/// <summary>The codes the methods of the virtualization services return, and jobs end with.</summary>
internal static class ReturnCode
{
    public const uint Completed = 0;
    public const uint JobStarted = 4096;
    public const uint Failed = 32768;
    public const uint AccessDenied = 32769;
    public const uint NotSupported = 32770;
    public const uint Timeout = 32772;
    public const uint InvalidParameter = 32773;
    public const uint InUse = 32774;
    public const uint InvalidState = 32775;
    public const uint SystemNotAvailable = 32777;
    public const uint OutOfMemory = 32778;
    public const uint FileNotFound = 32779;
}
