using Plugin.HyperV.Driver;
using Plugin.HyperV.Files;
using Plugin.HyperV.Storage;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.Storage;

public sealed class DiskFilesTests : IDisposable
{
    private const string Root = @"\\s\pool";
    private readonly HyperVWorld _world = new();

    private DiskFiles Files => new(_world.Files, new StorageRoots(Root));

    [Theory]
    [InlineData("abc", null, "VHDX", @"\\s\pool\abc.vhdx")]
    [InlineData(null, "abc", "VHDX", @"\\s\pool\abc.vhdx")]
    [InlineData("abc", null, null, @"\\s\pool\abc.vhdx")]
    [InlineData("abc.vhdx", null, "VHDX", @"\\s\pool\abc.vhdx")]
    [InlineData("abc", null, "VHD", @"\\s\pool\abc.vhdx")]
    [InlineData("old", null, null, @"\\s\pool\old.vhd")]
    [InlineData("template/tmpl/2/7", "t", "VHDX", @"\\s\pool\template\tmpl\2\7\t.vhdx")]
    [InlineData("template/tmpl/2/7", null, null, @"\\s\pool\template\tmpl\2\7\t.vhdx")]
    [InlineData("iso/x.iso", null, "ISO", @"\\s\pool\iso\x.iso")]
    public void A_disk_is_found_by_every_name_the_kernel_has_for_it(string? path, string? uuid, string? format, string expected)
    {
        foreach (var file in new[] { "abc.vhdx", "old.vhd", @"template\tmpl\2\7\t.vhdx", @"iso\x.iso" })
        {
            _world.Seed($@"{Root}\{file}");
        }

        Files.Locate(new StoredDisk(Root, path, uuid, format)).Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void A_missing_disk_is_named_with_its_place()
    {
        var locating = () => Files.Locate(new StoredDisk(Root, "gone", null, "VHDX"));

        locating.Should().Throw<HyperVException>().WithMessage(@"'\\s\pool\gone.vhdx' does not exist*");
    }

    [Fact]
    public void Two_disks_of_one_name_are_not_guessed_between()
    {
        _world.Seed(@"\\s\pool\abc.vhdx");
        _world.Seed(@"\\s\pool\abc.vhd");

        var locating = () => Files.Locate(new StoredDisk(Root, "abc", null, null));

        locating.Should().Throw<HyperVException>().WithMessage("*name the format*");
    }

    [Theory]
    [InlineData("abc", @"\\s\pool\abc.vhdx")]
    [InlineData("abc.vhdx", @"\\s\pool\abc.vhdx")]
    public void A_target_gets_its_extension_once(string path, string expected) =>
        Files.Target(new StoredDisk(Root, path, null, null), ".vhdx").Should().Be(expected);

    public void Dispose() => _world.Dispose();
}
