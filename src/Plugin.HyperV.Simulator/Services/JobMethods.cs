using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Jobs;
using Plugin.HyperV.Simulator.Schema;

namespace Plugin.HyperV.Simulator.Services;

internal static class JobMethods
{
    public static IReadOnlyList<Method> All { get; } =
    [
        new("CIM_ConcreteJob", "RequestStateChange", "RequestedState, TimeoutPeriod", static call => new(Stop(call))),
        new("CIM_ConcreteJob", "GetError", "", static call => new(MethodCall.Returns("Error", Error(call)))),
        new("CIM_ConcreteJob", "GetErrorEx", "", static call => new(MethodCall.Returns("Errors", Error(call) is { } error ? new[] { error } : []))),
    ];

    private static CimMethodResult Stop(MethodCall call)
    {
        var finalState = call.Number("RequestedState") switch
        {
            4 => JobState.Terminated,
            5 => JobState.Killed,
            var other => throw HyperVFailure.Invalid($"A job can be terminated (4) or killed (5), not brought into state {other}."),
        };
        return MethodCall.Returns(call.Host.Jobs.Stop(Require(call), finalState));
    }

    private static CimInstance? Error(MethodCall call)
    {
        var job = Require(call);
        return job.State != JobState.Exception ? null : new CimInstance("Msvm_Error")
        {
            ["Message"] = job.ErrorDescription,
            ["MessageID"] = job.ErrorCode.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["OwningEntity"] = "Hyper-V Virtual Machine Management",
            ["ErrorType"] = (ushort)4,
            ["PerceivedSeverity"] = (ushort)4,
        };
    }

    private static Job Require(MethodCall call) => call.Host.Jobs.Find(call.Target) ?? throw CimStatus.Missing(call.Target);
}
