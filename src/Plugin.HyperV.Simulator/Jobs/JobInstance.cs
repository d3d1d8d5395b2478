using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Simulator.Jobs;

/// <summary>A job as callers read it.</summary>
internal static class JobInstance
{
    public static CimInstance Of(Job job, CimPath path, DateTimeOffset now, TimeSpan timeBeforeRemoval)
    {
        var failed = job.State == JobState.Exception;
        return new CimInstance(job.ClassName, path)
        {
            ["InstanceID"] = job.Id,
            ["Caption"] = job.Method,
            ["ElementName"] = job.Method,
            ["Name"] = job.Method,
            ["JobState"] = job.State,
            ["JobType"] = job.JobType,
            ["JobStatus"] = failed ? "Error" : "OK",
            ["Status"] = failed ? "Error" : "OK",
            ["OperationalStatus"] = new ushort[] { failed ? (ushort)6 : (ushort)2 },
            ["HealthState"] = (ushort)5,
            ["ErrorCode"] = (ushort)job.ErrorCode,
            ["ErrorDescription"] = job.ErrorDescription,
            ["ErrorSummaryDescription"] = job.ErrorDescription,
            ["PercentComplete"] = Percent(job, now),
            ["Cancellable"] = job.Cancellable,
            ["DeleteOnCompletion"] = true,
            ["TimeSubmitted"] = job.Submitted,
            ["StartTime"] = job.Submitted,
            ["TimeOfLastStateChange"] = job.LastChange,
            ["ElapsedTime"] = (job.IsFinal ? job.LastChange : now) - job.Submitted,
            ["TimeBeforeRemoval"] = timeBeforeRemoval,
        };
    }

    private static ushort Percent(Job job, DateTimeOffset now) => job.State switch
    {
        JobState.Completed => 100,
        JobState.New => 0,
        _ when job.Expected <= TimeSpan.Zero => 0,
        _ => (ushort)Math.Clamp((now - job.Submitted) / job.Expected * 100, 0, 99),
    };
}
