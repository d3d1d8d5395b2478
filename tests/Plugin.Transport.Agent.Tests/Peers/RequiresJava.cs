using Plugin.JavaPeer;

namespace Plugin.Transport.Agent.Tests.Peers;

/// <summary>Skips a test on machines where Java's peer cannot be built.</summary>
internal static class RequiresJava
{
    public static void WithGson() => Requires.Condition(
        JavaPeerProcess.IsAvailable,
        "no JDK with Gson is installed; install default-jdk-headless and libgoogle-gson-java, or run eng/test.sh as root");
}
