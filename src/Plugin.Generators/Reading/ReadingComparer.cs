using System.Collections.Generic;

namespace Plugin.Generators.Reading;

/// <summary>Keeps a reading for as long as it stands for the project.</summary>
internal sealed class ReadingComparer<T> : IEqualityComparer<ProjectReading<T>>
{
    public static ReadingComparer<T> Instance { get; } = new();

    public bool Equals(ProjectReading<T> x, ProjectReading<T> y) => ReferenceEquals(x, y) || x.StandsFor(y) || y.StandsFor(x);

    public int GetHashCode(ProjectReading<T> reading) => 0;
}
