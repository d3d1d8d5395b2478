using System.Collections.Concurrent;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Extensions;
using Plugin.CloudStack.Vm;

namespace Docs.Tests.Pages;

/// <summary>docs/extension.md</summary>
public sealed class ExtensionPageTests
{
    [Fact]
    public void A_handler_finds_the_details_of_a_call()
    {
        var command = new StartCommand();
        new ExtensionCall
        {
            Action = "create",
            Host = new("host", new Dictionary<string, string?> { ["password"] = "p" }),
            VirtualMachine = new("virtualmachine", new Dictionary<string, string?> { ["template_path"] = "debian.vhdx" }),
        }.Attach(command);

        // <details>
        var call = ExtensionCall.Of(command);
        var template = call?.RequireDetail("template_path");       // of the VM, else of the host, …
        var password = call?.Host.RequireSecret("password");       // secret by its name: only as a Secret
        // </details>

        template.Should().Be("debian.vhdx");
        password!.Reveal().Should().Be("p");
    }

    [Fact]
    public async Task A_custom_action_gets_what_the_user_gave()
    {
        var action = ((ICustomActionSource)new SnapshotPlugin()).CustomActions.Should().ContainSingle().Which;
        var call = new ExtensionCall
        {
            Action = "CreateSnapshot",
            VmName = "i-2-10-VM",
            Parameters = new(new Dictionary<string, WireValue?> { ["snapshot_name"] = WireValue.Of("before-upgrade") }),
        };

        var result = await action.Invoke(call, new CommandContext { Resource = "", LogId = "" });

        result.Text.Should().Be("before-upgrade is taken.");
        action.Parameters.Select(static each => each.Name).Should().Equal("snapshot_name", "memory");
    }
}

[Plugin("Snapshots")]
internal sealed partial class SnapshotPlugin
{
    private readonly ConcurrentBag<(string? Vm, string Name, bool Memory)> _snapshots = [];

    [Handles]
    public ValueTask<RebootAnswer> RebootAsync(RebootCommand command, CommandContext context) => new(new RebootAnswer { Result = true });

    // <custom-action>
    [CustomAction("CreateSnapshot", Description = "Takes a snapshot", TimeoutSeconds = 120, AllowedRoles = "DomainAdmin,User")]
    public ValueTask<ActionResult> CreateSnapshotAsync(
        ExtensionCall call, [ActionParameter("snapshot_name")] string name, bool memory = false, CommandContext context = null!)
    {
        _snapshots.Add((call.VmName, name, memory));
        return new(ActionResult.Say($"{name} is taken."));
    }
    // </custom-action>
}
