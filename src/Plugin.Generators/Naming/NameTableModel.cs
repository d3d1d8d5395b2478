using Plugin.Generators.Model;

namespace Plugin.Generators.Naming;

/// <summary>The parameters of a perfect hash.</summary>
internal sealed record NameTableModel(int FirstWindow, int SecondWindow, int Slots, EquatableArray<int> Displacements);
