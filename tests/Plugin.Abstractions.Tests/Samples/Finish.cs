namespace Plugin.Abstractions.Tests.Samples;

[WireEnum("org.example.Finish", IgnoreCase = true, RejectUnknown = true)]
public enum Finish
{
    Matt,
    Gloss,
}
