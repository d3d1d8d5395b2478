using System.Globalization;
using System.Text;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Extensions;
using Plugin.CloudStack.Vm;

namespace Plugin.Transport.Extension;

/// <summary>The kernel's payload, read.</summary>
internal sealed class ExtensionPayload
{
    private readonly Dictionary<string, Dictionary<string, string?>> _details = new(StringComparer.Ordinal);
    private Dictionary<string, WireValue?> _caller = [];
    private Dictionary<string, WireValue?> _parameters = [];
    private string? _vmUuid;
    private string? _vmName;

    private ExtensionPayload()
    {
    }

    /// <summary>The VM as the kernel describes it; null for actions on the whole host.</summary>
    public VirtualMachineTO? Vm { get; private set; }

    /// <summary>The external details by group and name.</summary>
    public IReadOnlyDictionary<string, Dictionary<string, string?>> Details => _details;

    /// <summary>The parameters of a custom action.</summary>
    public IReadOnlyDictionary<string, WireValue?> Parameters => _parameters;

    /// <summary>Reads a payload.</summary>
    /// <exception cref="CallException">It is not JSON, or not of this form.</exception>
    public static ExtensionPayload Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var result = new ExtensionPayload();
            var reader = new WireReader(json);
            for (var more = reader.BeginObject(); more; more = reader.NextMember())
            {
                result.Take(Encoding.UTF8.GetString(reader.ReadMemberName()), ref reader);
            }

            reader.End();
            return result;
        }
        catch (WireException exception)
        {
            throw new CallException($"the payload cannot be read: {exception.Message}");
        }
    }

    /// <summary>The call that handlers see.</summary>
    /// <param name="action">The action.</param>
    /// <param name="secrets">Names of details that are secret although their names do not tell.</param>
    public ExtensionCall ToCall(string action, IReadOnlySet<string> secrets) => new()
    {
        Action = action,
        Vm = Vm,
        VmUuid = _vmUuid ?? Vm?.Uuid,
        VmName = _vmName ?? Vm?.Name,
        Caller = _caller.Count == 0 ? null : new(Caller("id"), Caller("name"), Caller("type"), Caller("rolename"), Caller("roletype")),
        Host = Group("host", secrets),
        Extension = Group("extension", secrets),
        ResourceMap = Group("resourcemap", secrets),
        VirtualMachine = Group("virtualmachine", secrets),
        ActionDetails = Group("action", secrets),
        Parameters = new(_parameters),
    };

    private static string? TextOf(WireValue? value) => value switch
    {
        null => null,
        { Kind: WireValueKind.Text } text => text.AsText(),
        { Kind: WireValueKind.Number } number => number.AsNumber().ToString(CultureInfo.InvariantCulture),
        { Kind: WireValueKind.Boolean } flag => flag.AsBoolean() ? "true" : "false",
        _ => null,
    };

    private void Take(string name, ref WireReader reader)
    {
        switch (name)
        {
            case "externaldetails":
                TakeDetails(Map(ref reader, name));
                break;
            case "cloudstack.vm.details":
                Vm = ContractCodec<VirtualMachineTO>.Read(ref reader);
                break;
            case "virtualmachineid":
                _vmUuid = TextOf(reader.ReadValue());
                break;
            case "virtualmachinename":
                _vmName = TextOf(reader.ReadValue());
                break;
            case "caller":
                _caller = Map(ref reader, name);
                break;
            case "parameters":
                _parameters = Map(ref reader, name);
                break;
            default:
                reader.ReadRaw();
                break;
        }
    }

    private static Dictionary<string, WireValue?> Map(ref WireReader reader, string name) => reader.ReadValue() switch
    {
        null => [],
        { Kind: WireValueKind.Map } map => new(map.AsMap()),
        _ => throw reader.Fail($"'{name}' is no object"),
    };

    private void TakeDetails(Dictionary<string, WireValue?> groups)
    {
        foreach (var (group, details) in groups)
        {
            if (details is { Kind: WireValueKind.Map })
            {
                _details[group] = details.AsMap().ToDictionary(static pair => pair.Key, static pair => TextOf(pair.Value));
            }
        }
    }

    private ExtensionDetails Group(string name, IReadOnlySet<string> secrets) =>
        new(name, _details.GetValueOrDefault(name) ?? [], secrets);

    private string? Caller(string name) => TextOf(_caller.GetValueOrDefault(name));
}
