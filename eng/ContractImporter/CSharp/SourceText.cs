using System.Text;

namespace ContractImporter.CSharp;

/// <summary>Collects the lines of a file, indented, with <c>\n</c> ends.</summary>
internal sealed class SourceText
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>The columns that the current depth takes.</summary>
    public int Indentation => _depth * 4;

    /// <summary>Adds a line.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', Indentation).Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>Adds a line with an opening brace and indents what follows.</summary>
    public void Open()
    {
        Line("{");
        _depth++;
    }

    /// <summary>Ends the indentation with a closing brace.</summary>
    public void Close()
    {
        _depth--;
        Line("}");
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
