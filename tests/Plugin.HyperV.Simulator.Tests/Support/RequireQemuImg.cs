using Plugin.HyperV.Simulator.Disks;

namespace Plugin.HyperV.Simulator.Tests.Support;

/// <summary>Skips a test, with the reason, where qemu-img is not installed; fails it where CI promises that it is.</summary>
public static class RequireQemuImg
{
    public static void OrSkip()
    {
        if (QemuImg.Find() is null)
        {
            const string reason = "qemu-img is not installed (package qemu-utils), so no real VHDX can be made.";
            Environment.GetEnvironmentVariable("CI").Should().NotBe("true", reason);
            Assert.Skip(reason);
        }
    }
}
