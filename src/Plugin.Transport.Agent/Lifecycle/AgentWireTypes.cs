using System.Text;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Agent;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.SecurityGroups;

namespace Plugin.Transport.Agent.Lifecycle;

/// <summary>
/// The classes that the agent itself understands, besides what its plugin serves. Not the whole catalogue: a trimmed
/// plugin would have to keep all of it.
/// </summary>
internal static class AgentWireTypes
{
    private static readonly (byte[] Name, WireType Type)[] s_all =
    [
        Of<StartupAnswer>(),
        Of<PingAnswer>(),
        Of<Answer>(),
        Of<UnsupportedAnswer>(),
        Of<AgentControlAnswer>(),
        Of<SetHostParamsCommand>(),
        Of<ReadyCommand>(),
        Of<MaintainCommand>(),
        Of<ShutdownCommand>(),
        Of<SetupMSListCommand>(),
        Of<MigrateAgentConnectionCommand>(),
        Of<CleanupNetworkRulesCmd>(),
        Of<SetupKeyStoreCommand>(),
        Of<SetupCertificateCommand>(),
    ];

    /// <summary>Finds a class by its wire name in UTF-8, or null.</summary>
    public static WireType? Find(ReadOnlySpan<byte> wireName)
    {
        foreach (var (name, type) in s_all)
        {
            if (wireName.SequenceEqual(name))
            {
                return type;
            }
        }

        return null;
    }

    private static (byte[] Name, WireType Type) Of<T>()
        where T : class, IWireContract<T> => (Encoding.UTF8.GetBytes(T.ContractName), WireType.Of<T>());
}
