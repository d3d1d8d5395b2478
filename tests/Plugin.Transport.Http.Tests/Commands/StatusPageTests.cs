using System.Net;
using Plugin.Transport.Http.Tests.Doubles;

namespace Plugin.Transport.Http.Tests.Commands;

public sealed class StatusPageTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_person_who_opens_the_url_sees_who_serves_and_what()
    {
        var reply = await RunningServer.SendAsync(new(HttpMethod.Get, _server.Base));

        reply.Status.Should().Be(HttpStatusCode.OK);
        reply.ContentType.Should().Be("text/plain; charset=utf-8");
        reply.Body.Should().StartWith("scripted ").And.Contain("  org.example.StartCommand\n").And.Contain("vm-lifecycle");
    }

    [Fact]
    public async Task A_program_that_asks_for_json_gets_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _server.Base);
        request.Headers.Add("Accept", "application/json");

        var reply = await RunningServer.SendAsync(request);

        reply.ContentType.Should().Be("application/json; charset=utf-8");
        reply.Body.Should().StartWith("""{"name":"scripted","version":""")
            .And.EndWith(""","capabilities":["vm-lifecycle"],"commands":["org.example.CheckCommand","org.example.StartCommand"]}""");
    }

    [Fact]
    public async Task Nothing_is_posted_to_the_page()
    {
        var reply = await RunningServer.SendAsync(new(HttpMethod.Post, _server.Base));

        reply.Status.Should().Be(HttpStatusCode.MethodNotAllowed);
        reply.Allow.Should().Be("GET, HEAD");
    }

    [Fact]
    public async Task The_controller_segment_can_be_another_one()
    {
        await using var server = await RunningServer.StartAsync(static options => options.Controller = "MyResource");

        server.Base.AbsolutePath.Should().Be("/api/MyResource");
        (await server.PostAsync("org.example.CheckCommand", "{}")).Status.Should().Be(HttpStatusCode.OK);
        (await RunningServer.SendAsync(new(HttpMethod.Get, new Uri(server.Base, "/api/HypervResource")))).Status.Should().Be(HttpStatusCode.NotFound);
    }
}
