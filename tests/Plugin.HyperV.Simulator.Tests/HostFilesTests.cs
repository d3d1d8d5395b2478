using Plugin.HyperV.Simulator.Tests.Support;

namespace Plugin.HyperV.Simulator.Tests;

public sealed class HostFilesTests : IDisposable
{
    private readonly TestCluster _cluster = TestCluster.Start();

    public void Dispose() => _cluster.Dispose();

    [Theory]
    [InlineData(@"\\sofs\share\dir\file.iso", "unc/sofs/share/dir/file.iso")]
    [InlineData("//SOFS/share/dir/file.iso", "unc/sofs/share/dir/file.iso")]
    [InlineData(@"D:\dir\file.iso", "hosts/127.0.0.1/d/dir/file.iso")]
    [InlineData("d:/dir/file.iso", "hosts/127.0.0.1/d/dir/file.iso")]
    public void A_path_of_the_host_is_a_file_below_the_data_directory(string path, string place)
    {
        _cluster.Files.CreateDirectory(path[..path.LastIndexOfAny(['\\', '/'])]);

        _cluster.CreateFile(path);

        File.Exists(Path.Combine(_cluster.DataDirectory, place)).Should().BeTrue();
        _cluster.Files.FileExists(path).Should().BeTrue();
    }

    [Theory]
    [InlineData(@"\\sofs\share\..\..\..\secret")]
    [InlineData(@"\\sofs\..\secret")]
    [InlineData(@"\\..\share\secret")]
    [InlineData(@"D:\a\..\..\secret")]
    [InlineData(@"D:\a\.\b")]
    [InlineData(@"D:\a\nul")]
    [InlineData(@"D:\a\NUL.vhdx")]
    [InlineData(@"D:\com1")]
    [InlineData(@"D:\a.vhdx:stream")]
    [InlineData("D:\\a\0b")]
    [InlineData("D:\\a\nb")]
    [InlineData(@"D:\a*")]
    [InlineData(@"D:\a.")]
    [InlineData(@"D:\a ")]
    [InlineData(@"D:a")]
    [InlineData(@"a\b")]
    [InlineData("/etc/passwd")]
    [InlineData(@"\\?\D:\a")]
    [InlineData(@"\\.\pipe\x")]
    [InlineData(@"\\sofs")]
    [InlineData(@"\\")]
    [InlineData("")]
    [InlineData(@"D:\a.vhdx.sparse-disk")]
    [InlineData(@"D:\a.vhdx.partial-disk")]
    public void A_hostile_path_is_refused_by_every_operation(string path)
    {
        var files = _cluster.Files;
        Action[] operations =
        [
            () => files.FileExists(path), () => files.DirectoryExists(path), () => files.CreateDirectory(path), () => files.Length(path),
            () => files.EnumerateFiles(path, "*"), () => files.OpenRead(path).Dispose(), () => files.Create(path).Dispose(),
            () => files.Delete(path), () => files.Space(path), () => files.Move(path, @"D:\x"), () => files.Move(@"D:\x", path),
        ];

        foreach (var operation in operations)
        {
            operation.Should().Throw<IOException>();
        }
    }

    [Fact]
    public void Names_are_found_without_case()
    {
        _cluster.CreateFile(TestCluster.Pool + @"\Disk-A.iso");

        _cluster.Files.FileExists(@"\\SOFS\POOLS\P1\disk-a.ISO").Should().BeTrue();
        _cluster.CreateFile(@"\\sofs\Pools\P1\DISK-a.iso", "other");
        _cluster.Files.EnumerateFiles(TestCluster.Pool, "*").Should().ContainSingle();
    }

