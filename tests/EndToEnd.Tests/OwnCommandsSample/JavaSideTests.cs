using System.Text;
using EndToEnd.Tests.Harness;
using OwnCommands;
using OwnCommands.Contracts;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace EndToEnd.Tests.OwnCommandsSample;

/// <summary>The Java classes of the sample, compiled, and the kernel's JSON library against the contracts.</summary>
public sealed class JavaSideTests
{
    [Fact]
    public async Task What_java_writes_is_read_and_written_again_the_same_and_java_reads_the_answers()
    {
        Java.Require();
        using var directory = new TemporaryDirectory();
        string[] answers =
        [
            Write(new FlashFirmwareAnswer { PreviousVersion = "1.0 é", DurationMs = 9007199254740993 }),
            Write(new FlashFirmwareAnswer { Result = false, Details = "not 'done'" }),
            Write(new ListFirmwareAnswer { Versions = new() { ["bmc"] = "2.1" } }),
        ];
        await File.WriteAllLinesAsync(directory["answers.jsonl"], answers, TestContext.Current.CancellationToken);

        var lines = await Java.RunAsync(Path.Combine(AppContext.BaseDirectory, "OwnCommandsSample", "java"), "Peer", directory["answers.jsonl"]);

        lines.Should().HaveCount(5);
        var flash = Read(lines[0]).Should().BeOfType<FlashFirmwareCommand>().Which;
        flash.Should().BeEquivalentTo(new
        {
            Image = new { Component = "bmc", Version = "2.1 <büld>", Url = "https://user:pw@files.example.org/bmc.img?x=1", Size = 9007199254740993L, Hash = new byte[] { 255, 0, 127, 128 } },
            Mode = FlashMode.NEXT_BOOT,
            Slots = new List<int?> { 0, null, 2 },
            Wait = 600,
        });
        flash.Password!.Reveal().Should().Be("s'ecret");
        Write(flash).Should().Be(lines[0]);
        Write(Read(lines[1]).Should().BeOfType<ListFirmwareCommand>().Which).Should().Be(lines[1]);
        lines[2..].Should().Equal(
            "flash true null 1.0 é 9007199254740993",
            "flash false not 'done' null 0",
            "list true {bmc=2.1}");
    }

    private static IWireObject Read(string json) =>
        WireEnvelope.Read(Encoding.UTF8.GetBytes(json), WireReaderOptions.Default, OwnCommands.WireTypes.All).Should().ContainSingle().Which;

    private static string Write(IWireObject item)
    {
        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, item);
        return writer.ToString();
    }
}
