namespace Plugin.Hosting;

/// <summary>What a Windows service says of itself, with the numbers of the service control manager.</summary>
internal enum ServiceState
{
    Stopped = 1,
    StartPending = 2,
    StopPending = 3,
    Running = 4,
}
