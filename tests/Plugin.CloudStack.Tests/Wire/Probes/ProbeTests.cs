namespace Plugin.CloudStack.Tests.Wire.Probes;

/// <summary>What was observed on the kernel's reader and writer, done again with this project's.</summary>
public sealed class ProbeTests
{
    public static TheoryData<string, string> Included()
    {
        var rows = new TheoryData<string, string>();
        foreach (var probe in Probe.All.Values.Where(static probe => !ProbesLeftOut.Holds(probe)))
        {
            rows.Add(probe.Group, probe.Case);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Included))]
    public void It_behaves_as_the_kernel_does(string group, string name) => ProbeRunner.Run(Probe.All[(group, name)]);

    [Fact]
    public void Every_probe_is_run_or_left_out_for_a_reason() =>
        Probe.All.Values.Where(static probe => !ProbesLeftOut.Holds(probe) && !ProbeRunner.Knows(probe)).Should().BeEmpty();

    [Fact]
    public void Only_probes_that_exist_are_left_out()
    {
        ProbesLeftOut.Cases.Should().OnlyContain(static probe => Probe.All.ContainsKey(probe));
        ProbesLeftOut.Groups.Should().OnlyContain(static group => Probe.All.Keys.Any(probe => probe.Group == group));
    }

    [Fact]
    public void What_the_streaming_reader_does_otherwise_is_run_as_arrays_have_it() =>
        ProbesLeftOut.StreamingCases.Should().OnlyContain(static probe =>
            !ProbesLeftOut.Holds(Probe.All[new(probe.Group + "/via-Command[]-tree", probe.Case)])
            && Probe.All[new(probe.Group + "/via-Command[]-tree", probe.Case)] != Probe.All[probe]);
}
