using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Journal;

public sealed class JournalTests : IDisposable
{
    private const string Canary = "c4n4ry";

    private readonly JournalBench _bench = new();
    private readonly Gate _gate = new();

    public JournalTests() => _bench.Plugin.Start = async (_, context) =>
    {
        await _gate.PassAsync(context.Cancellation);
        return new StartAnswer();
    };

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_mutating_command_is_in_the_journal_while_its_handler_runs()
    {
        await _bench.StartAsync();
        var command = new StartCommand { VmName = "i-2-3-VM", Volume = "ROOT-3", ContextMap = new() { ["logid"] = "ab12" } };

        var pending = _bench.StartVmAsync(command, new DeliveryId(7, 1L << 50, 1));
        await _gate.Entered;

        _bench.Query("SELECT owner, resource, wire_name, keys, log_id, kernel, sequence, place, accepted_at, closed_at, outcome FROM command")
            .Should().Equal($"scripted|10.0.0.1|org.example.StartCommand|[\"vm:i-2-3-VM\",\"volume:ROOT-3\"]|ab12|7|{1L << 50}|1|1767225600000|-|-");
        _bench.Query("SELECT body ->> 'vmName', outcome FROM journal").Should().Equal("i-2-3-VM|open");
        _gate.Open();
        await PipelineBench.InTime(pending);
    }

    [Fact]
    public async Task The_end_of_a_command_is_noted_with_its_outcome()
    {
        await _bench.StartAsync();
        _gate.Open();
        await _bench.StartVmAsync(new StartCommand { VmName = "a" });
        _bench.Plugin.Start = static (_, _) => throw new CommandFailedException("no such VM; password=" + Canary);
        await _bench.StartVmAsync(new StartCommand { VmName = "a" });

        _bench.Stop();

        _bench.Query("SELECT outcome, details FROM journal ORDER BY id").Should().Equal("done|-", "failed|no such VM; password=***");
        _bench.Query("SELECT count(*) FROM command WHERE closed_at IS NULL").Should().Equal("0");
    }

    [Fact]
    public async Task A_command_that_only_reads_is_not_journalled()
    {
        await _bench.StartAsync();

        await _bench.Pipeline.RunAsync(
            CommandRequest.For(_bench.Plugin, _bench.Plugin.CheckRoute, "10.0.0.1", new CheckCommand()), CancellationToken.None);

        _bench.Stop();
        _bench.Query("SELECT count(*) FROM command").Should().Equal("0");
    }

    [Fact]
    public async Task Commands_at_the_same_time_share_a_transaction()
    {
        await _bench.StartAsync();
        Task<StartAnswer>[] all;
        await using (_bench.LockFile())
        {
            all = [.. Enumerable.Range(0, 32).Select(i => _bench.StartVmAsync(new StartCommand { VmName = $"vm-{i}" }))];
        }

        await _bench.QueryGives("SELECT count(*) FROM command", "32");
        var begins = _bench.Journal.Writer!.Transactions;
        _gate.Open();

        (await PipelineBench.InTime(Task.WhenAll(all))).Should().OnlyContain(static answer => answer.Result);

        _bench.Stop();
        _bench.Query("SELECT count(*) FROM command WHERE outcome = 'done'").Should().Equal("32");
        begins.Should().BeLessThan(6, "32 begins do not need as many transactions");
    }

    [Fact]
    public async Task Secrets_reach_no_file_of_the_data_directory()
    {
        await _bench.StartAsync();
        var pending = _bench.StartVmAsync(new StartCommand
        {
            Password = new Secret(Canary + "-1"),
            Store = $"cifs://admin:{Canary}-2@10.0.0.9/share?user=admin&password={Canary}%2D3",
            BootArgs = $"template=domP name=r-5-VM vmpassword={Canary}-4",
            Details = new() { ["vnc.password"] = Canary + "-5", ["cpu"] = "2" },
        });
        await _gate.Entered;

        FilesThatHold(Canary).Should().BeEmpty();
        FilesThatHold("r-5-VM").Should().NotBeEmpty("the rest of the command is kept");
        _bench.Plugin.Start = static (command, _) => new(new StartAnswer { Details = command.Password!.Reveal() });
        await _bench.StartVmAsync(new StartCommand { Password = new Secret(Canary) });
        _gate.Open();
        await PipelineBench.InTime(pending);
        _bench.Stop();
        FilesThatHold(Canary).Should().BeEmpty();
    }

    [Fact]
    public async Task A_long_command_is_cut()
    {
        await _bench.StartAsync();
        _gate.Open();
        await _bench.StartVmAsync(new StartCommand { VmName = new string('é', 20_000) });

        _bench.Stop();

        _bench.Query("SELECT length(CAST(body AS BLOB)) FROM command").Should().Equal("16384");
    }

    private List<string> FilesThatHold(string text) =>
        [.. Directory.GetFiles(_bench.Data).Where(file => Read(file).Contains(text, StringComparison.Ordinal)).Select(static file => Path.GetFileName(file))];

    private static string Read(string file)
    {
        if (Path.GetExtension(file) == ".lock")
        {
            return "";
        }

        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
