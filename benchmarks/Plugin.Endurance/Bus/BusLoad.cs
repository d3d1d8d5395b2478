using System.Text;
using Plugin.Benchmarks.Inputs;

namespace Plugin.Endurance.Bus;

/// <summary>What is sent, and what comes back.</summary>
/// <param name="Name">For the table.</param>
/// <param name="Requests">The contents of requests, taken in turn; each is for another VM, so that no lane holds them up.</param>
/// <param name="Answer">The content that an echo gives back.</param>
internal sealed record BusLoad(string Name, byte[][] Requests, byte[] Answer)
{
    private const int Vms = 64;

    /// <summary>What a kernel asks most often.</summary>
    public static BusLoad CheckHealth { get; } = new(
        "CheckHealthCommand",
        [Encoding.UTF8.GetBytes($$"""[{"com.cloud.agent.api.CheckHealthCommand":{{Encoding.UTF8.GetString(WireTexts.CheckHealthCommand)}}}]""")],
        """[{"com.cloud.agent.api.CheckHealthAnswer":{"result":true,"contextMap":{},"wait":0,"bypassHostMaintenance":false}}]"""u8.ToArray());

    /// <summary>The start of a VM, 3 KB, and its echo in the answer.</summary>
    public static BusLoad Start { get; } = MakeStart();

    private static BusLoad MakeStart()
    {
        var text = Encoding.UTF8.GetString(WireTexts.StartCommand);
        const string Mark = "\"vm\":{\"id\":";
        var at = text.IndexOf("\"name\":\"", text.IndexOf(Mark[..6], StringComparison.Ordinal), StringComparison.Ordinal) + "\"name\":\"".Length;
        var end = text.IndexOf('"', at);
        var requests = Enumerable.Range(0, Vms).Select(i =>
            Encoding.UTF8.GetBytes($$"""[{"com.cloud.agent.api.StartCommand":{{text[..at]}}i-2-{{100 + i}}-VM{{text[end..]}}}]""")).ToArray();
        return new("StartCommand 3 KB", requests, requests[0]);
    }
}
