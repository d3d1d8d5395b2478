using Plugin.Transport.Http.Tests.Doubles;

namespace Plugin.Transport.Http.Tests.Security;

public sealed class SlowClientTests
{
    [Fact]
    public async Task A_head_that_does_not_end_is_cut_off()
    {
        await using var server = await RunningServer.StartAsync(static options => options.HeadTimeout = TimeSpan.FromSeconds(3));
        using var client = await RawClient.ConnectAsync(server.Base);

        await client.WriteAsync("POST /api/HypervResource/org.example.StartCommand HTTP/1.1\r\nX-Slow: ");

        (await client.ReadToEndAsync()).Should().StartWith("HTTP/1.1 408");
    }

    [Fact]
    public async Task A_body_that_does_not_come_is_a_failure_of_the_right_class_and_the_connection_closes()
    {
        await using var server = await RunningServer.StartAsync(static options => options.BodyTimeout = TimeSpan.FromMilliseconds(200));
        using var client = await RawClient.ConnectAsync(server.Base);

        await client.WriteAsync("POST /api/HypervResource/org.example.StartCommand HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{");

        (await client.ReadToEndAsync()).Should().StartWith("HTTP/1.1 200").And.Contain("org.example.StartAnswer").And.Contain("did not arrive within 0.2 s");
    }

    [Fact]
    public async Task A_body_without_end_is_not_taken_in_for_ever()
    {
        await using var server = await RunningServer.StartAsync(static options =>
        {
            options.MaxBodyBytes = 1024;
            options.MaxDrainBytes = 4096;
        });
        using var client = await RawClient.ConnectAsync(server.Base);
        await client.WriteAsync("POST /api/HypervResource/org.example.StartCommand HTTP/1.1\r\nHost: x\r\nContent-Length: 100000000\r\n\r\n");
        await client.WriteAsync(new string(' ', 8192));

        await client.ReadToEndAsync();
        server.Log.All.Should().Contain("100000000 bytes is longer than the limit of 1024");
    }
}
