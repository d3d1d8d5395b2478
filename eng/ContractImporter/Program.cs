using ContractImporter;

return ImportTool.Run(args, Environment.CurrentDirectory, Console.Out, Console.Error);
