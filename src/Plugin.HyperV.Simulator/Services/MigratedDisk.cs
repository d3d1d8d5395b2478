using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>A disk that has been copied to its new place.</summary>
internal sealed record MigratedDisk(string InstanceId, string Source, string Target)
{
    /// <summary>Makes the setting name the copy.</summary>
    public void Point(MachineSettings settings) => Point(settings, Target);

    /// <summary>Makes the setting name the source again, and deletes the copy.</summary>
    public void Discard(SimulatedHost destination, MachineSettings settings)
    {
        Point(settings, Source);
        DeleteTarget(destination);
    }

    public void DeleteTarget(SimulatedHost destination) => Delete(destination, Target);

    public void DeleteSource(SimulatedHost source) => Delete(source, Source);

    private void Point(MachineSettings settings, string path)
    {
        if (settings.Find(InstanceId) is { } image)
        {
            var pointed = image.CloneAsArgument();
            pointed["HostResource"] = new[] { path };
            settings.Resources[settings.Resources.IndexOf(image)] = pointed;
        }
    }

    private static void Delete(SimulatedHost host, string path)
    {
        if (host.Paths.FindFile(path) is { } stored && !host.Cluster.Locks.IsHeld(stored))
        {
            File.Delete(stored);
        }
    }
}
