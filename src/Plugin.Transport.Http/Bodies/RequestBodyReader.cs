using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Plugin.Hosting;

namespace Plugin.Transport.Http;

/// <summary>Takes in the body of a request within the bounds of size and time.</summary>
internal sealed class RequestBodyReader(DirectConnectOptions options, TimeProvider time) : IDisposable
{
    // What the client says about the length is a claim: the buffer grows with what really comes.
    private const int FirstBuffer = 16 * 1024;

    // Commands are small; a crowd of great ones must not take all memory, and must not hold up the small ones.
    private const int GreatBody = 1024 * 1024;
    private const int GreatBodiesAtOnce = 16;

    private readonly SemaphoreSlim _greatBodies = new(GreatBodiesAtOnce);

    /// <summary>Reads a whole body.</summary>
    /// <exception cref="UnreadableCommandException">It is too long, too slow, compressed, or breaks off.</exception>
    public async Task<RequestBody> ReadAsync(HttpContext context)
    {
        using var patience = new CancellationTokenSource(options.BodyTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, context.RequestAborted);
        var body = new RequestBody(ArrayPool<byte>.Shared.Rent(FirstBuffer), 0);
        try
        {
            if (context.Request.Headers.ContentEncoding is { Count: > 0 } encoding && encoding != "identity")
            {
                await PassOverAsync(context, 0, either.Token).ConfigureAwait(false);
                throw new UnreadableCommandException("the body is compressed, which is not supported");
            }

            await FillAsync(context, body, either.Token).ConfigureAwait(false);
            return body;
        }
        catch (Exception exception)
        {
            body.Dispose();
            throw Explain(context, exception, patience.Token);
        }
    }

    /// <summary>Frees what bounds the bodies; none may be in use.</summary>
    public void Dispose() => _greatBodies.Dispose();

    private async Task FillAsync(HttpContext context, RequestBody body, CancellationToken cancellation)
    {
        var reader = context.Request.BodyReader;
        var great = false;
        while (true)
        {
            var read = await reader.ReadAsync(cancellation).ConfigureAwait(false);
            var total = body.Length + read.Buffer.Length;
            if (total > options.MaxBodyBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                body.Dispose();
                total = await PassOverAsync(context, total, cancellation).ConfigureAwait(false);
                throw new UnreadableCommandException(
                    $"the body of {Show(Math.Max(total, context.Request.ContentLength ?? 0))} bytes is longer than the limit of {Show(options.MaxBodyBytes)}");
            }

            if (total > GreatBody && !great)
            {
                await _greatBodies.WaitAsync(cancellation).ConfigureAwait(false);
                body.Hold(_greatBodies);
                great = true;
            }

            body.Append(read.Buffer);
            reader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
            {
                return;
            }
        }
    }

    /// <summary>Takes in the rest without keeping it, because the client reads no answer before it has written all.</summary>
    /// <returns>The length of the body, as far as it was seen.</returns>
    private async Task<long> PassOverAsync(HttpContext context, long total, CancellationToken cancellation)
    {
        var reader = context.Request.BodyReader;
        while (total <= options.MaxDrainBytes)
        {
            var read = await reader.ReadAsync(cancellation).ConfigureAwait(false);
            total += read.Buffer.Length;
            reader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
            {
                return total;
            }
        }

        context.Response.Headers.Connection = "close";
        return total;
    }

    private Exception Explain(HttpContext context, Exception exception, CancellationToken patience)
    {
        if (exception is UnreadableCommandException)
        {
            return exception;
        }

        context.Response.Headers.Connection = "close";
        return exception is OperationCanceledException && patience.IsCancellationRequested
            ? new UnreadableCommandException($"the body did not arrive within {options.BodyTimeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} s")
            : new UnreadableCommandException("the connection broke off before the end of the body", exception);
    }

    private static string Show(long number) => number.ToString(CultureInfo.InvariantCulture);
}
