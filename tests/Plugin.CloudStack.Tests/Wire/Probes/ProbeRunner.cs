using System.Globalization;
using System.Text;
using System.Text.Json;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Tests.Wire.Probes;

/// <summary>Does again what each group of probes did. Inputs come from the case, what is expected from the result.</summary>
internal static class ProbeRunner
{
    private const string MemberSuffix = "-in";
    private const string TreeSuffix = "-in/via-Command[]-tree";

    private static readonly Dictionary<string, Action<Probe>> s_groups = new()
    {
        ["escape"] = EscapeOut,
        ["double-out"] = DoubleOut,
        ["long-out"] = static probe => Same("[-9223372036854775808,9223372036854775807]",
            ProbeWire.Text<ListCodec<Int64Codec, long?>, List<long?>?>([long.MinValue, long.MaxValue]), probe),
        ["bytes-out"] = BytesOut,
        ["bytes-in"] = BytesIn,
        ["string[]-out"] = static probe => Rewritten<ArrayCodec<TextCodec, string?>, string?[]?>(probe),
        ["list-out"] = static probe => Rewritten<ListCodec<TextCodec, string?>, List<string?>?>(probe),
        ["map-out"] = static probe => ProbeWire.Text(ProbeWire.Object<ProbeObject>(probe.Value)).Should().Be(probe.Value),
        ["enum-out"] = static probe => ProbeWire.Text<ProbeLetterCodec, ProbeLetter?>(Enum.Parse<ProbeLetter>(probe.Case[..1])).Should().Be(probe.Value),
        ["object-out"] = ObjectOut,
        ["object-in"] = ObjectIn,
        ["date-out"] = DateOut,
        ["dup-field"] = static probe => ProbeWire.Object<ProbeObject>(JavaText.Json(probe.Case)).I.ToString(CultureInfo.InvariantCulture).Should().Be(probe.Value),
        ["unknown-field"] = static probe => ProbeWire.Object<ProbeObject>(JavaText.Json(probe.Case)).I.ToString(CultureInfo.InvariantCulture).Should().Be(probe.Value),
        ["case"] = CaseOfName,
        ["defaults"] = Defaults,
        ["fromJson(String)"] = Texts,
        ["Request.getCommands"] = static probe => Batch<Command>(probe),
        ["Response.getAnswers"] = static probe => Batch<Answer>(probe),
        ["Command[]"] = ArrayOut,
        ["DataTO"] = DataTOIn,
        ["StoragePoolType"] = static probe => ConstantsIn<StoragePoolTypeCodec, StoragePoolType>(probe),
        ["HypervisorType"] = HypervisorTypes,
        ["Pair<Long,Long>"] = LongPairs,
        ["Pair<String,Long>"] = static probe => Rewritten<PairCodec<TextCodec, string?, Int64Codec, long?>, Pair<string?, long?>?>(probe),
        ["Ternary"] = static probe => Rewritten<TernaryCodec<TextCodec, string?, Int64Codec, long?, BooleanCodec, bool?>, Ternary<string?, long?, bool?>?>(probe),
        ["URI"] = static probe => Rewritten<TextCodec, string?>(probe),
        ["UUID"] = static probe => Rewritten<TextCodec, string?>(probe),
        ["anonymous"] = static probe => Same("{\"k\":\"v\"}", ProbeWire.Text(new CheckHealthCommand { ContextMap = new() { ["k"] = "v" } }), probe),
    };

    /// <summary>True when there is a way to run the probe.</summary>
    public static bool Knows(Probe probe) => Find(probe) is not null;

    public static void Run(Probe probe) => Find(probe)!(probe);

    private static Action<Probe>? Find(Probe probe) =>
        s_groups.TryGetValue(probe.Group, out var run) ? run
        : probe.Group.EndsWith(MemberSuffix, StringComparison.Ordinal) || probe.Group.EndsWith(TreeSuffix, StringComparison.Ordinal) ? MemberProbe.Run
        : null;

    /// <summary>The result is what is written; the case describes in words what was put in.</summary>
    private static void Same(string holding, string written, Probe probe)
    {
        probe.Value.Should().Contain(holding, "the case says so in words");
        written.Should().Be(probe.Value);
    }

    /// <summary>The result's text is read, which gives the value the kernel had, and is written as the kernel wrote it.</summary>
    private static void Rewritten<TCodec, T>(Probe probe)
        where TCodec : struct, IWireCodec<T> => ProbeWire.Text<TCodec, T>(ProbeWire.Value<TCodec, T>(probe.Value)).Should().Be(probe.Value);

