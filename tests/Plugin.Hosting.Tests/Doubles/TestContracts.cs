using Plugin.Abstractions;

namespace Plugin.Hosting.Tests.Doubles;

[WireContract("org.example.StartCommand")]
[ResourceKey("vm", nameof(VmName))]
[ResourceKey("volume", nameof(Volume))]
public partial class StartCommand : Command, ICommand<StartAnswer>
{
    [WireMember("vmName")]
    public string? VmName { get; set; }

    [WireMember("volume")]
    public string? Volume { get; set; }

    [WireMember("password")]
    public Secret? Password { get; set; }

    [WireMember("store")]
    [Redact(Redaction.UrlCredentials)]
    public string? Store { get; set; }

    [WireMember("bootArgs")]
    [Redact(Redaction.Arguments)]
    public string? BootArgs { get; set; }

    [WireMember("details")]
    public Dictionary<string, string?>? Details { get; set; }
}

[WireContract("org.example.StartAnswer")]
public partial class StartAnswer : Answer
{
    [WireMember("port")]
    public int Port { get; set; }
}

[WireContract("org.example.CheckCommand")]
public partial class CheckCommand : Command, ICommand<CheckAnswer>
{
    [WireMember("vmName")]
    public string? VmName { get; set; }
}

[WireContract("org.example.CheckAnswer")]
public partial class CheckAnswer : Answer
{
    [WireMember("state")]
    public string? State { get; set; }
}
