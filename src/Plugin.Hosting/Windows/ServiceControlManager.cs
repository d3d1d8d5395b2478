using System.Diagnostics;
using System.Runtime.Versioning;

namespace Plugin.Hosting;

/// <summary>Connects a process that Windows runs as a service to the service control manager.</summary>
[SupportedOSPlatform("windows")]
internal sealed class ServiceControlManager : IServiceControl
{
    private static readonly TimeSpan s_connectWithin = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource<bool> _connected = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ManualResetEventSlim _ended = new();

    // The manager calls these for as long as the process lives, so the collector must leave them alone.
    private readonly NativeServices.ServiceMain _main;
    private readonly NativeServices.ControlHandler _handler;
    private nint _handle;

    private ServiceControlManager()
    {
        _main = Main;
        _handler = Handle;
    }

    public CancellationToken StopAsked => _stop.Token;

    /// <summary>Connects, if the process is a service.</summary>
    /// <returns>Null for a process that was started in another way.</returns>
    public static async Task<IServiceControl?> ConnectAsync()
    {
        using var self = Process.GetCurrentProcess();
        if (Environment.UserInteractive || self.SessionId != 0)
        {
            return null;
        }

        var manager = new ServiceControlManager();
        // The dispatcher keeps its thread until the service has stopped.
        new Thread(manager.Dispatch) { IsBackground = true, Name = "service control dispatcher" }.Start();
        return await manager._connected.Task.WaitAsync(s_connectWithin).ConfigureAwait(false) ? manager : null;
    }

    public void Report(ServiceState state, int checkpoint, TimeSpan waitHint, int exitCode)
    {
        var status = new NativeServices.ServiceStatus
        {
            Type = NativeServices.OwnProcess,
            State = (int)state,
            Accepted = state == ServiceState.Running ? NativeServices.AcceptStop | NativeServices.AcceptShutdown : 0,
            ExitCode = exitCode == 0 ? 0 : NativeServices.ServiceSpecificError,
            OwnExitCode = exitCode,
            Checkpoint = checkpoint,
            WaitHint = (int)waitHint.TotalMilliseconds,
        };
        NativeServices.SetServiceStatus(_handle, ref status);
        if (state == ServiceState.Stopped)
        {
            _ended.Set();
        }
    }

    public void Dispose()
    {
        _ended.Set();
        _stop.Dispose();
    }

    private void Dispatch()
    {
        // The name counts for nothing in a process with one service.
        NativeServices.TableEntry[] table = [new() { Name = "", Main = _main }, default];
        if (!NativeServices.StartServiceCtrlDispatcher(table))
        {
            // Error 1063: nobody waits for this process, so it is none.
            _connected.TrySetResult(false);
        }
    }

    private void Main(int count, nint arguments)
    {
        _handle = NativeServices.RegisterServiceCtrlHandlerEx("", _handler, 0);
        _connected.TrySetResult(_handle != 0);
        _ended.Wait();
    }

    private int Handle(int control, int eventType, nint eventData, nint context)
    {
        switch (control)
        {
            case NativeServices.ControlStop or NativeServices.ControlShutdown:
                // Whoever listens drains commands, and the manager waits for this call.
                _ = _stop.CancelAsync();
                return 0;
            case NativeServices.ControlInterrogate:
                return 0;
            default:
                return NativeServices.NotImplemented;
        }
    }
}
