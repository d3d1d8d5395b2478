using System;
using System.Globalization;

namespace Plugin.Generators.Emit;

/// <summary>Runs parsing and printing under the invariant culture: some cultures print a minus sign that is no minus sign.</summary>
internal static class Invariant
{
#pragma warning disable RS1035 // The rule guards against reading the user's culture; this sets it aside.
    public static T Run<T>(Func<T> work)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
#pragma warning restore RS1035
}
