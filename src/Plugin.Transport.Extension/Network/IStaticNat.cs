using Plugin.Abstractions;

namespace Plugin.Transport.Extension;

/// <summary>Has public addresses stand for one VM each; service StaticNat.</summary>
[NetworkService("add-static-nat", "delete-static-nat", Service = "StaticNat")]
public interface IStaticNat : IRequestService
{
    /// <summary>Adds the rule.</summary>
    ValueTask AddStaticNatAsync(StaticNatRequest request, CommandContext context);

    /// <summary>Deletes the rule; one that is not there is deleted.</summary>
    ValueTask DeleteStaticNatAsync(StaticNatRequest request, CommandContext context);
}
