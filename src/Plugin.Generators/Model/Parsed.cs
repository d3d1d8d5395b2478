using System;
using Plugin.Generators.Diagnostics;
using Plugin.Generators.Reading;

namespace Plugin.Generators.Model;

/// <summary>What a parser makes of a declaration: a model, unless it is beyond repair, and what there is to say.</summary>
internal sealed record Parsed<TModel>(TModel? Model, EquatableArray<DiagnosticInfo> Diagnostics) : IReport
    where TModel : class, IEquatable<TModel>
{
    /// <summary>A declaration that is beyond repair.</summary>
    public static Parsed<TModel> Refused(DiagnosticInfo reason) => new(null, new([reason]));
}
