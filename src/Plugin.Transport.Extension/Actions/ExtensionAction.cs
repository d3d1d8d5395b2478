namespace Plugin.Transport.Extension;

/// <summary>One action that the kernel can ask for.</summary>
/// <param name="name">Its name, in lower case for the kernel's own.</param>
internal abstract class ExtensionAction(string name)
{
    public string Name => name;

    /// <summary>True when it works on one VM, so that two executables without a running process must not do it at once.</summary>
    public virtual bool ChangesVm => true;

    /// <summary>Does it.</summary>
    /// <returns>The JSON object to print.</returns>
    /// <exception cref="CallException">It failed.</exception>
    public abstract Task<string> RunAsync(ActionRun run);
}
