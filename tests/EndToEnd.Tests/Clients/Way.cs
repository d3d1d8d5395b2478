namespace EndToEnd.Tests.Clients;

/// <summary>The ways of a command from the kernel's side to a plugin.</summary>
public enum Way
{
    Agent,
    DirectConnect,
    InProcess,
}
