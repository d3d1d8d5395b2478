namespace Plugin.Hosting;

/// <summary>Which of several resources have to be ready for the process to be.</summary>
public enum ReadyWhen
{
    /// <summary>Every one.</summary>
    All,

    /// <summary>At least one.</summary>
    Any,
}
