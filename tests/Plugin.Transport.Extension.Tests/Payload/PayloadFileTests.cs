using System.Diagnostics;
using Plugin.Transport.Extension.Tests.Doubles;

namespace Plugin.Transport.Extension.Tests.Payload;

/// <summary>Payload files that are none.</summary>
public sealed class PayloadFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ext-");

    [Fact]
    public void A_missing_file_is_refused() => Read("missing").Should().Contain("does not exist");

    [Fact]
    public void A_directory_is_refused() => Read(".").Should().Contain("directory");

    [Fact]
    public void An_empty_file_is_refused()
    {
        File.WriteAllText(PathOf("empty"), "");
        Read("empty").Should().Contain("empty");
    }

    [Fact]
    public void A_huge_file_is_refused_without_reading_it()
    {
        using (var file = File.Create(PathOf("huge")))
        {
            file.SetLength(1L << 36);
        }

        Read("huge").Should().Contain("68719476736 bytes");
    }

    [Fact]
    public void A_link_is_refused()
    {
        File.WriteAllText(PathOf("real"), "{}");
        File.CreateSymbolicLink(PathOf("link"), PathOf("real"));
        Read("link").Should().Contain("symbolic link");
    }

    [Fact]
    public void A_pipe_with_a_name_is_refused_without_waiting_for_a_writer()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "named pipes are files on Unix only");
        using (var process = Process.Start("mkfifo", [PathOf("pipe")]))
        {
            process.WaitForExit();
        }

        Read("pipe").Should().Contain("no regular file");
    }

    [Fact]
    public void A_regular_file_is_read_whole()
    {
        File.WriteAllText(PathOf("real"), """{"action":"x"}""");
        PayloadFile.Read(PathOf("real")).Should().Equal("""{"action":"x"}"""u8.ToArray());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private string Read(string name) => FluentActions.Invoking(() => PayloadFile.Read(PathOf(name))).Should().Throw<CallException>().Which.Message;
}
