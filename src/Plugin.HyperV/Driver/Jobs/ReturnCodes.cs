using System.Globalization;

namespace Plugin.HyperV.Driver.Jobs;

/// <summary>The return codes that Hyper-V's methods share.</summary>
internal static class ReturnCodes
{
    public const uint Completed = 0;
    public const uint JobStarted = 4096;
    public const uint InvalidState = 32775;
    public const uint FileNotFound = 32779;

    public static string Describe(uint code) => code switch
    {
        1 => "not supported (code 1)",
        2 => "failed (code 2)",
        3 => "timed out (code 3)",
        4 => "invalid parameter (code 4)",
        5 => "invalid state (code 5)",
        6 => "invalid type (code 6)",
        32768 => "failed (code 32768)",
        32769 => "access denied (code 32769); the account of the plugin process must be in Hyper-V Administrators",
        32770 => "not supported (code 32770)",
        32771 => "status unknown (code 32771)",
        32772 => "timed out (code 32772)",
        32773 => "invalid parameter (code 32773)",
        32774 => "the system is in use (code 32774)",
        InvalidState => "invalid state for this operation (code 32775)",
        32776 => "incorrect data type (code 32776)",
        32777 => "the system is not available (code 32777)",
        32778 => "out of memory (code 32778)",
        FileNotFound => "file not found (code 32779)",
        _ => string.Create(CultureInfo.InvariantCulture, $"code {code}"),
    };
}
