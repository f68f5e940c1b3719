using FloraGen.Model;
using FloraGen.Model.Types;

namespace FloraGen.Reading.Waiting;

/// <summary>Which member of a record says that the work behind it failed.</summary>
internal static class StatusReader
{
    public static ApiStatus? Of(EquatableArray<ApiMember> members, Func<ApiType, ApiEnum?> enumOf)
    {
        ApiMember? status = members
            .Where(member => enumOf(member.Type)?.Values.Any(static value => value.Role == ApiStatusRole.Failure) == true)
            .OrderBy(static member => StatusWords.NamesStatus(member.Name) ? 0 : 1)
            .FirstOrDefault();
        if (status is null)
        {
            return null;
        }

        return new ApiStatus(
            status.Name,
            ((ApiNamedType)status.Type).Id,
            Names(StatusWords.NamesFailureDetail),
            Names(StatusWords.NamesPayload));

        EquatableArray<string> Names(Func<string, bool> picks)
            => members.Select(static member => member.Name).Where(picks).ToEquatableArray();
    }
}
