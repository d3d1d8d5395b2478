using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Driver.Vms;

/// <summary>Gives a UEFI VM a virtual TPM: first the key protector that seals its state, then the TPM itself.</summary>
/// <param name="connection">The host.</param>
/// <param name="keyProtector">The key protector to use, as exported from a guardian; null when the VM needs none of ours.</param>
internal sealed class VirtualTpm(HyperVConnection connection, byte[]? keyProtector)
{
    private const string Service = "Msvm_SecurityService";

    public async Task EnableAsync(CimPath vmSettings, string vmName, CancellationToken cancellationToken)
    {
        var found = await connection.Session.AssociatorsAsync(vmSettings, "Msvm_SecuritySettingData", null, cancellationToken);
        if (found.Count == 0)
        {
            throw new HyperVException($"{connection.Session.Host} offers no security settings for VM '{vmName}', so it cannot have a TPM; Windows Server 2016 or later is needed.");
        }

        var security = found[0];
        if (keyProtector is not null)
        {
            await connection.CallServiceAsync(
                Service,
                "SetKeyProtector",
                new CimArguments { { "SecuritySettingData", security }, { "KeyProtector", keyProtector } },
                $"set the key protector of VM '{vmName}'",
                cancellationToken);
        }

        security["TpmEnabled"] = true;
        try
        {
            await connection.CallServiceAsync(
                Service, "ModifySecuritySettings", new CimArguments { { "SecuritySettingData", security } }, $"enable the TPM of VM '{vmName}'", cancellationToken);
        }
        catch (HyperVException error) when (keyProtector is null)
        {
            throw new HyperVException($"{error.Message} A TPM needs a key protector; set HyperV:KeyProtectorFile.", error.Code, error);
        }
    }
}
