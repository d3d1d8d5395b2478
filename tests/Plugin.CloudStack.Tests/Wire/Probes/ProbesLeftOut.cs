namespace Plugin.CloudStack.Tests.Wire.Probes;

/// <summary>The probes that are not run, and why; everything else in the file is.</summary>
internal static class ProbesLeftOut
{
    private const string NoSuchType = "no class of the catalogue has a member of this type";
    private const string Lenient = "not well-formed JSON; only the kernel's lenient parser takes it";
    private const string OfTheJvm = "a matter of the Java machine, not of the wire";
    private const string Streaming = "a value outside an array of commands; what travels in arrays differs, and its probe is run";
    private const string NoNullKey = "a map of this platform has no null key; the entry is left out, and kept for the echo";
    private const string NoUri = "URIs are texts here: what the kernel cannot parse is passed on";
    private const string Bad = "the kernel makes one BadCommand of the whole batch; here the class is kept and the rest runs";

    private static readonly Dictionary<string, string> s_groups = new()
    {
        ["float-out"] = NoSuchType,
        ["bigdecimal-out"] = NoSuchType,
        ["char-out"] = NoSuchType,
        ["char-in"] = NoSuchType,
        ["char-in/via-Command[]-tree"] = NoSuchType,
        ["byte-in"] = NoSuchType,
        ["byte-in/via-Command[]-tree"] = NoSuchType,
        ["short-in"] = NoSuchType,
        ["short-in/via-Command[]-tree"] = NoSuchType,
        ["Optional/Duration"] = OfTheJvm,
        ["Throwable"] = OfTheJvm,
        ["Class"] = OfTheJvm,
        ["logger-gson"] = "the format of the kernel's log",
        ["URI-in"] = NoUri,
    };

    private static readonly Dictionary<(string Group, string Case), string> s_cases = new()
    {
        [("escape", "lone surrogate")] = "a deliberate difference: half a character is written as U+FFFD, not as '?'; both have lost it",
        [("map-out", "null value dropped, null key")] = NoNullKey,
        [("map-out", "HashMap order (java hash order, not insertion)")] = OfTheJvm,
        [("date-out", "TZ America/New_York 1700000000123")] = OfTheJvm,
        [("date-out", "java.sql.Date 1700000000123")] = NoSuchType,
        [("int-in", """{"i":5.5}""")] = Streaming,
        [("int-in", """{"i":"5.0"}""")] = Streaming,
        [("int-in", """{"i":2147483648}""")] = Streaming,
        [("int-in", """{"i":-2147483649}""")] = Streaming,
        [("int-in", """{"i":99999999999999999999}""")] = Streaming,
        [("long-in", """{"l":9007199254740993.0}""")] = Streaming,
        [("long-in", """{"l":5.5}""")] = Streaming,
        [("long-in", """{"l":9223372036854775808}""")] = Streaming,
        [("map-in", """{"mi":{"1":"a","1":"b"}}""")] = Streaming,
        [("map-in", """{"ms":{"a":"1","a":"2"}}""")] = Streaming,
        [("string-in", """{"s":'single'}""")] = Lenient,
        [("string-in/via-Command[]-tree", """{"s":'single'}""")] = Lenient,
        [("map-in", """{"me":{"nope":"2"}}""")] = NoNullKey,
        [("map-in/via-Command[]-tree", """{"me":{"nope":"2"}}""")] = NoNullKey,
        [("fromJson(String)", "empty string")] = "no JSON at all; who has an empty text has no object to read",
        [("fromJson(String)", "comment/single quote/unquoted/;")] = Lenient,
        [("fromJson(String)", "trailing comma in array")] = Lenient,
        [("fromJson(String)", ")]}' prefix")] = Lenient,
        [("fromJson(String)", "raw control char / newline in string")] = Lenient,
        [("fromJson(String)", @"\/ and \'")] = Lenient,
        [("fromJson(String)", "depth 10000 arrays")] = "a deliberate refusal: depth is bounded",
        [("Request.getCommands", "")] = "no JSON at all; a message without content is a matter of the transport",
        [("Response.getAnswers", "")] = "no JSON at all; a message without content is a matter of the transport",
        [("Request.getCommands", "null")] = "a message without content is a matter of the transport",
        [("Response.getAnswers", "null")] = "a message without content is a matter of the transport",
        [("Request.getCommands", """[{"com.cloud.agent.api.CheckHealthCommand":{}}] trailing""")] = Lenient,
        [("Request.getCommands", "[{'com.cloud.agent.api.CheckHealthCommand':{wait:1}}]")] = Lenient,
        [("Request.getCommands", """[{"com.cloud.agent.api.NoSuchCommand":{}}]""")] = Bad,
        [("Request.getCommands", """[{"com.cloud.agent.api.Command":{}}]""")] = Bad,
        [("anonymous", "anonymous subclass value")] = OfTheJvm,
    };

    public static IEnumerable<(string Group, string Case)> Cases => s_cases.Keys;

    /// <summary>Those that a value inside an array of commands answers otherwise.</summary>
    public static IEnumerable<(string Group, string Case)> StreamingCases =>
        s_cases.Where(static entry => entry.Value == Streaming).Select(static entry => entry.Key);

    public static IEnumerable<string> Groups => s_groups.Keys;

    public static bool Holds(Probe probe) => s_groups.ContainsKey(probe.Group) || s_cases.ContainsKey((probe.Group, probe.Case));
}
