using Microsoft.Extensions.Logging.Abstractions;
using Plugin.CloudStack.Templates;
using Plugin.CloudStack.Volumes;
using Plugin.HyperV.Files;
using Plugin.HyperV.Storage;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect17_a_copy_is_whole_or_not_there
{
    private const string Source = Kernel.SecondaryRoot + @"\template\9\tmpl.vhdx";
    private const string Target = Kernel.PoolRoot + @"\tmpl-uuid.vhdx";

    [Fact]
    public async Task A_template_arrives_whole()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        world.Seed(Source, 3 * 1024 * 1024 + 17);

        var answer = await world.SendAsync(Copy);

        answer.Result.Should().BeTrue(answer.Details);
        world.Files.Length(Target).Should().Be(3 * 1024 * 1024 + 17);
        var template = (TemplateObjectTO)answer.NewData!;
        template.Path.Should().Be("tmpl-uuid");
        template.Format.Should().Be(ImageFormat.VHDX);
        world.Files.EnumerateFiles(Kernel.PoolRoot, "*.partial").Should().BeEmpty();
        world.State.Current.PartialFiles.Should().BeEmpty();
    }

    [Fact]
    public async Task A_copy_that_is_cancelled_leaves_nothing()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        world.Seed(Source, 5 * 1024 * 1024);
        using var cancellation = new CancellationTokenSource();
        var progress = new CancelAfter(cancellation, 2 * 1024 * 1024);

        var copying = () => FilesOf(world).CopyAsync(Source, Target, progress, cancellation.Token);

        await copying.Should().ThrowAsync<OperationCanceledException>();
        world.Files.EnumerateFiles(Kernel.PoolRoot, "*").Should().BeEmpty();
        world.State.Current.PartialFiles.Should().BeEmpty();
    }

    [Fact]
    public async Task What_a_killed_process_left_is_never_a_disk_and_goes_at_the_next_start()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        world.Seed(Source);
        var partial = Kernel.PoolRoot + @"\.tmpl-uuid.vhdx.0123456789abcdef0123456789abcdef.partial";
        world.Seed(partial);
        await world.State.UpdateAsync(now => now with { PartialFiles = [partial] }, HyperVWorld.Cancellation);

        var volume = await world.SendAsync(new CopyCommand
        {
            SrcTO = new TemplateObjectTO { Path = "tmpl-uuid", Uuid = "tmpl-uuid", ImageDataStore = Kernel.Pool },
            DestTO = Kernel.Volume("root-19"),
        });
        await world.RestartPluginAsync();

        volume.Result.Should().BeFalse();
        volume.Details.Should().Contain("tmpl-uuid").And.Contain("does not exist");
        world.Files.FileExists(partial).Should().BeFalse();
    }

    [Fact]
    public async Task A_file_of_another_process_is_left_alone()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var partial = Kernel.PoolRoot + @"\.x.vhdx.0123456789abcdef0123456789abcdef.partial";
        world.Seed(partial);

        await world.RestartPluginAsync();

        world.Files.FileExists(partial).Should().BeTrue("another host may be writing it");
    }

    [Fact]
    public async Task A_linked_clone_holds_only_what_differs()
    {
        using var world = await new HyperVWorld(configurePlugin: static options => options.LinkedClones = true).ConnectPoolAsync();
        var template = await world.CreateVolumeAsync("tmpl-uuid");

        var answer = await world.SendAsync(new CopyCommand
        {
            SrcTO = new TemplateObjectTO { Path = template.Path, Uuid = template.Uuid, Format = ImageFormat.VHDX, ImageDataStore = Kernel.Pool },
            DestTO = Kernel.Volume("root-20"),
        });

        answer.Result.Should().BeTrue(answer.Details);
        var start = await world.SendAsync(new CloudStack.Vm.StartCommand { Vm = Kernel.Vm("i-2-20-VM", (VolumeObjectTO)answer.NewData!) });
        start.Result.Should().BeTrue(start.Details);
    }

    private static CopyCommand Copy => new()
    {
        SrcTO = new TemplateObjectTO { Path = "template/9/tmpl.vhdx", Uuid = "tmpl-uuid", Format = ImageFormat.VHDX, ImageDataStore = Kernel.Secondary },
        DestTO = new TemplateObjectTO { Uuid = "tmpl-uuid", Format = ImageFormat.VHDX, ImageDataStore = Kernel.Pool },
    };

    private static AtomicFiles FilesOf(HyperVWorld world) =>
        new(world.Files, new StorageRoots(StorageRoots.AnyShare), world.State, NullLogger<AtomicFiles>.Instance);

    private sealed class CancelAfter(CancellationTokenSource source, long bytes) : IProgress<long>
    {
        public void Report(long value)
        {
            if (value >= bytes)
            {
                source.Cancel();
            }
        }
    }
}
