using Plugin.Abstractions;
using Plugin.CloudStack.Extensions;

namespace Plugin.Transport.Extension;

/// <summary>What the kernel is told of a network command that succeeded.</summary>
internal abstract class NetworkReply
{
    /// <summary>The JSON object to print, without secrets.</summary>
    /// <exception cref="CallException">It cannot be told.</exception>
    public abstract string ToJson(PayloadSecrets secrets);

    /// <summary>A sentence.</summary>
    public static NetworkReply Done(string message) => new Sentence(message);

    /// <summary>What a custom action says.</summary>
    public static NetworkReply Of(ActionResult result) => new Said(result);

    /// <summary>The broadcast domain of a network.</summary>
    public static NetworkReply Of(BroadcastDomain domain) => new Domain(domain);

    /// <summary>The details that the kernel is to store.</summary>
    public static NetworkReply Of(IReadOnlyDictionary<string, string> details) => new Details(details, Checked: true);

    /// <summary>The details that the kernel has stored already.</summary>
    public static NetworkReply Same(IReadOnlyDictionary<string, string> details) => new Details(details, Checked: false);

    private sealed class Sentence(string message) : NetworkReply
    {
        public override string ToJson(PayloadSecrets secrets) => ReplyJson.Success(message);
    }

    private sealed class Said(ActionResult result) : NetworkReply
    {
        public override string ToJson(PayloadSecrets secrets) => DeclaredAction.ToJson(result, secrets);
    }

    private sealed class Domain(BroadcastDomain domain) : NetworkReply
    {
        public override string ToJson(PayloadSecrets secrets) => ReplyJson.Object(writer =>
        {
            writer.String(",\"network.broadcast_domain_type\":"u8, domain.Type);
            writer.String(",\"network.broadcast_uri\":"u8, domain.Uri);
        });
    }

    private sealed class Details(IReadOnlyDictionary<string, string> details, bool Checked) : NetworkReply
    {
        public override string ToJson(PayloadSecrets secrets)
        {
            foreach (var (name, value) in Checked ? details : new Dictionary<string, string>())
            {
                Check(name, value, secrets);
            }

            return ReplyJson.Members(details);
        }

        private static void Check(string name, string value, PayloadSecrets secrets)
        {
            if (name == "status")
            {
                throw new CallException("a network detail named 'status' would be taken for the outcome; name it otherwise");
            }

            if (SecretNames.Covers(name) || secrets.Covers(name) || secrets.Scrub(value) != value)
            {
                throw new CallException($"the network detail '{name}' holds a secret, and the kernel would store it readable; keep it in the registration");
            }
        }
    }
}
