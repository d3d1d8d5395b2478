using Plugin.CloudStack.Backup;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.SystemVm;
using Plugin.CloudStack.Templates;
using Plugin.CloudStack.Volumes;
using Plugin.CloudStack.VolumeSnapshots;

namespace Plugin.CloudStack.Tests;

public sealed class ResourceIdTests
{
    public static TheoryData<IDataTO, string?> Objects => new()
    {
        { new VolumeObjectTO { Uuid = "7f0b6c5e" }, "volume:7f0b6c5e" },
        { new TemplateObjectTO { Uuid = "1d0a5a35" }, "template:1d0a5a35" },
        { new SnapshotObjectTO { Id = 12 }, "snapshot:12" },
        { new BackupDeltaTO { Id = 13 }, "backup:13" },
        { new DiagnosticsDataTO { Id = 14 }, "diagnostics:14" },
        { new BackupScreenshotTO { Path = "shots/1.png" }, "screenshot:shots/1.png" },
        { new VolumeObjectTO(), null },
        { new TemplateObjectTO { Uuid = "" }, null },
        { new SnapshotObjectTO(), null },
    };

    [Theory]
    [MemberData(nameof(Objects))]
    public void An_object_in_a_store_is_told_from_all_others(IDataTO data, string? id) => data.ResourceId.Should().Be(id);

    [Fact]
    public void A_template_is_in_its_image_store()
    {
        IDataTO template = new TemplateObjectTO { ImageDataStore = new NfsTO { Uuid = "s-1", Role = DataStoreRole.Image } };

        template.DataStore!.Uuid.Should().Be("s-1");
        template.DataStore.Role.Should().Be(DataStoreRole.Image);
    }

    [Fact]
    public void A_store_without_a_role_on_the_wire_has_the_one_its_class_implies()
    {
        ((IDataStoreTO)new PrimaryDataStoreTO()).Role.Should().Be(DataStoreRole.Primary);
        ((IDataStoreTO)new S3TO()).Role.Should().Be(DataStoreRole.Image);
        ((IDataStoreTO)new SwiftTO()).Role.Should().Be(DataStoreRole.Image);
    }
}
