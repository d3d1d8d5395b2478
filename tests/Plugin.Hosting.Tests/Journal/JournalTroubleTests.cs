using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Journal;

public sealed class JournalTroubleTests : IDisposable
{
    private readonly JournalBench _bench = new();
    private int _runs;

    public JournalTroubleTests() => _bench.Plugin.Start = (_, _) =>
    {
        Interlocked.Increment(ref _runs);
        return new(new StartAnswer());
    };

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_command_that_does_not_fit_any_more_is_refused_with_cause_and_cure()
    {
        await _bench.StartAsync();
        _bench.Journal.File!.Execute("PRAGMA max_page_count = 1");
        var name = new string('x', 10_000);

        var answer = await _bench.StartVmAsync(new StartCommand { VmName = name });

        answer.Result.Should().BeFalse();
        answer.Details.Should().Contain("was not begun").And.Contain("make room on its disk").And.Contain("Plugin:Journal:LargestFile");
        _runs.Should().Be(0);
        _bench.Journal.File!.Execute("PRAGMA max_page_count = 1000");
        (await _bench.StartVmAsync(new StartCommand { VmName = name })).Result.Should().BeTrue("there is room again");
    }

    [Fact]
    public async Task A_journal_that_cannot_be_written_refuses_commands_and_keeps_the_ends_of_those_that_run()
    {
        var gate = new Gate();
        _bench.Plugin.Start = async (_, _) =>
        {
            await gate.PassAsync(CancellationToken.None);
            return new StartAnswer();
        };
        await _bench.StartAsync();
        var running = _bench.StartVmAsync(new StartCommand { VmName = "a" });
        await gate.Entered;
        _bench.Journal.File!.Execute("PRAGMA query_only = 1");

        var refused = await _bench.StartVmAsync(new StartCommand { VmName = "b" });
        gate.Open();
        (await PipelineBench.InTime(running)).Result.Should().BeTrue("the device has done it");

        refused.Details.Should().Contain("cannot be written; give the plugin process the right");
        await _bench.Log.Holds("Warning 1204");
        _bench.Journal.File!.Execute("PRAGMA query_only = 0");
        await _bench.Log.Holds("Information 1205");
        _bench.Query("SELECT outcome, keys FROM journal").Should().Equal("done|[\"vm:a\"]");
    }

    [Fact]
    public async Task A_file_that_another_program_keeps_locked_refuses_the_command()
    {
        await _bench.StartAsync();
        await using var other = _bench.LockFile();

        var answer = await _bench.StartVmAsync(new StartCommand());

        answer.Details.Should().Contain("another program keeps").And.Contain("locked; end it");
        _runs.Should().Be(0);
    }

    [Theory]
    [InlineData("PRAGMA max_page_count = 1", "make room on its disk, or raise Plugin:Journal:LargestFile")]
    [InlineData("PRAGMA query_only = 1", "cannot be written; give the plugin process the right")]
    public async Task A_look_at_an_idle_journal_finds_what_would_refuse_commands_and_leaves_no_entry(string trouble, string problem)
    {
        await _bench.StartAsync();
        _bench.Journal.File!.Execute(trouble);
        _bench.Journal.Problem.Should().BeNull("nobody has looked yet");
        _bench.Time.Advance(TimeSpan.FromSeconds(10));

        await PipelineBench.Until(() => _bench.Journal.Problem is not null);

        _bench.Journal.Problem.Should().Contain(problem).And.NotContain("the command was not begun");
        _bench.Journal.File!.Execute("PRAGMA query_only = 0; PRAGMA max_page_count = 1000");
        await PipelineBench.Until(() => _bench.Journal.Problem is null);
        _bench.Query("SELECT count(*) FROM command").Should().Equal("0");
    }

    [Fact]
    public async Task A_look_at_a_journal_that_another_program_keeps_locked_says_so()
    {
        await _bench.StartAsync();
        await using (_bench.LockFile())
        {
            _bench.Time.Advance(TimeSpan.FromSeconds(10));
            await PipelineBench.Until(() => _bench.Journal.Problem is not null);
            _bench.Journal.Problem.Should().Contain("another program keeps").And.Contain("locked; end it");
        }

        await PipelineBench.Until(() => _bench.Journal.Problem is null);
    }

    [Fact]
    public async Task A_look_at_a_journal_that_was_removed_says_so()
    {
        await _bench.StartAsync();
        var moved = _bench.File + ".moved";
        File.Move(_bench.File, moved);
        _bench.Time.Advance(TimeSpan.FromSeconds(10));

        await PipelineBench.Until(() => _bench.Journal.Problem is not null);

        _bench.Journal.Problem.Should().Contain("journal.db is gone").And.Contain("put the file back");
        File.Move(moved, _bench.File);
    }

