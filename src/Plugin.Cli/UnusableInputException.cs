namespace Plugin.Cli;

/// <summary>The command cannot do its work; the text is one line for the user.</summary>
/// <param name="cause">What is wrong, with the place.</param>
/// <param name="cure">What the user can do.</param>
internal sealed class UnusableInputException(string cause, string cure)
    : Exception($"{cause}; {cure}");
