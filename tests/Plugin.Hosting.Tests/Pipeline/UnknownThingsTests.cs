using Plugin.Abstractions.Wire;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Pipeline;

public sealed class UnknownThingsTests : IDisposable
{
    private readonly PipelineBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_new_member_is_logged_once_by_name_and_never_by_value()
    {
        await RunAsync("""{"vmName":"a","bootOrder":"n3twork"}""");
        await RunAsync("""{"vmName":"b","bootOrder":"d1sk"}""");

        Lines(1008).Should().ContainSingle().Which.Should().StartWith("Debug").And.Contain("org.example.StartCommand.bootOrder");
        _bench.Log.All.Should().NotContain("n3twork").And.NotContain("d1sk");
    }

    [Fact]
    public async Task A_new_constant_and_a_new_class_are_warnings_that_name_them()
    {
        var unknown = new List<WireUnknown>
        {
            new(WireUnknownKind.Constant, "org.example.Disk", "format", "QED"),
            new(WireUnknownKind.Constant, "org.example.Disk", "token", null),
            new(WireUnknownKind.Class, "org.example.TapeTO", null, null),
        };
        for (var i = 0; i < 2; i++)
        {
            var request = CommandRequest.For(_bench.Plugin, _bench.Plugin.StartRoute, "10.0.0.1", new StartCommand(), unknown);
            await _bench.Pipeline.RunAsync(request, CancellationToken.None);
        }

        Lines(1009).Should().HaveCount(2).And.OnlyContain(static line => line.StartsWith("Warning"))
            .And.Contain(static line => line.Contains("QED") && line.Contains("org.example.Disk.format"))
            .And.Contain(static line => line.Contains("(not shown)") && line.Contains("org.example.Disk.token"));
        Lines(1013).Should().ContainSingle().Which.Should().StartWith("Warning").And.Contain("org.example.TapeTO");
    }

    [Fact]
    public async Task A_sender_of_ever_new_names_does_not_fill_the_log()
    {
        for (var i = 0; i < 40; i++)
        {
            var members = string.Join(',', Enumerable.Range(i * 64, 64).Select(static n => $"\"m{n}\":1"));
            await RunAsync($$"""{{{members}}}""");
        }

        Lines(1008).Should().HaveCount(1000);
    }

    [Fact]
    public void Each_command_of_a_longer_text_has_its_own_unknown_things()
    {
        var reader = new WireReader("""[{"new1":1},{"vmName":"b"},{"new2":2}]"""u8);
        reader.BeginArray();
        var unknown = new List<IEnumerable<string?>>();
        do
        {
            var request = CommandRequest.Read(_bench.Plugin, _bench.Plugin.StartRoute, "10.0.0.1", ref reader);
            unknown.Add([.. request.Unknown.Select(static each => each.Member)]);
        }
        while (reader.NextElement());

        unknown.Should().BeEquivalentTo(new string[][] { ["new1"], [], ["new2"] }, static options => options.WithStrictOrdering());
    }

    private async Task RunAsync(string json)
    {
        var request = CommandRequest.Read(_bench.Plugin, _bench.Plugin.StartRoute, "10.0.0.1", System.Text.Encoding.UTF8.GetBytes(json));
        var answer = await _bench.Pipeline.RunAsync(request, CancellationToken.None);
        answer.Result.Should().BeTrue();
    }

    private List<string> Lines(int id) => [.. _bench.Log.Lines.Where(line => line.Contains($" {id} ", StringComparison.Ordinal))];
}
