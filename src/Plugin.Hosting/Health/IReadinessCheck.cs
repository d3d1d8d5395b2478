namespace Plugin.Hosting;

/// <summary>A part of the process that must be in order for it to be ready, for example the journal. Registered as a service.</summary>
public interface IReadinessCheck
{
    /// <summary>Its name on the health page.</summary>
    string Name { get; }

    /// <summary>What is wrong, without secrets; null when nothing is. It is asked often and answers at once.</summary>
    string? Problem { get; }
}
