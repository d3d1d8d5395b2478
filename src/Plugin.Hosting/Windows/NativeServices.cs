using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Plugin.Hosting;

/// <summary>The functions of advapi32 for services, and their numbers.</summary>
[SupportedOSPlatform("windows")]
internal static class NativeServices
{
    public const int OwnProcess = 0x10;
    public const int AcceptStop = 0x1;
    public const int AcceptShutdown = 0x4;
    public const int ControlStop = 1;
    public const int ControlInterrogate = 4;
    public const int ControlShutdown = 5;
    public const int NotImplemented = 120;
    public const int ServiceSpecificError = 1066;

    private const string Library = "advapi32.dll";

    [UnmanagedFunctionPointer(CallingConvention.Winapi)]
    public delegate void ServiceMain(int count, nint arguments);

    [UnmanagedFunctionPointer(CallingConvention.Winapi)]
    public delegate int ControlHandler(int control, int eventType, nint eventData, nint context);

    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [DllImport(Library, EntryPoint = "StartServiceCtrlDispatcherW", CharSet = CharSet.Unicode, ExactSpelling = true, SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static extern bool StartServiceCtrlDispatcher(TableEntry[] table);

    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [DllImport(Library, EntryPoint = "RegisterServiceCtrlHandlerExW", CharSet = CharSet.Unicode, ExactSpelling = true, SetLastError = true)]
    public static extern nint RegisterServiceCtrlHandlerEx(string name, ControlHandler handler, nint context);

    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [DllImport(Library, ExactSpelling = true, SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static extern bool SetServiceStatus(nint handle, ref ServiceStatus status);

    [StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)]
    public struct TableEntry
    {
        [MarshalAs(UnmanagedType.LPWStr)]
        public string? Name;

        public ServiceMain? Main;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct ServiceStatus
    {
        public int Type;
        public int State;
        public int Accepted;
        public int ExitCode;
        public int OwnExitCode;
        public int Checkpoint;
        public int WaitHint;
    }
}
