using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Connection;

/// <summary>
/// A short conversation over a connection that ends at every byte of it: what arrives is whole, in order and right, and
/// both ends come to their end with a reason.
/// </summary>
public sealed class CutConnectionTests
{
    private const int Exchanges = 3;

    /// <summary>The handshake is TLS's own; it is cut at some bytes, the framed part at each.</summary>
    private const int HandshakeStep = 67;

    private static readonly byte[] s_content = "[{\"com.cloud.agent.api.CheckHealthCommand\":{\"wait\":50}}]"u8.ToArray();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_connection_may_be_cut_at_every_byte(bool isCutTowardsKernel)
    {
        var whole = await TalkAsync(toKernel: null, fromKernel: null);
        whole.Answers.Should().Be(Exchanges);
        var (handshake, end) = isCutTowardsKernel ? (whole.HandshakeToKernel, whole.ToKernel) : (whole.HandshakeFromKernel, whole.FromKernel);
        end.Should().BeGreaterThan(handshake);
        var answers = 0;

        for (var cut = 1; cut < end; cut += cut < handshake - HandshakeStep ? HandshakeStep : 1)
        {
            var talk = isCutTowardsKernel ? await TalkAsync(cut, fromKernel: null) : await TalkAsync(toKernel: null, cut);

            talk.Answers.Should().BeGreaterThanOrEqualTo(answers, "the cut at byte {0} comes later than the one before", cut);
            talk.Requests.Should().BeInRange(talk.Answers, Exchanges);
            answers = talk.Answers;
        }

        answers.Should().Be(Exchanges - 1);
    }

    private static async Task<Talk> TalkAsync(int? toKernel, int? fromKernel)
    {
        using var listener = new Listener();
        using var proxy = new CuttingProxy(listener.Port, toKernel, fromKernel);
        var talk = new Talk();
        var passing = proxy.RunAsync();
        var serving = ServeAsync(listener, talk);
        await AskAsync(proxy, talk);
        await serving;
        await passing;
        return talk with { ToKernel = proxy.ToTarget, FromKernel = proxy.FromTarget };
    }

    private static async Task AskAsync(CuttingProxy proxy, Talk talk)
    {
        try
        {
            await using var agent = new FrameConnection(
                await LinkHandshake.ConnectAsync("127.0.0.1", proxy.Port, LinkPair.ClientOptions, Patience.Token));
            (talk.HandshakeToKernel, talk.HandshakeFromKernel) = (proxy.ToTarget, proxy.FromTarget);
            for (var i = 0; i < Exchanges; i++)
            {
                await agent.SendAsync(new FrameHeader { Flags = FrameFlags.Request, Sequence = i }, s_content, Patience.Token);
                if (await agent.ReceiveAsync(Patience.Token) is not { } answer)
                {
                    return;
                }

                using (answer)
                {
                    Check(answer, i);
                    talk.Answers++;
                }
            }

            await agent.CloseAsync(Patience.Token);
        }
        catch (LinkException e)
        {
            e.Message.Should().NotBeEmpty();
        }
    }

    private static async Task ServeAsync(Listener listener, Talk talk)
    {
        try
        {
            await using var kernel = new FrameConnection(await listener.AcceptAsync(LinkPair.ServerOptions));
            while (await kernel.ReceiveAsync(Patience.Token) is { } request)
            {
                using (request)
                {
                    Check(request, talk.Requests++);
                    await kernel.SendAsync(request.Header.ToAnswer(), request.Content.Span, Patience.Token);
                }
            }
        }
        catch (LinkException e)
        {
            e.Message.Should().NotBeEmpty();
        }
    }

    private static void Check(Frame frame, int sequence)
    {
        frame.Header.Sequence.Should().Be(sequence);
        frame.Content.Span.SequenceEqual(s_content).Should().BeTrue();
    }

    private sealed record Talk
    {
        public int Requests { get; set; }

        public int Answers { get; set; }

        public int HandshakeToKernel { get; set; }

        public int HandshakeFromKernel { get; set; }

        public int ToKernel { get; init; }

        public int FromKernel { get; init; }
    }
}
