using Plugin.HyperV.Driver;
using Plugin.HyperV.Driver.Disks;

namespace Plugin.HyperV.Tests.Driver;

public sealed class DiskLayoutTests
{
    private static readonly DiskSpec Root = new(DiskKind.Root, 0, "root.vhdx");

    [Fact]
    public void A_bios_vm_boots_from_ide_and_has_its_dvds_there()
    {
        var places = DiskLayout.Plan([Iso(3), Data(1), Root, Iso(4), Iso(5)], generation2: false);

        places.Select(static place => (place.OnScsi, place.Controller, place.Slot)).Should().Equal(
            (false, 0, 0), (true, 0, 1), (false, 1, 0), (false, 1, 1), (false, 0, 1));
    }

    [Fact]
    public void A_uefi_vm_has_everything_on_scsi()
    {
        var places = DiskLayout.Plan([Iso(3), Data(1), Root, Iso(4)], generation2: true);

        places.Select(static place => (place.OnScsi, place.Slot)).Should().Equal((true, 0), (true, 1), (true, 63), (true, 62));
    }

    [Fact]
    public void Two_disks_with_one_number_are_refused()
    {
        var planning = () => DiskLayout.Plan([Root, Data(2), Data(2)], generation2: true);

        planning.Should().Throw<HyperVException>().WithMessage("*slot 2*");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(64)]
    public void A_number_beyond_the_controller_is_refused(int sequence)
    {
        var planning = () => DiskLayout.Plan([Root, Data(sequence)], generation2: false);

        planning.Should().Throw<HyperVException>().WithMessage("*0 to 63*");
    }

    [Fact]
    public void A_bios_vm_has_no_room_for_a_fourth_dvd()
    {
        var planning = () => DiskLayout.Plan([Root, Iso(3), Iso(4), Iso(5), Iso(6)], generation2: false);

        planning.Should().Throw<HyperVException>().WithMessage("*UEFI*");
    }

    private static DiskSpec Iso(int sequence) => new(DiskKind.Iso, sequence, null);

    private static DiskSpec Data(int sequence) => new(DiskKind.Data, sequence, "data.vhdx");
}
