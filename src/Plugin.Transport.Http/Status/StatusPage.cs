using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.Transport.Http;

/// <summary>What a person sees who opens the URL: who serves here, and which commands. JSON for those who ask for it.</summary>
internal sealed class StatusPage(IPlugin plugin)
{
    private readonly string _version = plugin.GetType().Assembly.GetName().Version?.ToString() ?? "unknown";

    public async Task AnswerAsync(HttpContext context)
    {
        var json = context.Request.Headers.Accept.ToString().Contains("json", StringComparison.OrdinalIgnoreCase);
        using var writer = WireWriter.ForWire();
        if (json)
        {
            WriteJson(writer);
        }
        else
        {
            writer.Raw(Encoding.UTF8.GetBytes(Text()));
        }

        await ResponseBody.SendAsync(context, StatusCodes.Status200OK, json ? ResponseBody.Json : "text/plain; charset=utf-8", writer).ConfigureAwait(false);
    }

    private void WriteJson(WireWriter writer)
    {
        var page = writer.BeginObject();
        writer.String(",\"name\":"u8, plugin.Manifest.Name);
        writer.String(",\"version\":"u8, _version);
        WriteTexts(writer, ",\"capabilities\":"u8, plugin.Manifest.Capabilities);
        WriteTexts(writer, ",\"commands\":"u8, plugin.Manifest.Routes.Select(static route => route.WireName));
        writer.EndObject(page);
    }

    private static void WriteTexts(WireWriter writer, ReadOnlySpan<byte> name, IEnumerable<string> texts)
    {
        writer.Raw(name);
        var array = writer.BeginArray();
        foreach (var text in texts)
        {
            writer.NextElement();
            writer.String(text);
        }

        writer.EndArray(array);
    }

    private string Text()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{plugin.Manifest.Name} {_version} is running.\n\n");
        text.Append("POST a command's JSON to this URL, a slash and the command's name.\n");
        text.Append(CultureInfo.InvariantCulture, $"Capabilities: {string.Join(", ", plugin.Manifest.Capabilities)}\n\nCommands:\n");
        foreach (var route in plugin.Manifest.Routes)
        {
            text.Append("  ").Append(route.WireName).Append('\n');
        }

        return text.ToString();
    }
}
