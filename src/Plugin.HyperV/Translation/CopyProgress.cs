using Plugin.Abstractions;

namespace Plugin.HyperV.Translation;

/// <summary>Tells the pipeline how far a copy is, in bytes.</summary>
internal sealed class CopyProgress(IProgress<CommandProgress> progress, string activity, long total) : IProgress<long>
{
    public void Report(long value) => progress.Report(new CommandProgress(activity, value, total));
}
