namespace Plugin.Cli.Sessions;

/// <summary>One recorded HTTP request and what the kernel needs as its reply.</summary>
/// <param name="Number">The line's number in its file, from 1.</param>
/// <param name="Label">What the request is for, in words.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The absolute path of the URL.</param>
/// <param name="ContentType">The content type exactly as recorded.</param>
/// <param name="Body">The body's bytes exactly as recorded.</param>
/// <param name="Expected">Which replies the kernel can use.</param>
/// <param name="ExpectedResult">The <c>result</c> the answer must carry; null when any will do.</param>
internal sealed record SessionLine(
    int Number,
    string Label,
    string Method,
    string Path,
    string ContentType,
    byte[] Body,
    Expectation Expected,
    bool? ExpectedResult)
{
    /// <summary>The wire name in the path: what the request asks for.</summary>
    public string Command => Path[(Path.LastIndexOf('/') + 1)..];
}
