using OwnCommands.Contracts;
using Plugin.Abstractions;
using Plugin.Transport.Http;

namespace OwnCommands;

/// <summary>The kernel's side: brings a component up to date.</summary>
public static class FirmwareUpdate
{
    /// <summary>The way to a plugin process that has made its own certificate.</summary>
    public static DirectConnectClient Connect(Uri url, string fingerprint) => new(new()
    {
        Url = url,
        CertificateFingerprint = fingerprint,
        Types = [WireTypes.All, AbstractionsWireTypes.All],
    });

    /// <summary>Flashes an image and says in words what came of it.</summary>
    public static async Task<string> ApplyAsync(ICommandChannel channel, FirmwareImageTO image, CancellationToken cancellation)
    {
        var firmware = new FirmwareClient(channel);
        try
        {
            var answer = await firmware.FlashAsync(new FlashFirmwareCommand { Image = image, Mode = FlashMode.NOW, Wait = 600 }, cancellation);
            return answer.Result ? $"{answer.PreviousVersion} became {image.Version}" : $"not done: {answer.Details}";
        }
        catch (CommandUnsupportedException)
        {
            return "this host cannot be flashed";
        }
        catch (CommandSendException e) when (e.Failure is CommandSendFailure.TimedOut or CommandSendFailure.ConnectionLost)
        {
            var now = await firmware.ListAsync(new ListFirmwareCommand { Wait = 30 }, cancellation);
            return $"not known; the component has {now.Versions?.GetValueOrDefault(image.Component ?? "")} now";
        }
    }
}
