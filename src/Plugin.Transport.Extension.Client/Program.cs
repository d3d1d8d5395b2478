using Plugin.Transport.Extension;
using Plugin.Transport.Extension.Client;

ExtensionReply reply;
try
{
    var call = CallArguments.Parse(args);
    var payload = PayloadFile.Read(call.PayloadFile);
    reply = Run(call, payload);
}
catch (CallException exception)
{
    reply = ExtensionReply.Failure(exception.Message);
}
catch (Exception exception)
{
    reply = ExtensionReply.Failure($"the extension met {exception.GetType().Name}");
}

try
{
    using var output = Console.OpenStandardOutput();
    output.Write(reply.Output.Span);
    return reply.ExitCode;
}
catch (IOException)
{
    return 1;
}

static ExtensionReply Run(CallArguments call, byte[] payload)
{
    foreach (var socket in SocketPlaces.All())
    {
        if (CallClient.TryRun(socket, call.Action, payload, call.Limit) is { } answer)
        {
            return answer;
        }
    }

    return ExtensionReply.Failure($"no plugin process listens on {string.Join(" or ", SocketPlaces.All())}; start it, or link its socket there");
}
