using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Extensions;
using Plugin.CloudStack.Network;
using Plugin.CloudStack.Vm;

namespace Plugin.Transport.Extension;

/// <summary>
/// What a plugin changed of a VM, as the kernel merges it: objects member by member, NICs by their <c>uuid</c>. Only what
/// the kernel takes is in it (VNC password, details, addresses of NICs), and nothing that was left as it was.
/// </summary>
internal static class VmPatch
{
    /// <summary>The patch; <c>{}</c> when nothing changed.</summary>
    public static string Between(VirtualMachineTO before, PrepareExternalProvisioningAnswer answer)
    {
        using var writer = WireWriter.ForWire();
        var begun = writer.BeginObject();
        if (answer.Vm?.VncPassword is { } password && password.Reveal() != before.VncPassword?.Reveal())
        {
            writer.Secret(",\"vncPassword\":"u8, password);
        }

        WriteDetails(writer, before, answer);
        if (answer.Vm?.Nics is { } nics)
        {
            WriteNics(writer, [.. (before.Nics ?? []).OfType<NicTO>()], [.. nics.OfType<NicTO>()]);
        }

        writer.EndObject(begun);
        return writer.ToString();
    }

    private static void WriteDetails(WireWriter writer, VirtualMachineTO before, PrepareExternalProvisioningAnswer answer)
    {
        var changed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in (answer.Vm?.Details ?? []).Concat(answer.ServerDetails ?? []))
        {
            if (value is not null && before.Details?.GetValueOrDefault(name) != value)
            {
                changed[name] = value;
            }
        }

        if (changed.Count == 0)
        {
            return;
        }

        writer.Raw(",\"details\":"u8);
        var begun = writer.BeginObject();
        foreach (var (name, value) in changed)
        {
            writer.NextElement();
            writer.String(name);
            writer.Raw(":"u8);
            writer.String(value);
        }

        writer.EndObject(begun);
    }

    private static void WriteNics(WireWriter writer, IReadOnlyList<NicTO> before, IReadOnlyList<NicTO> after)
    {
        var changed = after.Where(nic => before.FirstOrDefault(old => IsSame(old, nic)) is { } old && Differs(old, nic)).ToList();
        if (changed.Count == 0)
        {
            return;
        }

        // Without a uuid that tells the NICs apart, the kernel replaces the whole array: then each must be whole.
        var byUuid = before.All(static nic => !string.IsNullOrEmpty(nic.Uuid))
            && before.DistinctBy(static nic => nic.Uuid).Count() == before.Count;
        writer.Raw(",\"nics\":"u8);
        var begun = writer.BeginArray();
        foreach (var nic in byUuid ? changed : after)
        {
            writer.NextElement();
            if (byUuid)
            {
                WriteChange(writer, before.First(old => IsSame(old, nic)), nic);
            }
            else
            {
                ((IWireObject)nic).Write(writer);
            }
        }

        writer.EndArray(begun);
    }

    private static void WriteChange(WireWriter writer, NicTO before, NicTO after)
    {
        var begun = writer.BeginObject();
        writer.String(",\"uuid\":"u8, before.Uuid!);
        if (before.NicUuid is { } nicUuid)
        {
            writer.String(",\"nicUuid\":"u8, nicUuid);
        }

        WriteIfChanged(writer, ",\"mac\":"u8, before.Mac, after.Mac);
        WriteIfChanged(writer, ",\"ip\":"u8, before.Ip, after.Ip);
        WriteIfChanged(writer, ",\"ip6address\":"u8, before.Ip6Address, after.Ip6Address);
        writer.EndObject(begun);
    }

    private static void WriteIfChanged(WireWriter writer, ReadOnlySpan<byte> commaNameColon, string? before, string? after)
    {
        if (after is not null && after != before)
        {
            writer.String(commaNameColon, after);
        }
    }

    private static bool IsSame(NicTO before, NicTO after) =>
        after.NicUuid is { } nicUuid ? before.NicUuid == nicUuid
        : after.Uuid is { } uuid ? before.Uuid == uuid
        : before.DeviceId == after.DeviceId;

    private static bool Differs(NicTO before, NicTO after) =>
        (after.Mac is not null && after.Mac != before.Mac)
        || (after.Ip is not null && after.Ip != before.Ip)
        || (after.Ip6Address is not null && after.Ip6Address != before.Ip6Address);
}
