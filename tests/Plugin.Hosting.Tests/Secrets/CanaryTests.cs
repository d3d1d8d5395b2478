using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Secrets;

/// <summary>Sends secrets in every place a command has for them and looks for them in all that people can see.</summary>
public sealed class CanaryTests : IDisposable
{
    private const string Canary = "c4n4ry";

    private readonly PipelineBench _bench = new();
    private readonly StartCommand _command = new()
    {
        VmName = "i-2-3-VM",
        Password = new Secret(Canary + "-1"),
        Store = $"cifs://admin:{Canary}-2@10.0.0.9/share?user=admin&password={Canary}%2D3",
        BootArgs = $"template=domP name=r-5-VM vmpassword={Canary}-4",
        Details = new() { ["vnc.password"] = Canary + "-5", ["cpu"] = "2" },
    };

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_command_that_succeeds_logs_its_body_without_its_secrets()
    {
        await _bench.StartAsync(_command);

        _bench.Log.All.Should().Contain("i-2-3-VM").And.Contain("r-5-VM").And.NotContain(Canary);
    }

    [Fact]
    public async Task An_exception_that_quotes_the_secrets_shows_none_in_logs_or_answer()
    {
        _bench.Plugin.Start = (command, _) => throw new InvalidOperationException(Quote(command));

        var answer = await _bench.StartAsync(_command);

        answer.Details.Should().Contain("InvalidOperationException").And.NotContain(Canary);
        _bench.Log.All.Should().Contain("Error 1004").And.Contain("   at ").And.NotContain(Canary);
    }

    [Fact]
    public async Task An_inner_exception_that_quotes_the_secrets_shows_none()
    {
        _bench.Plugin.Start = (command, _) => throw new InvalidOperationException("cannot open the share", new IOException(Quote(command)));

        var answer = await _bench.StartAsync(_command);

        answer.Details.Should().Be("StartCommand failed: InvalidOperationException: cannot open the share");
        _bench.Log.All.Should().NotContain(Canary);
    }

    [Fact]
    public async Task A_foreseen_failure_and_a_failure_answer_show_none_either()
    {
        _bench.Plugin.Start = (command, _) => throw new CommandFailedException(Quote(command));
        var thrown = await _bench.StartAsync(_command);
        _bench.Plugin.Start = (command, _) => new(new StartAnswer { Result = false, Details = Quote(command) });
        var answered = await _bench.StartAsync(_command);

        thrown.Details.Should().NotContain(Canary);
        answered.Details.Should().NotContain(Canary);
        _bench.Log.All.Should().NotContain(Canary);
    }

    [Fact]
    public async Task Progress_that_quotes_the_secrets_shows_none_in_logs_or_timeouts()
    {
        _bench.Plugin.Start = (command, context) =>
        {
            context.Progress.Report(new CommandProgress(Quote(command), 1, null));
            throw new TimeoutException("late");
        };

        var answer = await _bench.StartAsync(_command);

        answer.Details.Should().Contain("timed out while").And.NotContain(Canary);
        _bench.Log.All.Should().NotContain(Canary);
    }

    [Fact]
    public async Task A_url_with_credentials_that_no_command_named_is_hidden_too()
    {
        _bench.Plugin.Check = static (_, _) => throw new InvalidOperationException($"mount of 'smb://u:{Canary}@nas/x' failed, tried token={Canary}");

        var answer = await _bench.CheckAsync(new CheckCommand());

        answer.Details.Should().Contain("smb://***@nas/x").And.NotContain(Canary);
        _bench.Log.All.Should().NotContain(Canary);
    }

    [Fact]
    public async Task A_text_that_is_not_the_command_shows_nothing_of_itself()
    {
        var request = CommandRequest.Read(
            _bench.Plugin, _bench.Plugin.StartRoute, "10.0.0.1", System.Text.Encoding.UTF8.GetBytes($$"""{"password":"{{Canary}}","wait":"{{Canary}}"}"""));

        var answer = await _bench.Pipeline.RunAsync(request, CancellationToken.None);

        answer.Details.Should().Contain("$.wait").And.NotContain(Canary);
        _bench.Log.All.Should().NotContain(Canary);
    }

    private static string Quote(StartCommand command) =>
        $"logon with {command.Password!.Reveal()} to {command.Store} or password {Canary}-2 or {Canary}-3; args {command.BootArgs}; vnc {command.Details!["vnc.password"]}";
}