    [Fact]
    public async Task A_command_whose_deadline_passes_before_it_is_journalled_is_not_begun()
    {
        await _bench.StartAsync();
        Task<StartAnswer> pending;
        await using (_bench.LockFile())
        {
            pending = _bench.StartVmAsync(new StartCommand { Wait = 5 });
            _bench.Time.Advance(TimeSpan.FromSeconds(5));
            (await PipelineBench.InTime(pending)).Details.Should().StartWith("StartCommand timed out after 5 s");
        }

        _runs.Should().Be(0);
        _bench.Stop();
        _bench.Query("SELECT count(*) FROM command WHERE closed_at IS NULL").Should().Equal("0");
    }

    [Fact]
    public async Task A_second_process_on_the_same_directory_is_refused()
    {
        await _bench.StartAsync();
        using var second = new JournalBench(options => options.DataDirectory = _bench.Data);

        (await second.Awaiting(static bench => bench.StartAsync()).Should().ThrowAsync<IOException>())
            .WithMessage("Plugin:DataDirectory: *in use by another plugin process*give each its own*");
    }

    [Fact]
    public async Task A_damaged_file_stops_the_start_and_stays_as_it_is()
    {
        await _bench.StartAsync();
        for (var i = 0; i < 20; i++)
        {
            await _bench.StartVmAsync(new StartCommand { VmName = new string('x', 3000) });
        }

        _bench.Stop();
        var bytes = await File.ReadAllBytesAsync(_bench.File, TestContext.Current.CancellationToken);
        bytes.AsSpan(8192, 12_000).Fill(0xA5);
        await File.WriteAllBytesAsync(_bench.File, bytes, TestContext.Current.CancellationToken);

        await Refuses<InvalidDataException>("*is damaged*look after these devices by hand*move the file*");

        (await File.ReadAllBytesAsync(_bench.File, TestContext.Current.CancellationToken)).Should().Equal(bytes);
    }

    [Theory]
    [InlineData("this is no database, it only has its name and is long enough to be one")]
    [InlineData("")]
    public async Task A_file_that_is_no_journal_stops_the_start(string content)
    {
        Directory.CreateDirectory(_bench.Data);
        await File.WriteAllTextAsync(_bench.File, content, TestContext.Current.CancellationToken);

        await Refuses<InvalidDataException>("*is damaged*");

        (await File.ReadAllTextAsync(_bench.File, TestContext.Current.CancellationToken)).Should().Be(content);
    }

    [Fact]
    public async Task A_journal_whose_newest_entries_alone_are_left_stops_the_start()
    {
        Directory.CreateDirectory(_bench.Data);
        await File.WriteAllTextAsync(_bench.File + "-wal", "entries", TestContext.Current.CancellationToken);

        await Refuses<InvalidDataException>("*it is gone, but its newest entries*");
    }

    [Fact]
    public async Task A_database_of_another_program_is_not_touched()
    {
        await _bench.StartAsync();
        _bench.Journal.File!.Execute("PRAGMA application_id = 42");
        _bench.Stop();

        await Refuses<InvalidDataException>("*is a database of another kind*");
    }

    [Fact]
    public async Task A_journal_of_a_newer_version_stops_the_start()
    {
        await _bench.StartAsync();
        _bench.Journal.File!.Execute("PRAGMA user_version = 2");
        _bench.Stop();

        await Refuses<InvalidDataException>("*newer version*tables 2, this one knows 1*start that version*");
    }

    [Fact]
    public async Task A_directory_that_cannot_be_made_is_named_with_its_setting()
    {
        using var directory = new TemporaryDirectory();
        await File.WriteAllTextAsync(directory["file"], "", TestContext.Current.CancellationToken);
        _bench.Settings.DataDirectory = Path.Combine(directory["file"], "data");

        await Refuses<IOException>("Plugin:DataDirectory: * cannot be made or used*");
    }

    [Fact]
    public async Task A_creation_that_was_cut_short_begins_anew()
    {
        Directory.CreateDirectory(_bench.Data);
        await File.WriteAllTextAsync(_bench.File + ".new", "half", TestContext.Current.CancellationToken);

        await _bench.StartAsync();

        (await _bench.StartVmAsync(new StartCommand())).Result.Should().BeTrue();
    }

    private async Task Refuses<TException>(string message)
        where TException : Exception =>
        (await _bench.Awaiting(static bench => bench.StartAsync()).Should().ThrowAsync<TException>()).WithMessage(message);
}
