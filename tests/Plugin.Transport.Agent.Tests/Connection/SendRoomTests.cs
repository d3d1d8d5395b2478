using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Connection;

public sealed class SendRoomTests
{
    private static CancellationToken Cancellation => Patience.Token;

    [Fact]
    public void There_is_room_for_so_many_frames_and_so_many_bytes()
    {
        var room = new SendRoom(frames: 3, bytes: 100);

        room.TryTake(60).Should().BeTrue();
        room.TryTake(60).Should().BeFalse();
        room.TryTake(20).Should().BeTrue();
        room.TryTake(20).Should().BeTrue();
        room.TryTake(0).Should().BeFalse();
        room.Give(60);
        room.TryTake(60).Should().BeTrue();
    }

    [Fact]
    public async Task A_frame_longer_than_the_whole_room_goes_alone()
    {
        var room = new SendRoom(frames: 10, bytes: 100);
        room.TryTake(1000).Should().BeTrue();
        room.TryTake(1).Should().BeFalse();

        var waiting = room.TakeAsync(1000, Cancellation);
        waiting.IsCompleted.Should().BeFalse();
        room.Give(1000);
        await waiting;
    }

    [Fact]
    public async Task Who_waits_is_not_passed_and_who_gives_up_makes_room_for_the_next()
    {
        var room = new SendRoom(frames: 10, bytes: 100);
        room.TryTake(50).Should().BeTrue();
        using var impatient = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var large = room.TakeAsync(80, impatient.Token);
        var small = room.TakeAsync(10, Cancellation);
        room.TryTake(1).Should().BeFalse("others wait already");
        small.IsCompleted.Should().BeFalse();

        await impatient.CancelAsync();

        await FluentActions.Awaiting(() => large).Should().ThrowAsync<OperationCanceledException>();
        await small;
        room.TryTake(40).Should().BeTrue();
        room.TryTake(1).Should().BeFalse();
    }
}
