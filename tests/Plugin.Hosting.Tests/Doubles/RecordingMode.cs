using Microsoft.Extensions.DependencyInjection;

namespace Plugin.Hosting.Tests.Doubles;

/// <summary>A run mode for the first argument <c>action</c> that a test scripts.</summary>
public sealed class RecordingMode : IRunMode
{
    public string Usage => "action SECONDS";

    public string Description => "records";

    public Func<IServiceProvider, IReadOnlyList<string>, int> Work { get; init; } = static (_, _) => 0;

    public Action<IServiceCollection> Services { get; init; } = static _ => { };

    public string? Refused { get; private set; }

    public bool Claims(IReadOnlyList<string> args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return args is ["action", _];
    }

    public void Configure(IServiceCollection services) => Services(services);

    public Task<int> RunAsync(IServiceProvider services, IReadOnlyList<string> args, CancellationToken cancellation) =>
        Task.FromResult(Work(services, args));

    public int Refuse(string reason)
    {
        Refused = reason;
        return 9;
    }
}
