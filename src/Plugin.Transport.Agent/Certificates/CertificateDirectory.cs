using Plugin.Transport.Agent.Configuration;

namespace Plugin.Transport.Agent.Certificates;

/// <summary>
/// The files that CloudStack's own agent keeps beside its configuration, under the same names. The three of a set are
/// replaced together: the whole set is first written down as one file, and whoever finds that file finishes the work.
/// So a crash at any moment leaves the old set or the new one.
/// </summary>
internal sealed class CertificateDirectory
{
    private const string CertificateName = "cloud.crt";
    private const string End = "end";

    private readonly Lock _gate = new();
    private readonly string _path;
    private readonly PrivateFiles _files;

    /// <summary>Names a directory, which need not be there.</summary>
    public CertificateDirectory(string path, PrivateFiles? files = null)
    {
        _path = path;
        _files = files ?? new();
    }

    /// <summary>The directory of an agent.</summary>
    public static CertificateDirectory Of(AgentOptions options, string dataDirectory, string resourceName) => new(
        options.CertificateDirectory
        ?? (Path.GetFileName(options.CertificateFile) == CertificateName ? Path.GetDirectoryName(Path.GetFullPath(options.CertificateFile!)) : null)
        ?? Path.Combine(dataDirectory, $"agent-{resourceName}-certificates"));

    /// <summary>Where it is.</summary>
    public string Location => _path;

    /// <summary>The certificate's file.</summary>
    public string CertificateFile => PathOf(CertificateName);

    /// <summary>The private key's file.</summary>
    public string KeyFile => PathOf("cloud.key");

    /// <summary>The authorities' file.</summary>
    public string AuthorityFile => PathOf("cloud.ca.crt");

    /// <summary>The certificate of the kernel that was trusted at the first contact.</summary>
    public string FirstKernelFile => PathOf("kernel.first.crt");

    /// <summary>The certificate request that waits for its certificate.</summary>
    public string RequestFile => PathOf("cloud.csr");

    private string RequestKeyFile => PathOf("cloud.request.key");

    private string PendingFile => PathOf("cloud.pending");

    /// <summary>Every file whose change matters to the next connection.</summary>
    public IEnumerable<string> Watched => [CertificateFile, KeyFile, AuthorityFile, PendingFile, FirstKernelFile];

    /// <summary>The key that a request was made for; null when no certificate is awaited.</summary>
    public string? RequestKey => PrivateFiles.Read(RequestKeyFile);

    /// <summary>The set in use; null when there is none, or not the whole of it.</summary>
    /// <exception cref="CertificateRefusedException">The files do not belong together.</exception>
    public CertificateSet? Load()
    {
        lock (_gate)
        {
            Finish();
            return PrivateFiles.Read(CertificateFile) is { } certificate && PrivateFiles.Read(KeyFile) is { } key && PrivateFiles.Read(AuthorityFile) is { } authority
                ? CertificateSet.Read(certificate, key, authority)
                : null;
        }
    }

    /// <summary>Keeps a new key until its certificate comes.</summary>
    public void Keep(string keyPem, string requestPem)
    {
        lock (_gate)
        {
            PrivateFiles.MakeDirectory(_path);
            _files.Write(RequestKeyFile, keyPem);
            _files.Write(RequestFile, requestPem);
        }
    }

    /// <summary>
    /// Replaces the set in use; the new one is on the disk when the call returns. Everything that takes room is written
    /// before the old set is touched.
    /// </summary>
    public void Replace(CertificateSet set)
    {
        lock (_gate)
        {
            PrivateFiles.MakeDirectory(_path);
            var files = new[] { (KeyFile, set.KeyPem), (CertificateFile, set.CertificatePem), (AuthorityFile, set.AuthorityPem) };
            foreach (var (file, text) in files)
            {
                _files.Stage(file, text);
            }

            _files.Write(PendingFile, string.Concat(files.Select(static part => Section(part.Item1, part.Item2))) + End + "\n");
            foreach (var (file, _) in files)
            {
                _files.Commit(file);
            }

            Conclude();
        }
    }

    /// <summary>Keeps the certificate of the first kernel.</summary>
    public void KeepFirstKernel(string certificatePem)
    {
        lock (_gate)
        {
            PrivateFiles.MakeDirectory(_path);
            _files.Write(FirstKernelFile, certificatePem);
        }
    }

    private void Finish()
    {
        if (PrivateFiles.Read(PendingFile) is not { } pending)
        {
            return;
        }

        foreach (var file in new[] { KeyFile, CertificateFile, AuthorityFile })
        {
            _files.Write(file, TextOf(pending, file));
        }

        Conclude();
    }

    /// <summary>The last step: until here everything can be done again.</summary>
    private void Conclude()
    {
        _files.Delete(RequestKeyFile);
        _files.Delete(PendingFile);
    }

    private string PathOf(string name) => Path.Combine(_path, name);

    private static string Section(string file, string text) => $"{Path.GetFileName(file)}\n{text.TrimEnd()}\n";

    private static string TextOf(string pending, string file)
    {
        var lines = pending.Split('\n')
            .SkipWhile(line => line != Path.GetFileName(file))
            .Skip(1)
            .TakeWhile(static line => line != End && !line.StartsWith("cloud.", StringComparison.Ordinal));
        return string.Join('\n', lines) + "\n";
    }
}
