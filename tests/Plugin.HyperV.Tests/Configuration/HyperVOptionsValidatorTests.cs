using Plugin.HyperV.Configuration;

namespace Plugin.HyperV.Tests.Configuration;

public sealed class HyperVOptionsValidatorTests
{
    [Fact]
    public void The_defaults_are_valid() => new HyperVOptionsValidator().Validate(null, new HyperVOptions()).Succeeded.Should().BeTrue();

    [Fact]
    public void Each_failure_names_its_key()
    {
        var options = new HyperVOptions
        {
            StateFile = " ",
            KeyProtectorFile = "no such file",
            ShutdownPatience = TimeSpan.FromSeconds(-1),
            JobDeadline = TimeSpan.Zero,
            HostMemoryReserveMegabytes = -1,
            CdRomDrives = 4,
            ConsolePort = 0,
        };
        options.StorageRoots.Add(@"\\*");
        options.StorageRoots.Add("relative");
        options.HostNames.Add("not-an-address", "hv02");

        var result = new HyperVOptionsValidator().Validate(null, options);

        string[] keys = ["StorageRoots:1", "HostNames:not-an-address", "StateFile", "KeyProtectorFile", "ShutdownPatience", "JobDeadline", "HostMemoryReserveMegabytes", "CdRomDrives", "ConsolePort"];
        result.Failures.Should().HaveCount(keys.Length);
        result.Failures!.Select(static failure => failure.Split(": ")[0]).Should().BeEquivalentTo(keys.Select(static key => $"HyperV:{key}"));
    }
}
