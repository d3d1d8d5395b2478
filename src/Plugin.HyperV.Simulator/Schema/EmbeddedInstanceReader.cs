using System.Xml;
using System.Xml.Linq;
using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Simulator.Schema;

/// <summary>Reads the text form of an embedded instance (CIM DTD 2.0), for callers that send text.</summary>
internal static class EmbeddedInstanceReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 4 * 1024 * 1024,
    };

    public static CimInstance Read(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Settings);
            return Read(XElement.Load(reader));
        }
        catch (XmlException failure)
        {
            throw new FormatException("An embedded instance is not well-formed XML: " + failure.Message, failure);
        }
    }

    private static CimInstance Read(XElement element)
    {
        var className = element.Attribute("CLASSNAME")?.Value;
        if (element.Name.LocalName != "INSTANCE" || className is null)
        {
            throw new FormatException("An embedded instance must be an INSTANCE element with a CLASSNAME.");
        }

        var instance = new CimInstance(className);
        foreach (var property in element.Elements())
        {
            var name = property.Attribute("NAME")?.Value ?? throw new FormatException("A property has no NAME.");
            instance[name] = property.Name.LocalName switch
            {
                "PROPERTY" => property.Element("VALUE")?.Value,
                "PROPERTY.ARRAY" => property.Element("VALUE.ARRAY")?.Elements("VALUE").Select(static value => value.Value).ToArray(),
                _ => throw new FormatException($"Unexpected element {property.Name.LocalName} in an embedded instance."),
            };
        }

        return instance;
    }
}
