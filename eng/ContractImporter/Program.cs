using ContractImporter;
using ContractImporter.Annotations;
using ContractImporter.Model;
using ContractImporter.Output;
using ContractImporter.Schema;

const string Usage = "usage: ContractImporter [--schema FILE] [--notes FOLDER] [--out FOLDER] [--check]";

try
{
    var options = ImportOptions.Parse(args, Repository.FindRoot(Environment.CurrentDirectory));
    var types = SchemaReader.Read(File.ReadAllText(options.Schema));
    var catalogue = CatalogueBuilder.Build(types, NotesReader.Read(options.Notes));
    foreach (var warning in catalogue.Warnings)
    {
        Console.Error.WriteLine($"warning: {warning}");
    }

    var files = new CatalogueFiles(catalogue, options.Output);
    var differences = files.Differences();
    foreach (var difference in differences)
    {
        Console.WriteLine(difference);
    }

    if (options.CheckOnly)
    {
        return differences.Count == 0 ? 0 : 1;
    }

    files.Write();
    Console.WriteLine($"{catalogue.Contracts.Count} contracts, {differences.Count} files changed.");
    return 0;
}
catch (FormatException error)
{
    Console.Error.WriteLine(error.Message);
    Console.Error.WriteLine(Usage);
    return 2;
}
