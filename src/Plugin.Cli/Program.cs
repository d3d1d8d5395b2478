using Plugin.Cli;
using Plugin.Cli.Terminals;

return await PluginCommandLine.RunAsync(args, Terminal.OfProcess()).ConfigureAwait(false);
