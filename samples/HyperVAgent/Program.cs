using HyperVAgent;
using Microsoft.Extensions.Options;
using Plugin.HyperV;
using Plugin.HyperV.Cim;
using Plugin.Hosting;

AgentCommandLine commandLine;
try
{
    commandLine = AgentCommandLine.Parse(args);
}
catch (FormatException e)
{
    Console.Error.WriteLine($"HyperVAgent: {e.Message}; see --help");
    return AgentCommandLine.UnusableExitCode;
}

if (commandLine.WantsHelp)
{
    Console.WriteLine(AgentCommandLine.Help);
    return 0;
}

if (!commandLine.Simulate)
{
    Console.Error.WriteLine("HyperVAgent: no host to drive; this version has a simulated one, chosen with --simulate");
    return AgentCommandLine.UnusableExitCode;
}

try
{
    var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
    if (commandLine.SettingsFile is { } file)
    {
        builder.Configuration.AddJsonFile(file, optional: false);
    }

    builder.Configuration.AddInMemoryCollection(commandLine.Settings);
    builder.Logging.AddSimpleConsole(static console =>
    {
        console.SingleLine = true;
        console.TimestampFormat = "HH:mm:ss.fff ";
        console.ColorBehavior = Microsoft.Extensions.Logging.Console.LoggerColorBehavior.Disabled;
    });
    // The host would print the stack trace of a start that failed; the one line below says what to do.
    builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
    var data = builder.Configuration.GetDataDirectory();
    builder.Services
        .AddSimulatedHost(builder.Configuration, data)
        .AddHyperVSettings(builder.Configuration, data)
        .AddPlugin<HyperVPlugin>(options => options.DataDirectory = data)
        .AddHostedService<Reconciliation>()
        .AddTransports(builder.Configuration, commandLine);
    await builder.Build().RunAsync();
    return 0;
}
catch (Exception e) when (e is OptionsValidationException or IOException or InvalidDataException or ArgumentException or UnauthorizedAccessException or InvalidOperationException or CimException)
{
    Console.Error.WriteLine($"HyperVAgent: {e.Message.ReplaceLineEndings(" ")}");
    return AgentCommandLine.UnusableExitCode;
}
