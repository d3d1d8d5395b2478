using Plugin.CloudStack.Vm;

namespace NativePlugin;

/// <summary>A host whose VMs are files: the name is the VM's, the content its state.</summary>
internal sealed class FileVms(string directory)
{
    private readonly string _directory = Directory.CreateDirectory(directory).FullName;

    public IReadOnlyDictionary<string, PowerState> All() => Directory.GetFiles(_directory)
        .ToDictionary(static file => Path.GetFileName(file), static file => Read(file));

    /// <summary>While this file is there, the host cannot be asked.</summary>
    public string FaultFile => _directory + ".fault";

    public bool Exists(string name) => File.Exists(FileOf(name));

    public PowerState? Find(string name) => Exists(name) ? Read(FileOf(name)) : null;

    public void Set(string name, PowerState state) => File.WriteAllText(FileOf(name), state.ToString());

    public void Remove(string name) => File.Delete(FileOf(name));

    private static PowerState Read(string file) => Enum.Parse<PowerState>(File.ReadAllText(file));

    private string FileOf(string name) => Path.Combine(_directory, name);
}
