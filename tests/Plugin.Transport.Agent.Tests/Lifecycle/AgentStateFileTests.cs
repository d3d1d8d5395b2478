using Plugin.Transport.Agent.Lifecycle;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

public sealed class AgentStateFileTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("agent-state-");

    [Fact]
    public void What_is_kept_is_there_after_a_restart()
    {
        var made = AgentStateFile.Open(_data.FullName, "R", guid: null);
        made.Update(static now => now with { HostId = 7, HostUuid = "u", Kernels = "a,b@static" });

        AgentStateFile.Open(_data.FullName, "R", guid: null).State.Should().Be(made.State);
        Guid.TryParse(made.State.Guid, out _).Should().BeTrue();
    }

    [Fact]
    public void Another_guid_is_another_host_and_has_no_id()
    {
        AgentStateFile.Open(_data.FullName, "R", "one").Update(static now => now with { HostId = 7 });

        var other = AgentStateFile.Open(_data.FullName, "R", "two");

        other.State.Guid.Should().Be("two");
        other.State.HostId.Should().BeNull();
    }

    [Fact]
    public void The_id_of_an_earlier_agent_is_taken_until_one_is_kept()
    {
        AgentStateFile.Open(_data.FullName, "R", "one", hostId: 12).State.HostId.Should().Be(12);
        AgentStateFile.Open(_data.FullName, "R", "one", hostId: 13).State.HostId.Should().Be(12);
    }

    [Fact]
    public void A_write_that_was_cut_off_changes_nothing()
    {
        AgentStateFile.Open(_data.FullName, "R", "one").Update(static now => now with { HostId = 7 });
        File.WriteAllText(Path.Combine(_data.FullName, "agent-R.json.new"), "{\"Gu");

        AgentStateFile.Open(_data.FullName, "R", "one").State.HostId.Should().Be(7);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"Guid\":")]
    [InlineData("{}")]
    public void A_damaged_file_is_named_and_never_replaced_by_a_new_host(string content)
    {
        var path = Path.Combine(_data.FullName, "agent-R.json");
        File.WriteAllText(path, content);

        var open = () => AgentStateFile.Open(_data.FullName, "R", guid: null);

        open.Should().Throw<InvalidDataException>().Which.Message.Should().Contain(path);
        File.ReadAllText(path).Should().Be(content);
    }

    public void Dispose() => _data.Delete(recursive: true);
}
