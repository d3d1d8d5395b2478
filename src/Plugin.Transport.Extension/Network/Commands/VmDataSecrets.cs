using System.Text;

namespace Plugin.Transport.Extension;

/// <summary>Knows which of the texts that VMs are told are nobody else's business: user data, passwords and keys.</summary>
internal static class VmDataSecrets
{
    private const int ShortestLine = 8;

    /// <summary>Adds them to the secrets of a call.</summary>
    public static void Learn(NetworkPayload payload, PayloadSecrets secrets)
    {
        Learn(payload.Text("userdata"), secrets);
        foreach (var file in payload.Objects("vm_data").Concat(payload.Object("restore_data").Objects("vms").SelectMany(static vm => vm.Objects("vm_data"))))
        {
            if (IsSecret(file.Text("dir") ?? "", file.Text("file") ?? ""))
            {
                Learn(file.Text("content"), secrets);
            }
        }
    }

    // The rest are names and addresses, without which a message says nothing.
    private static bool IsSecret(string directory, string name) =>
        !directory.Replace("-", "", StringComparison.Ordinal).Equals("metadata", StringComparison.OrdinalIgnoreCase)
        || name.Contains("key", StringComparison.OrdinalIgnoreCase);

    private static void Learn(string? content, PayloadSecrets secrets)
    {
        if (content is null)
        {
            return;
        }

        LearnLines(content, secrets);
        var bytes = new byte[content.Length];
        if (Convert.TryFromBase64String(content, bytes, out var length))
        {
            LearnLines(Encoding.UTF8.GetString(bytes, 0, length), secrets);
        }
    }

    private static void LearnLines(string text, PayloadSecrets secrets)
    {
        secrets.Add(text);
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries).Where(static line => line.Length >= ShortestLine))
        {
            secrets.Add(line);
        }
    }
}
