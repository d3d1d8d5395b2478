using System.Text;
using Plugin.Abstractions.Wire;

namespace Plugin.Abstractions.Tests.Wire;

public sealed class TextReadingTests
{
    [Fact]
    public void Texts_of_every_length_come_through_whatever_is_in_them_and_behind_them()
    {
        foreach (var piece in new[] { "a", "1", "é", "漢", "😀", "\"", "\\", "=", "\n", "\u2028", "\u0001" })
        {
            for (var before = 0; before < 40; before++)
            {
                for (var after = 0; after < 20; after += 3)
                {
                    var text = new string('x', before) + piece + new string('y', after);
                    var json = Written(text);

                    Read(json).Should().Be(text);
                    Read(json + new string(' ', 30)).Should().Be(text);
                    ReadWord(json).Should().Be(text);
                }
            }
        }
    }

    [Fact]
    public void Long_texts_come_through_with_surrogates_anywhere()
    {
        for (var shift = 0; shift < 4; shift++)
        {
            var text = new string('x', shift) + string.Concat(Enumerable.Repeat("😀=é", 700));

            Read(Written(text)).Should().Be(text);
        }
    }

    [Fact]
    public void Words_that_come_again_share_a_string()
    {
        var first = ReadWord("\"rootDiskController\"");

        ReadWord("\"rootDiskController\"").Should().BeSameAs(first);
    }

    [Fact]
    public void Texts_that_may_be_secret_share_nothing()
    {
        var first = Read("\"hunter\"");

        Read("\"hunter\"").Should().NotBeSameAs(first);
    }

    [Fact]
    public void Many_words_push_one_another_out_and_stay_right()
    {
        for (var i = 0; i < 5000; i++)
        {
            var word = string.Create(12, i, static (letters, number) =>
            {
                for (var at = 0; at < letters.Length; at++, number /= 26)
                {
                    letters[at] = (char)('a' + (number % 26));
                }
            });

            ReadWord($"\"{word}\"").Should().Be(word);
        }
    }

    private static string Written(string text)
    {
        using var writer = WireWriter.ForWire();
        writer.String(text);
        return writer.ToString();
    }

    private static string? Read(string json)
    {
        var reader = new WireReader(Encoding.UTF8.GetBytes(json));
        var text = reader.ReadString();
        reader.End();
        return text;
    }

    private static string? ReadWord(string json)
    {
        var reader = new WireReader(Encoding.UTF8.GetBytes(json));
        return reader.ReadWord();
    }
}
