using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Waiting;

/// <summary>Operations that a client can ask until a status settles, by <c>x-floragen-wait</c> or by what they return.</summary>
internal sealed class WaitReader(ReadingContext context, ModelTypes types)
{
    private const string Key = "x-floragen-wait";

    public ApiWait? Read(string pointer, string method, string call, ApiType? response)
    {
        ApiRecord? record = types.Record(response);
        ApiMember? status = record?.Status is { } known ? record.Members.First(member => member.Name == known.Member) : null;
        if (context.Source(pointer)?[Key] is { } node)
        {
            return Declared(node, record, status);
        }

        ApiEnum? values = types.Enum(status?.Type);
        string[] pending = [.. values?.Values.Where(static value => value.Role == ApiStatusRole.Pending).Select(static value => value.Text) ?? []];
        bool isRead = method.Equals("get", StringComparison.OrdinalIgnoreCase);
        if (!isRead || status is null || pending.Length == 0)
        {
            return null;
        }

        context.Report(SpecificationDiagnostics.WaitInferred, pointer, call, status.Name, string.Join(" or ", pending));
        return new ApiWait(status.Name, pending.ToEquatableArray());
    }

    private ApiWait? Declared(SpecNode node, ApiRecord? record, ApiMember? status)
    {
        if (node is SpecScalar { Text: "false" })
        {
            return null;
        }

        if ((node as SpecMapping)?.String("status") is { } named)
        {
            status = record?.Members.FirstOrDefault(member => member.Name == named);
        }

        ApiEnum? values = types.Enum(status?.Type);
        string[] pending = [.. ((node as SpecMapping)?["pending"] as SpecSequence)?.Items.OfType<SpecScalar>().Select(static item => item.Text) ?? []];
        string? wrong = pending.FirstOrDefault(text => values?.Values.Any(value => value.Text == text) != true);
        string? fault =
            pending.Length == 0 ? "it needs a list 'pending'"
            : values is null ? "the response has no status with known values"
            : wrong is not null ? $"'{wrong}' is not a value of '{status!.Name}'"
            : null;
        if (fault is null)
        {
            return new ApiWait(status!.Name, pending.ToEquatableArray());
        }

        context.Report(SpecificationDiagnostics.WrongExtension, node, Key, fault);
        return null;
    }
}
