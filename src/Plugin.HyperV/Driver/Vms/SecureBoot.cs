namespace Plugin.HyperV.Driver.Vms;

/// <summary>Hyper-V's secure boot templates: which certificates the firmware trusts.</summary>
internal static class SecureBoot
{
    private const string WindowsTemplate = "1734c6e8-3154-4dda-ba5f-a874cc483422";
    private const string UefiAuthorityTemplate = "272e7447-90a4-4563-a4b9-8e4ab00526ce";

    public static string? TemplateFor(VmFirmware firmware) => firmware switch
    {
        VmFirmware.UefiSecureWindows => WindowsTemplate,
        VmFirmware.UefiSecureLinux => UefiAuthorityTemplate,
        _ => null,
    };
}
