using System.Reflection;
using Microsoft.Extensions.Logging;

namespace EndToEnd.Tests;

public sealed class LogEventIdTests
{
    [Fact]
    public void No_two_log_lines_have_one_event_id()
    {
        var lines = Directory.GetFiles(AppContext.BaseDirectory, "*.dll")
            .Where(static file => Path.GetFileName(file) is var name && (name.StartsWith("Plugin.", StringComparison.Ordinal) || name == "HyperVAgent.dll"))
            .Select(Assembly.LoadFrom)
            .SelectMany(static assembly => assembly.GetTypes())
            .SelectMany(static type => type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(static method => (Line: $"{method.DeclaringType!.Name}.{method.Name}", method.GetCustomAttribute<LoggerMessageAttribute>()?.EventId))
            .Where(static each => each.EventId >= 0)
            .ToList();

        lines.Should().HaveCountGreaterThan(100);
        lines.GroupBy(static each => each.EventId).Where(static same => same.Count() > 1)
            .Select(static same => $"{same.Key}: {string.Join(", ", same.Select(static each => each.Line))}").Should().BeEmpty();
    }
}
