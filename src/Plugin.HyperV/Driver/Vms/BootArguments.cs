using System.Globalization;
using System.Text;
using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Driver.Vms;

/// <summary>
/// Hands a system VM its boot line through the key-value exchange: exactly one item, because the guest takes the whole
/// pool file for its command line.
/// </summary>
internal static class BootArguments
{
    public const string ItemName = "cloudstack-vm-userdata";

    // The guest's record holds 2048 bytes, Hyper-V's own 1024 UTF-16 characters, each with a terminator.
    private const int MaxCharacters = 1023;
    private const int MaxBytes = 2047;
    private const ushort HostToGuest = 0;

    /// <summary>Refuses a line that the exchange would cut; the message never holds the line, which contains passwords.</summary>
    public static void Check(string? line, string vmName)
    {
        if (string.IsNullOrEmpty(line))
        {
            return;
        }

        var bytes = Encoding.UTF8.GetByteCount(line);
        if (line.Length > MaxCharacters || bytes > MaxBytes)
        {
            throw new HyperVException(string.Create(
                CultureInfo.InvariantCulture,
                $"The boot arguments of VM '{vmName}' have {line.Length} characters ({bytes} bytes), but the key-value exchange carries {MaxCharacters} characters ({MaxBytes} bytes); give the VM fewer NICs or shorter settings."));
        }
    }

    public static async Task WriteAsync(HyperVConnection connection, CimPath vm, CimPath settings, string? line, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(line))
        {
            return;
        }

        var item = new CimInstance("Msvm_KvpExchangeDataItem") { ["Name"] = ItemName, ["Data"] = line, ["Source"] = HostToGuest };
        var method = await ExistsAsync(connection, settings, cancellationToken) ? "ModifyKvpItems" : "AddKvpItems";
        await connection.CallServiceAsync(
            VmSettings.Service, method, new CimArguments { { "TargetSystem", vm }, { "DataItems", new[] { item } } }, "hand over the boot arguments", cancellationToken);
    }

    private static async Task<bool> ExistsAsync(HyperVConnection connection, CimPath settings, CancellationToken cancellationToken)
    {
        var components = await connection.Session.AssociatorsAsync(
            settings, "Msvm_KvpExchangeComponentSettingData", "Msvm_VirtualSystemSettingDataComponent", cancellationToken);
        return components.Any(static component =>
            component["HostExchangeItems"] is CimInstance[] items && items.Any(static item => item.Text("Name") == ItemName));
    }
}