    [Fact]
    public void Files_are_listed_by_pattern_with_full_paths()
    {
        _cluster.CreateFile(TestCluster.Pool + @"\b.ISO");
        _cluster.CreateFile(TestCluster.Pool + @"\a.iso");
        _cluster.CreateFile(TestCluster.Pool + @"\a.txt");

        _cluster.Files.EnumerateFiles(TestCluster.Pool + @"\", "*.iso").Should().Equal(TestCluster.Pool + @"\a.iso", TestCluster.Pool + @"\b.ISO");
    }

    [Fact]
    public void What_is_missing_is_reported_with_the_path_of_the_host()
    {
        var read = () => _cluster.Files.OpenRead(@"D:\no\a.iso");
        var create = () => _cluster.Files.Create(@"D:\no\a.iso");

        read.Should().Throw<FileNotFoundException>().WithMessage(@"*D:\no\a.iso*");
        create.Should().Throw<DirectoryNotFoundException>().WithMessage(@"*D:\no\a.iso*");
        _cluster.Files.Invoking(static files => files.Delete(@"D:\no\a.iso")).Should().NotThrow();
    }

    [Fact]
    public void A_share_and_its_first_folders_are_offered_and_deeper_ones_must_be_made()
    {
        _cluster.Files.DirectoryExists(@"\\any-server\any-share\pool").Should().BeTrue();
        _cluster.Files.DirectoryExists(@"\\any-server\any-share\a\b\c").Should().BeFalse();
        _cluster.Files.DirectoryExists(@"\\any-server\any-share\a.vhdx").Should().BeFalse();
        _cluster.Files.DirectoryExists(@"D:\a").Should().BeFalse();
    }

    [Fact]
    public void The_space_of_a_volume_is_the_real_one_or_the_configured_one()
    {
        using var configured = TestCluster.Start(static options =>
        {
            options.VolumeCapacityBytes = 1000;
            options.VolumeAvailableBytes = 400;
        });

        configured.Files.Space(TestCluster.Pool).Should().Be((1000L, 400L));
        _cluster.Files.Space(@"D:\").CapacityBytes.Should().BePositive();
    }

    [Fact]
    public void A_move_replaces_its_target_and_stays_on_its_volume()
    {
        var from = _cluster.CreateFile(TestCluster.Pool + @"\a.tmp", "new");
        var to = _cluster.CreateFile(TestCluster.Pool + @"\a.iso", "old");

        _cluster.Files.Move(from, to);

        _cluster.Files.FileExists(from).Should().BeFalse();
        new StreamReader(_cluster.Files.OpenRead(to)).ReadToEnd().Should().Be("new");
        _cluster.Files.Invoking(files => files.Move(to, @"D:\a.iso")).Should().Throw<IOException>();
    }

    [Fact]
    public async Task A_copied_and_renamed_sparse_disk_stays_honest_on_the_real_disk()
    {
        var source = await _cluster.CreateDiskAsync("a.vhdx");
        var folder = Path.Combine(_cluster.DataDirectory, "unc", "sofs", "pools", "p1");

        await using (var from = _cluster.Files.OpenRead(source))
        await using (var to = _cluster.Files.Create(TestCluster.Pool + @"\b.tmp"))
        {
            await from.CopyToAsync(to, TestContext.Current.CancellationToken);
        }

        _cluster.Files.Move(TestCluster.Pool + @"\b.tmp", TestCluster.Pool + @"\b.vhdx");

        Directory.EnumerateFiles(folder).Select(Path.GetFileName).Should().BeEquivalentTo("a.vhdx.sparse-disk", "b.vhdx.sparse-disk");
        _cluster.Files.EnumerateFiles(TestCluster.Pool, "*.vhdx").Should().Equal(source, TestCluster.Pool + @"\b.vhdx");
        _cluster.Files.Length(TestCluster.Pool + @"\b.vhdx").Should().Be(4096);
    }

    [Fact]
    public async Task Of_two_things_a_name_can_mean_the_newer_one_remains()
    {
        var disk = await _cluster.CreateDiskAsync("a.vhdx");
        _cluster.CreateFile(TestCluster.Pool + @"\plain.tmp", "plain");

        _cluster.Files.Move(TestCluster.Pool + @"\plain.tmp", disk);
        new StreamReader(_cluster.Files.OpenRead(disk)).ReadToEnd().Should().Be("plain");
        _cluster.Files.Move(await _cluster.CreateDiskAsync("b.vhdx"), disk);
        _cluster.Files.Length(disk).Should().Be(4096);
        _cluster.Files.Delete(disk);

        _cluster.Files.EnumerateFiles(TestCluster.Pool, "*").Should().BeEmpty();
    }

    [Fact]
    public async Task A_disk_in_use_can_neither_be_read_nor_replaced_nor_deleted()
    {
        var disk = await _cluster.CreateDiskAsync("a.vhdx");
        var other = _cluster.CreateFile(TestCluster.Pool + @"\b.iso");
        var machine = await _cluster.DefineAsync("vm");
        await machine.AttachAsync(disk);
        await machine.RequestAsync(2);
        Action[] operations =
        [
            () => _cluster.Files.OpenRead(disk), () => _cluster.Files.Create(disk), () => _cluster.Files.Delete(disk),
            () => _cluster.Files.Move(other, disk), () => _cluster.Files.Move(disk, TestCluster.Pool + @"\c.vhdx"),
        ];

        foreach (var operation in operations)
        {
            operation.Should().Throw<IOException>().WithMessage("*being used by another process*");
        }

        await machine.RequestAsync(3);
        operations[2].Should().NotThrow();
    }

    [Fact]
    public void Each_host_has_its_own_local_volumes_and_all_share_the_file_servers()
    {
        var other = _cluster.Cluster.Files("127.0.0.2");
        _cluster.CreateFile(@"D:\a.iso");
        _cluster.CreateFile(TestCluster.Pool + @"\a.iso");

        other.FileExists(@"D:\a.iso").Should().BeFalse();
        other.FileExists(TestCluster.Pool + @"\a.iso").Should().BeTrue();
    }
}
