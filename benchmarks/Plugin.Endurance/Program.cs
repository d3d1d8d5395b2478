using System.Globalization;
using Plugin.Endurance.Bus;
using Plugin.Endurance.Cuts;
using Plugin.Endurance.Hostile;
using Plugin.Endurance.Hosts;
using Plugin.Endurance.Idle;
using Plugin.Endurance.Java;
using Plugin.Endurance.Kills;
using Plugin.Endurance.Soak;

switch (args)
{
    case ["bus", .. var rest]:
        await BusComparison.RunAsync(Number(rest, 15));
        return 0;
    case ["java", .. var rest]:
        return await JavaLoad.RunAsync(Number(rest, 3));
    case ["ready", .. var rest]:
        await ReadyTimes.RunAsync(Number(rest, 40));
        return 0;
    case ["idle", .. var rest]:
        await IdleMain.RunAsync(Number(rest, 1000));
        return 0;
    case ["idle-agents", var connections, var pings]:
        await IdleMain.AgentsAsync(int.Parse(connections, CultureInfo.InvariantCulture), int.Parse(pings, CultureInfo.InvariantCulture));
        return 0;
    case ["idle-plain", .. var rest]:
        await IdleMain.PlainAsync(Number(rest, 1000));
        return 0;
    case ["kills", .. var rest]:
        var seed = Environment.TickCount;
        var result = await KillRun.RunAsync(Number(rest, 100), seed);
        Console.WriteLine($"seed {seed}: {result}");
        return result.IsClean ? 0 : 1;
    case ["kill-kernel", var port, var log, var generation]:
        await KillKernelMain.RunAsync(int.Parse(port, CultureInfo.InvariantCulture), log, generation);
        return 0;
    case ["kill-agent", var port, var data, var log]:
        await KillAgentMain.RunAsync(int.Parse(port, CultureInfo.InvariantCulture), data, log);
        return 0;
    case ["cuts", .. var rest]:
        await CutRun.RunAsync(Number(rest, 1), Console.WriteLine);
        return 0;
    case ["soak", .. var rest]:
        await SoakMain.RunAsync(Number(rest, 180));
        return 0;
    case ["hostile", .. var rest]:
        await HostileMain.RunAsync(Number(rest, 10_000));
        return 0;
    case ["hostile-kernel"]:
        await HostileKernelMain.RunAsync();
        return 0;
    case ["kernel", .. var rest]:
        await KernelMain.RunAsync(Number(rest, 60));
        return 0;
    case ["tls-holder"]:
        await TlsHolderMain.RunAsync();
        return 0;
    default:
        Console.Error.WriteLine("modes: bus [TURNS] | java [TURNS] | ready [TURNS] | idle [CONNECTIONS] | kills [COUNT] | cuts [STEP] | soak [SECONDS] | hostile [CONNECTIONS]");
        return 2;
}

static int Number(string[] rest, int otherwise) => rest is [var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
