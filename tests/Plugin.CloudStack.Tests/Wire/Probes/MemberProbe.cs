using System.Globalization;
using System.Text.Json;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.Tests.Wire.Probes;

/// <summary>
/// A probe that reads <c>{"member":value}</c> into <see cref="ProbeObject"/> and tells what the member then is, as
/// <c>Integer 5</c>, <c>Date 0 ms</c>, <c>ArrayList ["x"]</c>, <c>null(java)</c>.
/// </summary>
internal static class MemberProbe
{
    public static void Run(Probe probe)
    {
        if (probe.IsRefused)
        {
            var read = () => ProbeWire.Object<ProbeObject>(probe.Case);
            read.Should().Throw<WireException>();
            return;
        }

        var value = ProbeWire.Object<ProbeObject>(probe.Case);
        Says(value, probe);
        Says(ProbeWire.Object<ProbeObject>(probe.Case, WireReaderOptions.Default), probe);
    }

    private static void Says(ProbeObject value, Probe probe)
    {
        var member = MemberOf(probe.Case);
        using var written = JsonDocument.Parse(ProbeWire.Text(WithoutUnknown(value)));
        var found = written.RootElement.TryGetProperty(member, out var element);
        if (probe.Value == "null(java)")
        {
            found.Should().BeFalse();
            return;
        }

        found.Should().BeTrue();
        var space = probe.Value.IndexOf(' ', StringComparison.Ordinal);
        var expected = probe.Value[(space + 1)..];
        switch (probe.Value[..space])
        {
            case "Date":
                var milliseconds = long.Parse(expected[..^" ms".Length], CultureInfo.InvariantCulture);
                value.Dt.Should().Be(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
                break;
            case "String":
                element.GetString().Should().Be(expected);
                break;
            default:
                element.GetRawText().Should().Be(expected);
                break;
        }
    }

    // What is kept for an echo is no part of the value that a property has.
    private static ProbeObject WithoutUnknown(ProbeObject value) => new()
    {
        I = value.I,
        L = value.L,
        B = value.B,
        D = value.D,
        S = value.S,
        E = value.E,
        Dt = value.Dt,
        Sa = value.Sa,
        Ls = value.Ls,
        Mi = value.Mi,
        Ms = value.Ms,
        Me = value.Me,
        Mo = value.Mo,
    };

    private static string MemberOf(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().First().Name;
    }
}