    private static void EscapeOut(Probe probe)
    {
        const string MapKey = "map key ";
        if (probe.Case.StartsWith(MapKey, StringComparison.Ordinal))
        {
            ProbeWire.Text<MapCodec<TextKey, string, Int32Codec, int?>, Dictionary<string, int?>?>(new() { [probe.Case[MapKey.Length..]] = 1 })
                .Should().Be(probe.Value);
            return;
        }

        var escapes = probe.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static pair => pair.Split("->"))
            .ToDictionary(static pair => (char)ushort.Parse(pair[0].AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), static pair => pair[1]);
        for (var c = '\0'; c < char.MaxValue; c++)
        {
            if (!char.IsSurrogate(c))
            {
                var expected = escapes.GetValueOrDefault(c) ?? c.ToString();
                ProbeWire.Text<TextCodec, string?>(c.ToString()).Should().Be($"\"{expected}\"");
            }
        }
    }

    private static void DoubleOut(Probe probe)
    {
        if (probe.IsRefused)
        {
            var value = double.Parse(probe.Case, CultureInfo.InvariantCulture);
            var write = () => ProbeWire.Text<DoubleCodec, double?>(value);
            write.Should().Throw<ArgumentOutOfRangeException>();
        }
        else
        {
            ProbeWire.Text<DoubleCodec, double?>(JavaText.HexDouble(probe.Case)).Should().Be(probe.Value);
        }
    }

    private static void BytesOut(Probe probe)
    {
        var bytes = probe.Case.Trim('{', '}').Split(',').Select(static text => unchecked((byte)sbyte.Parse(text, CultureInfo.InvariantCulture)));
        ProbeWire.Text<BytesCodec, byte[]?>([.. bytes]).Should().Be(probe.Value);
    }

    private static void BytesIn(Probe probe)
    {
        if (probe.IsRefused)
        {
            var read = () => ProbeWire.Value<BytesCodec, byte[]?>(probe.Case);
            read.Should().Throw<WireException>();
        }
        else
        {
            ProbeWire.Text<BytesCodec, byte[]?>(ProbeWire.Value<BytesCodec, byte[]?>(probe.Case)).Should().Be(probe.Value);
        }
    }

    private static void ObjectOut(Probe probe)
    {
        var value = new ProbeObject
        {
            Mo = new()
            {
                ["l"] = WireValue.Of(9007199254740993),
                ["e"] = WireValue.Of("C"),
                ["sa"] = WireValue.Of([WireValue.Of("x")]),
                ["o"] = WireValue.Of(new Dictionary<string, WireValue?>()),
                ["n"] = null,
            },
        };
        ProbeWire.Text(value).Should().Be(probe.Value);
    }

    private static void ObjectIn(Probe probe)
    {
        var json = JavaText.Json(probe.Case[probe.Case.IndexOf('{', StringComparison.Ordinal)..]);
        var written = probe.Value[(probe.Value.LastIndexOf("-> ", StringComparison.Ordinal) + 3)..];
        ProbeWire.Text<ValueCodec, WireValue?>(ProbeWire.Value<ValueCodec, WireValue?>(json)).Should().Be(written);
    }

    private static void DateOut(Probe probe)
    {
        var milliseconds = probe.Case.Split(' ').First(static word => long.TryParse(word, CultureInfo.InvariantCulture, out _));
        var date = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(milliseconds, CultureInfo.InvariantCulture));
        ProbeWire.Text<DateCodec, DateTimeOffset?>(date).Should().Be(probe.Value);
    }

    private static void CaseOfName(Probe probe)
    {
        var value = ProbeWire.Object<ProbeObject>(JavaText.Json(probe.Case[..probe.Case.IndexOf(' ', StringComparison.Ordinal)]));
        value.I.Should().Be(new ProbeObject().I);
        value.S.Should().Be(probe.Value);
    }

    private static void Defaults(Probe probe)
    {
        if (probe.Case.StartsWith("P ", StringComparison.Ordinal))
        {
            ProbeWire.Text(ProbeWire.Object<ProbeObject>("{}")).Should().Be(probe.Value);
            return;
        }

        var bare = ProbeWire.Object<BareProbeObject>("{}");
        $"{bare.N.ToString(CultureInfo.InvariantCulture)},{bare.S ?? "null"}".Should().Be(probe.Value);
    }

    private static void Texts(Probe probe)
    {
        var json = probe.Case switch
        {
            "trailing garbage after object" => """{"i":1} x""",
            "trailing comma in object" => """{"i":1,}""",
            "BOM" => "\uFEFF{\"i\":1}",
            "bad escape \\q" => """{"s":"\q"}""",
            "truncated" => """{"i":""",
            _ => throw new NotSupportedException(probe.Case),
        };
        var read = () => ProbeWire.Object<ProbeObject>(json);
        if (probe.IsRefused)
        {
            read.Should().Throw<WireException>();
        }
        else
        {
            read().I.ToString(CultureInfo.InvariantCulture).Should().Be(probe.Value);
        }
    }

    /// <summary>Reads an array whose elements must all be of one kind: <c>[class,class] -> text</c>.</summary>
    private static void Batch<T>(Probe probe)
        where T : Command
    {
        if (probe.Case == "[{Answer:{}}] result default")
        {
            var answer = (Answer)ProbeWire.Array("""[{"com.cloud.agent.api.Answer":{}}]""").Single();
            $"result={(answer.Result ? "true" : "false")} contextMap={(answer.ContextMap is { Count: 0 } ? "{}" : "other")}".Should().Be(probe.Value);
            return;
        }

        var read = () => ProbeWire.Array(probe.Case).Cast<T>().ToList();
        if (probe.IsRefused || probe.Value.StartsWith("[com.cloud.agent.api.BadCommand]", StringComparison.Ordinal))
        {
            read.Should().Throw<Exception>().Which.Should().Match(static e => e is WireException || e is InvalidCastException);
            return;
        }

        var objects = read();
        var classes = string.Join(", ", objects.Select(static each => Encoding.UTF8.GetString(((IWireObject)each).WireName)));
        $"[{classes}] -> {ProbeWire.Text(objects)}".Should().Be(probe.Value);
    }

    private static void ArrayOut(Probe probe)
    {
        if (probe.IsRefused)
        {
            var write = () => ProbeWire.Text([null!]);
            write.Should().Throw<ArgumentNullException>();
        }
        else
        {
            ProbeWire.Text(new CheckHealthCommand()).Should().Be(probe.Value);
        }
    }

    private static void DataTOIn(Probe probe)
    {
        foreach (var (json, outcome) in JavaText.Pieces(probe.Value))
        {
            var read = () => ProbeWire.Object<CreateObjectCommand>($$"""{"data":{{json}}}""").Data;
            switch (outcome)
            {
                case "null":
                    read().Should().BeNull(json);
                    break;
                case var refused when refused.Contains("can't find", StringComparison.Ordinal):
                    read().Should().BeOfType<UnknownDataTO>("a class that is not known is kept, where the kernel gives up");
                    break;
                case var refused when refused.Contains("Exception:", StringComparison.Ordinal):
                    read.Should().Throw<WireException>(json);
                    break;
                default:
                    read()!.GetType().Name.Should().Be(outcome, json);
                    break;
            }
        }
    }

    private static void HypervisorTypes(Probe probe)
    {
        if (probe.Case == "out Parralels")
        {
            ProbeWire.Text<HypervisorTypeCodec, HypervisorType?>(HypervisorType.Parralels).Should().Be(probe.Value);
            return;
        }

        // The kernel writes "Parralels" and reads only "parallels", which nobody writes; here what is written is read.
        ConstantsIn<HypervisorTypeCodec, HypervisorType>(probe, "\"Parralels\"", "\"parallels\"");
    }

    private static void ConstantsIn<TCodec, T>(Probe probe, params string[] others)
        where TCodec : struct, IWireCodec<T?>
        where T : struct
    {
        foreach (var (json, outcome) in JavaText.Pieces(probe.Value).Where(piece => !others.Contains(piece.Input)))
        {
            var read = () => ProbeWire.Value<TCodec, T?>(json);
            if (outcome.Contains("Exception", StringComparison.Ordinal))
            {
                read.Should().Throw<WireException>(json);
            }
            else
            {
                (read()?.ToString() ?? "null").Should().Be(outcome, json);
            }
        }
    }

    private static void LongPairs(Probe probe)
    {
        var parts = probe.Value.Split(" in ");
        foreach (var written in parts[0].Split(' '))
        {
            ProbeWire.Text<Int64PairCodec, Pair<long?, long?>?>(ProbeWire.Value<Int64PairCodec, Pair<long?, long?>?>(written)).Should().Be(written);
        }

        foreach (var part in parts[1..])
        {
            var (json, expected) = (part[..part.IndexOf(':', StringComparison.Ordinal)], part[(part.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            var pair = ProbeWire.Value<Int64PairCodec, Pair<long?, long?>?>(json)!;
            $"P[{Half(pair.First)}:{Half(pair.Second)}]".Should().Be(expected);
        }
    }

    private static string Half(long? half) => half?.ToString(CultureInfo.InvariantCulture) ?? "null";
}
