using Microsoft.Extensions.Logging;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Transport.Http.Tests.Kernel;

/// <summary>The kernel's log, kept.</summary>
internal static class KernelLog
{
    public static ILogger<DirectConnectClient> To(CollectingLogger log) => new Adapter(log);

    private sealed class Adapter(CollectingLogger log) : ILogger<DirectConnectClient>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Log(logLevel, eventId, state, exception, formatter);
    }
}
