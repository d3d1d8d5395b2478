using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using TrimmedPlugin;

// Reads the command whose class is the first argument and whose JSON is the second, and prints the answer.
IPlugin plugin = new FortyCommands();
if (plugin.FindRoute(System.Text.Encoding.UTF8.GetBytes(args[0])) is not { } route)
{
    Console.Error.WriteLine($"{args[0]} is not served");
    return 1;
}

var command = Read(route, System.Text.Encoding.UTF8.GetBytes(args[1]));
var answer = await route.InvokeAsync(plugin, command, new() { Resource = "host", LogId = "trimmed" }).ConfigureAwait(false);
using var writer = WireWriter.ForWire();
WireEnvelope.Write(writer, answer);
Console.WriteLine(writer);
return 0;

static Command Read(CommandRoute route, ReadOnlySpan<byte> json)
{
    var reader = new WireReader(json);
    var command = route.Read(ref reader);
    reader.End();
    return command;
}
