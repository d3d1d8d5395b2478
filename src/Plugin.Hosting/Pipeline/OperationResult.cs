using System.Diagnostics.CodeAnalysis;

namespace Plugin.Hosting;

/// <summary>What came of an <see cref="Operation{T}"/>: its value, or why there is none.</summary>
/// <typeparam name="T">What the work gives.</typeparam>
/// <param name="Value">The value; null exactly when <paramref name="Failure"/> is set.</param>
/// <param name="Failure">The cause, fit to be shown to people; null when the work succeeded.</param>
public readonly record struct OperationResult<T>(T? Value, string? Failure)
{
    /// <summary>True when there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool Succeeded => Failure is null;
}
