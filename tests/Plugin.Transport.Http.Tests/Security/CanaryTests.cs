using System.Text;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Http.Tests.Doubles;

namespace Plugin.Transport.Http.Tests.Security;

/// <summary>Sends secrets through the whole server, at the finest log level, and looks for them afterwards.</summary>
public sealed class CanaryTests : IAsyncLifetime
{
    private const string Canary = "c4n4ry";
    private const string Start = "org.example.StartCommand";
    private const string Body =
        $$$"""
        {"vmName":"i-2-3-VM","password":"{{{Canary}}}","store":"cifs://a:{{{Canary}}}@nas/x?password={{{Canary}}}",
        "bootArgs":"vmpassword={{{Canary}}}","details":{"secret.key":"{{{Canary}}}"},"newInNextRelease":{"token":"{{{Canary}}}-later" } }
        """;

    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task No_secret_reaches_a_log_or_a_failure_whatever_becomes_of_its_command()
    {
        _server.Plugin.Start = static (command, _) => throw new InvalidOperationException($"cannot use {command.Password!.Reveal()} for {command.Store}");

        var failed = await _server.PostAsync(Start, Body);
        var unreadable = await _server.PostAsync(Start, Body[..^1]);
        var tooDeep = await _server.PostAsync(Start, Body.Replace("\"i-2-3-VM\"", new string('[', 100), StringComparison.Ordinal));
        var unserved = await _server.PostAsync("org.example.Other", Body);
        var foreign = await _server.PostAsync(Start, Encoding.UTF8.GetBytes(Body), "text/plain; charset=koi8-r");

        new[] { failed, unreadable, tooDeep, unserved, foreign }.Should().OnlyContain(static reply => !reply.Body.Contains(Canary, StringComparison.Ordinal));
        failed.Body.Should().Contain("cannot use ***");
        _server.Log.All.Should().Contain("Error 1004").And.Contain("Debug 1000").And.NotContain(Canary);
    }
}
