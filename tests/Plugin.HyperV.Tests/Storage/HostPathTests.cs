using Plugin.HyperV.Driver;
using Plugin.HyperV.Files;

namespace Plugin.HyperV.Tests.Storage;

public sealed class HostPathTests
{
    [Theory]
    [InlineData(@"d:/vms//disks\x.vhdx", @"D:\vms\disks\x.vhdx")]
    [InlineData(@"\\server\share\\dir/", @"\\server\share\dir")]
    [InlineData("//server/share/x", @"\\server\share\x")]
    [InlineData(@"C:\", @"C:\")]
    public void A_full_path_has_one_form(string path, string expected) => HostPath.Normalize(path).Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("vms/x.vhdx")]
    [InlineData(@"C:x.vhdx")]
    [InlineData(@"\vms\x.vhdx")]
    [InlineData(@"\\server")]
    [InlineData(@"D:\vms\..\secret")]
    [InlineData(@"D:\vms\.\x")]
    [InlineData(@"D:\vms\x.vhdx.")]
    [InlineData(@"D:\vms\.. \x")]
    [InlineData(@"D:\vms\x.vhdx::$DATA")]
    [InlineData(@"D:\vms\x*.vhdx")]
    [InlineData("D:\\vms\\x\0.vhdx")]
    [InlineData(@"D:\vms\con")]
    [InlineData(@"D:\vms\com1.vhdx")]
    [InlineData(@"D:\LPT9\x")]
    [InlineData(@"\\?\D:\x")]
    [InlineData(@"\\.\pipe\x")]
    public void Everything_that_is_not_plainly_a_file_is_refused(string path)
    {
        var normalizing = () => HostPath.Normalize(path);

        normalizing.Should().Throw<HyperVException>();
    }

    [Theory]
    [InlineData(@"\\s\pool\a", true)]
    [InlineData(@"\\S\POOL\a", true)]
    [InlineData(@"\\s\pool", true)]
    [InlineData(@"\\s\pool2\a", false)]
    [InlineData(@"\\s\other", false)]
    public void Being_within_ends_at_a_separator(string path, bool expected) => HostPath.IsWithin(path, @"\\s\pool").Should().Be(expected);

    [Theory]
    [InlineData(@"\\s\p\a.b.vhdx", "a.b", ".vhdx")]
    [InlineData(@"D:\a", "a", "")]
    [InlineData(@"D:\.hidden", ".hidden", "")]
    public void A_name_has_a_stem_and_an_extension(string path, string stem, string extension)
    {
        HostPath.Stem(path).Should().Be(stem);
        HostPath.Extension(path).Should().Be(extension);
    }
}
