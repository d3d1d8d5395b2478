using Plugin.Transport.Agent.Certificates;

namespace Plugin.Transport.Agent.Tests.Certificates;

public sealed class CertificateDirectoryTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("certificates-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public void What_is_replaced_is_read_again_under_the_names_of_CloudStacks_agent()
    {
        var set = CertificateBench.MakeSet();
        var directory = Open();

        directory.Replace(set);

        Open().Load()!.IsSameAs(set).Should().BeTrue();
        _directory.EnumerateFiles().Select(static file => file.Name).Should().BeEquivalentTo("cloud.crt", "cloud.key", "cloud.ca.crt");
        directory.Load()!.Certificate.HasPrivateKey.Should().BeTrue();
    }

    [Fact]
    public void Only_the_owner_may_read_what_is_written()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var path = Path.Combine(_directory.FullName, "made");
        var directory = new CertificateDirectory(path);
        File.WriteAllText(Path.Combine(_directory.FullName, "open"), "");
        Directory.CreateDirectory(path);
        File.CreateSymbolicLink(Path.Combine(path, "cloud.key.new"), Path.Combine(_directory.FullName, "open"));

        directory.Keep("key", "request");
        directory.Replace(CertificateBench.MakeSet());

        foreach (var file in new DirectoryInfo(path).EnumerateFiles())
        {
            file.UnixFileMode.Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite, file.Name);
        }

        File.ReadAllText(Path.Combine(_directory.FullName, "open")).Should().BeEmpty("a planted link is not followed");
    }

    [Fact]
    public void A_directory_that_the_agent_makes_is_its_own()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var path = Path.Combine(_directory.FullName, "made");

        new CertificateDirectory(path).Keep("key", "request");

        File.GetUnixFileMode(path).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void A_crash_at_any_step_leaves_the_old_set_or_the_new_one()
    {
        var old = CertificateBench.MakeSet();
        var next = CertificateBench.MakeSet();
        var seen = new List<bool>();
        for (var step = 1; ; step++)
        {
            Open().Replace(old);
            Open().Keep("key", "request");
            var files = new CrashingFiles(step);
            var replace = () => new CertificateDirectory(_directory.FullName, files).Replace(next);
            if (step == 1)
            {
                replace.Should().Throw<CrashException>();
            }
            else if (!Crashes(replace))
            {
                break;
            }

            var kept = Open().Load()!;
            (kept.IsSameAs(old) || kept.IsSameAs(next)).Should().BeTrue("after a crash at step {0}", step);
            seen.Add(kept.IsSameAs(next));
            Open().Load()!.IsSameAs(kept).Should().BeTrue("it stays with that");
        }

        seen.Should().HaveCountGreaterThanOrEqualTo(9).And.BeInAscendingOrder("it never falls back once it has changed over").And.Contain(true).And.Contain(false);
    }

    [Fact]
    public void A_crash_within_the_repair_is_repaired()
    {
        var old = CertificateBench.MakeSet();
        var next = CertificateBench.MakeSet();
        for (var step = 1; step < 20; step++)
        {
            Open().Replace(old);
            Crashes(() => new CertificateDirectory(_directory.FullName, new CrashingFiles(6)).Replace(next)).Should().BeTrue();

            Crashes(() => new CertificateDirectory(_directory.FullName, new CrashingFiles(step)).Load());

            Open().Load()!.IsSameAs(next).Should().BeTrue("after a second crash at step {0}", step);
        }
    }

    [Fact]
    public void A_part_of_a_set_is_none()
    {
        Open().Replace(CertificateBench.MakeSet());
        File.Delete(Path.Combine(_directory.FullName, "cloud.ca.crt"));

        Open().Load().Should().BeNull();
    }

    [Fact]
    public void Files_that_do_not_belong_together_are_named_a_mistake()
    {
        Open().Replace(CertificateBench.MakeSet());
        File.WriteAllText(Path.Combine(_directory.FullName, "cloud.key"), CertificateBench.MakeSet().KeyPem);

        var load = () => Open().Load();

        load.Should().Throw<CertificateRefusedException>().Which.Message.Should().Contain("another key");
    }

    [Fact]
    public void Each_name_is_on_the_disk_before_the_next_file_is_replaced()
    {
        var files = new RecordingFiles();

        new CertificateDirectory(_directory.FullName, files).Replace(CertificateBench.MakeSet());

        files.Trail.Should().Equal(
            "cloud.pending", "flush", "cloud.key", "flush", "cloud.crt", "flush", "cloud.ca.crt", "flush");
        files.Flushed.Should().AllBe(_directory.FullName);
    }

    [Fact]
    public void A_directory_is_put_on_the_disk_and_one_that_cannot_be_read_is_left_alone()
    {
        DirectoryFlush.Flush(_directory.FullName);
        DirectoryFlush.Flush(Path.Combine(_directory.FullName, "absent"));
    }

    private static bool Crashes(Action action)
    {
        try
        {
            action();
            return false;
        }
        catch (CrashException)
        {
            return true;
        }
    }

    private CertificateDirectory Open() => new(_directory.FullName);

    private sealed class CrashException : Exception;

    /// <summary>Does nothing any more from a certain step on, half of it in the case of a write.</summary>
    private sealed class CrashingFiles(int last) : PrivateFiles
    {
        private int _step;

        public override void Stage(string path, string text)
        {
            if (++_step >= last)
            {
                base.Stage(path, text[..(text.Length / 2)]);
                throw new CrashException();
            }

            base.Stage(path, text);
        }

        public override void Commit(string path) => Step(() => base.Commit(path));

        public override void Delete(string path) => Step(() => base.Delete(path));

        private void Step(Action work)
        {
            if (++_step >= last)
            {
                throw new CrashException();
            }

            work();
        }
    }

    /// <summary>Notes in which order files get their names.</summary>
    private sealed class RecordingFiles : PrivateFiles
    {
        public List<string> Trail { get; } = [];

        public List<string> Flushed { get; } = [];

        public override void Commit(string path)
        {
            Trail.Add(Path.GetFileName(path));
            base.Commit(path);
        }

        protected override void FlushDirectory(string path)
        {
            Trail.Add("flush");
            Flushed.Add(path);
            base.FlushDirectory(path);
        }
    }
}
