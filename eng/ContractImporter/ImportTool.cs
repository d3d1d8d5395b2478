using System.Text.Json;
using ContractImporter.Annotations;
using ContractImporter.Model;
using ContractImporter.Output;
using ContractImporter.Schema;

namespace ContractImporter;

/// <summary>The tool behind the command line.</summary>
internal static class ImportTool
{
    private const string Usage = "usage: ContractImporter [--schema FILE] [--notes FOLDER] [--out FOLDER] [--index FILE] [--before SCHEMA] [--check]";

    /// <summary>Imports, or checks what an import would change.</summary>
    /// <param name="arguments">The command line's arguments.</param>
    /// <param name="folder">A folder inside the repository, where the defaults come from.</param>
    /// <param name="output">Gets the changes on the wire where an earlier schema is given, and one line for each file that differs.</param>
    /// <param name="errors">Gets the warnings and errors.</param>
    /// <returns>0; 1 when a check found differences; 2 when the arguments, the schema or the notes are wrong or cannot be read.</returns>
    public static int Run(IReadOnlyList<string> arguments, string folder, TextWriter output, TextWriter errors)
    {
        try
        {
            return Run(ImportOptions.Parse(arguments, Repository.FindRoot(folder)), output, errors);
        }
        catch (Exception error) when (error is FormatException or IOException or JsonException)
        {
            errors.WriteLine(error.Message);
            errors.WriteLine(Usage);
            return 2;
        }
    }

    private static int Run(ImportOptions options, TextWriter output, TextWriter errors)
    {
        var types = SchemaReader.Read(File.ReadAllText(options.Schema));
        if (options.Before is { } before)
        {
            foreach (var change in WireChanges.Between(SchemaReader.Read(File.ReadAllText(before)), types))
            {
                output.WriteLine(change);
            }
        }

        var catalogue = CatalogueBuilder.Build(types, NotesReader.Read(options.Notes));
        foreach (var warning in catalogue.Warnings)
        {
            errors.WriteLine($"warning: {warning}");
        }

        var files = new CatalogueFiles(catalogue, options.Output);
        var index = new IndexFile(catalogue, options.Index, options.Output);
        List<string> differences = [.. files.Differences()];
        if (index.Differs)
        {
            differences.Add($"change {Path.GetFileName(options.Index)}");
        }

        foreach (var difference in differences)
        {
            output.WriteLine(difference);
        }

        if (options.CheckOnly)
        {
            return differences.Count == 0 ? 0 : 1;
        }

        files.Write();
        index.Write();
        output.WriteLine($"{catalogue.Contracts.Count} contracts, {differences.Count} files changed.");
        return 0;
    }
}
