using System;
using System.Text;

namespace Plugin.Generators.Emit;

/// <summary>Builds a source file: indents, and ends every line with <c>\n</c> on every system.</summary>
internal sealed class SourceWriter
{
    private const int Indentation = 4;

    private readonly StringBuilder _text = new();
    private int _level;

    /// <summary>Writes a line, or several: each gets the current indentation, and empty ones stay empty.</summary>
    public SourceWriter Line(string text = "")
    {
        foreach (var line in text.Replace("\r\n", "\n").Split('\n'))
        {
            if (line.Length > 0)
            {
                _text.Append(' ', _level * Indentation).Append(line);
            }

            _text.Append('\n');
        }

        return this;
    }

    /// <summary>Writes lines between braces; the result ends the block when it is disposed.</summary>
    public Block Braces(string? head = null, string end = "}")
    {
        if (head is not null)
        {
            Line(head);
        }

        Line("{");
        _level++;
        return new Block(this, end);
    }

    /// <summary>Indents lines one level more; the result ends that when it is disposed.</summary>
    public Block Indented()
    {
        _level++;
        return new Block(this, null);
    }

    public override string ToString() => _text.ToString();

    /// <summary>An open block.</summary>
    public readonly struct Block(SourceWriter writer, string? end) : IDisposable
    {
        public void Dispose()
        {
            writer._level--;
            if (end is not null)
            {
                writer.Line(end);
            }
        }
    }
}
