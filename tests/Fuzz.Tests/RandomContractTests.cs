using System.Text;
using System.Text.Json;
using Fuzz.Tests.Inputs;
using Fuzz.Tests.Invariants;

namespace Fuzz.Tests;

/// <summary>Compares the generated codecs with System.Text.Json over objects with random values.</summary>
public sealed class RandomContractTests(ITestOutputHelper output)
{
    private const int ObjectsPerClass = 3;

    private readonly int _seed = Runs.FuzzSettings.Seed;

    [Fact]
    public void Both_faces_write_the_same_text_and_read_the_same_object_from_it()
    {
        output.WriteLine($"seed {_seed}");
        var filler = new ContractFiller(new Random(_seed), likelyNull: 0.2);
        foreach (var type in WireTypeSets.All.SelectMany(static set => set.Types))
        {
            for (var i = 0; i < ObjectsPerClass; i++)
            {
                Compare(type, filler.Contract(type.Contract));
            }
        }
    }

    private void Compare(WireType type, IWireObject made)
    {
        using var writer = WireWriter.ForWire();
        made.Write(writer);
        var text = writer.Written.ToArray();

        var theirText = JsonSerializer.SerializeToUtf8Bytes(made, StandardFace.Keeping.GetTypeInfo(type.Contract));
        Encoding.UTF8.GetString(theirText).Should().Be(Encoding.UTF8.GetString(text), $"{type.Name}, seed {_seed}");

        var reader = new WireReader(text);
        var ours = type.Read(ref reader);
        reader.End();
        var theirs = JsonSerializer.Deserialize(text, StandardFace.Keeping.GetTypeInfo(type.Contract));
        Equivalence.AfterWriting.Difference(made, ours, type.Name).Should().BeNull($"seed {_seed}");
        Equivalence.Strict.Difference(ours, theirs, type.Name).Should().BeNull($"seed {_seed}");
    }
}
