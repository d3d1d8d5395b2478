using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>What the features of a connection may hold.</summary>
internal static class FeatureRule
{
    public static void Check(CimInstance feature)
    {
        switch (feature.ClassName)
        {
            case "Msvm_EthernetSwitchPortVlanSettingData":
                CheckVlan(feature);
                break;
            case "Msvm_EthernetSwitchPortBandwidthSettingData":
                CheckBandwidth(feature);
                break;
            case "Msvm_EthernetSwitchPortOffloadSettingData" when feature.Integer("IOVOffloadWeight") > 100 || feature.Integer("VMQOffloadWeight") > 100:
                throw HyperVFailure.Invalid("An offload weight is at most 100.");
        }
    }

    private static void CheckVlan(CimInstance vlan)
    {
        switch (vlan.Integer("OperationMode"))
        {
            case 1:
                Id(vlan.Integer("AccessVlanId"), "AccessVlanId", least: 1);
                break;
            case 2:
                Id(vlan.Integer("NativeVlanId"), "NativeVlanId", least: 0);
                foreach (var id in vlan["TrunkVlanIdArray"] as ushort[] ?? [])
                {
                    Id(id, "TrunkVlanIdArray", least: 1);
                }

                break;
            case 3:
                Id(vlan.Integer("PrimaryVlanId"), "PrimaryVlanId", least: 1);
                if (vlan.Integer("PvlanMode") is not (>= 1 and <= 3))
                {
                    throw HyperVFailure.Invalid("PvlanMode is 1 (isolated), 2 (community) or 3 (promiscuous).");
                }

                break;
            default:
                throw HyperVFailure.Invalid("OperationMode is 1 (access), 2 (trunk) or 3 (private).");
        }
    }

    private static void CheckBandwidth(CimInstance bandwidth)
    {
        var (limit, reservation) = (bandwidth.Integer("Limit") ?? 0, bandwidth.Integer("Reservation") ?? 0);
        if (limit < 0 || reservation < 0 || (limit > 0 && reservation > limit))
        {
            throw HyperVFailure.Invalid("A bandwidth reservation cannot be above the limit (bits per second).");
        }

        if (bandwidth.Integer("Weight") is > 100)
        {
            throw HyperVFailure.Invalid("A bandwidth weight is at most 100.");
        }

        bandwidth["Limit"] = (ulong)(limit / 8 * 8);
        bandwidth["Reservation"] = (ulong)(reservation / 8 * 8);
    }

    private static void Id(long? value, string property, int least)
    {
        if (value is null || value < least || value > 4094)
        {
            throw HyperVFailure.Invalid($"{property} must be between {least} and 4094, not {value}.");
        }
    }
}
